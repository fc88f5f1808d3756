import { formatId } from '../comments/id.ts';
import type { Field } from '../moderation/index.ts';
import type { Queued } from '../store/queue.ts';
import type { Stage } from './present.ts';
import { presentComment } from './present.ts';

/**
 * A comment as a moderator sees it: the public fields, the text as sent, where it stands, and why. Findings get
 * their text back from the comment, as far as it is kept.
 */
export function presentModerated({ comment, decision }: Queued, stage: Stage) {
  const kept: Partial<Record<Field, string>> = {
    body: comment.body,
    name: comment.name,
    website: comment.website ?? '',
    title: comment.pageTitle,
  };
  return {
    ...presentComment(comment, stage),
    published_at: comment.publishedAt === null ? null : new Date(comment.publishedAt).toISOString(),
    created_at: new Date(comment.createdAt).toISOString(),
    id: formatId(comment.id),
    status: comment.status,
    body: comment.body,
    page: { url: comment.pageUrl, title: comment.pageTitle },
    decision: decision && {
      ...decision,
      findings: decision.findings.map((finding) => ({
        ...finding,
        text: kept[finding.field]?.slice(finding.start, finding.end) ?? '',
      })),
    },
  };
}
