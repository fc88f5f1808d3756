import {
  type Episode,
  isUp,
  lineOf,
  type Newest,
  type Raised,
  ratesOf,
} from '../../comments/door/flood-mode.ts';
import type { Guarded } from '../../comments/flood-switch.ts';
import { Csrf } from '../form.ts';
import { deskPath } from '../navigation.ts';
import { actorName } from '../queue/said.ts';
import { When } from './when.tsx';

/** Flood mode, said to moderators. */

const IS = {
  busy: 'Unusually many newcomers comment.',
  flood: 'The site is flooded with spam.',
} as const satisfies Record<Raised, string>;

const DOES = {
  busy: 'All who comment are challenged, as it is set; nothing is held for it.',
  flood: 'All who comment are challenged, as it is set, and comments of newcomers may wait.',
} as const satisfies Record<Raised, string>;

const WHAT = {
  busy: 'comments of newcomers',
  flood: 'of spam, or of newcomers with links,',
} as const satisfies Record<Raised, string>;

const comments = (n: number): string => (n === 1 ? '1 comment' : `${n.toLocaleString('en')} comments`);
const number = (n: number): string => Math.round(n).toLocaleString('en');

/** What it was measured by, or who wanted it. */
function Why({ episode: { level, rate, band, by } }: { episode: Episode }) {
  if (band === 0) {
    return (
      <>
        switched on by <bdi>{actorName(by)}</bdi>
      </>
    );
  }
  return (
    <>
      {number(rate)} {WHAT[level]} a minute, where {number(band)} are the line
    </>
  );
}

interface Banner {
  readonly siteId: string;
  readonly newest: Newest;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly mayAct: boolean;
}

/** While the guard is up: since when, why, until when, and the way out. Nothing while it is down. */
export function GuardBanner({ siteId, newest: { busy, flood }, now, mayAct }: Banner) {
  const episode = isUp(flood, now) ? flood : isUp(busy, now) ? busy : null;
  if (!episode) return null;
  const { level, since, until, comments: caught } = episode;
  return (
    <div class="notice warn row spread" role="status">
      <div>
        <p>
          <b>{IS[level]}</b> {DOES[level]}
        </p>
        <p>
          Began <When at={since} now={now} />: <Why episode={episode} />. It ends{' '}
          <When at={until} now={now} />
          {episode.by === 'engine' ? ', unless it goes on' : ''}.
          {level === 'flood' ? ` ${comments(caught)} caught so far.` : ''}{' '}
          <a href={deskPath(siteId, '/floods')}>Floods</a>
        </p>
      </div>
      {mayAct ? (
        <form method="post" action={deskPath(siteId, '/floods')}>
          <Csrf />
          <button type="submit" name="level" value="calm" class="quiet">
            Switch off
          </button>
        </form>
      ) : null}
    </div>
  );
}

interface Panel {
  readonly siteId: string;
  readonly guarded: Guarded;
  readonly now: number;
  readonly mayAct: boolean;
}

/** What comes in, what is usual, and the guard by hand. */
export function GuardPanel({ siteId, guarded: { state, level }, now, mayAct }: Panel) {
  const rates = ratesOf(state, now);
  return (
    <div class="stack">
      <GuardBanner siteId={siteId} newest={state} now={now} mayAct={mayAct} />
      {level === 'calm' ? <p>Flood mode is off: nothing unusual comes in.</p> : null}
      {level === 'calm' && state.quietUntil > now ? (
        <p>
          Somebody switched it off: it does not come back by itself, until{' '}
          <When at={state.quietUntil} now={now} />.
        </p>
      ) : null}
      <p class="dim">
        In the last minute: {number(rates.newcomers)} by newcomers (unusual from{' '}
        {number(lineOf('newcomers', state.bands.newcomers))} on), {number(rates.spam)} of spam (from{' '}
        {number(lineOf('spam', state.bands.spam))} on), {number(rates.posted)} in all.
      </p>
      {mayAct && level !== 'flood' ? (
        <form method="post" action={deskPath(siteId, '/floods')} class="row">
          <Csrf />
          {level === 'calm' ? (
            <button type="submit" name="level" value="busy" class="quiet">
              Challenge all for an hour
            </button>
          ) : null}
          <button type="submit" name="level" value="flood" class="quiet">
            Challenge all and hold newcomers for an hour
          </button>
        </form>
      ) : null}
    </div>
  );
}

/** When the site was guarded, with the numbers. */
export function Episodes({ episodes, now }: { readonly episodes: readonly Episode[]; readonly now: number }) {
  if (episodes.length === 0) return null;
  return (
    <details>
      <summary>When flood mode was on</summary>
      <ul class="list">
        {episodes.map((episode) => (
          <li>
            <span class={episode.level === 'flood' ? 'badge bad' : 'badge warn'}>{episode.level}</span>{' '}
            <When at={episode.since} now={now} />
            {isUp(episode, now) ? (
              ', and still'
            ) : (
              <>
                {' '}
                to <When at={episode.until} now={now} />
              </>
            )}
            : <Why episode={episode} />
            {episode.runs > 1 ? `; flared up ${episode.runs} times` : ''}
            {episode.level === 'flood' ? `; ${comments(episode.comments)} caught` : ''}
            {episode.endedBy === null ? null : (
              <>
                ; switched off by <bdi>{actorName(episode.endedBy)}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
