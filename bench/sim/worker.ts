import { createWorker } from '../../src/worker.ts';

/**
 * The Worker with a clock that first runs fast and then very fast, so that days of retries pass in minutes: everything
 * else is the real thing. The simulation defines the constants when it starts the Worker, the same ones after each
 * restart.
 */
declare const SIM_START: number;
/** Wall-clock ms for which `SIM_FAST` holds; then it is `SIM_FASTER`. */
declare const SIM_FAST_FOR: number;
declare const SIM_FAST: number;
declare const SIM_FASTER: number;
declare const SIM_TIMEOUT: number;

function now(): number {
  const passed = Date.now() - SIM_START;
  const first = Math.min(passed, SIM_FAST_FOR);
  return Math.round(SIM_START + first * SIM_FAST + (passed - first) * SIM_FASTER);
}

export default createWorker(
  { now, random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 },
  // The time-out is the wall clock's, the lease the Worker's own, so that it outlasts a try at either rate.
  {
    patience: {
      timeout: SIM_TIMEOUT,
      lease: (SIM_TIMEOUT + 2_000) * SIM_FASTER,
      slow: (SIM_TIMEOUT / 3) * SIM_FASTER,
    },
  },
);
