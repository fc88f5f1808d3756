/** What a guest has typed, kept per page on the device until it was sent, and the name, where that is wanted. */
import type { FormModel } from '../src/thread/model.ts';
import { keep, parseJson, readKept } from './kept.ts';

type Values = FormModel['values'];

const NAME = 'greenroom:name';

/** A fresh form: the draft, and the name that is remembered. */
export function readForm(key: string): FormModel {
  const name = readKept(NAME);
  return { values: { name, ...readDraft(readKept(key)) }, errors: [], remember: name !== undefined };
}

/** A draft as it is kept; whatever else may stand there is none. */
export function readDraft(json: string | null | undefined): Values {
  const kept = parseJson(json);
  const draft = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  return Object.fromEntries(
    draft.filter(([field, value]) => /^(name|body|parent)$/.test(field) && typeof value === 'string'),
  );
}

/** Keeps the draft; without a text there is nothing to keep. */
export function keepDraft(key: string, { name, body, parent }: Values): void {
  keep(key, body && JSON.stringify({ name, body, parent }));
}

/** Forgets a draft that was sent; not what was written meanwhile in another window. */
export function dropDraft(key: string, sent: Values): void {
  if (readDraft(readKept(key)).body === sent.body) keep(key, undefined);
}

/** Only the name that a guest wants remembered. */
export const keepName = (name: string | undefined): void => keep(NAME, name);
