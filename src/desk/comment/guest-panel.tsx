import type { KeyKind } from '../../comments/guest.ts';
import { type CommentId, formatId } from '../../comments/id.ts';
import type { Count, GuestHistory, OtherComment } from '../../feed/guest-history.ts';
import { relativeTime } from '../../thread/time.ts';
import { StatusBadge } from '../card/status.tsx';
import { excerptOf } from '../card/view.ts';
import { KIND_WORDS } from '../guests/fields.ts';
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
  const { newest, alike, standings, cluster } = guest;
  return (
    <section aria-labelledby="guest">
      <h2 id="guest">The guest</h2>
      {standings.map(({ standing, until, reason, keys, told }) => (
        <p class={standing === 'banned' ? 'notice bad' : 'notice good'}>
          {standing === 'banned' ? 'Banned' : 'Trusted'}
          {until === null ? ' until lifted' : ` until ${new Date(until).toISOString().slice(0, 10)}`}
          {reason === null ? '' : <>: {<bdi>{reason}</bdi>}</>}
          <span class="dim">
            {' '}
            By {keys.map(({ kind }) => KIND_WORDS[kind]).join(', ')}.{told ? ' The guest is told.' : ''}
          </span>
        </p>
      ))}
      <Known guest={guest} />
      {newest.length === 0 ? null : (
        <>
          <h3>Newest of them</h3>
          <Others siteId={siteId} others={newest} now={now} />
          <p class="row">
            All of them: <a href={hrefOf(siteId, { list: 'published', guest: id })}>published</a>
            <a href={hrefOf(siteId, { guest: id })}>waiting</a>
            <a href={hrefOf(siteId, { list: 'rejected', guest: id })}>rejected</a>
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

/** How much else came from the same device and addresses, as far as these are known. */
function Known({ guest: { counts } }: Pick<Props, 'guest'>) {
  const known = KINDS.flatMap((kind) => (counts[kind] === null ? [] : [{ kind, count: counts[kind] }]));
  const found = known.filter(({ count }) => count.published + count.pending + count.rejected + count.deleted);
  if (known.length === 0) return <p class="dim">Nothing is known that would tell this guest from others.</p>;
  if (found.length === 0) {
    return (
      <p class="dim">
        No other comments with the same {known.map(({ kind }) => KIND_WORDS[kind]).join(' or ')}.
      </p>
    );
  }
  return (
    <table class="counts">
      <caption>Other comments</caption>
      <thead>
        <tr>
          <th scope="col">with the same</th>
          <th scope="col">published</th>
          <th scope="col">waiting</th>
          <th scope="col">rejected</th>
          <th scope="col">deleted</th>
        </tr>
      </thead>
      <tbody>
        {found.map((row) => (
          <Counts {...row} />
        ))}
      </tbody>
    </table>
  );
}

const Counts = ({ kind, count }: { kind: KeyKind; count: Count }) => (
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
  <ul class="list others">
    {others.map(({ id, status, at, same, start }) => (
      <li>
        <p class="start">
          <bdi>{excerptOf(start)}</bdi>
        </p>
        <p class="dim">
          <a href={deskPath(siteId, `/comments/${formatId(id)}`)}>
            {relativeTime(new Date(at).toISOString(), 'en', { now })}
          </a>{' '}
          <StatusBadge status={status} /> same{' '}
          {same.map((one) => (one === 'text' ? 'text' : KIND_WORDS[one])).join(', ')}
        </p>
      </li>
    ))}
  </ul>
);
