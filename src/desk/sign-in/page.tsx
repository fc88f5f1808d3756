import type { Context } from 'hono';
import { deskTokenOf } from '../../env.ts';
import type { FieldError } from '../../http/problem.ts';
import type { App } from '../../http/types.ts';
import { Errors, Field } from '../fields.tsx';
import { deskPage } from '../page.tsx';

interface Model {
  /** Where to go afterwards. */
  readonly next: string;
  readonly name: string;
  readonly errors: readonly FieldError[];
}

/** `GET /moderate/sign-in`, and again where it was refused. The token never comes back in the page. */
export const signInPage = (c: Context<App>, model: Model, status: 200 | 403 | 422 = 200): Response =>
  deskPage(
    c,
    { title: 'Sign in', current: null },
    <form class="narrow stack" method="post" action="/moderate/sign-in">
      <h1>Sign in</h1>
      <Errors errors={model.errors} />
      <input type="hidden" name="next" value={model.next} />
      <Field
        name="token"
        label="Token"
        errors={model.errors}
        type="password"
        autocomplete="current-password"
        hint="An editor of your site makes one for you, under People."
        required
      />
      {deskTokenOf(c.env) === null ? null : (
        <Field
          name="name"
          label="Name"
          errors={model.errors}
          value={model.name}
          autocomplete="name"
          hint="Only with the deployment’s own token (DESK_TOKEN): who the history says it was. “Editor” when empty."
        />
      )}
      <p>
        <button type="submit">Sign in</button>
      </p>
    </form>,
    status,
  );
