import type { Context } from 'hono';
import { mayDo } from '../../comments/moderator.ts';
import { inspectVersion, settingsHistory } from '../../comments/settings-change.ts';
import { labelOf } from '../../comments/settings-labels.ts';
import { problemResponse } from '../../http/problem.ts';
import type { App } from '../../http/types.ts';
import { deskPage } from '../page.tsx';
import { currentOr, settingsPath, versionNumber } from './change.ts';
import { RollbackButton } from './rollback.tsx';
import { SettingsTabs } from './tabs.tsx';
import { Changes, VersionLine } from './version-line.tsx';
import { When } from './when.tsx';

const PAGE = 20;

/** `GET …/settings/history`: who changed what when, newest first. */
export async function getHistory(c: Context<App>): Promise<Response> {
  const asked = versionNumber.safeParse(c.req.query('before'));
  const before = asked.success ? asked.data : null;
  const current = await currentOr(c);
  if (current instanceof Response) return current;
  const { versions, next } = await settingsHistory(c.env.DB, c.var.desk.site.id, { before, limit: PAGE });
  const mayChange = mayDo(c.var.desk.moderator, 'editor');
  return deskPage(
    c,
    { title: 'History of the settings', current: 'settings' },
    <>
      <h1>History of the settings</h1>
      <SettingsTabs c={c} current="/history" />
      <ol class="list" reversed start={versions[0]?.version}>
        {versions.map((version) => (
          <li>
            <VersionLine c={c} version={version} />
            {version.version === current.version ? (
              <span class="badge good">counts now</span>
            ) : mayChange ? (
              <RollbackButton
                c={c}
                to={version.version}
                version={current.version}
                label={`Roll back to version ${version.version}`}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {next === null ? null : (
        <p>
          <a href={settingsPath(c, `/history?before=${next}`)}>Older versions</a>
        </p>
      )}
    </>,
  );
}

/** `GET …/settings/history/{version}`: how it differs from the one before, and the document. */
export async function getVersion(c: Context<App>): Promise<Response> {
  const asked = versionNumber.safeParse(c.req.param('version'));
  const found = asked.success ? await inspectVersion(c.env.DB, c.var.desk.site.id, asked.data) : null;
  if (!found) return problemResponse({ slug: 'not-found', detail: 'The settings have no such version.' });
  const current = await currentOr(c);
  if (current instanceof Response) return current;
  const { version, at, actor, note, broken } = found;
  const isOld = version !== current.version;
  return deskPage(
    c,
    { title: `Version ${version} of the settings`, current: 'settings' },
    <>
      <h1>Version {version} of the settings</h1>
      <SettingsTabs c={c} current="/history" />
      <dl class="facts">
        <dt>When</dt>
        <dd>
          <When at={at} />
        </dd>
        <dt>Who</dt>
        <dd>
          <bdi>{actor}</bdi>
        </dd>
        {note === null ? null : (
          <>
            <dt>Why</dt>
            <dd dir="auto">{note}</dd>
          </>
        )}
        {found.rolledBackTo === null ? null : (
          <>
            <dt>Rolled back to</dt>
            <dd>Version {found.rolledBackTo}</dd>
          </>
        )}
      </dl>
      {broken.length === 0 ? null : (
        <p class="notice warn">
          It cannot be read in full (<bdi>{broken.map((part) => labelOf([part])).join(', ')}</bdi>), so nobody
          can roll back to it.
        </p>
      )}
      <h2>What changed</h2>
      <Changes changes={found.changes} none="Nothing that counts." />
      {isOld && broken.length === 0 && mayDo(c.var.desk.moderator, 'editor') ? (
        <RollbackButton
          c={c}
          to={version}
          version={current.version}
          label={`Roll back to version ${version}`}
        />
      ) : null}
      <h2>The document</h2>
      <pre class="document" tabindex={0} dir="ltr">
        {JSON.stringify(found.document, null, 2)}
      </pre>
    </>,
  );
}
