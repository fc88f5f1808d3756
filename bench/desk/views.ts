import type { Database } from '../platform.ts';
import { formatId, toCommentId } from '../../src/comments/id.ts';

/** A page of the desk, or a list of the API. */
export interface View {
  readonly name: string;
  readonly path: string | ((db: Database) => Promise<string>);
  /** The first page of a queue. */
  readonly queue?: true;
}

const DESK = '/moderate/demo';
const API = '/v1/sites/demo/moderation';

const queue = (name: string, query: string): View => ({ name, path: `${DESK}?${query}`, queue: true });

/** The id of some comment in this status, as addresses have it. */
async function some(db: Database, status: string): Promise<string> {
  const { results } = await db
    .prepare(`SELECT id FROM comments WHERE site_id = 'demo' AND status = ?1 LIMIT 1 OFFSET 50`)
    .bind(status)
    .all<{ id: number }>();
  return formatId(toCommentId(results[0]?.id ?? 0));
}

const PAGE = encodeURIComponent('https://news.example/article-8');

export const VIEWS: readonly View[] = [
  ...['pending', 'reported', 'appealed', 'rejected', 'published', 'deleted'].map((list) =>
    queue(`queue: ${list}`, `list=${list}`),
  ),
  ...['pending', 'rejected', 'published'].flatMap((list) =>
    ['newest', 'oldest', 'doubt'].map((order) =>
      queue(`queue: ${list}, ${order}`, `list=${list}&order=${order}`),
    ),
  ),
  queue('queue: one page', `list=published&page=${PAGE}`),
  queue('queue: a rule', 'list=rejected&rule=INSULT_AT_PERSON'),
  queue('queue: a rule, by doubt', 'rule=HOSTILE_WORDING&order=doubt'),
  queue('queue: a category', 'list=rejected&category=insult'),
  queue('queue: a language', 'list=published&language=ar'),
  queue('queue: decided by a person', 'list=rejected&by=person'),
  queue(
    'queue: all at once',
    'list=rejected&category=insult&rule=INSULT_AT_PERSON&language=ar&by=engine&q=river',
  ),
  queue('search: one word', 'list=published&q=river'),
  queue('search: a phrase', `list=published&q=${encodeURIComponent('"river market"')}`),
  queue('search: a rare word', 'list=published&q=number77777'),
  queue('search: start of a word', `list=published&q=${encodeURIComponent('numb*')}`),
  queue('search: nothing found', 'list=published&q=absent'),
  {
    name: 'queue: a guest',
    queue: true,
    path: async (db) => `${DESK}?list=published&guest=${await some(db, 'published')}`,
  },
  { name: 'a comment', path: async (db) => `${DESK}/comments/${await some(db, 'pending')}` },
  { name: 'API: one comment', path: async (db) => `${API}/comments/${await some(db, 'rejected')}` },
  { name: 'API: 50 pending', path: `${API}/comments` },
  { name: 'API: 50 found', path: `${API}/comments?status=published&q=river` },
  { name: 'floods', path: `${DESK}/floods` },
  { name: 'guests', path: `${DESK}/guests` },
  { name: 'insight, 30 days', path: `${DESK}/insight` },
  { name: 'insight: report', path: `${DESK}/insight/report` },
  { name: 'learning', path: `${DESK}/learning` },
  { name: 'settings', path: `${DESK}/settings` },
  { name: 'settings: pages', path: `${DESK}/settings/pages` },
  { name: 'settings: history', path: `${DESK}/settings/history` },
  { name: 'what-if', path: `${DESK}/settings/what-if` },
  { name: 'people', path: `${DESK}/people` },
];
