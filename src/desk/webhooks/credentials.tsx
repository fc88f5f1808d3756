import type { Context } from 'hono';
import type { Credential } from '../../comments/credential.ts';
import { mayDo } from '../../comments/moderator.ts';
import { formatId } from '../../comments/id.ts';
import { MADE_KINDS } from '../../http/contract/credentials.ts';
import type { App } from '../../http/types.ts';
import { Csrf } from '../csrf.tsx';
import { Field } from '../fields.tsx';
import { Choice, type Sheet, TextField } from '../settings/inputs.tsx';
import { When } from '../settings/when.tsx';
import { webhooksPath } from './said.ts';

interface ListProps {
  readonly c: Context<App>;
  readonly credentials: readonly Credential[];
}

/** Credentials without their secrets. The newest of an endpoint stays: it signs. */
export function CredentialList({ c, credentials }: ListProps) {
  if (credentials.length === 0) return <p class="dim">None.</p>;
  const isEditor = mayDo(c.var.desk.moderator, 'editor');
  return (
    <ul class="list">
      {credentials.map((credential) => (
        <li class="row spread">
          <Named credential={credential} />
          {isEditor ? <Measures c={c} credential={credential} /> : null}
        </li>
      ))}
    </ul>
  );
}

const Named = ({ credential: { kind, name, createdAt, expiresAt } }: { readonly credential: Credential }) => (
  <span>
    <span class="badge">{kind}</span> <bdi>{name}</bdi>{' '}
    <span class="dim">
      made <When at={createdAt} />
      {expiresAt === null ? null : (
        <>
          , good until <When at={expiresAt} />
        </>
      )}
    </span>
  </span>
);

/** The name for a button's screen reader: there is one for each credential. */
const Of = ({ credential: { kind, name } }: { readonly credential: Credential }) => (
  <span class="unseen">
    {' '}
    {kind} {name}
  </span>
);

function Measures({ c, credential }: Pick<ListProps, 'c'> & { readonly credential: Credential }) {
  const { id, kind, name, expiresAt } = credential;
  const isDrawn = MADE_KINDS.some((made) => made === kind) && kind !== 'coral';
  return (
    <span class="row">
      {isDrawn && expiresAt === null ? (
        <form
          method="post"
          action={webhooksPath(c, '/credentials')}
          data-confirm="Make a new secret? The old one is good for another 24 hours."
        >
          <Csrf />
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="name" value={name} />
          <button type="submit" class="quiet">
            Replace
            <Of credential={credential} />
          </button>
        </form>
      ) : null}
      {kind === 'endpoint' && expiresAt === null ? null : (
        <form
          method="post"
          action={webhooksPath(c, `/credentials/${formatId(id)}`)}
          data-confirm="Remove it? Its secret stops counting at once."
        >
          <Csrf />
          <button type="submit" class="bad">
            Remove
            <Of credential={credential} />
          </button>
        </form>
      )}
    </span>
  );
}

const MEANING: Readonly<Record<(typeof MADE_KINDS)[number], string>> = {
  sender: 'sender: signs moderation webhooks, under its name',
  opinion: 'opinion: signs what we ask a second opinion',
  coral: 'coral: signs what Coral asks us',
  door: 'door: a key for the drop-in doors',
};

/** What was typed as a secret is not shown again, whatever else was wrong. */
export const CredentialForm = ({ c, sheet }: Pick<ListProps, 'c'> & { readonly sheet: Sheet }) => (
  <form class="stack card" method="post" action={webhooksPath(c, '/credentials')}>
    <Csrf />
    <Choice
      sheet={sheet}
      name="kind"
      label="Kind"
      options={MADE_KINDS.map((kind) => [kind, MEANING[kind]] as const)}
    />
    <TextField
      sheet={sheet}
      name="name"
      label="Name"
      hint="Whose it is. A second one of the same kind and name replaces the first, which is good for another 24 hours."
    />
    <Field
      name="secret"
      label="Secret"
      type="password"
      autocomplete="new-password"
      errors={sheet.errors}
      hint="The other side’s own: Coral’s must be here, a door’s cannot be. Empty = we draw one, and show it once."
    />
    <p>
      <button type="submit">Add a credential</button>
    </p>
  </form>
);
