import { absoluteTime } from '../../thread/time.ts';

/** A time (ms) in full: histories are read for when something was. */
export function When({ at }: { readonly at: number }) {
  const text = new Date(at).toISOString();
  return <time datetime={text}>{absoluteTime(text, 'en-GB', { now: at, timeZone: 'UTC' })}</time>;
}
