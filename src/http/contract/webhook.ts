import * as z from 'zod';
import type { Action } from '../../comments/status.ts';
import { cleanText } from './fields.ts';

/** `POST …/webhooks/moderation`, the body. Restoring is for people: it undoes what somebody decided. */

const TYPES = [
  'comment.approve',
  'comment.reject',
  'comment.spam',
  'comment.hold',
  'comment.delete',
] as const;

const ACTION_OF = {
  'comment.approve': 'approve',
  'comment.reject': 'reject',
  'comment.spam': 'spam',
  'comment.hold': 'hold',
  'comment.delete': 'delete',
} as const satisfies Record<(typeof TYPES)[number], Action>;

const seen = z
  .int('seen must be the seq of the comment as it was read.')
  .min(1, 'seen must be the seq of the comment as it was read.')
  .nullish()
  .meta({
    description:
      '`seq` of the comment as it was read: where somebody has decided since, or its guest has written another text, 409.',
  });

export const moderationWebhook = z
  .object(
    {
      type: z.enum(TYPES, `The type must be one of ${TYPES.join(', ')}.`),
      timestamp: z.iso
        .datetime({ offset: true, local: true, error: 'The timestamp must be a time as in RFC 3339.' })
        .nullish()
        .meta({ description: 'When it was decided. The header’s timestamp is the one that is checked.' }),
      data: z.object(
        {
          id: z
            .string({ error: 'data.id must be the id of a comment.' })
            .max(100, 'This is not the id of a comment.'),
          reason: cleanText('The reason').max(1000, 'The reason is longer than 1,000 characters.').nullish(),
          moderator: cleanText('The moderator')
            .max(80, 'The moderator is longer than 80 characters.')
            .nullish()
            .meta({ description: 'Who decided, on the sender’s side; kept with the event.' }),
          only_if: z
            .enum(['pending', 'published', 'rejected'], 'only_if must be pending, published or rejected.')
            .nullish()
            .meta({ description: 'Act only if the comment is still in this status; else 409.' }),
          seen,
        },
        { error: 'data must be {id, reason?, moderator?, only_if?, seen?}.' },
      ),
    },
    { error: 'Send {type, timestamp, data}.' },
  )
  .meta({ id: 'ModerationWebhook' })
  .transform(({ type, data: { id, reason, moderator, only_if, seen: seq } }) => ({
    action: ACTION_OF[type],
    id,
    reason: reason || null,
    // One line: it stands in the record next to other names.
    moderator: moderator?.replace(/\s+/g, ' ').trim() || null,
    onlyIf: only_if ?? undefined,
    seen: seq ?? undefined,
  }));
