import { formatId } from '../comments/id.ts';
import type { OwnComment } from '../comments/own.ts';
import { presentBan } from './ban.ts';
import type { ReceiptDocument } from '../comments/receipt-document.ts';

/** A guest's own comment in JSON. `url`: of its private page. */
export function presentReceipt(own: OwnComment, url: string): ReceiptDocument {
  const { comment, receipt } = own;
  const { decided, appeal, editUntil } = receipt;
  return {
    id: formatId(comment.id),
    parent: comment.parentId === null ? null : formatId(comment.parentId),
    url,
    status: receipt.state,
    name: comment.name,
    body: comment.body,
    ...(comment.lang === null ? {} : { lang: comment.lang }),
    created_at: toTime(comment.createdAt),
    ...(comment.editedAt === null ? {} : { edited_at: toTime(comment.editedAt) }),
    decided: decided && {
      at: toTime(decided.at),
      by: decided.by,
      reason: decided.reason,
      categories: decided.found,
      words: decided.words,
      ...(decided.ban ? { ban: presentBan(decided.ban) } : {}),
    },
    appeal: appeal && {
      at: toTime(appeal.at),
      text: appeal.text,
      state: appeal.state,
      answer: appeal.answer && { at: toTime(appeal.answer.at), reason: appeal.answer.reason },
    },
    may: { edit: editUntil !== null, appeal: receipt.mayAppeal, erase: !receipt.erased },
    edit_until: editUntil === null ? null : toTime(editUntil),
  };
}

const toTime = (at: number): string => new Date(at).toISOString();
