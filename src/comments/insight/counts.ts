/**
 * What is counted of a site's day. A metric has keys, a key has a few numbers, whose places have a meaning of their own: kept
 * short, because a day is one row (docs/insight.md).
 */

/**
 * Places of the numbers about comments: what the engine said, and what people then decided about such a comment. New ones are
 * added at the end: the numbers of past days stay where they are.
 */
export const FATES = [
  'approve',
  'hold',
  'reject',
  /** Published by the engine; a person looked and left it so. */
  'approveKept',
  'approveRemoved',
  'holdPublished',
  'holdRemoved',
  'rejectRestored',
  'rejectConfirmed',
  /** Held because the site lets people decide, whatever the evidence: no judgement of the engine's. */
  'wait',
  'waitPublished',
  'waitRemoved',
] as const;
export type Fate = (typeof FATES)[number];

/** Places of the numbers about people's actions, in the order in which they were thought of: add at the end. */
export const COUNTED_ACTIONS = [
  'approve',
  'reject',
  'spam',
  'hold',
  'delete',
  'restore',
  'undo',
  'redact',
  'dismiss',
  'grant',
  'refuse',
] as const;

/** Of reports and appeals: [received, first outcome, second outcome]. */
export const RECEIVED = 0;
export const GRANTED = 1;
export const REFUSED = 2;

/** Metrics, and how many keys of each a day keeps at most (see `prune`). */
export const METRICS = {
  /** Fates of all comments; key ''. */
  all: 1,
  /** Comments by the publisher's people; key ''. */
  staff: 1,
  /** Fates by what decided: spam, toxicity, forced; '' where the sums approved. */
  because: 10,
  /** Fates by hour of the day, 0..23. */
  hour: 24,
  /** Fates by the language that the engine reads. */
  language: 100,
  /** Fates of comments that were held or rejected, by the category that weighed most. */
  category: 40,
  /** Fates by rule that gave points or a hard fact; each rule once a comment. */
  rule: 400,
  /** … by rule that ran in shadow. */
  shadow: 400,
  /** … by damper. */
  damper: 100,
  /** People's decisions (never the first three fates) by rule and language: `RULE en`. */
  ruleLanguage: 300,
  /** Fates by the page's number. */
  page: 200,
  /** Fates by host name of a link; each host once a comment. */
  domain: 200,
  /** `COUNTED_ACTIONS` by actor. */
  actor: 100,
  /** `reports` and `appeals`: received, granted (acted on), refused (dismissed); `deleted`: by guests. */
  guest: 5,
  /** Reports by what the guest said is wrong. */
  reported: 40,
  /** Milliseconds until a person first decided about a held comment, by bucket (buckets.ts). */
  decisionTime: 130,
  /** … from a comment's first open report to a person's decision. */
  reportTime: 130,
  /** … from an appeal to its answer. */
  appealTime: 130,
} as const;
export type Metric = keyof typeof METRICS;

/** Collects what did not fit, by key. No key of any metric looks like it. */
export const OTHERS = '*';

/** Numbers by key. */
export type Tallies = Record<string, number[]>;
/** One day. Metrics without a number are left out. */
export type Counts = Partial<Record<Metric, Tallies>>;

/** Adds `n` at one place. */
export function add(counts: Counts, metric: Metric, key: string, place: number, n: number): void {
  // Keys are data: a rule or a host called __proto__ must be one like any other.
  const tallies = (counts[metric] ??= newTallies());
  const tally = (tallies[key] ??= []);
  while (tally.length <= place) tally.push(0);
  tally[place] = (tally[place] ?? 0) + n;
}

/** Adds all of `more`. */
export function merge(counts: Counts, more: Counts): void {
  for (const metric of METRIC_NAMES) {
    for (const [key, tally] of Object.entries(more[metric] ?? {})) {
      for (const [place, n] of tally.entries()) if (n !== 0) add(counts, metric, key, place, n);
    }
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of our own constant
export const METRIC_NAMES = Object.keys(METRICS) as Metric[];

/** An object that inherits nothing. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.create is untyped
const newTallies = (): Tallies => Object.create(null) as Tallies;

/** Comments that came in, whatever became of them. */
export const commentsOf = (tally: readonly number[]): number =>
  fateOf(tally, 'approve') + fateOf(tally, 'hold') + fateOf(tally, 'reject') + fateOf(tally, 'wait');

const sizeOf = (tally: readonly number[]): number => tally.reduce((sum, n) => sum + Math.abs(n), 0);

/**
 * Ready to be stored: nothing that is zero, and of each metric at most so many keys. Where there are more, the two thirds with the
 * highest numbers stay and the rest goes to `OTHERS`: a key that comes back begins again, so its number is never too high, and
 * never lower than it should be by more than `OTHERS` holds (the bound of "frequent" counters: Misra and Gries 1982).
 */
export function prune(counts: Counts): Counts {
  const pruned: Counts = {};
  for (const metric of METRIC_NAMES) {
    const entries = Object.entries(counts[metric] ?? {}).filter(([, tally]) => tally.some((n) => n !== 0));
    if (entries.length === 0) continue;
    const most = METRICS[metric];
    const kept: Counts = {};
    const named = entries.filter(([key]) => key !== OTHERS);
    const ranked =
      named.length > most
        ? named.toSorted(([a, x], [b, y]) => sizeOf(y) - sizeOf(x) || (a < b ? -1 : 1))
        : named;
    const room = named.length > most ? Math.ceil((most * 2) / 3) : most;
    for (const [rank, [key, tally]] of ranked.entries()) put(kept, metric, rank < room ? key : OTHERS, tally);
    for (const [key, tally] of entries) if (key === OTHERS) put(kept, metric, key, tally);
    pruned[metric] = kept[metric] ?? newTallies();
  }
  return pruned;
}

function put(counts: Counts, metric: Metric, key: string, tally: readonly number[]): void {
  for (const [place, n] of tally.entries()) if (n !== 0) add(counts, metric, key, place, n);
}

/** Places by name, for the readers. Never below zero: see docs/insight.md on late events. */
export const fateOf = (tally: readonly number[] | undefined, fate: Fate): number =>
  Math.max(0, tally?.[FATES.indexOf(fate)] ?? 0);

/** Counts from a row's text, written by us. Keys inherit nothing. */
export function parseCounts(json: string): Counts {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own JSON
  const stored = JSON.parse(json) as Counts;
  const counts: Counts = {};
  merge(counts, stored);
  return counts;
}

/** What is to be added to which site's days. */
export class Sheets {
  readonly #sites = new Map<string, Map<number, Counts>>();

  /** Counts to add to, of one site's day. */
  of(siteId: string, day: number): Counts {
    const days = this.#sites.get(siteId) ?? new Map<number, Counts>();
    this.#sites.set(siteId, days);
    const counts = days.get(day) ?? {};
    days.set(day, counts);
    return counts;
  }

  /** Days that have anything to add. */
  list(): { siteId: string; day: number; counts: Counts }[] {
    return [...this.#sites].flatMap(([siteId, days]) =>
      [...days].filter(([, counts]) => !isNothing(counts)).map(([day, counts]) => ({ siteId, day, counts })),
    );
  }
}

const isNothing = (counts: Counts): boolean =>
  METRIC_NAMES.every((metric) =>
    Object.values(counts[metric] ?? {}).every((tally) => tally.every((n) => n === 0)),
  );
