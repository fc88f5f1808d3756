import { deskUrl } from '../comments/desk-path.ts';
import type { Delivery } from '../comments/delivery.ts';
import { type Disabled, wants } from '../comments/endpoint.ts';
import type { OutboxRow } from '../comments/event.ts';
import { noticeTo } from '../comments/announce.ts';
import { insertDeliveries } from '../store/deliveries.ts';
import { disableEndpoint, noteFailing, noteWorking } from '../store/endpoints.ts';
import { insertOutbox, postpone, settle } from '../store/outbox.ts';
import type { Courier } from './courier.ts';
import type { Outcome } from './outcome.ts';
import type { DisabledData } from './notice.ts';
import { type Answer, OUR_FAULT } from './outgoing.ts';
import type { Receiver } from './receivers.ts';

const DAY = 24 * 3_600_000;
/** An endpoint that failed for so long is turned off, ms. */
const PATIENCE = 30 * DAY;
/** UTF-16 units of an answer that are kept. */
const EXCERPT = 500;

/** After so many failures in a row within a run an endpoint is left alone for a while. */
const MISSES = 3;
/** … as long as a quarter of the time for which it has been failing, between these, ms. */
const REST = { least: 5_000, most: 30 * 60_000 } as const;

/** A try that was made. `row` as claimed; `behind`: later messages about the same comment that are due. */
interface Try {
  readonly row: OutboxRow;
  readonly behind: readonly OutboxRow[];
  /** When it began, ms since the Unix epoch. */
  readonly at: number;
  readonly answer: Answer;
  readonly outcome: Outcome;
  /** An answer that takes longer is slow, ms. */
  readonly slow: number;
}

/** Notes what came of a try, in one batch: the row's future, the log, the endpoint's health. */
export async function record(courier: Courier, receiver: Receiver, made: Try): Promise<void> {
  const { db } = courier;
  const { row, outcome } = made;
  const statements = [insertDeliveries(db, [toDelivery(made, courier.now())])];
  switch (outcome.kind) {
    case 'delivered':
      statements.push(settle(db, row), ...working(courier, receiver, made));
      receiver.misses = 0;
      break;
    case 'failed':
      statements.push(
        postpone(db, row, outcome.at),
        ...made.behind.map((each) => postpone(db, each, outcome.at)),
        ...failing(courier, receiver, made.answer, outcome.quietUntil),
      );
      break;
    case 'given-up':
      statements.push(settle(db, row), ...failing(courier, receiver, made.answer, outcome.quietUntil));
      break;
    case 'gone':
      statements.push(settle(db, row), ...turnOff(courier, receiver, 'gone'));
      break;
    default:
      return outcome satisfies never;
  }
  await db.batch(statements);
  return undefined;
}

/** A message for an endpoint that is off: not sent, but known, so that it can be asked for again. */
export async function skip(courier: Courier, receiver: Receiver, row: OutboxRow): Promise<void> {
  const { db } = courier;
  const why = `The endpoint is off (${receiver.endpoint.disabled}).`;
  await db.batch([
    settle(db, row),
    insertDeliveries(db, [
      {
        ...nameOf(row),
        at: courier.now(),
        attempt: 0,
        outcome: 'skipped',
        status: null,
        ms: 0,
        excerpt: why,
      },
    ]),
  ]);
}

const nameOf = ({ siteId, endpoint, subject, seq, type }: OutboxRow) => ({
  siteId,
  endpoint,
  subject,
  seq,
  type,
});

const toDelivery = ({ row, at, answer, outcome }: Try, now: number): Delivery => ({
  ...nameOf(row),
  at,
  attempt: row.attempts,
  outcome: outcome.kind === 'gone' ? 'given-up' : outcome.kind,
  status: answer.status,
  ms: now - at,
  excerpt: (answer.status === null ? answer.why : answer.text).slice(0, EXCERPT).toWellFormed(),
});

/** Written only where there is something to say. One that answers slowly rests for as long again: others are waiting. */
function working({ db, now }: Courier, receiver: Receiver, { at, slow }: Try): D1PreparedStatement[] {
  const { site, endpoint, misses } = receiver;
  const took = now() - at;
  if (took > slow) {
    receiver.patience = Math.max(receiver.patience, now() + took);
    rest(receiver, receiver.patience);
  }
  return endpoint.failingSince !== null || endpoint.quietUntil > 0 || misses > 0 || receiver.patience > 0
    ? [noteWorking(db, site.id, endpoint.id, receiver.patience)]
    : [];
}

/** Nothing more for it in this run, and in none before the time (ms). */
function rest(receiver: Receiver, until: number): void {
  receiver.stopped ??= 'resting';
  receiver.restUntil = Math.max(receiver.restUntil, until);
}

function failing(
  courier: Courier,
  receiver: Receiver,
  answer: Answer,
  quietUntil: number,
): D1PreparedStatement[] {
  if (answer === OUR_FAULT) return [];
  const now = courier.now();
  const { site, endpoint } = receiver;
  const since = endpoint.failingSince ?? now;
  if (now - since >= PATIENCE) return turnOff(courier, receiver, 'failing');
  receiver.misses += 1;
  receiver.patience = Math.max(receiver.patience, quietUntil);
  const tired = receiver.misses >= MISSES;
  const pause = tired ? Math.min(Math.max((now - since) / 4, REST.least), REST.most) : 0;
  const quiet = Math.max(quietUntil, tired ? Math.round(now + pause) : 0);
  if (quiet > now) rest(receiver, quiet);
  return [noteFailing(courier.db, site.id, endpoint.id, now, quiet)];
}

/** Turns it off, and tells the site's other endpoints. */
function turnOff(courier: Courier, receiver: Receiver, why: Disabled): D1PreparedStatement[] {
  const { db } = courier;
  const { site, endpoint } = receiver;
  if (receiver.stopped === 'ending') return [];
  // Only the next run knows whether it is off: its owner may have been faster, and then the rest is for the new one.
  receiver.stopped = 'ending';
  const now = courier.now();
  const data: DisabledData = {
    site: site.id,
    endpoint: endpoint.id,
    reason: why,
    failing_since: endpoint.failingSince === null ? null : new Date(endpoint.failingSince).toISOString(),
    language: site.settings.language,
    desk: deskUrl(endpoint.own, site.id, '/webhooks'),
  };
  const notices = site.listeners
    .filter((listener) => listener.id !== endpoint.id && wants(listener, 'endpoint.disabled'))
    .map(({ id }) =>
      noticeTo({ siteId: site.id, id }, 'endpoint.disabled', data, { now, random: courier.random() }),
    );
  return [disableEndpoint(db, endpoint, why), ...(notices.length > 0 ? [insertOutbox(db, notices)] : [])];
}
