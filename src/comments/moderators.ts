import {
  type Change,
  endAllSessions,
  insertModerator,
  moderatorByAccessQuery,
  moderatorByNameQuery,
  moderatorQuery,
  moderatorsQuery,
  updateDisabled,
  updateModerator,
  updateToken,
} from '../store/moderators.ts';
import { readAll } from '../store/query.ts';
import { namedSitesQuery } from '../store/sites.ts';
import { accessKeys } from './access-key.ts';
import { mayManage, maySee, type Moderator, nameKey, type Role, type StoredModerator } from './moderator.ts';
import { sha256, toBase64Url } from './seal.ts';

/** More than that is a mistake, or somebody filling the table. */
const MAX_MODERATORS = 500;

/** An editor at work. */
export interface Editor {
  readonly db: D1Database;
  readonly actor: Moderator;
  /** WEBHOOK_SECRET: addresses are hashed with it. */
  readonly webhookSecret: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Why nothing was changed. */
export type WhyNot =
  | 'too-many'
  | 'name-taken'
  | 'access-taken'
  | 'unknown-site'
  /** Somebody who has more sites than the editor, or sites that the editor has not. */
  | 'beyond-you'
  | 'unknown-moderator'
  /** Editors neither demote nor disable themselves: so there is always one. */
  | 'yourself';

/** What was done. `token`: told this once, where a new one was made. */
export type Managed = { readonly token: string | null } | { readonly refused: WhyNot };

/** Who may see the site, the oldest first. */
export async function listModerators(db: D1Database, siteId: string): Promise<StoredModerator[]> {
  const [all] = await readAll(db, moderatorsQuery(db, MAX_MODERATORS));
  return all.filter((moderator) => maySee(moderator, siteId));
}

interface Given {
  readonly role: Role;
  readonly sites: readonly string[] | null;
}

/** A new moderator: with a token, or for Cloudflare Access by its address. */
export async function addModerator(
  { db, actor, webhookSecret, now }: Editor,
  { name, role, sites, access }: Given & { readonly name: string; readonly access: string | null },
): Promise<Managed> {
  const keys = access === null ? [] : await accessKeys(access, webhookSecret);
  const [all, namesake, known, found] = await readAll(
    db,
    moderatorsQuery(db, MAX_MODERATORS),
    moderatorByNameQuery(db, nameKey(name)),
    moderatorByAccessQuery(db, keys),
    namedSitesQuery(db, sites ?? []),
  );
  if (all.length >= MAX_MODERATORS) return { refused: 'too-many' };
  if (!mayManage(actor, { sites })) return { refused: 'beyond-you' };
  if (found.length < (sites?.length ?? 0)) return { refused: 'unknown-site' };
  if (namesake) return { refused: 'name-taken' };
  if (known) return { refused: 'access-taken' };
  const token = access === null ? newToken() : null;
  const tokenHash = token === null ? null : await sha256(token);
  const [accessKey = null] = keys;
  const made = { name, nameKey: nameKey(name), role, sites, tokenHash, accessKey, by: actor.name, now };
  const { meta } = await insertModerator(db, made).run();
  // Somebody else took the name a moment ago.
  return meta.changes > 0 ? { token } : { refused: 'name-taken' };
}

/** `access`: an address, null to forget it, undefined to leave it. */
export async function changeModerator(
  editor: Editor,
  id: number,
  { role, sites, access }: Given & { readonly access?: string | null | undefined },
): Promise<Managed> {
  const { db, actor, webhookSecret } = editor;
  const keys = access ? await accessKeys(access, webhookSecret) : [];
  const [target, known, found] = await readAll(
    db,
    moderatorQuery(db, id),
    moderatorByAccessQuery(db, keys),
    namedSitesQuery(db, sites ?? []),
  );
  const refused = whyNotManaged(actor, target);
  if (refused) return { refused };
  if (id === actor.id && role !== actor.role) return { refused: 'yourself' };
  if (!mayManage(actor, { sites })) return { refused: 'beyond-you' };
  if (found.length < (sites?.length ?? 0)) return { refused: 'unknown-site' };
  if (known && known.id !== id) return { refused: 'access-taken' };
  const accessKey = access === undefined ? undefined : (keys[0] ?? null);
  const { meta } = await updateModerator(db, changeOf(editor, id), { role, sites, accessKey }).run();
  return meta.changes > 0 ? { token: null } : { refused: 'access-taken' };
}

/** What can be done to a moderator with one press of a button. */
export type Measure = 'token' | 'disable' | 'enable' | 'sign-out';

/** A new token (the old one and its sessions are void), the end or return of somebody's access, or of all sessions. */
export async function takeMeasure(editor: Editor, id: number, measure: Measure): Promise<Managed> {
  const { db, actor } = editor;
  const [target] = await readAll(db, moderatorQuery(db, id));
  const refused = whyNotManaged(actor, target);
  if (refused) return { refused };
  const change = changeOf(editor, id);
  switch (measure) {
    case 'token': {
      const token = newToken();
      await updateToken(db, change, await sha256(token)).run();
      return { token };
    }
    case 'disable':
      if (id === actor.id) return { refused: 'yourself' };
      await updateDisabled(db, change, true).run();
      return { token: null };
    case 'enable':
      await updateDisabled(db, change, false).run();
      return { token: null };
    case 'sign-out':
      await endAllSessions(db, change).run();
      return { token: null };
    default:
      return measure satisfies never;
  }
}

const whyNotManaged = (actor: Moderator, target: StoredModerator | null): WhyNot | null => {
  if (!target) return 'unknown-moderator';
  return mayManage(actor, target) ? null : 'beyond-you';
};

const changeOf = ({ actor, now }: Editor, id: number): Change => ({ id, by: actor.name, now });

/** 256 random bits behind a prefix by which secret scanners can know it. */
const newToken = (): string => `grm_${toBase64Url(crypto.getRandomValues(new Uint8Array(32)))}`;
