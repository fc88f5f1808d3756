/** What moderators' decisions teach a site: pure, as the engine is. */
export type { Features } from './features.ts';
export { featuresOf } from './features.ts';
export { MOST_POINTS } from './limits.ts';
export type { Label } from './memory.ts';
export { Memory } from './memory.ts';
export { contributionOf } from './weigh.ts';
