import { hmacSha256 } from '../hmac.ts';
import { fromBase64, sha256, toBase64, toHex, utf8 } from '../seal.ts';

/**
 * Under what an answer is kept. Everything in its row is made from the deployment's secret and from one that only the client
 * has: with a copy of the database alone, or with the deployment's secret alone, nobody finds or opens it.
 */
export interface AnswerKey {
  /** Keyed hash; 32 hex digits. */
  readonly key: string;
  /** Last UTC day on which an answer that is kept now is of use, days since the Unix epoch. */
  readonly day: number;
  /** Days under which an earlier answer may stand. */
  readonly days: readonly number[];
  /** Answers up to then do not count any more, ms since the Unix epoch. */
  readonly since: number;
  /** Keyed hash of what was sent; 32 hex digits. */
  readonly payload: string;
  readonly seal: (text: string) => Promise<string>;
  /** Throws where it was not sealed under this key. */
  readonly open: (sealed: string) => Promise<string>;
}

const KEY_BYTES = 16;
const NONCE_BYTES = 12;
const SECRET_BYTES = 32;

/** `client`: what only the client knows, and for what it stands; `sent`: what it sent. */
export async function answerKey(
  secret: string,
  client: readonly string[],
  sent: string,
  when: Pick<AnswerKey, 'day' | 'days' | 'since'>,
): Promise<AnswerKey> {
  const material = await crypto.subtle.importKey('raw', utf8(secret), 'HKDF', false, ['deriveBits']);
  const info = utf8(`greenroom answer 1 ${await sha256(JSON.stringify(client))}`);
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    material,
    8 * (KEY_BYTES + 2 * SECRET_BYTES),
  );
  // Three keys that say nothing of each other: only the first is ever stored.
  const key = bits.slice(0, KEY_BYTES);
  const hashing = new Uint8Array(bits.slice(KEY_BYTES, KEY_BYTES + SECRET_BYTES));
  const sealing = bits.slice(KEY_BYTES + SECRET_BYTES);
  const cipher = (use: 'encrypt' | 'decrypt') =>
    crypto.subtle.importKey('raw', sealing, 'AES-GCM', false, [use]);
  return {
    ...when,
    key: toHex(key),
    payload: toHex((await hmacSha256(hashing, utf8(sent))).slice(0, KEY_BYTES)),
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const sealed = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv },
        await cipher('encrypt'),
        utf8(text),
      );
      return toBase64(Uint8Array.of(...iv, ...new Uint8Array(sealed)));
    },
    async open(sealed) {
      const bytes = fromBase64(sealed);
      const opened = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: bytes.slice(0, NONCE_BYTES) },
        await cipher('decrypt'),
        bytes.slice(NONCE_BYTES),
      );
      return new TextDecoder().decode(opened);
    },
  };
}
