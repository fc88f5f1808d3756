import { kindOf, MARK, type Script, SPACE } from '../characters.ts';
import type { FieldText } from '../document/field-text.ts';
import { FIRST_READING, SECOND_READING } from '../document/leet.ts';
import { hasLookAlikes } from '../document/look-alikes.ts';
import { SIGN } from '../document/signs.ts';
import { chunkSpan, tiedUntil } from '../document/tied.ts';
import { isTouched } from '../document/ties.ts';
import type { Token } from '../document/tokens.ts';
import { MAX_DISGUISED_UNITS } from '../limits.ts';
import { toLatin } from '../normalise/fold-homoglyphs.ts';
import { plainWords, Stream, type Word } from './stream.ts';
import { isUnspaced } from './unspaced.ts';

/** A disguise has up to three readings: `1` is an i or an l, `betttting` has one t or two. */
const READINGS = 3;
type Readings = readonly [Word | undefined, Word | undefined, Word | undefined];
const UNREAD: Readings = [undefined, undefined, undefined];

/** What ties the letters of one word. A slash, an ampersand or an apostrophe stands between two. */
const TIES = '.-_~*+^•×|\\';
/** Marks that read as letters at a word's end, too; others there are punctuation. */
const LAST_LETTERS = '@$';
const FEWEST_LETTERS = 3;
const SHORTEST_LEET = 4;
const MOST_GAP = 3;
/** In Arabizi these are letters. */
const ARABIZI_DIGIT = /[2356789]/;

/** Scripts of one language to the engine (document/language.ts). */
const OWN_LANGUAGE: Readonly<Partial<Record<Script, string>>> = { cyrillic: 'ru', greek: 'el' };

interface Letter {
  readonly letter: string;
  readonly at: number;
}

const made = (letters: readonly Letter[], { start, end }: Span, sentence: number, glued: boolean): Word => ({
  letters: letters.map(({ letter }) => letter).join(''),
  places: letters.map(({ at }) => at),
  start,
  end,
  glued,
  changed: true,
  sentence,
});

interface Span {
  readonly start: number;
  readonly end: number;
}

function lettersIn(text: string, { start, end }: Span): Letter[] {
  const letters: Letter[] = [];
  for (let at = start; at < end; at++) {
    if (kindOf(text.charCodeAt(at)) <= MARK) letters.push({ letter: text.charAt(at), at });
  }
  return letters;
}

/** `c a s i n o`, `c.a.s.i.n.o`: words are told apart by the wider gaps. */
function spacedWords(text: string, tokens: readonly Token[]): Word[] {
  const gapBefore = (index: number) => (tokens[index]?.start ?? 0) - (tokens[index - 1]?.end ?? 0);
  let narrow = MOST_GAP;
  for (let index = 1; index < tokens.length; index++) narrow = Math.min(narrow, gapBefore(index));
  const words: Word[] = [];
  let group: Token[] = [];
  tokens.forEach((token, index) => {
    if (index > 0 && gapBefore(index) > narrow) {
      words.push(...together(text, group));
      group = [];
    }
    group.push(token);
  });
  return [...words, ...together(text, group)];
}

function together(text: string, group: readonly Token[]): Word[] {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return [];
  const span = { start: first.start, end: last.end };
  const letters = group.map(({ start }) => ({ letter: text.charAt(start), at: start }));
  return [made(letters, span, last.sentence, false)];
}

/** `cas-ino`: the letters only, where marks alone keep them apart. */
function tied(text: string, tokens: readonly Token[], span: Span): Word | undefined {
  for (let index = 1; index < tokens.length; index++) {
    const gap = text.slice(tokens[index - 1]?.end, tokens[index]?.start);
    for (const mark of gap) if (!TIES.includes(mark)) return undefined;
  }
  const letters = lettersIn(text, span);
  return tokens.length > 1 && letters.length >= FEWEST_LETTERS
    ? made(letters, span, tokens[0]?.sentence ?? 0, true)
    : undefined;
}

/** `c4sin0`, `ca$ino`: marks and digits as letters. Digits at the end number things: `covid19`. */
function leet(
  text: string,
  { start, end }: Span,
  sentence: number,
  table: Readonly<Record<string, string>>,
  arabizi: boolean,
): Word | undefined {
  let last = end;
  while (last > start && !isLast(text.charAt(last - 1))) last--;
  const chunk = text.slice(start, last);
  if ((arabizi && ARABIZI_DIGIT.test(chunk)) || /\d\d$/.test(chunk)) return undefined;
  const letters: Letter[] = [];
  let read = 0;
  for (let at = start; at < last; at++) {
    const mark = text.charAt(at);
    const letter = table[mark];
    if (letter !== undefined) read++;
    if (letter !== undefined || kindOf(text.charCodeAt(at)) <= MARK)
      letters.push({ letter: letter ?? mark, at });
  }
  if (read === 0 || read > letters.length / 2 || letters.length < SHORTEST_LEET) return undefined;
  return made(letters, { start, end: last }, sentence, false);
}

const isLast = (mark: string): boolean => kindOf(mark.charCodeAt(0)) < SPACE || LAST_LETTERS.includes(mark);

/** `casiiino`: each letter that stands three times or more in a row once, or twice. */
function unstretched(text: string, { start, end, sentence }: Token, most: number): Word {
  const letters: Letter[] = [];
  for (let at = start; at < end;) {
    const letter = text.charAt(at);
    let run = 1;
    while (at + run < end && text.charAt(at + run) === letter) run++;
    for (let kept = 0; kept < (run < 3 ? run : most); kept++) letters.push({ letter, at: at + kept });
    at += run;
  }
  return made(letters, { start, end }, sentence, false);
}

function isAddress(chunk: string): boolean {
  return chunk.includes('//') || chunk.includes('www.') || /\w@\w+\.\w/.test(chunk);
}

class Reader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #plain: readonly Word[];
  readonly #language: string;
  readonly #views: Word[][] = Array.from({ length: READINGS }, () => []);
  /** By reading: whether some word of it is its own. */
  readonly #own: boolean[] = [false, false, false];

  constructor(field: FieldText, language: string) {
    this.#text = field.text;
    this.#tokens = field.tokens;
    this.#plain = plainWords(field);
    this.#language = language;
  }

  run(): Stream[] {
    for (let index = 0; index < this.#tokens.length;) index = this.#read(index);
    return this.#views.filter((_, at) => this.#own[at]).map((words) => new Stream(this.#text, words));
  }

  /** Reads what begins at a token. Returns the next one. */
  #read(index: number): number {
    const run = this.#singles(index);
    if (run.length >= FEWEST_LETTERS) {
      const words = spacedWords(this.#text, run);
      for (const view of this.#views) for (const word of words) view.push(word);
      this.#own[0] = true;
      return index + run.length;
    }
    const last = tiedUntil(this.#text, this.#tokens, index);
    const length = (this.#tokens[last]?.end ?? 0) - (this.#tokens[index]?.start ?? 0);
    // A chain of any length is looked at once.
    if (length > MAX_DISGUISED_UNITS) return this.#add(index, last, UNREAD);
    const readings = this.#isOdd(index, last) ? this.#readings(index, last) : UNREAD;
    return this.#add(index, readings.some(Boolean) ? last : index, readings);
  }

  /** Almost every word of an honest comment is turned away here. */
  #isOdd(first: number, last: number): boolean {
    const token = this.#tokens[first];
    if (!token) return false;
    if (first !== last || token.mixed || token.stretched || hasLookAlikes(token.script)) return true;
    return isTouched(this.#text, token.start, token.end);
  }

  /** Adds a reading of the words from `first` to `last`, or themselves. Returns the next one. */
  #add(first: number, last: number, readings: Readings): number {
    readings.forEach((reading, at) => {
      const view = this.#views[at];
      const word = reading ?? readings[0];
      if (word) view?.push(word);
      else for (let index = first; index <= last; index++) this.#push(view, index);
      if (reading) this.#own[at] = true;
    });
    return last + 1;
  }

  #push(view: Word[] | undefined, index: number): void {
    const word = this.#plain[index];
    if (word) view?.push(word);
  }

  /** Letters by themselves from a token on. Chinese characters always are. */
  #singles(from: number): Token[] {
    const run: Token[] = [];
    for (let token = this.#tokens[from]; token; token = this.#tokens[from + run.length]) {
      const before = run.at(-1);
      const isFar = before !== undefined && token.start - before.end > MOST_GAP;
      if (token.length !== 1 || token.script === 'digits' || isFar) break;
      if (isUnspaced(this.#text.charCodeAt(token.start))) break;
      run.push(token);
    }
    return run;
  }

  #readings(first: number, last: number): Readings {
    const tokens = this.#tokens.slice(first, last + 1);
    const [head] = tokens;
    const tail = tokens.at(-1);
    if (!head || !tail) return UNREAD;
    const [start, end] = chunkSpan(this.#text, head, tail);
    const chunk = end - start > MAX_DISGUISED_UNITS ? undefined : this.#text.slice(start, end);
    if (chunk !== undefined && !isAddress(chunk)) {
      const arabizi = this.#language === 'ar-Latn';
      const joined = tied(this.#text, tokens, { start: head.start, end: tail.end });
      const as = (table: Readonly<Record<string, string>>) =>
        leet(this.#text, { start, end }, head.sentence, table, arabizi);
      const [one, two] = [as(FIRST_READING), as(SECOND_READING)];
      if (joined || one || two) return [joined, one, two];
    }
    if (first !== last) return UNREAD;
    if (head.stretched) {
      return [unstretched(this.#text, head, 1), unstretched(this.#text, head, 2), undefined];
    }
    return [this.#latin(head), undefined, undefined];
  }

  /** A word wholly of letters that look like Latin ones, in a text of another language than its script's. */
  #latin(token: Token): Word | undefined {
    if (!hasLookAlikes(token.script) || OWN_LANGUAGE[token.script] === this.#language) return undefined;
    const letters = toLatin(token.text);
    if (letters === undefined || letters.length !== token.length) return undefined;
    const { start, end, sentence } = token;
    // Upside down it reads from the end: only the whole of it stands where it stands.
    return { letters, start, end, glued: true, changed: true, sentence };
  }
}

const TELLING = SIGN.single | SIGN.stretched | SIGN.tied | SIGN.digit;

/**
 * A field's words with disguises undone, one stream a reading; none where nothing looks disguised. Linear: each word
 * belongs to one run or chunk of bounded length.
 *
 * @param language of the text
 */
export function disguiseStreams(field: FieldText, language: string): readonly Stream[] {
  if ((field.signs & TELLING) === 0 && field.isAscii) return [];
  return new Reader(field, language).run();
}
