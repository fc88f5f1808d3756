import type { FormModel, TypedField } from './model.ts';

interface FieldProps {
  readonly field: TypedField;
  readonly form: FormModel;
  readonly label: string;
  /** What a browser may fill in. */
  readonly fill?: string | undefined;
  /** The word for "optional". */
  readonly hint?: string | undefined;
  /** What to know before one writes. */
  readonly note?: string | undefined;
}

const LONG: ReadonlySet<TypedField> = new Set(['body', 'text', 'detail']);

/** A labelled field with what is wrong with it beside it. No `maxlength`: it would cut a paste in silence. */
export function Field({ field, form, label, hint, note, fill }: FieldProps) {
  const wrong = wrongWith(form, field);
  const value = form.values[field];
  const id = `gr-${field}`;
  const common = {
    id,
    name: field,
    dir: 'auto',
    autocomplete: fill,
    'aria-describedby': note ? `${id}-note ${id}-hint` : `${id}-hint`,
    'aria-invalid': wrong ? 'true' : undefined,
  };
  return (
    <div class="field">
      <label for={id}>
        {label} <span class="quiet">{hint}</span>
      </label>
      {LONG.has(field) ? (
        <textarea {...common} rows={5} required={hint === undefined}>
          {value}
        </textarea>
      ) : (
        <input {...common} value={value} />
      )}
      {note ? (
        <p class="quiet" id={`${id}-note`}>
          {note}
        </p>
      ) : null}
      <p class="wrong" id={`${id}-hint`}>
        <bdi>{wrong}</bdi>
      </p>
    </div>
  );
}

/** All that is wrong with a field, '' where nothing is. */
export const wrongWith = ({ errors }: FormModel, field: TypedField): string =>
  errors
    .filter((error) => error.field === field)
    .map(({ detail }) => detail)
    .join(' ');
