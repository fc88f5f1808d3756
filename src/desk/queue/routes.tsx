import type { Context, Hono } from 'hono';
import { mayDo } from '../../comments/moderator.ts';
import { readDeskQueue } from '../../feed/moderated.ts';
import { readReportsOf } from '../../feed/reports.ts';
import { askedQuery } from '../../http/asked.ts';
import { path } from '../../http/methods.ts';
import type { App } from '../../http/types.ts';
import { CsrfToken } from '../csrf.tsx';
import { forDesk } from '../gate.ts';
import { deskPage } from '../page.tsx';
import { postActions } from './act.ts';
import { askedSchema } from './asked.ts';
import { getBulk, postBulk } from './bulk.tsx';
import { readOutcome } from './outcome.ts';
import { QueueFragment, type QueueModel, QueuePage } from './queue-page.tsx';
import { LIST_LABELS } from './tabs.tsx';

/** The lists, and acting on what is in them. */
export function queueRoutes(app: Hono<App>): void {
  path(app, '/moderate/:site', { GET: getQueue });
  app.use('/moderate/:site/actions', forDesk('moderator'));
  path(app, '/moderate/:site/actions', { POST: postActions });
  app.use('/moderate/:site/bulk', forDesk('moderator'));
  path(app, '/moderate/:site/bulk', { GET: getBulk, POST: postBulk });
}

/** A page of a list reads three rows a comment, and one comment more says whether there is a next page. */
const PAGE_SIZE = 16;
/** … and three events a comment where guests said something about it: each list stays below 60 rows. */
const PAGE_WITH_VOICES = 6;

async function getQueue(c: Context<App>): Promise<Response> {
  const parsed = askedQuery(c, askedSchema);
  if (parsed instanceof Response) return parsed;
  const asked = parsed.ok;
  const { site, moderator, csrf } = c.var.desk;
  const hasVoices = asked.list === 'reported' || asked.list === 'appealed';
  const { slice, tallies, guard } = await readDeskQueue(c.env.DB, site.id, {
    ...asked,
    status: asked.list,
    limit: hasVoices ? PAGE_WITH_VOICES : PAGE_SIZE,
  });
  const model: QueueModel = {
    site,
    asked,
    slice,
    reports: hasVoices ? await readReportsOf(c.env.DB, slice.items) : new Map(),
    tallies,
    guard,
    outcome: await readOutcome(c),
    now: c.var.world.now(),
    mayAct: mayDo(moderator, 'moderator'),
  };
  if (c.req.query('fragment') === undefined) {
    return deskPage(c, { title: LIST_LABELS[asked.list], current: 'queue' }, <QueuePage model={model} />);
  }
  return c.html(
    <CsrfToken.Provider value={csrf}>
      <QueueFragment model={model} />
    </CsrfToken.Provider>,
  );
}
