/**
 * A guest's own comment as its receipt tells of it, in JSON: what the element shows on the guest's device and the private page
 * shows anywhere. Times are RFC 3339 UTC strings.
 */
export interface ReceiptDocument {
  readonly id: string;
  readonly parent: string | null;
  /** The private page. */
  readonly url: string;
  readonly status: 'published' | 'waiting' | 'declined' | 'removed';
  readonly name: string;
  /** As the guest sent it, for changing it; `words` point into it. '' once it is erased. */
  readonly body: string;
  readonly lang?: string | undefined;
  readonly created_at: string;
  readonly edited_at?: string | undefined;
  /** What led to the status; null where there is nothing to say. */
  readonly decided: {
    readonly at: string;
    readonly by: 'automatic' | 'system' | 'person' | 'guest';
    /** What a moderator wrote to the guest. */
    readonly reason: string | null;
    /** Strongest first. */
    readonly categories: readonly string[];
    /** The words in question: UTF-16 offsets into `body`, end exclusive. */
    readonly words: readonly Passage[];
    /** The ban that its guest is told of; `until` null: until it is lifted. */
    readonly ban?: { readonly until: string | null; readonly reason: string | null } | undefined;
  } | null;
  readonly appeal: {
    readonly at: string;
    readonly text: string;
    readonly state: 'open' | 'granted' | 'refused';
    readonly answer: { readonly at: string; readonly reason: string | null } | null;
  } | null;
  readonly may: {
    /** Change and delete. */
    readonly edit: boolean;
    readonly appeal: boolean;
    readonly erase: boolean;
  };
  /** End of the time for changes; null where nothing can be changed (any more). */
  readonly edit_until: string | null;
}

interface Passage {
  readonly category: string;
  readonly start: number;
  readonly end: number;
}
