import { type Parent, parentQuery } from '../store/comments.ts';
import { sealedQuery } from '../store/credentials.ts';
import { historyQuery } from '../store/history.ts';
import { type Page, pageQuery } from '../store/pages.ts';
import { readNamed } from '../store/query.ts';
import { siteQuery } from '../store/sites.ts';
import { guestFactsQuery } from '../store/standings.ts';
import { codePointLength } from './clean-text.ts';
import { isClosed } from './closing.ts';
import { againKeys, heardBefore } from './door/again.ts';
import { admit } from './door/admit.ts';
import type { DoorRefusal } from './door/refusal.ts';
import { type AtTheDoor, doorQueries } from './door/at-the-door.ts';
import type { Brought } from './door/brought.ts';
import { admitChallenged, admitJudged } from './door/challenged.ts';
import type { FormDocument } from './door/form-document.ts';
import { formAgain } from './door/make-form.ts';
import { limitsLately, rememberLimits } from './door/limits.ts';
import { checkPass } from './door/pass.ts';
import { type AskTurnstile, hearTurnstile } from './door/turnstile.ts';
import { recognise } from './guest.ts';
import type { GuestComment } from './guest-comment.ts';
import { NO_HISTORY } from './guest-past.ts';
import type { CommentId } from './id.ts';
import { judge } from './judge.ts';
import { learnedQuery } from './learned-model.ts';
import type { DeclinedFor } from './reasons.ts';
import { nudgeOf, type Passage } from './nudge.ts';
import type { NewReceipt } from './receipt-token.ts';
import type { AskOpinion } from './second-opinion.ts';
import { historyOf } from './search.ts';
import { guestFactsOf } from './standing.ts';
import { mayCarry, mayPost, type Site } from './site.ts';
import { storeTaken, toIntake } from './store-taken.ts';
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
  /** For how long one key of network addresses is in use, ms. */
  readonly addressPeriod: number;
  /** Called where the site wants a second opinion of this comment. */
  readonly askOpinion: AskOpinion;
  /** Called where the site's challenge is Turnstile, and a comment comes with its token. */
  readonly askTurnstile: AskTurnstile;
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
 * the secret of the comment's receipt, which nobody has but who gets this answer; null where a repeat could be anybody's.
 * `replayed`: it came before, and this is what was answered then.
 */
export type Intake =
  | {
      readonly outcome: 'refused';
      readonly site: Site | null;
      readonly refusal: Refusal;
      /** What to try again with, where that is a form. */
      readonly form: FormDocument | null;
    }
  | ({
      readonly site: Site;
      readonly told: boolean;
      readonly device: string | null;
      readonly receipt: Pick<NewReceipt, 'secret'> | null;
      readonly replayed: boolean;
    } & (
      | { readonly outcome: 'published'; readonly comment: StoredComment }
      | { readonly outcome: 'pending'; readonly id: CommentId }
      | ({ readonly outcome: 'declined'; readonly id: CommentId } & DeclinedFor)
    ));

/** One way through: one read batch, the engine, a second opinion where the site wants one, one write batch. */
export async function takeIn(guest: GuestComment, context: IntakeContext): Promise<Intake> {
  const { db, siteId, now, webhookSecret } = context;
  const { address, keepsToken, brought, byPublisher } = context;
  const sender = { address, keepsToken, email: guest.email, device: guest.device };
  const [who, pass] = await Promise.all([
    recognise(sender, guest.body, context),
    checkPass(brought, { siteId, page: guest.page, webhookSecret, now }),
  ]);
  const again = await againKeys({ siteId, guest, who, pass, byPublisher, now }, webhookSecret);
  const asking = { siteId, guest, who, pass, again, limits: limitsLately(siteId), now };
  const past = historyOf(siteId, who);
  const { site, page, standing, history, sealed, learned, parent, ...facts } = await readNamed(db, {
    site: siteQuery(db, siteId),
    page: pageQuery(db, siteId, guest.page),
    standing: guestFactsQuery(db, siteId, who.known, now),
    history: past && historyQuery(db, past),
    // Before the site's settings are known: most sites have none, and a second round trip would cost every guest.
    sealed: sealedQuery(db, { siteId, kind: 'opinion', now }),
    learned: learnedQuery(db, siteId),
    parent: guest.parent === null ? null : parentQuery(db, siteId, guest.page, guest.parent),
    ...doorQueries(db, asking),
  });
  const refused = (why: Refusal, form: FormDocument | null = null): Intake => ({
    outcome: 'refused',
    site,
    refusal: why,
    form,
  });
  const stray = misplaced(guest, context, site);
  if (stray || !site) return refused(stray ?? { reason: 'unknown-site' });
  rememberLimits(site);
  // Before all that may have changed since the first answer: the page is closed now, the limit reached, perhaps by it.
  const heard = await heardBefore(again, facts.answered ?? []);
  if (heard && !('reason' in heard)) return toIntake(heard, site, guest, { told: false, replayed: true });
  const guestFacts = guestFactsOf(standing, history ?? NO_HISTORY);
  const arrived: AtTheDoor = { ...asking, site, byPublisher, watched: address !== null, guestFacts, facts };
  const sentBack = async (why: DoorRefusal): Promise<Intake> =>
    refused(why, await formAgain(arrived, why, context));
  if (heard) return sentBack(heard);
  const refusal = refuse(guest, context, site, page, parent);
  if (refusal) return refused(refusal);
  const notYet = admit(arrived);
  if (notYet) return sentBack(notYet);
  const at = await hearTurnstile(arrived, context.own, context.askTurnstile);
  const unsolved = admitChallenged(at);
  if (unsolved) return sentBack(unsolved);

  const known = { page, parent, facts: guestFacts, sealed, learned, now };
  const judged = await judge(site, guest, { ...known, door: at }, context.askOpinion);
  const admitted = admitJudged(at, judged);
  if (admitted.refusal) return sentBack(admitted.refusal);
  const { assessment, seen } = admitted;
  const passages = guest.acknowledged === true ? null : nudgeOf(site, seen);
  if (passages) return refused({ reason: 'nudge', passages });
  const stored = await storeTaken(at, context, parent, assessment);
  return 'overtaken' in stored ? sentBack(stored.overtaken) : stored;
}

/** Is this where the guest may write at all? */
function misplaced(guest: GuestComment, { origin, own }: IntakeContext, site: Site | null): Refusal | null {
  if (!site) return { reason: 'unknown-site' };
  if (origin !== null && !mayPost(site, origin, own)) return { reason: 'origin', origin };
  if (!mayCarry(site, guest.page, own)) return { reason: 'page-origin' };
  return null;
}

function refuse(
  guest: GuestComment,
  context: IntakeContext,
  site: Site,
  page: Page,
  parent: Parent | null,
): Refusal | null {
  if (isClosed(site, page, context.now)) return { reason: 'closed' };
  const limit = site.settings.maxBodyLength;
  if (codePointLength(guest.body) > limit) return { reason: 'body-too-long', limit };
  if (guest.parent !== null) {
    if (!parent) return { reason: 'unknown-parent' };
    if (parent.depth >= site.settings.maxDepth) return { reason: 'too-deep' };
  }
  return null;
}
