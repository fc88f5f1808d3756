import { name } from '../http/contract/fields.ts';

/** UTF-16 units: the cookie of whoever types a name has to stay below what browsers keep (4,096 bytes). */
const MAX_LENGTH = 200;

/** A moderator's name, as guests' names are cleaned; '' for none. */
export const moderatorName = name.refine((text) => text.length <= MAX_LENGTH, 'The name is too long.');
