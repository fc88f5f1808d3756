import { knownRule, RULES, type Verdict } from '../../moderation/index.ts';
import { formatId } from '../id.ts';
import type { Replayed, RuleChange } from './replay.ts';

export const VERDICTS = ['approve', 'hold', 'reject'] as const satisfies readonly Verdict[];

/** A comment whose verdict changes. */
export interface Flip {
  readonly id: string;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly scores: Readonly<Record<'before' | 'after', Readonly<Record<'spam' | 'toxicity', number>>>>;
  /** What people decided; null where nobody did. */
  readonly people: 'published' | 'rejected' | null;
  /** Rules that count otherwise; none where the thresholds made the difference. */
  readonly rules: readonly RuleChange[];
  readonly excerpt: string;
}

/** Comments that people decided about, by what they wanted and whether the engine approved. */
export interface Confusion {
  /** People rejected it, the engine did not approve it. */
  readonly caught: number;
  /** People rejected it, the engine approved it. */
  readonly missed: number;
  /** People published it, the engine did not approve it. */
  readonly falseAlarms: number;
  /** People published it, the engine approved it. */
  readonly cleared: number;
}

/** Comments in which a rule found something. */
export interface RuleTally {
  /** … that counted, before and after. */
  readonly before: number;
  readonly after: number;
  /** … that does not count after the change. */
  readonly shadow: number;
  /** Verdicts that it would turn if it counted. */
  readonly wouldFlip: number;
}

/** All that a replay says. Tallies of parts add up to the tally of the whole, in any grouping. */
export interface Tally {
  /** Comments judged again. */
  readonly comments: number;
  /** Not judged again: the publisher's own, or nothing is left of the text. */
  readonly skipped: number;
  /** From the verdict before to the verdict after. */
  readonly matrix: Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>;
  /** The first of those that are judged more strictly, and more mildly; `matrix` counts all. */
  readonly stricter: readonly Flip[];
  readonly milder: readonly Flip[];
  readonly before: Confusion;
  readonly after: Confusion;
  readonly rules: Readonly<Record<string, RuleTally>>;
}

/** Flips that are shown each way. */
export const MOST_FLIPS = 50;
/** Rules of a flip that are named, the strongest changes first. */
const MOST_CHANGES = 8;

const byVerdict = <T>(of: (verdict: Verdict) => T): Record<Verdict, T> => ({
  approve: of('approve'),
  hold: of('hold'),
  reject: of('reject'),
});

const NOBODY: Confusion = { caught: 0, missed: 0, falseAlarms: 0, cleared: 0 };
const UNHEARD: RuleTally = { before: 0, after: 0, shadow: 0, wouldFlip: 0 };

/** Of no comments. */
export const EMPTY: Tally = {
  comments: 0,
  skipped: 0,
  matrix: byVerdict(() => byVerdict(() => 0)),
  stricter: [],
  milder: [],
  before: NOBODY,
  after: NOBODY,
  rules: {},
};

const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);
const isStricter = ({ before, after }: Replayed): boolean => rank(after.verdict) > rank(before.verdict);

/** Of some comments, in the order in which flips are shown. */
export function tallyOf(replayed: readonly Replayed[], skipped: number): Tally {
  const flips = replayed.filter(({ before, after }) => before.verdict !== after.verdict);
  const count = (was: Verdict, is: Verdict): number =>
    replayed.filter(({ before, after }) => before.verdict === was && after.verdict === is).length;
  return {
    comments: replayed.length,
    skipped,
    matrix: byVerdict((was) => byVerdict((is) => count(was, is))),
    stricter: flips.filter(isStricter).slice(0, MOST_FLIPS).map(flipOf),
    milder: flips
      .filter((one) => !isStricter(one))
      .slice(0, MOST_FLIPS)
      .map(flipOf),
    before: confusionOf(replayed, ({ before }) => before.verdict),
    after: confusionOf(replayed, ({ after }) => after.verdict),
    rules: rulesOf(replayed),
  };
}

const size = ({ before, after }: RuleChange): number => Math.abs(after - before);

function flipOf({ id, before, after, wanted, changes, excerpt }: Replayed): Flip {
  return {
    id: formatId(id),
    before: before.verdict,
    after: after.verdict,
    scores: { before: before.scores, after: after.scores },
    people: wanted === null ? null : wanted ? 'published' : 'rejected',
    rules: changes.toSorted((one, other) => size(other) - size(one)).slice(0, MOST_CHANGES),
    excerpt,
  };
}

function confusionOf(replayed: readonly Replayed[], verdictOf: (one: Replayed) => Verdict): Confusion {
  const count = (wanted: boolean, approved: boolean): number =>
    replayed.filter((one) => one.wanted === wanted && (verdictOf(one) === 'approve') === approved).length;
  return {
    caught: count(false, false),
    missed: count(false, true),
    falseAlarms: count(true, false),
    cleared: count(true, true),
  };
}

/** Hard facts have no points and count all the same; so do facts that are no rules of the engine. */
const WEIGHTLESS = new Set(RULES.filter(({ score }) => score === 0).map(({ id }) => id));
const counts = (rule: string, points: number): boolean =>
  points !== 0 || WEIGHTLESS.has(rule) || !knownRule(rule);

function rulesOf(replayed: readonly Replayed[]): Record<string, RuleTally> {
  const tallies = new Map<string, RuleTally>();
  const add = (rule: string, key: keyof RuleTally): void => {
    const known = tallies.get(rule) ?? UNHEARD;
    tallies.set(rule, { ...known, [key]: known[key] + 1 });
  };
  for (const { before, after, wouldFlip } of replayed) {
    for (const [rule, { points }] of before.rules) if (counts(rule, points)) add(rule, 'before');
    for (const [rule, { points }] of after.rules) add(rule, counts(rule, points) ? 'after' : 'shadow');
    for (const rule of wouldFlip) add(rule, 'wouldFlip');
  }
  return Object.fromEntries(tallies);
}

/** One after the other: the flips of `one` are shown first. Associative; `EMPTY` adds nothing. */
export function merge(one: Tally, other: Tally): Tally {
  return {
    comments: one.comments + other.comments,
    skipped: one.skipped + other.skipped,
    matrix: byVerdict((was) => byVerdict((is) => one.matrix[was][is] + other.matrix[was][is])),
    stricter: [...one.stricter, ...other.stricter].slice(0, MOST_FLIPS),
    milder: [...one.milder, ...other.milder].slice(0, MOST_FLIPS),
    before: sum(one.before, other.before),
    after: sum(one.after, other.after),
    rules: mergeRules(one.rules, other.rules),
  };
}

/** By way of a Map: a rule called like a member of all objects is a rule like any other. */
function mergeRules(one: Tally['rules'], other: Tally['rules']): Tally['rules'] {
  const sums = new Map(Object.entries(one));
  for (const [rule, tally] of Object.entries(other)) {
    const known = sums.get(rule) ?? UNHEARD;
    sums.set(rule, {
      before: known.before + tally.before,
      after: known.after + tally.after,
      shadow: known.shadow + tally.shadow,
      wouldFlip: known.wouldFlip + tally.wouldFlip,
    });
  }
  return Object.fromEntries(sums);
}

const sum = (one: Confusion, other: Confusion): Confusion => ({
  caught: one.caught + other.caught,
  missed: one.missed + other.missed,
  falseAlarms: one.falseAlarms + other.falseAlarms,
  cleared: one.cleared + other.cleared,
});

/** Four decimals. */
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

/** Of "not approved" as a guess of "a person rejected it": 0..1, null where there is nothing to divide by. */
export function qualityOf({ caught, missed, falseAlarms }: Confusion): {
  readonly precision: number | null;
  readonly recall: number | null;
} {
  return { precision: share(caught, caught + falseAlarms), recall: share(caught, caught + missed) };
}

/** Comments that change their verdict, each way. */
export function flipCounts({ matrix }: Tally): { readonly stricter: number; readonly milder: number } {
  return {
    stricter: matrix.approve.hold + matrix.approve.reject + matrix.hold.reject,
    milder: matrix.hold.approve + matrix.reject.approve + matrix.reject.hold,
  };
}
