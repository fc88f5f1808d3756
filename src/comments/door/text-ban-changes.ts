import { type Change, type Changed, currentSettings, replaceSettings } from '../settings-change.ts';
import type { TextBan } from './settings.ts';
import { endOf } from './text-bans.ts';

/** Bans of domains and phrases one by one: a part of the settings, changed like any other, as a new version that its history names. */

/** What names a ban. */
export type BanName = Pick<TextBan, 'kind' | 'text'>;

/** Another change may come in between, of whatever part; each try reads again. */
const TRIES = 4;

/** Adds a ban, in the place of any that says the same. What is over is left out: it counts for nothing. */
export const addTextBan = (
  db: D1Database,
  ban: TextBan,
  change: Omit<Change, 'expected'>,
): Promise<Changed> =>
  changeBans(db, change, (bans) => [...bans.filter((one) => !isOf(ban, one) && endOf(one) > change.at), ban]);

/** Takes a ban back; nothing changes where there is none. */
export const liftTextBan = (
  db: D1Database,
  name: BanName,
  change: Omit<Change, 'expected'>,
): Promise<Changed> => changeBans(db, change, (bans) => bans.filter((one) => !isOf(name, one)));

const isOf = (name: BanName, ban: TextBan): boolean =>
  ban.kind === name.kind && ban.text.toLowerCase() === name.text.toLowerCase();

async function changeBans(
  db: D1Database,
  change: Omit<Change, 'expected'>,
  edit: (bans: readonly TextBan[]) => readonly TextBan[],
): Promise<Changed> {
  let changed: Changed = { refused: 'unknown-site' };
  for (let tries = 0; tries < TRIES; tries++) {
    // Sequential by nature: read, then write what the read allows.
    // oxlint-disable no-await-in-loop
    const current = await currentSettings(db, change.siteId);
    if (!current) return { refused: 'unknown-site' };
    const document = { ...current.document, bans: edit(current.settings.bans) };
    changed = await replaceSettings(db, document, { ...change, expected: current.version });
    // oxlint-enable no-await-in-loop
    if (!('refused' in changed) || changed.refused !== 'stale') return changed;
  }
  return changed;
}
