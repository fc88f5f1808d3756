import type { Context } from 'hono';
import { appeal, type OwnComment, readReceipt } from '../../comments/appeal.ts';
import { codePointLength } from '../../comments/clean-text.ts';
import type { CommentId } from '../../comments/id.ts';
import { readReceiptToken } from '../../comments/receipt-token.ts';
import { type AppealError, receiptPage, unknownPage } from '../../thread/receipt-page.tsx';
import { BODY_LIMIT, readBody } from '../body.ts';
import { appeal as appealBody, MAX_APPEAL } from '../contract/report.ts';
import { privateHtmlResponse } from '../html.ts';
import { parse } from '../parse.ts';
import { invalid, type Problem, PROBLEMS, problemResponse } from '../problem.ts';
import { guestAddress, IN_A_RUSH, isOverRate } from '../rate.ts';
import { receiptPath } from '../receipt-link.ts';
import { json } from '../respond.ts';
import { tellEndpoints } from '../tell.ts';
import type { App } from '../types.ts';
import { wantsHtml } from './submit-html.ts';

/**
 * `GET /receipts/{token}`: a guest's own comment. The token is checked before anything is read, so that a forged one
 * costs no query and says nothing, whichever comment it names.
 */
export async function getReceipt(c: Context<App>): Promise<Response> {
  const id = await idOfToken(c);
  const own = id && (await readReceipt(c.env.DB, id));
  return own ? page(c, own, 200) : unknown(c);
}

/** `POST /receipts/{token}/appeal`: the guest's one appeal. No Origin is asked for: the address itself is the secret. */
export async function postAppeal(c: Context<App>): Promise<Response> {
  const html = wantsHtml(c, null);
  const id = await idOfToken(c);
  if (id === null) return html ? unknown(c) : problemResponse(UNKNOWN);
  const read = await readBody(c.req.raw, BODY_LIMIT, ['json', 'form']);
  if ('problem' in read) return refuse(c, id, html, read.problem, '', 'long');
  const text = typedIn(read.ok.value);
  if (await isOverRate(c, await guestAddress(c), 'appeals'))
    return refuse(c, id, html, IN_A_RUSH, text, 'rush');
  const parsed = parse(appealBody, read.ok.value);
  if ('errors' in parsed) {
    const problem = invalid(parsed.errors);
    return refuse(c, id, html, problem, text, wrongWith(text, problem.detail));
  }
  const appealed = await appeal(c.env.DB, id, parsed.ok.text, c.var.world.now());
  switch (appealed.outcome) {
    case 'unknown':
      return html ? unknown(c) : problemResponse(UNKNOWN);
    case 'settled':
      return html ? page(c, appealed.own, 409, { text, wrong: 'not-now' }) : problemResponse(NOT_NOW);
    case 'busy':
      return html ? page(c, appealed.own, 409, { text, wrong: 'busy' }) : problemResponse(BUSY);
    case 'appealed': {
      if (appealed.told) tellEndpoints(c);
      if (!html) return json(c, { appeal: 'open' }, 202);
      const words = parsed.ok.words ?? c.req.query('lang');
      const query = words === undefined ? '' : `?${new URLSearchParams({ lang: words }).toString()}`;
      c.header('referrer-policy', 'no-referrer');
      return c.redirect(receiptPath(c.req.param('token') ?? '') + query, 303);
    }
    default:
      return appealed satisfies never;
  }
}

const UNKNOWN: Problem = { slug: 'not-found', detail: 'There is no receipt at this address.' };
const NOT_NOW: Problem = {
  slug: 'conflict',
  detail: 'There is nothing to appeal against, or it was done before.',
};
const BUSY: Problem = { slug: 'conflict', detail: 'Others are acting on the same comment; try again.' };

const idOfToken = (c: Context<App>): Promise<CommentId | null> =>
  readReceiptToken(c.req.param('token') ?? '', c.env.WEBHOOK_SECRET);

const unknown = (c: Context<App>): Response =>
  privateHtmlResponse(unknownPage(c.req.query('lang') ?? c.req.header('accept-language')), 404);

function page(
  c: Context<App>,
  { site, comment, receipt }: OwnComment,
  status: number,
  draft?: { text: string; wrong: AppealError },
): Response {
  const { body, lang, createdAt } = comment;
  const words = c.req.query('lang');
  const query = words === undefined ? '' : `?${new URLSearchParams({ lang: words }).toString()}`;
  return privateHtmlResponse(
    receiptPage({
      receipt,
      site: site.settings.name,
      page: { url: comment.pageUrl, title: comment.pageTitle },
      comment: { body, lang, createdAt },
      lang: words ?? c.req.header('accept-language') ?? site.settings.language,
      action: `${receiptPath(c.req.param('token') ?? '')}/appeal${query}`,
      draft,
    }),
    status,
  );
}

/** A form gets its text back, beside what is wrong with it. */
async function refuse(
  c: Context<App>,
  id: CommentId,
  html: boolean,
  problem: Problem,
  text: string,
  wrong: AppealError,
): Promise<Response> {
  const own = html ? await readReceipt(c.env.DB, id) : null;
  if (!own) return html ? unknown(c) : problemResponse(problem);
  const response = page(c, own, PROBLEMS[problem.slug].status, { text, wrong });
  for (const [name, value] of Object.entries(problem.headers ?? {})) response.headers.set(name, value);
  return response;
}

function typedIn(value: unknown): string {
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : '';
  return typeof text === 'string' ? text : '';
}

function wrongWith(text: string, detail: string): AppealError {
  if (text.trim() === '') return 'empty';
  return codePointLength(text) > MAX_APPEAL ? 'long' : { unclean: detail };
}
