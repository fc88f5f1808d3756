import type { Dimension } from '../types.ts';
import { LISTS } from './weights/index.ts';
import type { Weights } from './weights.ts';
import { readWeights } from './weights.ts';

/** By list, and by language: undefined where a language has no list. */
const read = new Map<string, Weights>();
const known: Readonly<Record<Dimension, Map<string, Weights | undefined>>> = {
  spam: new Map(),
  toxicity: new Map(),
};

/** Languages that are read by another's list: most short texts of unknown language are English. */
const READ_AS: Readonly<Record<string, string>> = { und: 'en' };

/** Spam has a list for all languages that have none of their own. */
function listFor(dimension: Dimension, language: string): string {
  const own = `${dimension}-${language}`;
  return dimension === 'spam' && LISTS[own] === undefined ? dimension : own;
}

function readFor(dimension: Dimension, language: string): Weights | undefined {
  const name = listFor(dimension, READ_AS[language] ?? language);
  const list = LISTS[name];
  if (list === undefined) return undefined;
  const weights = read.get(name) ?? readWeights(list);
  read.set(name, weights);
  return weights;
}

/** Weights for a dimension and a language, read on first use; undefined where none were fitted. */
export function weightsFor(dimension: Dimension, language: string): Weights | undefined {
  const languages = known[dimension];
  const weights = languages.get(language);
  if (weights !== undefined || languages.has(language)) return weights;
  const found = readFor(dimension, language);
  languages.set(language, found);
  return found;
}
