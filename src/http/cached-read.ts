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
  readonly load: (own: string) => Promise<string | null>;
}

/** The answer from the nearest tier that has it; null for an unknown site. */
export async function cachedRead(c: Context<App>, read: PublicRead): Promise<Representation | null> {
  const { kind, site, page, query, type } = read;
  const own = ownOrigin(c);
  return c.var.cache.get(
    {
      key: JSON.stringify([kind, own, site, query]),
      scope: { site, page },
      own,
      fresh: read.fresh === true || (await wantsFresh(c)),
      later: (work) => c.executionCtx.waitUntil(work),
    },
    async () => {
      const body = await read.load(own);
      return body === null ? null : { body, type };
    },
  );
}
