import type { Document } from '../../document/document.ts';
import { bitsOf } from '../../document/facts.ts';
import type { Match } from '../../document/match.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';
import { shareOf } from '../title-share.ts';

const NO_MATCHES: readonly Match[] = [];
const STRENGTH = { 1: 0.3, 2: 0.6, 3: 1 } as const;

/** Without any of these a word of the news is a word of the news. Brands have digits or odd letters. */
const COMPANY = bitsOf(['link', 'contact', 'call', 'messenger', 'name', 'website', 'beyond_ascii']);

function mayOffer({ facts, body }: Document): boolean {
  return (facts & COMPANY) !== 0 || body.field.hasDigits;
}

export const trade: Rule = {
  kind: 'rule',
  id: 'TRADE',
  group: 'trade',
  category: 'advert',
  score: 3,
  summary:
    'Words of a trade that advertises in comments (casino, loans, pills, SEO, crypto, jobs, spells, …)',
  needs: ['trade'],
  ok: ['The committee met on Tuesday.'],
  fail: ['online casino', 'قروض سريعة', 'prêt entre particuliers', 'spell caster'],
  check: (document) => {
    const least = mayOffer(document) ? 1 : 2;
    let hits: Hit[] | undefined;
    for (const text of document.prose) {
      const matches = shareOf('trade', text) > 0 ? text.matches('trade') : NO_MATCHES;
      // One hit a trade: saying "loan" ten times is one trade.
      const best = new Map<string | undefined, Match>();
      for (const match of matches) {
        if (match.term.severity < least && match.disguise === undefined) continue;
        const known = best.get(match.term.group);
        if (!known || known.term.severity < match.term.severity) best.set(match.term.group, match);
      }
      for (const { start, end, disguise, term } of best.values()) {
        const strength = disguise === undefined ? STRENGTH[term.severity] : 1;
        const why = `Words of a trade${term.group ? ` (${term.group})` : ''}.`;
        (hits ??= []).push(text.field.hit(start, end, strength, why));
      }
    }
    return hits ?? NO_HITS;
  },
};
