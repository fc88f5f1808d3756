/**
 * The settings as fields of a form. A field is called by the JSON pointer of what it sets, without the first slash; so an error
 * of the document is at its field already. What was typed is read for the schema: it is the one that says what is wrong.
 */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** What a browser sends for a box that is ticked. */
const TICKED = 'on';
export const tick = (is: boolean): string => (is ? TICKED : '');

/** The first value of a field; undefined where the form has no such field. */
export function text(form: FormValues, name: string): string | undefined {
  const value = Object.hasOwn(form, name) ? form[name] : undefined;
  return typeof value === 'string' ? value : value?.[0];
}

/** A number; what is none stays text, which the schema refuses; undefined where nothing was typed. */
export function number(form: FormValues, name: string): number | string | undefined {
  const typed = text(form, name)?.trim().replace(',', '.') ?? '';
  if (typed === '') return undefined;
  const value = Number(typed);
  return Number.isNaN(value) ? typed : value;
}

/** Boxes that are not ticked are not sent. */
export const ticked = (form: FormValues, name: string): boolean => (text(form, name) ?? '') !== '';

export const lines = (form: FormValues, name: string): string[] =>
  (text(form, name) ?? '').split(/\r\n|\r|\n/);

/** The lines that hold something. */
export const entries = (form: FormValues, name: string): string[] =>
  lines(form, name)
    .map((line) => line.trim())
    .filter((line) => line !== '');
