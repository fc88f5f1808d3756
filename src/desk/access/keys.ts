import * as z from 'zod';
import { readStream } from '../../http/body.ts';

/** The keys that a team of Cloudflare Access signs with (RFC 7517), kept in the isolate. */

/** After that they are asked for anew: Access changes them every six weeks and may withdraw one. Milliseconds. */
const FRESH_FOR = 3_600_000;
/** While the team's server does not answer, old keys are good so much longer, ms. */
const KEPT_FOR = 24 * 3_600_000;
/** A key that is not among them may be new: looked for once in so many ms at most. */
const LOOK_AGAIN = 60_000;
/** After a failure nobody is asked for so long, ms. */
const PATIENCE = 5_000;

const TIMEOUT = 3_000;
/** Two keys and their certificates are about 6 KB. */
const MAX_BYTES = 65_536;

const document = z.object({ keys: z.array(z.unknown()).max(50) });
const rsaKey = z.object({ kid: z.string(), kty: z.literal('RSA'), n: z.string(), e: z.string() });

interface Known {
  readonly keys: ReadonlyMap<string, CryptoKey>;
  readonly at: number;
}

interface Team {
  known: Known | null;
  /** When the keys were last asked for because one was missing, and when that last failed, ms. */
  lookedAt: number;
  failedAt: number;
}

const teams = new Map<string, Team>();

/** The team's key of this id; `unknown` where it has none, `unreachable` where that cannot be found out. `now` in ms. */
export async function teamKey(
  team: string,
  keyId: string,
  now: number,
): Promise<CryptoKey | 'unknown' | 'unreachable'> {
  const kept = teams.get(team) ?? { known: null, lookedAt: -Infinity, failedAt: -Infinity };
  teams.set(team, kept);
  const age = now - (kept.known?.at ?? -Infinity);
  const key = kept.known?.keys.get(keyId);
  if (key && age < FRESH_FOR) return key;
  if (kept.known && age < FRESH_FOR && now - kept.lookedAt < LOOK_AGAIN) return 'unknown';
  if (now - kept.failedAt >= PATIENCE) {
    kept.lookedAt = now;
    const keys = await fetchKeys(team);
    if (keys) kept.known = { keys, at: now };
    else kept.failedAt = now;
    if (keys) return keys.get(keyId) ?? 'unknown';
  }
  return key && age < KEPT_FOR ? key : 'unreachable';
}

/** Null where there is no answer that can be read. */
async function fetchKeys(team: string): Promise<Map<string, CryptoKey> | null> {
  try {
    const response = await fetch(`${team}/cdn-cgi/access/certs`, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const bytes = await readStream(response.body, MAX_BYTES);
    if (response.status !== 200 || !bytes) return null;
    const { keys } = document.parse(JSON.parse(new TextDecoder().decode(bytes)));
    const imported = await Promise.all(keys.map(importKey));
    return new Map(imported.filter((entry) => entry !== null));
  } catch {
    return null;
  }
}

/** What is no RSA key of ours is left out: another of the list may be. */
async function importKey(jwk: unknown): Promise<readonly [string, CryptoKey] | null> {
  const parsed = rsaKey.safeParse(jwk);
  if (!parsed.success) return null;
  const { kid, kty, n, e } = parsed.data;
  try {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    return [kid, await crypto.subtle.importKey('jwk', { kty, n, e }, algorithm, false, ['verify'])];
  } catch {
    return null;
  }
}
