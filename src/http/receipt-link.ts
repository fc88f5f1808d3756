import type { Context } from 'hono';
import type { CommentId } from '../comments/id.ts';
import { type NewReceipt, receiptToken } from '../comments/receipt-token.ts';
import { ownOrigin } from './respond.ts';
import type { App } from './types.ts';

/** What a guest gets to come back to their comment by. Whoever has it is the guest: it goes to nobody else. */
export interface ReceiptLink {
  /** The private page. */
  readonly url: string;
  readonly token: string;
}

/** The receipt of a comment that was just taken in. */
export function receiptFor(c: Context<App>, id: CommentId, receipt: NewReceipt): ReceiptLink {
  const token = receiptToken(id, receipt);
  return { url: `${ownOrigin(c)}${receiptPath(token)}`, token };
}

/** Path of the private page. */
export const receiptPath = (token: string): string => `/receipts/${token}`;
