import * as z from 'zod';
import { ACTIONS } from '../../comments/status.ts';
import { CLUSTER_ACTIONS, isClusterAction } from '../../comments/cluster-action.ts';
import { cleanText, id } from './fields.ts';
import { standingTerms } from './guests.ts';

/** `POST …/moderation/actions`. Ids are taken one by one: a wrong one is a result, not an error of the whole. In their place a flood. */
export const order = z
  .object(
    {
      action: z.enum(ACTIONS, `The action must be one of ${ACTIONS.join(', ')}.`),
      ids: z
        .array(z.string({ error: 'An id is text.' }).max(100, 'This is not the id of a comment.'), {
          error: 'ids must be a list of comment ids.',
        })
        .min(1, 'Name at least one id.')
        .max(100, 'At most 100 ids a call.')
        .optional(),
      cluster: id.optional().meta({
        type: 'string',
        description: `In the place of ids: a flood as a whole, at most 500 of its comments a call; \`left\` says how many are still to be done. Actions: ${CLUSTER_ACTIONS.join(', ')}. \`undo\` takes back what was done so.`,
      }),
      status: z.enum(['pending', 'published', 'rejected', 'deleted']).optional().meta({
        description:
          'With cluster: only comments in this status. Without it approve is for those that wait, hold for published ones, and reject, spam and delete for both.',
      }),
      after: id.optional().meta({
        type: 'string',
        description: 'With cluster and undo: `next` of the answer before.',
      }),
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
    { error: 'Send {action, ids, reason?, moderator?, seen?}, or {action, cluster, …}.' },
  )
  .check((ctx) => {
    const { action, ids, cluster, guest } = ctx.value;
    const issue = (name: string, message: string) =>
      ctx.issues.push({ code: 'custom', input: undefined, message, path: [name] });
    if (ids === undefined && cluster === undefined) issue('ids', 'ids must be a list of comment ids.');
    if (cluster === undefined) return;
    if (ids !== undefined) issue('cluster', 'Name ids or a cluster, not both.');
    if (!isClusterAction(action)) {
      issue('action', `With a cluster the action must be one of ${CLUSTER_ACTIONS.join(', ')}.`);
    }
    if (guest) issue('guest', 'Guests are banned or trusted by their comments, not by a cluster.');
  })
  .meta({ id: 'ModerationOrder' });

export const MODERATION_LISTS = ['pending', 'published', 'rejected', 'reported', 'appealed'] as const;
