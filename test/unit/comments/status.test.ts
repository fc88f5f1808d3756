import { describe, expect, it } from 'vitest';
import {
  ACTIONS,
  type Standing,
  type Status,
  statusAfterEdit,
  transition,
} from '../../../src/comments/status.ts';

const STATUSES = ['published', 'pending', 'rejected', 'deleted'] as const satisfies readonly Status[];

const standing = (more: Partial<Standing>): Standing => ({
  status: 'pending',
  previous: null,
  reports: 0,
  appeal: null,
  withdrawn: false,
  last: null,
  ...more,
});

describe('transition', () => {
  it.for([
    ['published', 'approve', null, { to: 'published' }],
    ['pending', 'approve', null, { to: 'published' }],
    ['rejected', 'approve', 'pending', { to: 'published' }],
    ['deleted', 'approve', 'published', { refused: 'deleted' }],
    ['published', 'spam', null, { to: 'rejected' }],
    ['published', 'hold', null, { to: 'pending' }],
    ['deleted', 'delete', 'published', { to: 'deleted' }],
    ['deleted', 'restore', 'published', { to: 'published' }],
    ['deleted', 'restore', 'pending', { to: 'pending' }],
    ['rejected', 'restore', 'published', { to: 'published' }],
    ['rejected', 'restore', null, { refused: 'nothing-to-restore' }],
    ['published', 'restore', 'pending', { refused: 'nothing-to-restore' }],
  ] as const)('%s, %s, was %s', ([status, action, previous, result]) => {
    expect(transition(standing({ status, previous }), action)).toEqual(result);
  });

  it('nothing but restore, undo and a granted appeal leaves deleted', () => {
    for (const action of ACTIONS.filter((name) => !['restore', 'undo', 'grant'].includes(name))) {
      for (const previous of STATUSES) {
        const moved = transition(
          standing({ status: 'deleted', previous, appeal: 'open', reports: 1 }),
          action,
        );
        expect('to' in moved ? moved.to : 'deleted').toBe('deleted');
      }
    }
  });

  it('undo goes back to where the last decision came from, and needs one', () => {
    for (const from of STATUSES) {
      const last = { action: 'reject', from } as const;
      expect(transition(standing({ status: 'rejected', last }), 'undo')).toEqual({ to: from });
    }
    expect(transition(standing({}), 'undo')).toEqual({ refused: 'nothing-to-undo' });
  });

  it('reports are dismissed where there are any, and the status stays', () => {
    expect(transition(standing({ status: 'published', reports: 2 }), 'dismiss')).toEqual({ to: 'published' });
    expect(transition(standing({ status: 'published' }), 'dismiss')).toEqual({ refused: 'no-reports' });
  });

  it.for([
    ['open', 'grant', { to: 'published' }],
    ['open', 'refuse', { to: 'rejected' }],
    ['granted', 'grant', { refused: 'no-appeal' }],
    ['refused', 'grant', { refused: 'no-appeal' }],
    [null, 'refuse', { refused: 'no-appeal' }],
  ] as const)('an appeal that is %s: %s', ([appeal, action, result]) => {
    expect(transition(standing({ status: 'rejected', appeal }), action)).toEqual(result);
    const deleted = action === 'refuse' && 'to' in result ? { to: 'deleted' } : result;
    expect(transition(standing({ status: 'deleted', appeal }), action)).toEqual(deleted);
  });
});

it('nothing moves a comment that its guest took back', () => {
  for (const action of ACTIONS) {
    for (const status of STATUSES) {
      const taken = standing({ status, previous: 'published', reports: 1, appeal: 'open', withdrawn: true });
      expect(transition(taken, action)).toEqual({ refused: 'withdrawn' });
    }
  }
});

describe('after a change of the text', () => {
  it('the engine decides where nobody has', () => {
    for (const from of STATUSES) for (const to of STATUSES) expect(statusAfterEdit(from, false, to)).toBe(to);
  });

  it.for([
    ['published', 'published', 'published'],
    ['published', 'pending', 'pending'],
    ['published', 'rejected', 'pending'],
    ['pending', 'published', 'pending'],
    ['pending', 'rejected', 'pending'],
    ['rejected', 'published', 'rejected'],
    ['deleted', 'published', 'deleted'],
  ] as const)('%s by people, %s by the engine: %s', ([status, engines, to], { expect: check }) => {
    check(statusAfterEdit(status, true, engines)).toBe(to);
  });
});
