import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compiledModule } from '../../../scripts/lexicon/generated.ts';
import { spellingsOf } from '../../../scripts/lexicon/spellings.ts';
import { hashOf } from '../../../src/moderation/hash.ts';
import { lexicon, partLexicon } from '../../../src/moderation/lexicon/index.ts';
import type { Lexicon } from '../../../src/moderation/lexicon/lexicon.ts';
import { LISTS } from '../../../src/moderation/lexicon/lists.ts';
import { isPart } from '../../../src/moderation/lexicon/parts.ts';
import { isRole, ROLE } from '../../../src/moderation/lexicon/roles.ts';
import type { Term } from '../../../src/moderation/lexicon/types.ts';
import { PairTable } from '../../../src/moderation/lexicon/pair-table.ts';
import { indexWords } from '../../../src/moderation/lexicon/word-index.ts';

const LEXICONS = [
  { name: 'main', loaded: lexicon(), lists: LISTS.filter(({ kind }) => !isPart(kind)) },
  { name: 'parts', loaded: partLexicon(), lists: LISTS.filter(({ kind }) => isPart(kind)) },
];

/** The term of a phrase that is walked to its end; undefined where the graph does not hold it. */
function phraseTerm({ entries, phrases, terms }: Lexicon, words: readonly string[]): Term | undefined {
  const numbers = words.map((word) => entries.numberOf(word));
  const node = numbers.slice(1).reduce((at, word) => phrases.step(at, word), phrases.start(numbers[0] ?? 0));
  return terms[phrases.termAt(node) - 1];
}

test('the compiled lexicon and the ruleset version are current (npm run ruleset)', () => {
  // As `npm run ruleset` runs: the test runner's modules enumerate their exports, and so the lists, in another order.
  const script = fileURLToPath(new URL('../../../scripts/ruleset.ts', import.meta.url));
  expect(spawnSync(process.execPath, [script], { encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
});

test('compiling is the same on every run', () => {
  const parts = LISTS.filter(({ kind }) => isPart(kind));
  expect(compiledModule(parts)).toBe(compiledModule(parts));
});

describe.for(LEXICONS)('the compiled lexicon: $name', ({ loaded, lists }) => {
  const { entries } = loaded;
  const spellings = [...spellingsOf(lists)];

  test('knows every single word for what its lists say', () => {
    const wrong = spellings.filter(({ words: [word = '', ...more], list: { kind, language }, spec }) => {
      if (more.length > 0) return false;
      const entry = entries.get(word);
      if (kind === 'function') return !entry?.votes.includes(language);
      if (!isRole(kind)) return !entry?.terms.some((term) => term.kind === kind && term.group === spec.group);
      const own = entry?.roles.find(
        (role) => role.language === language && role.only === (spec.ambiguous ?? false),
      );
      return ((own?.roles ?? 0) & ROLE[kind]) === 0;
    });
    expect(wrong.map(({ words }) => words)).toEqual([]);
  });

  test('knows every phrase by one of the lists that have it, and no other phrase', () => {
    const meanings = Map.groupBy(
      spellings.filter(({ words }) => words.length > 1),
      ({ words }) => words.join(' '),
    );
    const wrong = [...meanings].filter(([key, claims]) => {
      const term = phraseTerm(loaded, key.split(' '));
      return !claims.some(
        ({ list, spec }) =>
          term?.kind === list.kind && term.language === list.language && term.severity === spec.severity,
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
    const beginnings = [...meanings.keys()].map((key) => key.split(' ').slice(0, -1));
    const unfinished = beginnings.filter((words) => words.length > 1 && !meanings.has(words.join(' ')));
    expect(unfinished.filter((words) => phraseTerm(loaded, words) !== undefined)).toEqual([]);
  });

  test('has as many words as the lists, each once', () => {
    const wanted = new Set(spellings.flatMap(({ words }) => words));
    expect(entries.words).toHaveLength(wanted.size);
    expect(new Set(entries.words)).toEqual(wanted);
  });
});

describe('indexWords', () => {
  test('numbers words in order and finds them inside a text', () => {
    const index = indexWords('one two three');
    expect(['one', 'two', 'three', 'four', ''].map((word) => index.numberOf(word))).toEqual([1, 2, 3, 0, 0]);
    expect(index.size).toBe(3);
  });

  test('tells words apart whose hashes are the same', () => {
    // FNV-1a over UTF-16 units: both hash to the same 32 bits.
    const index = indexWords('costarring');
    expect(index.mayHave(hashOf('liquid'))).toBe(true);
    expect(index.numberOf('liquid')).toBe(0);
  });
});

test('PairTable keeps pairs apart', () => {
  const table = new PairTable(4);
  table.set(1, 2, 7);
  table.set(2, 1, 8);
  expect([table.get(1, 2), table.get(2, 1), table.get(1, 1), table.get(0, 2)]).toEqual([7, 8, 0, 0]);
});
