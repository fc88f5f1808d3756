import { createFinder, type Finding } from '../../moderation/index.ts';
import { DomainSearch, domainKey } from './domain-bans.ts';
import type { TextBan } from './settings.ts';

/**
 * What no comment may link to or say, for a time. A person has decided it, so it is a hard fact: no rule weighs it, and quoting it
 * is no excuse.
 */

/** A ban that a text falls under, and where. */
export interface BrokenBan {
  readonly ban: TextBan;
  readonly finding: Finding;
}

const DOMAIN_BANNED = 'DOMAIN_BANNED';
const PHRASE_BANNED = 'PHRASE_BANNED';

/** Is the finding of this name about what the text says? */
export const isTextBan = (rule: string): boolean => rule === DOMAIN_BANNED || rule === PHRASE_BANNED;

interface Text {
  readonly body: string;
  readonly name: string;
  readonly website: string | null;
}

/** Bans in force, ready to be looked for. */
interface InForce {
  /** Good from the time at which the last one ended until the next one ends; ms. */
  readonly from: number;
  readonly until: number;
  readonly search: ((text: Text) => readonly BrokenBan[]) | null;
}

/** Made once for one list of settings, and again when one of its bans is over. */
const made = new WeakMap<readonly TextBan[], InForce>();

/** The bans that a text falls under, in the order of the text. `now`: ms since the Unix epoch. */
export function brokenBans(bans: readonly TextBan[], text: Text, now: number): readonly BrokenBan[] {
  if (bans.length === 0) return [];
  const known = made.get(bans);
  if (known && known.from <= now && now < known.until) return known.search?.(text) ?? [];
  const inForce = inForceAt(bans, now);
  made.set(bans, inForce);
  return inForce.search?.(text) ?? [];
}

/** When a ban is over, ms; Infinity = until it is lifted. */
export const endOf = ({ until }: Pick<TextBan, 'until'>): number =>
  until === null ? Infinity : Date.parse(until);

function inForceAt(bans: readonly TextBan[], now: number): InForce {
  const ends = bans.map(endOf);
  const current = bans.filter((ban) => endOf(ban) > now);
  return {
    from: Math.max(-Infinity, ...ends.filter((end) => end <= now)),
    until: Math.min(Infinity, ...ends.filter((end) => end > now)),
    search: current.length === 0 ? null : searchFor(current),
  };
}

function searchFor(bans: readonly TextBan[]): (text: Text) => readonly BrokenBan[] {
  const phrases = new Map(ofKind(bans, 'phrase').map((ban) => [ban.text, ban]));
  const domains = new Map(ofKind(bans, 'domain').map((ban) => [domainKey(ban.text), ban]));
  const finder = createFinder([...phrases.keys()].map((text) => ({ list: 'reject', text })));
  const domainSearch = new DomainSearch([...domains.values()].map(({ text }) => text));
  return (text) => {
    const { places, links } = finder.find({
      body: text.body,
      name: text.name,
      website: text.website ?? undefined,
    });
    return [
      ...domainSearch.find(text, links).map((place) => ({ place, ban: domains.get(place.domain) })),
      ...places.map((place) => ({ place, ban: phrases.get(place.entry.text) })),
    ].flatMap(({ place: { field, start, end }, ban }) =>
      ban === undefined ? [] : [{ ban, finding: findingOf(ban, { field, start, end }, text) }],
    );
  };
}

/** One that ends sooner is no end of one that says the same and lasts. */
const ofKind = (bans: readonly TextBan[], kind: TextBan['kind']): readonly TextBan[] =>
  bans
    .filter((ban) => ban.kind === kind)
    .toSorted((one, other) => Number(endOf(one) > endOf(other)) - Number(endOf(one) < endOf(other)));

function findingOf(
  ban: TextBan,
  { field, start, end }: Pick<Finding, 'field' | 'start' | 'end'>,
  text: Text,
): Finding {
  const what = ban.kind === 'domain' ? 'Links to' : 'The phrase';
  const which = ban.kind === 'domain' ? ban.text : `“${ban.text}”`;
  const sent: Partial<Record<Finding['field'], string | null>> = { ...text };
  return {
    rule: ban.kind === 'domain' ? DOMAIN_BANNED : PHRASE_BANNED,
    category: 'system',
    score: 0,
    field,
    start,
    end,
    text: (sent[field] ?? '').slice(start, end),
    why: `${what} ${which} ${ban.kind === 'domain' ? 'are' : 'is'} banned on this site${ban.reason === null ? '' : `: ${ban.reason}`}.`,
  };
}
