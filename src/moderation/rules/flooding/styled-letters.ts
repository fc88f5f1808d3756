import { MAX_UNITS } from '../../limits.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

// On the text as sent: NFKC turns these into plain letters. Mathematical, circled, squared and fullwidth letters; single
// regional letters (two of them are a flag); small capitals of the phonetic block; letters under ruled lines.
const STYLED =
  /[\u{1d400}-\u{1d7ff}\u2460-\u24ff\u{1f130}-\u{1f189}\u{1f1e6}-\u{1f1ff}\uff21-\uff5a\u1d00-\u1d22]|[A-Za-z0-9][\u0305\u030e-\u031a\u031c-\u0322\u0332-\u0362]/gu;
/** One odd letter inside a plain word is there to break the word. */
const INSIDE =
  /[A-Za-z](?:[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\u{1f130}-\u{1f189}\u25cb\u25cf\u25ef\u2b55])+[A-Za-z]/u;
const STYLED_DIGIT = /[\u{1d7ce}-\u{1d7ff}\uff10-\uff19\u2460-\u2473]|[0-9]\u{fe0f}?\u{20e3}/u;
const FLAGS = /[\u{1f1e6}-\u{1f1ff}]{2}/gu;
const LETTER = /\p{L}/gu;
const FEW = 4;
/** A styled word in a plain sentence is there to be seen; a comment in one style throughout is play. */
const MIXED_SHARE = 0.5;
const PLAY = 0.5;

const MATHEMATICAL = 0xd835;
const ENCLOSED = 0xd83c;

/** Whether a unit may belong to one of the patterns above. Most letters are told from them by the first two questions. */
function mayBeStyled(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  if (unit < 0x305) return false;
  if (unit < 0x1d00) return unit <= 0x362;
  // Half of the pictures that people send begin with the same unit as enclosed letters.
  if (unit === ENCLOSED) {
    const next = source.charCodeAt(at + 1);
    return next >= 0xdd30 && next <= 0xddff;
  }
  if (unit >= 0x2b56) return unit === MATHEMATICAL || (unit >= 0xff21 && unit <= 0xff5a);
  // Circled letters, geometric shapes, and one circle more.
  return unit <= 0x1d22 || (unit >= 0x2460 && unit <= 0x25ff) || unit === 0x2b55;
}

/** A glance that spares most texts the patterns. */
function mayHoldStyled(source: string): boolean {
  const length = Math.min(source.length, MAX_UNITS.body);
  for (let at = 0; at < length; at++) if (mayBeStyled(source, at)) return true;
  return false;
}

export const styledLetters: Rule = {
  kind: 'rule',
  id: 'STYLED_LETTERS',
  group: 'flooding',
  category: 'advert',
  score: 5,
  summary: 'Mathematical, circled, squared or ruled letters in place of plain ones',
  needs: ['beyond_ascii'],
  needsOneOf: ['woven'],
  ok: ['Go 🇱🇧!', 'naïve café', '① first ② second', '🇮🇩🇮🇩🇮🇩🇮🇩🇮🇩🇮🇩🇮🇩'],
  fail: ['𝗪𝗶𝗻 𝗯𝗶𝗴 𝘁𝗼𝗱𝗮𝘆', 'play at 𝐀𝐁𝐂𝐃𝟕𝟕', 'K○ISL○T tonight', 'only at S͟U͟L͟T͟A͟N͟, every night'],
  check: ({ body: { field } }) => {
    if (!mayHoldStyled(field.source)) return NO_HITS;
    const source = field.source.slice(0, MAX_UNITS.body).replaceAll(FLAGS, (flag) => ' '.repeat(flag.length));
    const styled = source.match(STYLED);
    const inside = INSIDE.exec(source);
    if (inside)
      return [
        field.sentHit(inside.index, inside.index + inside[0].length, 1, 'An odd letter inside a plain word.'),
      ];
    if (!styled || styled.length < FEW) return NO_HITS;
    const start = source.indexOf(styled[0]);
    const last = styled.at(-1) ?? '';
    const end = source.lastIndexOf(last) + last.length;
    // Capitals and letters of the mathematical block are letters too.
    const letters = Math.max(styled.length, source.match(LETTER)?.length ?? 0);
    const isShown = styled.length / letters < MIXED_SHARE || STYLED_DIGIT.test(source);
    return [
      field.sentHit(start, end, isShown ? 1 : PLAY, 'Letters from the mathematical and symbol blocks.'),
    ];
  },
};
