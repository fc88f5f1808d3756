import { describe, expect, it } from 'vitest';
import type { CommentEvent } from '../../../src/comments/event.ts';
import { toCommentId } from '../../../src/comments/id.ts';
import { standingEvents } from '../../../src/comments/taken-back.ts';

const events = (actions: string): CommentEvent[] =>
  actions.split(' ').map((action, i) => ({
    commentId: toCommentId(1),
    seq: i + 1,
    at: 0,
    actor: action === 'report' || action === 'appeal' ? 'guest' : 'test',
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table below
    action: action as CommentEvent['action'],
    from: 'pending',
    to: 'pending',
    reason: null,
    decision: null,
    detail: null,
  }));

describe('standingEvents', () => {
  it.for([
    ['submit approve', 'submit approve'],
    ['submit approve undo', 'submit'],
    ['submit approve undo undo', 'submit approve'],
    ['submit approve undo undo undo', 'submit'],
    ['submit approve undo reject', 'submit reject'],
    ['submit hold approve undo', 'submit hold'],
    // What guests do in between is not taken back, and keeps nothing from being taken back.
    ['submit report dismiss report undo', 'submit report report'],
    ['submit reject appeal grant undo', 'submit reject appeal'],
    ['submit reject undo appeal undo', 'submit appeal reject'],
    // Nothing to take back, as the start of a long history may be missing.
    ['undo', ''],
    ['submit undo', 'submit'],
  ] as const)('%s: %s', ([all, standing]) => {
    expect(
      standingEvents(events(all))
        .map(({ action }) => action)
        .join(' '),
    ).toBe(standing);
  });
});
