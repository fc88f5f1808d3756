import type { GuestComment } from '../guest-comment.ts';
import type { CommentId } from '../id.ts';
import type { Reason } from '../reasons.ts';
import type { ToldBan } from '../standing.ts';
import type { StoredComment } from '../stored-comment.ts';

/** What somebody was told whose comment was taken in: the same again for the same submission sent once more. */
export interface Taken {
  readonly outcome: 'published' | 'pending' | 'declined';
  readonly id: CommentId;
  /** Of a comment that went on air at once; ms since the Unix epoch. */
  readonly publishedAt: number | null;
  /** When it was taken in, ms since the Unix epoch. */
  readonly at: number;
  readonly depth: number;
  /** As stored: the guest's word for it, or ours. */
  readonly lang: string | null;
  /** Of a declined one. */
  readonly reasons: readonly Reason[];
  /** … for a ban that its guest is told of. */
  readonly ban: ToldBan | null;
  /** Secret of the receipt; null where the repeat could be anybody's. */
  readonly receipt: string | null;
  /** A token that the guest's device got with it. */
  readonly device: string | null;
}

/** What of it is not in columns of its own. */
type Sealed = Omit<Taken, 'at' | 'publishedAt'>;

/** As text, to be sealed. Whoever cannot prove to be its guest gets neither receipt nor device. */
export function toSealed({ at: _, publishedAt: __, ...taken }: Taken, proven: boolean): string {
  const sealed: Sealed = proven ? taken : { ...taken, receipt: null, device: null };
  return JSON.stringify(sealed);
}

/** `text`: what was sealed, by nobody but us, under a key that is made for this form of it. */
export function fromSealed(text: string, kept: Pick<Taken, 'at' | 'publishedAt'>): Taken {
  const { at, publishedAt } = kept;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return { ...(JSON.parse(text) as Sealed), at, publishedAt };
}

/** The comment as it was first published, whatever became of it since. */
export const firstForm = (
  siteId: string,
  guest: GuestComment,
  { id, depth, lang, at, publishedAt }: Taken,
): StoredComment => ({
  id,
  siteId,
  pageUrl: guest.page,
  pageTitle: guest.title,
  parentId: guest.parent,
  depth,
  status: 'published',
  version: 1,
  name: guest.name,
  website: guest.website,
  lang,
  body: guest.body,
  staff: false,
  createdAt: at,
  publishedAt,
  editedAt: null,
});
