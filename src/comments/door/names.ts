import type { GuestComment } from '../guest-comment.ts';
import type { RecognisedGuest } from '../guest.ts';
import { isDisguised, isSameName, nameKeyOf } from '../name-key.ts';
import { siteFinding } from '../site-finding.ts';
import type { Site } from '../site.ts';
import type { GuestFacts } from '../standing.ts';
import type { Bearer, NameFacts } from './bearer.ts';
import type { DoorFinding } from './weigh.ts';

/** Points: a namesake is no fraud. Where all comes together it stays below what holds a comment. */
const ESTABLISHED = 1.5;
/** … in answer to somebody on a page where the other writes. */
const IN_THREAD = 1;
/** … with letters that only look like the other's. */
const DISGUISE = 2;
/** A name that several guests bear here, and that one of the staff bears too. */
const SHARED = 1.5;

/** Published comments that make a name a guest's own, and their part of all under it. */
const FEWEST = 3;
const MAJORITY = 0.75;
/** Devices under which a name is anybody's. */
const COMMON = 2;

interface AtTheDoor {
  readonly site: Site;
  readonly guest: Pick<GuestComment, 'name' | 'parent' | 'page'>;
  readonly who: Pick<RecognisedGuest, 'known'>;
  readonly guestFacts: Pick<GuestFacts, 'trusted'>;
  readonly facts: { readonly names: NameFacts | null };
}

/**
 * Somebody else's name. For moderators only: the guest is not told, and neither is whose it is. A guest whom a moderator trusts may bear
 * any name.
 */
export function names({ site, guest, who, guestFacts, facts }: AtTheDoor): readonly DoorFinding[] {
  const { name } = guest;
  if (facts.names === null || guestFacts.trusted || isForAnybody(name, site.settings.guestName)) return [];
  const own = who.known.flatMap(({ kind, key }) => (kind === 'device' ? [key] : []));
  const staff = staffOf(name, facts.names, [site.settings.name, ...site.settings.reservedNames]);
  if (staff !== null) return ofStaff(name, staff, facts.names.guests, own);
  return ofEstablished(name, facts.names.guests, own, guest.parent === null ? null : guest.page);
}

/** What guests without a name are called. */
const isForAnybody = (name: string, guestName: string | null): boolean =>
  guestName !== null && isSameName(name, guestName);

interface StaffName {
  /** As it is written where it belongs; null where only its look is known. */
  readonly written: string | null;
  readonly whose: string;
}

function staffOf(
  name: string,
  { moderators, answered }: NameFacts,
  reserved: readonly string[],
): StaffName | null {
  const key = nameKeyOf(name);
  const [moderator] = moderators;
  if (moderator !== undefined) return { written: moderator, whose: 'one of the moderators' };
  if (answered) return { written: null, whose: 'somebody who answers here for the publisher' };
  const kept = reserved.find((one) => nameKeyOf(one) === key);
  return kept === undefined ? null : { written: kept, whose: 'one that no guest may take' };
}

/**
 * A person decides, but where people have let it be: this device is published under the name, or several guests are. Then a moderator
 * called Anna holds no other Anna.
 */
function ofStaff(
  name: string,
  { written, whose }: StaffName,
  guests: readonly Bearer[],
  own: readonly string[],
): readonly DoorFinding[] {
  const disguised = isDisguised(name, written ?? name);
  const namesakes = guests.filter((guest) => isSameName(guest.name, name));
  if (!disguised && namesakes.some(({ device }) => device !== null && own.includes(device))) return [];
  const why = `The name ${disguised ? 'looks like' : 'is'} ${written === null && whose.startsWith('one that') ? '' : 'that of '}${whose}.`;
  if (!disguised && devicesOf(namesakes).length >= COMMON) {
    const shared = `${why} Several guests bear it, too.`;
    return [{ finding: siteFinding('NAME_OF_STAFF', 'context', SHARED, shared), dimension: 'spam' }];
  }
  return [{ finding: siteFinding('NAME_OF_STAFF', 'context', 0, why), dimension: 'spam', verdict: 'hold' }];
}

const devicesOf = (guests: readonly Bearer[]): readonly string[] => [
  ...new Set(guests.flatMap(({ device }) => device ?? [])),
];

/** `page`: where the guest answers somebody; null where they do not. Who is established under a name that looks alike bears their own. */
function ofEstablished(
  name: string,
  guests: readonly Bearer[],
  own: readonly string[],
  page: string | null,
): readonly DoorFinding[] {
  const established = establishedAmong(guests);
  if (established.some(({ device }) => own.includes(device))) return [];
  const [most] = established
    .map((other) => likenessOf(name, other, page))
    .toSorted((one, other) => other.score - one.score);
  if (!most) return [];
  const finding = siteFinding('NAME_OF_ESTABLISHED', 'context', most.score, most.why);
  return [{ finding, dimension: 'spam' }];
}

function likenessOf(
  name: string,
  other: Established,
  page: string | null,
): { readonly score: number; readonly why: string } {
  const disguised = isDisguised(name, other.name);
  const near = page !== null && other.pages.includes(page);
  return {
    score: ESTABLISHED + (near ? IN_THREAD : 0) + (disguised ? DISGUISE : 0),
    why: `The name ${disguised ? 'looks like' : 'is'} that of a guest who has ${other.comments} published comments from another device${near ? ', and writes on this page' : ''}.`,
  };
}

interface Established {
  readonly device: string;
  readonly name: string;
  readonly comments: number;
  readonly pages: readonly string[];
}

/** Devices to which names belong: one at most to each way of writing. Comments of no known device are others'. */
function establishedAmong(guests: readonly Bearer[]): readonly Established[] {
  return [...Map.groupBy(guests, ({ device }) => device)].flatMap(([device, [first]]) => {
    if (device === null || !first) return [];
    const under = guests.filter(({ name }) => isSameName(name, first.name));
    const theirs = under.filter((guest) => guest.device === device);
    if (theirs.length < FEWEST || theirs.length < under.length * MAJORITY) return [];
    const pages = theirs.map(({ page }) => page);
    return [{ device, name: first.name, comments: theirs.length, pages }];
  });
}
