import * as z from 'zod';
import { MOST_POINTS } from '../learning/index.ts';
import { knownRule, MAX_WORD_ENTRIES, type Policy, wordProblems } from '../moderation/index.ts';
import { DOOR_PARTS } from './door/settings.ts';
import { targetOf } from './public-url.ts';
import { MAX_DEPTH } from './stored-comment.ts';

/**
 * A site's settings: one JSON column, validated on every read. Each part is parsed for itself, so that one
 * broken part neither closes the site nor loosens it: the part falls back to its default and its name is
 * reported, and while any part is broken every comment waits for a person.
 */

const thresholds = z
  .strictObject({ hold: z.number().positive(), reject: z.number().positive() })
  .refine((t) => t.hold <= t.reject, 'hold must not be above reject');

const word = z.strictObject({
  list: z.enum(['approve', 'hold', 'reject']),
  text: z.string(),
  lang: z.string().max(7).optional(),
  note: z.string().max(200).optional(),
});

/** Entries that the engine can look for; what is wrong is said entry by entry, for at most twenty. */
const words = z
  .array(word)
  .max(MAX_WORD_ENTRIES)
  .superRefine((entries, context) => {
    for (const { index, problem } of wordProblems(entries).slice(0, 20)) {
      const which = index === null ? 'the list' : `“${entries[index]?.text}”`;
      const path = index === null ? [] : [index];
      context.addIssue({ code: 'custom', path, message: `${which} ${problem}` });
    }
  });

const policy = z.strictObject({
  thresholds: z.strictObject({ spam: thresholds, toxicity: thresholds }).partial().optional(),
  rules: z
    .record(
      z.string().refine(knownRule, 'no such rule'),
      z.strictObject({
        mode: z.enum(['on', 'shadow', 'off']).optional(),
        score: z.number().min(-100).max(100).optional(),
      }),
    )
    .optional(),
  words: words.optional(),
});

const origin = z
  .string()
  .refine((text) => URL.parse(text)?.origin === text, 'must be an origin such as https://news.example');

/**
 * A URL that may be called, by the same rules as at each call. A developer's own machine is fine here: whether it may be
 * called is the deployment's to say (LOOPBACK_ENDPOINTS).
 */
const callable = z
  .string()
  .max(2048)
  .refine((text) => targetOf(text, true).url !== null, 'must be an https URL with a public host name');

/** Somebody else's judgement of a comment, asked before it is stored. */
const secondOpinion = z.strictObject({
  url: callable,
  /** How it is asked: like our own `check`, or as Coral asks its external phases. */
  shape: z.enum(['check', 'coral']).default('check'),
  /** Which comments it sees. */
  when: z.enum(['held', 'all']).default('held'),
  /** Milliseconds that a guest waits for it at most. */
  timeout: z.int().min(50).max(1000).default(1000),
  /** Most points that it adds or takes. */
  cap: z.number().min(0).max(20).default(4),
  /** Verdicts of its that count as they are, whatever the points say. */
  forces: z
    .array(z.enum(['approve', 'hold', 'reject']))
    .max(3)
    .default([]),
});
export type SecondOpinionSettings = z.infer<typeof secondOpinion>;

const doors = z.strictObject({
  /** Keep what the drop-in doors check, for the desk. What moderators elsewhere report is always kept. */
  store: z.boolean().default(false),
  /** Akismet knows only `true` and `false`: what counts as `true`. */
  akismet: z.enum(['not-approved', 'spam-only']).default('not-approved'),
  /** Answer APPROVED to Coral where we approve: that by-passes its own pre-moderation. */
  coralApproves: z.boolean().default(false),
});

/** Days for which things are kept; the clock erases what is older (docs/privacy.md). */
const retention = z.strictObject({
  /** Guests stay recognisable: keyed hashes of device, address and e-mail address. */
  guestKeys: z.int().min(1).max(365).default(30),
  /** A guest's receipt: their way back to their own comment. */
  receipts: z.int().min(30).max(3650).default(365),
  /** Comments that were rejected or taken down, with all that was said about them. */
  rejected: z.int().min(7).max(3650).default(180),
  /** Of deliveries, and of texts that came in by a door. */
  logs: z.int().min(1).max(365).default(30),
});

/** What moderators' decisions teach (docs/learning.md). */
const learning = z.strictObject({
  /** In shadow its findings are recorded without points; off, nothing is learned either. */
  mode: z.enum(['off', 'shadow', 'on']).default('shadow'),
  /** Most points against a comment. */
  cap: z.number().min(0).max(MOST_POINTS).default(MOST_POINTS),
  /** Words and hosts that do not count, however often they were rejected: what the site writes about. */
  ignore: z.array(z.string().min(1).max(60)).max(200).default([]),
});

const PARTS = {
  name: z.string().min(1).max(200).default('Comments'),
  /** Origins whose pages may post (the Worker's own always may) and, unless `anyPage`, carry threads. */
  origins: z.array(origin).max(100).default([]),
  /** Take comments for pages of any origin. */
  anyPage: z.boolean().default(false),
  /** BCP 47; the language of the words around the comments. */
  language: z.string().max(35).default('en'),
  /** What a guest without a name is called; null = "Guest" in the site's language. */
  guestName: z.string().min(1).max(80).nullable().default(null),
  /** Unicode code points. */
  maxBodyLength: z.int().min(1).max(10_000).default(10_000),
  policy: policy.default({}) satisfies z.ZodType<Policy>,
  /** Whose comments wait for a person, whatever the rules say. */
  premoderation: z.enum(['none', 'first-time', 'all']).default('none'),
  /** A page takes comments for so long after its first one; null = for ever. */
  closeAfterDays: z.int().min(1).max(36_500).nullable().default(null),
  /** Ask guests to think again before a hostile comment is stored. */
  nudge: z.boolean().default(true),
  /** Minutes in which guests may change or delete what they wrote; 0 = never. */
  editWindow: z.int().min(0).max(1440).default(15),
  /** Answers to answers end at this depth; 0 = no answers at all. */
  maxDepth: z.int().min(0).max(MAX_DEPTH).default(MAX_DEPTH),
  ...DOOR_PARTS,
  retention: retention.prefault({}),
  secondOpinion: secondOpinion.nullable().default(null),
  doors: doors.prefault({}),
  learning: learning.prefault({}),
};

/** The whole, for those who write settings. */
export const settingsSchema = z.strictObject(PARTS);
export type Settings = z.infer<typeof settingsSchema>;

export interface ReadSettings {
  readonly settings: Settings;
  /** Names of the parts that did not parse; while there are any, every comment is held. */
  readonly broken: readonly string[];
}

/** What this isolate has read lately: word lists are long, and a site's settings are read for each comment. */
const known = new Map<string, ReadSettings>();
const KEEP_UNITS = 4_000_000;
let keptUnits = 0;

/** Settings from the column's text; the same object for the same text while it is remembered. Never throws. */
export function readSettings(json: string): ReadSettings {
  const before = known.get(json);
  if (before) return before;
  const read = parseSettings(json);
  if (keptUnits + json.length > KEEP_UNITS) {
    known.clear();
    keptUnits = 0;
  }
  known.set(json, read);
  keptUnits += json.length;
  return read;
}

function parseSettings(json: string): ReadSettings {
  const stored = parseObject(json);
  if (!stored) return { settings: settingsSchema.parse({}), broken: ['settings'] };
  // A key that we do not know is a typing error of one that we do.
  const unknown = Object.keys(stored).filter((key) => !Object.hasOwn(PARTS, key));
  const broken = Object.entries(PARTS)
    .filter(([key, schema]) => !schema.safeParse(stored[key]).success)
    .map(([key]) => key)
    .concat(unknown);
  const kept = Object.entries(stored).filter(([key]) => !broken.includes(key));
  return { settings: settingsSchema.parse(Object.fromEntries(kept)), broken };
}

function parseObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
