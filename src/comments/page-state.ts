import { decidedPagesQuery, pageQuery, setPageState } from '../store/pages.ts';
import { readAll } from '../store/query.ts';
import { isClosed, type PageState } from './closing.ts';
import type { Site } from './site.ts';

/** One page as moderators open and close it. */
export interface PageStanding {
  readonly state: PageState | null;
  readonly closed: boolean;
  /** Milliseconds since the Unix epoch; null while there is no comment. */
  readonly firstCommentAt: number | null;
}

/** `url` is canonical; `now` in ms. A page without comments stands like any other. */
export async function pageStanding(
  db: D1Database,
  site: Site,
  url: string,
  now: number,
): Promise<PageStanding> {
  const [page] = await readAll(db, pageQuery(db, site.id, url));
  return { state: page.state, closed: isClosed(site, page, now), firstCommentAt: page.createdAt };
}

/** Opens or closes a page for good; null = as the settings say. */
export async function decidePage(
  db: D1Database,
  site: Site,
  url: string,
  state: PageState | null,
): Promise<void> {
  await setPageState(db, { siteId: site.id, url }, state).run();
}

/** What a desk page lists of them, at most. */
const LISTED = 50;

/** Pages that were opened or closed by moderators, newest page first. */
export async function decidedPages(db: D1Database, siteId: string) {
  const [pages] = await readAll(db, decidedPagesQuery(db, siteId, LISTED));
  return pages;
}
