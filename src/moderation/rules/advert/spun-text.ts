import { gluedWords } from '../../document/glued.ts';
import { SIGN } from '../../document/signs.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** `{great|nice|good}`: the spinner's own notation. */
const CHOICE = /(?<!\{)\{[\p{L}' -]{1,60}(?:\|[\p{L}' -]{1,60}){1,12}\}(?!\})/u;
/** One such word is a slip of the space bar. */
const FEWEST = 2;

export const spunText: Rule = {
  kind: 'rule',
  id: 'SPUN_TEXT',
  group: 'advert',
  category: 'advert',
  score: 5,
  summary: 'What a text spinner left: lists of synonyms in braces, or synonyms glued together',
  needsOneOf: ['bar', 'long'],
  ok: ['Nevertheless she understood everything.', 'f(x) = { x | x > 0 }', 'as {{lang|la|Veni}} says'],
  fail: [
    '{Great|Nice|Good} article, {thanks|cheers}',
    'I likelovelike the writingarticlepost on this sitewebsiteblog',
  ],
  check: ({ body: { field } }): readonly Hit[] => {
    if ((field.signs & SIGN.bar) !== 0 && field.text.includes('{')) {
      const choice = CHOICE.exec(field.text);
      if (choice)
        return [field.hit(choice.index, choice.index + choice[0].length, 1, 'Synonyms to choose from.')];
    }
    const glued = gluedWords(field);
    const [first] = glued;
    if (!first || glued.length < FEWEST) return NO_HITS;
    return [field.hit(first.start, first.end, 1, 'Synonyms glued together.')];
  },
};
