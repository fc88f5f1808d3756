import { tokenise } from '../../src/moderation/document/tokens.ts';
import type { TermList, TermSpec } from '../../src/moderation/lexicon/types.ts';
import { normalise } from '../../src/moderation/normalise/index.ts';
import { expandForms } from './expand.ts';

/** One spelling of a term, in the words that the engine will read. */
export interface Spelling {
  readonly words: readonly string[];
  readonly list: TermList;
  readonly spec: TermSpec;
}

/** Everything in the lists, spelled out, in their order. A notation is normalised as a whole: its marks survive that. */
export function* spellingsOf(lists: readonly TermList[]): Generator<Spelling> {
  for (const list of lists) {
    for (const spec of list.terms) {
      for (const form of expandForms(normalise(spec.forms).text)) {
        const words = tokenise(form).map(({ text }) => text);
        if (words.length === 0) throw new Error(`A term without a word, of kind ${list.kind}: ${spec.forms}`);
        yield { words, list, spec };
      }
    }
  }
}
