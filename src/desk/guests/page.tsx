import { formatId } from '../../comments/id.ts';
import { formatCursor, type Slice } from '../../comments/reading.ts';
import type { KeptStanding } from '../../comments/standing.ts';
import { absoluteTime, relativeTime } from '../../thread/time.ts';
import { deskPath } from '../navigation.ts';
import { actorName } from '../queue/said.ts';
import { LiftForm } from './forms.tsx';

interface Props {
  readonly siteId: string;
  readonly slice: Slice<KeptStanding>;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly done: string | null;
}

/** Who is banned and who is trusted: by whom, why, and for how long. */
export function GuestsPage({ siteId, slice, now, done }: Props) {
  const next = formatCursor(slice.next);
  return (
    <section class="stack">
      <h1>Guests</h1>
      {done === null ? null : (
        <p class="notice good" role="status">
          {done}
        </p>
      )}
      {slice.items.length === 0 ? (
        <p>Nobody is banned or trusted. That is done on the page of one of the guest’s comments.</p>
      ) : (
        <div class="scroll" tabindex={0} role="region" aria-label="Banned and trusted guests">
          <table>
            <thead>
              <tr>
                <th scope="col">Guest</th>
                <th scope="col">Standing</th>
                <th scope="col">Until</th>
                <th scope="col">Known by</th>
                <th scope="col">Reason</th>
                <th scope="col">Set</th>
                <th scope="col">Lift</th>
              </tr>
            </thead>
            <tbody>
              {slice.items.map((item) => (
                <Row siteId={siteId} item={item} now={now} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {next === null ? null : (
        <p>
          <a class="button quiet" href={`${deskPath(siteId, '/guests')}?cursor=${next}`}>
            Older
          </a>
        </p>
      )}
    </section>
  );
}

const WORDS = { device: 'device', address: 'network address', email: 'e-mail address' } as const;

function Row({ siteId, item, now }: Pick<Props, 'siteId' | 'now'> & { item: KeptStanding }) {
  const { comment, name, standing, until, keys, reason, by, at } = item;
  const set = new Date(at).toISOString();
  const clock = { now, timeZone: 'UTC' };
  const id = formatId(comment);
  return (
    <tr>
      <th scope="row">
        <a href={deskPath(siteId, `/comments/${id}`)}>
          <bdi>{name || 'Guest'}</bdi>
        </a>
      </th>
      <td>
        <span class={standing === 'banned' ? 'badge bad' : 'badge good'}>{standing}</span>
      </td>
      <td>{until === null ? 'lifted' : absoluteTime(new Date(until).toISOString(), 'en', clock)}</td>
      <td>{keys.map(({ kind }) => WORDS[kind]).join(', ')}</td>
      <td dir="auto">{reason}</td>
      <td>
        <time datetime={set} title={absoluteTime(set, 'en', clock)}>
          {relativeTime(set, 'en', clock)}
        </time>{' '}
        by <bdi>{actorName(by)}</bdi>
      </td>
      <td>
        <LiftForm siteId={siteId} comment={id} back="guests" />
      </td>
    </tr>
  );
}
