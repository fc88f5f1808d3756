/**
 * What became of a challenge. `unverified`: nobody could say (Turnstile did not answer), so a person decides.
 */
export type ChallengeCheck = 'none' | 'passed' | 'failed' | 'unverified';
