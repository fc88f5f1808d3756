import type { Passage } from '../comments/nudge.ts';
import { tooLong } from './contract/fields.ts';
import { invalid, type Problem } from './problem.ts';

/** Why a guest's text was not taken, be it new or in the place of another. */

export const nudged = (passages: readonly Passage[]): Problem => ({
  slug: 'nudge',
  detail: 'This may hurt somebody. Would you say it differently? You can also post it as it is.',
  findings: passages,
});

/** `limit`: the site's, in code points. */
export const bodyTooLong = (limit: number): Problem =>
  invalid([{ pointer: '/body', detail: tooLong('The comment', limit).error, limit }]);
