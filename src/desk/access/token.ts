import * as z from 'zod';
import { fromBase64Url, utf8 } from '../../comments/seal.ts';

/**
 * The JWT that Cloudflare Access puts into each request that it lets through
 * (developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/validating-json): RFC 7519, signed with RS256 by a
 * key of the team.
 *
 * By hand, as hono/jwt takes a token without `exp`, knows no leeway and no clock but the machine's.
 */

/** The deployment's Access application. */
export interface Access {
  /** `https://{team}.cloudflareaccess.com`: who issues the tokens. */
  readonly team: string;
  /** The application's audience tag. */
  readonly audience: string;
}

/** A token whose claims are ours, but whose signature nobody has looked at yet. */
export interface Unverified {
  /** Which of the team's keys signed it. */
  readonly keyId: string;
  /** The person's e-mail address or the service token's client id, in lower case. */
  readonly identity: string;
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Clocks of two machines differ by no more, seconds. */
const LEEWAY = 30;

/** Access's are one to two thousand characters. */
const MAX_LENGTH = 8192;

const header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(200) });
const time = z.number().finite();
const claims = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: time,
  nbf: time.optional(),
  iat: time.optional(),
  email: z.email().max(254).optional().catch(undefined),
  common_name: z.string().min(1).max(254).optional().catch(undefined),
});

/**
 * The token's parts if it is one for this application and good at `now` (ms); else null. What is not for us costs no look at
 * keys.
 */
export function readToken(text: string, { team, audience }: Access, now: number): Unverified | null {
  if (text.length > MAX_LENGTH) return null;
  const [, head, body, mac] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(text) ?? [];
  if (head === undefined || body === undefined || mac === undefined) return null;
  const parsedHead = header.safeParse(decode(head));
  const parsed = claims.safeParse(decode(body));
  const signature = bytesOf(mac);
  if (!parsedHead.success || !parsed.success || !signature) return null;
  const { iss, aud, exp, nbf, iat, email, common_name: service } = parsed.data;
  const seconds = now / 1000;
  const isOurs = iss === team && [aud].flat().includes(audience);
  const isGood = exp > seconds - LEEWAY && Math.max(nbf ?? 0, iat ?? 0) <= seconds + LEEWAY;
  const identity = email ?? service;
  if (!isOurs || !isGood || identity === undefined) return null;
  return {
    keyId: parsedHead.data.kid,
    identity: identity.toLowerCase(),
    signed: utf8(`${head}.${body}`),
    signature,
  };
}

/** Is it this key's signature? */
export const isSignedBy = (key: CryptoKey, { signature, signed }: Unverified): Promise<boolean> =>
  crypto.subtle.verify('RSASSA-PKCS1-v1_5', key, signature, signed);

/** JSON of a base64url part; undefined for anything else. */
function decode(part: string): unknown {
  try {
    const bytes = fromBase64Url(part);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    return undefined;
  }
}

function bytesOf(part: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64Url(part);
  } catch {
    return null;
  }
}
