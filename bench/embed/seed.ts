/** Comments as guests send them: one in three answers another, and all are published. */
import * as z from 'zod';
import { wordsOf } from '../corpus.ts';

const HEADERS = { authorization: 'Bearer dev-api-key', 'content-type': 'application/json' };
/** Posts on their way at once. */
const AT_ONCE = 16;
/** Comments that a moderator decides in one call. */
const BATCH = 100;

const submitted = z.union([
  z
    .object({ comment: z.object({ id: z.string() }) })
    .transform(({ comment }) => ({ id: comment.id, waits: false })),
  z.object({ id: z.string() }).transform(({ id }) => ({ id, waits: true })),
]);

async function call(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Publishes `count` comments on a page of the demo site. */
export async function seed(home: string, page: string, count: number): Promise<void> {
  const site = `${home}/v1/sites/demo`;
  const published: string[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i);
    // oxlint-disable-next-line no-await-in-loop -- what is answered has to be there
    const posted = await Promise.all(
      numbers.map(async (n) => {
        const parent = n % 3 === 2 ? published[(n * 7) % published.length] : undefined;
        const fields = { ...wordsOf(n), page, title: 'The tram', parent, acknowledged: true };
        return submitted.parse(await call(`${site}/comments`, fields));
      }),
    );
    const waiting = posted.filter(({ waits }) => waits).map(({ id }) => id);
    for (let at = 0; at < waiting.length; at += BATCH) {
      // oxlint-disable-next-line no-await-in-loop -- so does this
      await call(`${site}/moderation/actions`, { action: 'approve', ids: waiting.slice(at, at + BATCH) });
    }
    published.push(...posted.map(({ id }) => id));
  }
}
