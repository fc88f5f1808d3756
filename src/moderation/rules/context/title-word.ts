import type { Damper, Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

export const titleWord: Damper = {
  kind: 'damper',
  id: 'TITLE_WORD',
  group: 'context',
  category: 'context',
  score: -1.5,
  summary: 'A word of the title that the page is known by',
  ok: [
    { body: 'What a clown.', pageTitle: 'Budget talks fail' },
    { body: 'What a clown.', title: 'What a clown' },
  ],
  fail: [{ body: 'The casino must close.', name: 'Karim', pageTitle: 'Court closes casino' }],
  dampens: ['insult', 'profanity', 'trade', 'hostile_wording', 'advert_wording'],
  scopes: (document): readonly Hit[] => {
    // Before its words are asked for, which are read then.
    if (!document.submission.pageTitle) return NO_HITS;
    const { titleWords, prose } = document;
    if (titleWords.size === 0) return NO_HITS;
    return prose.flatMap((text) =>
      (['insult', 'profanity', 'trade'] as const)
        .flatMap((kind) => text.matches(kind))
        .filter((match) => match.first === match.last && titleWords.has(text.tokens[match.first]?.text ?? ''))
        .map((match) => text.field.hit(match.start, match.end, 1, 'A word of the article\u2019s title.')),
    );
  },
};
