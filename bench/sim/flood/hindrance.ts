import type { Sent } from './record.ts';

/**
 * What the door did to somebody honest that a guest would mind: held though the engine alone would publish it, challenged twice for one comment,
 * sent away as one too many, or lost.
 */
export type Hindrance = 'held' | 'twice' | 'limit' | 'lost';

/** null = nothing. What the engine holds for its wording alone is not the door's doing. */
export function hindrance(sent: Sent, fine: ReadonlySet<Sent>): Hindrance | null {
  if (sent.became === 'lost') return sent.refusals.at(-1) === 'too-many-requests' ? 'limit' : 'lost';
  if (sent.became !== 'published' && fine.has(sent)) return 'held';
  if (sent.solved > 1) return 'twice';
  return sent.refusals.includes('too-many-requests') ? 'limit' : null;
}
