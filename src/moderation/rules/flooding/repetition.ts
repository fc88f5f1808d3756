import type { FieldText } from '../../document/field-text.ts';
import { SIGN } from '../../document/signs.ts';
import type { Token } from '../../document/tokens.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';
import { holdsRun } from '../runs.ts';
import { ownWords } from './own-words.ts';

const MARK_RUN = /[!?؟]{6,}/gu;
const LETTER_RUN = /([\p{L}\p{So}])\1{9,}/gu;
const MOST = 5;
/** The same word this often, and this share of all words. */
const WORD_TIMES = 5;
const WORD_SHARE = 0.3;
const PAIR_TIMES = 3;

/** Joy in hearts and exclamation marks is weaker than the same word again and again. */
const SHORT_RUN = 0.4;
const LONG_RUN = 0.6;

const FEWEST_MARKS = 6;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ARABIC_QUESTION = 0x61f;

function isMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === EXCLAMATION || unit === QUESTION || unit === ARABIC_QUESTION;
}

function runs(field: FieldText, pattern: RegExp, why: string): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: run, index } of field.text.matchAll(pattern)) {
    hits.push(field.hit(index, index + run.length, run.length >= 8 ? LONG_RUN : SHORT_RUN, why));
    if (hits.length >= MOST) break;
  }
  return hits;
}

const SENTENCES = /[^.!?؟\n]{6,400}/gu;

/** The comment is one sentence, and the same sentence again. */
function repeatsItself(field: FieldText): boolean {
  const { text } = field;
  if (!hasMarks(field)) return false;
  if (text.length > 800) return false;
  const sentences =
    text
      .match(SENTENCES)
      ?.map((sentence) => sentence.trim())
      .filter(Boolean) ?? [];
  return sentences.length > 1 && sentences.every((sentence) => sentence === sentences[0]);
}

/** Ten times the same letter, of one unit or of two, is eight units or more that equal the last but one. */
const ECHO = 8;

function isEcho(text: string, at: number): boolean {
  return at >= 2 && text.charCodeAt(at) === text.charCodeAt(at - 2);
}

/** A glance that spares most texts the pattern with a back-reference. */
function mayStretch({ text, signs, isAscii }: FieldText): boolean {
  // Letters of an alphabet the tokeniser has seen; what is left is symbols and the letters of Chinese.
  const possible = isAscii ? SIGN.stretched : SIGN.stretched | SIGN.odd;
  return (signs & possible) !== 0 && holdsRun(text, ECHO, isEcho);
}

function hasMarks({ signs }: FieldText): boolean {
  return (signs & SIGN.exclaiming) !== 0;
}

/** How often words of each bucket stood: of one text at a time. */
const tallies = new Uint16Array(1 << 10);

/**
 * Whether some word makes up enough of a text for either kind of repetition below, or several words that share a bucket
 * do. A word of a couple stands at least as often as the couple. Spares long honest texts the count.
 */
function mayRepeatWords(tokens: readonly Token[]): boolean {
  tallies.fill(0);
  let most = 0;
  for (const { hash } of tokens) {
    const bucket = (hash ^ (hash >>> 15)) & (tallies.length - 1);
    const times = (tallies[bucket] ?? 0) + 1;
    tallies[bucket] = times;
    if (times > most) most = times;
  }
  return (most * 2) / tokens.length >= WORD_SHARE;
}

function count(times: Map<number, number>, key: number): number {
  const now = (times.get(key) ?? 0) + 1;
  times.set(key, now);
  return now;
}

/** Counts words and pairs of words; the share keeps long texts out. */
function repeatedWords(field: FieldText): readonly Hit[] {
  // Either kind of repetition below leaves at most this many different words: spares honest texts the count.
  const { length } = field.tokens;
  if (length >= PAIR_TIMES && field.distinctAtLeast <= length / 2 + 1 && repeatsItself(field))
    return [field.wholeHit(1, 'The same sentence again.')];
  if (length < WORD_TIMES || field.distinctAtLeast > Math.min(length * 0.7 + 2, length - PAIR_TIMES))
    return NO_HITS;
  const tokens = ownWords(field);
  if (tokens.length < WORD_TIMES || !mayRepeatWords(tokens)) return NO_HITS;
  // By hash: two words that share one would have to be most of a comment to matter for a rule this weak.
  const words = new Map<number, number>();
  const couples = new Map<number, number>();
  let most = 0;
  let pairs = 0;
  let before: number | undefined;
  for (const { hash } of tokens) {
    most = Math.max(most, count(words, hash));
    if (before !== undefined) pairs = Math.max(pairs, count(couples, Math.imul(before, 31) + hash));
    before = hash;
  }
  const isWord = most >= WORD_TIMES && most / tokens.length >= WORD_SHARE;
  const isPair = pairs >= PAIR_TIMES && (pairs * 2) / tokens.length >= WORD_SHARE;
  return isWord || isPair ? [field.wholeHit(1, 'The same words again and again.')] : NO_HITS;
}

export const repetition: Rule = {
  kind: 'rule',
  id: 'REPETITION',
  group: 'flooding',
  category: 'flooding',
  score: 1.2,
  summary: 'Runs of the same mark or letter, or the same words again and again (weak)',
  needsOneOf: ['exclaiming', 'stretched', 'odd', 'repeats'],
  ok: ['Really?! Yes!!!', 'no no no', 'هههههههه'],
  fail: ['wow!!!!!!!!!!', 'spam spam spam spam spam spam', 'looooooooooooooool'],
  check: ({ body: { field } }) => {
    const hasRun = hasMarks(field) && holdsRun(field.text, FEWEST_MARKS, isMark);
    const marks = hasRun ? runs(field, MARK_RUN, 'A run of the same mark.') : NO_HITS;
    const letters = mayStretch(field) ? runs(field, LETTER_RUN, 'A run of the same letter.') : NO_HITS;
    const words = repeatedWords(field);
    if (marks.length + letters.length === 0) return words;
    return [...marks, ...letters, ...words];
  },
};
