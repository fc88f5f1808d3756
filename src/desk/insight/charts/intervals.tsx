import type { Share } from '../../../comments/insight/wilson.ts';
import { shareWords } from '../words.ts';
import { type ChartHead, Drawing } from './frame.tsx';

/** A share with its interval, and what it is of. */
export interface Interval {
  readonly label: string;
  readonly share: Share;
  /** Stands out. */
  readonly alert: boolean;
}

const ROW = 22;
const LABELS = 230;
const SCALE = 380;
const END = 50;
/** UTF-16 units of a label that have room. */
const LABEL = 32;

/** Shares of one scale beneath each other, each with its 95 % interval; a line at one half. */
export function Intervals({ head, intervals }: { head: ChartHead; intervals: readonly Interval[] }) {
  if (intervals.length === 0) return null;
  const height = intervals.length * ROW + ROW;
  return (
    <figure class="chart scroll" tabindex={0} role="group" aria-labelledby={`${head.id}-title`}>
      <Drawing head={head} width={LABELS + SCALE + END} height={height} stretch={false}>
        {[0, 0.5, 1].map((at) => (
          <>
            <line class="grid" x1={x(at)} x2={x(at)} y1="0" y2={height - ROW} />
            <text class="tick" x={x(at)} y={height - 6} text-anchor="middle">
              {shareWords(at)}
            </text>
          </>
        ))}
        {intervals.map(({ label, share, alert }, i) => {
          const y = i * ROW + ROW / 2;
          return (
            <g class={alert ? 'interval alert' : 'interval'}>
              <text x="0" y={y + 4}>
                {label.length > LABEL ? `${label.slice(0, LABEL - 1).toWellFormed()}…` : label}
              </text>
              <line x1={x(share.low)} x2={x(share.high)} y1={y} y2={y} />
              <circle cx={x(share.share)} cy={y} r="4" />
            </g>
          );
        })}
      </Drawing>
    </figure>
  );
}

const x = (share: number): number => Math.round((LABELS + 10 + share * SCALE) * 10) / 10;
