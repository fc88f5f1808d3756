import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';

/** Of this machine, ms each: for the report. */
export const SOLVING_TOOK: number[] = [];

/** Solves a proof of work with ALTCHA's own library, as any client can; makes what its widget puts into the field `altcha`. */
export async function solve(challenge: Challenge): Promise<string> {
  const start = performance.now();
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('a challenge that cannot be solved');
  SOLVING_TOOK.push(performance.now() - start);
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}
