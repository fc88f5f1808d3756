import type { Item, Sort } from './model.ts';

/** A comment in its place: below the one that it answers, never deeper than the third level. */
export interface Placed {
  readonly item: Item;
  readonly depth: number;
  /** Whom it answers, where that comment is here and still has a name. */
  readonly answers?: string | undefined;
}

const DEEPEST = 3;

/**
 * The list in reading order. Threads keep the order they came in; answers follow what they answer, oldest
 * first, so that a conversation reads downwards in either sort. An answer to a comment that is not loaded
 * stands by itself. Linear, and without recursion: a chain of answers can be as long as the thread.
 */
export function arrange(items: readonly Item[]): readonly Placed[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const answers = Map.groupBy(items, (item) => (byId.has(item.parent ?? '') ? item.parent : null));
  const placed: Placed[] = [];
  const waiting = (answers.get(null) ?? []).toReversed().map((item) => ({ item, depth: 1 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { item, depth } = next;
    placed.push({ item, depth: Math.min(depth, DEEPEST), answers: nameOf(byId.get(item.parent ?? '')) });
    const below = (answers.get(item.id) ?? []).toSorted((a, b) => (a.published_at < b.published_at ? 1 : -1));
    for (const answer of below) waiting.push({ item: answer, depth: depth + 1 });
  }
  return placed;
}

/** Both lists as one, in the order of `sort` by time of publication; what is in both stays as it was known. */
export function merged(known: readonly Item[], more: readonly Item[], sort: Sort): readonly Item[] {
  const byId = new Map([...more, ...known].map((item) => [item.id, item]));
  const direction = sort === 'newest' ? -1 : 1;
  return [...byId.values()].toSorted((a, b) => (a.published_at < b.published_at ? -direction : direction));
}

/** The author's name, or undefined for a comment that is gone. */
export function nameOf(item: Item | undefined): string | undefined {
  return item && 'author' in item ? item.author.name : undefined;
}
