import type { Context } from 'hono';
import type { SiteVersion } from '../../comments/site-version.ts';
import type { App } from '../../http/types.ts';
import { settingsPath } from './change.ts';
import { When } from './when.tsx';

/** Sentences that hold words of people, so each has its own direction. */
export function Changes({ changes, none }: { readonly changes: readonly string[]; readonly none: string }) {
  if (changes.length === 0) return <p class="dim">{none}</p>;
  return (
    <ul>
      {changes.map((change) => (
        <li dir="auto">{change}</li>
      ))}
    </ul>
  );
}

/** Who made a version when, and what changed with it. */
export function VersionLine({ c, version }: { readonly c: Context<App>; readonly version: SiteVersion }) {
  const { version: number, at, actor, note, rolledBackTo, changes } = version;
  return (
    <>
      <p>
        <a href={settingsPath(c, `/history/${number}`)}>Version {number}</a> · <When at={at} /> ·{' '}
        <bdi>{actor}</bdi>
        {rolledBackTo === null ? '' : ` · rolled back to version ${rolledBackTo}`}
        {note === null ? null : (
          <>
            {' '}
            · <bdi>{note}</bdi>
          </>
        )}
      </p>
      {changes === null ? null : <Changes changes={changes} none="Nothing that counts." />}
    </>
  );
}
