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
  | 'id'
  | 'zh'
  | 'any';

/** Terms that rules look for. */
export type EvidenceKind =
  | 'insult'
  | 'profanity'
  | 'slur'
  | 'sectarian'
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

/**
 * Words that mean something only beside a group's name. They are looked up where a comment names a group, and cost other
 * comments nothing (document/parts.ts). `…` stands for the group's place in the examples.
 */
export type PartKind =
  /** Vermin, dirt, disease. */
  | 'dehumaniser'
  /** Contempt as adjective or noun: "evil", "inferior", "liars". */
  | 'derogatory'
  /** What the speaker feels, before its object: "hate …", "sick of …". */
  | 'hate_verb'
  /** What the speaker feels, after its cause: "… disgust me", "… make me sick". */
  | 'revulsion'
  /** "fuck …", "damn …", "to hell with …". */
  | 'curse'
  /** "get rid of …", "never trust …", "better without …". */
  | 'rejection'
  /** "… don't belong here", "… can go to hell", "… are all the same": needs nothing else. */
  | 'dismissal'
  /** "… steal our jobs", "… are taking over": a deed that is laid to everyone of a group. */
  | 'misdeed'
  /** "send", "kick", "throw": with `away` after the group. */
  | 'expel'
  | 'away'
  /** "should", "must", "need to": what ought to happen to a group. */
  | 'norm'
  /** "deserve". */
  | 'deserve'
  /** What is deserved: "death", "a beating". */
  | 'penalty'
  /** Between norm and participle: "be", "get". */
  | 'passive'
  /** Participles of violence (severity 3) and force (2): "shot", "locked up", "deported". */
  | 'harmed'
  /** "die", "burn", "disappear". */
  | 'perish'
  /** Violence as a noun: "killing", "beating". */
  | 'harming'
  /** What everybody may do or have, contempt when denied: "exist", "vote", "be allowed", "rights". */
  | 'entitlement'
  /** What everybody is, contempt when denied: "human", "equal", "welcome". */
  | 'virtue'
  /** What everybody has, contempt when denied: "brain", "soul", "honour". */
  | 'asset'
  /** "have no", "lack", "without". */
  | 'lack'
  /** "consider", "call", "regard": with a negation before, a group and a virtue after it. */
  | 'deem'
  /** Who may carry out what should be done: "someone", "we". */
  | 'agent'
  /** "they", "these people", "their kind": for a group named before. */
  | 'anaphor'
  /** Makes people of an adjective: "black people", "gay men". */
  | 'people_noun'
  /** What people consist of: "women's lives", "a Kurd's nature", "their throats". */
  | 'body'
  /** Takes for granted what follows, even when denied: "realise", "forget". */
  | 'factive'
  /** Makes an adjective of a group's name: "Syrian army", "Chinese food". */
  | 'institution'
  /** Others whom "they" may mean: "politicians", "police". */
  | 'rival'
  /** May stand between a group and what is said of it: adverbs, articles, weak verbs. */
  | 'filler'
  /** Makes an object of what follows and begins a circumstance: "in", "of", "against". */
  | 'preposition'
  /** Ends what is said of a group: conjunctions, relative pronouns. */
  | 'conjunction'
  /** What the speaker longs for or excuses: "feel like", "can't wait to", "I wish", "nothing wrong with". */
  | 'relish'
  /** Denies what follows, as a phrase: "anything but", "far from". */
  | 'negating'
  /** What is less than this is contempt: "nothing worse than …", "smarter than any …". */
  | 'comparison'
  /** "why", "how come": a question that takes its content for granted. */
  | 'presuming'
  /** "anyone else", "only one": asks for company, so that what follows is the speaker's own. */
  | 'company';

/** Function words that say who speaks to whom. They become one bit on a token. */
export type RoleKind =
  | 'first_person'
  | 'second_person'
  | 'third_person'
  | 'vocative'
  | 'negation'
  /** Denies what stands before it, where a language says so after the word: German nicht, Turkish değil. */
  | 'denying'
  | 'reporting'
  /** A verb of saying in a form that tells that others say it: to call, calling, you say. Reaches both ways. */
  | 'mention'
  | 'condemning'
  | 'intent'
  | 'every'
  | 'pointing'
  /** Opens a clause that tells what is said or thought: that. */
  | 'that'
  /** The guest is what follows: I am, I was. */
  | 'speaker'
  /** What joins a subject and what is said of it, with the adverbs that stand there: are, is, so, all. */
  | 'copula'
  /** An office, a power or its holder: harsh words about it are politics. */
  | 'public_target'
  /** What follows is not what the speaker holds: "the idea that", "it is wrong to", "nobody should". */
  | 'distancing'
  /** Pride and kinship, between a first person and a reclaimed word: "fellow", "proud". */
  | 'kinship'
  /** Praise: takes the offence from a swear word right before it: "fucking brilliant". */
  | 'praise'
  /** Praise as an adjective: "a talented motherfucker". */
  | 'flattering'
  /** Opens a wish: "hope", "ان شاء الله". */
  | 'wish'
  /** What nobody wishes a friend: "die", "تحترق". */
  | 'suffering';

/** `function` terms only vote for a language. */
export type TermKind = EvidenceKind | PartKind | RoleKind | 'function';

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
  | 'giveaway'
  | 'promotion'
  | 'premium'
  | 'support'
  | 'shopping'
  | 'insurance'
  | 'media'
  | 'documents'
  | 'courses';

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
  /** Who follows a party or a leader: may be called anything but animals. */
  | 'partisans'
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

type TermGroup = PeopleGroup | TradeGroup | AddressGroup;

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
