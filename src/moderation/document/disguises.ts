import { kindOf, MARK, SPACE } from '../characters.ts';
import type { Disguisable } from '../lexicon/disguisable.ts';
import { isCompoundTail } from '../lexicon/innocent-spellings.ts';
import type { Language } from '../lexicon/types.ts';
import { MAX_CHUNKS, MAX_DISGUISED_UNITS } from '../limits.ts';
import type { Disguised } from './disguised.ts';
import { addDisguised } from './disguised.ts';
import type { FieldText } from './field-text.ts';
import { undraw, unleet } from './leet.ts';
import { hasLookAlikes, lookAlike, otherReading } from './look-alikes.ts';
import { looksMasked, unmask } from './masked.ts';
import type { Disguise } from './match.ts';
import { Respelt } from './respelt.ts';
import { apart } from './run-together.ts';
import { addSpacedWords, beginsRun, singlesUntil } from './spaced.ts';
import { isStretchedTwice, unstretch } from './stretched.ts';
import { SIGN } from './signs.ts';
import { chunkSpan, isSuspicious, tiedUntil } from './tied.ts';
import { isTie, isTouched } from './ties.ts';
import type { Token } from './tokens.ts';
import { transliterated } from './transliterated.ts';
import type { Votes } from './votes.ts';

/** The letters of a chunk, without what ties them together. */
function lettersOf(chunk: string): string {
  let letters = '';
  for (let at = 0; at < chunk.length; at++)
    if (kindOf(chunk.charCodeAt(at)) <= MARK) letters += chunk.charAt(at);
  return letters;
}

/** What a text is known to be written in, from its words. */
interface Tongue {
  /** The language with the most function words, where there are any. */
  readonly language: Language | undefined;
  /** English by half of its words or more: short texts share words with other languages. */
  readonly isEnglish: boolean;
  readonly arabizi: boolean;
}

const UNKNOWN: Tongue = { language: undefined, isEnglish: false, arabizi: false };

function tongueOf(votes: Votes): Tongue {
  const language = votes.leader();
  if (language === undefined) return UNKNOWN;
  const isEnglish = votes.of('en') * 2 >= votes.of(language);
  return { language, isEnglish, arabizi: votes.of('ar-Latn') > 0 };
}

/** `dim-wit`: a compound with a hyphen, as the dictionary has it. */
function isHyphenated(chunk: string): boolean {
  const [head = '', tail = '', ...more] = chunk.split('-');
  return more.length === 0 && head.length > 2 && isCompoundTail(tail);
}

function readChunk(sent: string, known: Disguisable, tongue: Tongue): [string, Disguise] | undefined {
  const letters = lettersOf(sent);
  if (letters.length >= 3 && letters.length < sent.length && known.term(letters) && !/[\d()<[{]/.test(sent)) {
    return [letters, isHyphenated(sent) ? 'slip' : 'joined'];
  }
  const chunk = undraw(sent);
  if (chunk !== sent && known.term(chunk)) return [chunk, 'leet'];
  const plain = unleet(chunk, known, tongue.language ?? 'en', tongue.arabizi);
  if (plain) return [plain, 'leet'];
  if (!looksMasked(chunk) || (tongue.arabizi && /\d/.test(chunk))) return undefined;
  const unmasked = unmask(chunk, known);
  return unmasked && [unmasked.word, unmasked.blotted ? 'masked' : 'leet'];
}

/** An address of some kind: its parts are names, not words. */
function isAddress(chunk: string): boolean {
  return chunk.includes('//') || chunk.includes('www.') || /\w@\w+\.\w/.test(chunk);
}

class Finder {
  readonly #field: FieldText;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #known: Disguisable;
  readonly #tongue: Tongue;
  /** Marks stand right beside words somewhere in the text. */
  readonly #isTied: boolean;
  readonly #respelt: Respelt;
  /** By token: its number in the lexicon, 0 where it is not listed. */
  readonly #words: readonly number[];
  readonly found: Disguised[] = [];
  #chunks: Map<string, readonly [string, Disguise] | undefined> | undefined;
  /** The last token of the run of single letters that was looked at. */
  #singlesEnd = 0;

  constructor(field: FieldText, words: readonly number[], known: Disguisable, tongue: Tongue) {
    this.#field = field;
    this.#text = field.text;
    this.#tokens = field.tokens;
    this.#words = words;
    this.#known = known;
    this.#tongue = tongue;
    this.#isTied = (field.signs & SIGN.tied) !== 0;
    this.#respelt = new Respelt(field.text, field.tokens, known, tongue.isEnglish);
  }

  run(): void {
    const tokens = this.#tokens;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token) break;
      const isKnown = this.#known.isMeaning(this.#words[index] ?? 0);
      const respelt = token.script === 'arabic' ? undefined : this.#respelt.at(index, token, isKnown);
      if (respelt) addDisguised(this.found, respelt);
      else if (!isKnown || token.length === 1 || token.mixed || token.stretched || this.#isTied) {
        index = this.#look(index, token);
      }
    }
  }

  /** Looks for a disguise that begins at a token. Returns the last token that was used up. */
  #look(index: number, token: Token): number {
    if (token.length === 1 && index >= this.#singlesEnd) {
      const last = singlesUntil(this.#tokens, index);
      const isRun = last - index >= 2 || (last > index && beginsRun(this.#tokens, index));
      this.#singlesEnd = last;
      if (isRun && addSpacedWords(this.found, this.#text, this.#tokens, index, last, this.#known))
        return last;
    }
    if (token.stretched) this.#unstretch(index, token);
    else if (token.script !== 'latin') this.#lookAlike(index, token);
    else if (this.#words[index] === 0) this.#unknown(index, token);
    const mayBeTied = token.mixed || (this.#isTied && isTouched(this.#text, token.start, token.end));
    return mayBeTied && isSuspicious(this.#text, token, this.#known) ? this.#chunk(index, token) : index;
  }

  #add(index: number, { start, end }: Token, word: string, disguise: Disguise): void {
    addDisguised(this.found, { word, start, end, first: index, last: index, disguise });
  }

  #unstretch(index: number, token: Token): void {
    const word = unstretch(token.text, this.#known);
    if (word) this.#add(index, token, word, isStretchedTwice(token.text) ? 'misspelt' : 'stretched');
  }

  #lookAlike(index: number, token: Token): void {
    if (!hasLookAlikes(token.script)) return;
    const word = lookAlike(token, this.#tongue.language);
    if (word !== undefined && this.#known.isNotorious(word)) this.#add(index, token, word, 'look_alike');
  }

  /** A Latin word that the lexicon does not know. */
  #unknown(index: number, token: Token): void {
    if (!this.#field.isAscii) {
      const word =
        otherReading(this.#field, token, this.#known) ?? transliterated(this.#tokens, index, this.#known);
      if (word !== undefined) {
        this.#add(index, token, word, 'look_alike');
        return;
      }
    }
    const read = apart(this.#text, token, this.#known, this.#tongue.language ?? 'en');
    if (read) {
      // In a hashtag words run together are the custom.
      const isPlain = !read.notorious || this.#text.charAt(token.start - 1) === '#';
      this.#add(index, token, read.words, isPlain ? 'slip' : 'joined');
    }
  }

  /** What a chunk stands for. Texts full of symbols hold the same chunks again and again, or more than anybody reads. */
  #read(chunk: string): readonly [string, Disguise] | undefined {
    const chunks = (this.#chunks ??= new Map());
    const before = chunks.get(chunk);
    if (before !== undefined || chunks.has(chunk) || chunks.size >= MAX_CHUNKS) return before;
    const read = isAddress(chunk) ? undefined : readChunk(chunk, this.#known, this.#tongue);
    chunks.set(chunk, read);
    return read;
  }

  #chunk(index: number, token: Token): number {
    const text = this.#text;
    const last = tiedUntil(text, this.#tokens, index);
    // A hashtag, an emphasis: the word is there for all to see.
    if (last === index && this.#known.telling(token.text)) return last;
    const [start, end] = chunkSpan(text, token, this.#tokens[last] ?? token);
    const isWhole =
      start === 0 || kindOf(text.charCodeAt(start - 1)) === SPACE || !isTie(text.charCodeAt(start - 1));
    if (isWhole && end - start <= MAX_DISGUISED_UNITS) {
      const chunk = text.slice(start, end);
      const read = this.#read(chunk);
      if (read)
        addDisguised(this.found, { word: read[0], start, end, first: index, last, disguise: read[1] });
    }
    return last;
  }
}

/**
 * Finds disguised words in a field. Each token starts at most one chunk and one run, both of bounded length, so the
 * work is linear in the text.
 *
 * @param words numbers of the field's tokens in the lexicon
 */
export function findDisguised(
  field: FieldText,
  words: readonly number[],
  known: Disguisable,
  votes: Votes,
): readonly Disguised[] {
  const finder = new Finder(field, words, known, tongueOf(votes));
  finder.run();
  return finder.found;
}
