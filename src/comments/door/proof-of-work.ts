import { type Challenge, createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/sha';
import * as z from 'zod';
import { secretsOf, toHex, utf8 } from '../seal.ts';
import type { ChallengeCheck } from './challenge.ts';
import { GOOD_FOR, MOST_COUNTERS } from './difficulty.ts';
import type { Level } from './flood-mode.ts';

/**
 * Proof of work in ALTCHA's format, version 2: find the counter for which SHA-256(salt, nonce, counter) begins with a given prefix. The
 * challenge carries our signature and names the form token that it was made for. A form token is good for one comment, so a
 * solution is, too, and nothing about challenges has to be kept.
 */

/** Whom a challenge is for. */
export interface ProofPlace {
  readonly siteId: string;
  /** Of the form token. */
  readonly nonce: string;
  readonly webhookSecret: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

const ALGORITHM = 'SHA-256';
/** Of a solution as it is sent, characters; ours take about 900. */
const LONGEST = 2048;

/** One hash a counter: more would make checking dearer, and finding no dearer for those who have hardware. */
const COST = 1;
const KEY_BYTES = 32;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** A challenge as we make it, by the names in the order that is signed; anything else is none of ours. */
const parameters = z.strictObject({
  algorithm: z.literal(ALGORITHM),
  cost: z.literal(COST),
  data: z.strictObject({ form: z.string().max(200), site: z.string().max(200) }),
  expiresAt: z.int().positive(),
  keyLength: z.literal(KEY_BYTES),
  keyPrefix: hex(KEY_BYTES / 2),
  nonce: hex(16),
  salt: hex(16),
});

/** What ALTCHA's widget sends. */
const payload = z.object({
  challenge: z.object({ parameters, signature: hex(32) }),
  solution: z.object({
    counter: z.int().min(0).max(MOST_COUNTERS.flood),
    derivedKey: hex(KEY_BYTES),
  }),
});
type Payload = z.infer<typeof payload>;

/** A challenge for whoever holds this form token. `random`: 32 random bits a call. */
export function newProof(place: ProofPlace, level: Level, random: () => number): Promise<Challenge> {
  const { siteId, nonce, webhookSecret, now } = place;
  const [newest = ''] = secretsOf(webhookSecret);
  return createChallenge({
    algorithm: ALGORITHM,
    cost: COST,
    counter: Math.floor(((random() >>> 0) / 2 ** 32) * MOST_COUNTERS[level]),
    data: { form: nonce, site: siteId },
    deriveKey,
    expiresAt: Math.floor(now / 1000) + GOOD_FOR,
    hmacSignatureSecret: purposeOf(newest),
    keyLength: KEY_BYTES,
  });
}

/**
 * Is it solved, for this form token? One HMAC for each of the deployment's secrets and one hash, whatever was sent: how much
 * work a challenge is, and whose, only we say. Never throws.
 */
export async function checkProof(sent: string | null, place: ProofPlace): Promise<ChallengeCheck> {
  if (sent === null) return 'none';
  const read = readPayload(sent);
  if (!read || !(await isOurs(read, place.webhookSecret))) return 'failed';
  const { data, expiresAt } = read.challenge.parameters;
  const isMeant = data.form === place.nonce && data.site === place.siteId && expiresAt * 1000 > place.now;
  return isMeant && (await isSolved(read)) ? 'passed' : 'failed';
}

function readPayload(sent: string): Payload | null {
  if (sent.length > LONGEST) return null;
  try {
    return payload.parse(JSON.parse(atob(sent)));
  } catch {
    return null;
  }
}

/** Signed with whatever secret is still known. Compared by WebCrypto, in constant time. */
async function isOurs({ challenge }: Payload, webhookSecret: string): Promise<boolean> {
  const signed = utf8(JSON.stringify(challenge.parameters));
  const signature = bytesOf(challenge.signature);
  const checked = await Promise.all(
    secretsOf(webhookSecret).map(async (secret) => {
      const algorithm = { name: 'HMAC', hash: 'SHA-256' };
      const key = await crypto.subtle.importKey('raw', utf8(purposeOf(secret)), algorithm, false, ['verify']);
      return crypto.subtle.verify('HMAC', key, signature, signed);
    }),
  );
  return checked.includes(true);
}

async function isSolved({ challenge, solution }: Payload): Promise<boolean> {
  const { salt, nonce, keyPrefix } = challenge.parameters;
  const { counter, derivedKey } = solution;
  const message = bytesOf(`${salt}${nonce}${counter.toString(16).padStart(8, '0')}`);
  const key = toHex(await crypto.subtle.digest(ALGORITHM, message));
  // Not secret: who knows the right one has found it.
  return key === derivedKey && key.startsWith(keyPrefix);
}

/** Bytes of hex that is known to be well-formed. */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const purposeOf = (secret: string): string => `greenroom proof of work 1 ${secret}`;
