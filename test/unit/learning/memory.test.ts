import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Features, type Label, Memory, readMemory, writeMemory } from '../../../src/learning/index.ts';

const features = (language: string, words: readonly string[]): Features => ({
  language,
  words: new Map(words.map((word) => [word, null])),
});

const LABELS = ['ham', 'spam', 'toxic'] as const satisfies readonly Label[];

/** Decisions over few words, so that words meet again. Names that objects have by nature are words like others. */
const decision = fc.record({
  label: fc.constantFrom(...LABELS),
  language: fc.constantFrom('en', 'ar'),
  words: fc.uniqueArray(
    fc.constantFrom('casino', 'bridge', 'garden', 'موقع', 'constructor', '__proto__', 'bonus', '//a.example'),
    { maxLength: 6 },
  ),
});

interface Decision {
  readonly label: Label;
  readonly language: string;
  readonly words: readonly string[];
}

const learnAll = (memory: Memory, decisions: readonly Decision[]): Memory => {
  for (const { language, words, label } of decisions) memory.learn(features(language, words), label);
  return memory;
};

/** What it knows, in one order. */
const known = ({ languages, candidates }: Memory) => ({
  languages: Object.fromEntries(
    [...languages].map(([language, { all, words }]) => [
      language,
      { all, words: new Set([...words].map((pair) => JSON.stringify(pair))) },
    ]),
  ),
  candidates: [...candidates].toSorted(([one], [other]) => one - other),
});

describe('memory', () => {
  it('is the same in whatever order decisions come', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (decisions, keys) => {
        const shuffled = decisions
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(known(learnAll(new Memory(), shuffled))).toEqual(known(learnAll(new Memory(), decisions)));
      }),
    );
  });

  it('forgets exactly what it is told to forget', () => {
    fc.assert(
      fc.property(
        fc.array(decision, { maxLength: 40 }),
        fc.array(decision, { maxLength: 40 }),
        (kept, undone) => {
          const memory = learnAll(learnAll(new Memory(), kept), undone);
          for (const { language, words, label } of undone) memory.unlearn(features(language, words), label);
          expect(known(memory)).toEqual(known(learnAll(new Memory(), kept)));
        },
      ),
    );
  });

  it('is written and read as it was', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 60 }), (decisions) => {
        const memory = learnAll(new Memory(), decisions);
        expect(known(readMemory(writeMemory(memory)))).toEqual(known(memory));
      }),
    );
  });

  it('keeps a word only as a hash until it stood in three comments', () => {
    const memory = new Memory();
    for (let i = 0; i < 2; i++) memory.learn(features('en', ['henrietta']), 'toxic');
    expect(JSON.stringify(writeMemory(memory))).not.toContain('henrietta');
    memory.learn(features('en', ['henrietta']), 'ham');
    expect(writeMemory(memory).words).toBe('[["en",[1,0,2],[["henrietta",1,0,2]]]]');
    memory.unlearn(features('en', ['henrietta']), 'ham');
    expect(JSON.stringify(writeMemory(memory))).not.toContain('henrietta');
  });

  it('never counts below nought', () => {
    const memory = new Memory();
    memory.unlearn(features('en', ['bridge']), 'spam');
    memory.learn(features('en', ['bridge']), 'ham');
    memory.unlearn(features('en', ['bridge', 'garden']), 'spam');
    expect(memory.languages.get('en')?.all).toEqual({ ham: 1, spam: 0, toxic: 0 });
  });

  it('prunes the rarest words and the oldest candidates', () => {
    const memory = new Memory();
    const learn = (word: string, times: number, label: Label = 'ham'): void => {
      for (let i = 0; i < times; i++) memory.learn(features('en', [word]), label);
    };
    learn('often', 9);
    learn('rare', 3);
    learn('even', 2, 'spam');
    learn('even', 2);
    learn('old', 1);
    learn('new', 1);
    memory.prune(2, 1);
    expect([...(memory.languages.get('en')?.words.keys() ?? [])]).toEqual(['often', 'even']);
    expect(memory.candidates.size).toBe(1);
    learn('new', 2);
    expect(memory.languages.get('en')?.words.get('new')).toEqual({ ham: 3, spam: 0, toxic: 0 });
  });

  it('of 10,000 longest words is stored in less than a megabyte', () => {
    const memory = new Memory();
    const words = Array.from({ length: 11_000 }, (_, i) => `${'語'.repeat(19)}${10_000 + i}`);
    for (let at = 0; at < words.length; at += 400) {
      for (let i = 0; i < 3; i++) memory.learn(features('zh', words.slice(at, at + 400)), 'toxic');
    }
    memory.prune();
    const written = writeMemory(memory);
    expect(memory.languages.get('zh')?.words.size).toBe(10_000);
    expect(new TextEncoder().encode(written.words).length).toBeLessThan(1_000_000);
  });
});
