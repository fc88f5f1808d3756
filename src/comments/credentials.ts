import {
  credentialsQuery,
  deleteCredential,
  deleteExpired,
  expireOthers,
  insertCredential,
} from '../store/credentials.ts';
import { readAll } from '../store/query.ts';
import type { Credential, CredentialKind, OpenedSecret, StoredCredential } from './credential.ts';
import { type CommentId, newCommentId } from './id.ts';
import { seal, sha256, toBase64, unseal } from './seal.ts';

/** More than that is a mistake, or somebody filling the table. */
export const MAX_CREDENTIALS = 100;

/** An old secret stays good this long after its successor was made, ms: time to bring the new one to the other side. */
const OVERLAP = 24 * 3_600_000;

export interface Vault {
  readonly db: D1Database;
  /** WEBHOOK_SECRET: what secrets are sealed with. */
  readonly webhookSecret: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** 32 random bits a call. */
  readonly random: () => number;
}

export interface Wanted {
  readonly siteId: string;
  readonly kind: CredentialKind;
  readonly name: string;
  /** The other side's own secret (Coral makes its own); null = we draw one. */
  readonly secret: string | null;
}

/** A new credential with its secret, which is told this once. */
export type Made =
  | { readonly credential: Credential; readonly secret: string }
  | { readonly refused: 'too-many' };

/** Makes a credential. Others of the same kind and name are good for another day. */
export async function makeCredential(vault: Vault, wanted: Wanted): Promise<Made> {
  const { db, now } = vault;
  const [existing] = await readAll(db, credentialsQuery(db, wanted.siteId));
  const good = existing.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
  if (good.length >= MAX_CREDENTIALS) return { refused: 'too-many' };
  const secret = wanted.secret ?? (wanted.kind === 'door' ? newDoorKey() : newSigningSecret());
  const credential: Credential = {
    id: newCommentId(now, vault.random()),
    siteId: wanted.siteId,
    kind: wanted.kind,
    name: wanted.name,
    createdAt: now,
    expiresAt: null,
  };
  await db.batch([
    deleteExpired(db, wanted.siteId, now),
    insertCredential(db, await toStored(credential, secret, vault.webhookSecret)),
    expireOthers(db, credential, now + OVERLAP),
  ]);
  return { credential, secret };
}

async function toStored(
  credential: Credential,
  secret: string,
  webhookSecret: string,
): Promise<StoredCredential> {
  if (credential.kind === 'door') return { ...credential, sealed: null, hash: await sha256(secret) };
  return { ...credential, sealed: await seal(secret, contextOf(credential), webhookSecret), hash: null };
}

/** Whether there was one to remove. */
export async function revokeCredential(db: D1Database, siteId: string, id: CommentId): Promise<boolean> {
  const { meta } = await deleteCredential(db, siteId, id).run();
  return meta.changes > 0;
}

/** What the site has that is good at `now` (ms), without the secrets. */
export async function listCredentials(db: D1Database, siteId: string, now: number): Promise<Credential[]> {
  const [credentials] = await readAll(db, credentialsQuery(db, siteId));
  return credentials.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
}

/** Sealed rows as secrets, in their order. What does not open is left out. */
export async function openAll(
  sealed: readonly (Credential & { readonly sealed: string })[],
  webhookSecret: string,
): Promise<OpenedSecret[]> {
  const opened = await Promise.all(
    sealed.map(async (credential) => ({
      name: credential.name,
      secret: await unseal(credential.sealed, contextOf(credential), webhookSecret),
    })),
  );
  return opened.flatMap(({ name, secret }) => (secret === null ? [] : [{ name, secret }]));
}

const contextOf = ({ siteId, kind, name }: Credential): string => JSON.stringify([siteId, kind, name]);

/** Standard Webhooks: 24 to 64 random bytes. */
const newSigningSecret = (): string => `whsec_${toBase64(crypto.getRandomValues(new Uint8Array(32)))}`;

const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** 130 random bits as a DNS label: Akismet's clients make a sub-domain of the key. */
const newDoorKey = (): string =>
  `gr${Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => BASE_32.charAt(byte % 32)).join('')}`;
