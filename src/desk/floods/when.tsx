import { absoluteTime, relativeTime } from '../../thread/time.ts';

/** A time as people say it, be it over or to come; the exact one on hovering. `at`, `now`: milliseconds since the Unix epoch. */
export function When({ at, now }: { readonly at: number; readonly now: number }) {
  const time = new Date(at).toISOString();
  const clock = { now, timeZone: 'UTC' };
  return (
    <time datetime={time} title={absoluteTime(time, 'en-GB', clock)}>
      {at - now < MINUTE ? relativeTime(time, 'en', clock) : ahead(at - now)}
    </time>
  );
}

const MINUTE = 60_000;
const AHEAD = new Intl.RelativeTimeFormat('en');

/** "in 59 minutes", "in 5 hours": rounded, since nobody waits for the second. */
function ahead(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  return minutes < 120 ? AHEAD.format(minutes, 'minute') : AHEAD.format(Math.round(minutes / 60), 'hour');
}
