import type { Context } from 'hono';
import { type OwnComment, readOwn, readOwns } from '../../comments/own.ts';
import { BODY_LIMIT, readBody } from '../body.ts';
import { receiptTokens } from '../contract/own.ts';
import { ownPage, receiptJson, tokenOf, unknownReceipt } from '../own-page.ts';
import { parse } from '../parse.ts';
import { invalid, problemResponse } from '../problem.ts';
import { guestAddress, IN_A_RUSH, isOverRate } from '../rate.ts';
import { json } from '../respond.ts';
import { siteIdOf, unknownSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `GET /receipts/{token}`: a guest's own comment, as a page or as JSON. */
export async function getReceipt(c: Context<App>): Promise<Response> {
  const html = !(c.req.header('accept') ?? '').includes('application/json');
  if (!html && (await isOverRate(c, await guestAddress(c), 'receipts'))) return problemResponse(IN_A_RUSH);
  const token = tokenOf(c);
  const own = await readOwn(c.env.DB, token, c.var.world.now());
  const answer = own
    ? html
      ? ownPage(c, own, 200, { ask: askedIn(c, own), done: doneIn(c, own) })
      : json(c, receiptJson(c, own, token))
    : unknownReceipt(c, html);
  answer.headers.append('vary', 'accept');
  return answer;
}

/** `POST /v1/sites/{site}/receipts`: all that a device has of one site, at once. */
export async function postReceipts(c: Context<App>): Promise<Response> {
  if (await isOverRate(c, await guestAddress(c), 'receipts')) return problemResponse(IN_A_RUSH);
  const read = await readBody(c.req.raw, BODY_LIMIT, ['json']);
  if ('problem' in read) return problemResponse(read.problem);
  const parsed = parse(receiptTokens, read.ok.value);
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const { tokens } = parsed.ok;
  const owns = await readOwns(c.env.DB, siteIdOf(c), tokens, c.var.world.now());
  if (!owns) return unknownSite();
  return json(c, { receipts: owns.map((own, i) => own && receiptJson(c, own, tokens[i] ?? '')) });
}

/** What the guest is asked to confirm, where there is something to be done. */
function askedIn(c: Context<App>, { receipt }: OwnComment): 'delete' | 'erase' | undefined {
  const asked = c.req.query('ask');
  if (asked === 'delete' && receipt.editUntil !== null) return asked;
  return asked === 'erase' && !receipt.erased ? asked : undefined;
}

/** What was just done, as far as it is so: anybody can write an address. */
function doneIn(
  c: Context<App>,
  { receipt, withdrawn }: OwnComment,
): 'saved' | 'deleted' | 'erased' | undefined {
  switch (c.req.query('done')) {
    case 'saved':
      return receipt.changed && withdrawn === null ? 'saved' : undefined;
    case 'deleted':
      return withdrawn === 'deleted' ? 'deleted' : undefined;
    case 'erased':
      return receipt.erased ? 'erased' : undefined;
    case undefined:
    default:
      return undefined;
  }
}
