/** A published comment under a name that looks like the one that was asked for. */
export interface Bearer {
  readonly name: string;
  /** Key of its device; null where none is known. */
  readonly device: string | null;
  readonly page: string;
}

/** Who goes by a name, or by one that can be taken for it. */
export interface NameFacts {
  /** Of guests' newest published comments. */
  readonly guests: readonly Bearer[];
  /** The publisher's people have answered here under such a name. */
  readonly answered: boolean;
  /** Moderators of the site with such a name, as it is written. */
  readonly moderators: readonly string[];
}
