import type { Match } from './match.ts';
import type { Prose } from './prose.ts';

/** A group's name and something said of it in the same sentence. */
export interface Pair {
  readonly group: Match;
  readonly other: Match;
  readonly start: number;
  readonly end: number;
}

/** Whether a third party stands between: "Muslims say that criminals …" says nothing of Muslims. */
function isInterrupted(prose: Prose, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (prose.hasRole(at, 'first_person') || prose.hasRole(at, 'reporting')) return true;
  }
  return false;
}

/**
 * Pairs every match in `others` with the nearest group before it (`order` 'group-first') or after it, at most `reach`
 * words away. Both lists are in text order; each group is met a bounded number of times.
 */
export function pairsOf(
  prose: Prose,
  others: readonly Match[],
  order: 'group-first' | 'group-last',
  reach: number,
): readonly Pair[] {
  const groups = prose.matches('group');
  if (groups.length === 0 || others.length === 0) return [];
  const byToken = new Map(groups.map((group) => [order === 'group-first' ? group.last : group.first, group]));
  const pairs: Pair[] = [];
  for (const other of others) {
    for (let distance = 1; distance <= reach; distance++) {
      const at = order === 'group-first' ? other.first - distance : other.last + distance;
      if (prose.tokens[at]?.sentence !== prose.sentenceOf(other)) break;
      const group = byToken.get(at);
      if (!group) continue;
      const [first, second] = order === 'group-first' ? [group, other] : [other, group];
      if (!isInterrupted(prose, first.last + 1, second.first)) {
        pairs.push({ group, other, start: first.start, end: second.end });
      }
      break;
    }
  }
  return pairs;
}
