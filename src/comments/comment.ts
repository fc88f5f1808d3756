/**
 * A comment as the public sees it: the JSON of the contract, the thread's model and the feed's source.
 * Times are RFC 3339 UTC strings, ids opaque strings.
 */

interface PublicAuthor {
  readonly name: string;
  readonly website?: string | undefined;
  /** False for the publisher's people. */
  readonly guest: boolean;
  /** Absolute URL of a generated picture on our own origin. */
  readonly avatar: string;
}

export interface PublicComment {
  readonly id: string;
  readonly parent: string | null;
  /** 0 for a comment on the page, one more for each answer up to it. */
  readonly depth: number;
  readonly author: PublicAuthor;
  /** The guest's text, trimmed, line ends as LF. */
  readonly body_text: string;
  /** The same, escaped, as paragraphs with links. */
  readonly body_html: string;
  readonly lang?: string | undefined;
  readonly published_at: string;
  readonly edited_at?: string | undefined;
  /** Deep link: the page's URL with `#comment-<id>`. */
  readonly url: string;
}

/** What is left of a removed comment that has published answers. */
export interface Tombstone {
  readonly id: string;
  readonly parent: string | null;
  readonly depth: number;
  readonly deleted: true;
  readonly published_at: string;
}

/** One page of a thread, as `GET …/comments` answers it. */
export interface CommentPage {
  readonly page: {
    readonly url: string;
    readonly title: string;
    readonly count: number;
    /** Set where the page takes no more comments. */
    readonly closed?: true | undefined;
    /** Set beside `closed` where that is because the page is none of the site's. */
    readonly foreign?: true | undefined;
  };
  /** What a guest's comment may be: code points of its text, and the deepest answer. */
  readonly limits: { readonly body: number; readonly depth: number };
  readonly comments: readonly (PublicComment | Tombstone)[];
  /** Cursors of what stands behind and before; null at the ends. */
  readonly next: string | null;
  readonly prev: string | null;
}
