import type { Dimension } from '../types.ts';
import { LISTS } from './weights/index.ts';
import type { Weights } from './weights.ts';
import { readWeights } from './weights.ts';

const read = new Map<string, Weights>();

/** Languages that are read by another's list: most short texts of unknown language are English. */
const READ_AS: Readonly<Record<string, string>> = { und: 'en' };

/** Spam has a list for all languages that have none of their own. */
function listFor(dimension: Dimension, language: string): string {
  const own = `${dimension}-${language}`;
  return dimension === 'spam' && LISTS[own] === undefined ? dimension : own;
}

/** Weights for a dimension and a language, read on first use; undefined where none were fitted. */
export function weightsFor(dimension: Dimension, language: string): Weights | undefined {
  const name = listFor(dimension, READ_AS[language] ?? language);
  const known = read.get(name);
  if (known) return known;
  const list = LISTS[name];
  if (list === undefined) return undefined;
  const weights = readWeights(list);
  read.set(name, weights);
  return weights;
}
