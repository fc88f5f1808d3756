import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOORS, learn, UNKNOWN, type Usual } from '../../../../src/comments/door/flood-band.ts';
import {
  type Episode,
  type FloodState,
  levelNow,
  MINUTE,
  type MinuteCount,
  type Turn,
  turnOf,
} from '../../../../src/comments/door/flood-mode.ts';
import { newCommentId } from '../../../../src/comments/id.ts';

/** Flood mode as a pure machine: minutes and turns in, levels out. */

const START = Date.UTC(2026, 5, 1, 12);
const NONE: MinuteCount = { posted: 0, newcomers: 0, spam: 0, leading: 0 };
const SPAM: MinuteCount = { posted: 1, newcomers: 1, spam: 1, leading: 0 };
const NEWCOMER: MinuteCount = { posted: 1, newcomers: 1, spam: 0, leading: 0 };
/** With a link, and no word that a rule knows. */
const LEADING: MinuteCount = { posted: 1, newcomers: 1, spam: 0, leading: 1 };
const REGULAR: MinuteCount = { posted: 1, newcomers: 0, spam: 0, leading: 0 };

/** A site as the store keeps it: minutes, and the newest episode of each level. */
class Site {
  readonly turns: { at: number; turn: Turn }[] = [];
  readonly #minutes = new Map<number, MinuteCount>();
  #episodes: { busy: Episode | null; flood: Episode | null } = { busy: null, flood: null };
  #quietUntil = 0;
  bands = { newcomers: 0, spam: 0 };

  state(now: number): FloodState {
    const minute = Math.floor(now / MINUTE);
    return {
      current: this.#minutes.get(minute) ?? NONE,
      previous: this.#minutes.get(minute - 1) ?? NONE,
      bands: this.bands,
      quietUntil: this.#quietUntil,
      ...this.#episodes,
    };
  }

  level(now: number) {
    return levelNow(this.state(now), now);
  }

  post(own: MinuteCount, now: number): void {
    const state = this.state(now);
    const turn = turnOf(state, own, now);
    const minute = Math.floor(now / MINUTE);
    const { posted, newcomers, spam, leading } = state.current;
    this.#minutes.set(minute, {
      posted: posted + own.posted,
      newcomers: newcomers + own.newcomers,
      spam: spam + own.spam,
      leading: leading + own.leading,
    });
    if (!turn) return;
    this.turns.push({ at: now, turn });
    const { until, rate } = turn;
    if (turn.kind === 'begin') {
      const { level, band } = turn;
      const id = newCommentId(now, this.turns.length);
      const since = now;
      const begun = {
        id,
        level,
        since,
        until,
        ended: null,
        rate,
        band,
        by: 'engine',
        endedBy: null,
        runs: 1,
        comments: 0,
      };
      this.#episodes = { ...this.#episodes, [level]: begun };
    } else {
      const { level, runs } = turn.episode;
      this.#episodes[level] = { ...turn.episode, until, rate, runs: runs + Number(turn.again) };
    }
  }

  /** So many a minute, evenly, for so many minutes from `from` on. Returns when it was over. */
  posts(own: MinuteCount, aMinute: number, minutes: number, from: number): number {
    const step = MINUTE / aMinute;
    for (let i = 0; i < aMinute * minutes; i++) this.post(own, Math.floor(from + i * step));
    return from + minutes * MINUTE;
  }

  begun(): number {
    return this.turns.filter(({ turn }) => turn.kind === 'begin').length;
  }

  switchOff(now: number): void {
    const { busy, flood } = this.#episodes;
    const over = (one: Episode | null) => one && { ...one, until: Math.min(one.until, now), ended: now };
    this.#episodes = { busy: over(busy), flood: over(flood) };
    this.#quietUntil = now + 60 * MINUTE;
  }
}

describe('the level', () => {
  it('is flood within seconds of a flood of spam, and begins once', () => {
    const site = new Site();
    site.posts(SPAM, 300, 1, START);
    expect(site.turns[0]?.at).toBeLessThan(START + 5_000);
    expect(site.level(START + 5_000)).toBe('flood');
    expect(site.begun()).toBe(1);
  });

  it('does not care where a minute begins', () => {
    const site = new Site();
    // Eight before the full minute, eight after it: neither minute has ten.
    for (let i = 0; i < 16; i++) site.post(SPAM, START - 800 + i * 100);
    expect(site.level(START + 1_000)).toBe('flood');
  });

  it('is busy while a crowd of honest newcomers comes, however many, and never flood', () => {
    const site = new Site();
    // The engine takes one in fifty for spam.
    const crowd = Array.from({ length: 3000 }, (_, i) => (i % 50 === 0 ? SPAM : NEWCOMER));
    for (const [i, own] of crowd.entries()) {
      const at = START + i * 100;
      site.post(own, at);
      expect(site.level(at)).not.toBe('flood');
    }
    expect(site.level(START + 300_000)).toBe('busy');
  });

  it('is flood where most newcomers bring a link, and never where one in ten does', () => {
    const adverts = new Site();
    // One every four seconds, without a word that a rule knows, beside three honest newcomers a minute.
    for (let i = 0; i < 60; i++) {
      adverts.post(LEADING, START + i * 4_000);
      if (i % 5 === 0) adverts.post(NEWCOMER, START + i * 4_000 + 1_000);
    }
    expect(adverts.turns[0]?.at).toBeLessThan(START + 40_000);
    expect(adverts.level(START + 240_000)).toBe('flood');

    const crowd = new Site();
    for (let i = 0; i < 3000; i++) {
      crowd.post(i % 10 === 0 ? LEADING : NEWCOMER, START + i * 100);
      expect(crowd.level(START + i * 100)).not.toBe('flood');
    }
    const slow = new Site();
    slow.posts(LEADING, 4, 60, START);
    expect(slow.turns).toEqual([]);
  });

  it('stays calm however many regulars come', () => {
    const site = new Site();
    site.posts(REGULAR, 1000, 3, START);
    expect(site.turns).toEqual([]);
  });

  it('rises to flood out of busy', () => {
    const site = new Site();
    const later = site.posts(NEWCOMER, 40, 2, START);
    expect(site.level(later)).toBe('busy');
    site.posts(SPAM, 60, 1, later);
    expect(site.level(later + MINUTE)).toBe('flood');
  });

  it('lapses ten minutes after the last unusual minute', () => {
    const site = new Site();
    const over = site.posts(SPAM, 60, 5, START);
    expect(site.level(over + 8.5 * MINUTE)).toBe('flood');
    expect(site.level(over + 10 * MINUTE)).toBe('calm');
  });

  it('is kept up once a minute at most', () => {
    const site = new Site();
    site.posts(SPAM, 120, 10, START);
    expect(site.turns.length).toBeLessThanOrEqual(11);
  });

  it('stays while half of what raised it still comes, and would not have raised it', () => {
    const site = new Site();
    let at = site.posts(SPAM, 20, 1, START);
    at = site.posts(SPAM, 6, 60, at);
    expect(site.level(at)).toBe('flood');
    const other = new Site();
    other.posts(SPAM, 6, 60, START);
    expect(other.level(START + 60 * MINUTE)).toBe('calm');
  });

  it('does not see-saw where the guard itself keeps the flood out', () => {
    const site = new Site();
    // Half a day of an attack of which nothing comes in while the guard is up: the challenge stops all of it.
    let raised = 0;
    for (let at = START; at < START + 12 * 60 * MINUTE; at += 1_000) {
      if (site.level(at) !== 'calm') continue;
      site.post(SPAM, at);
      if (site.level(at) === 'flood') raised += 1;
    }
    expect(site.begun()).toBe(1);
    // 10 minutes, 20, 40, 80, 160, 160, 160, …
    expect(raised).toBeLessThanOrEqual(8);
  });

  it('comes back as another episode after an hour of calm', () => {
    const site = new Site();
    site.posts(SPAM, 60, 1, START);
    site.posts(SPAM, 60, 1, START + 90 * MINUTE);
    expect(site.begun()).toBe(2);
  });

  it('stays down for an hour where somebody switched it off', () => {
    const site = new Site();
    site.posts(SPAM, 60, 1, START);
    site.switchOff(START + MINUTE);
    site.posts(SPAM, 60, 58, START + MINUTE);
    expect(site.level(START + 59 * MINUTE)).toBe('calm');
    site.posts(SPAM, 60, 3, START + 60 * MINUTE);
    expect(site.level(START + 63 * MINUTE)).toBe('flood');
  });

  it('never rises on a site below the floors, whatever its mixture', () => {
    const kinds = fc.constantFrom(SPAM, NEWCOMER, REGULAR);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(kinds, fc.integer({ min: 0, max: 20_000 })), { maxLength: 200 }),
        fc.record({ newcomers: fc.double({ min: 0, max: 1e4 }), spam: fc.double({ min: 0, max: 1e4 }) }),
        (posts, bands) => {
          const site = new Site();
          site.bands = bands;
          let at = START;
          const recent: { at: number; own: MinuteCount }[] = [];
          for (const [own, gap] of posts) {
            at += gap;
            // What would reach a floor within two minutes does not come.
            const since = recent.filter((one) => one.at > at - 2 * MINUTE);
            const sum = (key: keyof MinuteCount) => since.reduce((n, one) => n + one.own[key], 0);
            if (sum('spam') + own.spam >= FLOORS.spam) continue;
            if (sum('newcomers') + own.newcomers >= FLOORS.newcomers) continue;
            recent.push({ at, own });
            site.post(own, at);
          }
          expect(site.turns).toEqual([]);
        },
      ),
    );
  });
});

/** What a site has learned after so many days of minutes. */
function days(count: number, minute: (of: number) => number, from: Usual = UNKNOWN): Usual {
  let usual = from;
  for (let i = 0; i < count * 1440; i++) usual = learn('newcomers', usual, minute(i), 1);
  return usual;
}

describe('the band', () => {
  it('of a steady site is above what comes, and not far', () => {
    const { band } = days(14, (i) => (i % 2 === 0 ? 45 : 55));
    expect(band).toBeGreaterThan(55);
    expect(band).toBeLessThan(150);
  });

  it('of a site with busy hours is above its busiest', () => {
    const { band } = days(14, (i) => (i % 1440 < 240 ? 60 : 2));
    expect(band).toBeGreaterThan(60);
    expect(band).toBeLessThan(300);
  });

  it('falls again when less comes', () => {
    const before = days(14, () => 100);
    const { band } = days(21, () => 1, before);
    expect(band).toBeLessThan(before.band / 2);
  });

  it('learns of empty minutes in one step as in many', () => {
    const start = days(3, () => 20);
    let each = start;
    for (let i = 0; i < 60; i++) each = learn('newcomers', each, 0, 1);
    const once = learn('newcomers', start, 0, 60);
    expect(once.mean).toBeCloseTo(each.mean, 6);
    expect(once.square).toBeCloseTo(each.square, 4);
  });

  it('cannot be taught quickly: at most doubled in a day, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 50, maxLength: 50 }),
        (counts) => {
          const start = days(2, () => 40);
          const line = Math.max(FLOORS.newcomers, start.band);
          const taught = days(1, (i) => counts[i % 50] ?? 0, start);
          expect(taught.band).toBeLessThanOrEqual(line * 2 + 0.001);
        },
      ),
      { numRuns: 20 },
    );
  });
});
