import { absoluteTime, relativeTime } from '../../thread/time.ts';

/** A time as people say it; the exact one on hovering. `at`, `now`: milliseconds since the Unix epoch. */
export function When({ at, now }: { readonly at: number; readonly now: number }) {
  const time = new Date(at).toISOString();
  const clock = { now, timeZone: 'UTC' };
  return (
    <time datetime={time} title={absoluteTime(time, 'en-GB', clock)}>
      {relativeTime(time, 'en', clock)}
    </time>
  );
}
