import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST } from '../../../../src/comments/door/repeat-points.ts';
import { type Repeated, repeatsOf } from '../../../../src/comments/door/repeats.ts';
import { weighDoor } from '../../../../src/comments/door/weigh.ts';
import { toCommentId } from '../../../../src/comments/id.ts';
import { distance, linkedHosts, printOf } from '../../../../src/comments/print.ts';
import { createModerator } from '../../../../src/moderation/index.ts';
import type { Seen } from '../../../../src/comments/door/seen.ts';
import { siteOf } from './site.ts';

const PAGE = 'https://news.example/today';
const ELSEWHERE = 'https://news.example/yesterday';

/** A comment that was sent before, by a guest of its own. */
const seen = (body: string, n: number, more: Partial<Seen> = {}): Seen => ({
  id: toCommentId(n + 1),
  print: printOf(body) ?? '',
  status: 'published',
  decided: null,
  device: `device ${n}`,
  address: null,
  page: ELSEWHERE,
  hosts: linkedHosts(body),
  ...more,
});

const copies = (body: string, n: number, more: Partial<Seen> = {}): Seen[] =>
  Array.from({ length: n }, (_, i) => seen(body, i, more));

const found = (body: string, before: readonly Seen[], more: Partial<Repeated> = {}) =>
  repeatsOf({
    body,
    website: null,
    page: PAGE,
    print: printOf(body),
    seen: before,
    floods: [],
    isOwn: ({ device }) => device === 'mine',
    ...more,
  });

const scores = (...args: Parameters<typeof found>) =>
  Object.fromEntries(found(...args).map(({ finding: { rule, score } }) => [rule, score]));
const total = (...args: Parameters<typeof found>): number =>
  found(...args).reduce((sum, { finding }) => sum + finding.score, 0);

const SITE = siteOf({});
const moderator = createModerator();
/** What becomes of a text that the engine has read and that was sent before. */
const verdict = (body: string, before: readonly Seen[], more: Partial<Repeated> = {}): string =>
  weighDoor(SITE, moderator.assess({ body }), found(body, before, more)).verdict;

const ADVERT =
  'My cousin started a new shop for handmade rugs, have a look at https://rugs.example/new when you have time';
const VARIED = ADVERT.replace('rugs.example', 'carpets.example');
const REMARK =
  'The council should have listened to the people who live beside the canal before it let all of the trees be felled.';

describe('an advert', () => {
  it('is held the second time, whoever sends it, and round whatever link', () => {
    expect(verdict(ADVERT, [])).toBe('approve');
    expect(verdict(ADVERT, copies(ADVERT, 1))).toBe('hold');
    expect(verdict(ADVERT, copies(ADVERT, 1, { device: 'mine' }))).toBe('hold');
    expect(verdict(ADVERT, copies(VARIED, 1))).toBe('hold');
    expect(scores(ADVERT, copies(VARIED, 1))).toEqual({ REPEATED_BY_OTHERS: 5, TEMPLATE_WITH_LINKS: 3 });
  });

  it('of telephone numbers is one, too', () => {
    const body = 'Mrs Ruth helped me to get back my husband within two days, her number is +1 415 555 0199';
    expect(total(body, copies(body, 1))).toBeGreaterThanOrEqual(5);
  });

  it('is none that links to the page’s own site', () => {
    const body = 'There was more about all this in the paper a week ago, see https://news.example/last-week';
    expect(total(body, copies(body, 1))).toBeLessThan(1);
  });

  it('varies in the website, too', () => {
    const before = seen(REMARK, 1, { hosts: ['one.example'] });
    expect(scores(REMARK, [before], { website: 'https://two.example/' })).toHaveProperty(
      'TEMPLATE_WITH_LINKS',
    );
    expect(scores(REMARK, [before], { website: 'https://one.example/' })).not.toHaveProperty(
      'TEMPLATE_WITH_LINKS',
    );
  });
});

describe('what many people say', () => {
  it.for([
    'Rest in peace',
    'Free Palestine!',
    'ألف مبروك للجميع وإلى الأمام دائما',
    'Shame on the ministry, resign now!',
    'Our thoughts and prayers are with the families of the victims.',
    'May God have mercy on the victims and heal all who were hurt.',
  ])('stays on air, however many say it: %s', (body, { expect: check }) => {
    for (const n of [1, 5, 20]) check(verdict(body, copies(body, n))).toBe('approve');
    const print = printOf(body) ?? '';
    check(verdict(body, copies(body, 20), { floods: [print] })).toBe('approve');
    const website = 'https://me.example/';
    check(verdict(body, copies(body, 20, { hosts: ['you.example'] }), { website })).toBe('approve');
  });

  it('is read by a person where it is long and comes from the fourth guest', () => {
    expect(verdict(REMARK, copies(REMARK, 2))).toBe('approve');
    expect(verdict(REMARK, copies(REMARK, 3))).toBe('hold');
  });

  it('is one guest’s, however often that one said it', () => {
    expect(scores(REMARK, copies(REMARK, 5, { device: 'one' }))).toEqual({ REPEATED_BY_OTHERS: 2 });
  });

  it('is one guest’s, however many devices an address makes up', () => {
    const madeUp = copies(REMARK, 8, { address: 'one' });
    expect(scores(REMARK, madeUp)).toEqual({ REPEATED_BY_OTHERS: 2 });
    expect(verdict(REMARK, madeUp)).toBe('approve');
    // … and on the way: a device that was at two addresses, one of them with other devices.
    const moved = [
      seen(REMARK, 20, { device: 'moved' }),
      seen(REMARK, 21, { device: 'moved', address: 'one' }),
    ];
    expect(scores(REMARK, [...madeUp, ...moved])).toEqual({ REPEATED_BY_OTHERS: 2 });
  });

  it('is a quotation with own words round it', () => {
    const own = [
      `"${REMARK}" Exactly. I have lived there for twenty years and nobody ever asked me.`,
      `"${REMARK}" And who pays for it now? Us, as always.`,
      `So true: "${REMARK}"`,
    ];
    for (const body of own) {
      const others = own.filter((text) => text !== body).map((text, i) => seen(text, i));
      expect(verdict(body, others)).toBe('approve');
    }
  });
});

describe('a guest who says it again', () => {
  it('on the same page hardly counts, on another page more', () => {
    const [here, elsewhere] = [PAGE, ELSEWHERE].map((page) =>
      total(REMARK, copies(REMARK, 1, { device: 'mine', page })),
    );
    expect(here).toBeLessThan(elsewhere ?? 0);
    expect(verdict(REMARK, copies(REMARK, 1, { device: 'mine' }))).toBe('approve');
    expect(verdict(REMARK, copies(REMARK, 3, { device: 'mine' }))).toBe('hold');
  });
});

describe('what was removed before', () => {
  const gone = (status: Seen['status'], decided: string | null) =>
    scores(REMARK, copies(REMARK, 1, { status, decided }))['REPEATS_REMOVED'] ?? 0;

  it('weighs by who removed it', () => {
    expect([
      gone('rejected', 'spam'),
      gone('rejected', 'reject'),
      gone('deleted', 'delete'),
      gone('rejected', null),
      // Its guest took it back, or it waits.
      gone('deleted', null),
      gone('pending', null),
    ]).toEqual([8, 4, 4, 2, 0, 0]);
  });

  it('does not feed on what the rules alone have rejected', () => {
    const rejected = { status: 'rejected', decided: null } as const;
    const one = scores(REMARK, copies(REMARK, 1, rejected))['REPEATS_REMOVED'];
    expect(scores(REMARK, copies(REMARK, 20, rejected))['REPEATS_REMOVED']).toBe(one);
  });
});

describe('an open flood', () => {
  it('is joined by what is near to it in any bits', () => {
    const print = printOf(ADVERT) ?? '';
    // Eight bits, two in each band.
    const far = (BigInt(`0x${print}`) ^ 0x0011_0011_0011_0011n).toString(16).padStart(16, '0');
    expect(distance(print, far)).toBe(8);
    expect(scores(ADVERT, [], { floods: [far] })).toEqual({ REPEATS_FLOOD: 5 });
  });
});

const bodies = fc.constantFrom(ADVERT, REMARK, 'Rest in peace', 'Shame on the ministry!', `See ${ADVERT}`);
const status = fc.constantFrom('published', 'pending', 'rejected', 'deleted');
const before = fc.array(
  fc.record({
    body: bodies,
    device: fc.constantFrom('mine', 'a', 'b', null),
    page: fc.constantFrom(PAGE, ELSEWHERE),
    status,
    decided: fc.constantFrom('spam', 'reject', 'delete', null),
  }),
  { maxLength: 24 },
);

describe('points', () => {
  it('never fall with what was seen, and are bounded', () => {
    fc.assert(
      fc.property(bodies, before, fc.nat(), fc.boolean(), (body, all, cut, flooded) => {
        const list = all.map(({ body: text, ...more }, i) => seen(text, i, more));
        const floods = flooded ? [printOf(body) ?? ''] : [];
        const [some, more] = [
          total(body, list.slice(0, cut % (list.length + 1)), { floods }),
          total(body, list, { floods }),
        ];
        expect(some).toBeGreaterThanOrEqual(0);
        expect(more).toBeGreaterThanOrEqual(some);
        expect(more).toBeLessThanOrEqual(MOST);
      }),
    );
  });

  it('are none for what is far, or has no print', () => {
    expect(found(REMARK, copies(ADVERT, 20))).toEqual([]);
    expect(found('Nice!', copies('Nice!', 20))).toEqual([]);
  });
});
