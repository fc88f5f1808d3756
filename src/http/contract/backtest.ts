import * as z from 'zod';
import { VERDICTS } from '../../comments/what-if/tally.ts';
import { MOST_A_BATCH } from '../../comments/what-if/limits.ts';
import { id } from './fields.ts';

/** `POST …/moderation/backtest`. */

export const backtestOrder = z
  .object(
    {
      settings: z
        .looseObject({}, { error: 'settings must be an object: all of the settings, or a part.' })
        .meta({
          description:
            'All of the settings, or the parts that are to change, as for PUT …/settings. Thresholds, rules and words make a difference.',
        }),
      limit: z
        .int({ error: 'limit must be a whole number.' })
        .min(1, 'limit must be at least 1.')
        .max(MOST_A_BATCH, `limit must be at most ${MOST_A_BATCH}.`)
        .default(100)
        .meta({ description: 'Comments of this batch; fewer where they are long.' }),
      cursor: id.nullish().meta({ type: 'string', description: '`next` of the batch before.' }),
    },
    { error: 'Send {settings, limit?, cursor?}.' },
  )
  .meta({ id: 'Backtest' });

const verdict = z.enum(VERDICTS);
const n = z.int().min(0);
const points = z.object({ spam: z.number(), toxicity: z.number() });

const flips = z.looseObject({
  count: n,
  first: z.array(
    z.looseObject({
      id: z.string(),
      before: verdict,
      after: verdict,
      scores: z.object({ before: points, after: points }),
      people: z.enum(['published', 'rejected']).nullable(),
      rules: z.array(
        z.looseObject({
          rule: z.string(),
          before: z.number(),
          after: z.number(),
          why: z.string().optional().meta({ description: 'Of word lists: which entry.' }),
        }),
      ),
      excerpt: z.string(),
    }),
  ),
});

const share = z.number().min(0).max(1).nullable();

const truth = z
  .looseObject({
    caught: n.meta({ description: 'People rejected it, and it was not approved.' }),
    missed: n.meta({ description: 'People rejected it, and it was approved.' }),
    false_alarms: n.meta({ description: 'People published it, and it was not approved.' }),
    cleared: n.meta({ description: 'People published it, and it was approved.' }),
    precision: share.meta({ description: 'caught / (caught + false_alarms) of this batch.' }),
    recall: share.meta({ description: 'caught / (caught + missed) of this batch.' }),
  })
  .meta({ description: '"Not approved" as a guess of "a person rejected it".' });

const outcome = z.object({ approve: n, hold: n, reject: n });

export const backtestAnswer = z
  .looseObject({
    comments: n,
    skipped: n.meta({ description: 'The publisher’s own comments, and those whose text is gone.' }),
    matrix: z
      .object({ approve: outcome, hold: outcome, reject: outcome })
      .meta({ description: 'matrix[before][after]' }),
    stricter: flips,
    milder: flips,
    truth: z.looseObject({ before: truth, after: truth }),
    rules: z.record(z.string(), z.looseObject({ before: n, after: n, shadow: n, would_flip: n })),
    next: z.string().nullable(),
  })
  .meta({ id: 'BacktestAnswer' });
