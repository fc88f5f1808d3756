import { readBody, type Sought } from '../../moderation/index.ts';
import { asciiHost, hostsIn, type NamedHost } from './host-names.ts';

/** Which banned domains a text names. A domain stands for itself and for all below it; `notexample.com` is not below `example.com`. */

/** Where a banned domain is named. UTF-16 units of the field as sent, `end` exclusive. */
export interface DomainPlace {
  readonly domain: string;
  readonly field: 'body' | 'name' | 'website';
  readonly start: number;
  readonly end: number;
}

/** Endings under which registries sell names: `co.uk` is as much of everybody's as `uk`. */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gouv|gov|info|mil|ne|net|nom|or|org)\.[a-z]{2}$/;
const DOMAIN =
  /^(?:[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,63}$/u;
const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** What is wrong with it as a domain to ban, in words; null = nothing. */
export function domainProblem(text: string): string | null {
  if (!DOMAIN.test(text) && !IPV4.test(text)) {
    return 'must be a domain such as shop.example, without https://, path or port';
  }
  const host = asciiHost(text);
  if (host === null || (IPV4.test(host) && host !== text)) return 'is no domain that a link can lead to';
  return SECOND_LEVEL.test(nameOf(host)) || !nameOf(host).includes('.')
    ? 'is an ending that many domains share: name one domain'
    : null;
}

/** As it is compared: in ASCII, without `www.`. Null for what `domainProblem` refuses. */
export const domainKey = (text: string): string | null =>
  domainProblem(text) === null ? nameOf(asciiHost(text) ?? '') : null;

const nameOf = (host: string): string => host.replace(/^www\./, '');

interface Text {
  readonly body: string;
  readonly name: string;
  readonly website: string | null;
}

/** UTF-16 units of a field that are looked at, as the engine does: the edge lets none through that is longer. */
const MOST_UNITS = 20_000;
/** More places than anybody reads. */
const MOST_PLACES = 20;

/** Finds domains in a comment. */
export class DomainSearch {
  readonly #keys: ReadonlySet<string>;
  /** By the host as the engine reads it: small letters, no accents. */
  readonly #folded: ReadonlyMap<string, string>;
  readonly #mostLabels: number;

  /** @param domains as somebody wrote them; none that `domainProblem` refuses */
  constructor(domains: readonly string[]) {
    const keys = domains.map((written) => ({ key: domainKey(written) ?? '', written }));
    this.#keys = new Set(keys.map(({ key }) => key));
    this.#folded = new Map(
      keys.flatMap(({ key, written }) =>
        [key, ...readBody(`https://${written}/`).hosts].map((host) => [nameOf(host), key] as const),
      ),
    );
    this.#mostLabels = Math.max(0, ...keys.map(({ key }) => key.split('.').length));
  }

  /** Each once a place, by their keys. `links`: what the engine has found in the body. */
  find(text: Text, links: Sought['links']): readonly DomainPlace[] {
    const website = text.website ?? '';
    const address = { host: URL.parse(website)?.hostname ?? '', start: 0, end: website.length };
    const places = [
      ...this.#named('body', hostsIn(text.body.slice(0, MOST_UNITS))),
      ...this.#named('name', hostsIn(text.name.slice(0, MOST_UNITS))),
      ...this.#named('website', [address, ...hostsIn(website)].slice(0, website === '' ? 0 : undefined)),
      ...links.flatMap((link) => this.#linked(link, text.body)),
    ];
    const found: DomainPlace[] = [];
    // No further than anybody reads: a text can name one domain two thousand times, and to hold each against each takes milliseconds.
    for (const place of places) {
      if (found.length === MOST_PLACES) break;
      if (!found.some((earlier) => isSame(earlier, place))) found.push(place);
    }
    return found;
  }

  #named(field: DomainPlace['field'], hosts: readonly NamedHost[]): readonly DomainPlace[] {
    return hosts
      .flatMap(({ host, start, end }) => {
        const domain = this.#bannedOf(host, (suffix) => (this.#keys.has(suffix) ? suffix : undefined));
        return domain === undefined ? [] : [{ domain, field, start, end }];
      })
      .slice(0, MOST_PLACES);
  }

  /** Written so that only people read it, or in two alphabets at once, it stands for what it looks like; else for what it is. */
  #linked({ host, obfuscated, start, end }: Sought['links'][number], body: string): readonly DomainPlace[] {
    const written = hostPart(body.slice(start, end));
    const poses = obfuscated || isMixed(written);
    const domain = poses
      ? this.#bannedOf(host, (suffix) => this.#folded.get(suffix))
      : this.#bannedOf(asciiHost(written) ?? '', (suffix) => (this.#keys.has(suffix) ? suffix : undefined));
    return domain === undefined ? [] : [{ domain, field: 'body', start, end }];
  }

  /** The host itself or the nearest above it that is banned. */
  #bannedOf(host: string, keyOf: (suffix: string) => string | undefined): string | undefined {
    const labels = host.split('.').slice(-this.#mostLabels);
    for (let first = 0; first < labels.length - 1; first++) {
      const domain = keyOf(labels.slice(first).join('.'));
      if (domain !== undefined) return domain;
    }
    return undefined;
  }
}

/** Of a link as written: without scheme, user-info, port and path. */
const hostPart = (written: string): string =>
  (/^(?:[^/?#]{0,10}\/{2,3})?([^/?#]*)/u.exec(written)?.[1] ?? '')
    .replace(/^.*@/, '')
    .replace(/:\d{1,5}$/, '');

/** Letters of two alphabets in one host: nobody writes an honest one so. */
const isMixed = (written: string): boolean =>
  /\p{Script=Latin}/u.test(written) &&
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(written);

/** The same domain, in text that both cover. */
const isSame = (one: DomainPlace, other: DomainPlace): boolean =>
  one.domain === other.domain && one.field === other.field && one.start < other.end && other.start < one.end;
