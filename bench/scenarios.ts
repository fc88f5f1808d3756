/** What is measured: our routes, each beside the bare Worker that does the least possible of the same kind. */
import type { Job } from './client.ts';
import { wordsOf } from './corpus.ts';
import { COMMENTS, PAGES, pageUrl } from './fill.ts';

export interface Scenario {
  readonly name: string;
  /** Ratio to the group's floor that we aim for; null where issue 2 names none. */
  readonly aim: number | null;
  readonly method: Job['method'];
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Followed by a number of its own in each request: a query that no cache has; absent for one path. */
  readonly serialPrefix?: string;
  /** Body of the n-th request; absent for a GET. */
  readonly body?: (n: number) => string;
  /** Whether each request says something new; if not, all answers are the same to the byte. */
  readonly writes: boolean;
  readonly status: number;
  /** Is this the right answer? Asked before every window. */
  readonly isRight: (text: string) => boolean;
}

/** Scenarios that run side by side; the first is the floor of the others. */
export type Group = readonly [floor: Scenario, ...ours: readonly Scenario[]];

/** The page that is read. Nobody writes to it, so its answers stay the same. */
const READ_PAGE = 0;
const LIST = `/v1/sites/demo/comments?page=${encodeURIComponent(pageUrl(READ_PAGE))}&limit=50`;
const FEED = '/v1/sites/demo/feed.json?limit=50';
const COUNTS = '/v1/sites/demo/counts';
const JSON_TYPE = { 'content-type': 'application/json' };
const ALL_PAGES = JSON.stringify(Array.from({ length: PAGES }, (_, n) => pageUrl(n)));

/** The other pages in turn. */
const writtenPage = (n: number): number => (READ_PAGE + 1 + (n % (PAGES - 1))) % PAGES;

const get = (
  name: string,
  path: string,
  isRight: Scenario['isRight'],
  headers: Scenario['headers'] = {},
  aim: number | null = null,
): Scenario => ({ name, aim, method: 'GET', path, headers, writes: false, status: 200, isRight });

export function scenarios(apiKey: string, floorPages: readonly number[]): readonly Group[] {
  const key = { authorization: `Bearer ${apiKey}` };
  const fresh = { ...key, 'cache-control': 'no-cache' };
  const counts = {
    aim: null,
    method: 'POST',
    path: COUNTS,
    body: () => ALL_PAGES,
    writes: false,
    status: 200,
    isRight: (text: string) => sizeOf(text, null) === PAGES,
  } as const;
  // The floor finds the read page in our site: the same rows.
  const select = `/floor/comments?page=${READ_PAGE + 1}`;
  return [
    [
      get('bare "ok"', '/floor/hello', (text) => text === 'ok'),
      get('bare 64 KiB', '/floor/text', (text) => text.length === 65_536),
      get('list of 50, cached', LIST, (text) => sizeOf(text, 'comments') === 50, {}, 0.8),
      get('feed of 50, cached', FEED, (text) => sizeOf(text, 'items') === 50),
      { ...counts, name: 'counts of 100, cached', headers: JSON_TYPE },
    ],
    [
      get('bare select of 50', select, (text) => sizeOf(text, null) === 50),
      get('list of 50, uncached', LIST, (text) => sizeOf(text, 'comments') === 50, fresh, 0.8),
      {
        // All cursors from before the first comment: the same rows, each time under another key.
        ...get('list of 50, missed', LIST, (text) => sizeOf(text, 'comments') === 50),
        serialPrefix: '&cursor=1.',
      },
      get('feed of 50, uncached', FEED, (text) => sizeOf(text, 'items') === 50, fresh),
      { ...counts, name: 'counts of 100, uncached', headers: { ...fresh, ...JSON_TYPE } },
    ],
    [
      {
        name: 'bare insert',
        aim: null,
        method: 'POST',
        path: '/floor/comments',
        headers: JSON_TYPE,
        body: (n) => {
          const page = writtenPage(n);
          return JSON.stringify({ pageId: floorPages[page], pageUrl: pageUrl(page), ...wordsOf(n) });
        },
        writes: true,
        status: 201,
        isRight: isPublished,
      },
      {
        name: 'submit',
        aim: 0.7,
        method: 'POST',
        path: '/v1/sites/demo/comments',
        headers: { ...key, ...JSON_TYPE },
        body: (n) => {
          const page = writtenPage(n);
          return JSON.stringify({ page: pageUrl(page), title: `Article ${page}`, ...wordsOf(n) });
        },
        writes: true,
        status: 201,
        isRight: isPublished,
      },
    ],
  ];
}

/** The first number of a comment that `fill` has not used. */
export const FIRST_NEW = COMMENTS;

const isPublished = (text: string): boolean => fieldOf(JSON.parse(text), 'status') === 'published';

/** Length of the list in a JSON answer; `null`: the answer is the list. */
function sizeOf(text: string, field: string | null): number {
  const value: unknown = JSON.parse(text);
  const list = field === null ? value : fieldOf(value, field);
  return Array.isArray(list) ? list.length : 0;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
