import type { Child } from 'hono/jsx';
import { formatId } from '../../comments/id.ts';
import type { Queued } from '../../comments/queued.ts';
import type { StoredComment } from '../../comments/stored-comment.ts';
import { absoluteTime, relativeTime } from '../../thread/time.ts';
import { deskPath } from '../navigation.ts';
import { Findings } from './findings.tsx';
import { HighlightedText, type Numbered, numbered } from './highlighted.tsx';
import { ScoreBar } from './score-bar.tsx';
import { StatusBadge } from './status.tsx';
import { thresholdsFor, type View } from './view.ts';
import { whyDecided } from './why.ts';

interface Props {
  readonly queued: Queued;
  readonly view: View;
  /** Address of the comment's own page; null on that page. */
  readonly href: string | null;
  /** Beside the name: a checkbox. */
  readonly lead?: Child;
  /** Beneath: what can be done. */
  readonly children?: Child;
}

/** A comment at a glance: who, where, what, and why it is where it is. */
export function CommentCard({ queued, view, href, lead, children }: Props) {
  const { comment, decision } = queued;
  const id = formatId(comment.id);
  const findings = numbered(decision);
  const limits = thresholdsFor(view.site);
  const sums = (['toxicity', 'spam'] as const).filter((one) => (decision?.scores[one] ?? 0) > 0);
  return (
    <article
      class="card comment"
      id={`comment-${id}`}
      data-item={`${id}.${comment.version}`}
      tabindex={-1}
      aria-labelledby={`who-${id}`}
    >
      <header>
        {lead}
        <h2 id={`who-${id}`}>
          <Name comment={comment} findings={findings} view={view} />
        </h2>
        <Facts comment={comment} findings={findings} view={view} href={href} />
      </header>
      <div class="verdict">
        <p class="why">{whyDecided(queued, limits)}</p>
        {sums.map((dimension) => (
          <ScoreBar
            dimension={dimension}
            score={decision?.scores[dimension] ?? 0}
            limits={limits[dimension]}
          />
        ))}
      </div>
      <Body comment={comment} findings={findings} />
      <Findings comment={comment} findings={findings} view={view} />
      {children}
    </article>
  );
}

interface PartProps {
  readonly comment: StoredComment;
  readonly findings: readonly Numbered[];
}

const Name = ({ comment, findings, view }: PartProps & { view: View }) =>
  comment.name === '' ? (
    <bdi class="dim">{view.site.settings.guestName ?? 'Guest'}</bdi>
  ) : (
    <bdi>
      <HighlightedText text={comment.name} field="name" findings={findings} />
    </bdi>
  );

function Facts({ comment, findings, view, href }: PartProps & Pick<Props, 'view' | 'href'>) {
  const at = new Date(comment.createdAt).toISOString();
  const clock = { now: view.now, timeZone: 'UTC' };
  const time = (
    <time datetime={at} title={absoluteTime(at, 'en-GB', clock)}>
      {relativeTime(at, 'en', clock)}
    </time>
  );
  const title = comment.pageTitle === '' ? comment.pageUrl : comment.pageTitle;
  return (
    <p class="facts">
      <StatusBadge status={comment.status} />
      {href === null ? (
        time
      ) : (
        <a href={href} data-key="o">
          {time}
        </a>
      )}
      <span>
        on{' '}
        <a href={view.narrowed({ page: comment.pageUrl })} title={`All of ${comment.pageUrl}`}>
          <bdi>
            <HighlightedText text={title} field="title" findings={comment.pageTitle === '' ? [] : findings} />
          </bdi>
        </a>{' '}
        <a href={comment.pageUrl} target="_blank" rel="noopener noreferrer" aria-label="Open the page">
          ↗
        </a>
      </span>
      {comment.parentId === null ? null : (
        <a href={deskPath(view.site.id, `/comments/${formatId(comment.parentId)}`)}>in answer to this one</a>
      )}
      {comment.lang === null ? null : (
        <a href={view.narrowed({ language: comment.lang })} title="List this language">
          {comment.lang}
        </a>
      )}
      {comment.website === null ? null : (
        <span class="website">
          website{' '}
          <bdi>
            <HighlightedText text={comment.website} field="website" findings={findings} />
          </bdi>
        </span>
      )}
      <a href={view.narrowed({ guest: comment.id })}>more of this guest</a>
    </p>
  );
}

/** From here on a text is folded: UTF-16 units, and lines. */
const LONG = { units: 700, lines: 10 } as const;

function Body({ comment, findings }: PartProps) {
  const { body, lang } = comment;
  const isLong = body.length > LONG.units || body.split('\n', LONG.lines + 1).length > LONG.lines;
  return (
    <div class={isLong ? 'text long' : 'text'}>
      <div class="words" dir="auto" lang={lang ?? undefined}>
        <HighlightedText text={body} field="body" findings={findings} />
      </div>
      {isLong ? (
        <details>
          <summary>Show all {body.length.toLocaleString('en')} characters</summary>
        </details>
      ) : null}
    </div>
  );
}
