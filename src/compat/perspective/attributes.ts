import type { Assessment, Category, Dimension, Thresholds } from '../../moderation/index.ts';
import { FLOOR, leastOf, OVERALL, reading, rounded, SEVERE, TOP } from './reading.ts';

type BothThresholds = Readonly<Record<Dimension, Thresholds>>;

/** What we say under one of Perspective's names. */
export interface Attribute {
  /** Summary score, 0..1. */
  readonly score: (assessment: Assessment, thresholds: BothThresholds) => number;
  /** Findings of these categories are its spans. */
  readonly categories: readonly Category[];
}

const TOXIC: readonly Category[] = [
  'insult',
  'profanity',
  'identity_attack',
  'threat',
  'sexual',
  'self_harm',
];
const UNWANTED: readonly Category[] = ['advert', 'scam', 'links', 'flooding'];

const toxicity: Attribute = {
  score: (assessment, thresholds) =>
    Math.max(reading(assessment.scores.toxicity, thresholds.toxicity, OVERALL), leastOf(assessment, OVERALL)),
  categories: TOXIC,
};

const severeToxicity: Attribute = {
  score: (assessment, thresholds) =>
    Math.max(reading(assessment.scores.toxicity, thresholds.toxicity, SEVERE), leastOf(assessment, SEVERE)),
  categories: TOXIC,
};

const spam: Attribute = {
  score: ({ scores }, thresholds) => reading(scores.spam, thresholds.spam, OVERALL),
  categories: UNWANTED,
};

/** The engine's calibrated categories as they are; the highest where there are several. */
const highestOf = (...categories: readonly Category[]): Attribute => ({
  score: (assessment) =>
    rounded(Math.min(TOP, Math.max(FLOOR, ...categories.map((name) => assessment.categories[name] ?? 0)))),
  categories,
});

const likelyToReject: Attribute = {
  score: (assessment, thresholds) =>
    Math.max(toxicity.score(assessment, thresholds), spam.score(assessment, thresholds)),
  categories: [...TOXIC, ...UNWANTED],
};

const identityAttack = highestOf('identity_attack');
const insult = highestOf('insult');
const profanity = highestOf('profanity');
const threat = highestOf('threat');

const ATTRIBUTES: ReadonlyMap<string, Attribute> = new Map([
  ['TOXICITY', toxicity],
  ['SEVERE_TOXICITY', severeToxicity],
  ['IDENTITY_ATTACK', identityAttack],
  ['INSULT', insult],
  ['PROFANITY', profanity],
  ['THREAT', threat],
  ['SEXUALLY_EXPLICIT', highestOf('sexual')],
  ['TOXICITY_EXPERIMENTAL', toxicity],
  ['SEVERE_TOXICITY_EXPERIMENTAL', severeToxicity],
  ['IDENTITY_ATTACK_EXPERIMENTAL', identityAttack],
  ['INSULT_EXPERIMENTAL', insult],
  ['PROFANITY_EXPERIMENTAL', profanity],
  ['THREAT_EXPERIMENTAL', threat],
  // The New York Times set, as far as rules about words can tell. Not: ATTACK_ON_AUTHOR (we do not know who wrote the
  // article), INCOHERENT, UNSUBSTANTIAL.
  ['ATTACK_ON_COMMENTER', highestOf('insult', 'threat')],
  ['INFLAMMATORY', highestOf('identity_attack', 'threat')],
  ['OBSCENE', highestOf('profanity', 'sexual')],
  ['SPAM', spam],
  ['LIKELY_TO_REJECT', likelyToReject],
]);

/** The attribute of that name, where we have it. */
export const attributeOf = (name: string): Attribute | undefined => ATTRIBUTES.get(name);
