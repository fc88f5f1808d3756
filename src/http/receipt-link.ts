import type { Context } from 'hono';
import type { CommentId } from '../comments/id.ts';
import { type Bearer, readReceiptTicket, receiptTicket } from '../comments/receipt-ticket.ts';
import { type NewReceipt, receiptToken } from '../comments/receipt-token.ts';
import { addressKey } from './address.ts';
import { guestAddress } from './rate.ts';
import { ownOrigin } from './respond.ts';
import type { App } from './types.ts';

/** What a guest gets to come back to their comment by. Whoever has it is the guest: it goes to nobody else. */
export interface ReceiptLink {
  /** The private page. */
  readonly url: string;
  readonly token: string;
}

/** The receipt of a comment that was just taken in. */
export function receiptFor(c: Context<App>, id: CommentId, receipt: Pick<NewReceipt, 'secret'>): ReceiptLink {
  const token = receiptToken(id, receipt);
  return { url: `${ownOrigin(c)}${receiptPath(token)}`, token };
}

/** Path of the private page. */
export const receiptPath = (token: string): string => `/receipts/${token}`;

/** For the address of the page after a post; the token itself is in no address but the private page's. */
export const ticketFor = async (c: Context<App>, { token }: ReceiptLink): Promise<string> =>
  receiptTicket(token, await bearerOf(c));

/** The private page of the comment whose ticket the guest brings along; null for any other text. */
export async function receiptByTicket(c: Context<App>, ticket: string): Promise<string | null> {
  const token = await readReceiptTicket(ticket, await bearerOf(c));
  return token && receiptPath(token);
}

async function bearerOf(c: Context<App>): Promise<Bearer> {
  const address = await guestAddress(c);
  return {
    from: address === null ? '' : await addressKey(address, c.env.API_KEY),
    now: c.var.world.now(),
    webhookSecret: c.env.WEBHOOK_SECRET,
  };
}
