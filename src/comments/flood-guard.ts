import type { Assessment } from '../moderation/index.ts';
import {
  type Beginning,
  beginCluster,
  beginEpisode,
  countMinute,
  extendEpisode,
  markCaught,
} from '../store/flood-mode.ts';
import { insertEpisodeNotices } from '../store/outbox.ts';
import { listenersOf, noticeAs } from './announce.ts';
import { deskUrl } from './desk-path.ts';
import type { AtTheDoor } from './door/at-the-door.ts';
import { countOf, isCaught, isCounted } from './door/flood-hold.ts';
import { type Raised, turnOf } from './door/flood-mode.ts';
import { levelOf } from './door/level.ts';
import { type CommentId, formatId } from './id.ts';
import type { Site } from './site.ts';

/** What a submission writes about floods: its minute, the guard that goes up with it, the mark of a flood. */

export interface Guard {
  readonly statements: readonly D1PreparedStatement[];
  /** The outbox may hold something to deliver. */
  readonly told: boolean;
}

/** For the batch that stores the comment `id`, after it and before the index. `own`: the Worker's own origin. */
export function guardWith(
  db: D1Database,
  at: AtTheDoor,
  assessment: Assessment,
  { id, own }: { readonly id: CommentId; readonly own: string },
): Guard {
  if (!isCounted(at)) return { statements: [], told: false };
  const { site, now } = at;
  // Who is banned reaches neither the page nor the list of what waits: a ban also ends what one troll can do to all others by spam.
  const count = at.guestFacts.banned ? null : countOf(at, assessment);
  const turn =
    count === null || site.settings.flood.mode === 'off' ? null : turnOf(at.facts.flood, count, now);
  const begun =
    turn?.kind === 'begin'
      ? begin(db, site, { ...turn, id, since: now, by: 'engine' }, own)
      : { statements: [], told: false };
  const isFlood =
    levelOf(at) === 'flood' || (turn && 'level' in turn ? turn.level : turn?.episode.level) === 'flood';
  return {
    statements: [
      ...(count === null ? [] : [countMinute(db, site.id, now, count)]),
      ...begun.statements,
      ...(turn?.kind === 'extend' ? [extendEpisode(db, site.id, turn.episode, turn)] : []),
      ...(isFlood && isCaught(at, assessment) ? markCaught(db, site.id, id, now) : []),
    ],
    told: begun.told,
  };
}

/** Raises the guard and tells who wants to know; of two at once the first one's is all that happens. */
export function begin(db: D1Database, site: Site, episode: Beginning, own: string): Guard {
  const { id, level } = episode;
  const notices = noticesOf(site, episode, own);
  return {
    statements: [
      beginEpisode(db, site.id, episode),
      ...(level === 'flood' ? [beginCluster(db, site.id, id)] : []),
      ...(notices.length > 0 ? [insertEpisodeNotices(db, site.id, id, notices)] : []),
    ],
    told: notices.length > 0,
  };
}

/** One message to each endpoint that wants it, under the episode's own id: there can be no second. */
function noticesOf(site: Site, { id, level, since, until, rate, band, by }: Beginning, own: string) {
  const measured = band > 0;
  const data: FloodNotice = {
    site: site.id,
    name: site.settings.name,
    language: site.settings.language,
    level,
    since: new Date(since).toISOString(),
    until: new Date(until).toISOString(),
    rate: measured ? Math.round(rate) : null,
    band: measured ? Math.round(band) : null,
    by,
    episode: formatId(id),
    desk: deskUrl(own, site.id, '/floods'),
  };
  return listenersOf(site, 'moderation.flood').map((endpoint) =>
    noticeAs(id, { siteId: site.id, id: endpoint }, 'moderation.flood', data, since),
  );
}

/** `data` of the message (src/webhooks/notice.ts reads it). */
interface FloodNotice {
  readonly site: string;
  readonly name: string;
  readonly language: string;
  readonly level: Raised;
  readonly since: string;
  readonly until: string;
  readonly rate: number | null;
  readonly band: number | null;
  readonly by: string;
  readonly episode: string;
  readonly desk: string | null;
}
