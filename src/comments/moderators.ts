import { moderatorsQuery } from '../store/moderators.ts';
import { readAll } from '../store/query.ts';
import { maySee, type StoredModerator } from './moderator.ts';

/** More than that is a mistake, or somebody filling the table. */
const MAX_MODERATORS = 500;

/** Who may see the site, the oldest first. */
export async function listModerators(db: D1Database, siteId: string): Promise<StoredModerator[]> {
  const [all] = await readAll(db, moderatorsQuery(db, MAX_MODERATORS));
  return all.filter((moderator) => maySee(moderator, siteId));
}
