import * as z from 'zod';
import { type Assessment, thresholdsOf } from '../../moderation/index.ts';
import type { Site } from '../../comments/site.ts';
import { type Attribute, attributeOf } from './attributes.ts';
import { refuseFound, refuseNamed } from './languages.ts';
import { COMMON, float, message, named, readMessage, readText } from './message.ts';
import { type Refusal, refuse } from './refusal.ts';
import { spansOf } from './spans.ts';

const analyzeRequest = message({
  ...COMMON,
  requestedAttributes: named(
    message({ scoreType: z.string().nullish(), scoreThreshold: float.nullish() }),
  ).nullish(),
  spanAnnotations: z.boolean().nullish(),
});

interface Wanted {
  readonly name: string;
  readonly attribute: Attribute;
  /** Lower scores are left out. */
  readonly threshold: number;
}

/** A request of `comments:analyze` that can be answered. */
export interface Analysis {
  readonly text: string;
  readonly wanted: readonly [Wanted, ...Wanted[]];
  /** As the client names them; empty = find out. */
  readonly languages: readonly string[];
  readonly spans: boolean;
  readonly mayStore: boolean;
  readonly clientToken: string | null;
}

type Requested = NonNullable<z.infer<typeof analyzeRequest>['requestedAttributes']>;

function readAttributes(requested: Requested): { ok: Analysis['wanted'] } | { refusal: Refusal } {
  const wanted: Wanted[] = [];
  for (const [name, { scoreType, scoreThreshold }] of Object.entries(requested)) {
    const attribute = attributeOf(name);
    if (!attribute) {
      return { refusal: refuse('INVALID_REQUEST', `Unknown requested attribute: ${name.slice(0, 100)}`) };
    }
    const type = scoreType ?? 'PROBABILITY';
    if (type !== 'PROBABILITY' && type !== 'SCORE_TYPE_UNSPECIFIED') {
      const told = `Requested score type ${type.slice(0, 100)} is not supported by attribute ${name}`;
      return { refusal: refuse('INVALID_REQUEST', told) };
    }
    wanted.push({ name, attribute, threshold: scoreThreshold ?? 0 });
  }
  const [first, ...others] = wanted;
  if (!first) return { refusal: refuse('NO_REQUESTED_ATTRIBUTES', 'Missing requested_attributes') };
  return { ok: [first, ...others] };
}

/** The request in a body, or why it is refused. */
export function readAnalysis(bytes: Uint8Array): { ok: Analysis } | { refusal: Refusal } {
  const read = readMessage(analyzeRequest, bytes);
  if ('refusal' in read) return read;
  const text = readText(read.ok);
  if ('refusal' in text) return text;
  const attributes = readAttributes(read.ok.requestedAttributes ?? {});
  if ('refusal' in attributes) return attributes;
  const languages = read.ok.languages ?? [];
  const refusal = refuseNamed(languages, attributes.ok[0].name);
  if (refusal) return { refusal };
  return {
    ok: {
      text: text.ok,
      wanted: attributes.ok,
      languages,
      spans: read.ok.spanAnnotations ?? false,
      mayStore: read.ok.doNotStore !== true,
      clientToken: read.ok.clientToken ?? null,
    },
  };
}

const scored = (value: number) => ({ value, type: 'PROBABILITY' });

/** `comments:analyze`: the answer to a request, in Google's words. */
export function answerAnalysis(
  analysis: Analysis,
  assessment: Assessment,
  { settings }: Pick<Site, 'settings'>,
): { ok: object } | { refusal: Refusal } {
  const { text, wanted, languages, clientToken } = analysis;
  const refusal = languages.length === 0 ? refuseFound(text, assessment, wanted[0].name) : null;
  if (refusal) return { refusal };
  const thresholds = thresholdsOf(settings.policy);
  const attributeScores = wanted.flatMap(({ name, attribute, threshold }) => {
    const summary = attribute.score(assessment, thresholds);
    if (summary < threshold) return [];
    const spans = spansOf(assessment, attribute, { summary, length: text.length, wanted: analysis.spans });
    const spanScores = spans.map(({ begin, end, value }) => ({ begin, end, score: scored(value) }));
    return [[name, { spanScores, summaryScore: scored(summary) }] as const];
  });
  return {
    ok: {
      ...(attributeScores.length > 0 ? { attributeScores: Object.fromEntries(attributeScores) } : {}),
      languages: languages.length > 0 ? languages : [assessment.language],
      detectedLanguages: [assessment.language],
      ...(clientToken === null ? {} : { clientToken }),
    },
  };
}
