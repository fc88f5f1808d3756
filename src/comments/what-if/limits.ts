/** Comments that a batch of a what-if reads at most. */
export const MOST_A_BATCH = 200;
