import type { Context } from 'hono';
import { type CurrentSettings, settingsHistory } from '../../comments/settings-change.ts';
import { describeChanges } from '../../comments/settings-diff.ts';
import type { SettingsDocument } from '../../comments/settings-document.ts';
import type { App } from '../../http/types.ts';
import { Changes, VersionLine } from './version-line.tsx';

/** Versions that are told in full; more than that is not a conflict but a day off. */
const TOLD = 10;

/**
 * Somebody else was first: what they did, and what would become of it if the form, which is shown below as it was typed, were
 * saved now. `since`: the version that the form began from.
 */
export async function conflictNotice(
  c: Context<App>,
  since: number,
  current: CurrentSettings,
  typed: SettingsDocument,
) {
  const { versions } = await settingsHistory(c.env.DB, c.var.desk.site.id, { before: null, limit: TOLD });
  const changes = describeChanges(JSON.stringify(current.document), JSON.stringify(typed));
  return (
    <div class="notice warn" role="alert">
      <p>
        <strong>Nothing was saved: somebody else changed the settings meanwhile.</strong> Your form is below
        as you typed it.
      </p>
      <h2>What they did</h2>
      <ul class="list">
        {versions
          .filter(({ version }) => version > since)
          .map((version) => (
            <li>
              <VersionLine c={c} version={version} />
            </li>
          ))}
      </ul>
      <h2>What saving your form now would change</h2>
      <Changes changes={changes} none="Nothing: it says the same as theirs." />
    </div>
  );
}
