import { type CommentId, formatId, parseId } from './id.ts';
import { sha256, toBase64Url } from './seal.ts';

/**
 * What lets a guest without an account come back to their comment: `ID.SECRET`, the comment's id and 192 random bits. Only a hash
 * of the secret is kept, with the comment, so that neither a copy of the database nor any key of the deployment makes a receipt.
 * A fast hash will do: what is hashed cannot be guessed (NIST SP 800-63B, section 5.1.2.2).
 */

const SECRET_BYTES = 24;
/** Hex digits of SHA-256 that are kept: 128 bits. */
const HASH_DIGITS = 32;
const TOKEN = /^([0-9a-z]{11})\.([A-Za-z0-9_-]{32})$/;

/** A secret for a new comment, and what is kept of it. */
export interface NewReceipt {
  readonly secret: string;
  readonly hash: string;
}

/** What a token says: which comment, and the hash of the secret that should be its. */
export interface Claim {
  readonly id: CommentId;
  readonly hash: string;
}

/** `random`: 32 random bits a call. */
export async function newReceipt(random: () => number): Promise<NewReceipt> {
  const words = new DataView(new ArrayBuffer(SECRET_BYTES));
  for (let at = 0; at < SECRET_BYTES; at += 4) words.setUint32(at, random());
  const secret = toBase64Url(new Uint8Array(words.buffer));
  return { secret, hash: await hashOf(secret) };
}

/** The token of a comment. */
export const receiptToken = (id: CommentId, { secret }: Pick<NewReceipt, 'secret'>): string =>
  `${formatId(id)}.${secret}`;

/** What a text claims that has the form of a token; null for any other. Whether it is so, `fits` says. */
export async function readReceiptToken(token: string): Promise<Claim | null> {
  const [, written = '', secret = ''] = TOKEN.exec(token) ?? [];
  const id = parseId(written);
  return id === null ? null : { id, hash: await hashOf(secret) };
}

/** Is the claim's hash the one that is kept? In constant time. */
export const fits = ({ hash }: Claim, kept: string | null): boolean =>
  kept?.length === HASH_DIGITS &&
  crypto.subtle.timingSafeEqual(new TextEncoder().encode(hash), new TextEncoder().encode(kept));

const hashOf = async (secret: string): Promise<string> => (await sha256(secret)).slice(0, HASH_DIGITS);
