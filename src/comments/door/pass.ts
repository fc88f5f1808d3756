import type { Pass } from './at-the-door.ts';
import type { Brought } from './brought.ts';
import type { ChallengeCheck } from './challenge.ts';
import type { FormCheck } from './form-token.ts';
import { checkProof } from './proof-of-work.ts';

interface Place {
  readonly siteId: string;
  /** Canonical. */
  readonly page: string;
  readonly webhookSecret: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Checks what the client brought, as far as that takes no database and nobody else. */
export async function checkPass(brought: Brought, place: Place): Promise<Pass> {
  const form: FormCheck = { state: 'none' };
  return { brought, form, challenge: await checkChallenge(brought, form, place) };
}

/** A solution is for one form token, so without a good one it is none. */
async function checkChallenge(
  { proofOfWork }: Brought,
  form: FormCheck,
  place: Place,
): Promise<ChallengeCheck> {
  if (proofOfWork === null) return 'none';
  return form.state === 'good' ? checkProof(proofOfWork, { ...place, nonce: form.nonce }) : 'failed';
}
