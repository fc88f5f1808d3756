/** The calls of the wire contract that a thread needs, with every failure as a value. */
import type { CommentPage, PublicComment } from '../src/comments/comment.ts';
import type { ReceiptDocument } from '../src/comments/receipt-document.ts';
import type { GuestProblem } from '../src/thread/errors.ts';
import type { Mark } from '../src/thread/marks.ts';

/** What our own server may answer to any call; nothing of it when a proxy's error page comes instead. */
interface Body extends Partial<CommentPage>, GuestProblem {
  readonly status?: unknown;
  readonly id?: string;
  readonly comment?: PublicComment | null;
  readonly reasons?: readonly string[];
  readonly device?: string;
  /** After a submission. */
  readonly receipt?:
    | { readonly token: string; readonly id?: never }
    | (ReceiptDocument & { readonly token?: never });
  readonly receipts?: readonly (ReceiptDocument | null)[];
  /** Of a problem document, with what it says beside it. */
  readonly variant?: string;
  readonly findings?: readonly Mark[];
  /** What to send a comment with once more. */
  readonly form?: FormDocument | null;
}

/** A form, by `GET …/form`: what of it is of use here. */
export interface FormDocument {
  /** The form token. */
  readonly form: string;
  /** Name of the field that people do not see. */
  readonly trap: string;
  readonly challenge: FormChallenge | null;
}

export type FormChallenge =
  | { readonly kind: 'proof-of-work'; readonly altcha: unknown }
  | { readonly kind: 'turnstile'; readonly site_key: string; readonly cdata: string };

export interface Answer {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly body: Body;
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

/** A form for a page; undefined where there is none to be had. */
export async function getForm(url: string): Promise<FormDocument | undefined> {
  const { status, body }: { status: number; body: object } = await call(url, { cache: 'no-store' });
  return status === 200 && isForm(body) ? body : undefined;
}

const isForm = (body: object): body is FormDocument => 'form' in body && 'trap' in body;

export const post = (url: string, fields: object): Promise<Answer> =>
  call(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });

async function call(url: string, init?: RequestInit): Promise<Answer> {
  try {
    // No cookies, ever: a guest is whoever writes.
    const response = await fetch(url, {
      ...init,
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    // A proxy's page is no answer of ours, but its status is one.
    const body: Body | null = await response.json().catch(() => null);
    return { status: response.status, body: body ?? {} };
  } catch {
    return { status: 0, body: {} };
  }
}
