import type { Category } from '../moderation/index.ts';
import type { Decision, Judgement } from './decision.ts';
import type { ToldBan } from './standing.ts';

/** Why a comment is declined, as its guest is told. */
export type Reason = Category | 'banned';

/** Categories of the evidence against a comment, strongest first; the machinery's own are not the guest's business. */
export function reasonsOf({ categories, findings }: Pick<Decision, 'categories' | 'findings'>): Category[] {
  const found = new Set(findings.map(({ category }) => category));
  return [...found]
    .filter((category) => (categories[category] ?? 0) > 0 && category !== 'context' && category !== 'system')
    .toSorted((a, b) => (categories[b] ?? 0) - (categories[a] ?? 0));
}

/** What a guest is told at once of a comment that was declined. */
export interface DeclinedFor {
  readonly reasons: readonly Reason[];
  readonly ban: ToldBan | null;
}

/** Null where the guest is told nothing: what is rejected for another reason than a told ban or its tone looks as if it waited. */
export function declinedFor(assessment: Judgement): DeclinedFor | null {
  const { verdict, because, ban } = assessment;
  if (verdict !== 'reject') return null;
  if (ban) return { reasons: ['banned'], ban };
  return because === 'toxicity' ? { reasons: reasonsOf(assessment), ban: null } : null;
}
