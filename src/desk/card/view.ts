import type { CommentId } from '../../comments/id.ts';
import type { Site } from '../../comments/site.ts';
import { type Category, type Field, type Thresholds, thresholdsOf } from '../../moderation/index.ts';

/** What all cards of a page are shown with. */
export interface View {
  readonly site: Site;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** Address of the list that is narrowed to what is given. */
  readonly narrowed: (by: Narrowing) => string;
}

/** What a list can be narrowed to from a card. */
interface Narrowing {
  readonly rule?: string;
  readonly category?: Category;
  readonly language?: string;
  readonly page?: string;
  /** A comment of the guest. */
  readonly guest?: CommentId;
}

/** Points, at most two digits behind the point. */
export const points = (score: number): string => String(Math.round(score * 100) / 100);

/** With its sign: what a finding adds or takes. */
export const signed = (score: number): string =>
  `${score < 0 ? '−' : score > 0 ? '+' : '±'}${points(Math.abs(score))}`;

/** What a finding is, for its colour. */
export type Tone = 'toxicity' | 'spam' | 'damper' | 'shadow' | 'fact';

/** A damper takes points; what has none is a hard fact of the system, context, or a rule in shadow. */
export function toneOf({ score, category }: { score: number; category: Category }): Tone {
  if (score < 0) return 'damper';
  const tone = TONES[category];
  return score === 0 && tone !== 'fact' ? 'shadow' : tone;
}

const TONES = {
  insult: 'toxicity',
  profanity: 'toxicity',
  identity_attack: 'toxicity',
  threat: 'toxicity',
  sexual: 'toxicity',
  self_harm: 'toxicity',
  advert: 'spam',
  scam: 'spam',
  links: 'spam',
  flooding: 'spam',
  context: 'fact',
  system: 'fact',
} as const satisfies Record<Category, Tone>;

/** What moderators call the fields of a submission. */
export const FIELD_WORDS = {
  body: 'text',
  name: 'name',
  email: 'e-mail address',
  website: 'website',
  title: 'page title',
} as const satisfies Record<Field, string>;

/** Longest excerpt of a finding, code points. */
const EXCERPT = 80;

/** The start of a text, whole characters. */
export function excerptOf(text: string, longest = EXCERPT): string {
  const start = Array.from(text.slice(0, longest * 2));
  return start.length > longest || text.length > longest * 2 ? `${start.slice(0, longest).join('')}…` : text;
}

/** The site's thresholds as they are now; decisions of the past may have been made by others. */
export const thresholdsFor = (site: Site): Readonly<Record<'spam' | 'toxicity', Thresholds>> =>
  thresholdsOf(site.settings.policy);
