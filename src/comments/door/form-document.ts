import type { Site } from '../site.ts';
import type { DoorRefusal } from './refusal.ts';
import type { AtTheDoor } from './at-the-door.ts';
import { challengeFor } from './challenge-for.ts';
import { HOUR, newFormToken } from './form-token.ts';
import { type Level, levelOf } from './level.ts';

/** What a client needs to post a comment: `GET …/form`, and beside the problem where a post was sent back for it. */
export interface FormDocument {
  /** The form token, for the field `form`. */
  readonly form: string;
  /** RFC 3339; after that the guest is asked to send once more. */
  readonly expires_at: string;
  /** Name of a field that people do not see and leave empty. */
  readonly trap: string;
  /** What has to be solved before the comment is sent; null = nothing at present. */
  readonly challenge: FormChallenge | null;
}

export type FormChallenge =
  /** ALTCHA's challenge (version 2); its solution goes into the field `altcha`. */
  | { readonly kind: 'proof-of-work'; readonly altcha: unknown }
  /** Cloudflare's widget; its token goes into the field `cf-turnstile-response`. */
  | { readonly kind: 'turnstile'; readonly site_key: string; readonly cdata: string };

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
