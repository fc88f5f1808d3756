import type { Whose } from './own-data.ts';
import { seal, unseal } from './seal.ts';

/**
 * Whose data a moderator is looking at, carried from one form to the next: sealed, for this site, good for an hour. What was typed
 * is not in it, only keys, which nobody but us can read.
 */
const LIFETIME = 3_600_000;

interface Where {
  readonly siteId: string;
  readonly webhookSecret: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

export const sealWhose = (whose: Whose, { siteId, webhookSecret, now }: Where): Promise<string> =>
  seal(`${now + LIFETIME} ${JSON.stringify(whose)}`, contextOf(siteId), webhookSecret);

/** Null for what is none of ours, of another site, or too old. */
export async function unsealWhose(
  sealed: string,
  { siteId, webhookSecret, now }: Where,
): Promise<Whose | null> {
  // Base64 of a nonce, a tag and at least something between them; anything else is no input for a decoder.
  if (sealed.length % 4 !== 0 || !/^[A-Za-z0-9+/]{40,}={0,2}$/.test(sealed)) return null;
  const opened = await unseal(sealed, contextOf(siteId), webhookSecret);
  const [, end = '', whose = ''] = /^(\d+) (.*)$/su.exec(opened ?? '') ?? [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `sealWhose` sealed
  return whose !== '' && now < Number(end) ? (JSON.parse(whose) as Whose) : null;
}

const contextOf = (siteId: string): string => `guest data ${siteId}`;
