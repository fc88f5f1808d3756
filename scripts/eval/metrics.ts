/** What a decider is worth. Flagged = not approved (or, strictly, rejected). */

export interface Judged {
  /** Must not go on air unseen. */
  readonly bad: boolean;
  readonly flagged: boolean;
}

export interface Metrics {
  readonly bad: number;
  readonly clean: number;
  /** Share of the bad that is flagged; NaN where there is none. */
  readonly recall: number;
  /** Share of the clean that is flagged; NaN where there is none. */
  readonly falsePositives: number;
  /** Mean of recall and the share of clean let through: 0.5 is chance whatever the mix. */
  readonly balanced: number;
  /** Share of all that is decided right. */
  readonly accuracy: number;
}

export function measure(rows: readonly Judged[]): Metrics {
  const bad = rows.filter((row) => row.bad);
  const clean = rows.filter((row) => !row.bad);
  const share = (some: readonly Judged[]): number => some.filter((row) => row.flagged).length / some.length;
  const [recall, falsePositives] = [share(bad), share(clean)];
  return {
    bad: bad.length,
    clean: clean.length,
    recall,
    falsePositives,
    balanced: (recall + 1 - falsePositives) / 2,
    accuracy: rows.filter((row) => row.flagged === row.bad).length / rows.length,
  };
}

/** Mean over what is a number. */
export function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

export const percent = (value: number): string => (Number.isNaN(value) ? '–' : (value * 100).toFixed(1));
