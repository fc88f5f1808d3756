/** What Arabic writes onto the front of a noun: and, so, with, for, like, the, this, O. Longest first. */
const PROCLITICS = [
  'وبال',
  'وال',
  'فال',
  'بال',
  'كال',
  'هال',
  'عال',
  'ولل',
  'لل',
  'ال',
  'يا',
  'وب',
  'ول',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
];
const SHORTEST_STEM = 3;

const byFirstLetter = new Map<number, string[]>();
for (const proclitic of PROCLITICS) {
  const key = proclitic.charCodeAt(0);
  byFirstLetter.set(key, [...(byFirstLetter.get(key) ?? []), proclitic]);
}

export interface Stem {
  readonly proclitic: string;
  readonly stem: string;
}

/** The first stem of a normalised Arabic word that `known` accepts, with what was written onto it. */
export function arabicStem(word: string, known: (stem: string) => boolean): Stem | undefined {
  for (const proclitic of byFirstLetter.get(word.charCodeAt(0)) ?? []) {
    if (word.length - proclitic.length < SHORTEST_STEM || !word.startsWith(proclitic)) continue;
    const stem = word.slice(proclitic.length);
    if (known(stem)) return { proclitic, stem };
  }
  return undefined;
}
