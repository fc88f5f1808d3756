import { ActionForm } from './acting.tsx';
import { AND_GUEST, DONE } from './done.ts';
import type { Outcome } from './outcome.ts';
import { sayDecided, whose } from './said.ts';

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
