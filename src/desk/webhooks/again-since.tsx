import type { Context } from 'hono';
import type { Endpoint } from '../../comments/endpoint.ts';
import type { FieldError } from '../../http/problem.ts';
import type { App } from '../../http/types.ts';
import { Csrf } from '../csrf.tsx';
import { Field } from '../fields.tsx';
import { endpointPath } from './said.ts';

interface Props {
  readonly c: Context<App>;
  readonly endpoint: Endpoint;
  readonly errors: readonly FieldError[];
}

const DAY = 86_400_000;

/** To the minute, as a browser's field has it. */
const minute = (at: number): string => new Date(at).toISOString().slice(0, 16);

/** All that was given up or skipped goes out again. Where it was more than one call takes, the rest is one button away. */
export function AgainSince({ c, endpoint, errors }: Props) {
  const more = /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.exec(c.req.query('more') ?? '')?.[0];
  const sent = /^\d{1,4}$/.exec(c.req.query('n') ?? '')?.[0];
  return (
    <>
      {errors.length > 0 || sent === undefined ? null : (
        <p class="notice good" role="status">
          {sent === '0' ? 'Nothing was given up or skipped since.' : `Messages on their way again: ${sent}.`}
        </p>
      )}
      {more === undefined || errors.length > 0 ? null : (
        <form class="row" method="post" action={endpointPath(c, endpoint.id, '/again')}>
          <Csrf />
          <input type="hidden" name="since" value={more} />
          <button type="submit">Send the rest, too</button>
        </form>
      )}
      <form class="row again-since" method="post" action={endpointPath(c, endpoint.id, '/again')}>
        <Csrf />
        <Field
          name="since"
          label="All that was given up or skipped since (UTC)"
          type="datetime-local"
          value={minute(endpoint.failingSince ?? c.var.world.now() - DAY)}
          errors={errors}
          required
        />
        <button type="submit" class="quiet">
          Send again
        </button>
      </form>
    </>
  );
}
