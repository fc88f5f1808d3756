import type { Context } from 'hono';
import * as z from 'zod';
import type { Visitor } from '../comments/desk.ts';
import { BODY_LIMIT, readBytes } from '../http/body.ts';
import { parse } from '../http/parse.ts';
import { type FieldError, type Problem, problemResponse } from '../http/problem.ts';
import { ownOrigin } from '../http/respond.ts';
import type { App } from '../http/types.ts';
import { CSRF_FIELD } from './csrf.tsx';

export { Csrf } from './csrf.tsx';

/** Bytes of a form; word lists are the largest. */
const FORM_LIMIT = 1024 * 1024;

/** What was typed, by field; a field that is there several times has a list. */
type Values = Readonly<Record<string, string | readonly string[]>>;

/**
 * What a posted form says: parsed; or what is wrong with it and what was typed, so that the page can be shown again; or the
 * answer where it cannot be read or was not posted by a page of this session. Nothing may be changed before this is asked.
 */
export async function readForm<T extends z.ZodType>(
  c: Context<App>,
  schema: T,
): Promise<
  { readonly ok: z.infer<T> } | { readonly errors: readonly FieldError[]; readonly values: Values } | Response
> {
  if (!isFromOurPage(c)) return problemResponse(ELSEWHERE);
  const values = await readValues(c.req.raw, FORM_LIMIT);
  if (!values || values === 'too-large') return problemResponse(values ? TOO_LARGE : UNREADABLE);
  const { [CSRF_FIELD]: token, ...fields } = values;
  if (!isTokenOf(c.var.visitor, token)) return problemResponse(STALE);
  const parsed = parse(schema, fields);
  return 'errors' in parsed ? { errors: parsed.errors, values: fields } : parsed;
}

/** The form of somebody who is not signed in yet has no token: that it comes from our own page is all that is asked. */
export async function readFirstForm<T extends z.ZodType>(
  c: Context<App>,
  schema: T,
): Promise<{ readonly ok: z.infer<T> } | { readonly errors: readonly FieldError[] } | Response> {
  if (!isFromOurPage(c)) return problemResponse(ELSEWHERE);
  const values = await readValues(c.req.raw, BODY_LIMIT);
  if (!values || values === 'too-large') return problemResponse(values ? TOO_LARGE : UNREADABLE);
  return parse(schema, values);
}

/** More of one field are none of our forms: each may be an error, and a million errors are too many for anybody. */
const MOST_VALUES = 1000;

/** For fields that can be there several times (`name="id"` on checkboxes): none, one and several are a list. */
export const several = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value]),
    z.array(item),
  );

/**
 * Every browser says where a post comes from (`Origin`, else `Sec-Fetch-Site`); what says neither, or that it comes from
 * elsewhere, is not taken.
 */
function isFromOurPage(c: Context<App>): boolean {
  const origin = c.req.header('origin');
  const from = c.req.header('sec-fetch-site');
  if (from !== undefined && from !== 'same-origin') return false;
  return origin === undefined ? from !== undefined : origin === ownOrigin(c);
}

function isTokenOf({ csrf }: Visitor, token: unknown): boolean {
  if (typeof token !== 'string') return false;
  const [given, wanted] = [token, csrf].map((text) => new TextEncoder().encode(text));
  if (given?.length !== wanted?.length) return false;
  return given !== undefined && wanted !== undefined && crypto.subtle.timingSafeEqual(given, wanted);
}

/** Text fields of either form encoding; null for anything else. */
async function readValues(
  request: Request,
  limit: number,
): Promise<Record<string, string | string[]> | 'too-large' | null> {
  const bytes = await readBytes(request, limit);
  if (!bytes) return 'too-large';
  try {
    const headers = { 'content-type': request.headers.get('content-type') ?? '' };
    const fields = new Map<string, string | string[]>();
    for (const [name, value] of await new Response(bytes, { headers }).formData()) {
      if (typeof value !== 'string') continue;
      const before = fields.get(name);
      // Not copied: a form may have half a million fields of one name.
      if (Array.isArray(before)) before.push(value);
      else fields.set(name, before === undefined ? value : [before, value]);
    }
    // `fromEntries` defines, so that a field called `__proto__` is a field and nothing else.
    return Object.fromEntries(fields);
  } catch {
    return null;
  }
}

const ELSEWHERE = {
  slug: 'stale-form',
  detail: 'The form was not posted by a page of this desk. Nothing was changed: open the page again.',
} as const satisfies Problem;

const STALE = {
  slug: 'stale-form',
  detail: 'The form is of another session. Nothing was changed: open the page again.',
} as const satisfies Problem;

const UNREADABLE = {
  slug: 'unreadable-body',
  detail: 'This is no form. Nothing was changed.',
} as const satisfies Problem;

const TOO_LARGE = {
  slug: 'body-too-large',
  detail:
    'The form is too large (1 MiB at most). Nothing was changed: go back, what you typed is still there.',
} as const satisfies Problem;
