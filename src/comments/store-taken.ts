import type { Parent } from '../store/comments.ts';
import { readNamed } from '../store/query.ts';
import { storeSubmission } from '../store/submission.ts';
import { announce } from './announce.ts';
import { type Judgement, toDecision } from './decision.ts';
import { heardBefore, keepAnswers } from './door/again.ts';
import { type AtTheDoor, turnQueries } from './door/at-the-door.ts';
import { overLimit, walksOf } from './door/limits.ts';
import type { DoorRefusal } from './door/refusal.ts';
import { firstForm, type Taken } from './door/taken.ts';
import type { CommentEvent } from './event.ts';
import { guardWith } from './flood-guard.ts';
import type { GuestComment } from './guest-comment.ts';
import { newCommentId } from './id.ts';
import type { Intake, IntakeContext } from './intake.ts';
import { declinedFor } from './reasons.ts';
import { newReceipt } from './receipt-token.ts';
import type { Site } from './site.ts';
import { STATUS_OF } from './status-of.ts';

/** Two comments of one millisecond share an id with p = 1/4096: drawing again settles it. */
const DRAWS = 5;

/** Stores a comment with its answer, in one batch; `overtaken`: somebody else was faster, so that the guest is sent back. */
export async function storeTaken(
  at: AtTheDoor,
  context: IntakeContext,
  parent: Parent | null,
  assessment: Judgement,
): Promise<Intake | { readonly overtaken: DoorRefusal }> {
  const { guest, site, who, again } = at;
  const { db, now, random } = context;
  const receipt = await newReceipt(random);
  const status = STATUS_OF[assessment.verdict];
  const walks = walksOf(site.id, who);
  const room = walks && { walks, limits: site.settings.limits, now };
  // What the guest's client says, else what the engine reads: screen readers go by it.
  const lang = guest.lang ?? (assessment.language === 'und' ? null : assessment.language);
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
      lang,
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
    const taken: Taken = {
      ...outcomeOf(assessment),
      id,
      publishedAt: null,
      at: now,
      depth: parent ? parent.depth + 1 : 0,
      lang,
      receipt: receipt.secret,
      device: who.newToken,
    };
    const outbox = announce(site, event);
    const guard = guardWith(db, at, assessment, { id, own: context.own });
    const told = outbox.length > 0 || guard.told;
    // Sequential by nature: a second draw only follows a collision of the first.
    // oxlint-disable-next-line no-await-in-loop
    const answers = await keepAnswers(db, site.id, again, taken);
    // oxlint-disable-next-line no-await-in-loop
    const stored = await storeSubmission(db, comment, who, event, outbox, {
      room,
      answers,
      more: guard.statements,
    });
    if (!('failed' in stored)) {
      const { publishedAt } = stored;
      return toIntake({ ...taken, publishedAt }, site, guest, { told, replayed: false });
    }
    if (stored.failed === 'id-taken') continue;
    // Somebody was faster: this very submission, or others who took up the room.
    // oxlint-disable-next-line no-await-in-loop
    const turn = await readNamed(db, turnQueries(db, at, site.settings.limits));
    // oxlint-disable-next-line no-await-in-loop
    const heard = await heardBefore(again, turn.answered ?? []);
    if (heard) {
      return 'reason' in heard
        ? { overtaken: heard }
        : toIntake(heard, site, guest, { told: false, replayed: true });
    }
    if (stored.failed === 'parent-gone') {
      return { outcome: 'refused', site, refusal: { reason: 'unknown-parent' }, form: null };
    }
    const full = overLimit(turn.rates, site.settings.limits, now);
    if (full) return { overtaken: full };
  }
  throw new Error(`no free comment id in ${DRAWS} draws`);
}

/** What a guest is told of a verdict: rejected spam looks as if it waited. */
function outcomeOf(assessment: Judgement): Pick<Taken, 'outcome' | 'reasons' | 'ban'> {
  if (assessment.verdict === 'approve') return { outcome: 'published', reasons: [], ban: null };
  const declined = declinedFor(assessment);
  return declined ? { outcome: 'declined', ...declined } : { outcome: 'pending', reasons: [], ban: null };
}

/** The same for the first answer and for all repeats of it. */
export function toIntake(
  taken: Taken,
  site: Site,
  guest: GuestComment,
  how: { readonly told: boolean; readonly replayed: boolean },
): Intake {
  const { outcome, id, reasons, ban, device } = taken;
  const receipt = taken.receipt === null ? null : { secret: taken.receipt };
  const common = { site, ...how, device, receipt };
  switch (outcome) {
    case 'published':
      return { ...common, outcome, comment: firstForm(site.id, guest, taken) };
    case 'pending':
      return { ...common, outcome, id };
    case 'declined':
      return { ...common, outcome, id, reasons, ban };
    default:
      return outcome satisfies never;
  }
}
