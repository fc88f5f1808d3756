import { BITS, DIGITS, MORE } from '../../src/moderation/lexicon/vlq.ts';
import type { GraphNode } from './graph.ts';

function vlq(number: number): string {
  let text = '';
  let rest = number;
  do {
    const more = rest >= MORE;
    text += DIGITS.charAt((rest & (MORE - 1)) | (more ? MORE : 0));
    rest >>>= BITS;
  } while (rest > 0);
  return text;
}

/** Words by where they lead: inflections of one word stand next to each other and lead to one place. */
function byTarget({ next }: GraphNode): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [word, target] of next) {
    const words = groups.get(target);
    if (words) words.push(word);
    else groups.set(target, [word]);
  }
  return groups;
}

/** The graph as lexicon/phrase-graph.ts reads it. */
export function encodeGraph(nodes: readonly GraphNode[]): string {
  const root = nodes.at(-1)?.next.length ?? 0;
  const steps = nodes.reduce((sum, { next }) => sum + next.length, 0) - root;
  let text = vlq(nodes.length) + vlq(steps);
  nodes.forEach((node, at) => {
    const groups = byTarget(node);
    text += vlq(node.end) + vlq(groups.size);
    for (const [target, words] of groups) {
      text += vlq(at + 1 - target) + vlq(words.length);
      let before = 0;
      for (const word of words) {
        text += vlq(word - before);
        before = word;
      }
    }
  });
  return text;
}
