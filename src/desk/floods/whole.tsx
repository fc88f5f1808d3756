import type { ClusterAction } from '../../comments/cluster-action.ts';
import { type CommentId, formatId } from '../../comments/id.ts';
import { Csrf } from '../form.ts';
import { deskPath } from '../navigation.ts';
import { DONE } from '../queue/done.ts';

/** A flood decided about as a whole. */

interface Flood {
  readonly siteId: string;
  readonly cluster: CommentId;
}

/** What can be done with all of it. */
export const WholeFlood = ({ siteId, cluster }: Flood) => (
  <form method="post" action={deskPath(siteId, `/floods/${formatId(cluster)}`)} class="row">
    <Csrf />
    <button type="submit" name="action" value="approve" class="good">
      Publish all that waits
    </button>
    <button type="submit" name="action" value="spam" class="bad">
      Spam all
    </button>
    <button type="submit" name="action" value="undo" class="quiet">
      Undo
    </button>
  </form>
);

interface Step extends Flood {
  readonly action: ClusterAction;
  readonly done: number;
  readonly left: number;
  /** Where an undo goes on. */
  readonly next: CommentId | null;
}

const comments = (n: number): string => (n === 1 ? '1 comment' : `${n.toLocaleString('en')} comments`);

/** What a step did, and the way on. */
export function WholeStep({ siteId, cluster, action, done, left, next }: Step) {
  return (
    <section class="narrow stack">
      <h1>All of a flood</h1>
      <progress max={done + left} value={done} aria-label="Progress"></progress>
      <p role="status">
        {done === 0 ? 'Nothing was left to do.' : `${comments(done)} ${DONE[action]}.`}
        {left === 0 ? (done === 0 ? '' : ' That is all.') : ` ${comments(left)} to go.`}
      </p>
      {left === 0 ? null : (
        <form method="post" action={deskPath(siteId, `/floods/${formatId(cluster)}`)}>
          <Csrf />
          <input type="hidden" name="done" value={done} />
          {action === 'undo' && next !== null ? (
            <input type="hidden" name="after" value={formatId(next)} />
          ) : null}
          <button type="submit" name="action" value={action}>
            Go on with the next
          </button>
        </form>
      )}
      {action === 'undo' || done === 0 ? null : (
        <form method="post" action={deskPath(siteId, `/floods/${formatId(cluster)}`)}>
          <Csrf />
          <button type="submit" name="action" value="undo" class="quiet">
            Undo all of it
          </button>
        </form>
      )}
      <p>
        <a href={deskPath(siteId, '/floods')}>Back to the floods</a>
      </p>
    </section>
  );
}
