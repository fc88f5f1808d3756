import { fitsAnyPage } from '../../document/any-page.ts';
import { isPersonal, readWebsite } from '../../document/website.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

const OWN = 0.75;

export const aboutAnyPage: Rule = {
  kind: 'rule',
  id: 'ABOUT_ANY_PAGE',
  group: 'fields',
  category: 'advert',
  score: 4,
  summary: 'With a website, the comment speaks of posts, sites and writing in words that fit any page',
  needs: ['website'],
  ok: [
    'What a wonderful post, your site goes into my bookmarks.',
    { body: 'The ferry to Tripoli stopped in 1985, not in 1983.', website: 'https://example.org' },
    {
      body: 'Good article, but the second chart mixes up imports and exports of wheat.',
      website: 'https://a.example',
    },
  ],
  fail: [
    { body: 'What a wonderful post, your site goes into my bookmarks.', website: 'https://example.org' },
    { body: 'Some helpful information at last, thanks.', website: 'https://example.org' },
  ],
  check: ({ body, name, website }) => {
    const strength = website ? fitsAnyPage(body.tokens) : 0;
    if (!website || strength === 0) return NO_HITS;
    const share = isPersonal(readWebsite(website), name) ? OWN : 1;
    return [body.field.wholeHit(strength * share, 'Speaks of the page in words that fit any page.')];
  },
};
