/** Solves a proof of work: in a thread of its own, or in slices between which the page goes on. */
import { type Found, hunt, type Quarry } from './hunt.ts';

/** ALTCHA's challenge, as our server makes it. */
interface AltchaChallenge {
  readonly parameters: {
    readonly algorithm: string;
    readonly cost: number;
    readonly keyPrefix: string;
    readonly nonce: string;
    readonly salt: string;
  };
}

/** Milliseconds of a slice: a frame is 16, and a task of more than 50 is felt. */
const SLICE = 8;
/** Counters of the first slice; the next are as long as it turns out that they may be. */
const FIRST = 200;

/** A policy of the page forbids workers: asking once is enough, as the browser reports each time. */
let alone = false;

/** The solution as ALTCHA's widget sends it; undefined where it was stopped, or the challenge is of a kind that we do not know. */
export async function solve(challenge: unknown, signal: AbortSignal): Promise<string | undefined> {
  const quarry = isOurs(challenge) && quarryOf(challenge.parameters);
  if (!quarry) return undefined;
  const from = performance.now();
  const found = (await huntAside(quarry, signal)) ?? (await huntInSlices(quarry, signal));
  if (!found) return undefined;
  return btoa(
    JSON.stringify({ challenge, solution: { ...found, time: Math.round(performance.now() - from) } }),
  );
}

const isOurs = (challenge: unknown): challenge is AltchaChallenge =>
  typeof challenge === 'object' && challenge !== null && 'parameters' in challenge;

function quarryOf({
  algorithm,
  cost,
  keyPrefix,
  nonce,
  salt,
}: AltchaChallenge['parameters']): Quarry | undefined {
  const isKnown =
    algorithm === 'SHA-256' && cost === 1 && keyPrefix.length === 32 && (salt + nonce).length === 64;
  return isKnown ? { words: wordsOf(salt + nonce), prefix: wordsOf(keyPrefix) } : undefined;
}

/** Hex as 32-bit words. */
const wordsOf = (hex: string): number[] =>
  Array.from(hex.match(/.{8}/g) ?? [], (word) => Number.parseInt(word, 16) | 0);

/** In a worker, made of our own text: a script of another origin may not be one. null where the page forbids workers. */
function huntAside(quarry: Quarry, signal: AbortSignal): Promise<Found> {
  if (alone || signal.aborted) return Promise.resolve(null);
  const text = `onmessage=({data:[q,n]})=>postMessage((${hunt.toString()})(q,0,n))`;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  return new Promise<Found>((resolve) => {
    const worker = new Worker(url);
    const end = (found: Found): void => {
      worker.terminate();
      resolve(found);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Found>) => end(data));
    worker.addEventListener('error', () => {
      alone = true;
      end(null);
    });
    signal.addEventListener('abort', () => end(null));
    // oxlint-disable-next-line require-post-message-target-origin -- A worker has none.
    worker.postMessage([quarry, 2 ** 32]);
  })
    .catch(() => {
      alone = true;
      return null;
    })
    .finally(() => URL.revokeObjectURL(url));
}

/** On the page's own thread, a slice at a time. */
async function huntInSlices(quarry: Quarry, signal: AbortSignal): Promise<Found> {
  let from = 0;
  let count = FIRST;
  while (!signal.aborted && from < 2 ** 32) {
    const began = performance.now();
    const found = hunt(quarry, from, count);
    if (found) return found;
    from += count;
    const took = Math.max(performance.now() - began, 0.1);
    // No more than twice as much at once: the first slices are slow.
    count = Math.max(FIRST, Math.round(count * Math.min(2, SLICE / took)));
    // Sequential by nature: whatever else the page has to do comes first.
    // oxlint-disable-next-line no-await-in-loop
    await breath();
  }
  return null;
}

/** Lets the page do what it has to. A timer, not a message: those may come before what a guest types. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
