import { kinship, readWebsite } from '../../document/website.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

export const websiteForeign: Rule = {
  kind: 'rule',
  id: 'WEBSITE_FOREIGN',
  group: 'fields',
  category: 'links',
  score: 1.5,
  summary: 'The website has nothing of the guest\u2019s name (weak: many blogs have another name)',
  needs: ['name', 'website'],
  ok: [
    { body: 'hi', name: 'Salma Khoury', website: 'https://salmakhoury.example.org' },
    { body: 'hi', name: 'Salma', website: 'https://github.com/skh' },
    { body: 'hi', name: 'ليلى', website: 'https://layla.example.org' },
  ],
  fail: [{ body: 'hi', name: 'Delbert', website: 'https://harborlights.example' }],
  check: ({ name, website }) =>
    website && kinship(readWebsite(website), name) === 'foreign'
      ? [website.wholeHit(1, 'An address without the guest\u2019s name in it.')]
      : NO_HITS,
};
