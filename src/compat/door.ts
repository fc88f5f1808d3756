import type { Context } from 'hono';
import type { Keeping } from '../comments/keep-checked.ts';
import { siteOfDoorKey, toDoorKey } from '../comments/door-key.ts';
import type { Site } from '../comments/site.ts';
import type { App } from '../http/types.ts';

/** Keys longer than that are none of ours, and cost no hash. */
const MAX_KEY = 200;

/**
 * The site that a client's key is for; null for no key of ours. A site's own door key, or the deployment's API_KEY, which
 * stands for the site named in `?site=`, else for the oldest one.
 */
export async function enterDoor(c: Context<App>, key: string | null): Promise<Site | null> {
  if (key === null || key === '' || key.length > MAX_KEY) return null;
  const doorKey = await toDoorKey(key, c.env.API_KEY);
  const named = doorKey.isMaster ? (c.req.query('site') ?? null) : null;
  return c.var.doorSites.get(JSON.stringify([doorKey.hash, named]), () =>
    siteOfDoorKey(c.env.DB, doorKey, named, c.var.world.now()),
  );
}

/** For `keepChecked`. */
export const keeping = (c: Context<App>): Keeping => ({
  db: c.env.DB,
  now: c.var.world.now(),
  random: c.var.world.random,
});
