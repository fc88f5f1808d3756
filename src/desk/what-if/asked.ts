import * as z from 'zod';
import { type CurrentSettings } from '../../comments/settings-change.ts';
import type { SettingsDocument } from '../../comments/settings-document.ts';
import { settingsErrors } from '../../comments/settings-errors.ts';
import { settingsSchema } from '../../comments/settings.ts';
import { MOST_FLIPS, type Tally, VERDICTS } from '../../comments/what-if/tally.ts';
import { id } from '../../http/contract/fields.ts';
import type { FieldError } from '../../http/problem.ts';
import type { Policy } from '../../moderation/index.ts';
import { parseSettingsForm } from '../settings/parse-form.ts';

/** What is tried, and how far a trial has come. Nothing is kept in between: each step's page carries it to the next. */

/** How many comments may be tried. */
export const SIZES = [1000, 5000, 10_000] as const;

const n = z.int().min(0).max(1_000_000);
const verdict = z.enum(VERDICTS);
const points = z.strictObject({ spam: z.number(), toxicity: z.number() });
const flip = z.strictObject({
  id: z.string().max(20),
  before: verdict,
  after: verdict,
  scores: z.strictObject({ before: points, after: points }),
  people: z.enum(['published', 'rejected']).nullable(),
  rules: z
    .array(
      z.strictObject({
        rule: z.string().max(100),
        before: z.number(),
        after: z.number(),
        why: z.string().max(400).optional(),
      }),
    )
    .max(20),
  excerpt: z.string().max(500),
});
const outcome = z.strictObject({ approve: n, hold: n, reject: n });
const confusion = z.strictObject({ caught: n, missed: n, falseAlarms: n, cleared: n });

const tally = z.strictObject({
  comments: n,
  skipped: n,
  matrix: z.strictObject({ approve: outcome, hold: outcome, reject: outcome }),
  stricter: z.array(flip).max(MOST_FLIPS),
  milder: z.array(flip).max(MOST_FLIPS),
  before: confusion,
  after: confusion,
  rules: z
    .record(z.string().max(100), z.strictObject({ before: n, after: n, shadow: n, wouldFlip: n }))
    .refine((rules) => Object.keys(rules).length <= 1000, 'too many rules'),
}) satisfies z.ZodType<Tally>;

/** The counts so far, as a page carried them. Only the moderator's own browser could change them, and fools nobody else. */
const sofar = z.string().transform((text, ctx): Tally => {
  const parsed = tally.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  ctx.issues.push({
    code: 'custom',
    input: text,
    message: 'These counts are not of this page: begin again.',
  });
  return z.NEVER;
});

export const stepForm = z
  .object({
    comments: z
      .enum(SIZES.map(String), `comments must be one of ${SIZES.join(', ')}.`)
      .default(String(SIZES[1]))
      .transform(Number),
    cursor: z.preprocess((text) => text || undefined, id.optional()),
    tally: z.preprocess((text) => text || undefined, sofar.optional()),
    version: z.unknown().optional(),
    note: z.unknown().optional(),
  })
  .catchall(z.union([z.string(), z.array(z.string())]));

/** Settings that are tried: the whole document, and what of it the engine goes by. */
export type Proposed =
  | { readonly document: SettingsDocument; readonly policy: Policy }
  | { readonly errors: readonly FieldError[]; readonly typed: string };

type Values = Readonly<Record<string, string | readonly string[]>>;

/**
 * The settings form's fields; or a field `settings`, JSON typed by hand: the whole document, or parts that change; or a field
 * `document`, the whole as an earlier step carried it.
 */
export function readProposed(values: Values, current: CurrentSettings): Proposed {
  const { document, settings: typed } = values;
  if (typeof document === 'string') {
    const whole = parseJson(document);
    return isObject(whole) ? checked(whole, document) : { errors: [NO_OBJECT], typed: document };
  }
  if (typeof typed !== 'string') {
    const read = parseSettingsForm(values, current.document);
    return 'errors' in read ? { errors: read.errors, typed: '' } : checked(read.document, '');
  }
  const given = parseJson(typed);
  if (!isObject(given))
    return { errors: [{ pointer: '/settings', detail: 'This is no JSON object.' }], typed };
  return checked({ ...current.document, ...given }, typed);
}

const NO_OBJECT: FieldError = { pointer: '/settings', detail: 'This is no JSON object.' };

function checked(document: SettingsDocument, typed: string): Proposed {
  const parsed = settingsSchema.safeParse(document);
  if (parsed.success) return { document, policy: parsed.data.policy };
  const errors = settingsErrors(parsed.error).map(({ pointer, detail }) => ({
    pointer: '/settings',
    detail: pointer === '' ? detail : `${pointer}: ${detail}`,
  }));
  return { errors, typed };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
