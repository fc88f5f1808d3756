import { Document } from './document/document.ts';
import type { FieldText } from './document/field-text.ts';
import type { Token } from './document/tokens.ts';
import { lexicon } from './lexicon/index.ts';
import type { Script } from './characters.ts';
import { wordStart } from './wording/features.ts';

/** A word as the engine reads it. */
export interface ReadWord {
  /** Normalised: folded, disguises taken off, without an Arabic article. */
  readonly text: string;
  readonly script: Script;
  /** Ordinal of its clause: words of two clauses have nothing to do with one another. */
  readonly clause: number;
  /** It names people by what they are (or is part of such a name): never evidence by itself. */
  readonly namesPeople: boolean;
  /** Where it stands in the body as sent: UTF-16 units, end exclusive. */
  readonly place: () => readonly [start: number, end: number];
}

/** A body as the engine reads it, for those who weigh words by another measure than its own. */
export interface ReadBody {
  /** BCP 47 primary tag, `und` where the words do not tell. */
  readonly language: string;
  /** Those outside links, e-mail addresses, telephone numbers and mentions. */
  readonly words: readonly ReadWord[];
  /** Hosts of its links: lower case, without `www.` and port. */
  readonly hosts: readonly string[];
}

/** Whether a word is a group's name in any language, whatever stands round it. */
function isGroupName(word: string): boolean {
  return (
    lexicon()
      .entries.get(word)
      ?.terms.some(({ kind }) => kind === 'group') === true
  );
}

function wordOf(field: FieldText, token: Token, people: ReadonlySet<string>): ReadWord {
  const start = wordStart(field.text, token);
  const text = field.text.slice(start, token.end);
  return {
    text,
    script: token.script,
    clause: token.clause,
    namesPeople: people.has(token.text) || isGroupName(text) || isGroupName(token.text),
    place: () => field.sourceSpan(start, token.end),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const MENTION = /@[\p{L}\p{M}\p{N}_.-]{1,60}/gu;

/** What names one person: addresses, numbers, `@name`. A link names its host, which is told for itself, and maybe a person. */
function personal({ body, links, contacts }: Document): readonly Span[] {
  const { field } = body;
  const mentions = [...field.text.matchAll(MENTION)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
  const own = contacts.filter(({ kind }) => kind === 'email' || kind === 'phone' || kind === 'handle');
  return [...links, ...own, ...mentions].toSorted((one, other) => one.start - other.start);
}

/** The words outside spans. Both are in the order of the text. */
function outside(tokens: readonly Token[], spans: readonly Span[]): readonly Token[] {
  let at = 0;
  let end = 0;
  return tokens.filter(({ start }) => {
    for (let span = spans[at]; span && span.start <= start; span = spans[++at]) end = Math.max(end, span.end);
    return start >= end;
  });
}

/** The words and hosts of a comment's body. Pure; as long as the engine would read, no further. */
export function readBody(body: string): ReadBody {
  const document = new Document({ body });
  const { field, tokens } = document.body;
  const people = new Set<string>();
  for (const { first, last } of document.body.matches('group')) {
    for (const token of tokens.slice(first, last + 1)) people.add(token.text);
  }
  return {
    language: document.language,
    words: outside(tokens, personal(document)).map((token) => wordOf(field, token, people)),
    hosts: [...new Set(document.links.map(({ host }) => host))],
  };
}
