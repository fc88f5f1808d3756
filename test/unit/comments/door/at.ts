import type { AtTheDoor, Pass } from '../../../../src/comments/door/at-the-door.ts';
import type { FloodState } from '../../../../src/comments/door/flood-mode.ts';
import { NO_HISTORY } from '../../../../src/comments/guest-past.ts';
import { readSettings } from '../../../../src/comments/settings.ts';

const NOBODY = { posted: 0, newcomers: 0, spam: 0, leading: 0 };
/** A site that nothing happens at. */
const CALM: FloodState = {
  current: NOBODY,
  previous: NOBODY,
  bands: { newcomers: 0, spam: 0 },
  quietUntil: 0,
  busy: null,
  flood: null,
};

/** Somebody at the door of a site with these settings: a guest whose form is good, and who has solved nothing. */
export function atTheDoor(
  settings: object = {},
  { pass = {}, ...more }: Partial<Omit<AtTheDoor, 'pass'>> & { readonly pass?: Partial<Pass> } = {},
): AtTheDoor {
  const now = Date.UTC(2026, 10, 23);
  const site = { id: 'demo', version: 1, listeners: [], ...readSettings(JSON.stringify(settings)) };
  return {
    siteId: 'demo',
    site,
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
      network: null,
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
    again: [],
    limits: site.settings.limits,
    now,
    byPublisher: false,
    watched: true,
    guestFacts: { banned: false, trusted: false, ...NO_HISTORY },
    facts: { answered: null, rates: null, repeats: null, floods: null, names: null, flood: CALM },
    ...more,
  };
}
