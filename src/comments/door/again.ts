import { dayOf, keepAnswer, type KeptAnswer } from '../../store/answers.ts';
import type { GuestComment } from '../guest-comment.ts';
import type { RecognisedGuest } from '../guest.ts';
import { secretsOf } from '../seal.ts';
import type { DoorRefusal } from './refusal.ts';
import { type AnswerKey, answerKey } from './answer-key.ts';
import type { Pass } from './at-the-door.ts';
import { fromSealed, type Taken, toSealed } from './taken.ts';

/**
 * The same submission sent again: by a client that got no answer (Idempotency-Key), by a form that was sent before (its token is
 * good for one comment), by a finger that was too quick. It gets the first answer again, and is no second comment.
 */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The contract's, for an Idempotency-Key. */
const KEY_GOOD = DAY;
/** The longest that a form token is good for (`form.maxHours` of the settings goes up to a week). */
const FORM_GOOD = 7 * DAY;
/** Later the same words are said once more on purpose. */
const DOUBLE_CLICK = 10 * MINUTE;

export interface AgainKey extends AnswerKey {
  /** `same`: nothing was sent along that says so, but who wrote what. */
  readonly kind: 'key' | 'form' | 'same';
  /** Whoever finds an answer under it is who got the first one: it may hold the receipt. */
  readonly proven: boolean;
  /** An answer that is given now is kept under it. Others are of older secrets, and of last month's address. */
  readonly current: boolean;
}

interface Submission {
  readonly siteId: string;
  readonly guest: GuestComment;
  readonly who: RecognisedGuest;
  readonly pass: Pass;
  readonly byPublisher: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Under what a submission may have been answered before, what says most first. */
export async function againKeys(sent: Submission, webhookSecret: string): Promise<readonly AgainKey[]> {
  const payload = payloadOf(sent.guest);
  const named = [...fromHeader(sent), ...fromForm(sent)];
  const marks = named.length > 0 ? named : fromWords(sent, payload);
  return Promise.all(
    secretsOf(webhookSecret).flatMap((secret, age) =>
      marks.map((mark) => keyOf(secret, sent.siteId, mark, payload, age === 0)),
    ),
  );
}

async function keyOf(
  secret: string,
  siteId: string,
  { kind, proven, current, client, when }: Mark,
  payload: string,
  newest: boolean,
): Promise<AgainKey> {
  const under = await answerKey(secret, [kind, siteId, ...client], payload, when);
  return { ...under, kind, proven, current: current && newest };
}

/** What a comment says, in one text for all encodings of it. The page's title is the page's, and changes under a guest's hands. */
export const payloadOf = ({ page, parent, name, email, website, body, lang }: GuestComment): string =>
  JSON.stringify([page, parent, name, email?.toLowerCase() ?? null, website, body, lang]);

type Mark = Pick<AgainKey, 'kind' | 'proven' | 'current'> & {
  /** What only the client knows. */
  readonly client: readonly string[];
  readonly when: Pick<AnswerKey, 'day' | 'days' | 'since'>;
};

/** Good for so long from now on, and from then on until now. */
const within = (now: number, good: number): Mark['when'] => ({
  day: dayOf(now + good),
  days: [...new Set([dayOf(now), dayOf(now + good)])],
  since: now - good,
});

function fromHeader(sent: Submission): Mark[] {
  const { pass, byPublisher, now } = sent;
  const key = pass.brought.idempotencyKey;
  if (key === null) return [];
  const when = within(now, KEY_GOOD);
  const own = { kind: 'key', proven: true, current: true, when } as const;
  if (byPublisher) return [{ ...own, client: ['publisher', key] }];
  if (isUnguessable(key)) return [{ ...own, client: ['guest', key] }];
  // A number that is counted up is anybody's: it counts only together with who sent it.
  return authorsOf(sent).map(({ author, proven, current }) => ({
    kind: 'key',
    proven,
    current,
    client: [author, key],
    when,
  }));
}

function fromForm({ pass: { form } }: Submission): Mark[] {
  if (form.state !== 'good') return [];
  const day = dayOf(form.issuedAt + FORM_GOOD);
  const when = { day, days: [day], since: 0 };
  return [{ kind: 'form', proven: true, current: true, client: [form.nonce], when }];
}

function fromWords(sent: Submission, payload: string): Mark[] {
  const when = within(sent.now, DOUBLE_CLICK);
  return authorsOf(sent)
    .filter(({ author }) => author !== NOBODY)
    .map(({ author, proven, current }) => ({
      kind: 'same',
      proven,
      current,
      client: [author, payload],
      when,
    }));
}

const NOBODY = 'nobody';

interface Author {
  readonly author: string;
  readonly proven: boolean;
  readonly current: boolean;
}

/**
 * Who wrote, as far as that is known; `nobody` on a developer's machine. An address is shared with others, so that it proves
 * nothing. A publisher's server answers for the names that it sends.
 */
function authorsOf({ who, guest, byPublisher }: Submission): readonly Author[] {
  const { device } = who.keys;
  if (who.returning && device) return [{ author: `device ${device}`, proven: true, current: true }];
  if (byPublisher) {
    const named = guest.name !== '' || guest.email !== null;
    return [{ author: named ? 'publisher' : NOBODY, proven: true, current: true }];
  }
  const addresses = who.known.filter(({ kind }) => kind === 'address');
  if (addresses.length === 0) return [{ author: NOBODY, proven: true, current: true }];
  return addresses.map(({ key }) => ({
    author: `address ${key}`,
    proven: false,
    current: key === who.keys.address,
  }));
}

/** Is it long and varied enough to be drawn, as UUIDs are, rather than counted? */
export const isUnguessable = (key: string): boolean => key.length >= 20 && new Set(key).size >= 8;

/** What is to be answered to a submission that was answered before; null for a new one. */
export async function heardBefore(
  keys: readonly AgainKey[],
  kept: readonly KeptAnswer[],
): Promise<Taken | DoorRefusal | null> {
  for (const under of keys) {
    const answer = kept.find(({ key }) => key === under.key);
    if (!answer) continue;
    if (answer.payload !== under.payload)
      return under.kind === 'key' ? { reason: 'key-reused' } : { reason: 'form', why: 'used' };
    // Returned at once: there is one at most.
    // oxlint-disable-next-line no-await-in-loop
    return fromSealed(await under.open(answer.sealed), answer);
  }
  return null;
}

/** Keeps what somebody is told, under all that the submission may come again with. */
export const keepAnswers = (
  db: D1Database,
  siteId: string,
  keys: readonly AgainKey[],
  taken: Taken,
): Promise<D1PreparedStatement[]> =>
  Promise.all(
    keys
      .filter(({ current }) => current)
      .map(async (under) => {
        const sealed = await under.seal(toSealed(taken, under.proven));
        return keepAnswer(db, siteId, under, { id: taken.id, at: taken.at, sealed });
      }),
  );
