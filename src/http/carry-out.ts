import type { Context } from 'hono';
import { actOnCluster, type ClusterActed, type ClusterOrder } from '../comments/act-on-cluster.ts';
import { act, type Acted, type Order } from '../comments/actions.ts';
import type { Site } from '../comments/site.ts';
import { tellEndpoints } from './tell.ts';
import type { App } from './types.ts';

/**
 * A moderator's order with all that follows from it: the public sees it at once, and whoever listens is told. `null`: others
 * kept acting on the same comments; nothing was done.
 */
export async function carryOut(c: Context<App>, site: Site, order: Order): Promise<Acted | null> {
  const acted = await act(c.env.DB, site, order, c.var.world.now());
  if (!acted) return null;
  c.var.cache.invalidate(site.id, acted.pages);
  if (acted.told) tellEndpoints(c);
  return acted;
}

/** The same over as much of a flood as one call does. */
export async function carryOutCluster(
  c: Context<App>,
  site: Site,
  order: ClusterOrder,
): Promise<ClusterActed | 'unknown' | null> {
  const acted = await actOnCluster(c.env.DB, site, order, c.var.world.now());
  if (!acted || acted === 'unknown') return acted;
  c.var.cache.invalidate(site.id, acted.pages);
  if (acted.told) tellEndpoints(c);
  return acted;
}
