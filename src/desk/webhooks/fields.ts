import * as z from 'zod';
import type { Endpoint } from '../../comments/endpoint.ts';
import { type Reach, wantedEndpoint } from '../../http/contract/endpoints.ts';
import { parse } from '../../http/parse.ts';
import type { FieldError } from '../../http/problem.ts';
import type { FormValues } from '../settings/form-values.ts';

/** Forms of the Webhooks pages: what they say is parsed by the API's own schemas, so that both refuse the same. */

const text = z.union([z.string(), z.array(z.string())]);

/** An endpoint's form: its fields are parsed as a whole. */
export const endpointForm = z.object({}).catchall(text);

/** The buttons of an endpoint's page. */
export const endpointButton = z
  .object({
    do: z.enum(['change', 'on', 'off', 'test', 'rotate', 'remove'], 'There is no such button.'),
  })
  .catchall(text);

/** As a browser's `datetime-local` has it, which we ask for in UTC; or whole, from a button of ours. */
const since = z
  .string()
  .transform((typed) => typed.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)$/, '$1:00').replace(/\d$/, '$&Z'))
  .pipe(z.iso.datetime())
  .transform((time) => Date.parse(time));

/** One message by its id, or all since a time. */
export const againForm = z.union([z.object({ id: z.string().max(100) }), z.object({ since })]);

/** What the form says an endpoint should be, as the API would be told; or what is wrong with it, by field. */
export function wantedOf(form: FormValues, reach: Reach) {
  const { url, format, events, digest_every: every, enabled } = form;
  const parsed = parse(wantedEndpoint(reach), {
    url,
    format,
    events: events === undefined ? null : [events].flat(),
    digest_every: minutes(every),
    enabled: enabled !== undefined,
  });
  return 'errors' in parsed ? { errors: parsed.errors.map(ofField) } : parsed;
}

/** A number; what is none stays text, which the schema refuses; null where nothing was typed. */
function minutes(typed: FormValues[string] | undefined) {
  if (typed === undefined || typed === '') return null;
  return typeof typed === 'string' && /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : typed;
}

/** The list of events is one field, whichever of them is wrong. */
const ofField = ({ pointer, detail }: FieldError): FieldError => ({
  pointer: pointer.replace(/^(\/[^/]*).*$/, '$1'),
  detail,
});

/** An endpoint as its form shows it. */
export const valuesOf = ({ url, format, events, digestEvery, disabled }: Endpoint): FormValues => ({
  url,
  format,
  events: events ?? [],
  digest_every: String(digestEvery ?? ''),
  ...(disabled === null ? { enabled: 'on' } : {}),
});
