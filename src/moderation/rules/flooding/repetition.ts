import type { FieldText } from '../../document/field-text.ts';
import { SIGN } from '../../document/signs.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

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

/** A glance that spares most texts the pattern with a back-reference. */
function mayStretch({ text, signs, isAscii }: FieldText): boolean {
  // Letters of an alphabet the tokeniser has seen; what is left is symbols and the letters of Chinese.
  if ((signs & (SIGN.stretched | SIGN.odd)) === 0) return false;
  if (isAscii) return (signs & SIGN.stretched) !== 0;
  let echo = 0;
  for (let at = 2; at < text.length; at++) {
    echo = text.charCodeAt(at) === text.charCodeAt(at - 2) ? echo + 1 : 0;
    if (echo >= ECHO) return true;
  }
  return false;
}

function hasMarks({ signs }: FieldText): boolean {
  return (signs & SIGN.exclaiming) !== 0;
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
  const tokens = field.tokens.filter(
    (token) => token.script !== 'han' && !'@#'.includes(field.text.charAt(token.start - 1) || ' '),
  );
  if (tokens.length < WORD_TIMES) return NO_HITS;
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
    const marks = hasMarks(field) ? runs(field, MARK_RUN, 'A run of the same mark.') : NO_HITS;
    const letters = mayStretch(field) ? runs(field, LETTER_RUN, 'A run of the same letter.') : NO_HITS;
    const words = repeatedWords(field);
    if (marks.length + letters.length === 0) return words;
    return [...marks, ...letters, ...words];
  },
};
