import * as z from 'zod';
import { fromBase64Url, secretsOf, toBase64Url, toHex, utf8 } from './seal.ts';

/**
 * A moderator's session, as the cookie carries it: `<claims>.<HMAC-SHA256 of them>`, both base64url. The key is HKDF-SHA256
 * (RFC 5869) of WEBHOOK_SECRET, salted with API_KEY and DESK_TOKEN, so that a new one of these signs everybody out. Others may
 * have WEBHOOK_SECRET, to verify what we send; it makes nobody an editor.
 */

/** How long a session lasts, ms. */
export const SESSION_TIME = 12 * 3_600_000;

export interface Session {
  /** 128 random bits, hex. */
  readonly id: string;
  /** 0 = by DESK_TOKEN. */
  readonly moderatorId: number;
  /** The name that was typed with DESK_TOKEN; '' for everybody else, whose name is in the table. */
  readonly name: string;
  /** Milliseconds since the Unix epoch. */
  readonly issuedAt: number;
}

/** What sessions are signed with. */
export interface SessionKeys {
  /** WEBHOOK_SECRET: several while it is rotated, newest first. */
  readonly webhookSecret: string;
  readonly apiKey: string;
  /** DESK_TOKEN; null where there is none. */
  readonly deskToken: string | null;
}

const claims = z.tuple([z.literal(1), z.string(), z.int().nonnegative(), z.string(), z.int().nonnegative()]);

/** A new session. A fresh id each time: nobody can know it before the sign-in. */
export const newSession = (moderatorId: number, name: string, now: number): Session => ({
  id: toHex(crypto.getRandomValues(new Uint8Array(16)).buffer),
  moderatorId,
  name,
  issuedAt: now,
});

export async function signSession(session: Session, keys: SessionKeys): Promise<string> {
  const [newest = ''] = secretsOf(keys.webhookSecret);
  const { id, moderatorId, name, issuedAt } = session;
  const signed = toBase64Url(utf8(JSON.stringify([1, id, moderatorId, name, issuedAt])));
  const key = await keyFrom(newest, keys, SESSION);
  return `${signed}.${toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(signed))))}`;
}

/** The session of a cookie, or null for one that is forged, of another deployment, or over at `now` (ms). */
export async function openSession(cookie: string, keys: SessionKeys, now: number): Promise<Session | null> {
  const [, signed, mac] = /^([\w-]{1,2000})\.([\w-]{43})$/.exec(cookie) ?? [];
  if (signed === undefined || mac === undefined || !(await isOurs(signed, mac, keys))) return null;
  const parsed = claims.safeParse(JSON.parse(new TextDecoder().decode(fromBase64Url(signed))));
  if (!parsed.success) return null;
  const [, id, moderatorId, name, issuedAt] = parsed.data;
  if (now >= issuedAt + SESSION_TIME || (moderatorId === 0 && keys.deskToken === null)) return null;
  return { id, moderatorId, name, issuedAt };
}

/** WebCrypto compares in constant time. */
async function isOurs(signed: string, mac: string, keys: SessionKeys): Promise<boolean> {
  const results = await Promise.all(
    secretsOf(keys.webhookSecret).map(async (secret) =>
      crypto.subtle.verify('HMAC', await keyFrom(secret, keys, SESSION), fromBase64Url(mac), utf8(signed)),
    ),
  );
  return results.includes(true);
}

/** What forms of one session carry, so that another site's form is none of ours. Hex. */
export async function formToken(sessionKey: string, keys: SessionKeys): Promise<string> {
  const [newest = ''] = secretsOf(keys.webhookSecret);
  const key = await keyFrom(newest, keys, FORM);
  return toHex(await crypto.subtle.sign('HMAC', key, utf8(sessionKey)));
}

const SESSION = 'greenroom desk session 1';
const FORM = 'greenroom desk form 1';

async function keyFrom(
  secret: string,
  { apiKey, deskToken }: SessionKeys,
  purpose: string,
): Promise<CryptoKey> {
  const salt = utf8(JSON.stringify([apiKey, deskToken]));
  const material = await crypto.subtle.importKey('raw', utf8(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(purpose) },
    material,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign', 'verify'],
  );
}
