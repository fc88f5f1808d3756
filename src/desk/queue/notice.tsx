import type { Decided } from '../../comments/decided.ts';
import type { CommentId } from '../../comments/id.ts';
import { ActionForm } from './acting.tsx';
import type { Item } from './items.ts';
import { AND_GUEST, DONE } from './done.ts';
import { sayDecided, whose } from './said.ts';

/** What came of an action, read back from the events: an address cannot claim anything that did not happen. */
export interface Outcome {
  readonly done: readonly Decided[];
  readonly missed: readonly Decided[];
}

/** How long what was done is shown with its Undo, ms; the history has it at any time. */
const UNDO_FOR = 30_000;

/** What of an action's items was this moderator's doing just now, and where somebody else was faster. */
export function outcomeOf(
  { done, missed, decided }: { done: readonly Item[]; missed: readonly Item[]; decided: readonly Decided[] },
  actor: string,
  now: number,
): Outcome {
  const of = new Map<CommentId, Decided>(decided.map((one) => [one.id, one]));
  const found = (items: readonly Item[]) => items.flatMap((item) => of.get(item.id) ?? []);
  const seen = new Map(done.map(({ id, seen: seq }) => [id, seq]));
  return {
    done: found(done).filter(
      (one) => one.actor === actor && seen.get(one.id) === one.seq && one.at > now - UNDO_FOR,
    ),
    missed: found(missed),
  };
}

interface Props {
  readonly outcome: Outcome;
  readonly siteId: string;
  readonly back: string;
  readonly now: number;
}

export function Notice({ outcome: { done, missed }, siteId, back, now }: Props) {
  const [first] = done;
  return (
    <>
      {first ? (
        <div class="notice good row spread" role="status">
          <p>
            {done.length === 1 ? (
              <>
                <bdi>{whose(first.name)}</bdi> was {DONE[first.action]}
                {first.standing === null ? '' : AND_GUEST[first.standing]}.
              </>
            ) : (
              `${done.length} comments were ${DONE[first.action]}.`
            )}
          </p>
          {first.action === 'undo' ? null : (
            <ActionForm
              siteId={siteId}
              items={done.map(({ id, seq }) => ({ id, seen: seq }))}
              back={back}
              class="undo"
            >
              <button type="submit" name="action" value="undo" class="quiet" data-key="u">
                Undo <kbd aria-hidden="true">u</kbd>
              </button>
            </ActionForm>
          )}
        </div>
      ) : null}
      {missed.length === 0 ? null : (
        <div class="notice warn" role="status">
          <p>
            {missed.length === 1
              ? 'One comment was not changed:'
              : `${missed.length} comments were not changed:`}
          </p>
          <ul>
            {missed.slice(0, 10).map((one) => (
              <li>
                <bdi>{whose(one.name)}</bdi> is {one.status}, <bdi>{sayDecided(one, now)}</bdi>.
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
