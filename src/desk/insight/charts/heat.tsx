import { type ChartHead, Drawing } from './frame.tsx';

/** Steps of colour above nothing. */
const STEPS = 5;

/** Days beneath each other, hours beside each other; the more, the darker. */
export function Heat({
  head,
  rows,
  labels,
}: {
  head: ChartHead;
  rows: readonly (readonly number[])[];
  labels: readonly string[];
}) {
  const most = Math.max(0, ...rows.flat());
  if (most === 0) return null;
  return (
    <figure class="chart heat">
      <ol class="days" aria-hidden="true">
        {labels.map((label) => (
          <li>{label.slice(0, 3)}</li>
        ))}
      </ol>
      <Drawing head={head} width={24} height={rows.length}>
        {rows.map((row, y) =>
          row.map((n, hour) => (
            <rect
              class={`heat-${Math.ceil((n / most) * STEPS)}`}
              x={hour + 0.04}
              y={y + 0.04}
              width="0.92"
              height="0.92"
            />
          )),
        )}
      </Drawing>
      <div class="ends" aria-hidden="true">
        {[0, 6, 12, 18].map((hour) => (
          <span>{`${String(hour).padStart(2, '0')}:00`}</span>
        ))}
        <span>24:00</span>
      </div>
    </figure>
  );
}
