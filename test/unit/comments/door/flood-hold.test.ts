import { describe, expect, it } from 'vitest';
import type { AtTheDoor } from '../../../../src/comments/door/at-the-door.ts';
import {
  countOf,
  FLOOD_NEWCOMER,
  holdNewcomers,
  isCaught,
  isSpam,
} from '../../../../src/comments/door/flood-hold.ts';
import { MINUTE } from '../../../../src/comments/door/flood-mode.ts';
import { newCommentId } from '../../../../src/comments/id.ts';
import { settingsSchema } from '../../../../src/comments/settings.ts';
import { siteFinding } from '../../../../src/comments/site-finding.ts';
import { type Assessment, createModerator } from '../../../../src/moderation/index.ts';

/** Whose comments wait while a site is flooded. */

const NOW = Date.UTC(2026, 5, 1);
const assess = (body: string): Assessment => createModerator({}).assess({ body });

interface Given {
  readonly level?: 'calm' | 'busy' | 'flood';
  readonly holds?: 'doubtful' | 'newcomers';
  readonly body?: string;
  readonly website?: string;
  readonly challenge?: 'none' | 'passed' | 'failed' | 'unverified';
  readonly facts?: Partial<AtTheDoor['guestFacts']>;
  readonly byPublisher?: boolean;
  readonly watched?: boolean;
}

/** A newcomer who has passed a challenge, while the site is flooded, unless something else is said. */
function atTheDoor({
  level = 'flood',
  holds = 'doubtful',
  body = 'A friendly remark.',
  ...given
}: Given): AtTheDoor {
  const episode = { id: newCommentId(NOW, 0), level, until: NOW + MINUTE };
  const flood = { busy: level === 'busy' ? episode : null, flood: level === 'flood' ? episode : null };
  const door = {
    now: NOW,
    guest: { body, website: given.website ?? null },
    pass: { challenge: given.challenge ?? 'passed' },
    site: { settings: settingsSchema.parse({ flood: { holds } }) },
    guestFacts: { banned: false, trusted: false, hasPublished: false, ...given.facts },
    byPublisher: given.byPublisher ?? false,
    watched: given.watched ?? true,
    facts: { flood },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of it as is looked at
  return door as unknown as AtTheDoor;
}

const held = (given: Given = {}, found: readonly number[] = []): boolean => {
  const seen = found.map((score) => ({
    finding: siteFinding('SEEN', 'flooding', score, 'Seen.'),
    dimension: 'spam' as const,
  }));
  const findings = holdNewcomers(atTheDoor(given), assess(given.body ?? 'A friendly remark.'), seen);
  return findings.some(({ finding, verdict }) => finding.rule === FLOOD_NEWCOMER && verdict === 'hold');
};

describe('while a site is flooded', () => {
  it.for([
    ['a friendly remark of who passed a challenge', {}, false],
    ['… without a challenge', { challenge: 'none' }, true],
    ['… that nobody could verify', { challenge: 'unverified' }, true],
    ['a link', { body: 'Look at https://example.com/page for more.' }, true],
    ['a link to a host that everybody cites', { body: 'Look at https://www.hrw.org/about for more.' }, true],
    ['a website', { website: 'https://mine.example/' }, true],
    ['a number to call', { body: 'Write to me on WhatsApp +44 7700 900123 now.' }, true],
    ['anybody new, where the site says so', { holds: 'newcomers' }, true],
    ['somebody trusted', { challenge: 'none', facts: { trusted: true } }, false],
    ['somebody published', { challenge: 'none', facts: { hasPublished: true } }, false],
    ['the publisher’s server', { challenge: 'none', byPublisher: true }, false],
    ['a developer’s machine', { challenge: 'none', watched: false }, false],
    ['a crowd', { level: 'busy', challenge: 'none' }, false],
    ['calm', { level: 'calm', challenge: 'none' }, false],
  ] as const)('%s: %j waits: %s', ([, given, expected]) => {
    expect(held(given)).toBe(expected);
  });

  it('what the door has seen is doubt, and what speaks for the guest takes none of it away', () => {
    expect(held({}, [0.5])).toBe(false);
    expect(held({}, [0.5, 0.6])).toBe(true);
    expect(held({}, [1, -2])).toBe(true);
  });
});

describe('a comment', () => {
  it('counts as spam where spam is what it is held for, and not where flood mode holds it', () => {
    const clean = assess('A friendly remark.');
    expect(isSpam(clean)).toBe(false);
    expect(isSpam({ verdict: 'hold', because: 'spam' })).toBe(true);
    expect(isSpam({ verdict: 'reject', because: 'spam' })).toBe(true);
    expect(isSpam({ verdict: 'reject', because: 'forced' })).toBe(true);
    expect(isSpam({ verdict: 'reject', because: 'toxicity' })).toBe(false);
    expect(isSpam({ verdict: 'hold', because: 'forced' })).toBe(false);
    expect(countOf(atTheDoor({}), clean)).toEqual({ posted: 1, newcomers: 1, spam: 0, leading: 0 });
    expect(countOf(atTheDoor({ facts: { hasPublished: true } }), clean).newcomers).toBe(0);
    const link = { body: 'Look at https://example.com/page for more.' };
    expect(countOf(atTheDoor(link), assess(link.body))).toMatchObject({ newcomers: 1, leading: 1 });
    const known = atTheDoor({ ...link, facts: { hasPublished: true } });
    expect(countOf(known, assess(link.body)).leading).toBe(0);
  });

  it('gets the mark where a newcomer’s waits for it, or is spam', () => {
    const clean = assess('A friendly remark.');
    const waiting: Assessment = {
      ...clean,
      verdict: 'hold',
      because: 'forced',
      findings: [siteFinding(FLOOD_NEWCOMER, 'system', 0, 'Flooded.')],
    };
    const spam: Assessment = { ...clean, verdict: 'reject', because: 'spam' };
    expect(isCaught(atTheDoor({}), clean)).toBe(false);
    expect(isCaught(atTheDoor({}), waiting)).toBe(true);
    expect(isCaught(atTheDoor({}), spam)).toBe(true);
    expect(isCaught(atTheDoor({ facts: { hasPublished: true } }), spam)).toBe(false);
  });
});
