import * as z from 'zod';
import { BAN_KINDS, type BanKind, KEY_KINDS } from '../../comments/guest.ts';
import { type NewStanding, STANDINGS, USUAL_KINDS } from '../../comments/standing.ts';
import { cleanText, id } from './fields.ts';

/** Bans and trust: `…/moderation/guests`. A guest is named by any of their comments, never by a key. */

const time = z.iso.datetime();

const terms = {
  standing: z.enum(STANDINGS, `The standing must be one of ${STANDINGS.join(', ')}.`),
  until: z.iso
    .datetime({ offset: true, error: 'until must be a time such as 2026-12-31T00:00:00Z.' })
    .transform((text) => Date.parse(text))
    .nullish()
    .meta({ type: 'string', format: 'date-time', description: 'RFC 3339; without it until it is lifted.' }),
  reason: cleanText('The reason')
    .max(1000, 'The reason is longer than 1,000 characters.')
    .nullish()
    .meta({ description: 'For moderators; of a told ban also for the guest.' }),
  kinds: z
    .array(
      z.enum(BAN_KINDS, {
        error: `What is banned must be one of ${BAN_KINDS.join(', ')}.`,
      }),
      { error: 'kinds must be a list.' },
    )
    .min(1, 'Name at least one kind, or leave kinds out.')
    .max(BAN_KINDS.length, 'Name each kind once.')
    .nullish()
    .meta({
      description: `What a ban holds on to, as far as it is known; without it ${USUAL_KINDS.join(', ')}. A network (/24 or /48) is shared with neighbours. Trust is the device’s alone.`,
    }),
  told: z.boolean({ error: 'told must be true or false.' }).nullish().meta({
    description:
      'The guest of a ban is told of it, until when and why. Else comments look as if they waited for a moderator.',
  }),
};

interface AskedStanding {
  readonly standing: (typeof STANDINGS)[number];
  readonly until?: number | null | undefined;
  readonly reason?: string | null | undefined;
  readonly kinds?: readonly BanKind[] | null | undefined;
  readonly told?: boolean | null | undefined;
}

/** What was asked for, with what it means to leave something out. */
export const toTerms = (
  { standing, until, reason, kinds, told }: AskedStanding,
  by: string,
): NewStanding => ({
  standing,
  until: until ?? null,
  reason: reason ?? null,
  by,
  told: standing === 'banned' && told === true,
  kinds: kinds ?? USUAL_KINDS,
});

/** A ban, or trust, that goes with an action. */
export const standingTerms = z
  .object(terms, { error: 'Send {standing, until?, reason?, kinds?, told?}.' })
  .meta({ id: 'StandingTerms' });

/** `POST …/moderation/guests`. */
export const newStanding = z
  .object(
    {
      comment: id,
      ...terms,
      moderator: cleanText('The moderator').max(80, 'The moderator is longer than 80 characters.').nullish(),
    },
    { error: 'Send {comment, standing, until?, reason?, kinds?, told?, moderator?}.' },
  )
  .meta({ id: 'NewStanding' });

const kinds = z
  .enum(BAN_KINDS)
  .meta({ description: 'An address is a /32 or a /64, a network a /24 or a /48.' });

const standing = z
  .looseObject({
    comment: z.string().meta({ description: 'The comment by which the guest is known.' }),
    name: z.string().meta({ description: 'The name that it came under. Anybody can use any name.' }),
    standing: z.enum(STANDINGS),
    until: time.nullable(),
    reason: z.string().nullable(),
    by: z.string(),
    told: z.boolean().meta({ description: 'The guest is told of the ban.' }),
    at: time,
    keys: z.array(z.looseObject({ kind: kinds, until: time.nullable() })),
  })
  .meta({ id: 'GuestStanding' });

export const standings = z
  .looseObject({ guests: z.array(standing), next: z.string().nullable() })
  .meta({ id: 'GuestStandings' });

export const setStanding = z
  .looseObject({ comment: z.string(), standing: z.enum(STANDINGS), kinds: z.array(kinds) })
  .meta({ id: 'SetStanding' });

const count = z
  .looseObject({
    published: z.int(),
    pending: z.int(),
    rejected: z.int(),
    deleted: z.int(),
    more: z.boolean().meta({ description: 'Only the newest 50 were counted.' }),
  })
  .nullable();

const other = z.looseObject({
  id: z.string(),
  at: time,
  status: z.string(),
  same: z.array(z.enum([...KEY_KINDS, 'text'])),
});

/** Part of one comment as moderators see it. */
export const guestHistory = z
  .looseObject({
    counts: z.looseObject({ device: count, address: count, email: count }).meta({
      description: 'Other comments of the guest; null where nothing is known.',
    }),
    known: z.array(kinds).meta({ description: 'What a ban could hold on to.' }),
    newest: z.array(other),
    alike: z.array(other).meta({ description: 'Nearly the same text, whoever wrote it.' }),
    standings: z.array(standing),
    cluster: z.string().nullable().meta({ description: 'First comment of the flood that it is part of.' }),
  })
  .meta({ id: 'GuestHistory' });

/** `GET …/moderation/clusters`. */
export const clusters = z
  .looseObject({
    clusters: z.array(
      z.looseObject({
        id: z.string().meta({ description: 'Its first comment; `?cluster=` finds all of them.' }),
        kind: z.enum(['near-duplicates', 'flood-mode']).meta({
          description: 'Comments that say nearly the same, or what was caught while flood mode was on.',
        }),
        comments: z.int(),
        first_at: time,
        last_at: time,
        sample: z.string().meta({ description: 'The beginning of the first comment.' }),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'FloodClusters' });
