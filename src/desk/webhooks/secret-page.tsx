import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { App } from '../../http/types.ts';
import { deskPage } from '../page.tsx';

interface Props {
  readonly secret: string;
  /** Whose it is. */
  readonly title: Child;
  readonly hint: Child;
  readonly back: string;
}

/** The one time that a secret is shown: nothing from which a page could show it again is kept. */
export const secretPage = (c: Context<App>, { secret, title, hint, back }: Props): Response =>
  deskPage(
    c,
    { title: 'New secret', current: 'webhooks' },
    <section class="narrow">
      <h1>{title}</h1>
      <p class="notice warn">
        It is shown this once. Put it where the other side reads it, by a way that nobody else reads.
      </p>
      <p>
        <code class="secret">{secret}</code>
      </p>
      <p>{hint}</p>
      <p>
        <a href={back}>Back</a>
      </p>
    </section>,
    201,
  );
