import type { Site } from './site.ts';

/** What moderators decide about one page, whatever the site's settings say. */
export const PAGE_STATES = ['open', 'closed'] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** What decides whether a page takes comments. */
export interface PageAge {
  /** Milliseconds since the Unix epoch; null while there is no comment. */
  readonly createdAt: number | null;
  readonly state: PageState | null;
}

const DAY = 86_400_000;

/** Does the page take no more comments? `now` in ms. */
export function isClosed({ settings }: Site, { createdAt, state }: PageAge, now: number): boolean {
  if (state !== null) return state === 'closed';
  const { closeAfterDays } = settings;
  return closeAfterDays !== null && createdAt !== null && now >= createdAt + closeAfterDays * DAY;
}
