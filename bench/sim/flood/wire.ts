/** What the simulation and its Worker say to each other beside the wire contract. */

/** Milliseconds since the Unix epoch, by the simulation's clock. */
export const NOW_HEADER = 'sim-now';
/** The cron trigger. */
export const TICK_PATH = '/v1/sim/tick';
