import * as z from 'zod';
import { CREDENTIAL_KINDS } from '../../comments/credential.ts';

/** What the Worker answers to those who manage credentials and endpoints; see answers.ts. */

const time = z.iso.datetime();

const credential = z
  .looseObject({
    id: z.string(),
    kind: z.enum(CREDENTIAL_KINDS),
    name: z.string(),
    created_at: time,
    expires_at: time.nullable().meta({ description: 'No longer good from then on; null = until removed.' }),
    // Lists never tell it; `madeCredential` does.
    secret: z.undefined().optional(),
  })
  .meta({ id: 'Credential' });

export const credentials = z.looseObject({ credentials: z.array(credential) }).meta({ id: 'Credentials' });

export const madeCredential = credential
  .extend({ secret: z.string().meta({ description: 'Told this once.' }) })
  .meta({ id: 'MadeCredential' });
