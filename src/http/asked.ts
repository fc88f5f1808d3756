import type { Context } from 'hono';
import type * as z from 'zod';
import { BODY_LIMIT, readBody } from './body.ts';
import { parse } from './parse.ts';
import { invalid, problemResponse } from './problem.ts';
import type { App } from './types.ts';

/** What was asked for, parsed; or the answer that says what is wrong with it. */
type Asked<T extends z.ZodType> = { readonly ok: z.infer<T> } | Response;

/** The JSON body of at most `limit` bytes. */
export async function askedBody<T extends z.ZodType>(
  c: Context<App>,
  schema: T,
  limit = BODY_LIMIT,
): Promise<Asked<T>> {
  const read = await readBody(c.req.raw, limit, ['json']);
  return 'problem' in read ? problemResponse(read.problem) : parsedOr(schema, read.ok.value, '');
}

/** The query's parameters. */
export const askedQuery = <T extends z.ZodType>(c: Context<App>, schema: T): Asked<T> =>
  parsedOr(schema, c.req.query(), '#query');

function parsedOr<T extends z.ZodType>(schema: T, input: unknown, root: string): Asked<T> {
  const parsed = parse(schema, input, root);
  return 'errors' in parsed ? problemResponse(invalid(parsed.errors)) : parsed;
}
