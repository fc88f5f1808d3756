import * as z from 'zod';
import {
  ENDPOINT_FORMATS,
  type EndpointFormat,
  FOR_PEOPLE,
  NOTICES,
  WEBHOOK_EVENTS,
} from '../../comments/endpoint.ts';
import { targetOf } from '../../comments/public-url.ts';

/** `PUT …/moderation/endpoints/{id}`. */

export const endpointId = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/, 'The id of an endpoint is 1 to 40 lower-case letters, digits and hyphens.');

/** What this deployment can send to. */
export interface Reach {
  /** Endpoints on a developer's own machine. */
  readonly loopback: boolean;
  readonly mail: boolean;
}

/** Minutes between two digests where nothing else is asked for. */
const DIGEST_EVERY = 60;

const fields = z.object(
  {
    url: z
      .string({ error: 'An endpoint needs a url.' })
      .max(2048, 'The url is longer than 2,048 characters.')
      .transform((text) => text.trim())
      .meta({ description: 'https URL with a public host name; for e-mail mailto: and one address.' }),
    format: z
      .enum(ENDPOINT_FORMATS, `format must be one of ${ENDPOINT_FORMATS.join(', ')}.`)
      .default('standard'),
    events: z
      .array(z.enum(WEBHOOK_EVENTS, `Each event must be one of ${WEBHOOK_EVENTS.join(', ')}.`), {
        error: 'events must be a list of event types.',
      })
      .min(1, 'Name at least one event, or leave events out.')
      .max(WEBHOOK_EVENTS.length, 'An event is named twice.')
      .transform((events) => [...new Set(events)])
      .nullish()
      .meta({
        description:
          'Without it: all comment events (standard), digests and notices (slack, discord, email).',
      }),
    digest_every: z
      .int({ error: 'digest_every must be whole minutes.' })
      .min(5, 'digest_every is at least 5 minutes.')
      .max(10_080, 'digest_every is at most 10,080 minutes (a week).')
      .nullish()
      .meta({ description: `Minutes between two digests; ${DIGEST_EVERY} where there is none given.` }),
    enabled: z.boolean({ error: 'enabled must be true or false.' }).default(true),
  },
  { error: 'Send {url, events?, format?, digest_every?, enabled?}.' },
);

/** What is wrong with the address of an endpoint, or null. */
function whyNotUrl(format: EndpointFormat, url: string, reach: Reach): string | null {
  switch (format) {
    case 'email':
      if (!reach.mail) {
        return 'This deployment sends no e-mail: wrangler.toml needs the EMAIL binding, and a sender that Cloudflare’s Email Service knows as MAIL_FROM.';
      }
      return addressOf(url) === null ? 'The url must be mailto: and one e-mail address.' : null;
    case 'standard':
    case 'slack':
    case 'discord': {
      if (/^mailto:/i.test(url.trim())) return 'For a mailto: url say "format": "email", too.';
      // The same rules as at each delivery.
      const target = targetOf(url, reach.loopback);
      return target.url === null
        ? `The url must be https with a public host name; this is ${target.why}.`
        : null;
    }
    default:
      return format satisfies never;
  }
}

/** The address of a `mailto:` URL with nothing else in it. */
function addressOf(url: string): string | null {
  const address = /^mailto:([^?]+)$/i.exec(url)?.[1] ?? '';
  return z.email().max(254).safeParse(address).success ? address : null;
}

/** As it is described: what a deployment cannot reach is not in it. */
export const endpointFields = fields.meta({ id: 'EndpointFields' });

/** An endpoint as its owner wants it, for a deployment with this reach. */
export const wantedEndpoint = (reach: Reach) =>
  fields
    .check((ctx) => {
      const { url, format, events, digest_every } = ctx.value;
      const why = whyNotUrl(format, url, reach);
      const issue = (name: string, message: string) =>
        ctx.issues.push({ code: 'custom', input: undefined, message, path: [name] });
      if (why !== null) issue('url', why);
      // A message to people for each comment is what digests are there to spare them.
      if (format !== 'standard' && events?.some((event) => !FOR_PEOPLE.some((each) => each === event))) {
        issue('events', `A ${format} endpoint takes only ${FOR_PEOPLE.join(', ')}.`);
      }
      if (typeof digest_every === 'number' && !digests(format, events ?? null)) {
        issue('digest_every', 'digest_every needs moderation.digest among the events.');
      }
    })
    .transform(({ url, format, events, digest_every, enabled }) => ({
      // The scheme in small letters, however it was written.
      url: format === 'email' ? `mailto:${addressOf(url)}` : url,
      format,
      events: events ?? (format === 'standard' ? null : [...NOTICES]),
      digestEvery: digests(format, events ?? null) ? (digest_every ?? DIGEST_EVERY) : null,
      enabled,
    }));

const digests = (format: EndpointFormat, events: readonly string[] | null): boolean =>
  events === null ? format !== 'standard' : events.includes('moderation.digest');
