import * as z from 'zod';

/** What Coral asks of an external moderation phase; of the rest of its message we need nothing. */
export const phaseRequest = z.object(
  {
    action: z.enum(['NEW', 'EDIT'], 'The action must be NEW or EDIT.'),
    comment: z.object(
      { body: z.string({ error: 'comment.body must be text.' }) },
      { error: 'comment must be an object with the body.' },
    ),
    author: z
      .object(
        { role: z.string({ error: 'author.role must be text.' }).nullish() },
        'author must be an object.',
      )
      .nullish(),
    story: z
      .object({ url: z.string({ error: 'story.url must be text.' }).nullish() }, 'story must be an object.')
      .nullish(),
  },
  { error: 'Send the request of an external moderation phase: {action, comment: {body}, …}.' },
);

/** Roles of those who moderate: Coral approves what they write before it asks anybody. */
const STAFF = new Set(['STAFF', 'MODERATOR', 'ADMIN']);

export const isStaff = ({ author }: z.infer<typeof phaseRequest>): boolean => STAFF.has(author?.role ?? '');
