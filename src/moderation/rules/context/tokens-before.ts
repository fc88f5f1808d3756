import type { Token } from '../../document/tokens.ts';

/** How many words begin before an offset. They stand in order, so that a long text costs a few looks. */
export function tokensBefore(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
