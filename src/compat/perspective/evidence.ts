import type { Label } from '../../comments/checked.ts';

/** Only a low score of these says that a comment is not toxic. Not threatening, say, may still be an insult. */
const WHOLE = new Set([
  'TOXICITY',
  'TOXICITY_EXPERIMENTAL',
  'SEVERE_TOXICITY',
  'SEVERE_TOXICITY_EXPERIMENTAL',
]);
/** May be for either reason. */
const NO_EVIDENCE = 'LIKELY_TO_REJECT';

/** From this value on a person says yes. Coral sends 0 and 1. */
const YES = 0.5;

/** What the suggested scores say, by attribute. */
export function labelsOf(values: ReadonlyMap<string, number>): readonly Label[] {
  const labels: Label[] = [];
  const spam = values.get('SPAM');
  if (spam !== undefined) labels.push(spam >= YES ? 'spam' : 'not-spam');
  const toxic = [...values].filter(([name]) => name !== 'SPAM' && name !== NO_EVIDENCE);
  if (toxic.some(([, value]) => value >= YES)) labels.push('toxic');
  else if (toxic.some(([name]) => WHOLE.has(name))) labels.push('not-toxic');
  return labels;
}
