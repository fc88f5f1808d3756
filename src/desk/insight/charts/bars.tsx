import { countWords } from '../words.ts';
import { type ChartHead, Drawing, Legend } from './frame.tsx';

/** A bar: its parts from below, in the order of the chart's classes. */
export interface Bar {
  readonly label: string;
  readonly parts: readonly number[];
}

const HEIGHT = 100;

/** Upright bars over an axis of time, parts on top of each other. */
export function Bars({
  head,
  bars,
  legend,
}: {
  head: ChartHead;
  bars: readonly Bar[];
  legend: readonly (readonly [className: string, label: string])[];
}) {
  const sums = bars.map(({ parts }) => parts.reduce((sum, n) => sum + n, 0));
  const top = Math.max(0, ...sums);
  if (top === 0) return null;
  return (
    <figure class="chart">
      {legend.length > 1 ? <Legend of={legend} /> : null}
      <div class="plot">
        <span class="most" aria-hidden="true">
          {countWords(top)}
        </span>
        <Drawing head={head} width={bars.length} height={HEIGHT}>
          {bars.map((bar, i) => stacked(bar, i, top, legend))}
        </Drawing>
      </div>
      <div class="ends" aria-hidden="true">
        <span>{bars[0]?.label}</span>
        {bars.length > 1 ? <span>{bars.at(-1)?.label}</span> : null}
      </div>
    </figure>
  );
}

function stacked(
  { parts }: Bar,
  x: number,
  top: number,
  legend: readonly (readonly [className: string, label: string])[],
) {
  let below = 0;
  return parts.map((n, part) => {
    const height = (n / top) * HEIGHT;
    below += height;
    return n === 0 ? null : (
      <rect
        class={legend[part]?.[0]}
        x={x + 0.08}
        y={digits(HEIGHT - below)}
        width="0.84"
        height={digits(height)}
      />
    );
  });
}

/** No more digits than a screen has points. */
const digits = (n: number): number => Math.round(n * 100) / 100;
