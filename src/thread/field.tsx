import type { FormModel, TypedField } from './model.ts';

interface FieldProps {
  readonly field: TypedField;
  readonly form: FormModel;
  readonly label: string;
  /** What a browser may fill in. */
  readonly fill?: string | undefined;
  /** The word for "optional". */
  readonly hint?: string | undefined;
}

/** A labelled field with what is wrong with it beside it. No `maxlength`: it would cut a paste in silence. */
export function Field({ field, form, label, hint, fill }: FieldProps) {
  const wrong = form.errors.filter((error) => error.field === field).map(({ detail }) => detail);
  const value = form.values[field];
  const id = `gr-${field}`;
  const common = {
    id,
    name: field,
    dir: 'auto',
    autocomplete: fill,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': wrong.length > 0 ? 'true' : undefined,
  };
  return (
    <div class="field">
      <label for={id}>
        {label} <span class="quiet">{hint}</span>
      </label>
      {field === 'body' ? (
        <textarea {...common} rows={5} required>
          {value}
        </textarea>
      ) : (
        <input {...common} value={value} />
      )}
      <p class="wrong" id={`${id}-hint`}>
        <bdi>{wrong.join(' ')}</bdi>
      </p>
    </div>
  );
}
