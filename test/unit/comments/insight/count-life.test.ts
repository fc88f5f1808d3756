import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCommentId } from '../../../../src/comments/id.ts';
import { countLife, type LaterEvent } from '../../../../src/comments/insight/count-life.ts';
import type { Submitted } from '../../../../src/comments/insight/count-submission.ts';
import { type Counts, FATES, Sheets } from '../../../../src/comments/insight/counts.ts';

const START = Date.UTC(2026, 10, 1, 12);
const DAY = 86_400_000;

const held: Submitted = {
  id: newCommentId(START, 0),
  siteId: 'demo',
  staff: false,
  first: 'pending',
  decision: null,
};

type Told = readonly [action: string, to: LaterEvent['to'], actor?: string];

/** One event a day, beginning with the day after the comment's. */
const lifeOf = (told: readonly Told[]): LaterEvent[] =>
  told.map(([action, to, actor = 'desk: Ada'], i) => ({
    seq: i + 2,
    at: START + (i + 1) * DAY,
    actor,
    action,
    to,
    category: null,
  }));

/** Days after the comment's own, by fate. */
function fates(told: readonly Told[], submitted = held): Record<string, number[]> {
  const sheets = new Sheets();
  countLife(submitted, lifeOf(told), sheets, 1);
  const found: Record<string, number[]> = {};
  for (const { day, counts } of sheets.list()) {
    for (const [place, n] of (counts.all?.[''] ?? []).entries()) {
      if (n !== 0) (found[FATES[place] ?? ''] ??= []).push(day - Math.floor(START / DAY));
    }
  }
  return found;
}

describe('what people think of a comment', () => {
  it.for<readonly [string, readonly Told[], Record<string, number[]>]>([
    [
      'the last decision counts, on its day',
      [
        ['approve', 'published'],
        ['spam', 'rejected'],
      ],
      { holdRemoved: [2] },
    ],
    [
      'put back: nobody has decided',
      [
        ['approve', 'published'],
        ['hold', 'pending'],
      ],
      {},
    ],
    [
      'undone: the one before it',
      [
        ['reject', 'rejected'],
        ['approve', 'published'],
        ['undo', 'rejected'],
      ],
      { holdRemoved: [1] },
    ],
    [
      'the undoing undone: done',
      [
        ['approve', 'published'],
        ['undo', 'pending'],
        ['undo', 'published'],
      ],
      { holdPublished: [1] },
    ],
    [
      'undone although guests reported meanwhile',
      [
        ['approve', 'published'],
        ['report', 'published', 'guest'],
        ['undo', 'pending'],
      ],
      {},
    ],
    [
      'deleting says nothing',
      [
        ['approve', 'published'],
        ['delete', 'deleted'],
      ],
      { holdPublished: [1] },
    ],
    [
      'an appeal refused on a deleted comment leaves what was decided',
      [
        ['reject', 'rejected'],
        ['delete', 'deleted'],
        ['appeal', 'deleted', 'guest'],
        ['refuse', 'deleted'],
      ],
      { holdRemoved: [1] },
    ],
    [
      'reports dismissed: it is fine',
      [
        ['report', 'published', 'guest'],
        ['dismiss', 'published'],
      ],
      { holdPublished: [2] },
    ],
    [
      'the engine and guests decide nothing',
      [
        ['hold', 'pending', 'engine'],
        ['delete', 'deleted', 'guest'],
      ],
      {},
    ],
    [
      'a webhook decides, and the API',
      [
        ['approve', 'published', 'webhook: x'],
        ['reject', 'rejected', 'api'],
      ],
      { holdRemoved: [2] },
    ],
  ])('%s', ([, told, want], { expect: check }) => {
    check(fates(told)).toEqual(want);
  });

  it('the publisher’s own comments have no fate', () => {
    expect(fates([['reject', 'rejected']], { ...held, staff: true })).toEqual({});
  });
});

const event = fc.record({
  action: fc.constantFrom(
    'approve',
    'reject',
    'hold',
    'undo',
    'delete',
    'report',
    'appeal',
    'grant',
    'refuse',
    'dismiss',
  ),
  to: fc.constantFrom<LaterEvent['to'][]>('published', 'pending', 'rejected', 'deleted'),
  actor: fc.constantFrom('desk: Ada', 'guest', 'engine', 'api: Bo'),
  // Clocks of several locations: a later event can have an earlier time.
  at: fc.integer({ min: START, max: START + 5 * DAY }),
});

it('counted in any pieces, in the order of time, it is what it is as a whole', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), fc.array(fc.nat(12), { maxLength: 4 }), (drawn, cuts) => {
      const life = drawn.map((each, i): LaterEvent => ({ ...each, seq: i + 2, category: null }));
      const byTime = life.toSorted((a, b) => a.at - b.at || a.seq - b.seq);
      const pieces = new Sheets();
      let known: LaterEvent[] = [];
      for (const cut of [...cuts.toSorted((a, b) => a - b), life.length]) {
        const seen = new Set(byTime.slice(0, cut));
        const next = life.filter((each) => seen.has(each));
        countLife(held, known, pieces, -1);
        countLife(held, next, pieces, 1);
        known = next;
      }
      const whole = new Sheets();
      countLife(held, life, whole, 1);
      expect(flat(pieces)).toEqual(flat(whole));
    }),
  );
});

/** All numbers that are not zero. */
const flat = (sheets: Sheets): Record<string, number> =>
  Object.fromEntries(sheets.list().flatMap(({ day, counts }) => numbers(day, counts)));

const numbers = (day: number, counts: Counts): [string, number][] =>
  Object.entries(counts).flatMap(([metric, tallies]) =>
    Object.entries(tallies).flatMap(([key, tally]) =>
      tally.flatMap((n, place): [string, number][] =>
        n === 0 ? [] : [[`${day} ${metric} ${key} ${place}`, n]],
      ),
    ),
  );
