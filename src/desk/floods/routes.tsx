import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { CLUSTER_ACTIONS } from '../../comments/cluster-action.ts';
import { LEVELS, MINUTE } from '../../comments/door/flood-mode.ts';
import { readGuard, setGuard } from '../../comments/flood-switch.ts';
import { parseId } from '../../comments/id.ts';
import { mayDo } from '../../comments/moderator.ts';
import { readClusters } from '../../feed/clusters.ts';
import { askedQuery } from '../../http/asked.ts';
import { carryOutCluster } from '../../http/carry-out.ts';
import { id } from '../../http/contract/fields.ts';
import { sliceQuery } from '../../http/contract/query.ts';
import { path } from '../../http/methods.ts';
import { invalid, problemResponse } from '../../http/problem.ts';
import { OTHERS_ACTING, UNKNOWN_CLUSTER } from '../../http/refusal.ts';
import { ownOrigin } from '../../http/respond.ts';
import { tellEndpoints } from '../../http/tell.ts';
import type { App } from '../../http/types.ts';
import { readForm } from '../form.ts';
import { forDesk } from '../gate.ts';
import { deskPath } from '../navigation.ts';
import { deskPage } from '../page.tsx';
import { actorOf } from '../queue/said.ts';
import { FloodsPage } from './page.tsx';
import { WholeStep } from './whole.tsx';

const AT = '/moderate/:site/floods';

/** Flood mode, and floods: of near-duplicates, and what flood mode caught. */
export function floodsRoutes(app: Hono<App>): void {
  app.post(AT, forDesk('moderator'));
  path(app, AT, { GET: getFloods, POST: postGuard });
  app.use(`${AT}/:cluster`, forDesk('moderator'));
  path(app, `${AT}/:cluster`, { POST: postWhole });
}

async function getFloods(c: Context<App>): Promise<Response> {
  const asked = askedQuery(c, sliceQuery);
  if (asked instanceof Response) return asked;
  const { site, moderator } = c.var.desk;
  const now = c.var.world.now();
  const [slice, guarded] = await Promise.all([
    readClusters(c.env.DB, site.id, asked.ok, now),
    readGuard(c.env.DB, site.id, now),
  ]);
  return deskPage(
    c,
    { title: 'Floods', current: 'floods' },
    <FloodsPage
      siteId={site.id}
      slice={slice}
      guarded={guarded}
      now={now}
      mayAct={mayDo(moderator, 'moderator')}
    />,
  );
}

/** A guard by hand stays up for an hour. */
const SPAN = 60 * MINUTE;

const guardForm = z.object({ level: z.enum(LEVELS, 'Say whether to switch it on or off.') });

/** `POST …/floods`: flood mode by hand. */
async function postGuard(c: Context<App>): Promise<Response> {
  const form = await readForm(c, guardForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return problemResponse(invalid(form.errors));
  const { site, moderator } = c.var.desk;
  const { now, random } = c.var.world;
  const order = { level: form.ok.level, span: SPAN, by: actorOf(moderator) };
  const told = await setGuard(c.env.DB, site, order, { now: now(), random: random(), own: ownOrigin(c) });
  if (told) tellEndpoints(c);
  return c.redirect(deskPath(site.id, '/floods'), 303);
}

const wholeForm = z.object({
  action: z.enum(CLUSTER_ACTIONS, 'Say what to do with it.'),
  after: id.optional(),
  done: z
    .string()
    .regex(/^[0-9]{1,9}$/, 'This is not a number.')
    .transform(Number)
    .default(0),
});

/** `POST …/floods/{id}`: one decision over all of a flood, some hundreds at a time. */
async function postWhole(c: Context<App>): Promise<Response> {
  const form = await readForm(c, wholeForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return problemResponse(invalid(form.errors));
  const { site, moderator } = c.var.desk;
  const cluster = parseId(c.req.param('cluster') ?? '');
  if (cluster === null) return problemResponse(UNKNOWN_CLUSTER);
  const { action, after, done } = form.ok;
  const order = { action, cluster, after, reason: null, actor: actorOf(moderator) };
  const acted = await carryOutCluster(c, site, order);
  if (!acted) return problemResponse(OTHERS_ACTING);
  if (acted === 'unknown') return problemResponse(UNKNOWN_CLUSTER);
  const count = acted.results.filter((result) => 'status' in result).length;
  return deskPage(
    c,
    { title: 'All of a flood', current: 'floods' },
    <WholeStep
      siteId={site.id}
      cluster={cluster}
      action={action}
      done={done + count}
      left={acted.left}
      next={acted.next}
    />,
  );
}
