import { type CommentId, formatId } from '../../comments/id.ts';
import type { KeyKind } from '../../comments/guest.ts';
import type { Count, GuestHistory, OtherComment } from '../../feed/guest-history.ts';
import { relativeTime } from '../../thread/time.ts';
import { deskPath } from '../navigation.ts';
import { hrefOf } from '../queue/asked.ts';

interface Props {
  readonly siteId: string;
  readonly id: CommentId;
  readonly guest: GuestHistory;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** What else is known of who wrote it: never who they are, only what they did here. */
export function GuestPanel({ siteId, id, guest, now }: Props) {
  const { counts, newest, alike, standings, cluster } = guest;
  const known = KINDS.filter((kind) => counts[kind] !== null);
  return (
    <section aria-labelledby="guest">
      <h2 id="guest">The guest</h2>
      {standings.map(({ standing, until, reason }) => (
        <p class={standing === 'banned' ? 'notice bad' : 'notice good'}>
          {standing === 'banned' ? 'Banned' : 'Trusted'}
          {until === null ? ' until lifted' : ` until ${new Date(until).toISOString().slice(0, 10)}`}
          {reason === null ? '' : <>: {<bdi>{reason}</bdi>}</>}
        </p>
      ))}
      {known.length === 0 ? (
        <p class="dim">Nothing is known that would tell this guest from others.</p>
      ) : (
        <div class="scroll" tabindex={0} role="region" aria-label="Other comments of the guest">
          <table>
            <thead>
              <tr>
                <th scope="col">Others with the same</th>
                <th scope="col">published</th>
                <th scope="col">waiting</th>
                <th scope="col">rejected</th>
                <th scope="col">deleted</th>
              </tr>
            </thead>
            <tbody>
              {known.map((kind) => (
                <Counts kind={kind} count={counts[kind]} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {newest.length === 0 ? null : (
        <>
          <h3>Newest of them</h3>
          <Others siteId={siteId} others={newest} now={now} />
          <p>
            <a href={hrefOf(siteId, { list: 'published', guest: id })}>Published</a>{' '}
            <a href={hrefOf(siteId, { list: 'rejected', guest: id })}>Rejected</a>{' '}
            <a href={hrefOf(siteId, { guest: id })}>Waiting</a>
          </p>
        </>
      )}
      {alike.length === 0 ? null : (
        <>
          <h3>Nearly the same text</h3>
          <Others siteId={siteId} others={alike} now={now} />
        </>
      )}
      {cluster === null ? null : (
        <p class="notice warn">
          Part of a flood: <a href={hrefOf(siteId, { cluster })}>all of its comments that wait</a>
        </p>
      )}
    </section>
  );
}

const KINDS = ['device', 'address', 'email'] as const satisfies readonly KeyKind[];
const KIND_WORDS = { device: 'device', address: 'network address', email: 'e-mail address' } as const;

const Counts = ({ kind, count }: { kind: KeyKind; count: Count | null }) =>
  count === null ? null : (
    <tr>
      <th scope="row">
        {KIND_WORDS[kind]}
        {count.more ? ' (newest 50)' : ''}
      </th>
      <td>{count.published}</td>
      <td>{count.pending}</td>
      <td>{count.rejected}</td>
      <td>{count.deleted}</td>
    </tr>
  );

const Others = ({
  siteId,
  others,
  now,
}: Pick<Props, 'siteId' | 'now'> & { others: readonly OtherComment[] }) => (
  <ul class="list">
    {others.map(({ id, status, at, same }) => (
      <li>
        <a href={deskPath(siteId, `/comments/${formatId(id)}`)}>
          {relativeTime(new Date(at).toISOString(), 'en', { now })}
        </a>{' '}
        <span class="badge">{status}</span>{' '}
        <span class="dim">
          same {same.map((one) => (one === 'text' ? 'text' : KIND_WORDS[one])).join(', ')}
        </span>
      </li>
    ))}
  </ul>
);
