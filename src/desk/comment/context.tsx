import { formatId } from '../../comments/id.ts';
import type { StoredComment } from '../../comments/stored-comment.ts';
import type { DeskComment } from '../../feed/desk-comment.ts';
import { StatusBadge } from '../card/status.tsx';
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
          <Said siteId={siteId} comment={parent} longest={LONGEST.answered} />
        </>
      ) : null}
      {others.length === 0 ? null : (
        <>
          <h3>Before it on the page</h3>
          {others.map((comment) => (
            <Said siteId={siteId} comment={comment} longest={LONGEST.before} />
          ))}
        </>
      )}
    </section>
  );
}

/** How much of a text is shown, code points. */
const LONGEST = { answered: 600, before: 160 } as const;

interface SaidProps {
  readonly siteId: string;
  readonly comment: StoredComment;
  readonly longest: number;
}

const Said = ({ siteId, comment, longest }: SaidProps) => (
  <blockquote class="quoted">
    <p class="dim">
      <a href={deskPath(siteId, `/comments/${formatId(comment.id)}`)}>
        <bdi>{comment.name || 'Guest'}</bdi>
      </a>
      {comment.status === 'published' ? null : (
        <>
          {' '}
          <StatusBadge status={comment.status} />
        </>
      )}
    </p>
    <p dir="auto">{excerptOf(comment.body, longest)}</p>
  </blockquote>
);
