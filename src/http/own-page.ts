import type { Context } from 'hono';
import type { OwnComment } from '../comments/own.ts';
import { presentReceipt } from '../feed/receipt.ts';
import type { ReceiptDocument } from '../comments/receipt-document.ts';
import type { Draft, ReceiptPage } from '../thread/receipt-model.ts';
import { receiptPage, unknownPage } from '../thread/receipt-page.tsx';
import { privateHtmlResponse } from './html.ts';
import { type Problem, problemResponse } from './problem.ts';
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
