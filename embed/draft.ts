/** What a guest has typed, kept per page on the device until it was sent. */
import type { FormModel } from '../src/thread/model.ts';

type Values = FormModel['values'];

export function readDraft(key: string): Values {
  try {
    return { ...JSON.parse(localStorage.getItem(key) ?? '') };
  } catch {
    // Nothing kept, or storage is blocked.
    return {};
  }
}

/** Keeps the draft; without a text there is nothing to keep. */
export function keepDraft(key: string, values: Values): void {
  try {
    if (values.body) localStorage.setItem(key, JSON.stringify(values));
    else localStorage.removeItem(key);
  } catch {
    // Storage is full or blocked: a guest can still comment, and the text stays in the form.
  }
}
