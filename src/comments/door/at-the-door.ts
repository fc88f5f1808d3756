import { floodQuery } from '../../store/flood-mode.ts';
import { answeredQuery } from '../../store/answers.ts';
import type { Named } from '../../store/query.ts';
import { ratesQuery } from '../../store/rates.ts';
import type { GuestComment } from '../guest-comment.ts';
import type { RecognisedGuest } from '../guest.ts';
import type { Site } from '../site.ts';
import type { GuestFacts } from '../standing.ts';
import { namesAskedOf, repeatQueries } from './asked.ts';
import type { AgainKey } from './again.ts';
import type { Brought } from './brought.ts';
import type { ChallengeCheck } from './challenge.ts';
import type { FormCheck } from './form-token.ts';
import { type Limits, walksOf } from './limits.ts';

/** What is known before the database is asked: what the client brought, checked by itself. */
export interface Pass {
  readonly brought: Brought;
  readonly form: FormCheck;
  readonly challenge: ChallengeCheck;
}

/** Who asks, for queries: no raw address, no e-mail. */
export interface Asking {
  readonly siteId: string;
  readonly guest: GuestComment;
  readonly who: RecognisedGuest;
  readonly pass: Pass;
  /** Under what this may have been answered before. */
  readonly again: readonly AgainKey[];
  /** The site's limits, as far as they are known before its settings are read. */
  readonly limits: Limits;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** What the database knows about who is at the door, one statement each in the submission's read batch. */
export const doorQueries = (db: D1Database, asking: Asking) => ({
  ...turnQueries(db, asking, asking.limits),
  flood: floodQuery(db, asking.siteId, asking.now),
  ...repeatQueries(db, asking),
  names: namesAskedOf(db, asking),
});

/** Was this answered before, and is there room for it? */
export function turnQueries(db: D1Database, asking: Asking, limits: Limits) {
  const { siteId, guest, who, again, now } = asking;
  const walks = walksOf(siteId, who);
  const place = { siteId, page: guest.page };
  return {
    answered: again.length > 0 ? answeredQuery(db, siteId, again) : null,
    rates: walks && ratesQuery(db, place, { walks, limits, now }),
  };
}

type DoorFacts = Named<ReturnType<typeof doorQueries>>;

/** All that is known of a comment at the door. Rules over it are pure. */
export interface AtTheDoor extends Asking {
  readonly site: Site;
  /** The publisher's server posts, with the API key: it answers for its guests, and no limit holds it. */
  readonly byPublisher: boolean;
  /** It is known where the guest calls from. Not so on a developer's machine: nobody is counted or challenged there. */
  readonly watched: boolean;
  /** Of the guest: banned, trusted, on air. */
  readonly guestFacts: GuestFacts;
  readonly facts: DoorFacts;
}
