import type { Context } from 'hono';
import { codePointLength, whyUnclean } from '../../comments/clean-text.ts';
import { edit, type Edited, type EditRefusal } from '../../comments/edit.ts';
import { takeBack, type Withdrawn } from '../../comments/withdraw.ts';
import { outsideOf } from '../../env.ts';
import { presentComment } from '../../feed/present.ts';
import { opinionAsker } from '../../opinion/ask.ts';
import type { Wrong } from '../../thread/receipt-model.ts';
import { BODY_LIMIT, fieldsOf, FORM_LIMIT, readBody, tooLarge } from '../body.ts';
import { edit as editBody } from '../contract/own.ts';
import {
  backToOwn,
  BUSY,
  receiptJson,
  refusedPage,
  refuseOwn,
  tokenOf,
  unknownReceipt,
} from '../own-page.ts';
import { parse } from '../parse.ts';
import { invalid, type Problem, problemResponse } from '../problem.ts';
import { guestAddress, IN_A_RUSH, isOverRate } from '../rate.ts';
import { bodyTooLong, nudged } from '../refused-text.ts';
import { json, ownOrigin } from '../respond.ts';
import { changed } from '../tell.ts';
import type { App } from '../types.ts';
import { wantsHtml } from './submit-html.ts';

/** `POST /receipts/{token}/edit`: a guest changes what they wrote. */
export async function postEdit(c: Context<App>): Promise<Response> {
  const html = wantsHtml(c, null);
  const read = await readBody(c.req.raw, html ? FORM_LIMIT : BODY_LIMIT, ['json', 'form']);
  if ('problem' in read) return refuse(c, html, read.problem, '', null);
  const text = fieldsOf(read.ok)['body'] ?? '';
  if (read.ok.size > BODY_LIMIT) return refuse(c, html, tooLarge(BODY_LIMIT), text, 'long');
  if (await isOverRate(c, await guestAddress(c), 'changes')) return refuse(c, html, IN_A_RUSH, text, 'rush');
  const parsed = parse(editBody, read.ok.value);
  if ('errors' in parsed) return refuse(c, html, invalid(parsed.errors), text, wrongWith(text));
  const { now, random } = c.var.world;
  const { WEBHOOK_SECRET: webhookSecret, DB: db } = c.env;
  const own = ownOrigin(c);
  const askOpinion = opinionAsker({ webhookSecret, outside: outsideOf(c.env), now, random, own });
  const edited = await edit(tokenOf(c), parsed.ok, { db, now: now(), askOpinion });
  return answerEdit(c, html, edited, text);
}

function answerEdit(
  c: Context<App>,
  html: boolean,
  edited: Edited,
  text: string,
): Response | Promise<Response> {
  switch (edited.outcome) {
    case 'unknown':
      return unknownReceipt(c, html);
    case 'refused': {
      const { refusal } = edited;
      const problem = toProblem(refusal);
      if (!html) return problemResponse(problem);
      const marks = refusal.reason === 'nudge' ? refusal.passages : undefined;
      const wrong = refusal.reason === 'body-too-long' ? 'long' : refusal.reason;
      return refusedPage(c, edited.own, problem, { form: 'edit', text, wrong, marks });
    }
    case 'edited': {
      const { own } = edited;
      changed(c, own.site, edited);
      if (html) return backToOwn(c, 'saved');
      const comment =
        own.receipt.state === 'published'
          ? presentComment(own.comment, { site: own.site, own: ownOrigin(c) })
          : null;
      return json(c, { receipt: receiptJson(c, own, tokenOf(c)), comment });
    }
    default:
      return edited satisfies never;
  }
}

/** `POST /receipts/{token}/delete`: off the page, while changes are possible. */
export const postDelete = (c: Context<App>): Promise<Response> => withdraw(c, 'deleted');

/** `POST /receipts/{token}/erase`: all that the guest has left here, at any time. */
export const postErase = (c: Context<App>): Promise<Response> => withdraw(c, 'erased');

/** Nothing of the body is read: what is to be done is in the address. */
async function withdraw(c: Context<App>, how: Withdrawn): Promise<Response> {
  const html = wantsHtml(c, null);
  if (await isOverRate(c, await guestAddress(c), 'changes')) return refuse(c, html, IN_A_RUSH, '', 'rush');
  const done = await takeBack(c.env.DB, tokenOf(c), how, c.var.world.now());
  switch (done.outcome) {
    case 'unknown':
      return unknownReceipt(c, html);
    case 'refused': {
      const problem = CONFLICTS[done.reason];
      if (!html) return problemResponse(problem);
      return refusedPage(c, done.own, problem, { form: 'none', text: '', wrong: done.reason });
    }
    case 'taken-back':
      changed(c, done.own.site, done);
      return html ? backToOwn(c, how) : json(c, { receipt: receiptJson(c, done.own, tokenOf(c)) });
    default:
      return done satisfies never;
  }
}

const CONFLICTS = {
  'window-over': {
    slug: 'conflict',
    detail: 'The time for changes is over, or the comment is not there to be changed any more.',
    variant: 'window-over',
  },
  answered: {
    slug: 'conflict',
    detail: 'Others have answered the comment: only its spelling can be corrected.',
    variant: 'answered',
  },
  busy: BUSY,
} as const satisfies Record<string, Problem>;

function toProblem(refusal: EditRefusal): Problem {
  switch (refusal.reason) {
    case 'window-over':
    case 'answered':
    case 'busy':
      return CONFLICTS[refusal.reason];
    case 'nudge':
      return nudged(refusal.passages);
    case 'body-too-long':
      return bodyTooLong(refusal.limit);
    default:
      return refusal satisfies never;
  }
}

/** `wrong`: null for what is about no text. */
const refuse = (
  c: Context<App>,
  html: boolean,
  problem: Problem,
  text: string,
  wrong: Wrong | null,
): Promise<Response> =>
  refuseOwn(c, html, problem, { form: wrong === null ? 'none' : 'edit', text, wrong: wrong ?? 'busy' });

function wrongWith(text: string): Wrong {
  if (text.trim() === '') return 'empty';
  return whyUnclean(text) === null || codePointLength(text) > MOST ? 'long' : 'unclean';
}

/** Code points; the contract's bound. */
const MOST = 10_000;
