import type { Child } from 'hono/jsx';
import type { FieldError } from '../../http/problem.ts';
import type { FormValues } from './form-values.ts';

/** Fields of the settings form. What they are called is what they set (values.ts). */

/** What all fields of the form share. */
export interface Sheet {
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
}

/** The first value of a field. */
export function valueOf({ values }: Sheet, name: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

const wrongOf = ({ errors }: Sheet, name: string): string[] =>
  errors
    .filter(({ pointer }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`))
    .map(({ detail }) => detail);

interface LabelledProps {
  readonly sheet: Sheet;
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
}

/** What the fields say of themselves to screen readers. */
const described = (sheet: Sheet, name: string, hint: Child) => ({
  'aria-describedby':
    [hint ? `${name}-hint` : '', wrongOf(sheet, name).length > 0 ? `${name}-wrong` : '']
      .filter(Boolean)
      .join(' ') || undefined,
  'aria-invalid': wrongOf(sheet, name).length > 0 ? 'true' : undefined,
});

/** The hint, and what is wrong. */
function Below({ sheet, name, hint }: Omit<LabelledProps, 'label'>) {
  const wrong = wrongOf(sheet, name);
  return (
    <>
      {hint ? (
        <p id={`${name}-hint`} class="hint">
          {hint}
        </p>
      ) : null}
      {wrong.length > 0 ? (
        <p id={`${name}-wrong`} class="wrong">
          {wrong.slice(0, 20).join('. ')}
        </p>
      ) : null}
    </>
  );
}

export function TextField({ sheet, name, label, hint }: LabelledProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        dir="auto"
        value={valueOf(sheet, name)}
        {...described(sheet, name, hint)}
      />
      <Below sheet={sheet} name={name} hint={hint} />
    </div>
  );
}

export function NumberField({ sheet, name, label, hint }: LabelledProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        inputmode="decimal"
        class="number"
        value={valueOf(sheet, name)}
        {...described(sheet, name, hint)}
      />
      <Below sheet={sheet} name={name} hint={hint} />
    </div>
  );
}

/** One entry a line. */
export function Lines({ sheet, name, label, hint, rows = 5 }: LabelledProps & { readonly rows?: number }) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <textarea
        id={name}
        name={name}
        rows={rows}
        dir="auto"
        spellcheck={false}
        {...described(sheet, name, hint)}
      >
        {/* Browsers drop the first line end. */}
        {`\n${valueOf(sheet, name)}`}
      </textarea>
      <Below sheet={sheet} name={name} hint={hint} />
    </div>
  );
}

export function Check({ sheet, name, label, hint }: LabelledProps) {
  return (
    <div class="field">
      <label>
        <input
          type="checkbox"
          id={name}
          name={name}
          checked={valueOf(sheet, name) !== ''}
          {...described(sheet, name, hint)}
        />
        {label}
      </label>
      <Below sheet={sheet} name={name} hint={hint} />
    </div>
  );
}

interface ChoiceProps extends LabelledProps {
  /** Value and what it is called. */
  readonly options: readonly (readonly [string, string])[];
}

export function Choice({ sheet, name, label, hint, options }: ChoiceProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name} {...described(sheet, name, hint)}>
        {options.map(([value, text]) => (
          <option value={value} selected={value === valueOf(sheet, name)}>
            {text}
          </option>
        ))}
      </select>
      <Below sheet={sheet} name={name} hint={hint} />
    </div>
  );
}

/** Boxes of one name. */
export function Choices({ sheet, name, label, hint, options }: ChoiceProps) {
  const chosen = new Set([sheet.values[name] ?? []].flat());
  return (
    <fieldset id={name}>
      <legend>{label}</legend>
      <div class="row">
        {options.map(([value, text]) => (
          <label>
            <input type="checkbox" name={name} value={value} checked={chosen.has(value)} />
            {text}
          </label>
        ))}
      </div>
      <Below sheet={sheet} name={name} hint={hint} />
    </fieldset>
  );
}
