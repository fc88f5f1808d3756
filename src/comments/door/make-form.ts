import type { Site } from '../site.ts';
import type { DoorRefusal } from './refusal.ts';
import type { AtTheDoor } from './at-the-door.ts';
import { challengeFor } from './challenge-for.ts';
import { HOUR, newFormToken } from './form-token.ts';
import { type Level, levelOf } from './level.ts';
import type { FormDocument } from './form-document.ts';

/** What forms are made with. */
export interface FormMaking {
  readonly webhookSecret: string;
  /** 32 random bits a call. */
  readonly random: () => number;
}

interface FormOf {
  readonly site: Site;
  /** Canonical. */
  readonly page: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly level: Level;
  /** Of the form whose place this one takes, where it counts on. */
  readonly issuedAt?: number | undefined;
  readonly renewed?: boolean | undefined;
  /** A challenge is due, whatever the level. */
  readonly wanted?: boolean | undefined;
}

/** A form for a page. */
export async function formDocument(of: FormOf, { webhookSecret, random }: FormMaking): Promise<FormDocument> {
  const { site, page, now, level, issuedAt, renewed, wanted = false } = of;
  const place = { siteId: site.id, page, webhookSecret, now };
  const made = await newFormToken(place, { random, issuedAt, renewed });
  const until = made.issuedAt + site.settings.form.maxHours * HOUR;
  return {
    form: made.token,
    expires_at: new Date(until).toISOString(),
    trap: made.trap,
    challenge: await challengeFor({ site, nonce: made.nonce, level, wanted, now, webhookSecret }),
  };
}

/**
 * What to send a refused comment with once more; null where a form would not help. It takes the place of the form that came: of
 * one that was good it keeps the age, which is how long the guest has been at it. Of others no age is known, and none counts.
 */
export async function formAgain(
  at: AtTheDoor,
  refusal: DoorRefusal,
  making: FormMaking,
): Promise<FormDocument | null> {
  if (refusal.reason !== 'form' && refusal.reason !== 'challenge') return null;
  const { site, guest, now, pass } = at;
  const before = pass.form.state === 'good' && refusal.why !== 'expired' ? pass.form : null;
  return formDocument(
    {
      site,
      page: guest.page,
      now,
      level: levelOf(at),
      issuedAt: before?.issuedAt,
      renewed: before?.renewed ?? true,
      wanted: refusal.reason === 'challenge',
    },
    making,
  );
}
