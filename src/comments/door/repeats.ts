import { readReach } from '../../moderation/index.ts';
import type { GuestComment } from '../guest-comment.ts';
import type { RecognisedGuest } from '../guest.ts';
import { distance, letterCount, linkedHosts, NEAR } from '../print.ts';
import { siteFinding } from '../site-finding.ts';
import type { DoorFinding } from './weigh.ts';
import * as points from './repeat-points.ts';
import { type Size, sizeOf, stepped } from './repeat-points.ts';
import type { Seen } from './seen.ts';

/** A text, and what was said before it on the site. */
export interface Repeated {
  readonly body: string;
  readonly website: string | null;
  /** Canonical address of its page. */
  readonly page: string;
  readonly print: string | null;
  /** Comments that may be near. */
  readonly seen: readonly Seen[];
  /** Prints of open floods. */
  readonly floods: readonly string[];
  /** Is it the same guest's, by device or network address? */
  readonly isOwn: (seen: Seen) => boolean;
}

interface AtTheDoor {
  readonly guest: Pick<GuestComment, 'body' | 'website' | 'page'>;
  readonly who: Pick<RecognisedGuest, 'print' | 'known'>;
  readonly facts: { readonly repeats: readonly Seen[] | null; readonly floods: readonly string[] | null };
}

/** What was said before, by whomever, on whatever page, under whatever name. */
export const repeats = ({ guest, who, facts }: AtTheDoor): readonly DoorFinding[] =>
  repeatsOf({
    body: guest.body,
    website: guest.website,
    page: guest.page,
    print: who.print,
    seen: facts.repeats ?? [],
    floods: facts.floods ?? [],
    isOwn: ({ device, address }) =>
      who.known.some(({ kind, key }) => key === (kind === 'device' ? device : kind === 'address' && address)),
  });

/** All points together stay below `points.MOST`: what comes first is counted first. */
export function repeatsOf(text: Repeated): readonly DoorFinding[] {
  const near = nearOf(text);
  const inFlood = isInFlood(text);
  if (near.length === 0 && !inFlood) return [];
  const about = aboutOf(text);
  let left = points.MOST;
  return [
    removed(about, near),
    bySelf(about, near.filter(text.isOwn), text.page),
    byOthers(
      about,
      near.filter((seen) => !text.isOwn(seen)),
    ),
    template(about, near),
    inFlood ? flood(about) : null,
  ].flatMap((found) => {
    if (found === null || found.score === 0) return [];
    const score = Math.min(found.score, left);
    left -= score;
    return [{ finding: siteFinding(found.rule, 'flooding', score, found.why), dimension: 'spam' as const }];
  });
}

const nearOf = ({ print, seen }: Repeated): readonly Seen[] =>
  print === null ? [] : seen.filter((other) => other.print !== '' && distance(print, other.print) <= NEAR);

const isInFlood = ({ print, floods }: Repeated): boolean =>
  print !== null && floods.some((other) => other !== '' && distance(print, other) <= NEAR);

/** What a text says of itself. */
interface About {
  readonly size: Size;
  /** Hosts elsewhere that it links to, in a form that is held against others'. */
  readonly hosts: readonly string[];
  /** Its words lead to a host elsewhere, or to somebody's telephone or mailbox. */
  readonly leads: boolean;
}

function aboutOf({ body, website, page }: Repeated): About {
  const home = hostOf(page);
  const reach = readReach(body);
  const size = sizeOf(body, letterCount(body));
  // Some always give their website, also with a condolence.
  const linking = size === 'long' ? `${body} ${website ?? ''}` : body;
  return {
    size,
    hosts: linkedHosts(linking).filter((host) => host !== home),
    leads: reach.contacts || reach.hosts.some((host) => host !== home),
  };
}

const hostOf = (url: string): string => (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');

interface Weighed {
  readonly rule: string;
  readonly score: number;
  readonly why: string;
}

function removed({ size, leads }: About, near: readonly Seen[]): Weighed | null {
  const rule = 'REPEATS_REMOVED';
  // A few words round a link are as telling as a sentence.
  const as = leads && size === 'brief' ? 'short' : size;
  const gone = near.filter(({ status }) => status === 'rejected' || status === 'deleted');
  if (gone.some(({ decided }) => decided === 'spam')) {
    const why = 'Nearly the same text was marked as spam by a moderator within the last day.';
    return { rule, score: points.REMOVED.spam[as], why };
  }
  if (gone.some(({ decided }) => decided === 'reject' || decided === 'delete')) {
    const why = 'Nearly the same text was taken down by a moderator within the last day.';
    return { rule, score: points.REMOVED.person[as], why };
  }
  if (!gone.some(({ status }) => status === 'rejected')) return null;
  const why = 'Nearly the same text was rejected by the rules within the last day.';
  return { rule, score: points.REMOVED.engine[as], why };
}

function bySelf({ size, leads }: About, own: readonly Seen[], page: string): Weighed {
  const here = own.filter((seen) => seen.page === page).length;
  const elsewhere = own.length - here;
  const score =
    stepped((leads ? points.ELSEWHERE_LEADING : points.ELSEWHERE)[size], elsewhere) +
    stepped((leads ? points.HERE_LEADING : points.HERE)[size], here);
  const where = elsewhere === 0 ? 'on this page' : `${elsewhere} of them on other pages`;
  const why = `This guest's device or address has sent nearly the same text ${times(own.length)} within the last day, ${where}.`;
  return { rule: 'REPEATED_BY_SELF', score, why };
}

function byOthers({ size, leads, hosts }: About, others: readonly Seen[]): Weighed {
  const guests = guestsAmong(others);
  const scale = leads || hosts.length > 0 ? points.OTHERS_LEADING : points.OTHERS;
  const why = `${guests === 1 ? 'Another guest has' : `${guests} other guests have`} sent nearly the same text within the last day.`;
  return { rule: 'REPEATED_BY_OTHERS', score: stepped(scale[size], guests), why };
}

/**
 * How many guests they are of, as far as their keys tell: what shares a device or an address counts once. Each post without a device token
 * gets a new device, so that by devices alone one machine would be a crowd, and could have honest people held for a quotation.
 */
function guestsAmong(others: readonly Seen[]): number {
  let groups: readonly (readonly string[])[] = [];
  for (const { device, address, id } of others) {
    const keys = [device && `device ${device}`, address && `address ${address}`].filter(
      (key) => key !== null,
    );
    const own = keys.length > 0 ? keys : [`comment ${id}`];
    const isOwn = (group: readonly string[]): boolean => group.some((key) => own.includes(key));
    groups = [...groups.filter((group) => !isOwn(group)), [...own, ...groups.filter(isOwn).flat()]];
  }
  return groups.length;
}

function template({ size, hosts }: About, near: readonly Seen[]): Weighed | null {
  if (hosts.length === 0) return null;
  const varies = near.some(
    (seen) => seen.hosts.length > 0 && seen.hosts.every((host) => !hosts.includes(host)),
  );
  if (!varies) return null;
  const why = 'The same words were sent with links to another host within the last day.';
  return { rule: 'TEMPLATE_WITH_LINKS', score: points.TEMPLATE[size], why };
}

const flood = ({ size, leads }: About): Weighed => ({
  rule: 'REPEATS_FLOOD',
  score: (leads ? points.FLOOD_LEADING : points.FLOOD)[size],
  why: 'It is nearly the text of a flood: five comments and more within an hour.',
});

const times = (n: number): string => (n === 1 ? 'once' : `${n} times`);
