/**
 * `npm run fit`, second part: what a category's points mean, as the share of labelled comments with as many that were
 * bad (src/moderation/calibration/curves.ts). A process of its own: the weights that the first part wrote must be read.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Category } from '../src/moderation/index.ts';
import { createModerator } from '../src/moderation/index.ts';
import { readRows } from './eval/rows.ts';
import { calibrate } from './fit/calibration.ts';
import { NOT_CALIBRATED } from './fit/models.ts';

const SPAM: ReadonlySet<Category> = new Set(['advert', 'scam', 'links', 'flooding']);
/** All that is evidence. */
const CATEGORIES: readonly Category[] = [
  ...SPAM,
  'insult',
  'profanity',
  'identity_attack',
  'threat',
  'sexual',
  'self_harm',
];

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  process.stderr.write('Name the labelled comments: --data FOLDER\n');
  process.exit(1);
}

const inPoints = createModerator({}, undefined, (_, points) => points);
const judged = new Map<Category, { points: number; bad: boolean }[]>();
for (const row of readRows(values.data).filter(({ source }) => !NOT_CALIBRATED.has(source))) {
  const { categories } = inPoints.assess({ body: row.text, name: row.author, website: row.url });
  for (const category of CATEGORIES) {
    const points = categories[category];
    if (points === undefined) continue;
    const task = SPAM.has(category) ? 'spam' : 'tox';
    if (row.label !== 'clean' && row.task !== task) continue;
    const known = judged.get(category);
    const one = { points, bad: row.label !== 'clean' };
    if (known) known.push(one);
    else judged.set(category, [one]);
  }
}

const curves = [...judged]
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([category, all]) => [category, calibrate(all)] as const)
  .filter(([, knots]) => knots.length > 0);
const lines = curves.map(([category, knots]) => `  ${category}: ${JSON.stringify(knots)},`);
writeFileSync(
  fileURLToPath(new URL('../src/moderation/calibration/curves.ts', import.meta.url)),
  `import type { Category } from '../types.ts';
import type { Knot } from './curve.ts';

/** Written by \`npm run fit\`. */
export const CURVES: Readonly<Partial<Record<Category, readonly Knot[]>>> = {
${lines.join('\n')}
};
`,
);
for (const [category, knots] of curves)
  process.stdout.write(`${category}: ${knots.map(([points, share]) => `${points} → ${share}`).join(', ')}\n`);
