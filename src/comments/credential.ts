import type { CommentId } from './id.ts';

/**
 * What others know us by, and we them:
 * `endpoint` we sign what it gets · `sender` signs moderation webhooks, its name is the actor · `opinion` we sign what we
 * ask it · `coral` signs what Coral asks us · `door` a key for the drop-in doors, which can only check.
 */
export const CREDENTIAL_KINDS = ['endpoint', 'sender', 'opinion', 'coral', 'door'] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** Whose it is; several of one name are good at the same time while one is rotated. Times: ms since the Unix epoch. */
export interface Credential {
  /** Made like a comment's id. */
  readonly id: CommentId;
  readonly siteId: string;
  readonly kind: CredentialKind;
  readonly name: string;
  readonly createdAt: number;
  /** Not good from then on; null = until it is removed. */
  readonly expiresAt: number | null;
}

/** With what is kept of the secret: sealed to be used, or for a door's key its hash to be recognised. */
export type StoredCredential = Credential &
  ({ readonly sealed: string; readonly hash: null } | { readonly sealed: null; readonly hash: string });

/** A secret ready for use. */
export interface OpenedSecret {
  readonly name: string;
  readonly secret: string;
}
