/** The receipts of a guest's own comments, kept on the device per Worker and site. A receipt goes nowhere but to that Worker. */
import { keep, parseJson, readKept } from './kept.ts';

interface Kept {
  /** URL of the page. */
  readonly page: string;
  readonly token: string;
}

/** Of all pages together; at most 8 KB or so. */
const MOST = 40;
const MOST_CHARACTERS = 8000;
/** The contract takes so many at once. */
const AT_ONCE = 20;

const nameOf = (action: string): string => `greenroom:own:${action}`;

/** Whatever else is there, from whomever, is passed over. `action`: URL of the site's comments. */
function readReceipts(action: string): readonly Kept[] {
  const kept = parseJson(readKept(nameOf(action)));
  return Array.isArray(kept) ? kept.filter(isKept).slice(-MOST) : [];
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'page' in value &&
    typeof value.page === 'string' &&
    'token' in value &&
    typeof value.token === 'string' &&
    /^[\w.-]{20,80}$/.test(value.token)
  );
}

/** The newest of the page's. */
export const tokensOf = (action: string, pages: readonly string[]): readonly string[] =>
  readReceipts(action)
    .filter(({ page }) => pages.includes(page))
    .map(({ token }) => token)
    .slice(-AT_ONCE);

/** Keeps one more; the oldest go where it gets too much. */
export function keepReceipt(action: string, receipt: Kept): void {
  const all = [...readReceipts(action), receipt];
  while (all.length > MOST || JSON.stringify(all).length > MOST_CHARACTERS) all.shift();
  keep(nameOf(action), JSON.stringify(all));
}

export function dropReceipts(action: string, tokens: readonly (string | undefined)[]): void {
  const rest = readReceipts(action).filter(({ token }) => !tokens.includes(token));
  keep(nameOf(action), JSON.stringify(rest));
}
