import type { Assessment } from '../moderation/index.ts';
import { type Parent, parentQuery } from '../store/comments.ts';
import { sealedQuery } from '../store/credentials.ts';
import { type Page, pageQuery } from '../store/pages.ts';
import { readNamed } from '../store/query.ts';
import { siteQuery } from '../store/sites.ts';
import { guestFactsQuery } from '../store/standings.ts';
import { storeSubmission } from '../store/submission.ts';
import { announce } from './announce.ts';
import { codePointLength } from './clean-text.ts';
import { isClosed } from './closing.ts';
import { type Judgement, toDecision } from './decision.ts';
import { admit, admitJudged, type DoorRefusal } from './door/admit.ts';
import { type AtTheDoor, doorQueries } from './door/at-the-door.ts';
import type { Brought } from './door/brought.ts';
import { checkPass } from './door/pass.ts';
import type { CommentEvent } from './event.ts';
import { type GuestTraces, recognise } from './guest.ts';
import type { GuestComment } from './guest-comment.ts';
import { type CommentId, newCommentId } from './id.ts';
import { judge } from './judge.ts';
import { learnedQuery } from './learned-model.ts';
import { type DeclinedFor, declinedFor } from './reasons.ts';
import { nudgeOf, type Passage } from './nudge.ts';
import { type NewReceipt, newReceipt } from './receipt-token.ts';
import type { AskOpinion } from './second-opinion.ts';
import { publishedBy } from './search.ts';
import { mayCarry, mayPost, type Site } from './site.ts';
import type { Status } from './status.ts';
import type { StoredComment } from './stored-comment.ts';

export interface IntakeContext {
  readonly db: D1Database;
  readonly siteId: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** 32 random bits a call. */
  readonly random: () => number;
  /** `Origin` of the browser that posts; null from anything else. */
  readonly origin: string | null;
  /** The Worker's own origin. */
  readonly own: string;
  /** The guest's network address; null where it is not the guest who calls. */
  readonly address: string | null;
  /** The publisher's server calls, with the API key. */
  readonly byPublisher: boolean;
  /** What came beside the comment. */
  readonly brought: Brought;
  /** The guest's client could keep a device token. */
  readonly keepsToken: boolean;
  /** Makes keys of guests; newest first. */
  readonly webhookSecret: string;
  /** Called where the site wants a second opinion of this comment. */
  readonly askOpinion: AskOpinion;
}

export type Refusal =
  | { readonly reason: 'unknown-site' }
  | { readonly reason: 'origin'; readonly origin: string }
  | { readonly reason: 'page-origin' }
  | { readonly reason: 'closed' }
  /** The guest is asked to think again; nothing was stored. */
  | { readonly reason: 'nudge'; readonly passages: readonly Passage[] }
  | { readonly reason: 'unknown-parent' }
  | { readonly reason: 'too-deep' }
  | { readonly reason: 'body-too-long'; readonly limit: number }
  | DoorRefusal;

/**
 * What became of the comment. `told`: the outbox holds something to deliver. `device`: a token for the guest to keep. `receipt`:
 * the secret of the comment's receipt, which nobody has but who gets this answer.
 */
export type Intake =
  | { readonly outcome: 'refused'; readonly site: Site | null; readonly refusal: Refusal }
  | ({
      readonly site: Site;
      readonly told: boolean;
      readonly device: string | null;
      readonly receipt: NewReceipt;
    } & (
      | { readonly outcome: 'published'; readonly comment: StoredComment }
      | { readonly outcome: 'pending'; readonly id: CommentId }
      | ({ readonly outcome: 'declined'; readonly id: CommentId } & DeclinedFor)
    ));

/** Where the engine's verdict puts a comment. */
export const STATUS_OF = {
  approve: 'published',
  hold: 'pending',
  reject: 'rejected',
} as const satisfies Record<Assessment['verdict'], Status>;

/** Two comments of one millisecond share an id with p = 1/4096: drawing again settles it. */
const DRAWS = 5;

/** One way through: one read batch, the engine, a second opinion where the site wants one, one write batch. */
export async function takeIn(guest: GuestComment, context: IntakeContext): Promise<Intake> {
  const { db, siteId, now, webhookSecret } = context;
  const { address, keepsToken, brought } = context;
  const sender = { address, keepsToken, email: guest.email, device: guest.device };
  const [who, pass] = await Promise.all([
    recognise(sender, guest.body, context),
    checkPass(brought, { siteId, page: guest.page, webhookSecret, now }),
  ]);
  const asking = { siteId, guest, who, pass, now };
  const { site, page, guestFacts, sealed, learned, parent, ...facts } = await readNamed(db, {
    site: siteQuery(db, siteId),
    page: pageQuery(db, siteId, guest.page),
    guestFacts: guestFactsQuery(db, siteId, who.known, publishedBy(siteId, who), now),
    // Before the site's settings are known: most sites have none, and a second round trip would cost every guest.
    sealed: sealedQuery(db, { siteId, kind: 'opinion', now }),
    learned: learnedQuery(db, siteId),
    parent: guest.parent === null ? null : parentQuery(db, siteId, guest.page, guest.parent),
    ...doorQueries(db, asking),
  });
  const refused = (refusal: Refusal): Intake => ({ outcome: 'refused', site, refusal });
  const refusal = refuse(guest, context, site, page, parent);
  if (refusal || !site) return refused(refusal ?? { reason: 'unknown-site' });
  const { byPublisher } = context;
  const at: AtTheDoor = { ...asking, site, byPublisher, watched: address !== null, guestFacts, facts };
  const notYet = admit(at);
  if (notYet) return refused(notYet);

  const known = { page, parent, facts: guestFacts, sealed, learned, now };
  const { assessment, seen } = await judge(site, guest, { ...known, door: at }, context.askOpinion);
  const doubted = admitJudged(at, seen);
  if (doubted) return refused(doubted);
  const passages = guest.acknowledged === true ? null : nudgeOf(site, seen);
  if (passages) return refused({ reason: 'nudge', passages });
  return store(guest, context, site, parent, assessment, who);
}

function refuse(
  guest: GuestComment,
  context: IntakeContext,
  site: Site | null,
  page: Page,
  parent: Parent | null,
): Refusal | null {
  if (!site) return { reason: 'unknown-site' };
  const { origin, own } = context;
  if (origin !== null && !mayPost(site, origin, own)) return { reason: 'origin', origin };
  if (!mayCarry(site, guest.page, own)) return { reason: 'page-origin' };
  if (isClosed(site, page, context.now)) return { reason: 'closed' };
  const limit = site.settings.maxBodyLength;
  if (codePointLength(guest.body) > limit) return { reason: 'body-too-long', limit };
  if (guest.parent !== null) {
    if (!parent) return { reason: 'unknown-parent' };
    if (parent.depth >= site.settings.maxDepth) return { reason: 'too-deep' };
  }
  return null;
}

async function store(
  guest: GuestComment,
  context: IntakeContext,
  site: Site,
  parent: Parent | null,
  assessment: Judgement,
  who: GuestTraces & { readonly newToken: string | null },
): Promise<Intake> {
  const { db, now, random } = context;
  const device = who.newToken;
  const receipt = await newReceipt(random);
  const status = STATUS_OF[assessment.verdict];
  for (let draw = 0; draw < DRAWS; draw++) {
    const id = newCommentId(now, random());
    const comment = {
      id,
      siteId: site.id,
      pageUrl: guest.page,
      pageTitle: guest.title,
      parentId: guest.parent,
      status,
      name: guest.name,
      website: guest.website,
      // What the guest's client says, else what the engine reads: screen readers go by it.
      lang: guest.lang ?? (assessment.language === 'und' ? null : assessment.language),
      body: guest.body,
      staff: false,
      receipt: receipt.hash,
      createdAt: now,
    };
    const event: CommentEvent = {
      commentId: id,
      seq: 1,
      at: now,
      actor: 'engine',
      action: 'submit',
      from: null,
      to: status,
      reason: null,
      decision: toDecision(assessment, site.settings.policy),
      detail: null,
    };
    const outbox = announce(site, event);
    const told = outbox.length > 0;
    // Sequential by nature: a second draw only follows a collision of the first.
    // oxlint-disable-next-line no-await-in-loop
    const stored = await storeSubmission(db, comment, who, event, outbox);
    if ('failed' in stored) {
      if (stored.failed === 'id-taken') continue;
      return { outcome: 'refused', site, refusal: { reason: 'unknown-parent' } };
    }
    if (status === 'published') {
      const depth = parent ? parent.depth + 1 : 0;
      const full = { ...comment, depth, version: 1, publishedAt: stored.publishedAt, editedAt: null };
      return { outcome: 'published', site, told, device, receipt, comment: full };
    }
    const declined = declinedFor(assessment);
    if (declined) return { outcome: 'declined', site, told, device, receipt, id, ...declined };
    return { outcome: 'pending', site, told, device, receipt, id };
  }
  throw new Error(`no free comment id in ${DRAWS} draws`);
}
