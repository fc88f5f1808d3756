import * as z from 'zod';

/** What the Worker answers of what a site's moderators have taught. */

const counts = z.looseObject({ approved: z.int(), spam: z.int(), rejected: z.int() });

const word = z.looseObject({
  word: z.string(),
  chance: z.number().min(0).max(1).meta({ description: 'Above 0.5 it speaks against a comment.' }),
  approved: z.int().meta({ description: 'Approved comments that held it.' }),
  rejected: z
    .int()
    .meta({ description: 'Comments that held it and were rejected or spam, by the dimension.' }),
});

const agreement = z.looseObject({ right: z.int(), wrong: z.int() });

export const learning = z
  .looseObject({
    mode: z.enum(['off', 'shadow', 'on']),
    version: z.int(),
    has_opinions: z.boolean().meta({ description: 'In some language both kinds were decided often enough.' }),
    since: z.iso.datetime().nullable().meta({ description: 'Decisions before the last reset do not count.' }),
    decisions: counts,
    agreement: z
      .looseObject({ against: agreement, in_favour: agreement })
      .meta({ description: 'Of comments that it spoke of and people then decided.' }),
    languages: z.array(
      z.looseObject({
        language: z.string(),
        decisions: counts,
        words: z.int(),
        dimensions: z.array(
          z.looseObject({
            dimension: z.enum(['spam', 'toxicity']),
            missing: z.looseObject({ approved: z.int(), rejected: z.int(), imbalanced: z.boolean() }),
            against: z.array(word),
            in_favour: z.array(word),
          }),
        ),
      }),
    ),
    resets: z.array(z.looseObject({ at: z.iso.datetime(), actor: z.string(), forgotten: counts })),
  })
  .meta({ id: 'Learning' });
