import { formatId } from '../../comments/id.ts';
import type { StoredComment } from '../../comments/stored-comment.ts';
import type { DeskComment } from '../../feed/desk-comment.ts';
import { excerptOf } from '../card/view.ts';
import { deskPath } from '../navigation.ts';

interface Props {
  readonly siteId: string;
  readonly about: Pick<DeskComment, 'parent' | 'before'>;
}

/** What the guest had before them: the comment that is answered, and the last ones on the page. */
export function Surroundings({ siteId, about: { parent, before } }: Props) {
  const others = before.filter(({ id }) => id !== parent?.id);
  if (!parent && others.length === 0) return null;
  return (
    <section aria-labelledby="around">
      <h2 id="around">Around it</h2>
      {parent ? (
        <>
          <h3>It answers</h3>
          <Said siteId={siteId} comment={parent} />
        </>
      ) : null}
      {others.length === 0 ? null : (
        <>
          <h3>Before it on the page</h3>
          {others.map((comment) => (
            <Said siteId={siteId} comment={comment} />
          ))}
        </>
      )}
    </section>
  );
}

const Said = ({ siteId, comment }: { siteId: string; comment: StoredComment }) => (
  <blockquote class="quoted">
    <p class="dim">
      <a href={deskPath(siteId, `/comments/${formatId(comment.id)}`)}>
        <bdi>{comment.name || 'Guest'}</bdi>
      </a>
      {comment.status === 'published' ? null : (
        <>
          {' '}
          <span class="badge">{comment.status}</span>
        </>
      )}
    </p>
    <p dir="auto">{excerptOf(comment.body)}</p>
  </blockquote>
);
