import * as z from 'zod';
import { withoutText } from '../comments/decision.ts';
import type { Opinion, OpinionQuestion } from '../comments/second-opinion.ts';
import type { Dimension } from '../moderation/index.ts';
import { signatureHeaders } from '../webhooks/sign.ts';
import { cleanReason } from './reason.ts';
import { type Shape, UNREADABLE } from './shape.ts';

/**
 * Asked like our own `POST …/check`, with our assessment beside the comment, signed as Standard Webhooks has it; the
 * answer is our `check` answer, of which only the verdict is required.
 */

const reply = z.object({
  verdict: z.enum(['approve', 'hold', 'reject']),
  scores: z.object({ spam: z.number().optional(), toxicity: z.number().optional() }).optional(),
  reason: z.string().optional(),
  findings: z.array(z.object({ why: z.string().optional(), score: z.number().optional() })).optional(),
});
type Reply = z.infer<typeof reply>;

export const checkShape: Shape = {
  async compose(question, { secrets, id, now }) {
    const body = JSON.stringify(requestOf(question));
    return { body, headers: await signatureHeaders(secrets, id, now, body) };
  },
  read(value): Opinion {
    const { data } = reply.safeParse(value);
    if (!data) return UNREADABLE;
    const reason = cleanReason(data.reason ?? strongest(data) ?? '');
    return { kind: 'said', verdict: data.verdict, dimension: dimensionOf(data), reason };
  },
  silence: UNREADABLE,
};

function requestOf({ body, name, website, page, title, lang, assessment }: OpinionQuestion) {
  const { findings, ...rest } = withoutText(assessment);
  return {
    body,
    name: name || undefined,
    website: website ?? undefined,
    page,
    title: title || undefined,
    lang: lang ?? undefined,
    // The e-mail address stays here, and so does what a rule says of it.
    assessment: { ...rest, findings: findings.filter(({ field }) => field !== 'email') },
  };
}

/** The words of the finding with the most points. */
function strongest({ findings = [] }: Reply): string | undefined {
  return findings
    .filter(({ why }) => why !== undefined)
    .toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0))
    .at(0)?.why;
}

function dimensionOf({ scores }: Reply): Dimension | null {
  const { spam = 0, toxicity = 0 } = scores ?? {};
  if (spam === toxicity) return null;
  return spam > toxicity ? 'spam' : 'toxicity';
}
