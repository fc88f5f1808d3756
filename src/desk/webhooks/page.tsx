import type { Context } from 'hono';
import { listCredentials } from '../../comments/credentials.ts';
import { inspectEndpoints, type Inspected, LISTED_BACKLOG, MAX_ENDPOINTS } from '../../comments/endpoints.ts';
import { mayDo } from '../../comments/moderator.ts';
import type { FieldError } from '../../http/problem.ts';
import type { App } from '../../http/types.ts';
import { Csrf } from '../csrf.tsx';
import { Errors } from '../fields.tsx';
import { deskPage } from '../page.tsx';
import { type Sheet, TextField } from '../settings/inputs.tsx';
import type { FormValues } from '../settings/form-values.ts';
import { CredentialForm, CredentialList } from './credentials.tsx';
import { EndpointFields } from './endpoint-form.tsx';
import { doneOf, endpointPath, webhooksPath } from './said.ts';
import { place, State } from './state.tsx';

/** What was refused, and what was typed into which of the two forms. */
interface Said {
  readonly errors: readonly FieldError[];
  readonly endpoint?: FormValues;
  readonly credential?: FormValues;
}

const NEW_ENDPOINT: FormValues = { format: 'standard', enabled: 'on' };

/** `GET …/webhooks`, and again where something was refused. */
export async function webhooksPage(
  c: Context<App>,
  said: Said = { errors: [] },
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { site, moderator } = c.var.desk;
  const now = c.var.world.now();
  const [endpoints, credentials] = await Promise.all([
    inspectEndpoints(c.env.DB, site.id),
    listCredentials(c.env.DB, site.id, now),
  ]);
  const isEditor = mayDo(moderator, 'editor');
  const { errors } = said;
  const done = errors.length > 0 ? null : doneOf(c);
  return deskPage(
    c,
    { title: 'Webhooks', current: 'webhooks' },
    <div class="stack webhooks">
      <h1>Webhooks</h1>
      {done === null ? null : (
        <p class="notice good" role="status">
          {done}
        </p>
      )}
      <Errors errors={errors} />
      {isEditor ? null : <p class="hint">You can read this; changing it takes an editor.</p>}
      <section aria-labelledby="endpoints">
        <h2 id="endpoints">Endpoints: who is told what happens to comments</h2>
        <Endpoints c={c} endpoints={endpoints} now={now} />
      </section>
      {isEditor ? (
        <NewEndpoint
          c={c}
          isFull={endpoints.length >= MAX_ENDPOINTS}
          sheet={{ values: said.endpoint ?? NEW_ENDPOINT, errors: said.endpoint ? errors : [] }}
          isOpen={said.endpoint !== undefined || endpoints.length === 0}
        />
      ) : null}
      <section aria-labelledby="credentials" class="stack">
        <h2 id="credentials">Credentials: who is believed</h2>
        <CredentialList c={c} credentials={credentials.filter(({ kind }) => kind !== 'endpoint')} />
        {isEditor ? (
          <CredentialForm
            c={c}
            sheet={{ values: said.credential ?? {}, errors: said.credential ? errors : [] }}
          />
        ) : null}
      </section>
    </div>,
    status,
  );
}

interface EndpointsProps {
  readonly c: Context<App>;
  readonly endpoints: readonly Inspected[];
  readonly now: number;
}

function Endpoints({ c, endpoints, now }: EndpointsProps) {
  if (endpoints.length === 0) return <p class="dim">None: nobody is told anything.</p>;
  return (
    <ul class="list">
      {endpoints.map((inspected) => {
        const { id, format } = inspected.endpoint;
        return (
          <li>
            <p>
              <a href={endpointPath(c, id)}>
                <strong>
                  <bdi>{id}</bdi>
                </strong>
              </a>{' '}
              <span class="badge">{format}</span> <bdi class="dim">{place(inspected.endpoint)}</bdi>
            </p>
            <p>
              <State inspected={inspected} now={now} cap={LISTED_BACKLOG} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

interface NewProps {
  readonly c: Context<App>;
  readonly sheet: Sheet;
  readonly isOpen: boolean;
  readonly isFull: boolean;
}

function NewEndpoint({ c, sheet, isOpen, isFull }: NewProps) {
  if (isFull)
    return <p class="dim">A site has at most {MAX_ENDPOINTS} endpoints: remove one to add another.</p>;
  return (
    <details class="card" open={isOpen}>
      <summary>Add an endpoint</summary>
      <form class="stack" method="post" action={webhooksPath(c)}>
        <Csrf />
        <TextField
          sheet={sheet}
          name="id"
          label="Id"
          hint="Its name here: 1 to 40 lower-case letters, digits and hyphens."
        />
        <EndpointFields sheet={sheet} />
        <p>
          <button type="submit">Add</button>
        </p>
      </form>
    </details>
  );
}
