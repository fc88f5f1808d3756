import * as z from 'zod';
import { codePointLength } from '../../comments/clean-text.ts';
import { REPORT_REASONS } from '../../comments/reporting.ts';
import { cleanText, tooLong } from './fields.ts';

const MAX_DETAIL = 1000;
export const MAX_APPEAL = 2000;

/** Language of the words around the form, for an answer in HTML. */
const words = z.string().max(35).optional().catch(undefined);

/** `POST …/comments/{id}/reports`: the same fields in JSON and both form encodings. */
export const report = z
  .object(
    {
      reason: z.enum(REPORT_REASONS, `The reason must be one of ${REPORT_REASONS.join(', ')}.`),
      detail: z
        .preprocess((value) => value ?? '', cleanText('The text'))
        .refine((text) => codePointLength(text) <= MAX_DETAIL, tooLong('The text', MAX_DETAIL))
        .transform((text) => text.trim() || null)
        .meta({ type: 'string', description: 'What else moderators should know.', maxLength: MAX_DETAIL }),
      words,
    },
    { error: 'Send {reason, detail?}.' },
  )
  .meta({ id: 'Report' });

/** `POST /receipts/{token}/appeal`. */
export const appeal = z
  .object(
    {
      text: cleanText('The text')
        .refine((text) => text.trim() !== '', 'Please say why.')
        .refine((text) => codePointLength(text) <= MAX_APPEAL, tooLong('The text', MAX_APPEAL))
        .meta({ description: 'Why the decision is wrong.', minLength: 1, maxLength: MAX_APPEAL }),
      words,
    },
    { error: 'Send {text}.' },
  )
  .meta({ id: 'Appeal' });
