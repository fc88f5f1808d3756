/**
 * Errors as RFC 9457 problem documents. `type` is stable and can be opened (`GET /problems/<slug>`); `detail`
 * and `errors` are for the person who has to mend the request. Nothing of ours is in them: no rule, no SQL.
 */

import type { DoorRefusal } from '../comments/door/refusal.ts';
import type { FormDocument } from '../comments/door/form-document.ts';
import type { Passage } from '../comments/nudge.ts';

interface Kind {
  readonly status: number;
  readonly title: string;
  /** What it means and what helps, for whoever opens the type's URL. */
  readonly meaning: string;
}

export const PROBLEMS = {
  'unreadable-body': {
    status: 400,
    title: 'The body cannot be read',
    meaning: 'The body is not valid JSON, form data or UTF-8. Send what the Content-Type header says.',
  },
  'too-complex': {
    status: 400,
    title: 'The body has too many parts',
    meaning:
      'JSON is nested too deeply, or there are more fields and values than anything here takes. "detail" says how many may be.',
  },
  unauthorized: {
    status: 401,
    title: 'No valid credentials',
    meaning:
      'This call needs "Authorization: Bearer <api key>", for a webhook a fresh signature with a secret of the site, or at the desk that you sign in.',
  },
  'origin-not-allowed': {
    status: 403,
    title: 'This origin may not post here',
    meaning: "A browser posted from a page that is not among the site's origins. Add the origin to the site.",
  },
  forbidden: {
    status: 403,
    title: 'Not yours to do',
    meaning: 'You are signed in, but your role or your sites do not reach this far. Ask an editor.',
  },
  'stale-form': {
    status: 403,
    title: 'This form is not of your session',
    meaning:
      'The form was opened before you signed in or out, or by another page. Nothing was changed: open the page again.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    meaning: 'No such address. See /openapi.json.',
  },
  'unknown-site': { status: 404, title: 'Unknown site', meaning: 'No site has this id.' },
  'unknown-comment': {
    status: 404,
    title: 'Unknown comment',
    meaning: 'The site has no comment of this id.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    meaning: 'The Allow header names the methods that this address takes.',
  },
  conflict: {
    status: 409,
    title: 'Not possible as things are',
    meaning:
      'Others changed the same comments meanwhile, or what it is about is turned off: "detail" says which. Nothing was done.',
  },
  closed: {
    status: 409,
    title: 'Comments on this page are closed',
    meaning:
      'The page takes no more comments: it is too old, or a moderator closed it. What is there stays readable.',
  },
  'stale-version': {
    status: 412,
    title: 'Somebody else changed it meanwhile',
    meaning:
      'If-Match names a version that is no longer the newest. Read again, make the change there, send it with the new ETag.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    meaning: 'Submissions take 64 KiB, batches of checks 1 MiB.',
  },
  'uri-too-long': {
    status: 414,
    title: 'The address is too long',
    meaning: 'Addresses have 8,192 characters at most. What is longer belongs into a body.',
  },
  'header-too-large': {
    status: 431,
    title: 'A header is too long',
    meaning: 'One of the headers that are read here is longer than any client makes it. "detail" says which.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Media type not supported',
    meaning: 'Send application/json, and for submissions also the two form encodings.',
  },
  'invalid-input': {
    status: 422,
    title: 'Some fields are not valid',
    meaning: 'The body is well-formed, but fields are missing or wrong: "errors" names each by JSON pointer.',
  },
  nudge: {
    status: 422,
    title: 'Please read it once more',
    meaning:
      'The comment may hurt somebody, and would not be published as it is. Nothing was stored: change it, or send it with "acknowledged": true.',
  },
  form: {
    status: 422,
    title: 'Please send it once more',
    meaning:
      'The comment came without a form token where the site asks for one, or with one that is too old, used, or of another page. Nothing was stored: "form" holds a fresh one.',
  },
  challenge: {
    status: 422,
    title: 'A challenge has to be solved first',
    meaning:
      'Nothing was stored. Solve "form.challenge" and send the comment once more, with the solution and the form token.',
  },
  'key-reused': {
    status: 422,
    title: 'Idempotency-Key used before',
    meaning: 'A key stands for one comment for a day. Nothing was stored: use a new one.',
  },
  'if-match-required': {
    status: 428,
    title: 'If-Match is missing',
    meaning:
      'Send the ETag of the version that you changed as If-Match, so that nobody overwrites what others did.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    meaning: 'Wait as long as Retry-After says. Calls with the API key are not limited.',
  },
  unavailable: {
    status: 503,
    title: 'Not possible at the moment',
    meaning: 'Something that this depends on does not answer. Nothing was changed; try again soon.',
  },
  misconfigured: {
    status: 500,
    title: 'This deployment is not set up',
    meaning: 'A secret is missing or still has its local value. "detail" says which.',
  },
  internal: {
    status: 500,
    title: 'Something broke on our side',
    meaning: 'The request was fine. Nothing that was acknowledged is lost; try again later.',
  },
} as const satisfies Record<string, Kind>;

export type ProblemSlug = keyof typeof PROBLEMS;

export interface FieldError {
  /** JSON pointer into the body (or `#query/<name>`). */
  readonly pointer: string;
  readonly detail: string;
  /** Of a text that is too long: Unicode code points that it may have. */
  readonly limit?: number | undefined;
}

type Variant = 'window-over' | 'answered' | 'settled' | 'busy' | Extract<DoorRefusal, { why: string }>['why'];

export interface Problem {
  readonly slug: ProblemSlug;
  readonly detail: string;
  readonly errors?: readonly FieldError[] | undefined;
  /** Passages of a comment that a nudge is about. */
  readonly findings?: readonly Passage[] | undefined;
  /** Which of several things stand in the way, for clients that say it in other words. */
  readonly variant?: Variant | undefined;
  /** What to try again with. */
  readonly form?: FormDocument | null | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export function problemResponse({ slug, headers, ...said }: Problem): Response {
  const { status, title } = PROBLEMS[slug];
  const document = { type: `/problems/${slug}`, title, status, ...said };
  return new Response(JSON.stringify(document), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}

export const invalid = (errors: readonly FieldError[]): Problem => ({
  slug: 'invalid-input',
  detail: errors.map((error) => error.detail).join(' '),
  errors,
});
