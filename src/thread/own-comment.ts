/** A guest's own comments among those of the list. Pure. */
import type { PublicComment } from '../comments/comment.ts';
import type { ReceiptDocument } from '../comments/receipt-document.ts';
import { merged } from './arrange.ts';
import type { Item, ThreadModel } from './model.ts';

/** Drawn like any other, with what only its guest knows below it. `guest`: for who gave no name. */
export const asComment = (receipt: ReceiptDocument, guest: string): PublicComment => ({
  id: receipt.id,
  parent: receipt.parent,
  depth: 0,
  author: { name: receipt.name || guest, guest: true, avatar: '' },
  body_text: receipt.body,
  body_html: '',
  lang: receipt.lang,
  published_at: receipt.created_at,
  edited_at: receipt.edited_at,
  url: `#comment-${receipt.id}`,
});

/**
 * The list with the guest's own comments that are not on the page, each where it would be by its time; so that its guest
 * finds it without loading more, none waits for the list to reach that far.
 */
export const withOwn = ({ comments, own = [], sort, words }: Shown): readonly Item[] =>
  own.length > 0
    ? merged(
        own.filter(isAside).map((receipt) => asComment(receipt, words.guest)),
        comments,
        sort,
      )
    : comments;

type Shown = Pick<ThreadModel, 'comments' | 'own' | 'sort'> & { readonly words: { readonly guest: string } };

const isAside = ({ status }: ReceiptDocument): boolean => status !== 'published';

/**
 * The comments of the page after the device has heard of the guest's own again: what came on the page meanwhile is there,
 * as its guest wrote it, and what was taken off is not.
 */
export function afterReceipts(
  { comments, own: before = [], sort, words }: Shown,
  now: readonly ReceiptDocument[],
): readonly Item[] {
  const aside = new Set(now.filter(isAside).map(({ id }) => id));
  const wasAside = new Set(before.filter(isAside).map(({ id }) => id));
  const kept = comments.filter((item) => 'deleted' in item || !aside.has(item.id));
  const appeared = now.filter((receipt) => wasAside.has(receipt.id) && !isAside(receipt));
  const added = appeared.map((receipt) => asComment(receipt, words.guest));
  return merged(kept, added, sort);
}
