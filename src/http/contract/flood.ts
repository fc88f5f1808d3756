import * as z from 'zod';
import { LEVELS, RAISED } from '../../comments/door/flood-mode.ts';
import { cleanText } from './fields.ts';

/** `…/moderation/flood`: how a site is guarded, and by hand. */

const time = z.iso.datetime();

/** A minute's comments, or what is usual. */
const rate = (description: string) => z.number().meta({ description: `${description}, a minute.` });

/** Minutes that a guard by hand stays up: an hour unless something else is said, a day at most. */
const MINUTES = { usual: 60, most: 1440 } as const;

export const floodOrder = z
  .object(
    {
      level: z.enum(LEVELS, `The level must be one of ${LEVELS.join(', ')}.`).meta({
        description:
          'busy: all who comment are challenged. flood: newcomers’ comments may wait, too. calm: switched off, and it does not come back by itself for an hour.',
      }),
      minutes: z
        .int({ error: 'minutes must be a whole number.' })
        .min(1, 'minutes must be at least 1.')
        .max(MINUTES.most, `minutes must be at most ${MINUTES.most}.`)
        .default(MINUTES.usual)
        .meta({ description: 'How long it stays up at least.' }),
      moderator: cleanText('The moderator').max(80, 'The moderator is longer than 80 characters.').nullish(),
    },
    { error: 'Send {level, minutes?, moderator?}.' },
  )
  .meta({ id: 'FloodOrder' });

const episode = z.looseObject({
  id: z.string().meta({ description: '`?cluster=` finds what a flood’s guard caught.' }),
  level: z.enum(RAISED),
  since: time,
  until: time,
  ended: time.nullable().meta({ description: 'Written within minutes of the end.' }),
  rate: z.number().nullable().meta({
    description:
      'The highest that was measured, a minute: newcomers’ comments, or of a flood spam. null where begun by hand.',
  }),
  band: z.number().nullable().meta({ description: 'The line that it crossed.' }),
  by: z.string(),
  ended_by: z.string().nullable(),
  runs: z.int().meta({ description: 'How often it flared up.' }),
  comments: z.int().meta({ description: 'How many were caught.' }),
});

export const floodState = z
  .looseObject({
    level: z.enum(LEVELS),
    until: time.nullable(),
    quiet_until: time
      .nullable()
      .meta({ description: 'Switched off by hand: it does not come back by itself before.' }),
    now: z.looseObject({
      posted: rate('What is posted'),
      newcomers: rate('… by newcomers'),
      spam: rate('… held or rejected as spam'),
    }),
    lines: z.looseObject({
      newcomers: rate('From here it is busy: what is usual, and 30 at least'),
      spam: rate('From here it is a flood, where a fifth of all is spam: what is usual, and 10 at least'),
    }),
    episodes: z.array(episode).meta({ description: 'The newest 20.' }),
  })
  .meta({ id: 'FloodState' });
