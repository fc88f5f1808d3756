import type { Child } from 'hono/jsx';
import { formatId } from '../../comments/id.ts';
import { formatCursor, type Slice } from '../../comments/reading.ts';
import type { KeptStanding } from '../../comments/standing.ts';
import { absoluteTime, relativeTime } from '../../thread/time.ts';
import { deskPath } from '../navigation.ts';
import { actorName } from '../queue/said.ts';
import { KIND_WORDS } from './fields.ts';
import { LiftForm } from './forms.tsx';

interface Props {
  readonly siteId: string;
  readonly slice: Slice<KeptStanding>;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly done: string | null;
  /** The moderator may see and erase what is kept of a guest. */
  readonly mayErase: boolean;
  /** What else is banned, and the form for it. */
  readonly children: Child;
}

/** Who is banned and who is trusted: by whom, why, and for how long. */
export function GuestsPage({ siteId, slice, now, done, mayErase, children }: Props) {
  const next = formatCursor(slice.next);
  return (
    <section class="stack">
      <h1>Guests</h1>
      {done === null ? null : (
        <p class="notice good" role="status">
          {done}
        </p>
      )}
      {mayErase ? (
        <p>
          <a href={deskPath(siteId, '/guests/data')}>A guest asks for their data, or wants it erased</a>
        </p>
      ) : null}
      {slice.items.length === 0 ? (
        <p>Nobody is banned or trusted. That is done on the page of one of the guest’s comments.</p>
      ) : (
        <ul class="list">
          {slice.items.map((item) => (
            <Guest siteId={siteId} item={item} now={now} />
          ))}
        </ul>
      )}
      {next === null ? null : (
        <p>
          <a class="button quiet" href={`${deskPath(siteId, '/guests')}?cursor=${next}`}>
            Older
          </a>
        </p>
      )}
      {children}
    </section>
  );
}

function Guest({ siteId, item, now }: Pick<Props, 'siteId' | 'now'> & { item: KeptStanding }) {
  const { comment, name, standing, until, keys, reason, by, at, told } = item;
  const set = new Date(at).toISOString();
  const clock = { now, timeZone: 'UTC' };
  const id = formatId(comment);
  return (
    <li class="row spread">
      <div>
        <p>
          <a href={deskPath(siteId, `/comments/${id}`)}>
            <bdi>{name || 'Guest'}</bdi>
          </a>{' '}
          <span class={standing === 'banned' ? 'badge bad' : 'badge good'}>{standing}</span> until{' '}
          {until === null ? 'it is lifted' : absoluteTime(new Date(until).toISOString(), 'en-GB', clock)}
        </p>
        {reason === null ? null : <p dir="auto">{reason}</p>}
        {told ? <p>The guest is told, with the reason.</p> : null}
        <p class="dim">
          By {keys.map(({ kind }) => KIND_WORDS[kind]).join(', ')}; set by <bdi>{actorName(by)}</bdi>{' '}
          <time datetime={set} title={absoluteTime(set, 'en-GB', clock)}>
            {relativeTime(set, 'en', clock)}
          </time>
        </p>
      </div>
      <LiftForm siteId={siteId} comment={id} back="guests" />
    </li>
  );
}
