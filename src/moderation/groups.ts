import type { Dimension } from './types.ts';

/** Rules of one group are evidence of the same thing, so that their sum has a cap. */
export interface Group {
  readonly dimension: Dimension | 'none';
  /** Most points that the group adds to its dimension. */
  readonly cap: number;
}

/**
 * Caps below the reject threshold mean: this group alone is at most held for a person.
 */
export const GROUPS = {
  system: { dimension: 'none', cap: 0 },
  context: { dimension: 'none', cap: 0 },
  insult: { dimension: 'toxicity', cap: 8 },
  profanity: { dimension: 'toxicity', cap: 5 },
  /** By itself: a denial or a public figure takes the sting out of an insult, not the disguise off it. */
  disguise: { dimension: 'toxicity', cap: 5 },
  slur: { dimension: 'toxicity', cap: 9 },
  hate: { dimension: 'toxicity', cap: 9 },
  threat: { dimension: 'toxicity', cap: 9 },
  sexual: { dimension: 'toxicity', cap: 7 },
  hostile_wording: { dimension: 'toxicity', cap: 6 },
  advert_wording: { dimension: 'spam', cap: 6 },
  links: { dimension: 'spam', cap: 7 },
  trade: { dimension: 'spam', cap: 5 },
  contact: { dimension: 'spam', cap: 3 },
  advert: { dimension: 'spam', cap: 9 },
  fields: { dimension: 'spam', cap: 7 },
  flooding: { dimension: 'spam', cap: 7 },
} as const satisfies Record<string, Group>;

export type GroupId = keyof typeof GROUPS;
