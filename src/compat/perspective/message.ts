import * as z from 'zod';
import { readJson } from '../json.ts';
import { type Refusal, refuse } from './refusal.ts';

/**
 * JSON as Google's servers read a message of Protocol Buffers (protobuf.dev, "ProtoJSON"): names in lowerCamelCase or as in
 * the .proto file, null for unset, and a name that the message does not have is an error. So a mistyped `doNotStore` is
 * told and not overlooked.
 */

const camelCase = (name: string): string =>
  name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Names in an object and items in a list, at most: more than any client sends. Each that is wrong is an issue of its own,
 * so that without a bound a megabyte of `1,` would cost seconds, and more stack than there is.
 */
const MOST_NAMES = 50;
export const MOST_ITEMS = 200;

/** The fields of an object, where it is one and has few enough to be looked at. */
function fieldsOf(value: unknown, ctx: z.core.$RefinementCtx): [string, unknown][] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = Object.entries(value);
  if (fields.length <= MOST_NAMES) return fields;
  ctx.issues.push({ code: 'custom', input: undefined, message: 'too many names' });
  return null;
}

// oxlint-disable-next-line typescript/explicit-module-boundary-types -- zod infers what no annotation could say
export const message = <T extends z.core.$ZodLooseShape>(fields: T) =>
  z.preprocess((value, ctx) => {
    const given = fieldsOf(value, ctx);
    return given ? Object.fromEntries(given.map(([name, field]) => [camelCase(name), field])) : value;
  }, z.strictObject(fields));

/** Values by names that are the client's. */
// oxlint-disable-next-line typescript/explicit-module-boundary-types -- zod infers what no annotation could say
export const named = <T extends z.ZodType>(value: T) =>
  z.preprocess(
    (given, ctx) => {
      fieldsOf(given, ctx);
      return given;
    },
    z.record(z.string(), value),
  );

/** A float or a number in quotes. */
export const float = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,15}(?:\.\d{1,20})?$/)
    .transform(Number),
]);

const textEntry = message({
  text: z.string().nullish(),
  type: z.enum(['TEXT_TYPE_UNSPECIFIED', 'PLAIN_TEXT', 'HTML']).nullish(),
});

/** What both methods take. */
export const COMMON = {
  comment: textEntry.nullish(),
  context: message({
    entries: z.array(textEntry).max(MOST_ITEMS).nullish(),
    articleAndParentComment: message({
      article: textEntry.nullish(),
      parentComment: textEntry.nullish(),
    }).nullish(),
  }).nullish(),
  languages: z.array(z.string().max(100)).max(100).nullish(),
  doNotStore: z.boolean().nullish(),
  clientToken: z.string().nullish(),
  sessionId: z.string().nullish(),
  communityId: z.string().nullish(),
};

const NAME_SHOWN = 100;

function toRefusal(issue: z.core.$ZodIssue | undefined): Refusal {
  if (issue?.code === 'unrecognized_keys') {
    const name = JSON.stringify((issue.keys[0] ?? '').slice(0, NAME_SHOWN));
    return refuse(
      'INVALID_REQUEST',
      `Invalid JSON payload received. Unknown name ${name}${at(issue)}: Cannot find field.`,
    );
  }
  return refuse('INVALID_REQUEST', `Invalid value${issue ? at(issue) : ''}.`);
}

const at = ({ path }: z.core.$ZodIssue): string =>
  path.length === 0 ? '' : ` at '${path.map(String).join('.').slice(0, NAME_SHOWN)}'`;

type Read<T> = { readonly ok: T } | { readonly refusal: Refusal };

/** The message in a body. An empty body is an empty message. */
export function readMessage<T extends z.ZodType>(schema: T, bytes: Uint8Array): Read<z.infer<T>> {
  const read = bytes.length === 0 ? { json: {} } : readJson(bytes);
  if (!read) {
    return { refusal: refuse('INVALID_REQUEST', 'Invalid JSON payload received. Parsing terminated.') };
  }
  const parsed = schema.safeParse(read.json);
  return parsed.success ? { ok: parsed.data } : { refusal: toRefusal(parsed.error.issues[0]) };
}

/** Perspective's own limit, bytes of UTF-8. */
const MAX_BYTES = 20_480;

interface Commented {
  readonly comment?: z.infer<typeof textEntry> | null | undefined;
  readonly context?: z.infer<(typeof COMMON)['context']>;
}

/** The comment's text, or why it cannot be judged. */
export function readText({ comment, context }: Commented): Read<string> {
  const text = comment?.text ?? '';
  if (text.trim() === '') return { refusal: refuse('COMMENT_EMPTY', 'Comment must be non-empty.') };
  const size = new TextEncoder().encode(text).length;
  if (size > MAX_BYTES) {
    const told = `Comment text was too many bytes. Value (${size}) exceeded limit (${MAX_BYTES}).`;
    return { refusal: refuse('COMMENT_TOO_LONG', told) };
  }
  if (comment?.type === 'HTML') {
    return { refusal: refuse('INVALID_REQUEST', "Currently, only 'PLAIN_TEXT' comments are supported") };
  }
  if (context?.entries && context.articleAndParentComment) {
    const told =
      'Context can have either entries or article_and_parent_comment, but both fields were populated.';
    return { refusal: refuse('INVALID_REQUEST', told) };
  }
  return { ok: text };
}
