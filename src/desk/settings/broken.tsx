import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { mayDo } from '../../comments/moderator.ts';
import { type CurrentSettings, lastGoodVersion } from '../../comments/settings-change.ts';
import { labelOf } from '../../comments/settings-labels.ts';
import type { App } from '../../http/types.ts';
import { RollbackButton } from './rollback.tsx';

/** What is broken, and the way back; null where nothing is. */
export async function brokenNotice(c: Context<App>, { broken, version }: CurrentSettings): Promise<Child> {
  if (broken.length === 0) return null;
  const { site, moderator } = c.var.desk;
  const good = await lastGoodVersion(c.env.DB, site.id, version);
  return (
    <div class="notice bad" role="alert">
      <p>
        Version {version} was written past this desk and cannot be read:{' '}
        {broken.map((part, index) => (
          <>
            {index > 0 ? ', ' : ''}
            <bdi>{labelOf([part])}</bdi>
          </>
        ))}
        . The defaults count for these parts, and every comment waits for a person until they are mended.
        Saving the form below mends them, too.
      </p>
      {good && mayDo(moderator, 'editor') ? (
        <RollbackButton
          c={c}
          to={good.version}
          version={version}
          label={`Roll back to version ${good.version}`}
        />
      ) : null}
    </div>
  );
}
