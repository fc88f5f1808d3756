import { messageId } from '../comments/delivery.ts';
import { claim, type Due, settle } from '../store/outbox.ts';
import type { Courier, Patience } from './courier.ts';
import { loadMessage } from './message.ts';
import { outcomeOf } from './outcome.ts';
import { type Answer, OUR_FAULT } from './outgoing.ts';
import type { Receiver } from './receivers.ts';
import { record } from './record.ts';
import { transmit } from './transmit.ts';

/** Standard Webhooks recommends 15 to 30 s for an endpoint; the try is nobody else's for a little longer than that. */
const PATIENCE: Patience = { timeout: 15_000, lease: 20_000, slow: 5_000 };

/** One try of one message: when it is tried again (ms), or null where that is over; `taken`: somebody else has it. */
export async function attempt(
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
