import { rounded } from './round.ts';
import type { Registry } from './rules/registry.ts';
import type { Finding } from './types.ts';

/** From the first finding of a rule on: all that follow with the same rule. Findings come rule by rule. */
function endOfRule(findings: readonly Finding[], from: number): number {
  let end = from + 1;
  while (findings[end]?.rule === findings[from]?.rule && end < findings.length) end++;
  return end;
}

/**
 * How much of each finding counts. The one of a rule that keeps most after dampers counts in full, each further one half
 * of the one before: a rule is worth at most twice its score, and a word repeated is not a new fact. What dampers take
 * goes first, or four denials would push what is meant to fifth rank ("I do not hate X" four times, then "I hate X").
 * Findings of an additive rule are shares of one fact and count as they are.
 *
 * @param kept what dampers leave of a finding
 * @returns pairs of the finding as it was and as it counts
 */
export function ranked(
  findings: readonly Finding[],
  kept: (finding: Finding) => number,
  registry: Registry,
): readonly (readonly [was: Finding, counts: Finding])[] {
  const pairs: (readonly [Finding, Finding])[] = [];
  for (let from = 0; from < findings.length; from = endOfRule(findings, from)) {
    const one = findings.slice(from, endOfRule(findings, from));
    const isAdditive = registry.byId.get(one[0]?.rule ?? '')?.additive === true;
    if (one.length > 1 && !isAdditive) {
      one.sort((first, second) => kept(second) - kept(first) || second.score - first.score);
    }
    one.forEach((finding, rank) => {
      const isWhole = rank === 0 || isAdditive;
      pairs.push([finding, isWhole ? finding : { ...finding, score: rounded(finding.score * 0.5 ** rank) }]);
    });
  }
  return pairs;
}
