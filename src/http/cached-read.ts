import type { Context } from 'hono';
import { wantsFresh } from './fresh.ts';
import type { Representation } from './public-cache.ts';
import { ownOrigin } from './respond.ts';
import type { App } from './types.ts';

/** A public read: what it is, all that it depends on, and how the database answers it. */
interface PublicRead {
  readonly kind: 'comments' | 'feed' | 'counts' | 'fragment';
  readonly site: string;
  /** The page whose changes it must follow; null = any of the site's. */
  readonly page: string | null;
  /** As parsed. */
  readonly query: unknown;
  readonly type: string;
  /** Asks the database in any case: for a guest who comes from a post of theirs. */
  readonly fresh?: boolean | undefined;
  /** Null for an unknown site. */
  readonly load: (own: string) => Promise<Answer | null>;
}

interface Answer {
  readonly body: string;
  /** The query that it turned out to be the answer of, where that is a simpler one than was asked. */
  readonly query?: unknown;
}

/** The answer from the nearest tier that has it; null for an unknown site. */
export async function cachedRead(c: Context<App>, read: PublicRead): Promise<Representation | null> {
  const { kind, site, page, query, type } = read;
  const own = ownOrigin(c);
  const keyOf = (asked: unknown) => JSON.stringify([kind, own, site, asked]);
  return c.var.cache.get(
    {
      key: keyOf(query),
      scope: { site, page },
      own,
      fresh: read.fresh === true || (await wantsFresh(c)),
      later: (work) => c.executionCtx.waitUntil(work),
    },
    async () => {
      const answer = await read.load(own);
      if (answer === null) return null;
      const { body, query: simpler } = answer;
      return { body, type, ...(simpler === undefined ? {} : { key: keyOf(simpler) }) };
    },
  );
}
