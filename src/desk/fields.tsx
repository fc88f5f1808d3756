import type { FieldError } from '../http/problem.ts';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** Where several forms of a page have a field of this name; else the name. */
  readonly id?: string;
  readonly value?: string;
  readonly hint?: string;
  /** Of the whole form: the field shows its own. */
  readonly errors?: readonly FieldError[];
  readonly type?: 'text' | 'password' | 'email' | 'number' | 'search' | 'url' | 'datetime-local';
  readonly autocomplete?: string;
  readonly required?: boolean;
}

/** A labelled input with its hint and what is wrong with it. */
export function Field(props: FieldProps) {
  const { name, label, id = name, value = '', hint, errors = [], type = 'text', ...more } = props;
  const wrong = errors.filter(({ pointer }) => pointer === `/${name}`).map(({ detail }) => detail);
  const hintId = `${id}-hint`;
  const wrongId = `${id}-wrong`;
  const described = [hint === undefined ? '' : hintId, wrong.length > 0 ? wrongId : ''].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        value={value}
        dir="auto"
        aria-describedby={described.join(' ') || undefined}
        aria-invalid={wrong.length > 0 ? 'true' : undefined}
        {...more}
      />
      {hint === undefined ? null : (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
      {wrong.length === 0 ? null : (
        <p id={wrongId} class="wrong">
          {wrong.join(' ')}
        </p>
      )}
    </div>
  );
}

/** What is wrong with a form, above it: said at once by a screen reader. */
export function Errors({ errors }: { errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    <div class="notice bad" role="alert">
      <p>This was not taken:</p>
      <ul>
        {errors.map(({ pointer, detail }) => (
          <li>{pointer === '' ? detail : <a href={`#${pointer.slice(1)}`}>{detail}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
