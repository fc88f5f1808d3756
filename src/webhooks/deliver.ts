import { messageId } from '../comments/delivery.ts';
import { claim, type Due, loadDue, postpone, settle } from '../store/outbox.ts';
import type { Courier, Patience } from './courier.ts';
import { loadMessage } from './message.ts';
import { type Lane, lanesOf, runLanes, shareOut } from './lanes.ts';
import { outcomeOf } from './outcome.ts';
import { loadReceivers, type Receiver } from './receivers.ts';
import { type Answer, OUR_FAULT } from './outgoing.ts';
import { record, skip } from './record.ts';
import { transmit } from './transmit.ts';

/**
 * Rows a run. The free plan allows 50 calls each of D1 and of others: a row is three of D1 (claimed, read, noted), and with
 * the look-up of its name three of others.
 */
const BATCH = 10;
/** Of the six connections that the platform gives a run, one is left to D1. */
const WIDE = 5;
/** One receiver gets at most so many messages at once, each about another comment. */
const EACH = 3;
/** Standard Webhooks recommends 15 to 30 s for an endpoint; the try is nobody else's for a little longer than that. */
const PATIENCE: Patience = { timeout: 15_000, lease: 20_000, slow: 5_000 };
/** So many rows are looked at to choose from, so that one endpoint's backlog does not fill every run. */
const LOOK = 100;
/** A run ends after that, ms: what is left is due for the next. */
const RUN_FOR = 60_000;

/** What a run came to. */
export interface Run {
  /** Tries that failed. */
  readonly failed: number;
  /** More is due already. */
  readonly more: boolean;
  /** When the first that failed, or that had to wait for another, is due again, ms since the Unix epoch; null for none. */
  readonly again: number | null;
}

/** Why a lane was not gone through to its end, and when it is due again (ms). */
interface Left {
  readonly failed: boolean;
  readonly at: number;
}

/**
 * Delivers what is due. At least once, always under the same id: a crash between delivery and settling sends again. The
 * events of one comment reach an endpoint in order; those of different comments run at the same time.
 */
export async function deliverDue(courier: Courier): Promise<Run> {
  const from = courier.now();
  const rows = await loadDue(courier.db, from, LOOK);
  const lanes = shareOut(lanesOf(rows), BATCH);
  const taken = lanes.reduce((sum, lane) => sum + lane.rows.length, 0);
  const receivers = await loadReceivers(courier.db, lanes, courier.secret, from);
  const lefts: Left[] = [];
  let late = false;
  await runLanes(
    lanes,
    async (lane) => {
      late ||= courier.now() - from > RUN_FOR;
      if (late) return;
      const left = await deliverLane(courier, lane, receivers.get(lane.receiver));
      if (left) lefts.push(left);
    },
    { wide: WIDE, each: EACH },
  );
  // Whose end came in this run has left a notice for the site's other endpoints, and messages to be skipped.
  const ended = [...receivers.values()].some(({ stopped }) => stopped === 'ending');
  return {
    failed: lefts.filter(({ failed }) => failed).length,
    more: late || ended || rows.length > taken,
    again: lefts.length === 0 ? null : Math.min(...lefts.map(({ at }) => at)),
  };
}

/** One comment's messages for one receiver, until one fails or has to wait. */
async function deliverLane(
  courier: Courier,
  lane: Lane,
  receiver: Receiver | undefined,
): Promise<Left | null> {
  const { db } = courier;
  // One after the other on purpose: that is the order.
  // oxlint-disable no-await-in-loop
  for (const [done, row] of lane.rows.entries()) {
    if (row.earlier > done) {
      // An earlier message about the comment is not in this run: these go behind it.
      await db.batch(
        lane.rows.slice(done).map((each) => postpone(db, each, Math.max(each.dueAt, row.earlierUntil))),
      );
      // Where another run is at the earlier one, nobody else would come back for these.
      return { failed: false, at: row.earlierUntil };
    }
    if (!receiver) {
      await settle(db, row).run();
      continue;
    }
    if (receiver.stopped === 'off') {
      await skip(courier, receiver, row);
      continue;
    }
    if (receiver.stopped === 'ending') return null;
    if (receiver.stopped === 'resting') return { failed: false, at: receiver.restUntil };
    const again = await deliverRow(courier, receiver, row, lane.rows.slice(done + 1));
    if (again === 'taken') return null;
    if (again !== null) return { failed: true, at: again };
  }
  // oxlint-enable no-await-in-loop
  return null;
}

/** One try of one message: when it is tried again (ms), or null where that is over; `taken`: somebody else has it. */
async function deliverRow(
  courier: Courier,
  receiver: Receiver,
  row: Due,
  behind: readonly Due[],
): Promise<number | 'taken' | null> {
  const { db, now, patience = PATIENCE } = courier;
  const at = now();
  const claimed = { ...row, dueAt: at + patience.lease, attempts: row.attempts + 1 };
  if (!(await claim(db, row, claimed.dueAt))) return 'taken';
  const answer = await send(courier, receiver, row, patience.timeout);
  if (answer === null) {
    // The comment is gone, and with it what there was to say.
    await settle(db, claimed).run();
    return null;
  }
  const outcome = outcomeOf(answer, claimed.attempts, now(), courier.random() / 2 ** 32);
  await record(courier, receiver, { row: claimed, behind, at, answer, outcome, slow: patience.slow });
  return outcome.kind === 'failed' ? outcome.at : null;
}

/**
 * What came of sending a message; null where there is nothing to send any more. One that cannot be made is a failed try
 * like any other: it must not stay in the outbox for ever, and stop every run that meets it.
 */
async function send(courier: Courier, receiver: Receiver, row: Due, timeout: number): Promise<Answer | null> {
  try {
    const message = await loadMessage(courier.db, receiver, row);
    return message && (await transmit(courier, receiver, messageId(row), message, timeout));
  } catch (error) {
    // The name and no more: what an error says may quote the comment.
    const name = error instanceof Error ? error.name : 'unknown';
    console.error(JSON.stringify({ at: 'deliver', message: messageId(row), error: name }));
    return OUR_FAULT;
  }
}
