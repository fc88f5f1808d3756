import * as z from 'zod';
import { wordProblems } from '../../moderation/index.ts';
import { domainProblem } from './domain-bans.ts';
import { MOST_FORM_HOURS } from './form-token.ts';

/** The parts of a site's settings that are about who is let in (docs/door.md). */

/** What has to come with a comment so that it is known to come from a form of ours. */
const form = z.strictObject({
  /** A comment without a form token is sent back for one; nothing is stored. */
  required: z.boolean().default(false),
  /** Seconds below which a form was sent faster than people write; 0 = speed is no evidence. */
  minSeconds: z.int().min(0).max(60).default(3),
  /** Hours after which a form has to be confirmed. */
  maxHours: z.int().min(1).max(MOST_FORM_HOURS).default(24),
});

const challenge = z
  .strictObject({
    /** `proof-of-work`: our own; `turnstile`: Cloudflare's, with the deployment's secret. */
    kind: z.enum(['none', 'proof-of-work', 'turnstile']).default('proof-of-work'),
    when: z.enum(['never', 'suspicion', 'flood', 'always']).default('flood'),
    /** Turnstile's public key of the site's widget. */
    siteKey: z.string().max(100).default(''),
  })
  .refine(({ kind, siteKey }) => kind !== 'turnstile' || siteKey !== '', 'Turnstile needs a site key');

/** So many comments in so many minutes. */
const rate = (comments: number, minutes: number) =>
  z
    .strictObject({
      comments: z.int().min(1).max(1000).default(comments),
      minutes: z.int().min(1).max(60).default(minutes),
    })
    .prefault({});

const limits = z.strictObject({
  device: rate(20, 10),
  /** Many people share an address: a school, a phone company. */
  address: rate(60, 10),
  page: rate(200, 1),
  site: rate(1000, 1),
});

const flood = z.strictObject({
  /** Switch to flood mode, and back, by what comes in. At the desk it can be switched on by hand in any case. */
  mode: z.enum(['auto', 'off']).default('auto'),
  /** Whose comments wait during a flood: newcomers' in which anything is doubtful, or all newcomers'. */
  holds: z.enum(['doubtful', 'newcomers']).default('doubtful'),
});

const newcomers = z.strictObject({
  /** `hold`: a link in the comment of a guest of whom nothing was published yet waits for a person. */
  links: z.enum(['weigh', 'hold']).default('weigh'),
  /** With premoderation `first-time`: so many published comments make a guest known. */
  approveAfter: z.int().min(1).max(20).default(1),
});

/** Names that no guest may take, beside those of the site's moderators. */
const reservedNames = z.array(z.string().min(2).max(80)).max(100);

/** What no comment may link to or say, for a time. Guests are banned by their keys (standing.ts), never here. */
const ban = z.strictObject({
  kind: z.enum(['domain', 'phrase']),
  text: z.string().min(2).max(200),
  /** RFC 3339; null = until lifted. */
  until: z.iso.datetime().nullable().default(null),
  /** For moderators, and where `told` for the guest. */
  reason: z.string().max(200).nullable().default(null),
  /** Is the guest told? Else the comment looks as if it waited. */
  told: z.boolean().default(false),
});
export type TextBan = z.infer<typeof ban>;

/** Domains that a link can lead to, and phrases that the engine can look for; what is wrong is said entry by entry. */
const bans = z
  .array(ban)
  .max(200)
  .superRefine((entries, context) => {
    const phrases = entries.flatMap(({ kind, text }, index) => (kind === 'phrase' ? [{ index, text }] : []));
    const wrong = [
      ...wordProblems(phrases.map(({ text }) => ({ list: 'reject', text }))).map(({ index, problem }) => ({
        index: index === null ? undefined : phrases[index]?.index,
        problem,
      })),
      ...entries.flatMap(({ kind, text }, index) => {
        const problem = kind === 'domain' ? domainProblem(text) : null;
        return problem === null ? [] : [{ index, problem }];
      }),
    ];
    for (const { index, problem } of wrong.slice(0, 20)) {
      const which = index === undefined ? 'the list of phrases' : `“${entries[index]?.text}”`;
      const path = index === undefined ? [] : [index, 'text'];
      context.addIssue({ code: 'custom', path, message: `${which} ${problem}` });
    }
  });

export const DOOR_PARTS = {
  form: form.prefault({}),
  challenge: challenge.prefault({}),
  limits: limits.prefault({}),
  flood: flood.prefault({}),
  newcomers: newcomers.prefault({}),
  reservedNames: reservedNames.default([]),
  bans: bans.default([]),
};
