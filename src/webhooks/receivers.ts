import { openAll } from '../comments/credentials.ts';
import type { Endpoint } from '../comments/endpoint.ts';
import { secretsOf } from '../comments/seal.ts';
import type { Site } from '../comments/site.ts';
import { sealedQuery } from '../store/credentials.ts';
import { endpointQuery } from '../store/endpoints.ts';
import { readAll } from '../store/query.ts';
import { siteQuery } from '../store/sites.ts';
import type { Lane } from './lanes.ts';

/** Who gets messages in a run, and how it goes. */
export interface Receiver {
  readonly site: Site;
  readonly endpoint: Endpoint;
  /** What its messages are signed with, newest first; none where its own do not open any more. */
  readonly secrets: readonly string[];
  /** Tries that failed since the last that did not, in this run. */
  misses: number;
  /** The patience that it asked for in this run, ms since the Unix epoch; 0 = none. */
  patience: number;
  /** Where it is left alone for now: until then, ms since the Unix epoch. */
  restUntil: number;
  /** It is off; or in the middle of this run it was to be turned off, or left alone for now. */
  stopped: 'off' | 'ending' | 'resting' | null;
}

/**
 * Receivers of the lanes by the lanes' names; those whose endpoint or site is gone are missing. `webhookSecret` opens
 * the endpoints' own secrets, and signs for those that have none.
 */
export async function loadReceivers(
  db: D1Database,
  lanes: readonly Lane[],
  webhookSecret: string,
  now: number,
): Promise<ReadonlyMap<string, Receiver>> {
  const firsts = new Map(lanes.map(({ receiver, rows }) => [receiver, rows[0]]));
  const receivers = await Promise.all(
    [...firsts].map(async ([name, row]): Promise<[string, Receiver][]> => {
      if (!row) return [];
      const { siteId } = row;
      const [site, endpoint, sealed] = await readAll(
        db,
        siteQuery(db, siteId),
        endpointQuery(db, siteId, row.endpoint),
        sealedQuery(db, { siteId, kind: 'endpoint', name: row.endpoint, now }),
      );
      if (!site || !endpoint) return [];
      const own = (await openAll(sealed, webhookSecret)).map(({ secret }) => secret);
      const secrets = sealed.length > 0 ? own : secretsOf(webhookSecret);
      const stopped = endpoint.disabled === null ? null : 'off';
      return [[name, { site, endpoint, secrets, misses: 0, patience: 0, restUntil: 0, stopped }]];
    }),
  );
  return new Map(receivers.flat());
}
