import type { Dimension, Thresholds } from '../../moderation/index.ts';
import { points } from './view.ts';

interface Props {
  readonly dimension: Dimension;
  readonly score: number;
  readonly limits: Thresholds;
}

const LENGTH = 100;

/** A dimension's sum against the points from which comments are held and rejected; the picture says nothing that the words do not. */
export function ScoreBar({ dimension, score, limits: { hold, reject } }: Props) {
  const longest = Math.max(score, reject, hold, 1) * 1.05;
  const at = (value: number): string => Math.max(0, Math.min(LENGTH, (value / longest) * LENGTH)).toFixed(2);
  return (
    <p class={`bar ${dimension}`}>
      <span>
        {dimension} <b>{points(score)}</b>
      </span>
      <svg viewBox={`0 0 ${LENGTH} 8`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="ground" x="0" y="2" width={LENGTH} height="4" />
        <rect class="sum" x="0" y="2" width={at(score)} height="4" />
        <rect class="limit" x={at(hold)} y="0" width="0.6" height="8" />
        <rect class="limit" x={at(reject)} y="0" width="0.6" height="8" />
      </svg>
      <span class="dim">
        held from {points(hold)}, rejected from {points(reject)}
      </span>
    </p>
  );
}
