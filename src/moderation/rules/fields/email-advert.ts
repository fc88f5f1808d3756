import { CHEAP_TLDS, DISPOSABLE_HOSTS } from '../../document/hosts.ts';
import { lexicon } from '../../lexicon/index.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

const CHEAP_TLD = 0.5;
/** "Loan" is also somebody's name. */
const NEWS_WORD = 0.5;

/** How surely a word of the address names a trade, 0 where it names none. */
function tradeSeverity(word: string): number {
  const term = lexicon()
    .entries.get(word)
    ?.terms.find(({ kind }) => kind === 'trade');
  return term?.severity ?? 0;
}

export const emailAdvert: Rule = {
  kind: 'rule',
  id: 'EMAIL_ADVERT',
  group: 'fields',
  category: 'advert',
  score: 3,
  summary:
    'The e-mail address names a trade, is thrown away after use or has a spammers\u2019 top-level domain (weak)',
  needs: ['email'],
  ok: [
    { body: 'hi', email: 'samira@example.com' },
    { body: 'hi', email: 'casinova@casa.example' },
  ],
  fail: [
    { body: 'hi', email: 'best.casino@example.com' },
    { body: 'hi', email: 'someone@mailinator.com' },
    { body: 'hi', email: 'win@lucky.icu' },
  ],
  check: ({ email }): readonly Hit[] => {
    if (!email) return NO_HITS;
    const host = email.text.slice(email.text.lastIndexOf('@') + 1).trim();
    const sold = Math.max(0, ...email.tokens.map(({ text }) => tradeSeverity(text)));
    if (sold > 0) return [email.wholeHit(sold === 1 ? NEWS_WORD : 1, 'An e-mail address that advertises.')];
    if (DISPOSABLE_HOSTS.has(host)) return [email.wholeHit(1, 'An address that is thrown away after use.')];
    if (!CHEAP_TLDS.has(host.slice(host.lastIndexOf('.') + 1))) return NO_HITS;
    return [email.wholeHit(CHEAP_TLD, 'A spammers\u2019 top-level domain.')];
  },
};
