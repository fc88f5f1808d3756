import { ENDPOINT_FORMATS, WEBHOOK_EVENTS } from '../../comments/endpoint.ts';
import { Check, Choice, Choices, NumberField, type Sheet, TextField } from '../settings/inputs.tsx';

const MEANING: Readonly<Record<(typeof ENDPOINT_FORMATS)[number], string>> = {
  standard: 'standard: signed JSON, for machines',
  slack: 'slack: also Mattermost and Rocket.Chat',
  discord: 'discord',
  email: 'email',
};

/** What an endpoint's owner decides of it: the fields of the API's PUT, by their names there. */
export const EndpointFields = ({ sheet }: { readonly sheet: Sheet }) => (
  <>
    <TextField
      sheet={sheet}
      name="url"
      label="URL"
      hint="https with a public host name; for email mailto: and one address. A chat’s URL is a secret: only editors see it."
    />
    <Choice
      sheet={sheet}
      name="format"
      label="Format"
      options={ENDPOINT_FORMATS.map((format) => [format, MEANING[format]] as const)}
    />
    <Choices
      sheet={sheet}
      name="events"
      label="Events"
      hint="None ticked: all comment events (standard), or digests, floods and endpoint.disabled (the other formats)."
      options={WEBHOOK_EVENTS.map((event) => [event, event] as const)}
    />
    <NumberField
      sheet={sheet}
      name="digest_every"
      label="Minutes between two digests"
      hint="5 to 10,080. Empty = 60, where digests are wanted at all."
    />
    <Check sheet={sheet} name="enabled" label="On" hint="Not ticked: it is told nothing (paused)." />
  </>
);
