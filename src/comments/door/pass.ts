import type { Pass } from './at-the-door.ts';
import type { Brought } from './brought.ts';
import type { ChallengeCheck } from './challenge.ts';
import { checkFormToken, type FormCheck, type FormPlace } from './form-token.ts';
import { checkProof } from './proof-of-work.ts';

/** Checks what the client brought, as far as that takes no database and nobody else. */
export async function checkPass(brought: Brought, place: FormPlace): Promise<Pass> {
  const form = await checkFormToken(brought.form, place);
  return { brought, form, challenge: await checkChallenge(brought, form, place) };
}

/** A solution is for one form token, so without a good one it is none. */
async function checkChallenge(
  { proofOfWork }: Brought,
  form: FormCheck,
  place: FormPlace,
): Promise<ChallengeCheck> {
  if (proofOfWork === null) return 'none';
  return form.state === 'good' ? checkProof(proofOfWork, { ...place, nonce: form.nonce }) : 'failed';
}
