import type { Context } from 'hono';
import { mayManage, type Moderator, type StoredModerator } from '../../comments/moderator.ts';
import { listModerators } from '../../comments/moderators.ts';
import type { App } from '../../http/types.ts';
import { Errors, Field } from '../fields.tsx';
import { Csrf } from '../form.ts';
import { deskPath } from '../navigation.ts';
import { deskPage } from '../page.tsx';
import { AddForm, RoleField, type Said } from './add-form.tsx';

/** `GET …/people`, and again where something was refused. */
export async function peoplePage(
  c: Context<App>,
  said: Said,
  status: 200 | 403 | 404 | 409 | 422 = 200,
): Promise<Response> {
  const { site, moderator: actor } = c.var.desk;
  const moderators = await listModerators(c.env.DB, site.id);
  const at = deskPath(site.id, '/people');
  return deskPage(
    c,
    { title: 'People', current: 'people' },
    <div class="people">
      <h1>People</h1>
      <Errors errors={said.errors} />
      <section aria-labelledby="people-now">
        <h2 id="people-now">
          Who may see <bdi>{site.settings.name}</bdi>
        </h2>
        {moderators.length === 0 ? (
          <p class="dim">Nobody but whoever has the deployment’s own token (DESK_TOKEN).</p>
        ) : null}
        <ul class="list">
          {moderators.map((moderator) => (
            <li>
              <Person moderator={moderator} actor={actor} at={at} />
            </li>
          ))}
        </ul>
      </section>
      <AddForm said={said} actor={actor} at={at} />
    </div>,
    status,
  );
}

interface PersonProps {
  readonly moderator: StoredModerator;
  readonly actor: Moderator;
  readonly at: string;
}

function Person({ moderator, actor, at }: PersonProps) {
  const { id, name, role, sites, disabledAt, hasToken, hasAccess, changedBy, changedAt } = moderator;
  const ways = [hasToken ? 'token' : '', hasAccess ? 'Cloudflare Access' : ''].filter(Boolean);
  return (
    <>
      <div class="row">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span class="badge">{role}</span>
        {disabledAt === null ? null : <span class="badge bad">disabled</span>}
        {id === actor.id ? <span class="badge good">you</span> : null}
        <span class="dim">
          {sites === null ? 'all sites' : sites.join(', ')}; by {ways.join(' and ') || 'nothing'}; last
          changed by <bdi>{changedBy}</bdi> on <time datetime={timeOf(changedAt)}>{dayOf(changedAt)}</time>
        </span>
      </div>
      {mayManage(actor, moderator) ? (
        <details>
          <summary>
            Change<span class="unseen"> {name}</span>
          </summary>
          <Change moderator={moderator} isSelf={id === actor.id} action={`${at}/${id}`} />
        </details>
      ) : null}
    </>
  );
}

interface ChangeProps {
  readonly moderator: StoredModerator;
  readonly isSelf: boolean;
  readonly action: string;
}

function Change({ moderator: { id, role, sites, disabledAt, hasAccess }, isSelf, action }: ChangeProps) {
  return (
    <div class="stack card">
      <form class="stack" method="post" action={action}>
        <Csrf />
        <RoleField id={`role-${id}`} role={role} />
        <Field
          id={`sites-${id}`}
          name="sites"
          label="Sites"
          value={sites?.join(', ') ?? ''}
          hint="Ids, by commas; empty = all sites."
        />
        <Field
          id={`access-${id}`}
          name="access"
          label="Address at Cloudflare Access"
          hint={hasAccess ? 'One is set; only its hash is kept. Empty = it stays.' : 'None is set.'}
        />
        {hasAccess ? (
          <label>
            <input type="checkbox" name="forget" /> Forget the address
          </label>
        ) : null}
        <p>
          <button type="submit" name="do" value="change">
            Save
          </button>
        </p>
      </form>
      <form class="row" method="post" action={action}>
        <Csrf />
        <button
          class="quiet"
          type="submit"
          name="do"
          value="token"
          data-confirm="Make a new token? The old one and its sessions are void at once."
        >
          New token
        </button>
        <button class="quiet" type="submit" name="do" value="sign-out">
          Sign out everywhere
        </button>
        {disabledAt !== null ? (
          <button class="good" type="submit" name="do" value="enable">
            Enable
          </button>
        ) : isSelf ? null : (
          <button
            class="bad"
            type="submit"
            name="do"
            value="disable"
            data-confirm="Disable? They are signed out everywhere, and cannot come in."
          >
            Disable
          </button>
        )}
      </form>
    </div>
  );
}

const timeOf = (at: number): string => new Date(at).toISOString();
const dayOf = (at: number): string => timeOf(at).slice(0, 10);
