import { Document } from './document/document.ts';
import type { Link } from './document/links.ts';
import type { Submission, WordEntry } from './types.ts';
import type { Place } from './word-lists/approved.ts';
import { WordLists } from './word-lists/word-lists.ts';

/** What stands in a submission: nothing is weighed, quoted or excused. */
export interface Sought {
  /** Where the entries stand, as site's word lists find them: disguises undone. */
  readonly places: readonly Place[];
  /** Links of the body, in order; UTF-16 units of the body as sent, `end` exclusive. */
  readonly links: readonly (Pick<Link, 'host' | 'obfuscated'> & {
    readonly start: number;
    readonly end: number;
  })[];
}

/** Looks for what a site does not want, for those who decide by themselves what that means. */
export interface Finder {
  /** Pure. As far as the engine would read, no further. */
  find(submission: Submission): Sought;
}

/** Throws a RangeError on an entry that `wordProblems` refuses. */
export function createFinder(entries: readonly WordEntry[]): Finder {
  const lists = entries.length > 0 ? new WordLists(entries) : undefined;
  return {
    find(submission) {
      const document = new Document(submission);
      const { field } = document.body;
      return {
        places: lists?.places(document) ?? [],
        links: document.links.map(({ start, end, host, obfuscated }) => {
          const [from, to] = field.sourceSpan(start, end);
          return { host, obfuscated, start: from, end: to };
        }),
      };
    },
  };
}
