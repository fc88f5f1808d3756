import type { Context } from 'hono';
import { formatId } from '../../comments/id.ts';
import { type Confusion, flipCounts, qualityOf, type Tally } from '../../comments/what-if/tally.ts';
import { proposedPolicy, whatIf } from '../../comments/what-if/what-if.ts';
import { askedBody } from '../asked.ts';
import { BATCH_LIMIT } from '../body.ts';
import { backtestOrder } from '../contract/backtest.ts';
import { invalid, problemResponse } from '../problem.ts';
import { json } from '../respond.ts';
import { requireSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `POST …/moderation/backtest`: one batch of the newest comments under other settings. Nothing is changed. */
export async function postBacktest(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, backtestOrder, BATCH_LIMIT);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const { settings, limit, cursor } = asked.ok;
  const proposed = proposedPolicy(site, settings);
  if ('errors' in proposed) {
    const errors = proposed.errors.map(({ pointer, detail }) => ({ pointer: `/settings${pointer}`, detail }));
    return problemResponse(invalid(errors));
  }
  const batch = await whatIf(c.env.DB, site, { policy: proposed.ok, before: cursor ?? null, limit });
  return json(c, { ...present(batch.tally), next: batch.next === null ? null : formatId(batch.next) });
}

function present(tally: Tally) {
  const { comments, skipped, matrix, stricter, milder, rules } = tally;
  const flips = flipCounts(tally);
  return {
    comments,
    skipped,
    matrix,
    stricter: { count: flips.stricter, first: stricter },
    milder: { count: flips.milder, first: milder },
    truth: { before: presentTruth(tally.before), after: presentTruth(tally.after) },
    rules: Object.fromEntries(
      Object.entries(rules).map(([rule, { wouldFlip, ...counts }]) => [
        rule,
        { ...counts, would_flip: wouldFlip },
      ]),
    ),
  };
}

const presentTruth = ({ falseAlarms, ...counts }: Confusion) => ({
  ...counts,
  false_alarms: falseAlarms,
  ...qualityOf({ falseAlarms, ...counts }),
});
