import type { AtTheDoor } from './at-the-door.ts';
import type { ChallengeCheck } from './challenge.ts';
import { mustSolve } from './must-solve.ts';

/** What is asked of Cloudflare. */
export interface TurnstileQuestion {
  /** As the guest's client sent it. */
  readonly token: string;
  /** Of the form token: the same question twice is one. */
  readonly nonce: string;
}

/** What Cloudflare says. `unverified`: nothing that says anything about the guest. */
export type TurnstileAnswer =
  | {
      readonly kind: 'passed';
      readonly hostname: string;
      readonly cdata: string;
      readonly action: string;
      /** By Cloudflare's own test secret, which says so of everything and names no page. */
      readonly isTest: boolean;
    }
  | { readonly kind: 'failed' }
  | { readonly kind: 'unverified' };

/** Asks; within its time, and a failure is an answer. */
export type AskTurnstile = (question: TurnstileQuestion) => Promise<TurnstileAnswer>;

/** `action` of our widgets; of others of the same site key, a token is worth nothing here. */
const TURNSTILE_ACTION = 'comment';

/**
 * What is at the door, with what became of its challenge where only Cloudflare knows that. Nobody is asked where the answer would
 * change nothing. `own`: the Worker's own origin.
 */
export async function hearTurnstile(at: AtTheDoor, own: string, ask: AskTurnstile): Promise<AtTheDoor> {
  const { kind, when } = at.site.settings.challenge;
  if (kind !== 'turnstile') return at;
  const counts = mustSolve(at) || (when === 'suspicion' && at.watched && !at.byPublisher);
  const challenge = counts ? await heard(at, own, ask) : 'none';
  return { ...at, pass: { ...at.pass, challenge } };
}

async function heard(at: AtTheDoor, own: string, ask: AskTurnstile): Promise<ChallengeCheck> {
  const { brought, form } = at.pass;
  const token = brought.turnstile;
  if (token === null) return 'none';
  if (form.state !== 'good') return 'failed';
  const answer = await answered({ token, nonce: form.nonce }, ask);
  if (answer.kind !== 'passed') return answer.kind;
  const isOurs =
    answer.cdata === form.nonce &&
    answer.action === TURNSTILE_ACTION &&
    hostsOf(at, own).includes(answer.hostname.toLowerCase());
  return isOurs || answer.isTest ? 'passed' : 'failed';
}

/** A fault of ours says nothing about the guest. */
async function answered(question: TurnstileQuestion, ask: AskTurnstile): Promise<TurnstileAnswer> {
  try {
    return await ask(question);
  } catch {
    return { kind: 'unverified' };
  }
}

/** Where the widget may have stood: the comment's page, other pages of the site (a thread may name a page by its canonical URL), our own. */
const hostsOf = ({ guest, site }: AtTheDoor, own: string): readonly string[] =>
  [guest.page, own, ...site.settings.origins].map((url) => new URL(url).hostname);
