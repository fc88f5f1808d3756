import type { AtTheDoor, Pass } from '../../../../src/comments/door/at-the-door.ts';
import { readSettings } from '../../../../src/comments/settings.ts';

/** Somebody at the door of a site with these settings: a guest whose form is good, and who has solved nothing. */
export function atTheDoor(
  settings: object = {},
  { pass = {}, ...more }: Partial<Omit<AtTheDoor, 'pass'>> & { readonly pass?: Partial<Pass> } = {},
): AtTheDoor {
  const now = Date.UTC(2026, 10, 23);
  return {
    siteId: 'demo',
    site: { id: 'demo', version: 1, listeners: [], ...readSettings(JSON.stringify(settings)) },
    guest: {
      page: 'https://news.example/article',
      title: '',
      name: '',
      email: null,
      website: null,
      body: 'A clear and friendly remark.',
      parent: null,
      lang: null,
      device: null,
    },
    who: {
      keys: { device: null, address: null, email: null },
      print: null,
      known: [],
      returning: false,
      newToken: null,
    },
    pass: {
      brought: {
        form: 'form',
        fields: {},
        proofOfWork: null,
        turnstile: null,
        unsolved: false,
        idempotencyKey: null,
        scripted: true,
      },
      form: { state: 'good', nonce: 'nonce', issuedAt: now, renewed: false, trap: 'trap' },
      challenge: 'none',
      ...pass,
    },
    now,
    byPublisher: false,
    watched: true,
    guestFacts: { banned: false, trusted: false, hasPublished: false },
    facts: JSON.parse('{}'),
    ...more,
  };
}
