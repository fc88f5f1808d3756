/** The receipts of a guest's own comments, kept on the device per Worker and site. A receipt goes nowhere but to that Worker. */
import { keep, parseJson, readKept } from './kept.ts';
import type { Settings } from './settings.ts';

/** URL of the page, and the token. */
type Kept = readonly [string, string];

/** Of all pages together; at most 8 KB or so. */
const MOST = 40;
const MOST_CHARACTERS = 8000;
/** The contract takes so many at once. */
const AT_ONCE = 20;

type Place = Pick<Settings, 'action' | 'page'>;

const nameOf = ({ action }: Place): string => `greenroom:own:${action}`;

/** Whatever else is there, from whomever, is passed over. */
function readReceipts(place: Place): readonly Kept[] {
  const kept = parseJson(readKept(nameOf(place)));
  return Array.isArray(kept) ? kept.filter(isKept).slice(-MOST) : [];
}

const isKept = (value: unknown): value is Kept =>
  Array.isArray(value) &&
  // One that the server cannot take would spoil the whole call.
  value.map((one) => typeof one).join() === 'string,string' &&
  /^[\w.-]{1,99}$/.test(value[1]);

/** The newest of the page's. */
export const tokensOf = (place: Place): readonly string[] =>
  readReceipts(place)
    .filter(([page]) => page === place.page)
    .map(([, token]) => token)
    .slice(-AT_ONCE);

/** Keeps one more; the oldest go where it gets too much. */
export function keepReceipt(place: Place, token: string): void {
  const all: Kept[] = [...readReceipts(place), [place.page, token]];
  while (JSON.stringify(all).length > MOST_CHARACTERS) all.shift();
  keep(nameOf(place), JSON.stringify(all));
}

export function dropReceipts(place: Place, tokens: readonly string[]): void {
  const rest = readReceipts(place).filter(([, token]) => !tokens.includes(token));
  keep(nameOf(place), JSON.stringify(rest));
}
