import type { Context } from 'hono';
import { appeal } from '../../comments/appeal.ts';
import { codePointLength } from '../../comments/clean-text.ts';
import type { Wrong } from '../../thread/receipt-model.ts';
import { BODY_LIMIT, fieldsOf, readBody } from '../body.ts';
import { appeal as appealBody, MAX_APPEAL } from '../contract/report.ts';
import { backToOwn, BUSY, receiptJson, refuseOwn, tokenOf, unknownReceipt } from '../own-page.ts';
import { parse } from '../parse.ts';
import { invalid, type Problem } from '../problem.ts';
import { guestAddress, IN_A_RUSH, isOverRate } from '../rate.ts';
import { json } from '../respond.ts';
import { tellEndpoints } from '../tell.ts';
import type { App } from '../types.ts';
import { wantsHtml } from './submit-html.ts';

/** `POST /receipts/{token}/appeal`: the guest's one appeal. No Origin is asked for: the address itself is the secret. */
export async function postAppeal(c: Context<App>): Promise<Response> {
  const html = wantsHtml(c, null);
  const read = await readBody(c.req.raw, BODY_LIMIT, ['json', 'form']);
  if ('problem' in read) return refuse(c, html, read.problem, '', 'long');
  const text = fieldsOf(read.ok)['text'] ?? '';
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

/** A form gets its text back, beside what is wrong with it. */
const refuse = (
  c: Context<App>,
  html: boolean,
  problem: Problem,
  text: string,
  wrong: Wrong,
): Promise<Response> => refuseOwn(c, html, problem, { form: 'appeal', text, wrong });

function wrongWith(text: string): Wrong {
  if (text.trim() === '') return 'empty';
  return codePointLength(text) > MAX_APPEAL ? 'long' : 'unclean';
}
