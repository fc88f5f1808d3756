import type { Context } from 'hono';
import { problemResponse } from './problem.ts';
import type { App } from './types.ts';

/** The validator of a version of something that is changed as a whole. */
export const versionTag = (version: number): string => `"v${version}"`;

/**
 * The version that the caller's `If-Match` names: null for `*`, a version that there never is for any other validator
 * (strong comparison, RFC 9110 13.1.1). Without the header, the answer that asks for it (RFC 6585).
 */
export function expectedVersion(c: Context<App>): { readonly expected: number | null } | Response {
  const header = c.req.header('if-match');
  if (header === undefined) {
    return problemResponse({
      slug: 'if-match-required',
      detail: 'Send the ETag of the version that you changed as If-Match.',
    });
  }
  if (header.trim() === '*') return { expected: null };
  return { expected: Number(/^\s*"v([1-9][0-9]{0,14})"\s*$/.exec(header)?.[1] ?? NEVER) };
}

const NEVER = 0;

/** Somebody else was first; `version` is the newest. */
export const staleVersion = (version: number): Response =>
  problemResponse({
    slug: 'stale-version',
    detail: `The newest version is ${version}: read it, make the change there, and send that.`,
    headers: { etag: versionTag(version) },
  });
