import type { CommentId } from '../../comments/id.ts';
import { formatId } from '../../comments/id.ts';
import type { FieldError } from '../../http/problem.ts';
import { Errors, Field } from '../fields.tsx';
import { Csrf } from '../form.ts';
import { deskPath } from '../navigation.ts';

/** What was typed into one of the forms, and what is wrong with it. */
export interface Typed {
  readonly form: 'redact' | 'reply';
  readonly errors: readonly FieldError[];
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

interface Props {
  readonly siteId: string;
  readonly id: CommentId;
  readonly typed: Typed | null;
}

const valueOf = (typed: Typed | null, name: string): string => {
  const value = typed?.values[name];
  return typeof value === 'string' ? value : '';
};

interface AreaProps {
  readonly name: string;
  readonly label: string;
  readonly rows: number;
  /** UTF-16 units. */
  readonly maxlength: number;
  readonly value: string;
  readonly errors: readonly FieldError[];
}

/** A required text of several lines, with what is wrong with it. */
function Area({ name, label, value, errors, ...size }: AreaProps) {
  const wrong = errors.filter(({ pointer }) => pointer === `/${name}`).map(({ detail }) => detail);
  const isWrong = wrong.length > 0;
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <textarea
        id={name}
        name={name}
        dir="auto"
        autocomplete="off"
        required
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={isWrong ? `${name}-wrong` : undefined}
        {...size}
      >
        {value}
      </textarea>
      {isWrong ? (
        <p id={`${name}-wrong`} class="wrong">
          {wrong.join(' ')}
        </p>
      ) : null}
    </div>
  );
}

/** Moderators never change a guest's words, but they can blot out what nobody should read. */
export function RedactForm({ siteId, id, typed }: Props) {
  const own = typed?.form === 'redact' ? typed : null;
  return (
    <details open={own !== null} class="more" id="redact">
      <summary>Blot out personal data</summary>
      {own ? <Errors errors={own.errors} /> : null}
      <p class="row" data-selection hidden>
        <button type="button" class="quiet">
          Take the selected characters
        </button>
        <span class="hint" role="status"></span>
      </p>
      <form
        method="post"
        action={deskPath(siteId, `/comments/${formatId(id)}/redact`)}
        class="stack"
        data-confirm="Blot this out? What stood there cannot be brought back."
      >
        <Csrf />
        <p class="hint">
          Every place where these characters stand is blotted out in text, name and website. What stood there
          is gone for good; that you did it stays in the history.
        </p>
        <Area
          name="words"
          label="Exactly these characters"
          rows={2}
          maxlength={1000}
          value={valueOf(own, 'words')}
          errors={own?.errors ?? []}
        />
        <Field
          name="redact-reason"
          label="Reason, which the guest may read (optional)"
          value={valueOf(own, 'redact-reason')}
          errors={own?.errors ?? []}
          autocomplete="off"
        />
        <p>
          <button type="submit" class="bad">
            Blot out
          </button>
        </p>
      </form>
    </details>
  );
}

/** An answer by the publisher's people, on air at once. */
export function ReplyForm({ siteId, id, typed, name }: Props & { name: string }) {
  const own = typed?.form === 'reply' ? typed : null;
  return (
    <details open={own !== null} class="more" id="reply">
      <summary>Answer as staff</summary>
      {own ? <Errors errors={own.errors} /> : null}
      <form method="post" action={deskPath(siteId, `/comments/${formatId(id)}/reply`)} class="stack">
        <Csrf />
        <Field
          name="name"
          label="Signed"
          value={own ? valueOf(own, 'name') : name}
          errors={own?.errors ?? []}
          autocomplete="off"
          hint="Shown beneath the answer, marked as staff."
        />
        <Area
          name="body"
          label="Answer"
          rows={4}
          maxlength={10_000}
          value={valueOf(own, 'body')}
          errors={own?.errors ?? []}
        />
        <p>
          <button type="submit" class="good">
            Publish the answer
          </button>
        </p>
      </form>
    </details>
  );
}
