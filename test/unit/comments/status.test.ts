import { describe, expect, it } from 'vitest';
import { ACTIONS, type Status, transition } from '../../../src/comments/status.ts';

const STATUSES = ['published', 'pending', 'rejected', 'deleted'] as const satisfies readonly Status[];

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
    expect(transition(status, action, previous)).toEqual(result);
  });

  it('nothing but restore leaves deleted', () => {
    for (const action of ACTIONS.filter((name) => name !== 'restore')) {
      for (const previous of STATUSES) {
        const moved = transition('deleted', action, previous);
        expect('to' in moved ? moved.to : 'deleted').toBe('deleted');
      }
    }
  });
});
