import type { Context, Hono } from 'hono';
import { dayOf } from '../../comments/insight/day.ts';
import { readInsight } from '../../comments/insight/insight.ts';
import { periodOf } from '../../comments/insight/period.ts';
import { path } from '../../http/methods.ts';
import { invalid, problemResponse } from '../../http/problem.ts';
import type { App } from '../../http/types.ts';
import { deskPage } from '../page.tsx';
import { fileOf } from './download.ts';
import { InsightPage } from './page.tsx';
import { ReportPage } from './report-page.tsx';

const AT = '/moderate/:site/insight';

/** Figures and the transparency report: for everybody who may read the site's desk. */
export function insightRoutes(app: Hono<App>): void {
  path(app, AT, { GET: getInsightPage });
  path(app, `${AT}/report`, { GET: getReportPage });
  path(app, `${AT}/:file`, { GET: getFile });
}

/** The figures of the period that was asked for; of the nearest, with the reason, where that is none. */
async function readAsked(c: Context<App>) {
  const today = dayOf(c.var.world.now());
  const asked = periodOf({ from: c.req.query('from'), to: c.req.query('to') }, today);
  const period = 'ok' in asked ? asked.ok : asked.error.instead;
  const insight = await readInsight(c.env.DB, c.var.desk.site.id, period);
  return { insight, today, wrong: 'ok' in asked ? null : asked.error.detail };
}

async function getInsightPage(c: Context<App>): Promise<Response> {
  const props = await readAsked(c);
  const status = props.wrong === null ? 200 : 422;
  return deskPage(c, { title: 'Insight', current: 'insight' }, <InsightPage {...props} />, status);
}

async function getReportPage(c: Context<App>): Promise<Response> {
  const props = await readAsked(c);
  const status = props.wrong === null ? 200 : 422;
  const { name } = c.var.desk.site.settings;
  const head = { title: 'Transparency report', current: 'insight' } as const;
  return deskPage(c, head, <ReportPage {...props} name={name} />, status);
}

async function getFile(c: Context<App>): Promise<Response> {
  const { insight, wrong } = await readAsked(c);
  if (wrong !== null) return problemResponse(invalid([{ pointer: '#query/from', detail: wrong }]));
  const file = fileOf(c.req.param('file') ?? '', insight);
  if (!file) return problemResponse({ slug: 'not-found', detail: 'There is no table of this name.' });
  return c.body(file.text, 200, {
    'content-type': file.type,
    'content-disposition': `attachment; filename="${file.name}"`,
  });
}
