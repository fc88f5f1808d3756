import type { Context } from 'hono';
import { type OwnComment, readOwn } from '../comments/own.ts';
import { presentReceipt } from '../feed/receipt.ts';
import type { ReceiptDocument } from '../comments/receipt-document.ts';
import type { Draft, ReceiptPage } from '../thread/receipt-model.ts';
import { receiptPage, unknownPage } from '../thread/receipt-page.tsx';
import { privateHtmlResponse } from './html.ts';
import { type Problem, PROBLEMS, problemResponse } from './problem.ts';
import { receiptPath } from './receipt-link.ts';
import { ownOrigin } from './respond.ts';
import type { App } from './types.ts';

/** The token in the path. Anything can stand there. */
export const tokenOf = (c: Context<App>): string => c.req.param('token') ?? '';

const UNKNOWN: Problem = { slug: 'not-found', detail: 'There is no receipt at this address.' };

/** For whatever is no receipt, why ever: the same answer. */
export const unknownReceipt = (c: Context<App>, html: boolean): Response =>
  html
    ? privateHtmlResponse(unknownPage(c.req.query('lang') ?? c.req.header('accept-language')), 404)
    : problemResponse(UNKNOWN);

/** The receipt in JSON. */
export const receiptJson = (c: Context<App>, own: OwnComment, token: string): ReceiptDocument =>
  presentReceipt(own, `${ownOrigin(c)}${receiptPath(token)}`);

/** The private page. `shown`: what is asked on it, or said of what was done. */
export function ownPage(
  c: Context<App>,
  own: OwnComment,
  status: number,
  shown: Pick<ReceiptPage, 'ask' | 'done'> & { readonly draft?: Draft | undefined },
): Response {
  const { site, comment, receipt, answered } = own;
  const { body, lang, createdAt } = comment;
  const words = c.req.query('lang');
  return privateHtmlResponse(
    receiptPage({
      receipt,
      site: site.settings.name,
      page: { url: comment.pageUrl, title: comment.pageTitle },
      comment: { body, lang, createdAt, answered },
      lang: words ?? c.req.header('accept-language') ?? site.settings.language,
      path: receiptPath(encodeURIComponent(tokenOf(c))),
      query: words,
      ...shown,
    }),
    status,
  );
}

/** The page with what is wrong on it, and what was typed. */
export function refusedPage(c: Context<App>, own: OwnComment, problem: Problem, draft: Draft): Response {
  const response = ownPage(c, own, PROBLEMS[problem.slug].status, { draft });
  for (const [name, value] of Object.entries(problem.headers ?? {})) response.headers.set(name, value);
  return response;
}

/** The same before the comment is read. What is no receipt is that first of all, but for those in a rush: they cost no query. */
export async function refuseOwn(
  c: Context<App>,
  html: boolean,
  problem: Problem,
  draft: Draft,
): Promise<Response> {
  if (!html && problem.slug === 'too-many-requests') return problemResponse(problem);
  const own = await readOwn(c.env.DB, tokenOf(c), c.var.world.now());
  if (!own) return unknownReceipt(c, html);
  return html ? refusedPage(c, own, problem, draft) : problemResponse(problem);
}

/** For what lost against others several times. */
export const BUSY = {
  slug: 'conflict',
  detail: 'Others are acting on the same comment; try again.',
  variant: 'busy',
} as const satisfies Problem;

/** Back to the private page after a form was taken: reloading it sends nothing again. */
export function backToOwn(c: Context<App>, done?: 'saved' | 'deleted' | 'erased'): Response {
  const words = c.req.query('lang');
  const query = new URLSearchParams({
    ...(words === undefined ? {} : { lang: words }),
    ...(done === undefined ? {} : { done }),
  }).toString();
  c.header('referrer-policy', 'no-referrer');
  return c.redirect(receiptPath(encodeURIComponent(tokenOf(c))) + (query && `?${query}`), 303);
}
