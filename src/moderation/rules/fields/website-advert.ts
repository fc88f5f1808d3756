import { CHEAP_TLDS, SHORTENERS } from '../../document/hosts.ts';
import { lexicon } from '../../lexicon/index.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

const HOST = /^(?:https?:\/\/)?(?:www\.)?([^/?#:\s]{1,253})/;

export const websiteAdvert: Rule = {
  kind: 'rule',
  id: 'WEBSITE_ADVERT',
  group: 'fields',
  category: 'advert',
  score: 5,
  summary: 'The website names a trade, is a shortener or has a spammers\u2019 top-level domain',
  needs: ['website'],
  ok: [{ body: 'hi', website: 'https://samira.example.com/' }],
  fail: [
    { body: 'hi', website: 'https://best-online-casino.com/' },
    { body: 'hi', website: 'http://foo.xyz' },
  ],
  check: ({ website }): readonly Hit[] => {
    if (!website) return NO_HITS;
    const host = HOST.exec(website.text)?.[1] ?? '';
    const words = website.tokens.filter((token) =>
      lexicon()
        .entries.get(token.text)
        ?.terms.some(({ kind }) => kind === 'trade'),
    );
    if (words.length > 0 || SHORTENERS.has(host)) return [website.wholeHit(1, 'A website that advertises.')];
    if (CHEAP_TLDS.has(host.slice(host.lastIndexOf('.') + 1)))
      return [website.wholeHit(0.5, 'A spammers\u2019 top-level domain.')];
    return NO_HITS;
  },
};
