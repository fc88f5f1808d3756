import { formatCursor, type Slice } from '../../comments/reading.ts';
import type { Guarded } from '../../comments/flood-switch.ts';
import type { KeptCluster } from '../../feed/clusters.ts';
import { excerptOf } from '../card/view.ts';
import { deskPath } from '../navigation.ts';
import { hrefOf } from '../queue/asked.ts';
import { LIST_LABELS } from '../queue/tabs.tsx';
import { comments, Episodes, GuardPanel } from './guard.tsx';
import { When } from './when.tsx';
import { WholeFlood } from './whole.tsx';

interface Props {
  readonly siteId: string;
  readonly slice: Slice<KeptCluster>;
  readonly guarded: Guarded;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** May the moderator act, or only read? */
  readonly mayAct: boolean;
}

/** How the site is guarded. Texts that came again and again, and the way to all of their comments. */
export function FloodsPage({ siteId, slice, guarded, now, mayAct }: Props) {
  const next = formatCursor(slice.next);
  return (
    <section class="stack">
      <h1>Floods</h1>
      <GuardPanel siteId={siteId} guarded={guarded} now={now} mayAct={mayAct} />
      <Episodes episodes={guarded.episodes} now={now} />
      <h2>What came in floods</h2>
      <p class="hint">
        What newcomers sent while the site was flooded and did not get on air; and five and more comments
        within an hour that say nearly the same, whoever sent them (looked for every five minutes). Each can
        be decided about as a whole, and that taken back.
      </p>
      {slice.items.length === 0 ? <p>There was none.</p> : null}
      <ul class="list">
        {slice.items.map((flood) => (
          <Flood siteId={siteId} flood={flood} now={now} mayAct={mayAct} />
        ))}
      </ul>
      {next === null ? null : (
        <p>
          <a class="button quiet" href={`${deskPath(siteId, '/floods')}?cursor=${next}`}>
            Older
          </a>
        </p>
      )}
    </section>
  );
}

const LISTS = ['pending', 'published', 'rejected'] as const;

function Flood({
  siteId,
  flood,
  now,
  mayAct,
}: Pick<Props, 'siteId' | 'now' | 'mayAct'> & { flood: KeptCluster }) {
  const { id, firstAt, lastAt, sample, isEpisode } = flood;
  return (
    <li>
      <p>
        <span class="badge warn">{comments(flood.comments)}</span>{' '}
        {isEpisode ? 'while flood mode was on, ' : 'that are alike, '}
        <When at={firstAt} now={now} />
        {lastAt - firstAt < 60_000 ? null : (
          <>
            {' '}
            to <When at={lastAt} now={now} />
          </>
        )}
      </p>
      <p dir="auto">{excerptOf(sample)}</p>
      <p class="row">
        {LISTS.map((list) => (
          <a href={hrefOf(siteId, { list, cluster: id })}>{LIST_LABELS[list]}</a>
        ))}
      </p>
      {mayAct ? <WholeFlood siteId={siteId} cluster={id} /> : null}
    </li>
  );
}
