import { loadDue, postpone, settle } from '../store/outbox.ts';
import { attempt } from './attempt.ts';
import type { Courier } from './courier.ts';
import { type Lane, lanesOf, runLanes, shareOut } from './lanes.ts';
import { loadReceivers, type Receiver } from './receivers.ts';
import { skip } from './record.ts';

/**
 * Rows a run. The free plan allows 50 calls each of D1 and of others: a row is three of D1 (claimed, read, noted), and with
 * the look-up of its name three of others.
 */
const BATCH = 10;
/** Of the six connections that the platform gives a run, one is left to D1. */
const WIDE = 5;
/** In one run a receiver gets at most so many messages at once, each about another comment. */
const EACH = 3;
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
    const again = await attempt(courier, receiver, row, lane.rows.slice(done + 1));
    if (again === 'taken') return null;
    if (again !== null) return { failed: true, at: again };
  }
  // oxlint-enable no-await-in-loop
  return null;
}
