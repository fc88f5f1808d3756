/** The guest's own comments, as far as this device has their receipts: what became of them. */
import type { ReceiptDocument } from '../src/comments/receipt-document.ts';
import { afterReceipts } from '../src/thread/own-comment.ts';
import { post } from './api.ts';
import type { Host } from './host.ts';
import { dropReceipts, tokensOf } from './receipts.ts';

/** Between two looks at the same receipts, at least: ms. */
const PAUSE = 20_000;

export interface Own {
  /** Asks what became of the guest's own comments on this page, if there are any. */
  load(): Promise<void>;
  /** The guest is back at the page. */
  onVisible(): void;
  /** Takes over what was heard of some of them. */
  take(heard: readonly ReceiptDocument[]): void;
  /** URL of what can be done by the receipt of a comment. */
  at(id: string, act: 'edit' | 'delete' | 'appeal'): string;
}

export function createOwn(host: Host): Own {
  const tokens = new Map<string, string>();
  let asked = 0;

  const take: Own['take'] = (heard) => {
    const { own = [] } = host.model;
    const known = new Map(own.map((one) => [one.id, one]));
    for (const one of heard) {
      // What has not changed is not drawn again.
      if (JSON.stringify(known.get(one.id)) !== JSON.stringify(one)) known.set(one.id, one);
    }
    const now = [...known.values()];
    host.show({ own: now, comments: afterReceipts(host.model, now) }, 'list');
  };

  const load = async (): Promise<void> => {
    const { stay, settings } = host;
    const { action, page } = host.model;
    const kept = tokensOf(action, [settings.page, page.url]);
    if (!stay || kept.length === 0) return;
    asked = Date.now();
    const { receipts } = (await post(action.replace(/comments$/, 'receipts'), { tokens: kept })).body;
    if (stay.aborted || !receipts) return;
    const { own = [] } = host.model;
    const heard: ReceiptDocument[] = [];
    const useless: string[] = [];
    kept.forEach((token, index) => {
      const receipt = receipts[index];
      // A forged one or one of elsewhere, and what was erased: there is nothing to say.
      if (!receipt?.body) useless.push(token);
      else if (receipt.decided?.by !== 'guest' || own.some(({ id }) => id === receipt.id))
        heard.push(receipt);
      // What guests have taken down they need not be told again.
      if (receipt) tokens.set(receipt.id, token);
    });
    if (useless.length > 0) dropReceipts(action, useless);
    if (heard.length > 0) take(heard);
  };

  return {
    load,
    onVisible() {
      if (document.visibilityState === 'visible' && Date.now() - asked > PAUSE) void load();
    },
    take,
    at: (id, act) =>
      `${new URL(host.model.action).origin}/receipts/${encodeURIComponent(tokens.get(id) ?? '')}/${act}`,
  };
}
