import type { Context } from 'hono';
import { addressKey } from './address.ts';
import { hasApiKey } from './auth.ts';
import type { Problem } from './problem.ts';
import type { App } from './types.ts';

/**
 * The address of the guest who calls; null with the API key, as it is then the publisher's server that calls, and where
 * nobody knows it: on a developer's machine.
 */
export const guestAddress = async (c: Context<App>): Promise<string | null> =>
  (await hasApiKey(c)) ? null : (c.req.header('cf-connecting-ip') ?? null);

/**
 * Guests are limited by address before they cost a query or a parse; the publisher's own machine is not. What is counted
 * under one name does not use up another's. Cloudflare counts by location, so this is a brake and no exact limit. By the address
 * alone: the device's token is in the body, which costs a parse, and who is up to no good leaves it away.
 */
export async function isOverRate(
  c: Context<App>,
  address: string | null,
  counted: 'comments' | 'reports' | 'appeals' | 'changes' | 'receipts' | 'forms',
): Promise<boolean> {
  if (address === null) return false;
  const key = await addressKey(address, c.env.API_KEY);
  const { success } = await c.env.SUBMISSIONS.limit({
    key: counted === 'comments' ? key : `${counted} ${key}`,
  });
  return !success;
}

export const IN_A_RUSH: Problem = {
  slug: 'too-many-requests',
  detail: 'Too many comments from this address. Please wait a minute; nothing was lost on your side.',
  headers: { 'retry-after': '60' },
};
