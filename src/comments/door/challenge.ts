/**
 * What became of a challenge. `unverified`: nobody could say (Turnstile did not answer), so a person decides.
 */
export type ChallengeCheck = 'none' | 'passed' | 'failed' | 'unverified';

/** Says that a comment waits because its guest could not solve the challenge that was due. Anybody can say that they could not. */
export const CHALLENGE_NOT_TAKEN = 'CHALLENGE_NOT_TAKEN';
