import type { Script } from '../characters.ts';
import type { Match } from './match.ts';
import type { Token } from './tokens.ts';
import type { Votes } from './votes.ts';

/** Scripts that mean one language to us; Latin and Arabic need their words. */
const BY_SCRIPT: Readonly<Partial<Record<Script, string>>> = {
  cyrillic: 'ru',
  greek: 'el',
  hebrew: 'he',
  hangul: 'ko',
  han: 'zh',
};

/** Weight of a term that is no function word. */
const TERM = 0.5;
/** Enough to know a script. */
const SAMPLE = 200;

function commonestScript(tokens: readonly Token[]): Script | undefined {
  const length = Math.min(SAMPLE, tokens.length);
  let first: Script | undefined;
  for (let at = 0; at < length; at++) {
    const script = tokens[at]?.script;
    if (script === 'digits') continue;
    first ??= script;
    if (script !== first) return commonestOf(tokens.slice(0, SAMPLE));
  }
  return first;
}

function commonestOf(tokens: readonly Token[]): Script | undefined {
  const counts = new Map<Script, number>();
  for (const { script } of tokens) {
    if (script !== 'digits') counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let best: Script | undefined;
  let most = 0;
  for (const [script, count] of counts) if (count > most) [best, most] = [script, count];
  return best;
}

/** Persian shares the script and the loan-words of Arabic: it takes two of its own function words to be Persian. */
function arabicOrPersian(votes: Votes): string {
  const persian = votes.of('fa');
  return persian >= 2 && persian > votes.of('ar') ? 'fa' : 'ar';
}

/** What the lexicon knows of one language tells it too, by half a function word. */
function withTerms(votes: Votes, matches: readonly Match[]): Votes {
  if (matches.length === 0) return votes;
  const all = votes.copy();
  const length = Math.min(SAMPLE, matches.length);
  for (let at = 0; at < length; at++) {
    const term = matches[at]?.term;
    if (term && term.language !== 'any' && !term.ambiguous) all.add(term.language, TERM);
  }
  return all;
}

/** BCP 47 tag of a text by its script and function words; `und` when neither tells. */
export function languageOf(tokens: readonly Token[], votes: Votes, matches: readonly Match[] = []): string {
  const script = commonestScript(tokens);
  if (script === undefined) return 'und';
  const known = BY_SCRIPT[script];
  if (known !== undefined) return known;
  if (script === 'arabic') return arabicOrPersian(votes);
  return withTerms(votes, matches).leader('ar') ?? 'und';
}
