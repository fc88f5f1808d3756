/** The guest's own comments, as far as this device has their receipts: what became of them. */
import type { ReceiptDocument } from '../src/comments/receipt-document.ts';
import { afterReceipts } from '../src/thread/own-comment.ts';
import { post } from './api.ts';
import type { Host } from './host.ts';
import { dropReceipts } from './receipts.ts';

export interface Own {
  /** Asks what became of these. */
  load(kept: readonly string[]): Promise<void>;
  /** Takes over what was heard of some of them. */
  take(heard: readonly ReceiptDocument[]): void;
  tokenOf(id: string): string;
}

export function createOwn(host: Host): Own {
  const tokens = new Map<string, string>();

  const take: Own['take'] = (heard) => {
    const { own = [] } = host.model;
    const known = new Map(own.map((one) => [one.id, one]));
    for (const one of heard) {
      // What has not changed is not drawn again.
      if (JSON.stringify(known.get(one.id)) !== JSON.stringify(one)) known.set(one.id, one);
    }
    const now = [...known.values()];
    const { comments, page } = host.model;
    const after = afterReceipts(host.model, now);
    const count = page.count + after.length - comments.length;
    host.show({ own: now, comments: after, page: { ...page, count } }, 'head', 'list');
  };

  return {
    async load(kept) {
      const { stay, settings } = host;
      const { receipts } = (await post(settings.action.replace(/comments$/, 'receipts'), { tokens: kept }))
        .body;
      if (!stay || stay.aborted || !receipts) return;
      const { own = [] } = host.model;
      const heard: ReceiptDocument[] = [];
      const useless: string[] = [];
      kept.forEach((token, index) => {
        const receipt = receipts[index];
        // A forged one or one of elsewhere, and what was erased: there is nothing to say.
        if (!receipt?.body) useless.push(token);
        // What guests have taken down they need not be told again.
        else if (receipt.decided?.by !== 'guest' || own.some(({ id }) => id === receipt.id))
          heard.push(receipt);
        if (receipt) tokens.set(receipt.id, token);
      });
      if (useless.length > 0) dropReceipts(settings, useless);
      if (heard.length > 0) take(heard);
    },
    take,
    tokenOf: (id) => tokens.get(id) ?? '',
  };
}
