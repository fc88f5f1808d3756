import type { Context } from 'hono';
import type { FieldError } from './problem.ts';
import type { App } from './types.ts';

/**
 * `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header): a string of structured fields (RFC 9651), in quotation marks. Many
 * clients leave those away, so that a plain token counts, too, and is the same key.
 */

/** Longest that is read, quotation marks and escapes included. */
const LONGEST = 402;
/** Characters of a key. */
const MOST = 200;
/** Visible ASCII between quotation marks, in which only they and the backslash are escaped. */
const QUOTED = /^"((?:[!#-[\]-~]|\\["\\])+)"$/;
/** What needs no quotation marks: UUIDs, base64, and other tokens. */
const PLAIN = /^[A-Za-z0-9!#$%&'*+./:=^_`|~-]+$/;

/** The key, null without one, or what is wrong with it. */
export function idempotencyKey(
  c: Context<App>,
): { readonly ok: string | null } | { readonly errors: readonly FieldError[] } {
  const sent = c.req.header('idempotency-key');
  if (sent === undefined) return { ok: null };
  const key = readIdempotencyKey(sent);
  if (key !== null) return { ok: key };
  const detail = `An Idempotency-Key is a string in quotation marks, of at most ${MOST} visible ASCII characters; a UUID is best.`;
  return { errors: [{ pointer: '#header/idempotency-key', detail }] };
}

/** The key in a header's text; null where there is none in it. */
export function readIdempotencyKey(text: string): string | null {
  if (text.length > LONGEST) return null;
  const key = PLAIN.test(text) ? text : QUOTED.exec(text)?.[1]?.replaceAll(/\\(.)/g, '$1');
  return key !== undefined && key.length <= MOST ? key : null;
}
