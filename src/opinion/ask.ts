import { openAll } from '../comments/credentials.ts';
import { secretsOf } from '../comments/seal.ts';
import type { AskOpinion, Opinion, OpinionQuestion } from '../comments/second-opinion.ts';
import { callOut, type Outside } from '../webhooks/outgoing.ts';
import { checkShape } from './check-shape.ts';
import { coralShape } from './coral-shape.ts';
import { type Shape, UNREADABLE } from './shape.ts';

/** An answer that is longer is none, bytes. */
const MAX_ANSWER = 16_384;

const SHAPES = { check: checkShape, coral: coralShape } as const satisfies Record<string, Shape>;

export interface Asker {
  readonly webhookSecret: string;
  readonly outside: Outside;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** 32 random bits a call. */
  readonly random: () => number;
  /** The Worker's own origin. */
  readonly own: string;
}

/** Asks the check that the site names, in its shape, signed, within its time. Failures are opinions, too. */
export const opinionAsker =
  (asker: Asker): AskOpinion =>
  async (question) => {
    const { url, shape: kind, timeout } = question.settings;
    const shape: Shape = SHAPES[kind];
    const composed = await compose(shape, question, asker);
    if (!composed) return { kind: 'failed', why: 'its secret is none that this shape can sign with' };
    const answer = await callOut(
      asker.outside,
      {
        url,
        body: composed.body,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'user-agent': 'Greenroom-Opinion/1',
          ...composed.headers,
        },
        timeout,
        read: MAX_ANSWER,
      },
      asker.now(),
    );
    if (answer.status === null) return { kind: 'failed', why: answer.why };
    return read(shape, answer.status, answer.text);
  };

async function compose(shape: Shape, question: OpinionQuestion, { webhookSecret, now, random, own }: Asker) {
  const opened = await openAll(question.sealed, webhookSecret);
  // The deployment's own where the site has none; never instead of one that does not open any more.
  const secrets =
    question.sealed.length === 0 ? secretsOf(webhookSecret) : opened.map(({ secret }) => secret);
  if (secrets.length === 0) return null;
  const id = `opn_${hex(random())}${hex(random())}`;
  try {
    return await shape.compose(question, { secrets, id, now: now(), own });
  } catch {
    // A secret that somebody brought along, and that is no base64.
    return null;
  }
}

const hex = (bits: number): string => (bits >>> 0).toString(16).padStart(8, '0');

function read(shape: Shape, status: number, text: string): Opinion {
  if (status < 200 || status > 299) return { kind: 'failed', why: `status ${status}` };
  if (status === 204) return shape.silence;
  try {
    return shape.read(JSON.parse(text));
  } catch {
    return UNREADABLE;
  }
}
