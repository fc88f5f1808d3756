import { hmacSha256 } from './hmac.ts';
import { fromBase64Url, secretsOf, toBase64Url, utf8 } from './seal.ts';

/**
 * The device token: a random id that only we can sign. A guest's client keeps it and sends it back, so that comments of
 * one device are known as such; nobody can make one up, and it says nothing about who holds it.
 */

/** Both parts base64url without padding: 16 random bytes, and HMAC-SHA256 over them. */
const TOKEN = /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;
const ID_BYTES = 16;

export interface Device {
  /** Never shown to anybody but in the token. */
  readonly id: string;
  readonly token: string;
}

/** A device that nobody has seen before. */
export async function newDevice(webhookSecret: string): Promise<Device> {
  const [newest = ''] = secretsOf(webhookSecret);
  const id = toBase64Url(crypto.getRandomValues(new Uint8Array(ID_BYTES)));
  return { id, token: `${id}.${toBase64Url(new Uint8Array(await sign(id, newest)))}` };
}

/** The id in a token that we signed, with whatever secret is still known; null for any other text. */
export async function deviceIdOf(token: string, webhookSecret: string): Promise<string | null> {
  const [, id, signature] = TOKEN.exec(token) ?? [];
  if (id === undefined || signature === undefined) return null;
  const signed = await Promise.all(secretsOf(webhookSecret).map((secret) => sign(id, secret)));
  const given = fromBase64Url(signature);
  return signed.some((wanted) => same(given, new Uint8Array(wanted))) ? id : null;
}

const sign = (id: string, secret: string): Promise<ArrayBuffer> =>
  hmacSha256(utf8(`greenroom device 1 ${secret}`), utf8(id));

/** Takes the same time wherever the first difference is. */
const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.reduce((difference, byte, i) => difference | (byte ^ (b[i] ?? 0)), a.length ^ b.length) === 0;
