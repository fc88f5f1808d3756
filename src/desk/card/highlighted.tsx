import type { Decision } from '../../comments/decision.ts';
import type { Field } from '../../moderation/index.ts';
import { segmentsOf } from './segments.ts';
import { signed, type Tone, toneOf } from './view.ts';

/** A finding with the number that it has in the list beneath the text. */
export interface Numbered {
  readonly number: number;
  readonly finding: Decision['findings'][number];
}

const WEIGHT = { fact: 1_000, toxicity: 0, spam: 0, damper: 0, shadow: -1_000 } as const satisfies Record<
  Tone,
  number
>;

/** The decision's findings, what weighs most first: hard facts, then by points, those of shadow rules last. */
export function numbered(decision: Decision | null): Numbered[] {
  const weight = (finding: Numbered['finding']): number => Math.abs(finding.score) + WEIGHT[toneOf(finding)];
  return (decision?.findings ?? [])
    .toSorted((a, b) => weight(b) - weight(a))
    .map((finding, i) => ({ number: i + 1, finding }));
}

interface Props {
  readonly text: string;
  readonly field: Field;
  readonly findings: readonly Numbered[];
}

/**
 * The text of a field with what was found in it marked in place; each mark says why, and has the number of its finding.
 * The text itself stays as sent, characters that cannot be seen included.
 */
export function HighlightedText({ text, field, findings }: Props) {
  const here = findings.filter(({ finding }) => finding.field === field && finding.end > finding.start);
  if (here.length === 0) return <>{text}</>;
  return (
    <>
      {segmentsOf(
        text,
        here.map(({ finding }) => finding),
      ).map((segment) => {
        const [covers, ends] = [segment.covers, segment.ends].map((places) =>
          places.flatMap((at) => here[at] ?? []),
        );
        return <Run text={segment.text} covers={covers ?? []} ends={ends ?? []} />;
      })}
    </>
  );
}

function Run({
  text,
  covers,
  ends,
}: {
  text: string;
  covers: readonly Numbered[];
  ends: readonly Numbered[];
}) {
  // The narrowest gives the colour: what covers the whole text says least about its parts.
  const [first] = covers.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  if (!first) return <>{text}</>;
  const why = covers.map(
    ({ number, finding }) => `${number} ${finding.rule} ${signed(finding.score)}: ${finding.why}`,
  );
  return (
    <mark class={toneOf(first.finding)} title={why.join('\n')}>
      {text}
      {ends.length > 0 ? <sup>{ends.map(({ number }) => number).join(' ')}</sup> : null}
    </mark>
  );
}

const lengthOf = ({ finding: { start, end } }: Numbered): number => end - start;
