import { skeleton } from '../moderation/index.ts';
import { hash32, mix } from './hash32.ts';
import { fold } from './search.ts';

/** Fewest letters of a name that can be somebody's. */
const MIN_LETTERS = 2;

/**
 * What a name looks like, as 16 hex digits: names that can be taken for one another have one key. Null where nothing can be read.
 * No secret is in it: the names are published, and who makes two names meet only shares one.
 */
export function nameKeyOf(name: string): string | null {
  const look = skeleton(name);
  if (Array.from(look).length < MIN_LETTERS) return null;
  return ['', '+'].map((prefix) => hex(mix(hash32(prefix + look)))).join('');
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** A name as an honest hand may write it: without regard to case, accents, spaces, signs, width and ways to write Arabic. */
const plain = (name: string): string =>
  fold(name)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Invisible characters between letters whose scripts have no use for them; Persian and Indic ones have. */
const HIDDEN =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\p{DI}+[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Are these the same name for an honest hand? */
export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other);

/** Does `taken` only look like `original`, of which it has the key: other letters, or something unseen between them? */
export const isDisguised = (taken: string, original: string): boolean =>
  HIDDEN.test(taken) || !isSameName(taken, original);
