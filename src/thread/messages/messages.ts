/** Every word that a guest reads. A language that misses one does not type-check. */
export interface Messages {
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** For dates and numbers: `lang`, with the reader's region where known. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly heading: string;
  /** `#` stands for the number. */
  readonly count: Plural;
  readonly none: string;
  readonly loading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly more: string;
  readonly sort: string;
  readonly oldest: string;
  readonly newest: string;
  readonly guest: string;
  /** Beside the name of the publisher's people. */
  readonly staff: string;
  readonly removed: string;
  readonly edited: string;
  readonly reply: string;
  /** Followed by the name. */
  readonly inAnswerTo: string;
  readonly earlierComment: string;
  readonly cancel: string;
  readonly write: string;
  readonly name: string;
  readonly optional: string;
  readonly body: string;
  readonly promise: string;
  readonly send: string;
  readonly sending: string;
  readonly bodyEmpty: string;
  readonly bodyLong: string;
  readonly tooMany: string;
  readonly offline: string;
  readonly published: string;
  readonly pending: string;
  readonly declined: string;
  readonly error: string;
  /** Why a comment was declined: the categories of toxicity, for spam is never told why. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** One form per plural category of the language; `other` always. */
export type Plural = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;
