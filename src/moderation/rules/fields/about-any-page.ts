import type { Token } from '../../document/tokens.ts';
import { kinship, readWebsite } from '../../document/website.ts';
import { anyPage } from '../../lexicon/spam/everyday.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Enough words to tell what a comment is about. */
const SAMPLE = 150;
/** At most this share of the words names anything. */
const NOTHING = 0.2;
const LITTLE = 0.3;
const OWN = 0.6;
const WEAK = 0.9;

/** 1 where the words fit any page and speak of pages, 0 where enough of them name a subject. */
function strengthOf(tokens: readonly Token[]): number {
  const { everyday, ofAnyPage } = anyPage();
  const length = Math.min(SAMPLE, tokens.length);
  let named = 0;
  let pages = 0;
  for (let at = 0; at < length; at++) {
    const word = tokens[at]?.text ?? '';
    if (ofAnyPage.has(word)) pages++;
    else if (!everyday.has(word)) named++;
  }
  if (length === 0 || pages === 0 || named / length > LITTLE) return 0;
  return pages > 1 && named / length <= NOTHING ? 1 : WEAK;
}

export const aboutAnyPage: Rule = {
  kind: 'rule',
  id: 'ABOUT_ANY_PAGE',
  group: 'fields',
  category: 'advert',
  score: 4,
  summary: 'With a website, the comment speaks of posts, sites and writing in words that fit any page',
  needs: ['website'],
  ok: [
    'What a wonderful post, I will bookmark your site.',
    { body: 'The ferry to Tripoli stopped in 1985, not in 1983.', website: 'https://example.org' },
    {
      body: 'Good article, but the second chart mixes up imports and exports of wheat.',
      website: 'https://a.example',
    },
  ],
  fail: [
    { body: 'What a wonderful post, I will bookmark your site.', website: 'https://example.org' },
    { body: 'I have been looking for this kind of information, thanks.', website: 'https://example.org' },
  ],
  check: ({ body, name, website }) => {
    const strength = website ? strengthOf(body.tokens) : 0;
    if (!website || strength === 0) return NO_HITS;
    const share = kinship(readWebsite(website), name) === 'own' ? OWN : 1;
    return [body.field.wholeHit(strength * share, 'Speaks of the page in words that fit any page.')];
  },
};
