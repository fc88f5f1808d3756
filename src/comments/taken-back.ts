import type { CommentEvent } from './event.ts';

/**
 * A comment's events without those that were taken back. `undo` takes back what anybody but a guest did last; a second one
 * in a row takes back the first. Order is kept, but for what was done again: that comes last.
 */
export function standingEvents(events: readonly CommentEvent[]): CommentEvent[] {
  const standing: CommentEvent[] = [];
  let takenBack: CommentEvent | undefined;
  for (const event of events) {
    if (event.action !== 'undo') {
      standing.push(event);
      if (!isGuests(event)) takenBack = undefined;
    } else if (takenBack) {
      standing.push(takenBack);
      takenBack = undefined;
    } else {
      const last = standing.findLastIndex((each) => each.action !== 'submit' && !isGuests(each));
      if (last !== -1) [takenBack] = standing.splice(last, 1);
    }
  }
  return standing;
}

/** What guests do is theirs. */
const isGuests = ({ actor }: CommentEvent): boolean => actor === 'guest';
