import { readAll } from '../store/query.ts';
import { oldestSiteQuery, siteByDoorKeyQuery, siteQuery } from '../store/sites.ts';
import { sha256 } from './seal.ts';
import type { Site } from './site.ts';

/** The key of a drop-in door's client, as it may be looked up: a hash says nothing about its key. */
export interface DoorKey {
  /** SHA-256 of the key, hex. */
  readonly hash: string;
  /** It is the deployment's API_KEY, which stands for any site. */
  readonly isMaster: boolean;
}

/** Hashes a key, and compares it with the deployment's by their hashes. */
export async function toDoorKey(key: string, apiKey: string): Promise<DoorKey> {
  const [hash, master] = await Promise.all([sha256(key), sha256(apiKey)]);
  return { hash, isMaster: hash === master };
}

/**
 * The site behind a key, or null. `named`: the site that the holder of the deployment's key asks for; without a name it is
 * the oldest one. `now` in ms.
 */
export async function siteOfDoorKey(
  db: D1Database,
  { hash, isMaster }: DoorKey,
  named: string | null,
  now: number,
): Promise<Site | null> {
  const master = named === null ? oldestSiteQuery(db) : siteQuery(db, named);
  const [site] = await readAll(db, isMaster ? master : siteByDoorKeyQuery(db, hash, now));
  return site;
}
