import { describe, expect, it } from 'vitest';
import { againKeys, heardBefore, isUnguessable, payloadOf } from '../../../../src/comments/door/again.ts';
import { toSealed } from '../../../../src/comments/door/taken.ts';
import type { KeptAnswer } from '../../../../src/store/answers.ts';
import type { FormCheck } from '../../../../src/comments/door/form-token.ts';
import type { RecognisedGuest } from '../../../../src/comments/guest.ts';
import { toCommentId } from '../../../../src/comments/id.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 12);
const SECRET = 'whsec_one';
const GUEST = {
  page: 'https://news.example/a',
  title: 'An article',
  name: 'Ana',
  email: 'ana@mail.example',
  website: null,
  body: 'Hello.',
  parent: null,
  lang: null,
  device: null,
};
const keys = { device: '0123456789abcdef', address: 'fedcba9876543210', email: null };
const known = [
  { kind: 'address' as const, key: 'fedcba9876543210' },
  { kind: 'address' as const, key: '0000000000000000' },
];
const WHO: RecognisedGuest = { keys, known, network: null, print: null, returning: false, newToken: null };
const FORM: FormCheck = { state: 'good', nonce: 'n1', issuedAt: NOW - 1000, renewed: false, trap: 't' };
const brought = {
  form: null,
  fields: {},
  proofOfWork: null,
  turnstile: null,
  idempotencyKey: null as string | null,
  unsolved: false,
  scripted: true,
};
const pass = { brought, form: { state: 'none' } as FormCheck, challenge: 'none' as const };
const withKey = (idempotencyKey: string) => ({ ...pass, brought: { ...brought, idempotencyKey } });
const UUID = '8e03978e-40d5-43dd-bc93-6894a57f9324';
const SENT = { siteId: 'demo', guest: GUEST, who: WHO, pass, byPublisher: false, now: NOW };

const told = (sent: typeof SENT, secret = SECRET) =>
  againKeys(sent, secret).then((made) => made.map(({ kind, proven, current }) => [kind, proven, current]));
const first = async (sent: typeof SENT, secret = SECRET) => (await againKeys(sent, secret))[0];

describe('what a comment says', () => {
  it.for([
    ['page', 'https://news.example/b'],
    ['name', 'Ben'],
    ['email', null],
    ['website', 'https://ana.example/'],
    ['body', 'Hello. '],
    ['parent', toCommentId(7)],
    ['lang', 'fr'],
  ] as const)('is another with another %s', ([field, value]) => {
    expect(payloadOf({ ...GUEST, [field]: value })).not.toBe(payloadOf(GUEST));
  });

  it('is the same with what is not part of it', () => {
    const same = {
      ...GUEST,
      title: '(1) An article',
      device: 'x',
      acknowledged: true,
      email: 'Ana@Mail.example',
    };
    expect(payloadOf(same)).toBe(payloadOf(GUEST));
  });

  it('cannot be shifted from one field to the next', () => {
    expect(payloadOf({ ...GUEST, name: 'Ana', body: 'b' })).not.toBe(
      payloadOf({ ...GUEST, name: 'An', body: 'ab' }),
    );
  });
});

describe('under what a submission comes again', () => {
  it.for([
    ['its key', { pass: withKey(UUID) }, [['key', true, true]]],
    [
      'its key and its form',
      { pass: { ...withKey(UUID), form: FORM } },
      [
        ['key', true, true],
        ['form', true, true],
      ],
    ],
    ['its form', { pass: { ...pass, form: FORM } }, [['form', true, true]]],
    [
      'no form that is none of ours',
      { pass: { ...pass, form: { state: 'bad', why: 'invalid' } as FormCheck } },
      [
        ['same', false, true],
        ['same', false, false],
      ],
    ],
    [
      'its addresses',
      {},
      [
        ['same', false, true],
        ['same', false, false],
      ],
    ],
    ['its device, if we know it', { who: { ...WHO, returning: true } }, [['same', true, true]]],
    [
      'the publisher’s word for who it is',
      { byPublisher: true, who: { ...WHO, known: [] } },
      [['same', true, true]],
    ],
    ['nothing, of nobody', { who: { ...WHO, known: [] } }, []],
    [
      'a key that anybody may have, with its addresses',
      { pass: withKey('1') },
      [
        ['key', false, true],
        ['key', false, false],
      ],
    ],
  ] as const)('%s', async ([, more, want]) => {
    expect(await told({ ...SENT, ...more })).toEqual(want);
  });

  it('older secrets are looked under, too, and nothing is kept under them', async () => {
    const sent = { ...SENT, pass: withKey(UUID) };
    expect(await told(sent, 'whsec_two whsec_one')).toEqual([
      ['key', true, true],
      ['key', true, false],
    ]);
    const [, older] = await againKeys(sent, 'whsec_two whsec_one');
    expect(older?.key).toBe((await first(sent))?.key);
  });

  it('is another for each site, sender, secret and kind', async () => {
    const sent = { ...SENT, pass: withKey(UUID) };
    const form = { ...pass, form: { ...FORM, nonce: UUID } as FormCheck };
    const all = await Promise.all([
      first(sent),
      first({ ...sent, siteId: 'other' }),
      first({ ...sent, byPublisher: true }),
      first(sent, 'whsec_two'),
      first({ ...SENT, pass: form }),
      first({ ...SENT, pass: withKey(`${UUID}0`) }),
    ]);
    expect(new Set(all.map((made) => made?.key)).size).toBe(all.length);
  });

  it('is good for a day, a form for a week, a double click for ten minutes', async () => {
    const today = Math.floor(NOW / DAY);
    const [key, form, same] = await Promise.all([
      first({ ...SENT, pass: withKey(UUID) }),
      first({ ...SENT, pass: { ...pass, form: FORM } }),
      first(SENT),
    ]);
    expect(key).toMatchObject({ day: today + 1, days: [today, today + 1], since: NOW - DAY });
    expect(form).toMatchObject({ day: today + 7, days: [today + 7], since: 0 });
    expect(same).toMatchObject({ day: today, days: [today], since: NOW - 600_000 });
    // Whenever it is sent: the same row.
    const later = await first({ ...SENT, pass: { ...pass, form: FORM }, now: NOW + 3 * DAY });
    expect(later).toMatchObject({ key: form?.key, day: form?.day, days: form?.days });
  });

  it('opens with the same client’s secret only', async () => {
    const sent = { ...SENT, pass: withKey(UUID) };
    const mine = await first(sent);
    const sealed = (await mine?.seal('{"id":1}')) ?? '';
    expect(await (await first(sent))?.open(sealed)).toBe('{"id":1}');
    await expect((await first({ ...sent, pass: withKey(`${UUID}0`) }))?.open(sealed)).rejects.toThrow(
      /decrypt|operation/i,
    );
    await expect((await first(sent, 'whsec_two'))?.open(sealed)).rejects.toThrow(/decrypt|operation/i);
    // What was sent is no part of the secret of a key: another comment is told that the key was used.
    const other = await first({ ...sent, guest: { ...GUEST, body: 'Other words.' } });
    expect(other?.key).toBe(mine?.key);
    expect(other?.payload).not.toBe(mine?.payload);
  });
});

it.for([
  [UUID, true],
  ['q5Zb9wX0kTn2LmVfPa7RcQ', true],
  ['1', false],
  ['order-12345', false],
  ['00000000-0000-4000-8000-000000000001', false],
  ['comment-2026-11-23', false],
] as const)('%s is drawn: %s', ([key, drawn]) => {
  expect(isUnguessable(key)).toBe(drawn);
});

describe('what is answered', () => {
  const TAKEN = {
    outcome: 'pending' as const,
    id: toCommentId(7),
    publishedAt: null,
    at: NOW,
    depth: 0,
    lang: null,
    reasons: [],
    ban: null,
    receipt: 'secret',
    device: 'token',
  };
  /** The rows that the answer to one submission leaves. */
  const keep = async (sent: typeof SENT) =>
    Promise.all(
      (await againKeys(sent, SECRET))
        .filter(({ current }) => current)
        .map(async ({ key, payload, seal, proven }) => ({
          key,
          payload,
          at: NOW,
          publishedAt: null,
          sealed: await seal(toSealed(TAKEN, proven)),
        })),
    );
  const hear = async (sent: typeof SENT, kept: readonly KeptAnswer[]) =>
    heardBefore(await againKeys(sent, SECRET), kept);
  const form = { ...SENT, pass: { ...pass, form: FORM } };
  const OTHER = { ...GUEST, body: 'Other words.' };

  it('to a form sent twice is the same; to another comment with it, that it was used', async () => {
    const kept = await keep(form);
    expect(kept).toHaveLength(1);
    expect(await hear(form, kept)).toEqual(TAKEN);
    expect(await hear({ ...form, guest: OTHER }, kept)).toEqual({ reason: 'form', why: 'used' });
    const fresh = { ...form, pass: { ...pass, form: { ...FORM, nonce: 'n2' } as FormCheck } };
    expect(await hear(fresh, kept)).toBeNull();
  });

  it('goes by the key before the form, and a new key does not make a used form good', async () => {
    const both = { ...SENT, pass: { ...withKey(UUID), form: FORM } };
    const kept = await keep(both);
    expect(kept).toHaveLength(2);
    expect(await hear({ ...both, guest: OTHER }, kept)).toEqual({ reason: 'key-reused' });
    const renamed = { ...both, pass: { ...withKey(`${UUID}-2`), form: FORM } };
    expect(await hear(renamed, kept)).toEqual(TAKEN);
    expect(await hear({ ...renamed, guest: OTHER }, kept)).toEqual({ reason: 'form', why: 'used' });
  });

  it('holds receipt and device for nobody who is known by address only', async () => {
    expect(await hear(SENT, await keep(SENT))).toEqual({ ...TAKEN, receipt: null, device: null });
  });
});
