/** A challenge as a guest meets it: nearly always not at all. */
import type { OwnMessages } from '../src/thread/messages/messages.ts';
import type { FormChallenge } from './api.ts';
import type { Host } from './host.ts';
import type { InForm } from './in-form.ts';
import { solve } from './solver.ts';
import { takeTurnstile } from './turnstile.ts';

/** Milliseconds after which it is said what a comment waits for. */
const SOON = 1000;
/** Milliseconds for which a comment waits for its challenge at most. */
const PATIENCE = 120_000;

/** Fields of a comment. */
export type Fields = Readonly<Record<string, unknown>>;

/** A person decides then. */
const UNSOLVED: Fields = { unsolved: true };

export interface Answering {
  /** The fields that say that it was solved, or that it could not be. Settles in any case. */
  solve(challenge: FormChallenge | null, signal: AbortSignal): Promise<Fields>;
  /** The same, for a comment that is to be sent now: says what it waits for, and does not wait for ever. */
  wait(solved: Promise<Fields> | undefined): Promise<Fields | undefined>;
}

/** `wordsOf`: of the thread's language; rejects where they do not come. */
export function createAnswering(host: Host, inForm: InForm, wordsOf: () => Promise<OwnMessages>): Answering {
  const words = (): Promise<OwnMessages | undefined> => wordsOf().catch(() => undefined);

  const solution = async (challenge: FormChallenge, signal: AbortSignal): Promise<Fields> => {
    if (challenge.kind === 'proof-of-work') {
      const altcha = await solve(challenge.altcha, signal);
      return altcha === undefined ? UNSOLVED : { altcha };
    }
    const token = await takeTurnstile(
      { host, inForm, label: (await words())?.confirmHuman ?? '' },
      challenge,
      signal,
    );
    return token === undefined ? UNSOLVED : { 'cf-turnstile-response': token };
  };

  const say = async (): Promise<void> => {
    const text = (await words())?.checking;
    const status = host.part('status');
    if (!text || !status || !waiting) return;
    status.className = 'status';
    const line = document.createElement('p');
    line.textContent = text;
    status.replaceChildren(line);
  };
  let waiting = false;

  return {
    async solve(challenge, signal) {
      if (!challenge) return {};
      // Perhaps they are needed; later would be late.
      void words();
      return solution(challenge, signal).catch(() => UNSOLVED);
    },
    async wait(solved) {
      waiting = true;
      const timer = setTimeout(() => void say(), SOON);
      try {
        return await Promise.race([
          solved,
          new Promise<Fields>((resolve) => {
            setTimeout(resolve, PATIENCE, UNSOLVED);
          }),
        ]);
      } finally {
        waiting = false;
        clearTimeout(timer);
      }
    },
  };
}
