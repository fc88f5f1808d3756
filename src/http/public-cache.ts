/**
 * What every visitor of a busy article reads, kept in two tiers, so that D1 is asked once per period and place
 * and not once per visitor: the isolate's memory (a Map look-up) and the location's Cache API. Only answers
 * made of published comments get in here. Stale for at most ISOLATE_TTL + COLO_TTL = 15 s, the time within which
 * a rejected comment is gone everywhere; in the isolate that made the change it is gone at once.
 */
const ISOLATE_TTL = 5_000;
const COLO_TTL = 10_000;
/** UTF-16 units of bodies that the isolate keeps (of its 128 MB); the oldest go first. */
const ISOLATE_BUDGET = 8_000_000;

/** What an entry costs beside its body, roughly. */
const ENTRY_COST = 1_000;
const LONGEST_KEY = 500;

/** A finished body with its validator. */
export interface Representation {
  readonly body: string;
  readonly type: string;
  readonly etag: string;
}

/** What a representation is made of: a page's thread, or the whole site's comments (`page: null`). */
interface Scope {
  readonly site: string;
  readonly page: string | null;
}

/** Reads the database; null for what must not be kept. */
type Load = () => Promise<{ body: string; type: string } | null>;

export interface PublicCache {
  /**
   * The representation for `key` (all that it depends on, unique across scopes), made by `load` where no tier
   * has it. `fresh`: ask `load` in any case, and keep nothing.
   */
  get(
    request: {
      key: string;
      scope: Scope;
      own: string;
      fresh: boolean;
      later: (work: Promise<unknown>) => void;
    },
    load: Load,
  ): Promise<Representation | null>;
  /** Forgets what was made of these pages and of the site's feed; call after every change. */
  invalidate(site: string, pages: readonly string[]): void;
}

interface Entry extends Representation {
  readonly scope: string;
  readonly until: number;
}

export function createPublicCache(now: () => number): PublicCache {
  const entries = new Map<string, Entry>();
  /** Scopes changed from here lately: the location's copies may be older than the change until then. */
  const changed = new Map<string, number>();
  let kept = 0;
  let invalidations = 0;

  const drop = (key: string, entry: Entry): void => {
    entries.delete(key);
    kept -= entry.body.length + ENTRY_COST;
  };

  const keep = (key: string, scope: string, made: Representation): void => {
    const old = entries.get(key);
    if (old) drop(key, old);
    entries.set(key, { ...made, scope, until: now() + ISOLATE_TTL });
    kept += made.body.length + ENTRY_COST;
    for (const [oldest, entry] of entries) {
      if (kept <= ISOLATE_BUDGET && entry.until > now()) break;
      drop(oldest, entry);
    }
  };

  return {
    async get({ key: about, scope, own, fresh, later }, load) {
      if (fresh) return make(load);
      // Callers choose how long a query is; a key of ours is short.
      const key = about.length > LONGEST_KEY ? await digestOf(about) : about;
      const scopeKey = keyOf(scope);
      const known = entries.get(key);
      if (known && known.until > now()) return known;

      const address = `${own}/.cache/${encodeURIComponent(key)}`;
      const trusted = (changed.get(scopeKey) ?? 0) <= now();
      const near = trusted ? await caches.default.match(address) : undefined;
      const before = invalidations;
      const made = near ? await toRepresentation(near) : await make(load);
      // What was read while something changed may be from before the change: good enough to serve, not to keep.
      if (!made || before !== invalidations) return made;
      keep(key, scopeKey, made);
      if (!near) later(caches.default.put(address, toCacheable(made)));
      return made;
    },

    invalidate(site, pages) {
      invalidations += 1;
      const scopes = new Set([keyOf({ site, page: null }), ...pages.map((page) => keyOf({ site, page }))]);
      for (const [key, entry] of entries) if (scopes.has(entry.scope)) drop(key, entry);
      for (const [scope, until] of changed) if (until <= now()) changed.delete(scope);
      for (const scope of scopes) changed.set(scope, now() + COLO_TTL);
    },
  };
}

const keyOf = (scope: Scope): string => `${scope.site} ${scope.page ?? ''}`;

async function make(load: Load): Promise<Representation | null> {
  const loaded = await load();
  return loaded && { ...loaded, etag: await etagOf(loaded.body) };
}

const toRepresentation = async (kept: Response): Promise<Representation> => ({
  body: await kept.text(),
  type: kept.headers.get('content-type') ?? '',
  etag: kept.headers.get('etag') ?? '',
});

const toCacheable = ({ body, type, etag }: Representation): Response =>
  new Response(body, {
    headers: { 'content-type': type, etag, 'cache-control': `public, s-maxage=${COLO_TTL / 1000}` },
  });

/** A strong validator: 96 bits of SHA-256 over what is served, so it tells nothing that the body does not. */
const etagOf = async (body: string): Promise<string> => `"${(await digestOf(body)).slice(0, 16)}"`;

/** SHA-256, base64url. */
async function digestOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
