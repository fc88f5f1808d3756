import * as z from 'zod';
import { MOST_RECEIPTS } from '../../comments/own-comment.ts';
import { body } from './fields.ts';
import { acknowledged } from './submission.ts';

/** `POST /receipts/{token}/edit`. */
export const edit = z.object({ body, acknowledged }, { error: 'Send {body}.' }).meta({ id: 'Edit' });

/** `POST /v1/sites/{site}/receipts`. What is no token is no error: a device keeps what it was given. */
export const receiptTokens = z
  .object(
    {
      tokens: z
        .array(z.string({ error: 'A token is text.' }).max(1000, 'A token is not that long.'), {
          error: 'Send a list of tokens.',
        })
        .min(1, 'Send at least one token.')
        .max(MOST_RECEIPTS, `At most ${MOST_RECEIPTS} tokens at once.`),
    },
    { error: 'Send {tokens}.' },
  )
  .meta({ id: 'ReceiptTokens' });
