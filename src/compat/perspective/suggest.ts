import * as z from 'zod';
import type { Label } from '../../comments/checked.ts';
import { attributeOf } from './attributes.ts';
import { labelsOf } from './evidence.ts';
import { COMMON, float, message, MOST_ITEMS, named, readMessage, readText } from './message.ts';
import { type Refusal, refuse } from './refusal.ts';

const probability = float.refine((value) => value >= 0 && value <= 1);
const score = message({ value: probability.nullish(), type: z.string().nullish() });

const attributeScores = message({
  summaryScore: score.nullish(),
  spanScores: z
    .array(message({ begin: z.int().nullish(), end: z.int().nullish(), score: score.nullish() }))
    .max(MOST_ITEMS)
    .nullish(),
});

const suggestRequest = message({
  ...COMMON,
  attributeScores: named(attributeScores).nullish(),
});

/** A request of `comments:suggestscore`: what a person says of a comment. */
export interface Suggestion {
  readonly text: string;
  /** Empty where what is said is no evidence of ours. */
  readonly labels: readonly Label[];
  readonly languages: readonly string[];
  readonly mayStore: boolean;
  readonly clientToken: string | null;
}

/** The summary's value, else the highest of the spans'. */
function valueOf({ summaryScore, spanScores }: z.infer<typeof attributeScores>): number | undefined {
  const values = [
    summaryScore?.value,
    ...(summaryScore ? [] : (spanScores ?? []).map((span) => span.score?.value)),
  ].filter((value) => typeof value === 'number');
  return values.length === 0 ? undefined : values.reduce((one, other) => Math.max(one, other));
}

/** The request in a body, or why it is refused. */
export function readSuggestion(bytes: Uint8Array): { ok: Suggestion } | { refusal: Refusal } {
  const read = readMessage(suggestRequest, bytes);
  if ('refusal' in read) return read;
  const text = readText(read.ok);
  if ('refusal' in text) return text;
  const values = new Map<string, number>();
  for (const [name, scores] of Object.entries(read.ok.attributeScores ?? {})) {
    const value = valueOf(scores);
    if (!attributeOf(name)) {
      return { refusal: refuse('INVALID_REQUEST', `Unknown requested attribute: ${name.slice(0, 100)}`) };
    }
    if (value === undefined) {
      return { refusal: refuse('INVALID_REQUEST', `No score is given for attribute ${name}`) };
    }
    values.set(name, value);
  }
  if (values.size === 0) return { refusal: refuse('INVALID_REQUEST', 'Missing attribute_scores') };
  return {
    ok: {
      text: text.ok,
      labels: labelsOf(values),
      languages: read.ok.languages ?? [],
      mayStore: read.ok.doNotStore !== true,
      clientToken: read.ok.clientToken ?? null,
    },
  };
}
