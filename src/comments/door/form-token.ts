import { hmacSha256 } from '../hmac.ts';
import { fromBase64Url, secretsOf, toBase64Url, utf8 } from '../seal.ts';

/**
 * The form token: we gave this form out, for this page, then. Stateless, and it says nothing about whom it was given to. Bytes, in
 * base64url: version, flags, issued at (ms, 6), nonce (12), the page (9), and an HMAC-SHA256 of all that and the site, cut to 128 bits
 * (RFC 2104 allows half). 45 bytes make 60 characters with no bit to spare, so that one token has one spelling. Each key is
 * derived from WEBHOOK_SECRET for one purpose, so that no other token of ours passes for this one.
 */

/** What a form token says of where a comment comes from. */
export type FormCheck =
  /** There was none. */
  | { readonly state: 'none' }
  | { readonly state: 'bad'; readonly why: 'invalid' | 'page' | 'expired' }
  | ({ readonly state: 'good' } & FormFacts);

interface FormFacts {
  /** Random, and good for one comment. */
  readonly nonce: string;
  /** Milliseconds since the Unix epoch. */
  readonly issuedAt: number;
  /** It took the place of another: how long ago says nothing about writing. */
  readonly renewed: boolean;
  /** Name of the field that people do not see. */
  readonly trap: string;
}

/** Where a form stands, and when. */
export interface FormPlace {
  readonly siteId: string;
  /** Canonical. */
  readonly page: string;
  readonly webhookSecret: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** A token just made, and what it says. */
export interface NewForm extends FormFacts {
  readonly token: string;
}

/** No site's forms are good for longer (settings.ts). */
export const MOST_FORM_HOURS = 168;
export const HOUR = 3_600_000;

/** Clocks of two locations may differ by so much, ms. */
const SKEW = 10_000;

const VERSION = 1;
const RENEWED = 1;
const NONCE = { at: 8, end: 20 } as const;
const PAGE = { at: 20, end: 29 } as const;
const SIGNED_BYTES = 29;
const TAG_BYTES = 16;
const TOKEN = /^[A-Za-z0-9_-]{60}$/;

/** Robots like to fill these in. No browser and no password manager knows them: https://html.spec.whatwg.org/#autofill-field */
const TEMPTING = ['subject', 'topic', 'headline', 'summary', 'link', 'message'] as const;

interface Making {
  /** 32 random bits a call. */
  readonly random: () => number;
  /** Of the form whose place this one takes, where it counts on; ms. */
  readonly issuedAt?: number | undefined;
  readonly renewed?: boolean | undefined;
}

/** A token under the newest secret. */
export async function newFormToken(
  { siteId, page, webhookSecret, now }: FormPlace,
  { random, issuedAt = now, renewed = false }: Making,
): Promise<NewForm> {
  const [secret = ''] = secretsOf(webhookSecret);
  const bytes = new Uint8Array(SIGNED_BYTES);
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  bytes[1] = renewed ? RENEWED : 0;
  // Six bytes of milliseconds last until the year 10889.
  view.setUint16(2, Math.floor(issuedAt / 2 ** 32));
  view.setUint32(4, issuedAt % 2 ** 32);
  for (let { at }: { at: number } = NONCE; at < NONCE.end; at += 4) view.setUint32(at, random());
  bytes.set(await pageHash(siteId, page, secret), PAGE.at);
  const token = toBase64Url(Uint8Array.of(...bytes, ...(await tagOf(siteId, bytes, secret))));
  return { token, ...(await factsIn(bytes, secret)) };
}

/**
 * What a text is worth as a form token, under whatever secret is still known. How long a site lets a form be open is not known
 * here: only what is too old for any site is `expired`.
 */
export async function checkFormToken(
  token: string | null,
  { siteId, page, webhookSecret, now }: FormPlace,
): Promise<FormCheck> {
  if (token === null) return { state: 'none' };
  if (!TOKEN.test(token)) return INVALID;
  const bytes = fromBase64Url(token);
  const signed = bytes.slice(0, SIGNED_BYTES);
  const secret = await signerOf(siteId, signed, bytes.slice(SIGNED_BYTES), secretsOf(webhookSecret));
  if (secret === null || signed[0] !== VERSION) return INVALID;
  const facts = await factsIn(signed, secret);
  if (facts.issuedAt > now + SKEW) return INVALID;
  if (!same(signed.slice(PAGE.at, PAGE.end), await pageHash(siteId, page, secret)))
    return { state: 'bad', why: 'page' };
  if (now - facts.issuedAt > MOST_FORM_HOURS * HOUR) return { state: 'bad', why: 'expired' };
  return { state: 'good', ...facts };
}

const INVALID: FormCheck = { state: 'bad', why: 'invalid' };

/** The secret that signed this, or null. All are tried, and each takes the same time. */
async function signerOf(
  siteId: string,
  signed: Bytes,
  tag: Bytes,
  secrets: readonly string[],
): Promise<string | null> {
  const tags = await Promise.all(secrets.map((secret) => tagOf(siteId, signed, secret)));
  const fitting = tags.map((wanted) => same(tag, wanted));
  return secrets.find((_, i) => fitting[i]) ?? null;
}

type Bytes = Uint8Array<ArrayBuffer>;

async function factsIn(signed: Bytes, secret: string): Promise<FormFacts> {
  const view = new DataView(signed.buffer);
  const nonce = signed.slice(NONCE.at, NONCE.end);
  return {
    nonce: toBase64Url(nonce),
    issuedAt: view.getUint16(2) * 2 ** 32 + view.getUint32(4),
    renewed: (view.getUint8(1) & RENEWED) !== 0,
    trap: await trapOf(nonce, secret),
  };
}

/** The site is signed and not sent: a token of another site is none. No id of a site has a line break. */
const tagOf = async (siteId: string, signed: Bytes, secret: string): Promise<Bytes> =>
  cut(await keyed('tag', secret, Uint8Array.of(...utf8(`${siteId}\n`), ...signed)), TAG_BYTES);

const pageHash = async (siteId: string, page: string, secret: string): Promise<Bytes> =>
  cut(await keyed('page', secret, utf8(`${siteId}\n${page}`)), PAGE.end - PAGE.at);

/** `subject_4711`: digits, since three letters may be a word that browsers fill in. */
async function trapOf(nonce: Bytes, secret: string): Promise<string> {
  const view = new DataView(await keyed('trap', secret, nonce));
  const word = TEMPTING[view.getUint32(0) % TEMPTING.length] ?? TEMPTING[0];
  return `${word}_${1000 + (view.getUint32(4) % 9000)}`;
}

const keyed = (purpose: 'tag' | 'page' | 'trap', secret: string, content: Bytes): Promise<ArrayBuffer> =>
  hmacSha256(utf8(`greenroom form 1 ${purpose} ${secret}`), content);

const cut = (whole: ArrayBuffer, bytes: number): Bytes => new Uint8Array(whole.slice(0, bytes));

/** Takes the same time wherever the first difference is. */
const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.reduce((difference, byte, i) => difference | (byte ^ (b[i] ?? 0)), a.length ^ b.length) === 0;
