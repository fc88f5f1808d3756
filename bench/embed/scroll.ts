/** How a long page scrolls: what its frames cost. */
import type { Page } from 'playwright-core';

/** Of one scroll. */
export interface Frames {
  readonly frames: number;
  /** Longest between two frames, in milliseconds. */
  readonly longest: number;
  /** More than 50 ms after the one before: what a reader sees as a jerk. */
  readonly late: number;
}

const SCROLLS_MS = 3000;
/** CSS pixels a second: a thumb in a hurry, five screens. */
const SPEED = 4000;

/** Scrolls from the top for three seconds, one step a frame. */
export const scrollThrough = (page: Page): Promise<Frames> =>
  page.evaluate(
    ([lasts, speed]) =>
      new Promise<Frames>((resolve) => {
        scrollTo(0, 0);
        const times: number[] = [];
        let began = 0;
        const step = (now: number): void => {
          began ||= now;
          times.push(now);
          scrollTo(0, (speed * (now - began)) / 1000);
          if (now - began < lasts) {
            requestAnimationFrame(step);
            return;
          }
          const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
          resolve({
            frames: gaps.length,
            longest: Math.max(...gaps),
            late: gaps.filter((gap) => gap > 50).length,
          });
        };
        requestAnimationFrame(step);
      }),
    [SCROLLS_MS, SPEED] as const,
  );

/** Presses "more" until all `count` comments are there. Returns the milliseconds of each press until its comments were drawn. */
export const loadAll = (page: Page, count: number): Promise<readonly number[]> =>
  page.evaluate(async (all) => {
    const root = document.querySelector('guest-comments')?.shadowRoot;
    const shown = (): number => root?.querySelectorAll('.comment').length ?? 0;
    const frame = (): Promise<void> => new Promise((resolve) => void requestAnimationFrame(() => resolve()));
    const times: number[] = [];
    while (shown() < all) {
      const before = shown();
      const from = performance.now();
      const more = root?.querySelector<HTMLElement>('[data-act=more]');
      if (!more) throw new Error(`${before} of ${all} comments, and no way to more`);
      more.click();
      // oxlint-disable-next-line no-await-in-loop -- until it is drawn
      while (shown() === before && performance.now() - from < 20_000) await frame();
      if (shown() === before) throw new Error(`no more than ${before} of ${all} comments`);
      times.push(performance.now() - from);
    }
    return times;
  }, count);
