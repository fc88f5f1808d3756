import type { Context, Hono } from 'hono';
import { readClusters } from '../../feed/clusters.ts';
import { askedQuery } from '../../http/asked.ts';
import { sliceQuery } from '../../http/contract/query.ts';
import { path } from '../../http/methods.ts';
import type { App } from '../../http/types.ts';
import { deskPage } from '../page.tsx';
import { FloodsPage } from './page.tsx';

/** Floods of near-duplicates; acting on them is the queue's. */
export function floodsRoutes(app: Hono<App>): void {
  path(app, '/moderate/:site/floods', { GET: getFloods });
}

async function getFloods(c: Context<App>): Promise<Response> {
  const asked = askedQuery(c, sliceQuery);
  if (asked instanceof Response) return asked;
  const { site } = c.var.desk;
  const slice = await readClusters(c.env.DB, site.id, asked.ok, c.var.world.now());
  return deskPage(
    c,
    { title: 'Floods', current: 'floods' },
    <FloodsPage siteId={site.id} slice={slice} now={c.var.world.now()} />,
  );
}
