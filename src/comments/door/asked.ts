import { namesQuery } from '../../store/names.ts';
import { floodPrintsQuery, type Near, repeatsQuery } from '../../store/repeats.ts';
import { SPAN } from '../flood.ts';
import { newCommentId } from '../id.ts';
import { nameKey } from '../moderator.ts';
import { nameKeyOf } from '../name-key.ts';
import { letterCount, linkedHosts } from '../print.ts';
import type { Asking } from './at-the-door.ts';
import { sizeOf } from './repeat-points.ts';

/** How long a text is remembered for, ms. */
const REMEMBERED = 86_400_000;

/** What to look for where a text was said before: null where it says too little to have a print. */
export function nearOf(
  { body, website }: { readonly body: string; readonly website: string | null },
  print: string,
  now: number,
): Near {
  const linked = website !== null || linkedHosts(body).length > 0;
  return {
    print,
    after: newCommentId(now - REMEMBERED, 0),
    linked,
    // A few words alone earn next to nothing, however often they come.
    wide: linked || sizeOf(body, letterCount(body)) !== 'brief',
  };
}

/** What was said before. */
export const repeatQueries = (db: D1Database, { siteId, guest, who: { print }, now }: Asking) => ({
  repeats: print === null ? null : repeatsQuery(db, siteId, nearOf(guest, print, now)),
  floods: print === null ? null : floodPrintsQuery(db, siteId, now - SPAN),
});

/** Whose name it is. */
export function namesAskedOf(db: D1Database, { siteId, guest: { name } }: Asking) {
  const key = nameKeyOf(name);
  return key === null ? null : namesQuery(db, siteId, { key, typed: nameKey(name) });
}
