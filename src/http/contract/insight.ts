import * as z from 'zod';
import { parseDay } from '../../comments/insight/day.ts';
import { MOST_DAYS } from '../../comments/insight/period.ts';

/** `GET …/moderation/insight`. */

const day = (description: string) =>
  z
    .string()
    .refine((text) => parseDay(text) !== null, 'This is no day such as 2026-11-23.')
    .optional()
    .meta({ description, format: 'date' });

export const insightQuery = z.object({
  from: day(`First day, UTC; the last 30 days without it. A period has at most ${MOST_DAYS} days.`),
  to: day('Last day, UTC; today without it.'),
});

const share = z.number().min(0).max(1).nullable();

/** Counts of a period. `tables`: by name, rows as objects; docs/insight.md says what each number means. */
export const insight = z
  .object({
    site: z.string(),
    period: z.object({ from: z.iso.date(), to: z.iso.date(), days: z.int() }),
    counted: z.object({
      since: z.iso.date().nullable().meta({ description: 'First day of the site that has counts.' }),
      up_to: z.iso
        .datetime()
        .nullable()
        .meta({ description: 'Everything before is counted; null while old comments still are.' }),
    }),
    summary: z.object({
      comments: z.int(),
      published: z.int(),
      held: z.int(),
      rejected: z.int(),
      staff: z.int(),
      upheld: z.int(),
      overturned: z.int(),
      overturn_rate: share,
      low: share,
      high: share,
      missed: z.int(),
    }),
    tables: z.record(z.string(), z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))),
  })
  .meta({ id: 'Insight' });
