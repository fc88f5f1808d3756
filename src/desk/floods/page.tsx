import { formatCursor, type Slice } from '../../comments/reading.ts';
import type { KeptCluster } from '../../feed/clusters.ts';
import { absoluteTime, relativeTime } from '../../thread/time.ts';
import { excerptOf } from '../card/view.ts';
import { deskPath } from '../navigation.ts';
import { hrefOf } from '../queue/asked.ts';
import { LIST_LABELS } from '../queue/tabs.tsx';

interface Props {
  readonly siteId: string;
  readonly slice: Slice<KeptCluster>;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Texts that came again and again, and the way to all of their comments. */
export function FloodsPage({ siteId, slice, now }: Props) {
  const next = formatCursor(slice.next);
  return (
    <section class="stack">
      <h1>Floods</h1>
      <p class="hint">
        Five and more comments within an hour that say nearly the same, whoever sent them. They are looked for
        every five minutes. A list of a flood’s comments can be acted on as a whole.
      </p>
      {slice.items.length === 0 ? <p>There was none.</p> : null}
      <ul class="list">
        {slice.items.map((flood) => (
          <Flood siteId={siteId} flood={flood} now={now} />
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

function Flood({ siteId, flood, now }: Pick<Props, 'siteId' | 'now'> & { flood: KeptCluster }) {
  const { id, comments, firstAt, lastAt, sample } = flood;
  return (
    <li>
      <p>
        <span class="badge warn">{comments.toLocaleString('en')} comments</span>{' '}
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
    </li>
  );
}

function When({ at, now }: { at: number; now: number }) {
  const time = new Date(at).toISOString();
  const clock = { now, timeZone: 'UTC' };
  return (
    <time datetime={time} title={absoluteTime(time, 'en-GB', clock)}>
      {relativeTime(time, 'en', clock)}
    </time>
  );
}
