import { readBody, type ReadWord } from '../moderation/index.ts';
import { LONGEST_HOST, LONGEST_WORD, MANY_DIGITS, MOST_FEATURES } from './limits.ts';

/** What a comment is to the model. */
export interface Features {
  /** Comments are weighed only among those of the same language, so that a language is never evidence. */
  readonly language: string;
  /** Each once: words as the engine folds them; hosts as `//host`. With the word's place as sent, where it has one. */
  readonly words: ReadonlyMap<string, Place | null>;
}

/** UTF-16 units of the body as sent, end exclusive. */
type Place = () => readonly [start: number, end: number];

/** Hosts cannot be taken for words: no word holds a slash. */
const HOST = '//';

/** What may be somebody's address or number is never learned: it would be shown to moderators long after it is erased. */
function mayBePersonal(text: string): boolean {
  return text.includes('@') || (text.match(/\p{N}/gu)?.length ?? 0) >= MANY_DIGITS;
}

function isLearnable({ text, script, namesPeople }: ReadWord): boolean {
  return !namesPeople && script !== 'digits' && text.length <= LONGEST_WORD && !mayBePersonal(text);
}

/**
 * The words and hosts of a comment that may be learned. Names of peoples, faiths and other groups never are, nor
 * anything that may be somebody's number or address.
 *
 * @param home the site's language: what short texts of unknown language in Latin letters are counted with
 */
export function featuresOf(body: string, website: string | null, home: string): Features {
  const { language, words, hosts } = readBody(body);
  const found = new Map<string, Place | null>();
  for (const word of words) {
    if (found.size >= MOST_FEATURES) break;
    if (isLearnable(word) && !found.has(word.text)) found.set(word.text, word.place);
  }
  for (const host of [...hosts, ...hostsOf(website)].slice(0, 20)) {
    if (host.length <= LONGEST_HOST && !mayBePersonal(host)) found.set(HOST + host, null);
  }
  return { language: language === 'und' ? unknown(words, home) : language, words: found };
}

/** Texts of unknown language go by their script; in Latin letters they count as the site's own. */
function unknown(words: readonly ReadWord[], home: string): string {
  const scripts = new Map<string, number>();
  for (const { script } of words)
    if (script !== 'digits') scripts.set(script, (scripts.get(script) ?? 0) + 1);
  const [[most] = ['latin']] = [...scripts].toSorted(([, one], [, other]) => other - one);
  return most === 'latin' ? (home.toLowerCase().split('-', 1)[0] ?? home) : most;
}

function hostsOf(website: string | null): string[] {
  const host = website === null ? undefined : URL.parse(website)?.hostname;
  return host === undefined || host === '' ? [] : [host.replace(/^www\./, '')];
}
