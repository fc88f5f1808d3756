import { toBase64Url, utf8 } from '../comments/seal.ts';

/**
 * What every visitor of a busy article reads, kept in two tiers, so that D1 is asked once per period and place
 * and not once per visitor: the isolate's memory (a Map look-up) and the location's Cache API. Those who ask for the
 * same at once wait for one answer. Only answers made of published comments get in here. Stale for at most
 * ISOLATE_TTL + COLO_TTL = 15 s, the time within which a rejected comment is gone everywhere; in the isolate that
 * made the change it is gone at once.
 */
const ISOLATE_TTL = 5_000;
const COLO_TTL = 10_000;
/** UTF-16 units of bodies that the isolate keeps (of its 128 MB); the oldest go first. */
const ISOLATE_BUDGET = 8_000_000;

/** What an entry costs beside its body, roughly. */
const ENTRY_COST = 1_000;
const LONGEST_KEY = 500;

/**
 * How long (ms) a request waits for another's answer before it asks for itself. The runtime may end the other one, and
 * what it promised is then never kept; the timer is also what shows the runtime that the waiting request is alive.
 */
const PATIENCE = 2_000;
const LATE = Symbol('late');

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

/** Reads the database; null for what must not be kept. With `key` it is the answer to that one as well, and kept there. */
type Load = () => Promise<{ body: string; type: string; key?: string } | null>;

interface Request {
  /** All that it depends on, unique across scopes. */
  readonly key: string;
  readonly scope: Scope;
  readonly own: string;
  /** Ask `load` in any case, and keep nothing. */
  readonly fresh: boolean;
  /** Work that goes on when the request is answered. */
  readonly later: (work: Promise<unknown>) => void;
}

export interface PublicCache {
  /** The representation, made by `load` where no tier has it and nobody is at it. */
  get(request: Request, load: Load): Promise<Representation | null>;
  /** Forgets what was made of these pages and of the site's feed; call after every change. */
  invalidate(site: string, pages: readonly string[]): void;
}

interface Entry extends Representation {
  readonly scope: string;
  readonly until: number;
  /** Key of the entry that has the body. */
  readonly as?: string;
}

/** An answer on its way. */
interface Flight {
  readonly scope: string;
  /** What it was made of has changed since it began. */
  outdated: boolean;
  made?: Promise<Representation | null>;
}

/** `now` in ms; `patience`: see PATIENCE. */
export function createPublicCache(now: () => number, patience = PATIENCE): PublicCache {
  const entries = new Map<string, Entry>();
  const flights = new Map<string, Flight>();
  /** Scopes changed from here lately: the location's copies may be older than the change until then. */
  const changed = new Map<string, number>();
  let kept = 0;

  const find = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    if (!entry || entry.until <= now()) return undefined;
    return entry.as === undefined ? entry : find(entry.as);
  };

  const drop = (key: string, entry: Entry): void => {
    entries.delete(key);
    kept -= entry.body.length + ENTRY_COST;
  };

  const keep = (key: string, entry: Omit<Entry, 'until'>): void => {
    const old = entries.get(key);
    if (old) drop(key, old);
    entries.set(key, { ...entry, until: now() + ISOLATE_TTL });
    kept += entry.body.length + ENTRY_COST;
    for (const [oldest, { until }] of entries) {
      if (kept <= ISOLATE_BUDGET && until > now()) break;
      const gone = entries.get(oldest);
      if (gone) drop(oldest, gone);
    }
  };

  const fly = async (
    flight: Flight,
    key: string,
    { own, later }: Request,
    load: Load,
  ): Promise<Representation | null> => {
    const { scope } = flight;
    const trusted = (changed.get(scope) ?? 0) <= now();
    const near = trusted ? await caches.default.match(addressOf(own, key)) : undefined;
    if (near) {
      const made = await toRepresentation(near);
      if (!flight.outdated) keep(key, { ...made, scope });
      return made;
    }
    const loaded = await load();
    if (!loaded) return null;
    const made = await represent(loaded);
    // What was read while something changed may be from before the change: good enough to serve, not to keep.
    if (flight.outdated) return made;
    const real = loaded.key === undefined ? key : await shortKey(loaded.key);
    keep(real, { ...made, scope });
    if (real !== key) keep(key, { body: '', type: '', etag: '', as: real, scope });
    later(caches.default.put(addressOf(own, real), toCacheable(made)));
    return made;
  };

  /** `late`: what was waited for in vain. */
  const get = async (
    key: string,
    request: Request,
    load: Load,
    late?: Flight,
  ): Promise<Representation | null> => {
    const known = find(key);
    if (known) return known;
    const begun = flights.get(key);
    if (begun?.made && begun !== late) {
      const made = await orLate(begun.made, patience);
      return made === LATE ? get(key, request, load, begun) : made;
    }
    const flight: Flight = { scope: keyOf(request.scope), outdated: false };
    flights.set(key, flight);
    flight.made = fly(flight, key, request, load).finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    // Others may wait for it, so it goes on should this visitor leave. What it throws is thrown below.
    request.later(flight.made.catch(() => undefined));
    return flight.made;
  };

  return {
    async get(request, load) {
      if (!request.fresh) return get(await shortKey(request.key), request, load);
      const loaded = await load();
      return loaded && represent(loaded);
    },

    invalidate(site, pages) {
      const scopes = new Set([keyOf({ site, page: null }), ...pages.map((page) => keyOf({ site, page }))]);
      for (const [key, entry] of entries) if (scopes.has(entry.scope)) drop(key, entry);
      for (const [key, flight] of flights) {
        if (!scopes.has(flight.scope)) continue;
        // Whoever asks from now on is told what is so now.
        flight.outdated = true;
        flights.delete(key);
      }
      for (const [scope, until] of changed) if (until <= now()) changed.delete(scope);
      for (const scope of scopes) changed.set(scope, now() + COLO_TTL);
    },
  };
}

const keyOf = (scope: Scope): string => `${scope.site} ${scope.page ?? ''}`;

const addressOf = (own: string, key: string): string => `${own}/.cache/${encodeURIComponent(key)}`;

/** Callers choose how long a query is; a key of ours is short. */
const shortKey = async (key: string): Promise<string> => (key.length > LONGEST_KEY ? digestOf(key) : key);

/** What the other request comes to, its failure included, or LATE. */
async function orLate<T>(work: Promise<T>, patience: number): Promise<T | typeof LATE> {
  let timer: number | null = null;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, patience, LATE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const represent = async ({ body, type }: { body: string; type: string }): Promise<Representation> => ({
  body,
  type,
  etag: await etagOf(body),
});

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
const digestOf = async (text: string): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
