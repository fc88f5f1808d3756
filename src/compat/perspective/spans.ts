import type { Assessment } from '../../moderation/index.ts';
import type { Attribute } from './attributes.ts';
import { FLOOR, rounded } from './reading.ts';

/** UTF-16 offsets into the comment's text, end exclusive. */
interface Span {
  readonly begin: number;
  readonly end: number;
  readonly value: number;
}

interface Found {
  readonly begin: number;
  end: number;
  points: number;
}

/** Where the evidence stands: findings that overlap are one, in the order of the text. */
function evidenceOf({ findings }: Assessment, { categories }: Attribute): readonly Found[] {
  const all = findings
    .filter(
      ({ field, score, start, end, category }) =>
        field === 'body' && score > 0 && start < end && categories.includes(category),
    )
    .toSorted((one, other) => one.start - other.start);
  const merged: Found[] = [];
  for (const { start, end, score } of all) {
    const last = merged.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.points += score;
    } else merged.push({ begin: start, end, points: score });
  }
  return merged;
}

/**
 * The strongest span has the summary's value and the others theirs by their points. One span over the whole text where
 * nothing was found or spans were not asked for: clients read the first one without looking.
 */
export function spansOf(
  assessment: Assessment,
  attribute: Attribute,
  { summary, length, wanted }: { summary: number; length: number; wanted: boolean },
): readonly Span[] {
  const found = wanted && summary > FLOOR ? evidenceOf(assessment, attribute) : [];
  if (found.length === 0) return [{ begin: 0, end: length, value: summary }];
  const most = Math.max(...found.map(({ points }) => points));
  return found.map(({ begin, end, points }) => ({
    begin,
    end,
    value: rounded(FLOOR + (summary - FLOOR) * (points / most)),
  }));
}
