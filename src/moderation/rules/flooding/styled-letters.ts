import { MAX_UNITS } from '../../limits.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

// On the text as sent: NFKC turns these into plain letters. Mathematical, circled, squared and regional letters.
const STYLED = /[\u{1d400}-\u{1d7ff}\u2460-\u24ff\u{1f130}-\u{1f189}\u{1f1e6}-\u{1f1ff}\uff21-\uff5a]/gu;
const STYLED_DIGIT = /[\u{1d7ce}-\u{1d7ff}\uff10-\uff19\u2460-\u2473]|[0-9]\u{fe0f}?\u{20e3}/u;
const FEW = 4;

export const styledLetters: Rule = {
  kind: 'rule',
  id: 'STYLED_LETTERS',
  group: 'flooding',
  category: 'advert',
  score: 5,
  summary: 'Mathematical, circled or squared letters in place of plain ones',
  needs: ['beyond_ascii'],
  ok: ['Go 🇱🇧!', 'naïve café', '① first ② second'],
  fail: ['𝗪𝗶𝗻 𝗯𝗶𝗴 𝘁𝗼𝗱𝗮𝘆', 'play at 𝐀𝐁𝐂𝐃𝟕𝟕'],
  check: ({ body: { field } }) => {
    const source = field.source.slice(0, MAX_UNITS.body);
    const styled = source.match(STYLED);
    if (!styled || styled.length < FEW) return NO_HITS;
    const start = source.indexOf(styled[0]);
    const last = styled.at(-1) ?? '';
    const end = source.lastIndexOf(last) + last.length;
    const strength = STYLED_DIGIT.test(source) ? 1 : 0.5;
    return [field.sentHit(start, end, strength, 'Letters from the mathematical and symbol blocks.')];
  },
};
