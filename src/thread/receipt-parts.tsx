import type { Messages } from './messages/messages.ts';
import type { PageMessages } from './messages/pages.ts';
import type { ReceiptPage, Wrong } from './receipt-model.ts';
import { absoluteTime } from './time.ts';

/** What all parts of the private page are made with. */
export interface Parts {
  readonly model: ReceiptPage;
  readonly words: Messages;
  readonly own: PageMessages;
}

/** The private page's own addresses, in the language that it was asked in. */
export function pathTo(
  { path, query }: ReceiptPage,
  act = '',
  more: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams({ ...(query === undefined ? {} : { lang: query }), ...more }).toString();
  return `${path}${act}${search && `?${search}`}`;
}

/** The reader's time zone is not known here, so dates name theirs. `at`: ms since the Unix epoch. */
export function Time({ at, words }: { at: number; words: Messages }) {
  const time = new Date(at).toISOString();
  return <time datetime={time}>{absoluteTime(time, words.locale, { now: at, timeZone: 'UTC' })}</time>;
}

/** Why something was not taken, in the guest's language. */
export function wordsFor(wrong: Wrong, form: 'appeal' | 'edit' | 'none', { words, own }: Parts): string {
  switch (wrong) {
    case 'empty':
      return form === 'appeal' ? words.appealEmpty : words.bodyEmpty;
    case 'long':
      return form === 'appeal' ? words.appealLong : words.bodyLong;
    case 'not-now':
      return own.notNow;
    case 'busy':
      return words.busy;
    case 'rush':
      return words.tooMany;
    case 'nudge':
      return words.nudge;
    case 'window-over':
      return words.windowOver;
    case 'answered':
      return words.answered;
    case 'unclean':
      return words.unclean;
    default:
      return wrong satisfies never;
  }
}

/** Is it about what was typed, so that it stands beside the field? */
export const isOfField = (wrong: Wrong): boolean =>
  wrong === 'empty' || wrong === 'long' || wrong === 'answered' || wrong === 'unclean';
