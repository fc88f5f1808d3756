import type { Category } from '../moderation/index.ts';
import type { Decision } from './decision.ts';

/** Categories of the evidence against a comment, strongest first; the machinery's own are not the guest's business. */
export function reasonsOf({ categories, findings }: Pick<Decision, 'categories' | 'findings'>): Category[] {
  const found = new Set(findings.map(({ category }) => category));
  return [...found]
    .filter((category) => (categories[category] ?? 0) > 0 && category !== 'context' && category !== 'system')
    .toSorted((a, b) => (categories[b] ?? 0) - (categories[a] ?? 0));
}
