import { describe, expect, test } from 'vitest';
import { createModerator } from '../../../src/moderation/index.ts';
import { expandForms } from '../../../scripts/lexicon/expand.ts';
import { lexicon, partLexicon } from '../../../src/moderation/lexicon/index.ts';
import { LISTS } from '../../../src/moderation/lexicon/lists.ts';
import { normalise } from '../../../src/moderation/normalise/index.ts';

const specs = LISTS.flatMap((list) => list.terms.map((spec) => ({ ...spec, kind: list.kind })));

describe('expandForms', () => {
  test.for([
    ['idiot{,s}|moron', ['idiot', 'idiots', 'moron']],
    ['{a,b} {c,d}', ['a c', 'a d', 'b c', 'b d']],
    ['plain', ['plain']],
  ] as const)('%s', ([forms, spellings]) => {
    expect(expandForms(forms)).toEqual(spellings);
  });

  test('a plus adds the Arabic suffixes', () => {
    expect(expandForms('كلب+')).toEqual(expect.arrayContaining(['كلب', 'كلبه', 'كلبك']));
  });
});

/** They are spelled out when the rule set is compiled, where they share one graph; a slip in the notation makes millions. */
const MOST_SPELLINGS = 200_000;

describe('the lists', () => {
  test('say where they come from and under which licence', () => {
    expect(LISTS.filter(({ source, licence }) => !source || !licence)).toEqual([]);
  });

  test('hold no unbalanced brace and no empty spelling', () => {
    const spellings = specs.flatMap(({ forms }) => expandForms(forms));
    expect(spellings.filter((spelling) => /[{}|+]/.test(spelling) || spelling.trim() === '')).toEqual([]);
  });

  test('multiply into a bounded number of spellings each', () => {
    expect(
      specs.filter(({ forms }) => expandForms(forms).length > MOST_SPELLINGS).map(({ forms }) => forms),
    ).toEqual([]);
  });

  test('every single word is found under its normalised spelling', () => {
    const words = specs.flatMap(({ forms }) => expandForms(forms)).filter((form) => /^\p{L}+$/u.test(form));
    expect(
      words.filter(
        (word) => ![lexicon(), partLexicon()].some(({ entries }) => entries.has(normalise(word).text)),
      ),
    ).toEqual([]);
  });
});

describe('identity words', () => {
  const moderator = createModerator();
  const groups = specs.filter(({ kind }) => kind === 'group').flatMap(({ forms }) => expandForms(forms));

  test('are no evidence by themselves, in any language', () => {
    const flagged = groups.filter((group) => moderator.assess({ body: `${group}.` }).verdict !== 'approve');
    expect(flagged).toEqual([]);
  });
});
