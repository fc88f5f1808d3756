import type { Match } from '../../document/match.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

const STRENGTH = { 1: 0.3, 2: 0.6, 3: 1 } as const;

export const trade: Rule = {
  kind: 'rule',
  id: 'TRADE',
  group: 'trade',
  category: 'advert',
  score: 3,
  summary:
    'Words of a trade that advertises in comments (casino, loans, pills, SEO, crypto, jobs, spells, …)',
  ok: ['The committee met on Tuesday.'],
  fail: ['online casino', 'قروض سريعة', 'prêt entre particuliers', 'spell caster'],
  check: ({ prose }) => {
    let hits: Hit[] | undefined;
    for (const { field, matches } of prose.map((text) => ({
      field: text.field,
      matches: text.matches('trade'),
    }))) {
      // One hit a trade: saying "loan" ten times is one trade.
      const best = new Map<string | undefined, Match>();
      for (const match of matches) {
        const known = best.get(match.term.group);
        if (!known || known.term.severity < match.term.severity) best.set(match.term.group, match);
      }
      for (const match of best.values()) {
        const disguised = match.disguise !== undefined;
        const strength = disguised ? 1 : STRENGTH[match.term.severity];
        hits ??= [];
        hits.push(
          field.hit(
            match.start,
            match.end,
            strength,
            `Words of a trade${match.term.group ? ` (${match.term.group})` : ''}.`,
          ),
        );
      }
    }
    return hits ?? NO_HITS;
  },
};
