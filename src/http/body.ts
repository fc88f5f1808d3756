import { isWithin, type Shape } from './json-shape.ts';
import { isMultipartWithin } from './multipart-shape.ts';
import type { Problem } from './problem.ts';

/** Contract: 64 KiB a body, 1 MiB for batches of checks. */
export const BODY_LIMIT = 64 * 1024;
/** Of a form's post so much is read, so that a text that is too long comes back to its guest. */
export const FORM_LIMIT = 256 * 1024;
export const BATCH_LIMIT = 1024 * 1024;

/** Of a form; the longest of ours has thirty. */
const MOST_FIELDS = 200;
/** Of a JSON body. Nothing that we take is a third as deep; a hundred addresses are 200 tokens. */
const SHAPE: Shape = { depth: 32, tokens: 4000 };
/** Batches are the publisher's: texts, word lists. */
const BATCH_SHAPE: Shape = { depth: 32, tokens: Infinity };

export type Media = 'json' | 'form';
/** A readable body: JSON of any shape, or a form's text fields (the first of each name). */
export type Body = { readonly media: Media; readonly value: unknown; readonly size: number };
type Read<T> = { readonly ok: T } | { readonly problem: Problem };

/** A body as it came, not looked into yet: signatures are over these bytes. */
export interface RawBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly parse: () => Promise<Read<Body>>;
}

/** Reads at most `limit` bytes, whatever Content-Length claims, and parses them by media type. */
export async function readBody(
  request: Request,
  limit: number,
  media: readonly Media[],
): Promise<Read<Body>> {
  const raw = await readRaw(request, limit, media);
  return 'problem' in raw ? raw : raw.ok.parse();
}

/** Nothing of the request is believed before its size is known. */
export async function readRaw(
  request: Request,
  limit: number,
  media: readonly Media[],
): Promise<Read<RawBody>> {
  const contentType = request.headers.get('content-type') ?? '';
  const type = mediaOf(contentType);
  if (!type || !media.includes(type.media)) return unsupported(media);
  const bytes = await readBytes(request, limit);
  if (!bytes) return { problem: tooLarge(limit) };
  const shape = limit > FORM_LIMIT ? BATCH_SHAPE : SHAPE;
  return { ok: { bytes, parse: () => parseBytes(type, bytes, contentType, shape) } };
}

export const tooLarge = (limit: number): Problem => ({
  slug: 'body-too-large',
  detail: `The body is over ${limit} bytes.`,
});

async function parseBytes(
  type: MediaType,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  shape: Shape,
): Promise<Read<Body>> {
  try {
    const value = await type.parse(bytes, contentType, shape);
    if (value === TOO_COMPLEX) return { problem: TOO_COMPLEX };
    return { ok: { media: type.media, value, size: bytes.byteLength } };
  } catch {
    return { problem: { slug: 'unreadable-body', detail: `The body is not valid ${type.name}.` } };
  }
}

const TOO_COMPLEX: Problem = {
  slug: 'too-complex',
  detail: `A form has at most ${MOST_FIELDS} fields, JSON at most ${SHAPE.depth} levels, and a body of 64 KiB some thousand values.`,
};

function unsupported(media: readonly Media[]): { problem: Problem } {
  const names = TYPES.filter((type) => media.includes(type.media)).map((type) => type.name);
  return { problem: { slug: 'unsupported-media-type', detail: `Send ${names.join(' or ')}.` } };
}

/** The texts among what was sent, read without trust: also a body that is refused is answered with what was typed. */
export function fieldsOf(body: Body | null): Readonly<Record<string, string>> {
  const value = typeof body?.value === 'object' && body.value !== null ? body.value : {};
  return Object.fromEntries(
    Object.entries(value).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}

interface MediaType {
  readonly name: string;
  readonly media: Media;
  /** Counts before it builds. Throws on what is none of its kind. */
  readonly parse: (bytes: Uint8Array<ArrayBuffer>, contentType: string, shape: Shape) => unknown;
}

const TYPES: readonly MediaType[] = [
  {
    name: 'application/json',
    media: 'json',
    parse: (bytes, _, shape) => {
      const text = utf8(bytes);
      return isWithin(text, shape) ? JSON.parse(text) : TOO_COMPLEX;
    },
  },
  {
    name: 'application/x-www-form-urlencoded',
    media: 'form',
    parse: (bytes) => {
      const text = utf8(bytes);
      return timesIn(text, '&') < MOST_FIELDS ? firstOfEach(new URLSearchParams(text)) : TOO_COMPLEX;
    },
  },
  {
    name: 'multipart/form-data',
    media: 'form',
    parse: async (bytes, contentType) => {
      if (!isMultipartWithin(bytes, contentType, MOST_FIELDS)) return TOO_COMPLEX;
      return firstOfEach(await new Response(bytes, { headers: { 'content-type': contentType } }).formData());
    },
  },
];

/** How often a text has another in it, counted no further than one more than a form may have fields. */
const timesIn = (text: string, part: string): number => text.split(part, MOST_FIELDS + 2).length - 1;

const mediaOf = (contentType: string): MediaType | undefined => {
  const essence = contentType.split(';', 1).join().trim().toLowerCase();
  return TYPES.find((type) => type.name === essence);
};

/** JSON in UTF-8; throws on anything else, and on what is nested deeper than anything that we take. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = utf8(bytes);
  if (!isWithin(text, BATCH_SHAPE)) throw new RangeError('nested too deeply');
  return JSON.parse(text);
}

const utf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);

/** `fromEntries` defines, so that a field called `__proto__` is a field and nothing else. */
function firstOfEach(fields: Iterable<[string, unknown]>): Record<string, unknown> {
  const first = new Map<string, unknown>();
  for (const [name, value] of fields) if (!first.has(name)) first.set(name, value);
  return Object.fromEntries(first);
}

/** At most `limit` bytes of the body, whatever Content-Length claims; null for more. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  return readStream(request.body, limit);
}

/** At most `limit` bytes of a stream; null for more. */
export async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream ?? []) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
