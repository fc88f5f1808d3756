import { Webhook } from 'standardwebhooks';
import type { Arrival } from './endpoint.ts';

/** What an endpoint saw, held against what was acknowledged. */
export interface Findings {
  /** Acknowledged events that it never took. */
  readonly missing: number;
  /** Events that it took more than once, under one id each. */
  readonly repeated: number;
  /** Events that came under more than one id, or ids that stand for more than one event. */
  readonly mixedUp: number;
  /** Messages that it took after a later one about the same comment. */
  readonly outOfOrder: number;
  /** Messages whose signature the reference implementation does not accept. */
  readonly unsigned: number;
  readonly tries: number;
  readonly taken: number;
}

/** `{comment} {seq}` of a message. */
const eventOf = (id: string): { comment: string; seq: number } => {
  const [, comment = '', seq = ''] = id.split('_');
  return { comment, seq: Number(seq) };
};

/** The signature as the reference implementation makes it for the time that the message claims. */
function isSigned({ id, headers, body }: Arrival, secret: string): boolean {
  const at = new Date(Number(headers['webhook-timestamp']) * 1000);
  return (headers['webhook-signature'] ?? '').split(' ').includes(new Webhook(secret).sign(id, at, body));
}

/** `expected`: number of events by comment, all acknowledged. `again`: ids that were given up and asked for again, out of order. */
export function judge(
  arrivals: readonly Arrival[],
  expected: ReadonlyMap<string, number>,
  secret: string,
  again: ReadonlySet<string>,
): Findings {
  const taken = arrivals.filter((arrival) => arrival.taken);
  const last = new Map<string, number>();
  const times = new Map<string, number>();
  const idsByEvent = new Map<string, Set<string>>();
  let outOfOrder = 0;
  for (const { id, body } of taken) {
    const { comment, seq } = eventOf(id);
    if (!again.has(id)) {
      if (seq < (last.get(comment) ?? 0)) outOfOrder += 1;
      last.set(comment, Math.max(seq, last.get(comment) ?? 0));
    }
    times.set(id, (times.get(id) ?? 0) + 1);
    // What the message itself says it is: the comment, and what happened.
    const event = `${/"id":"([^"]+)"/.exec(body)?.[1]} ${/"timestamp":"([^"]+)"/.exec(body)?.[1]} ${/"to":"([^"]+)"/.exec(body)?.[1]}`;
    idsByEvent.set(event, (idsByEvent.get(event) ?? new Set()).add(id));
  }
  let missing = 0;
  for (const [comment, events] of expected) {
    for (let seq = 1; seq <= events; seq++) {
      if (![...times.keys()].some((id) => id.startsWith(`msg_${comment}_${seq}_`))) missing += 1;
    }
  }
  return {
    missing,
    repeated: [...times.values()].filter((count) => count > 1).length,
    mixedUp: [...idsByEvent.values()].filter((ids) => ids.size > 1).length,
    outOfOrder,
    unsigned: arrivals.filter((arrival) => !isSigned(arrival, secret)).length,
    tries: arrivals.length,
    taken: taken.length,
  };
}
