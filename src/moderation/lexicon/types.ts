/**
 * The lexicon's vocabulary. A term is a word or phrase with what it may be evidence of; it never decides anything.
 */

/** `ar-Latn` is Arabizi: Arabic in Latin letters and digits; `hi-Latn` is Hinglish. `any` is for words that every language writes alike. */
export type Language =
  | 'en'
  | 'ar'
  | 'ar-Latn'
  | 'fr'
  | 'es'
  | 'pt'
  | 'it'
  | 'de'
  | 'nl'
  | 'pl'
  | 'ru'
  | 'tr'
  | 'fa'
  | 'hi'
  | 'hi-Latn'
  | 'any';

/** Terms that rules look for. */
export type EvidenceKind =
  | 'insult'
  | 'profanity'
  | 'slur'
  | 'sectarian'
  /** Vermin, dirt, disease: evidence only when said of people. */
  | 'dehumaniser'
  /** Contempt that counts when said of a group: "evil", "inferior". */
  | 'derogatory'
  | 'hate_verb'
  | 'harm_verb'
  /** "should be shot": calls for harm whose object stands before it. */
  | 'harm_norm'
  | 'threat'
  | 'harm_wish'
  | 'sexual'
  /** A protected group's neutral name: never evidence by itself. */
  | 'group'
  | 'trade'
  | 'call'
  | 'messenger'
  | 'flattery'
  /** A phrase that takes away the meaning of the words in it: "Moby Dick", "kill the process". */
  | 'innocent';

/** Function words that say who speaks to whom. They become one bit on a token. */
export type RoleKind =
  | 'first_person'
  | 'second_person'
  | 'third_person'
  | 'vocative'
  | 'negation'
  | 'reporting'
  | 'condemning'
  | 'intent'
  | 'every'
  | 'pointing'
  /** A politician, a party, an army, a state, a medium: fair game. */
  | 'public'
  /** Opens a wish: "hope", "ان شاء الله". */
  | 'wish'
  /** What nobody wishes a friend: "die", "تحترق". */
  | 'suffering';

/** `function` terms only vote for a language. */
export type TermKind = EvidenceKind | RoleKind | 'function';

/** How bad, 1 to 3: 1 counts only in context, 2 is evidence, 3 is strong by itself. */
export type Severity = 1 | 2 | 3;

type TradeGroup =
  | 'casino'
  | 'loan'
  | 'pharma'
  | 'seo'
  | 'crypto'
  | 'jobs'
  | 'spells'
  | 'hacking'
  | 'counterfeit'
  | 'adult'
  | 'essay'
  | 'followers'
  | 'giveaway';

type PeopleGroup =
  | 'women'
  | 'lgbt'
  | 'black'
  | 'jews'
  | 'muslims'
  | 'christians'
  | 'arabs'
  | 'migrants'
  | 'disabled'
  | 'asians'
  | 'nation'
  | 'sect'
  | 'poor'
  | 'people';

/** How an insult is said, where that is not plain from its words. */
type AddressGroup =
  /** An imperative: whoever reads it is addressed. */
  | 'order'
  /** Names its addressee itself: "your tiny brain". */
  | 'addressed'
  /** Denies a person all worth when said to somebody, and judges things otherwise: "pathetic". */
  | 'worth'
  /** Violence that spares nobody: "nuke them all". */
  | 'everyone';

export type TermGroup = PeopleGroup | TradeGroup | AddressGroup;

export interface TermSpec {
  /**
   * Spellings, separated by `|`, with `{a,b}` alternatives: `idiot{,s}|moron{,s}`. A space makes a phrase.
   * Arabic: a trailing `+` adds the pronoun and plural suffixes. Normalised like a comment when compiled.
   */
  readonly forms: string;
  readonly severity: Severity;
  /** Which people a slur or group name means, or which trade. */
  readonly group?: TermGroup | undefined;
  /** Also an innocent word of another language or use: counts only in a text of the list's language. */
  readonly ambiguous?: boolean | undefined;
  /** Also a name, a food, a place or news vocabulary: counts only with somebody addressed. */
  readonly needsTarget?: boolean | undefined;
  /** Sentences for the lexicon's tests: must not and must match. */
  readonly ok?: readonly string[] | undefined;
  readonly fail?: readonly string[] | undefined;
}

/** One file's terms with where they come from. */
export interface TermList {
  readonly language: Language;
  readonly kind: TermKind;
  readonly source: string;
  readonly licence: string;
  readonly terms: readonly TermSpec[];
}

/** A term as rules see it. One object a spec, shared by all its spellings. */
export interface Term {
  readonly language: Language;
  readonly kind: TermKind;
  readonly severity: Severity;
  readonly group: TermGroup | undefined;
  readonly ambiguous: boolean;
  readonly needsTarget: boolean;
}
