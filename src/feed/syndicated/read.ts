import type { Site } from '../../comments/site.ts';
import type { StoredComment } from '../../comments/stored-comment.ts';
import { formatCursor, type Keyset } from '../../comments/reading.ts';
import { pageQuery } from '../../store/pages.ts';
import { readAll } from '../../store/query.ts';
import { siteQuery } from '../../store/sites.ts';
import { pageFeedQuery, siteFeedQuery } from '../../store/thread.ts';
import { pickLanguage } from '../../thread/messages/index.ts';
import { pageMessages } from '../../thread/messages/pages.ts';
import { presentComment, type Stage } from '../present.ts';
import { type FeedItem, USUAL_LENGTH } from './feed.ts';
import { FEED_FORMATS, type FeedFormat } from './formats.ts';
import { tagOf } from './tag.ts';

export interface FeedQuery {
  readonly format: FeedFormat;
  /** Canonical; absent = the whole site. */
  readonly page?: string | undefined;
  /** 1..100. */
  readonly limit: number;
  readonly cursor?: Keyset | undefined;
}

/** The feed of the site or of one page, in one read batch. Null for an unknown site. */
export async function readFeed(
  db: D1Database,
  siteId: string,
  own: string,
  query: FeedQuery,
): Promise<string | null> {
  const { page: pageUrl, limit } = query;
  const where = { siteId, limit, after: query.cursor ?? null };
  const [site, slice, page] = await readAll(
    db,
    siteQuery(db, siteId),
    pageUrl === undefined ? siteFeedQuery(db, where) : pageFeedQuery(db, { ...where, pageUrl }),
    ...(pageUrl === undefined ? [] : [pageQuery(db, siteId, pageUrl)]),
  );
  if (!site) return null;
  const { file, write } = FEED_FORMATS[query.format];
  const urlOf = (params: Readonly<Record<string, string>>): string => {
    const search = new URLSearchParams({ ...(pageUrl === undefined ? {} : { page: pageUrl }), ...params });
    const address = `${own}/v1/sites/${encodeURIComponent(siteId)}/${file}`;
    return search.size === 0 ? address : `${address}?${search.toString()}`;
  };
  const placeOf = (cursor: string | null): string =>
    urlOf({
      ...(limit === USUAL_LENGTH ? {} : { limit: String(limit) }),
      ...(cursor === null ? {} : { cursor }),
    });
  const next = formatCursor(slice.next);
  const title = titleOf(site, page?.title ?? '');
  const { language, origins } = site.settings;
  return write({
    title,
    description: `${pickLanguage(language).heading} – ${title}`,
    language,
    home: pageUrl ?? (origins[0] === undefined ? null : `${origins[0]}/`),
    own,
    self: placeOf(formatCursor(query.cursor ?? null)),
    first: urlOf({}),
    next: next && placeOf(next),
    items: slice.items.map((comment) => toItem(comment, { site, own })),
  });
}

const titleOf = ({ settings: { name } }: Site, page: string): string =>
  page === '' ? name : `${name}: ${page}`;

function toItem(stored: StoredComment, stage: Stage): FeedItem {
  const { id, parentId, pageUrl, pageTitle } = stored;
  const comment = presentComment(stored, stage);
  const words = pickLanguage(stage.site.settings.language);
  return {
    comment,
    // Lists of what is new show titles and nothing else: who wrote, and under what.
    title: pageMessages(words.lang)
      // At once: what a guest calls itself is no place to put anything.
      .commentOn.replaceAll(/\{(?:name|page)\}/g, (place) =>
        place === '{name}' ? comment.author.name : pageTitle || addressOf(pageUrl),
      ),
    page: pageUrl,
    tag: tagOf(id, pageUrl),
    parentTag: parentId === null ? null : tagOf(parentId, pageUrl),
  };
}

/** A page without a title is called by its address, as a browser would show it. */
const addressOf = (page: string): string => page.replace(/^https?:\/\//, '').replace(/\/$/, '');
