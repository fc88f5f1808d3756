/**
 * The simulation's clock: it stands while anybody does something and jumps to whoever is due next, so that quiet hours cost
 * nothing and a slow machine changes no result. Those who are due in the same quarter of a second act at once.
 */
const TICK = 250;

export interface Stage {
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** Somebody comes on, now or at a time; several act side by side. */
  readonly play: (actor: () => Promise<void>, at?: number) => void;
  /** To be awaited by an actor, and by nobody else. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Plays until nobody is left; throws what an actor threw. */
  readonly run: () => Promise<void>;
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

export function createStage(start: number): Stage {
  let now = start;
  let acting = 0;
  let failure: { readonly error: unknown } | null = null;
  let settled: () => void = () => undefined;
  const sleepers: Sleeper[] = [];

  const rest = (): void => {
    acting -= 1;
    if (acting === 0) settled();
  };

  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const due = now + Math.max(0, ms);
      // From the end: most of what is added is later than what is there.
      let at = sleepers.length;
      while (at > 0 && (sleepers[at - 1]?.due ?? 0) > due) at -= 1;
      sleepers.splice(at, 0, { due, wake: resolve });
      rest();
    });

  const play = (actor: () => Promise<void>, at = now): void => {
    acting += 1;
    sleep(at - now)
      .then(actor)
      .catch((error: unknown) => (failure ??= { error }))
      .finally(rest);
  };

  async function run(): Promise<void> {
    for (;;) {
      if (acting > 0) await new Promise<void>((resolve) => (settled = resolve));
      if (failure) throw failure.error;
      const first = sleepers[0];
      if (!first) return;
      now = Math.ceil(Math.max(now, first.due));
      const ends = first.due + TICK;
      const later = sleepers.findIndex(({ due }) => due >= ends);
      const due = sleepers.splice(0, later === -1 ? sleepers.length : later);
      acting += due.length;
      for (const { wake } of due) wake();
    }
  }

  return { now: () => now, play, sleep, run };
}
