import * as z from 'zod';

/**
 * What Coral takes for an answer of an external phase, by the rules of its own schema (coralproject/talk,
 * server/src/core/server/services/comments/pipeline/phases/external.ts, 2024): unknown fields are dropped, any other
 * mistake voids the whole. Text may be missing and not empty; a list of tags has at least one.
 */

const status = z.enum(['NONE', 'APPROVED', 'REJECTED', 'PREMOD', 'SYSTEM_WITHHELD']).optional();
const words = z.string().min(1).optional();

const schema = z.object({
  moderationAction: z
    .object({
      status,
      rejectionReason: z
        .object({
          code: z
            .enum([
              'OFFENSIVE',
              'ABUSIVE',
              'SPAM',
              'BANNED_WORD',
              'AD',
              'ILLEGAL_CONTENT',
              'HARASSMENT_BULLYING',
              'MISINFORMATION',
              'HATE_SPEECH',
              'IRRELEVANT_CONTENT',
              'OTHER',
            ])
            .optional(),
          legalGrounds: words,
          detailedExplanation: words,
          customReason: words,
        })
        .optional(),
    })
    .optional(),
  actions: z
    .array(
      z.object({
        actionType: z.literal('FLAG'),
        reason: z.enum(['COMMENT_DETECTED_TOXIC', 'COMMENT_DETECTED_SPAM']),
      }),
    )
    .optional(),
  status,
  tags: z
    .array(z.enum(['FEATURED', 'STAFF']))
    .min(1)
    .optional(),
});

export type CoralReply = z.infer<typeof schema>;

/** What Coral makes of an answer: null for no opinion. Throws where Coral would skip the phase. */
export async function readAsCoral(response: Response): Promise<CoralReply | null> {
  if (!response.ok) throw new Error(`Coral skips an answer of ${response.status}`);
  const text = await response.text();
  if (response.status === 204 || text === '' || text === '{}') return null;
  return schema.parse(JSON.parse(text));
}
