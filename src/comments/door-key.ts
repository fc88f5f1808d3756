import { readAll } from '../store/query.ts';
import { oldestSiteQuery, siteByDoorKeyQuery, siteQuery } from '../store/sites.ts';
import { sha256 } from './seal.ts';
import type { Site } from './site.ts';

/**
 * The site behind the key of a drop-in door's client, or null. Compared as SHA-256 digests: a look-up or comparison of
 * those says nothing about a key. `named`: the site that the holder of the deployment's key asks for.
 */
export async function siteOfDoorKey(
  db: D1Database,
  key: string,
  where: { readonly apiKey: string; readonly named: string | null; readonly now: number },
): Promise<Site | null> {
  const [given, master] = await Promise.all([sha256(key), sha256(where.apiKey)]);
  if (given !== master) {
    const [site] = await readAll(db, siteByDoorKeyQuery(db, given, where.now));
    return site;
  }
  const [site] = await readAll(db, where.named === null ? oldestSiteQuery(db) : siteQuery(db, where.named));
  return site;
}
