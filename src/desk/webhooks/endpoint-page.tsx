import type { Context } from 'hono';
import { listCredentials } from '../../comments/credentials.ts';
import { readDeliveries } from '../../comments/deliveries.ts';
import { inspectEndpoint, MAX_BACKLOG } from '../../comments/endpoints.ts';
import type { Endpoint } from '../../comments/endpoint.ts';
import { mayDo } from '../../comments/moderator.ts';
import { askedQuery } from '../../http/asked.ts';
import { deliveriesQuery } from '../../http/contract/deliveries.ts';
import { type FieldError, problemResponse } from '../../http/problem.ts';
import { UNKNOWN_ENDPOINT } from '../../http/refusal.ts';
import type { App } from '../../http/types.ts';
import { Csrf } from '../csrf.tsx';
import { Errors } from '../fields.tsx';
import { deskPage } from '../page.tsx';
import type { FormValues } from '../settings/form-values.ts';
import { AgainSince } from './again-since.tsx';
import { CredentialList } from './credentials.tsx';
import { EndpointFields } from './endpoint-form.tsx';
import { valuesOf } from './fields.ts';
import { Log } from './log.tsx';
import { doneOf, endpointPath, webhooksPath } from './said.ts';
import { place, State } from './state.tsx';

/** What was refused: why, and what was typed where that was the form. */
interface Said {
  readonly errors: readonly FieldError[];
  readonly values?: FormValues;
}

/** `GET …/webhooks/endpoints/{id}`, and again where something was refused. */
export async function endpointPage(
  c: Context<App>,
  said: Said = { errors: [] },
  status: 200 | 404 | 409 | 422 = 200,
): Promise<Response> {
  const asked = askedQuery(c, deliveriesQuery);
  if (asked instanceof Response) return asked;
  const { site, moderator } = c.var.desk;
  const id = c.req.param('endpoint') ?? '';
  const now = c.var.world.now();
  const { limit, cursor } = asked.ok;
  const [inspected, slice, credentials] = await Promise.all([
    inspectEndpoint(c.env.DB, site.id, id),
    readDeliveries(c.env.DB, { siteId: site.id, endpoint: id }, { limit, after: cursor ?? null }),
    listCredentials(c.env.DB, site.id, now),
  ]);
  if (!inspected || !slice) return problemResponse(UNKNOWN_ENDPOINT);
  const { endpoint } = inspected;
  const isEditor = mayDo(moderator, 'editor');
  const done = said.errors.length > 0 ? null : doneOf(c);
  return deskPage(
    c,
    { title: id, current: 'webhooks' },
    <div class="stack webhooks">
      <p>
        <a href={webhooksPath(c)}>Webhooks</a>
      </p>
      <h1>
        <bdi>{id}</bdi>
      </h1>
      {done === null ? null : (
        <p class="notice good" role="status">
          {done}
        </p>
      )}
      <Errors errors={said.errors} />
      <p>
        <State inspected={inspected} now={now} cap={MAX_BACKLOG} />
      </p>
      {isEditor ? <Buttons c={c} endpoint={endpoint} /> : <Facts endpoint={endpoint} />}
      {isEditor ? (
        <details class="card" open={said.values !== undefined}>
          <summary>Change</summary>
          <form class="stack" method="post" action={endpointPath(c, id)}>
            <Csrf />
            <EndpointFields sheet={{ values: said.values ?? valuesOf(endpoint), errors: said.errors }} />
            <p>
              <button type="submit" name="do" value="change">
                Save
              </button>
            </p>
          </form>
        </details>
      ) : null}
      {endpoint.format === 'standard' ? (
        <section aria-labelledby="secrets">
          <h2 id="secrets">Signing secrets</h2>
          <CredentialList
            c={c}
            credentials={credentials.filter(({ kind, name }) => kind === 'endpoint' && name === id)}
          />
        </section>
      ) : null}
      <section aria-labelledby="log" class="stack">
        <h2 id="log">Deliveries</h2>
        {isEditor ? <AgainSince c={c} endpoint={endpoint} errors={said.errors} /> : null}
        <Log c={c} endpoint={id} slice={slice} isEditor={isEditor} />
      </section>
      {isEditor ? <Removal c={c} endpoint={endpoint} /> : null}
    </div>,
    status,
  );
}

const Facts = ({ endpoint }: { readonly endpoint: Endpoint }) => (
  <dl class="facts">
    <dt>URL</dt>
    <dd>
      <bdi>{place(endpoint)}</bdi>
    </dd>
    <dt>Format</dt>
    <dd>{endpoint.format}</dd>
    <dt>Events</dt>
    <dd>{endpoint.events?.join(', ') ?? 'all comment events'}</dd>
    {endpoint.digestEvery === null ? null : (
      <>
        <dt>Digests</dt>
        <dd>every {endpoint.digestEvery} minutes</dd>
      </>
    )}
  </dl>
);

interface EndpointProps {
  readonly c: Context<App>;
  readonly endpoint: Endpoint;
}

function Buttons({ c, endpoint: { id, disabled, format } }: EndpointProps) {
  const isOff = disabled !== null;
  return (
    <form class="row" method="post" action={endpointPath(c, id)}>
      <Csrf />
      {isOff ? null : (
        <button type="submit" name="do" value="test" class="quiet">
          Send a test
        </button>
      )}
      <button type="submit" name="do" value={isOff ? 'on' : 'off'} class={isOff ? 'good' : 'quiet'}>
        {isOff ? 'Turn on' : 'Pause'}
      </button>
      {format === 'standard' ? (
        <button
          type="submit"
          name="do"
          value="rotate"
          class="quiet"
          data-confirm="Make a new secret? Messages carry both signatures for 24 hours, then only the new one."
        >
          New secret
        </button>
      ) : null}
    </form>
  );
}

/** Folded away: there is no way back, and not every browser runs our script to ask. */
const Removal = ({ c, endpoint: { id } }: EndpointProps) => (
  <details>
    <summary>Remove</summary>
    <form class="row" method="post" action={endpointPath(c, id)}>
      <Csrf />
      <span>With its secrets, its log, and what is still to be told to it.</span>
      <button type="submit" name="do" value="remove" class="bad">
        Remove for good
      </button>
    </form>
  </details>
);
