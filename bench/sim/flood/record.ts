/** What happened to each comment, as its sender saw it. */

/** Whom the door is for, and whom it is against. */
type Sender = 'regular' | 'newcomer' | 'spam';

export interface Sent {
  readonly site: string;
  readonly sender: Sender;
  /** When it was sent first, ms. */
  readonly at: number;
  readonly page: string;
  readonly name: string;
  readonly body: string;
  readonly lang: string | undefined;
  became: Became;
  /** Of what was stored. */
  id: string | null;
  /** Challenges that its client solved. */
  solved: number;
  /** What it was sent back for, in order. */
  readonly refusals: string[];
}

/** `lost`: nothing was stored, and its sender gave up. */
type Became = 'published' | 'pending' | 'declined' | 'lost';

export const newRecord = (
  about: Pick<Sent, 'site' | 'sender' | 'at' | 'page' | 'name' | 'body' | 'lang'>,
): Sent => ({ ...about, became: 'lost', id: null, solved: 0, refusals: [] });
