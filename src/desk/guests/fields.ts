import * as z from 'zod';
import { STANDINGS, type StandingTerms } from '../../comments/standing.ts';
import { cleanText } from '../../http/contract/fields.ts';

const DAY = 86_400_000;

/** For how long, in days; '' = until it is lifted. */
export const DAYS = ['1', '7', '30', '365', ''] as const;

/** What a form says of a ban, or trust, beside the guest. */
const fields = {
  days: z.enum(DAYS, 'Pick one of the times.').default(''),
  'standing-reason': cleanText('The reason')
    .max(1000, 'The reason is longer than 1,000 characters.')
    .default(''),
};

export const STANDING_FIELDS = {
  standing: z.enum(STANDINGS, `The standing must be one of ${STANDINGS.join(', ')}.`),
  ...fields,
};

/** … where a form may be without it. */
export const OPTIONAL_STANDING_FIELDS = { ...fields, standing: STANDING_FIELDS.standing.optional() };

interface Form {
  readonly standing: StandingTerms['standing'];
  readonly days: (typeof DAYS)[number];
  readonly 'standing-reason': string;
}

/** `now` in ms. */
export const termsOf = (form: Form, by: string, now: number): StandingTerms => ({
  standing: form.standing,
  until: form.days === '' ? null : now + Number(form.days) * DAY,
  reason: form['standing-reason'].trim() || null,
  by,
});
