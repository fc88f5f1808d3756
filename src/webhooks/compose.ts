import { commentUrl } from '../comments/desk-path.ts';
import type { Decision } from '../comments/decision.ts';
import type { CommentEvent } from '../comments/event.ts';
import type { Queued } from '../comments/queued.ts';
import type { WebhookEvent } from '../comments/endpoint.ts';
import { presentModerated } from '../feed/moderated.ts';
import type { Stage } from '../feed/present.ts';
import type { Message } from './payload.ts';

/** Standard Webhooks: messages should stay below 20 KB. Bytes. */
const LIMIT = 20_000;

/** What is left of a comment whose message would be too long, in the order in which it is tried. UTF-16 units, numbers. */
const CUTS = [
  { body: 4000, findings: 30, excerpt: 200, website: 2048, name: 2000 },
  { body: 1500, findings: 15, excerpt: 100, website: 500, name: 500 },
  { body: 400, findings: 5, excerpt: 60, website: 0, name: 160 },
] as const;

/**
 * A message about a comment: the event as it was, the comment as it is now, in less than 20 KB. A long comment is
 * cut, and says so: `data.truncated`. All of it is at `GET …/moderation/comments/{id}`.
 */
export function composeEvent(type: WebhookEvent, item: Queued, event: CommentEvent, stage: Stage): Message {
  const whole = toMessage(type, item, event, stage, false);
  if (fits(whole)) return whole;
  let made = whole;
  for (const cut of CUTS) {
    made = toMessage(type, shorten(item, cut), event, stage, true);
    if (fits(made)) break;
  }
  return made;
}

function toMessage(
  type: WebhookEvent,
  item: Queued,
  { at, actor, action, reason, from, to, detail }: CommentEvent,
  stage: Stage,
  truncated: boolean,
): Message {
  const { decision, ...comment } = presentModerated(item, stage);
  return {
    type,
    timestamp: new Date(at).toISOString(),
    data: {
      site: stage.site.id,
      name: stage.site.settings.name,
      language: stage.site.settings.language,
      desk: commentUrl(stage.own, stage.site.id, item.comment.id),
      comment,
      decision: { ...decision, actor, action, reason, from, to },
      ...(detail?.report ? { report: detail.report } : {}),
      ...(detail?.appeal === undefined ? {} : { appeal: { text: detail.appeal } }),
      ...(truncated ? { truncated } : {}),
    },
  };
}

function shorten({ comment, decision }: Queued, cut: (typeof CUTS)[number]): Queued {
  const website = comment.website !== null && comment.website.length <= cut.website ? comment.website : null;
  return {
    comment: {
      ...comment,
      body: cutText(comment.body, cut.body),
      name: cutText(comment.name, cut.name),
      website,
    },
    decision: decision && { ...decision, findings: strongest(decision.findings, cut) },
  };
}

/** The strongest findings, in their order, none with more than an excerpt's length. */
function strongest(findings: Decision['findings'], cut: (typeof CUTS)[number]): Decision['findings'] {
  const kept = new Set(
    findings.toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score)).slice(0, cut.findings),
  );
  return findings
    .filter((finding) => kept.has(finding))
    .map((finding) =>
      Object.assign({}, finding, { end: Math.min(finding.end, finding.start + cut.excerpt) }),
    );
}

/** At most `units` UTF-16 units, no surrogate pair cut in two. */
function cutText(text: string, units: number): string {
  if (text.length <= units) return text;
  const cut = text.slice(0, units - 1);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}

function fits(message: Message): boolean {
  const json = JSON.stringify(message);
  // A UTF-16 unit is at most three bytes of UTF-8.
  return json.length * 3 < LIMIT || new TextEncoder().encode(json).byteLength < LIMIT;
}
