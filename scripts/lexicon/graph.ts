/** A trie of phrases while it is built. */
interface Node {
  readonly next: Map<number, Node>;
  /** Index plus one of the term of the phrase that ends here, 0 where none does. */
  end: number;
}

/** A node of the finished graph. Nodes are numbered from 1; a node leads only to those before it. */
export interface GraphNode {
  readonly end: number;
  /** Words in ascending order and where they lead. */
  readonly next: readonly (readonly [word: number, target: number])[];
}

/** Builds the smallest graph that holds all phrases and no other. The last node is the root. */
export class GraphBuilder {
  readonly #root: Node = { next: new Map(), end: 0 };

  /** The first term that claims a phrase keeps it: lists stand in the order of precedence. */
  add(words: readonly number[], term: number): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), end: 0 }));
      node = next;
    }
    if (node.end === 0) node.end = term + 1;
  }

  /** Nodes that agree in all that follows are one. */
  finish(): readonly GraphNode[] {
    const nodes: GraphNode[] = [];
    const known = new Map<string, number>();
    const numberOf = ({ end, next }: Node): number => {
      const steps = [...next]
        .toSorted(([one], [other]) => one - other)
        .map(([word, target]) => [word, numberOf(target)] as const);
      const key = `${end} ${steps.join(' ')}`;
      const same = known.get(key);
      if (same !== undefined) return same;
      nodes.push({ end, next: steps });
      known.set(key, nodes.length);
      return nodes.length;
    };
    numberOf(this.#root);
    return nodes;
  }
}
