import type { Field, Finding, WordEntry, WordListName } from '../types.ts';

/** Names of the findings by a site's own lists. They are facts about the site, not rules of the engine. */
export const WORD_LIST = {
  approve: 'WORD_LIST_APPROVE',
  hold: 'WORD_LIST_HOLD',
  reject: 'WORD_LIST_REJECT',
} as const satisfies Record<WordListName, string>;

const MEANS: Readonly<Record<WordListName, string>> = {
  approve: 'What rules find in it does not count',
  hold: 'A person decides',
  reject: 'Always rejected',
};

/** The entry as the site wrote it, for a sentence. */
export function nameOf({ list, text, lang }: WordEntry): string {
  return `“${text}”${lang === undefined ? '' : ` (${lang})`} of the site's ${list} list`;
}

/** @param start of the span in the field as sent, UTF-16 units, like `end` */
export function wordFinding(
  entry: WordEntry,
  field: Field,
  source: string,
  start: number,
  end: number,
): Finding {
  return {
    rule: WORD_LIST[entry.list],
    category: 'system',
    score: 0,
    field,
    start,
    end,
    text: source.slice(start, end),
    why: `${MEANS[entry.list]}: it matches ${nameOf(entry)}.`,
  };
}
