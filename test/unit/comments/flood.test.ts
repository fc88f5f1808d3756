import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cluster, findClusters, type Printed, SPAN } from '../../../src/comments/flood.ts';
import { newCommentId } from '../../../src/comments/id.ts';

const START = Date.UTC(2026, 10, 23);
const A = '0123456789abcdef';
const NEAR_A = '0123456789abcd00';
const B = 'fedcba9876543210';

const comment = (at: number, print: string, siteId = 'demo'): Printed => ({
  id: newCommentId(START + at, 0),
  siteId,
  print,
  cluster: null,
});
const several = (n: number, every: number, print = A, siteId = 'demo'): Printed[] =>
  Array.from({ length: n }, (_, i) => comment(i * every, print, siteId));
const idsOf = (comments: readonly Printed[]) => comments.map(({ id }) => id);

describe('findClusters', () => {
  it('takes five near-duplicates within an hour, and names them after the first', () => {
    const flood = several(5, 60_000);
    expect(findClusters(flood, [], [])).toEqual([
      expect.objectContaining({
        id: flood[0]?.id,
        isNew: true,
        members: idsOf(flood),
        lastAt: START + 240_000,
      }),
    ]);
    expect(findClusters(several(4, 60_000), [], [])).toEqual([]);
  });

  it('counts those that came before', () => {
    const [before, fresh] = [several(3, 1), [comment(10, NEAR_A), comment(11, A)]];
    expect(findClusters(fresh, before, [])[0]?.members).toEqual(idsOf([...before, ...fresh]));
    const taken = before.map((one) => Object.assign({}, one, { cluster: one.id }));
    expect(findClusters(fresh, taken, [])).toEqual([]);
  });

  it('takes no slow drip, no other text and no other site', () => {
    expect(findClusters(several(20, SPAN / 4 + 1), [], [])).toEqual([]);
    expect(findClusters([...several(4, 1), comment(9, B)], [], [])).toEqual([]);
    expect(findClusters([...several(4, 1), comment(9, A, 'other')], [], [])).toEqual([]);
  });

  it('lets later ones join for an hour after the last', () => {
    const open: Cluster = { siteId: 'demo', id: newCommentId(START, 0), print: A, lastAt: START };
    const joins = [comment(SPAN, NEAR_A), comment(2 * SPAN, A)];
    expect(findClusters([...joins, comment(3 * SPAN + 1, A)], [], [open])).toEqual([
      expect.objectContaining({ id: open.id, isNew: false, members: idsOf(joins), lastAt: START + 2 * SPAN }),
    ]);
    expect(findClusters([comment(1, A, 'other')], [], [open])).toEqual([]);
  });

  it('puts no comment into two floods, and only near ones into one', () => {
    const prints = fc.constantFrom(A, NEAR_A, B, 'ffffffffffffffff', 'fffffffffffff000');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(prints, fc.nat(SPAN / 8), fc.constantFrom('a', 'b')), { maxLength: 60 }),
        (all) => {
          let at = 0;
          const comments = all.map(([print, after, siteId]) => comment((at += after + 1), print, siteId));
          const half = Math.floor(comments.length / 2);
          const found = findClusters(comments.slice(half), comments.slice(0, half), []);
          const members = found.flatMap((flood) => flood.members);
          expect(new Set(members).size).toBe(members.length);
          for (const flood of found) {
            expect(flood.members.length).toBeGreaterThanOrEqual(5);
            const sites = comments.filter(({ id }) => flood.members.includes(id)).map(({ siteId }) => siteId);
            expect(new Set(sites)).toEqual(new Set([flood.siteId]));
          }
        },
      ),
    );
  });
});
