/** The two calls of the wire contract that a thread needs, with every failure as a value. */
import type { CommentPage, PublicComment } from '../src/comments/comment.ts';
import type { FormError, Notice } from '../src/thread/model.ts';
import { keepDevice, readDevice } from './device.ts';

/** What our own server may answer to either call; nothing of it when a proxy's error page comes instead. */
interface Body extends Partial<CommentPage> {
  readonly status?: unknown;
  readonly comment?: PublicComment | undefined;
  readonly reasons?: readonly string[] | undefined;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly detail?: string;
  readonly device?: string;
}

interface Answer {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly body: Body;
}

/** What became of a post. */
export interface Posted extends Pick<Body, 'comment' | 'reasons'> {
  readonly notice: Notice;
  readonly status: number;
  readonly errors: readonly FormError[];
}

const TIMEOUT = 20_000;

/** A page of the thread, or the HTTP status of the failure. */
export async function listComments(
  action: string,
  asked: Readonly<Record<'page' | 'sort', string> & Partial<Record<'cursor' | 'around', string>>>,
): Promise<CommentPage | number> {
  // Where a reader goes back to the page, the browser would take an old answer without asking.
  const { status, body } = await call(`${action}?${new URLSearchParams({ ...asked, limit: '50' })}`, {
    cache: 'no-cache',
  });
  const { page, comments, limits, next = null, prev = null } = body;
  return status === 200 && page && comments && limits ? { page, comments, limits, next, prev } : status;
}

export async function postComment(url: string, fields: object): Promise<Posted> {
  const headers = { 'content-type': 'application/json' };
  const home = new URL(url).origin;
  const sent = JSON.stringify({ ...fields, device: readDevice(home) });
  const { status, body } = await call(url, { method: 'POST', headers, body: sent });
  const { comment, reasons, detail, device } = body;
  if (device) keepDevice(home, device);
  const stored = body.status === 'declined' ? 'declined' : 'pending';
  const errors = body.errors?.map((error) => ({
    field: error.pointer.replace(/^#?\//, ''),
    detail: error.detail,
  }));
  return {
    notice: status === 201 ? 'published' : status === 202 ? stored : 'error',
    status,
    comment,
    reasons,
    errors: errors ?? (detail ? [{ detail }] : []),
  };
}

async function call(url: string, init?: RequestInit): Promise<Answer> {
  try {
    // No cookies, ever: a guest is whoever writes.
    const response = await fetch(url, {
      ...init,
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return { status: response.status, body: (await response.json()) ?? {} };
  } catch {
    return { status: 0, body: {} };
  }
}
