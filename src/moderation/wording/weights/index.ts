import type { WeightList } from '../weights.ts';
import { toxicityEn } from './toxicity-en.ts';
import { toxicityAr } from './toxicity-ar.ts';
import { toxicityDe } from './toxicity-de.ts';
import { toxicityFr } from './toxicity-fr.ts';
import { toxicityPt } from './toxicity-pt.ts';
import { spamId } from './spam-id.ts';
import { spamRu } from './spam-ru.ts';
import { spam } from './spam.ts';

/** Lists by name: the dimension, and for toxicity the language. Written by `npm run fit`. */
export const LISTS: Readonly<Record<string, WeightList>> = {
  'toxicity-en': toxicityEn,
  'toxicity-ar': toxicityAr,
  'toxicity-de': toxicityDe,
  'toxicity-fr': toxicityFr,
  'toxicity-pt': toxicityPt,
  'spam-id': spamId,
  'spam-ru': spamRu,
  spam: spam,
};
