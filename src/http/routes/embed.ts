import type { Context } from 'hono';
import type { CommentPage } from '../../comments/comment.ts';
import { newFormToken } from '../../comments/door/form-token.ts';
import type { FormFields } from '../../comments/door/kept-form.ts';
import { formatId } from '../../comments/id.ts';
import { readThread } from '../../feed/thread.ts';
import { loadSite } from '../../store/sites.ts';
import { failedFragment, threadFragment } from '../../thread/fragment.tsx';
import { pickLanguage } from '../../thread/messages/index.ts';
import { embedPage, errorPage } from '../../thread/page.tsx';
import { cachedRead } from '../cached-read.ts';
import { embedQuery, fragmentQuery } from '../contract/query.ts';
import { FRAGMENT, htmlResponse } from '../html.ts';
import { parse } from '../parse.ts';
import { invalid, type Problem, PROBLEMS, type ProblemSlug } from '../problem.ts';
import { receiptByTicket } from '../receipt-link.ts';
import { publicResponse } from '../respond.ts';
import { UNKNOWN_SITE } from '../site-of.ts';
import type { App } from '../types.ts';
import { cachedThread } from './thread.ts';

/** `GET /embed?site=&page=`: the thread as a page of its own, for readers without JavaScript. */
export async function getEmbed(c: Context<App>): Promise<Response> {
  const parsed = parse(embedQuery, asked(c), '#query');
  // It is a frame in somebody's page: what went wrong is said as a page too.
  if ('errors' in parsed) return htmlError(c, invalid(parsed.errors));
  const { site, lang, theme, reply, posted, state, receipt: ticket, ...query } = parsed.ok;
  const receipt = ticket === undefined ? null : await receiptByTicket(c, ticket);
  // Whoever comes from a post sees it at once, wherever the cache still is.
  const made = await cachedThread(c, site, query, receipt !== null);
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
      theme,
      fields: await fieldsOf(c, site, thread.page),
      form: { values: { parent: reply && formatId(reply) }, errors: [], notice: state },
      posted: fresh,
      receipt: receipt ?? undefined,
      alone: c.req.header('sec-fetch-dest') === 'document',
    }),
  );
}

/** A form of this visitor's own: what is kept of the thread for all of them is the comments. */
async function fieldsOf(
  c: Context<App>,
  siteId: string,
  { url: page, closed }: CommentPage['page'],
): Promise<FormFields | undefined> {
  if (closed) return undefined;
  const { now, random } = c.var.world;
  const place = { siteId, page, webhookSecret: c.env.WEBHOOK_SECRET, now: now() };
  const { token, trap } = await newFormToken(place, { random });
  return { form: token, trap };
}

/** `GET /embed/fragment?site=&page=`: the thread as markup for a publisher's own page, kept in caches by its address. */
export async function getFragment(c: Context<App>): Promise<Response> {
  const parsed = parse(fragmentQuery, asked(c), '#query');
  if ('errors' in parsed) return failed(c.req.query('lang'), 'invalid-input');
  const { site, lang, theme, ...query } = parsed.ok;
  const made = await cachedRead(c, {
    kind: 'fragment',
    site,
    page: query.page,
    query: { ...query, lang: lang === undefined ? null : pickLanguage(lang).locale, theme },
    type: 'text/html; charset=utf-8',
    load: async (own) => {
      const [thread, language] = await Promise.all([
        readThread(c.env.DB, site, own, query, c.var.world.now()),
        // One address has one answer: the browser's languages do not count.
        lang ?? loadSite(c.env.DB, site).then((found) => found?.settings.language ?? ''),
      ]);
      if (!thread) return null;
      return { body: threadFragment({ site, thread, sort: query.sort, lang: language, theme, own }) };
    },
  });
  if (!made) return failed(lang, 'unknown-site');
  const response = publicResponse(c, made);
  for (const [name, value] of Object.entries(FRAGMENT)) response.headers.set(name, value);
  return response;
}

const failed = (lang: string | undefined, slug: ProblemSlug): Response =>
  htmlResponse(failedFragment(lang), PROBLEMS[slug].status, FRAGMENT);

/** A page of our own origin may name itself by its path: static files do not know their host. */
function asked(c: Context<App>): Record<string, string | undefined> {
  const query = c.req.query();
  return { ...query, page: query['page'] && (URL.parse(query['page'], c.req.url)?.href ?? query['page']) };
}

const htmlError = (c: Context<App>, problem: Problem): Response => {
  const theme = fragmentQuery.shape.theme.parse(c.req.query('theme'));
  const lang = c.req.query('lang') ?? c.req.header('accept-language');
  return htmlResponse(errorPage(lang, problem.detail, theme), PROBLEMS[problem.slug].status);
};
