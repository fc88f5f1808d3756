import { describe, expect, it } from 'vitest';
import { names } from '../../../../src/comments/door/names.ts';
import { parseId } from '../../../../src/comments/id.ts';
import type { Bearer, NameFacts } from '../../../../src/comments/door/bearer.ts';
import { siteOf } from './site.ts';

const PAGE = 'https://news.example/today';

const of = (device: string | null, n: number, more: Partial<Bearer> = {}): Bearer[] =>
  Array.from({ length: n }, () => ({ name: 'Anna', device, page: 'https://news.example/other', ...more }));

interface Case {
  readonly name?: string;
  readonly device?: string;
  readonly trusted?: boolean;
  readonly answers?: boolean;
  readonly settings?: object;
}

function found(facts: Partial<NameFacts>, { name = 'Anna', device, trusted, answers, settings }: Case = {}) {
  const at = {
    site: siteOf(settings ?? {}),
    guest: { name, page: PAGE, parent: answers === true ? parseId('00000000001') : null },
    who: { known: device === undefined ? [] : [{ kind: 'device' as const, key: device }] },
    guestFacts: { trusted: trusted ?? false },
    facts: { names: { guests: [], answered: false, moderators: [], ...facts } },
  };
  return names(at).map(({ finding, verdict }) => `${finding.rule} ${verdict ?? finding.score}`);
}

const HELD = ['NAME_OF_STAFF hold'];

describe('a name of the staff', () => {
  it('waits for a person: a moderator’s, one that has answered here, the site’s own, a reserved one', () => {
    expect(found({ moderators: ['Anna'] })).toEqual(HELD);
    expect(found({ answered: true })).toEqual(HELD);
    expect(found({}, { settings: { name: 'Anna' } })).toEqual(HELD);
    expect(found({}, { settings: { reservedNames: ['Editor', 'ANNA'] } })).toEqual(HELD);
    expect(found({}, { settings: { reservedNames: ['Annabel'] } })).toEqual([]);
  });

  it('… also where it only looks like one', () => {
    expect(found({}, { name: 'Ed1tor', settings: { reservedNames: ['Editor'] } })).toEqual(HELD);
  });

  it('is a namesake’s, once people have let that guest’s comment in', () => {
    expect(found({ moderators: ['Anna'], guests: of('mine', 1) }, { device: 'mine' })).toEqual([]);
    expect(found({ moderators: ['Anna'], guests: of('other', 1) }, { device: 'mine' })).toEqual(HELD);
    expect(found({ moderators: ['Anna'], guests: [...of('a', 1), ...of('b', 1)] })).toEqual([
      'NAME_OF_STAFF 1.5',
    ]);
  });

  it('in disguise is nobody’s by right', () => {
    const guests = [...of('a', 1, { name: 'Аnna' }), ...of('b', 1, { name: 'Аnna' })];
    expect(found({ moderators: ['Anna'], guests }, { name: 'Аnna', device: 'a' })).toEqual(HELD);
  });

  it('is anybody’s whom a moderator trusts', () => {
    expect(found({ moderators: ['Anna'] }, { trusted: true })).toEqual([]);
  });
});

describe('a name of an established guest', () => {
  it('is small evidence, more in a thread where the other writes, more in disguise, and never holds by itself', () => {
    const guests = of('a', 3, { page: PAGE });
    expect(found({ guests })).toEqual(['NAME_OF_ESTABLISHED 1.5']);
    expect(found({ guests }, { answers: true })).toEqual(['NAME_OF_ESTABLISHED 2.5']);
    expect(found({ guests }, { name: 'Аnna' })).toEqual(['NAME_OF_ESTABLISHED 3.5']);
    expect(found({ guests }, { name: 'Аnna', answers: true })).toEqual(['NAME_OF_ESTABLISHED 4.5']);
    expect(found({ guests: of('a', 3) }, { answers: true })).toEqual(['NAME_OF_ESTABLISHED 1.5']);
  });

  it('is its own guest’s', () => {
    expect(found({ guests: of('a', 12) }, { device: 'a' })).toEqual([]);
  });

  it.for([
    ['two comments', of('a', 2)],
    ['two devices', [...of('a', 4), ...of('b', 4)]],
    ['comments of no known device', [...of('a', 3), ...of(null, 3)]],
    ['comments of no device at all', of(null, 12)],
  ] as const)('is anybody’s after %s', ([, guests]) => {
    expect(found({ guests: [...guests] })).toEqual([]);
  });

  it('stays theirs where others write under a disguise of it', () => {
    const both = [...of('b', 8, { name: 'Аnna' }), ...of('a', 4)];
    expect(found({ guests: both })).toEqual(['NAME_OF_ESTABLISHED 3.5']);
    // Lili and Lill may both be somebody.
    expect(found({ guests: both }, { device: 'b', name: 'Аnna' })).toEqual([]);
    expect(found({ guests: [...of('b', 8, { name: 'Аnna' }), ...of('a', 4)] }, { name: 'Аnna' })).toEqual([
      'NAME_OF_ESTABLISHED 3.5',
    ]);
  });
});

it('what guests without a name are called is nobody’s', () => {
  expect(found({ guests: of('a', 12) }, { settings: { guestName: 'anna' } })).toEqual([]);
});
