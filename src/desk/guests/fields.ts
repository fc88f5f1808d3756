import * as z from 'zod';
import { BAN_KINDS, type BanKind } from '../../comments/guest.ts';
import { type NewStanding, STANDINGS, USUAL_KINDS } from '../../comments/standing.ts';
import { cleanText } from '../../http/contract/fields.ts';
import { several } from '../form.ts';

export const DAY = 86_400_000;

/** For how long, in days; '' = until it is lifted. */
export const DAYS = ['1', '7', '30', '365', ''] as const;

export const daysInWords = (days: (typeof DAYS)[number]): string =>
  days === '' ? 'until it is lifted' : days === '1' ? 'a day' : `${days} days`;

/** What a form says of a ban, or trust, beside the guest. */
const fields = {
  days: z.enum(DAYS, 'Pick one of the times.').default(''),
  'standing-reason': cleanText('The reason')
    .max(1000, 'The reason is longer than 1,000 characters.')
    .default(''),
  /** Of a ban: what it holds on to; none = the usual. */
  kind: several(z.enum(BAN_KINDS, `What is banned must be one of ${BAN_KINDS.join(', ')}.`)),
  /** Of a ban: the guest is told. */
  told: z.literal('yes').optional(),
};

export const STANDING_FIELDS = {
  standing: z.enum(STANDINGS, `The standing must be one of ${STANDINGS.join(', ')}.`),
  ...fields,
};

/** … where a form may be without it. */
export const OPTIONAL_STANDING_FIELDS = { ...fields, standing: STANDING_FIELDS.standing.optional() };

interface Form {
  readonly standing: NewStanding['standing'];
  readonly days: (typeof DAYS)[number];
  readonly 'standing-reason': string;
  readonly kind: readonly BanKind[];
  readonly told?: 'yes' | undefined;
}

/** `now` in ms. */
export const termsOf = (form: Form, by: string, now: number): NewStanding => ({
  standing: form.standing,
  until: form.days === '' ? null : now + Number(form.days) * DAY,
  reason: form['standing-reason'].trim() || null,
  by,
  told: form.standing === 'banned' && form.told === 'yes',
  kinds: form.kind.length > 0 ? form.kind : USUAL_KINDS,
});

/** What a ban holds on to, for people. */
export const KIND_WORDS = {
  device: 'device',
  address: 'network address',
  network: 'whole network',
  email: 'e-mail address',
} as const satisfies Record<BanKind, string>;
