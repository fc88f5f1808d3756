import { isLetterToThePublic, isSaidToThePublic } from '../../document/public-target.ts';
import type { Prose } from '../../document/prose.ts';
import { ROLE } from '../../lexicon/roles.ts';
import type { Damper, Hit } from '../rule.ts';

const WHY = 'About a public figure or a power, or to one; addresses nobody here.';

/** Ordinals of the first and last token of a sentence. */
type Range = readonly [first: number, last: number];

/** The sentence of the token at `at`, which exists. */
function sentenceAround({ tokens }: Prose, at: number): Range {
  const sentence = tokens[at]?.sentence;
  let [first, last] = [at, at];
  while (first > 0 && tokens[first - 1]?.sentence === sentence) first--;
  while (last + 1 < tokens.length && tokens[last + 1]?.sentence === sentence) last++;
  return [first, last];
}

const ADDRESSING = ROLE.second_person | ROLE.vocative;

/** A power that is called itself ("…, Mr President") is not the reader. */
function addresses(text: Prose, [first, last]: Range): boolean {
  for (let at = first; at <= last; at++) {
    const isYou = ((text.tokens[at]?.roles ?? 0) & ADDRESSING) !== 0;
    if (isYou && !isSaidToThePublic(text, { first: at, last: at })) return true;
  }
  return text
    .matches('insult')
    .some(({ term, first: from }) => term.group === 'addressed' && from >= first && from <= last);
}

/** "… What a monster he was." still means the one of the sentence before. */
function endOfScope(text: Prose, [, last]: Range): number {
  if (last + 1 >= text.tokens.length) return last;
  const next = sentenceAround(text, last + 1);
  return addresses(text, next) ? last : next[1];
}

function scopesIn(text: Prose): Hit[] {
  const hits: Hit[] = [];
  const isLetter = isLetterToThePublic(text);
  if (isLetter) return [text.field.hit(text.tokens[0]?.start ?? 0, text.tokens.at(-1)?.end ?? 0, 1, WHY)];
  for (let at = 0; at < text.tokens.length; at++) {
    if (((text.tokens[at]?.roles ?? 0) & ROLE.public_target) === 0) continue;
    const sentence = sentenceAround(text, at);
    [, at] = sentence;
    if (addresses(text, sentence)) continue;
    const start = text.tokens[sentence[0]]?.start ?? 0;
    const end = text.tokens[endOfScope(text, sentence)]?.end ?? 0;
    hits.push(text.field.hit(start, end, 1, WHY));
  }
  return hits;
}

export const publicTarget: Damper = {
  kind: 'damper',
  id: 'PUBLIC_TARGET',
  group: 'context',
  category: 'context',
  score: -8,
  summary: 'Harsh words about a public figure, an office, a party, an army or the media',
  needsOneOf: ['public_target'],
  ok: ['You are an idiot like your president.', 'My neighbour is an idiot.'],
  fail: [
    'The president is an idiot.',
    'Assad gassed his people. What a damn idiot he was.',
    'حكومة زبالة وحقيرة',
  ],
  dampens: ['hostile_wording', 'profanity'],
  scopes: ({ prose }) => prose.flatMap(scopesIn),
};
