/** What the components take: plain data, the same on the server and in the browser. */
import type { Child } from 'hono/jsx';
import type { CommentPage } from '../comments/comment.ts';
import type { ReceiptDocument } from '../comments/receipt-document.ts';
import type { Posts } from './addresses.ts';
import type { Mark } from './marks.ts';
import type { ThreadMessages } from './messages/messages.ts';
import type { Clock } from './time.ts';

export type Item = CommentPage['comments'][number];

export type Sort = 'oldest' | 'newest';

/** What became of the last post. `error`: nothing was stored, the draft is kept. */
type Notice = 'published' | 'pending' | 'declined' | 'error';

/** What a guest can type, by the contract's field names. */
export type TypedField = 'name' | 'email' | 'website' | 'body' | 'text' | 'reason' | 'detail';

/** One thing wrong with a post; without `field`, or with one that the form does not show, it goes to the status line. */
export interface FormError {
  readonly field?: string | undefined;
  readonly detail: string;
}

export interface FormModel {
  /** The draft, and the comment that it answers. */
  readonly values: Readonly<Partial<Record<TypedField | 'parent', string | undefined>>>;
  readonly errors: readonly FormError[];
  readonly notice?: Notice | undefined;
  /** Categories of a declined comment. */
  readonly reasons?: readonly string[] | undefined;
  /** Of a comment declined by a ban: until when (RFC 3339; null = until it is lifted), and why. */
  readonly ban?: { readonly until: string | null; readonly reason: string | null } | undefined;
  /** The guest is asked to say this text differently: it was not stored, the words in question are marked. */
  readonly nudge?: { readonly text: string; readonly marks: readonly Mark[] } | undefined;
  /** Whether the name is kept on the device; undefined where nothing can keep it, without JavaScript. */
  readonly remember?: boolean | undefined;
}

export const EMPTY_FORM: FormModel = { values: {}, errors: [] };

/** What a guest can do about a comment in its place, in a form of its own below it. */
export type InPlace = 'edit' | 'remove' | 'appeal' | 'report';

/** The one form below a comment that is open, or what became of it. */
export interface OpenForm {
  /** Of the comment. */
  readonly id: string;
  readonly act: InPlace;
  readonly form: FormModel;
  /** What became of it: said instead of the form. */
  readonly done?: string | undefined;
}

/** Draws what most who read a thread never see: the element loads it where it is needed. */
export interface Aside {
  /** Below a comment: what its guest may know of it, and the form that is open. */
  below(id: string, model: ItemModel): Child;
  /** The text of a comment that is not on the page. */
  text(receipt: ReceiptDocument): Child;
  nudge(form: FormModel): Child;
}

/** What a comment in the list is drawn from. */
export type ItemModel = Pick<
  ThreadModel,
  'words' | 'clock' | 'action' | 'here' | 'fresh' | 'page' | 'limits' | 'own' | 'open' | 'reported' | 'aside'
>;

export interface ThreadModel {
  readonly words: ThreadMessages;
  readonly clock: Clock;
  /** URL that the form posts to. */
  readonly action: string;
  readonly page: CommentPage['page'];
  readonly limits: CommentPage['limits'];
  readonly state: 'loading' | 'failed' | 'ready';
  readonly comments: readonly Item[];
  /** Came in while the page was open and is not shown yet. */
  readonly news?: readonly Item[] | undefined;
  /** Cursors of what stands before the first and after the last. */
  readonly prev: string | null;
  readonly next: string | null;
  readonly sort: Sort;
  readonly form: FormModel;
  /** The guest's own comments, as far as this device knows them. */
  readonly own?: readonly ReceiptDocument[] | undefined;
  readonly open?: OpenForm | undefined;
  /** Absent until it is needed, and without JavaScript. */
  readonly aside?: Aside | undefined;
  /** Ids of comments that the guest has reported, since the page was opened. */
  readonly reported?: readonly string[] | undefined;
  /** Id of the comment to be pointed out: the guest's own new one, or the one that a deep link names. */
  readonly fresh?: string | undefined;
  /** URL of this thread as a page of its own; sort, reply and more are links to it. Without it they are buttons. */
  readonly here?: string | undefined;
  /** A form that posts by itself, where no script sends it: where to, and what it carries. */
  readonly posts?: Posts | undefined;
}
