import * as z from 'zod';
import { fromBase64 } from '../../comments/seal.ts';

/** `POST …/moderation/credentials`. */

/** Kinds that are made by themselves; those of kind `endpoint` come and go with their endpoint. */
export const MADE_KINDS = ['sender', 'opinion', 'coral', 'door'] as const;

const name = z
  .string({ error: 'A credential needs a name: it says whose it is.' })
  .transform((text) => text.trim())
  .refine(
    (text) => /^[A-Za-z0-9 _.-]{1,60}$/.test(text),
    'The name is 1 to 60 letters, digits, spaces, underscores, dots and hyphens.',
  )
  .meta({ description: 'Whose it is. Senders of webhooks act under this name.', maxLength: 60 });

/** Standard Webhooks: `whsec_` and the base64 of 24 to 64 bytes. */
function isSigningSecret(text: string): boolean {
  const base64 = /^whsec_((?:[A-Za-z0-9+/]{4}){8,21}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/.exec(
    text,
  )?.[1];
  const bytes = base64 === undefined ? 0 : fromBase64(base64).length;
  return bytes >= 24 && bytes <= 64;
}

/** What is wrong with a secret that the other side brought (null: it brought none), or null. */
function whyNotSecret(kind: (typeof MADE_KINDS)[number], secret: string | null): string | null {
  if (secret === null)
    return kind === 'coral' ? 'Coral makes this secret: send the one that it shows.' : null;
  switch (kind) {
    case 'sender':
    case 'opinion':
      return isSigningSecret(secret) ? null : 'The secret must be whsec_ and the base64 of 24 to 64 bytes.';
    case 'coral':
      return /^[!-~][ -~]{14,198}[!-~]$/.test(secret)
        ? null
        : 'The secret must be 16 to 200 printable ASCII characters.';
    case 'door':
      return 'The key of a door is always drawn by us: leave the secret out.';
    default:
      return kind satisfies never;
  }
}

export const newCredential = z
  .object(
    {
      kind: z.enum(MADE_KINDS, `The kind must be one of ${MADE_KINDS.join(', ')}.`),
      name,
      secret: z.string({ error: 'The secret must be text.' }).nullish().meta({
        description:
          'The other side’s own; without it one is drawn. Coral’s must be there, a door’s must not.',
      }),
    },
    { error: 'Send {kind, name, secret?}.' },
  )
  .check((ctx) => {
    const { kind, secret } = ctx.value;
    const why = whyNotSecret(kind, secret ?? null);
    // The secret itself is no part of the issue: errors are logged by those who get them.
    if (why !== null) ctx.issues.push({ code: 'custom', input: undefined, message: why, path: ['secret'] });
  })
  .meta({ id: 'NewCredential' });
