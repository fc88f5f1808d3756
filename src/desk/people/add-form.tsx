import { type Moderator, type Role, ROLES } from '../../comments/moderator.ts';
import type { FieldError } from '../../http/problem.ts';
import { Field } from '../fields.tsx';
import { Csrf } from '../form.ts';

/** What was refused. */
export interface Said {
  readonly errors: readonly FieldError[];
  /** What was typed into the form for somebody new. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/** For somebody new. */
export function AddForm({
  said: { errors, values },
  actor,
  at,
}: {
  said: Said;
  actor: Moderator;
  at: string;
}) {
  const typed = (name: string): string => [values[name] ?? ''].flat().join();
  return (
    <section aria-labelledby="people-new">
      <h2 id="people-new">Somebody new</h2>
      <form class="stack card" method="post" action={at}>
        <Csrf />
        <Field
          name="name"
          label="Name"
          value={typed('name')}
          errors={errors}
          hint="As the history shows it."
          autocomplete="off"
          required
        />
        <RoleField id="role" role={ROLES.find((role) => role === typed('role')) ?? 'moderator'} />
        <Field
          name="sites"
          label="Sites"
          value={typed('sites') || (actor.sites?.join(', ') ?? '')}
          errors={errors}
          hint={
            actor.sites === null
              ? 'Ids, by commas; empty = all sites.'
              : `Ids, by commas; of yours: ${actor.sites.join(', ')}.`
          }
        />
        <Field
          name="access"
          label="Address at Cloudflare Access"
          value={typed('access')}
          errors={errors}
          hint="Their e-mail address there, or a service token’s client id. Empty = they get a token from us."
          autocomplete="off"
        />
        <p>
          <button type="submit">Add</button>
        </p>
      </form>
    </section>
  );
}

const MEANING: Readonly<Record<Role, string>> = {
  reader: 'reads',
  moderator: 'decides on comments',
  editor: 'decides, and changes settings and people',
};

/** Which role, and what each may do. */
export function RoleField({ id, role }: { id: string; role: Role }) {
  return (
    <div class="field">
      <label for={id}>Role</label>
      <select id={id} name="role">
        {ROLES.map((one) => (
          <option value={one} selected={one === role}>
            {one}: {MEANING[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
