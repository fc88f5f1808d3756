/**
 * Which URLs may be called at all: nothing but public machines, by name. Whoever may register an endpoint or name a second
 * opinion must not be able to reach a private network or a cloud's metadata service through us. Where the names lead is
 * looked at before each call (webhooks/addresses.ts).
 */

/** Where a call goes. `name`: the host name to look up first; null on a developer's own machine. */
export type Target =
  | { readonly url: URL; readonly name: string | null }
  | { readonly url: null; readonly why: string };

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Names that never mean a public machine: RFC 6761, 6762, 7686, 8375 and 9476 (IANA's registry of special-use names),
 * ICANN's `internal`, and what home and office routers make up. Documentation's `example` needs no entry: it resolves
 * nowhere.
 */
const PRIVATE_NAMES: ReadonlySet<string> = new Set([
  'alt',
  'arpa',
  'corp',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'mail',
  'onion',
  'private',
  'test',
]);

/** RFC 1035 with the digits that RFC 1123 adds, lower case as the URL parser leaves it (IDN as `xn--`). */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const MAX_NAME = 253;
const ANY_DIGITS = /^[0-9]+$/;

/**
 * The URL as it may be called, or in a few words why not. HTTPS and a public host name with a dot, any port, no
 * credentials. An address instead of a name is refused in every notation: the URL parser writes decimal, octal,
 * hexadecimal and full-width ones as plain addresses before this looks. With `loopback`, `localhost`, `127.0.0.1` and
 * `[::1]` pass as well, by HTTP too.
 */
export function targetOf(text: string, loopback: boolean): Target {
  const url = URL.parse(text);
  if (!url) return refused('not a URL');
  if (url.username !== '' || url.password !== '') return refused('a URL with credentials in it');
  url.hash = '';
  if (LOOPBACK_HOSTS.has(url.hostname) && /^https?:$/.test(url.protocol)) {
    return loopback
      ? { url, name: null }
      : refused('a loopback address, and LOOPBACK_ENDPOINTS=allow is not set');
  }
  if (url.protocol !== 'https:') return refused('not an https URL');
  return isPublicName(url.hostname) ? { url, name: url.hostname } : refused('not a public host name');
}

const refused = (why: string): Target => ({ url: null, why });

function isPublicName(name: string): boolean {
  if (name.length > MAX_NAME) return false;
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || ANY_DIGITS.test(last) || PRIVATE_NAMES.has(last)) return false;
  return labels.every((label) => LABEL.test(label));
}
