import type { Site } from '../site.ts';
import type { FormChallenge } from './form-document.ts';
import type { Level } from './flood-mode.ts';
import { newProof } from './proof-of-work.ts';

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

/** What has to be solved before a comment is sent; null = nothing, as far as is known before the comment is. */
export async function challengeFor({
  site,
  nonce,
  level,
  wanted,
  now,
  webhookSecret,
}: Asked): Promise<FormChallenge | null> {
  const { kind, when, siteKey } = site.settings.challenge;
  const expected = when === 'always' || (when !== 'never' && level !== 'calm');
  if (!wanted && !expected) return null;
  switch (kind) {
    case 'none':
      return null;
    case 'proof-of-work': {
      const place = { siteId: site.id, nonce, webhookSecret, now };
      return { kind, altcha: await newProof(place, level, randomBits) };
    }
    case 'turnstile':
      return { kind, site_key: siteKey, cdata: nonce };
    default:
      return kind satisfies never;
  }
}

/** A challenge whose counter can be guessed is none. */
const randomBits = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
