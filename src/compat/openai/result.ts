import { type Assessment, type Category, type Policy, thresholdsOf } from '../../moderation/index.ts';

/** Shares of our categories, 0..1; 0 where there is no evidence. */
type Shares = (category: Category) => number;

/**
 * OpenAI's categories from ours. Ours are calibrated: of a hundred labelled comments that read 0.8, eighty were bad.
 * `null` = nothing of ours speaks of it, so that it is always false and 0.
 */
const SCORES = {
  // Profanity has no category there. A threat is harassment that also includes violence, so it counts for both.
  harassment: (of) => Math.max(of('insult'), of('profanity'), of('threat')),
  'harassment/threatening': (of) => of('threat'),
  hate: (of) => of('identity_attack'),
  'hate/threatening': (of) => Math.min(of('identity_attack'), of('threat')),
  illicit: null,
  'illicit/violent': null,
  'self-harm': (of) => of('self_harm'),
  'self-harm/intent': null,
  'self-harm/instructions': null,
  sexual: (of) => of('sexual'),
  'sexual/minors': null,
  violence: (of) => of('threat'),
  'violence/graphic': null,
} as const satisfies Record<string, ((of: Shares) => number) | null>;

type OpenAiCategory = keyof typeof SCORES;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table above
const NAMES = Object.keys(SCORES) as OpenAiCategory[];

/** From here on a category is true, if the text is flagged at all: more often bad than not. */
export const TRUE_FROM = 0.5;

/** Stands in where a text is flagged and no category has evidence, as after text that was not read to its end. */
const STAND_IN: OpenAiCategory = 'harassment';

type PerCategory<T> = Readonly<Record<OpenAiCategory, T>>;

export interface ModerationResult {
  readonly flagged: boolean;
  readonly categories: PerCategory<boolean>;
  /** 0..1. */
  readonly category_scores: PerCategory<number>;
  readonly category_applied_input_types: PerCategory<readonly 'text'[]>;
  /** What OpenAI's answer has no place for, spam above all. */
  readonly greenroom: Pick<Assessment, 'verdict' | 'because' | 'scores' | 'categories' | 'ruleset'>;
}

const each = <T>(value: (name: OpenAiCategory) => T): PerCategory<T> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each name
  Object.fromEntries(NAMES.map((name) => [name, value(name)])) as PerCategory<T>;

/**
 * An assessment as OpenAI would put it. Flagged: our verdict on toxicity is not to approve, or a person must look whatever
 * it is. Then at least one category is true (the strongest, where none reaches `TRUE_FROM`); else none is.
 */
export function toResult(assessment: Assessment, policy: Policy): ModerationResult {
  const { verdict, because, scores, categories, ruleset } = assessment;
  const shares: Shares = (category) => categories[category] ?? 0;
  const scored = each((name) => SCORES[name]?.(shares) ?? 0);
  const trueOnes = isToxic(assessment, policy) ? contributing(scored) : new Set<OpenAiCategory>();
  return {
    flagged: trueOnes.size > 0,
    categories: each((name) => trueOnes.has(name)),
    category_scores: scored,
    category_applied_input_types: each((name) => (SCORES[name] === null ? [] : ['text'])),
    greenroom: { verdict, because, scores, categories, ruleset },
  };
}

/** Never empty. */
function contributing(scored: PerCategory<number>): ReadonlySet<OpenAiCategory> {
  const best = NAMES.reduce((one, other) => (scored[other] > scored[one] ? other : one), STAND_IN);
  return new Set([best, ...NAMES.filter((name) => scored[name] >= TRUE_FROM)]);
}

function isToxic({ verdict, scores, findings }: Assessment, policy: Policy): boolean {
  const unjudged = findings.some(({ category }) => category === 'system');
  return verdict !== 'approve' && (scores.toxicity >= thresholdsOf(policy).toxicity.hold || unjudged);
}
