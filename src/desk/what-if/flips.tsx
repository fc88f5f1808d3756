import { flipCounts, type Flip, MOST_FLIPS, type Tally } from '../../comments/what-if/tally.ts';
import { deskPath } from '../navigation.ts';
import { number, signed, WORDS } from './words.ts';

interface FlipsProps {
  readonly siteId: string;
  readonly tally: Tally;
}

/** The comments that change, each way. */
export function Flips({ siteId, tally }: FlipsProps) {
  const counts = flipCounts(tally);
  return (
    <>
      <FlipList siteId={siteId} title="Judged more strictly" count={counts.stricter} flips={tally.stricter} />
      <FlipList siteId={siteId} title="Judged more mildly" count={counts.milder} flips={tally.milder} />
    </>
  );
}

function FlipList(props: { siteId: string; title: string; count: number; flips: readonly Flip[] }) {
  const { siteId, title, count, flips } = props;
  return (
    <section class="stack">
      <h2>
        {title}: {number(count)}
      </h2>
      {flips.length === 0 ? <p class="dim">None.</p> : null}
      {count > MOST_FLIPS ? <p class="dim">The newest {MOST_FLIPS} are shown.</p> : null}
      <ul class="list">
        {flips.map((flip) => (
          <FlipItem siteId={siteId} flip={flip} />
        ))}
      </ul>
    </section>
  );
}

function FlipItem({ siteId, flip }: { siteId: string; flip: Flip }) {
  const { scores } = flip;
  return (
    <li>
      <p>
        <a href={deskPath(siteId, `/comments/${flip.id}`)}>
          <bdi>{flip.excerpt.trim() || 'Without text'}</bdi>
        </a>
      </p>
      <p class="row dim">
        <span>
          {WORDS[flip.before]} → <b>{WORDS[flip.after]}</b>
        </span>
        <span>
          spam {scores.before.spam} → {scores.after.spam}, toxicity {scores.before.toxicity} →{' '}
          {scores.after.toxicity}
        </span>
        {flip.people === null ? null : <span class="badge">people {flip.people} it</span>}
      </p>
      <p class="row">
        {flip.rules.length === 0 ? <span class="dim">The thresholds alone.</span> : null}
        {flip.rules.map(({ rule, before, after, why }) => (
          <span>
            <span class="badge">
              <code>{rule}</code> {before === after ? '' : `${signed(before)} → ${signed(after)}`}
            </span>{' '}
            {why === undefined ? null : <bdi class="dim">{why}</bdi>}
          </span>
        ))}
      </p>
    </li>
  );
}
