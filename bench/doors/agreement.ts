import { attributeOf } from '../../src/compat/perspective/attributes.ts';
import {
  type Assessment,
  type Category,
  createModerator,
  DEFAULT_THRESHOLDS,
} from '../../src/moderation/index.ts';
import { measure, percent } from '../../scripts/eval/metrics.ts';
import { readRows } from '../../scripts/eval/rows.ts';
import { say, table } from '../engine/say.ts';

/** Coral and others hold what reads above this. */
const CORAL = 0.8;

const TOXIC: readonly Category[] = ['insult', 'profanity', 'identity_attack', 'threat', 'sexual'];
const shares = ({ categories }: Assessment): readonly number[] => TOXIC.map((name) => categories[name] ?? 0);

/** Ways to make one score of an assessment: ours, and those that were tried beside it. */
const FOLDS: Readonly<Record<string, (assessment: Assessment) => number>> = {
  'anchored at the thresholds (ours)': (assessment) =>
    attributeOf('TOXICITY')?.score(assessment, DEFAULT_THRESHOLDS) ?? 0,
  'highest category': (assessment) => Math.max(...shares(assessment)),
  'categories as independent chances': (assessment) =>
    1 - shares(assessment).reduce((none, share) => none * (1 - share), 1),
};

/** Borders of the table of what scores mean. */
const STEPS = [0, 0.021, 0.2, 0.4, 0.6, 0.8, 0.85, 0.9, 0.95, 1];

/** Prints how "above 0.80" agrees with our own verdict on toxicity, and what it is worth by the labels. */
export function agreement(data: string): void {
  const moderator = createModerator();
  const rows = readRows(data)
    .filter(({ task, label }) => task !== 'spam' && label !== 'spam')
    .map(({ text, label }) => {
      const assessment = moderator.assess({ body: text });
      const held = assessment.scores.toxicity >= DEFAULT_THRESHOLDS.toxicity.hold;
      return { assessment, held, bad: label !== 'clean' };
    });
  say(`\nTOXICITY above ${CORAL} beside our verdict, ${rows.length} comments of ${data}`);
  const line = (name: string, flags: (row: (typeof rows)[number]) => boolean): string[] => {
    const { recall, falsePositives, balanced } = measure(
      rows.map((row) => ({ bad: row.bad, flagged: flags(row) })),
    );
    const agreed = rows.filter((row) => flags(row) === row.held).length / rows.length;
    return [name, ...[agreed, recall, falsePositives, balanced].map(percent)];
  };
  table(
    ['', 'agrees %', 'recall %', 'false positives %', 'balanced accuracy %'],
    [
      line('our verdict: hold or reject', ({ held }) => held),
      ...Object.entries(FOLDS).map(([name, fold]) =>
        line(name, ({ assessment }) => fold(assessment) > CORAL),
      ),
    ],
  );
  say('\nWhat TOXICITY means: comments that read so, and how many of them are bad by their labels');
  const score = FOLDS['anchored at the thresholds (ours)'];
  const scored = rows.map(({ assessment, bad }) => ({ value: score?.(assessment) ?? 0, bad }));
  table(
    ['from', 'to', 'comments', 'bad %'],
    STEPS.slice(0, -1).map((from, at) => {
      const to = STEPS[at + 1] ?? 1;
      const some = scored.filter(({ value }) => value > from && value <= to);
      const bad = some.filter((one) => one.bad).length / some.length;
      return [String(from), String(to), String(some.length), percent(bad)];
    }),
  );
}
