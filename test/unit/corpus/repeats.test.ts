import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distance, NEAR, printOf } from '../../../src/comments/print.ts';
import { nearlySharesBand, sharesBand } from '../../../src/comments/search.ts';

/** How repeats are found among real comments. Its own folder: a file is read, and src/comments is checked without Node's types. */

const CORPUS = 'test/corpus/';
const corpus = [
  ...new Set(
    readdirSync(CORPUS)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) =>
        readFileSync(CORPUS + file, 'utf8')
          .trim()
          .split('\n'),
      )
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file
      .map((line) => (JSON.parse(line) as { text: string }).text),
  ),
].flatMap((text) => {
  const print = printOf(text);
  return print === null ? [] : [{ text, print }];
});

describe('on the comments of test/corpus', () => {
  it('no two that differ are near', () => {
    let near = 0;
    for (const [i, one] of corpus.entries()) {
      for (const other of corpus.slice(0, i)) near += Number(distance(one.print, other.print) <= NEAR);
    }
    expect([corpus.length > 900, near]).toEqual([true, 0]);
  });

  it('the look-up finds 95 of 100 that are near, and 61 of 100 by equal bands alone', () => {
    const tokensOf = (expression: string): ReadonlySet<string> =>
      new Set([...expression.matchAll(/"(h\d[\da-f]{4})"/g)].map(([, token = '']) => token));
    const words = corpus.flatMap(({ text }) => text.split(' '));
    const tally = { near: 0, equal: 0, both: 0 };
    for (const [i, { text, print }] of corpus.entries()) {
      const wordAt = (n: number) => words[(i * 131 + n * 7919) % words.length] ?? '';
      const split = text.split(' ');
      for (const changed of [
        text.slice(0, 9) + text.slice(10),
        split.with(i % split.length, wordAt(1)).join(' '),
        split
          .with(i % split.length, wordAt(2))
          .with((i * 7) % split.length, wordAt(3))
          .join(' '),
        `${wordAt(4)} ${wordAt(5)} ${text}`,
        `${text} ${wordAt(6)} ${wordAt(7)}`,
      ]) {
        const other = printOf(changed);
        if (other === null || distance(print, other) > NEAR) continue;
        const tokens = [...tokensOf(sharesBand(other))];
        const [equal, nearly] = [tokensOf(sharesBand(print)), tokensOf(nearlySharesBand(print))];
        tally.near += 1;
        tally.equal += Number(tokens.some((token) => equal.has(token)));
        tally.both += Number(tokens.some((token) => equal.has(token) || nearly.has(token)));
      }
    }
    expect(tally.near).toBeGreaterThan(2000);
    expect(tally.both / tally.near).toBeGreaterThan(0.93);
    expect(tally.equal / tally.near).toBeLessThan(0.65);
  });
});
