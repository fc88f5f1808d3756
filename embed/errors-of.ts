import { wordsFor } from '../src/thread/errors.ts';
import type { Messages } from '../src/thread/messages/messages.ts';
import type { FormError } from '../src/thread/model.ts';
import type { Answer } from './api.ts';

/** What went wrong, in our words also where no problem document came. */
export function errorsOf({ status, body }: Answer, words: Messages): readonly FormError[] {
  if (status === 0) return [{ detail: words.offline }];
  return body.type && status < 500 ? wordsFor(body, words) : [{ detail: words.busy }];
}
