import type { Context } from 'hono';
import { type CommentId, formatId, parseId } from '../../comments/id.ts';
import { report, type Reported } from '../../comments/report.ts';
import { readPublished } from '../../feed/published.ts';
import { pickLanguage } from '../../thread/messages/index.ts';
import { pageMessages } from '../../thread/messages/pages.ts';
import type { FormModel } from '../../thread/model.ts';
import { reportedPage, reportFailedPage, reportPage } from '../../thread/report-page.tsx';
import { reporterKey } from '../address.ts';
import { BODY_LIMIT, type Body, fieldsOf, readBody } from '../body.ts';
import { report as reportBody } from '../contract/report.ts';
import { exposeTo, originNotAllowed, postOrigin } from '../cors.ts';
import { formErrors } from '../form-errors.ts';
import { htmlResponse, UNFRAMED } from '../html.ts';
import { parse } from '../parse.ts';
import { invalid, type Problem, PROBLEMS, problemResponse } from '../problem.ts';
import { guestAddress, IN_A_RUSH, isOverRate } from '../rate.ts';
import { json, ownOrigin } from '../respond.ts';
import { siteIdOf, UNKNOWN_SITE } from '../site-of.ts';
import { tellEndpoints } from '../tell.ts';
import type { App } from '../types.ts';
import { loadSite } from '../../store/sites.ts';
import { wantsHtml } from './submit-html.ts';

/** `GET …/comments/{id}/reports`: the form, for a link beside a comment. It works without JavaScript. */
export async function getReportForm(c: Context<App>): Promise<Response> {
  const id = parseId(c.req.param('id') ?? '');
  return (id && (await formPage(c, id, {}, [], 200))) ?? failed(c, UNKNOWN);
}

/** `POST …/comments/{id}/reports`: a guest says what is wrong with a published comment. */
export async function postReport(c: Context<App>): Promise<Response> {
  const address = await guestAddress(c);
  if (await isOverRate(c, address, 'reports')) return refuseInRush(c);
  const read = await readBody(c.req.raw, BODY_LIMIT, ['json', 'form']);
  if ('problem' in read) return refuseUnread(c, read.problem, null);
  const parsed = parse(reportBody, read.ok.value);
  if ('errors' in parsed) return refuseUnread(c, invalid(parsed.errors), read.ok);
  const id = parseId(c.req.param('id') ?? '');
  if (id === null) return refuseUnread(c, UNKNOWN, read.ok);

  const { reason, detail } = parsed.ok;
  const reporter = address && (await reporterKey(address, formatId(id), c.env.API_KEY));
  const around = { now: c.var.world.now(), origin: postOrigin(c), own: ownOrigin(c) };
  const reported = await report(c.env.DB, siteIdOf(c), { comment: id, reporter, reason, detail }, around);
  const problem = problemOf(reported, around.origin);
  if (problem) return exposeTo(c, reported.site, await refuse(c, problem, read.ok));
  if (reported.outcome === 'taken' && reported.told) tellEndpoints(c);
  if (!wantsHtml(c, read.ok)) return exposeTo(c, reported.site, json(c, { status: 'received' }, 202));
  const back = reported.outcome === 'taken' ? `${reported.page}#comment-${formatId(id)}` : '';
  return htmlResponse(reportedPage(langOf(c, read.ok), back), 202, UNFRAMED);
}

const UNKNOWN: Problem = { slug: 'unknown-comment', detail: 'The site has no comment of this id.' };

function problemOf({ outcome }: Reported, origin: string | null): Problem | null {
  switch (outcome) {
    case 'unknown-site':
      return UNKNOWN_SITE;
    case 'origin':
      return originNotAllowed(origin ?? 'null');
    case 'unknown-comment':
      return UNKNOWN;
    case 'taken':
      return null;
    default:
      return outcome satisfies never;
  }
}

/** No query for those in a rush. A form gets its text back; a script may read the answer wherever it runs. */
async function refuseInRush(c: Context<App>): Promise<Response> {
  const read = wantsHtml(c, null) ? await readBody(c.req.raw, BODY_LIMIT, ['form']) : null;
  const body = read && 'ok' in read ? read.ok : null;
  const response = body ? formAlone(c, IN_A_RUSH, body) : problemResponse(IN_A_RUSH);
  response.headers.set('access-control-allow-origin', '*');
  return response;
}

/** A refusal before the site was needed: only its own pages may see why. */
async function refuseUnread(c: Context<App>, problem: Problem, body: Body | null): Promise<Response> {
  const site = await loadSite(c.env.DB, siteIdOf(c));
  return exposeTo(c, site, await refuse(c, site ? problem : UNKNOWN_SITE, body));
}

/** The form again, with what was typed and what is wrong with it; without it where there is no such comment. */
async function refuse(c: Context<App>, problem: Problem, body: Body | null): Promise<Response> {
  if (!wantsHtml(c, body)) return problemResponse(problem);
  const id = parseId(c.req.param('id') ?? '');
  const fields = fieldsOf(body);
  const words = pickLanguage(langOf(c, body));
  const errors = formErrors(problem, fields, { words, own: pageMessages(words.lang) });
  const { status } = PROBLEMS[problem.slug];
  return (id && (await formPage(c, id, fields, errors, status))) ?? failed(c, problem, body);
}

/** The form again without the comment that it is about. */
function formAlone(c: Context<App>, problem: Problem, body: Body): Response {
  const { reason, detail } = fieldsOf(body);
  const lang = langOf(c, body);
  const words = pickLanguage(lang);
  const errors = formErrors(problem, {}, { words, own: pageMessages(words.lang) });
  const action = new URL(c.req.url).pathname;
  return htmlResponse(
    reportPage({ lang, action, form: { values: { reason, detail }, errors } }),
    PROBLEMS[problem.slug].status,
    { ...UNFRAMED, ...problem.headers },
  );
}

/** Null where no such comment is published. */
async function formPage(
  c: Context<App>,
  id: CommentId,
  fields: Readonly<Record<string, string>>,
  errors: FormModel['errors'],
  status: number,
): Promise<Response | null> {
  const found = await readPublished(c.env.DB, siteIdOf(c), ownOrigin(c), id);
  if (!found) return null;
  const { reason, detail } = fields;
  const form: FormModel = { values: { reason, detail }, errors };
  const action = new URL(c.req.url).pathname;
  const lang = fields['words'] ?? askedLang(c);
  return htmlResponse(reportPage({ lang, action, ...found, form }), status, UNFRAMED);
}

function failed(c: Context<App>, problem: Problem, body: Body | null = null): Response {
  const told = reportFailedPage(langOf(c, body), (words) =>
    formErrors(problem, {}, { words, own: pageMessages(words.lang) }).map(({ detail }) => detail),
  );
  return htmlResponse(told, PROBLEMS[problem.slug].status, { ...UNFRAMED, ...problem.headers });
}

const langOf = (c: Context<App>, body: Body | null): string | undefined =>
  fieldsOf(body)['words'] ?? askedLang(c);

const askedLang = (c: Context<App>): string | undefined =>
  c.req.query('lang') ?? c.req.header('accept-language');
