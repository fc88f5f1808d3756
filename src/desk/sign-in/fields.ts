import * as z from 'zod';
import { moderatorName } from '../moderator-name.ts';
import { safeNext } from './next.ts';

export const signInForm = z.object({
  token: z
    .string('The token is missing.')
    .transform((text) => text.trim())
    .pipe(z.string().min(1, 'The token is missing.').max(200, 'No token is that long.')),
  /** Asked for with DESK_TOKEN only; who has a token of their own has a name. */
  name: moderatorName.transform((text) => text || 'Editor'),
  next: z.string().optional().transform(safeNext),
});

export const signOutForm = z.object({});
