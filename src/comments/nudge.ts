import { type Assessment, type Category, thresholdsOf } from '../moderation/index.ts';
import type { Site } from './site.ts';

/** A passage of the body that a guest is asked to read again; UTF-16 offsets, end exclusive. */
export interface Passage {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
}

/** What a guest can be asked to say differently: an advert is not a matter of tone. */
const TONE: ReadonlySet<string> = new Set([
  'insult',
  'profanity',
  'identity_attack',
  'threat',
  'sexual',
  'self_harm',
]);

/** Is it about how something is said? */
export const isToneCategory = (category: string): boolean => TONE.has(category);

/**
 * The passages for which a guest is asked to think again: only where hostility alone keeps the comment from the page, and the
 * site nudges. Null where nobody is asked; what looks like spam never is, so that it learns nothing from us.
 */
export function nudgeOf({ settings }: Site, assessment: Assessment): readonly Passage[] | null {
  const { verdict, because, scores, findings } = assessment;
  if (!settings.nudge || verdict === 'approve' || because !== 'toxicity') return null;
  if (scores.spam >= thresholdsOf(settings.policy).spam.hold) return null;
  const passages = findings
    .filter(({ category, field, score }) => field === 'body' && score > 0 && isToneCategory(category))
    .map(({ category, start, end }) => ({ category, start, end }));
  // Which rules found it is nobody's business, so neither is how many.
  return [...new Map(passages.map((one) => [`${one.category} ${one.start} ${one.end}`, one])).values()];
}
