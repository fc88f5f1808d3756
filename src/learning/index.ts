/** What moderators' decisions teach a site: pure, as the engine is. */
export type { Features } from './features.ts';
export { featuresOf } from './features.ts';
export { read as readMemory, write as writeMemory } from './format.ts';
export { LEAST_DECISIONS, MOST_IMBALANCE, MOST_POINTS } from './limits.ts';
export type { Counts, Label } from './memory.ts';
export { Memory, sumOf } from './memory.ts';
export type { Lack, Leaning } from './opinion.ts';
export { hasOpinions, lackOf, leaningOf, totalOf } from './opinion.ts';
export type { Contribution } from './weigh.ts';
export { contributionOf } from './weigh.ts';
