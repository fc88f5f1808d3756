import * as z from 'zod';
import { receiptDocument } from './answers.ts';
import { cleanText, email, id } from './fields.ts';

/** What is kept of a guest: for the guest, by receipt or device token, and for a moderator whom the guest wrote to. */

const after = id
  .nullish()
  .meta({ type: 'string', description: '`next` of the answer before: the export goes on behind it.' });

const device = z
  .string({ error: 'Send the device token.' })
  .max(1000, 'A device token is not that long.')
  .meta({ description: 'As it came with the guest’s first comment.' });

/** `POST …/guest/export`. */
export const deviceExport = z
  .object({ device, after }, { error: 'Send {device, after?}.' })
  .meta({ id: 'DeviceExport' });

/** `POST …/guest/erase`. */
export const deviceErase = z.object({ device }, { error: 'Send {device}.' }).meta({ id: 'DeviceErase' });

const whose = {
  comment: id.nullish().meta({ type: 'string', description: 'Any comment of the guest.' }),
  email: email.meta({
    type: 'string',
    format: 'email',
    description: 'Hashed at once; neither stored nor logged.',
  }),
};

const isOne = ({
  comment,
  email: address,
}: {
  readonly comment?: unknown;
  readonly email: string | null;
}): boolean => ((comment ?? null) === null ? address !== null : address === null);

const EITHER = 'Send either comment or email.';

/** `POST …/moderation/guests/export`. */
export const guestExport = z
  .object({ ...whose, after }, { error: 'Send {comment} or {email}.' })
  .refine(isOne, EITHER)
  .meta({ id: 'GuestExport' });

/** `POST …/moderation/guests/erase`. */
export const guestErase = z
  .object(
    {
      ...whose,
      reason: cleanText('The reason')
        .max(1000, 'The reason is longer than 1,000 characters.')
        .nullish()
        .meta({ description: 'Kept in the history of each comment; the guest may read it.' }),
      moderator: cleanText('The moderator').max(80, 'The moderator is longer than 80 characters.').nullish(),
    },
    { error: 'Send {comment} or {email}, reason?, moderator?.' },
  )
  .refine(isOne, EITHER)
  .meta({ id: 'GuestErase' });

const time = z.iso.datetime();

const keptComment = receiptDocument
  .pick({
    id: true,
    parent: true,
    status: true,
    name: true,
    body: true,
    lang: true,
    created_at: true,
    edited_at: true,
    decided: true,
    appeal: true,
  })
  .extend({
    page: z.looseObject({ url: z.string(), title: z.string() }),
    website: z.string().nullable(),
    answered: z.boolean(),
    erased: z.boolean(),
    earlier: z
      .array(z.looseObject({ replaced_at: time, body: z.string() }))
      .meta({ description: 'Texts that the guest has changed, oldest first.' }),
    redacted: z
      .array(z.looseObject({ at: time, reason: z.string().nullable() }))
      .meta({ description: 'Personal data that moderators blotted out.' }),
    hashes: z.array(z.string()).meta({
      description:
        'Of what a keyed hash is kept: device, address, email, print (of the text), receipt. Never the hashes.',
    }),
  })
  .meta({ id: 'KeptComment', description: 'A guest’s own comment with all that is kept of it.' });

const exported = {
  site: z.looseObject({ id: z.string(), name: z.string() }),
  exported_at: time,
  comments: z.array(keptComment),
};

/** `GET /receipts/{token}/export`. */
export const ownExport = z.looseObject(exported).meta({ id: 'OwnExport' });

export const guestExported = z
  .looseObject({
    ...exported,
    next: z.string().nullable().meta({ description: 'There are more: ask again with this as `after`.' }),
  })
  .meta({ id: 'GuestExported' });

export const guestErased = z
  .looseObject({
    erased: z.int().min(0),
    more: z.boolean().meta({ description: 'Others are left: ask again.' }),
  })
  .meta({ id: 'GuestErased' });
