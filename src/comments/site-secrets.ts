import { sealedQuery } from '../store/credentials.ts';
import { readAll } from '../store/query.ts';
import { siteQuery } from '../store/sites.ts';
import type { CredentialKind, OpenedSecret } from './credential.ts';
import { openAll, type Vault } from './credentials.ts';
import type { Site } from './site.ts';

/** A site together with its secrets of one kind that are good now, in one read batch; null where there is no such site. */
export async function siteWithSecrets(
  { db, webhookSecret, now }: Pick<Vault, 'db' | 'webhookSecret' | 'now'>,
  siteId: string,
  kind: CredentialKind,
): Promise<{ readonly site: Site; readonly secrets: readonly OpenedSecret[] } | null> {
  const [site, sealed] = await readAll(db, siteQuery(db, siteId), sealedQuery(db, { siteId, kind, now }));
  return site ? { site, secrets: await openAll(sealed, webhookSecret) } : null;
}
