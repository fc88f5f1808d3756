import type { Context } from 'hono';
import type { CommentPage } from '../../comments/comment.ts';
import { formatId } from '../../comments/id.ts';
import { embedPage, errorPage } from '../../thread/page.tsx';
import { embedQuery } from '../contract/query.ts';
import { htmlResponse } from '../html.ts';
import { parse } from '../parse.ts';
import { invalid, type Problem, PROBLEMS } from '../problem.ts';
import { receiptPath } from '../receipt-link.ts';
import { UNKNOWN_SITE } from '../site-of.ts';
import type { App } from '../types.ts';
import { cachedThread } from './thread.ts';

/** `GET /embed?site=&page=`: the thread as a page of its own, for readers without JavaScript. */
export async function getEmbed(c: Context<App>): Promise<Response> {
  const asked = c.req.query();
  // A page of our own origin may name itself by its path: static files do not know their host.
  const page = asked['page'] && (URL.parse(asked['page'], c.req.url)?.href ?? asked['page']);
  const parsed = parse(embedQuery, { ...asked, page }, '#query');
  // It is a frame in somebody's page: what went wrong is said as a page too.
  if ('errors' in parsed) return htmlError(c, invalid(parsed.errors));
  const { site, lang, reply, posted, state, receipt, ...query } = parsed.ok;
  const made = await cachedThread(c, site, query);
  if (!made) return htmlError(c, UNKNOWN_SITE);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own JSON, made by readThread
  const thread = JSON.parse(made.body) as CommentPage;
  // Anyone can write a link that says so; it is true for a comment that is here.
  const fresh = posted && thread.comments.find(({ id }) => id === formatId(posted))?.id;
  return htmlResponse(
    embedPage({
      site,
      thread,
      sort: query.sort,
      now: c.var.world.now(),
      lang: lang ?? c.req.header('accept-language'),
      form: { values: { parent: reply && formatId(reply) }, errors: [], notice: state },
      posted: fresh,
      receipt: receipt && receiptPath(receipt),
    }),
  );
}

const htmlError = (c: Context<App>, problem: Problem): Response =>
  htmlResponse(errorPage(c.req.header('accept-language'), problem.detail), PROBLEMS[problem.slug].status);
