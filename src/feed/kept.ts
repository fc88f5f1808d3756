import { formatId } from '../comments/id.ts';
import type { KeptComment } from '../comments/own-data.ts';
import type { Site } from '../comments/site.ts';
import { presentReceipt } from './receipt.ts';

/** A file with what is kept of a guest's comments, as it is sent. Times are RFC 3339 UTC strings. */
export const presentExport = (site: Site, comments: readonly KeptComment[], now: number) => ({
  site: { id: site.id, name: site.settings.name },
  exported_at: toTime(now),
  comments: comments.map(presentKept),
});

/** One of them. What it says of a decision is what its receipt says. */
function presentKept({ own, earlier, hashes }: KeptComment) {
  const { comment, receipt, answered } = own;
  const { url: _url, may: _may, edit_until: _until, ...said } = presentReceipt(own, '');
  return {
    ...said,
    id: formatId(comment.id),
    page: { url: comment.pageUrl, title: comment.pageTitle },
    website: comment.website,
    answered,
    erased: receipt.erased,
    earlier: earlier.map(({ at, body }) => ({ replaced_at: toTime(at), body })),
    redacted: receipt.redacted.map(({ at, reason }) => ({ at: toTime(at), reason })),
    hashes,
  };
}

const toTime = (at: number): string => new Date(at).toISOString();
