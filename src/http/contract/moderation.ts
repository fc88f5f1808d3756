import * as z from 'zod';
import { ACTIONS } from '../../comments/status.ts';
import { cleanText } from './fields.ts';
import { standingTerms } from './guests.ts';

/** `POST …/moderation/actions`. Ids are taken one by one: a wrong one is a result, not an error of the whole. */
export const order = z
  .object(
    {
      action: z.enum(ACTIONS, `The action must be one of ${ACTIONS.join(', ')}.`),
      ids: z
        .array(z.string({ error: 'An id is text.' }).max(100, 'This is not the id of a comment.'), {
          error: 'ids must be a list of comment ids.',
        })
        .min(1, 'Name at least one id.')
        .max(100, 'At most 100 ids a call.'),
      moderator: cleanText('The moderator')
        .max(80, 'The moderator is longer than 80 characters.')
        .nullish()
        .meta({ description: 'Who decides, where several people share the key; kept with the event.' }),
      reason: cleanText('The reason').max(1000, 'The reason is longer than 1,000 characters.').nullish(),
      seen: z.record(z.string().max(100), z.int().min(1)).nullish().meta({
        description:
          'By id the `seq` of the comment as it was read: where somebody has decided since, or its guest has written another text, nothing is done.',
      }),
      guest: standingTerms
        .nullish()
        .meta({ description: 'Also bans or trusts the guests of these comments; `undo` lifts that again.' }),
    },
    { error: 'Send {action, ids, reason?, moderator?, seen?}.' },
  )
  .meta({ id: 'ModerationOrder' });

export const MODERATION_LISTS = ['pending', 'published', 'rejected', 'reported', 'appealed'] as const;
