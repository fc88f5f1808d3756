import { rewrite } from './mapped-text.ts';
import { isSurrogate } from './step.ts';
import type { Step } from './step.ts';

// What NFKC may compose or reorder together: a base with its marks (halfwidth voiced marks become marks), and runs of
// Hangul letters, which compose with each other. ASCII without marks never changes and is skipped.
const HANGUL = String.raw`\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc`;
const MARKS = String.raw`[\p{M}\uff9e\uff9f]`;
/** Changes its neighbours, or is changed by them. */
const JOINING = new RegExp(String.raw`[${HANGUL}]|${MARKS}`, 'u');
const CLUSTER = new RegExp(String.raw`[${HANGUL}]+${MARKS}*|[^\0-\x7f]${MARKS}*|[\0-\x7f]${MARKS}+`, 'gu');

/** Of single units, which are most clusters: at most as many as there are units. */
const composed = new Map<string, string>();

function compose(cluster: string): string {
  if (cluster.length > 1) return cluster.normalize('NFKC');
  let result = composed.get(cluster);
  if (result === undefined) composed.set(cluster, (result = cluster.normalize('NFKC')));
  return result;
}

/**
 * UAX #15 compatibility composition, cluster by cluster so that offsets stay exact: fullwidth, circled and mathematical
 * letters, ligatures and Arabic presentation forms become plain letters. Goes before every fold.
 */
export const nfkc: Step = {
  touches: (unit) => unit.normalize('NFKC') !== unit || JOINING.test(unit) || isSurrogate(unit),
  apply: (input, most) => {
    if (input.text.normalize('NFKC') === input.text) return input;
    return rewrite(input, CLUSTER, compose, most);
  },
};
