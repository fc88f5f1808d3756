import * as z from 'zod';
import { ROLES } from '../../comments/moderator.ts';
import { moderatorName } from '../moderator-name.ts';

/** Forms of the People page. */

const role = z.enum(ROLES, 'Choose a role.');

/** Ids, by commas or spaces; nothing = all sites. */
const sites = z
  .string()
  .default('')
  .transform((text) => [
    ...new Set(
      text
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ])
  .refine((ids) => ids.length <= 100, 'These are more than 100 sites.')
  .refine(
    (ids) => ids.every((id) => /^[a-z0-9][a-z0-9-]{0,62}$/.test(id)),
    'A site id is lower-case letters, digits and hyphens.',
  )
  .transform((ids) => (ids.length === 0 ? null : ids));

/** An e-mail address, or the client id of a service token. */
const access = z
  .string()
  .default('')
  .transform((text) => text.trim())
  .refine(
    (text) => text === '' || z.email().max(254).safeParse(text).success || /^\w{16,64}\.access$/.test(text),
    'This is neither an e-mail address nor a service token’s client id.',
  )
  .transform((text) => text || null);

export const addForm = z.object({
  name: moderatorName.refine((text) => text !== '', 'The name is missing: the history says who did what.'),
  role,
  sites,
  access,
});

export const manageForm = z.discriminatedUnion(
  'do',
  [
    z.object({ do: z.literal('change'), role, sites, access, forget: z.literal('on').optional() }),
    z.object({ do: z.enum(['token', 'disable', 'enable', 'sign-out']) }),
  ],
  'There is no such button.',
);
