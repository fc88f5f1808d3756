import type { Due } from '../store/outbox.ts';

/** Messages about one comment for one endpoint, in the order in which things happened. */
export interface Lane {
  /** Site and endpoint: what shares a receiver. */
  readonly receiver: string;
  readonly rows: readonly Due[];
}

const receiverOf = (row: Due): string => `${row.siteId} ${row.endpoint}`;

/** Due rows as lanes, in the order of their oldest. */
export function lanesOf(rows: readonly Due[]): Lane[] {
  const lanes = Map.groupBy(rows, (row) => `${receiverOf(row)} ${row.subject}`);
  return [...lanes.values()].map((lane) => ({
    receiver: lane[0] ? receiverOf(lane[0]) : '',
    rows: lane.toSorted((a, b) => a.seq - b.seq),
  }));
}

/**
 * Lanes with at most `most` rows together: one lane of each receiver in turn, so that a long backlog leaves room for
 * the others. The last lane may be cut; its rest stays due.
 */
export function shareOut(lanes: readonly Lane[], most: number): Lane[] {
  const queues = [...Map.groupBy(lanes, ({ receiver }) => receiver).values()];
  const chosen: Lane[] = [];
  let left = most;
  for (let round = 0; left > 0 && queues.some((queue) => round < queue.length); round++) {
    for (const queue of queues) {
      const lane = queue[round];
      if (!lane || left === 0) continue;
      const rows = lane.rows.slice(0, left);
      chosen.push({ receiver: lane.receiver, rows });
      left -= rows.length;
    }
  }
  return chosen;
}

/**
 * Runs all lanes, at most `wide` at a time, and of one receiver at most `each`, so that one that hangs does not
 * keep the others waiting. One that throws ends by itself: its error is thrown when the others are done.
 */
export async function runLanes(
  lanes: readonly Lane[],
  run: (lane: Lane) => Promise<void>,
  { wide, each }: { readonly wide: number; readonly each: number },
): Promise<void> {
  const waiting = [...lanes];
  const busy = new Map<string, number>();
  const errors: unknown[] = [];
  const busyWith = (receiver: string): number => busy.get(receiver) ?? 0;

  async function work(): Promise<void> {
    for (;;) {
      const next = waiting.findIndex((lane) => busyWith(lane.receiver) < each);
      const [lane] = next === -1 ? [] : waiting.splice(next, 1);
      // Those whose receivers are busy are taken by the ones that keep them so.
      if (!lane) return;
      busy.set(lane.receiver, busyWith(lane.receiver) + 1);
      try {
        // oxlint-disable-next-line no-await-in-loop -- a worker does one after the other
        await run(lane);
      } catch (error) {
        errors.push(error);
      }
      busy.set(lane.receiver, busyWith(lane.receiver) - 1);
    }
  }
  await Promise.all(Array.from({ length: wide }, work));
  if (errors.length > 0) throw errors[0];
}
