import type { Finding } from '../moderation/index.ts';

/** A finding that is no rule's of the engine but the site's: about the whole comment, so at no place in its text. */
export const siteFinding = (
  rule: string,
  category: Finding['category'],
  score: number,
  why: string,
): Finding => ({ rule, category, score, field: 'body', start: 0, end: 0, text: '', why });
