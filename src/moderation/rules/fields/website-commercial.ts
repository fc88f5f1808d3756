import { hostStrength } from '../../document/host-words.ts';
import { isSocial, readWebsite } from '../../document/website.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

export const websiteCommercial: Rule = {
  kind: 'rule',
  id: 'WEBSITE_COMMERCIAL',
  group: 'fields',
  category: 'advert',
  score: 2.5,
  summary: 'The website\u2019s host is made of goods, services and words of selling',
  needs: ['website'],
  ok: [
    { body: 'hi', website: 'https://salma-khoury.example.org' },
    { body: 'hi', website: 'https://riverwatch.org' },
    { body: 'hi', website: 'https://github.com/best-online-shop' },
  ],
  fail: [
    { body: 'hi', website: 'https://best-running-shoes.com' },
    { body: 'hi', website: 'http://autosinsuranceguide.com' },
    { body: 'hi', website: 'http://gutters247.com' },
  ],
  check: ({ website }) => {
    if (!website) return NO_HITS;
    const { host } = readWebsite(website);
    const strength = isSocial(host) ? 0 : hostStrength(host);
    return strength > 0
      ? [website.wholeHit(strength, 'A host made of goods and words of selling.')]
      : NO_HITS;
  },
};
