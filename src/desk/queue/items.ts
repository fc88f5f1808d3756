import * as z from 'zod';
import { type CommentId, formatId, parseId } from '../../comments/id.ts';
import { several } from '../form.ts';

/**
 * A comment as a moderator has seen it: its id and the number of its newest event, so that nobody overrules a decision
 * that they do not know of. Written `id.number`.
 */
export interface Item {
  readonly id: CommentId;
  readonly seen: number;
}

/** As many are acted on at once. */
export const MOST = 100;

export const formatItem = ({ id, seen }: Item): string => `${formatId(id)}.${seen}`;

function parseItem(text: string): Item | null {
  const [, id = '', seen = ''] = /^([^.]{11})\.([1-9][0-9]{0,8})$/.exec(text) ?? [];
  const parsed = parseId(id);
  return parsed && { id: parsed, seen: Number(seen) };
}

/** The form's field, any number of times. */
export const items = several(
  z.string().transform((text, ctx): Item => {
    const item = parseItem(text);
    if (item) return item;
    ctx.issues.push({ code: 'custom', input: text, message: 'This is not a comment of the list.' });
    return z.NEVER;
  }),
)
  .refine((list) => list.length > 0, 'Select at least one comment.')
  .refine((list) => list.length <= MOST, `At most ${MOST} comments at once.`);

/** Of an address, after a redirect: what is none is left out. */
export const itemsOf = (text: string | undefined): Item[] =>
  (text ?? '')
    .split(',', MOST)
    .map(parseItem)
    .filter((item) => item !== null);
