import type { Context } from 'hono';
import { appeal } from '../../comments/appeal.ts';
import { codePointLength } from '../../comments/clean-text.ts';
import { readOwn } from '../../comments/own.ts';
import type { Wrong } from '../../thread/receipt-model.ts';
import { BODY_LIMIT, readBody } from '../body.ts';
import { appeal as appealBody, MAX_APPEAL } from '../contract/report.ts';
import { backToOwn, ownPage, receiptJson, tokenOf, unknownReceipt } from '../own-page.ts';
import { parse } from '../parse.ts';
import { invalid, type Problem, PROBLEMS, problemResponse } from '../problem.ts';
import { guestAddress, IN_A_RUSH, isOverRate } from '../rate.ts';
import { json } from '../respond.ts';
import { tellEndpoints } from '../tell.ts';
import type { App } from '../types.ts';
import { typedIn } from './receipt-change.ts';
import { wantsHtml } from './submit-html.ts';

/** `POST /receipts/{token}/appeal`: the guest's one appeal. No Origin is asked for: the address itself is the secret. */
export async function postAppeal(c: Context<App>): Promise<Response> {
  const html = wantsHtml(c, null);
  const read = await readBody(c.req.raw, BODY_LIMIT, ['json', 'form']);
  if ('problem' in read) return refuse(c, html, read.problem, '', 'long');
  const text = typedIn(read.ok.value, 'text');
  if (await isOverRate(c, await guestAddress(c), 'appeals')) return refuse(c, html, IN_A_RUSH, text, 'rush');
  const parsed = parse(appealBody, read.ok.value);
  if ('errors' in parsed) {
    const problem = invalid(parsed.errors);
    return refuse(c, html, problem, text, wrongWith(text));
  }
  const token = tokenOf(c);
  const appealed = await appeal(c.env.DB, token, parsed.ok.text, c.var.world.now());
  switch (appealed.outcome) {
    case 'unknown':
      return unknownReceipt(c, html);
    case 'settled':
      return refuse(c, html, NOT_NOW, text, 'not-now');
    case 'busy':
      return refuse(c, html, BUSY, text, 'busy');
    case 'appealed': {
      if (appealed.told) tellEndpoints(c);
      if (html) return backToOwn(c);
      return json(c, { receipt: receiptJson(c, appealed.own, token) }, 202);
    }
    default:
      return appealed satisfies never;
  }
}

const NOT_NOW: Problem = {
  slug: 'conflict',
  detail: 'There is nothing to appeal against, or it was done before.',
  variant: 'settled',
};
const BUSY: Problem = {
  slug: 'conflict',
  detail: 'Others are acting on the same comment; try again.',
  variant: 'busy',
};

/** A form gets its text back, beside what is wrong with it. What is no receipt is that first of all. */
async function refuse(
  c: Context<App>,
  html: boolean,
  problem: Problem,
  text: string,
  wrong: Wrong,
): Promise<Response> {
  if (!html && problem.slug === 'too-many-requests') return problemResponse(problem);
  const own = await readOwn(c.env.DB, tokenOf(c), c.var.world.now());
  if (!own) return unknownReceipt(c, html);
  if (!html) return problemResponse(problem);
  const { status } = PROBLEMS[problem.slug];
  const response = ownPage(c, own, status, { draft: { form: 'appeal', text, wrong } });
  for (const [name, value] of Object.entries(problem.headers ?? {})) response.headers.set(name, value);
  return response;
}

function wrongWith(text: string): Wrong {
  if (text.trim() === '') return 'empty';
  return codePointLength(text) > MAX_APPEAL ? 'long' : 'unclean';
}
