import { createWorker } from '../../src/worker.ts';

/**
 * The Worker with a fast clock, so that days of retries pass in minutes: everything else is the real thing. The
 * simulation defines the constants when it starts the Worker, the same ones after each restart.
 */
declare const SIM_START: number;
declare const SIM_RATE: number;
declare const SIM_TIMEOUT: number;

export default createWorker(
  {
    now: () => Math.round(SIM_START + (Date.now() - SIM_START) * SIM_RATE),
    random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  },
  { patience: { timeout: SIM_TIMEOUT, lease: (SIM_TIMEOUT + 5_000) * SIM_RATE } },
);
