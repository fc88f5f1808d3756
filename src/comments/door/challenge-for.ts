import type { Site } from '../site.ts';
import type { FormChallenge } from './form-document.ts';
import type { Level } from './level.ts';

/** A form that is given out. */
interface Asked {
  readonly site: Site;
  /** Of the form's token: what is solved for one form is solved for no other. */
  readonly nonce: string;
  readonly level: Level;
  /** A comment was sent back for it just now, whatever the level. */
  readonly wanted: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly webhookSecret: string;
}

/** What has to be solved before a comment is sent with this form; null = nothing. */
// oxlint-disable-next-line require-await -- what it asks for will be signed
export async function challengeFor(_asked: Asked): Promise<FormChallenge | null> {
  return null;
}
