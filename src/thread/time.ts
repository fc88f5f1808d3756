/** Dates in words. Pure: now is passed in; a locale is one of the few that `pickLanguage` lets through. */

/** The moment and the place from which a date is read; without `timeZone`, the reader's own. */
export interface Clock {
  /** Milliseconds since the epoch; null where nobody knows when it will be read: dates are then written in full. */
  readonly now: number | null;
  readonly timeZone?: string | undefined;
}

interface Formats {
  readonly ago: Intl.RelativeTimeFormat;
  readonly now: string;
  readonly date: Intl.DateTimeFormat;
}

const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

// Intl formatters cost more to make than a whole comment costs to render.
const known = new Map<string, Formats>();

/** "3 minutes ago": whole units only, rounded down. Less than a minute, or a clock that runs ahead: "now". */
export function relativeTime(then: string, locale: string, clock: Clock): string {
  if (clock.now === null) return absoluteTime(then, locale, clock);
  const seconds = (clock.now - Date.parse(then)) / 1000;
  const { ago, now } = formats(locale, clock.timeZone);
  const unit = UNITS.find(([, length]) => seconds >= length);
  return unit ? ago.format(-Math.floor(seconds / unit[1]), unit[0]) : now;
}

/** "15 November 2011 at 13:56"; with a fixed time zone it is named, since the reader's may be another. */
export function absoluteTime(then: string, locale: string, { timeZone }: Clock): string {
  const date = formats(locale, timeZone).date.format(Date.parse(then));
  return timeZone ? `${date} ${timeZone}` : date;
}

function formats(locale: string, timeZone: string | undefined): Formats {
  const key = `${locale} ${timeZone}`;
  const made = known.get(key) ?? {
    // Not `auto` for all: it says "yesterday" for 36 hours, which may be the day before.
    ago: new Intl.RelativeTimeFormat(locale),
    now: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second'),
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }),
  };
  // Any visitor names a region; an isolate serves them all.
  if (known.size > 15) known.clear();
  known.set(key, made);
  return made;
}
