import { sealedQuery } from '../store/credentials.ts';
import { readAll } from '../store/query.ts';
import { siteQuery } from '../store/sites.ts';
import type { OpenedSecret } from './credential.ts';
import { openAll, type Vault } from './credentials.ts';
import { secretsOf } from './seal.ts';
import type { Site } from './site.ts';

/** Who may send a site moderation webhooks: the deployment itself (its name is ''), then the site's own senders. */
export async function readSenders(
  { db, webhookSecret, now }: Pick<Vault, 'db' | 'webhookSecret' | 'now'>,
  siteId: string,
): Promise<{ readonly site: Site; readonly senders: readonly OpenedSecret[] } | null> {
  const [site, sealed] = await readAll(
    db,
    siteQuery(db, siteId),
    sealedQuery(db, { siteId, kind: 'sender', now }),
  );
  if (!site) return null;
  const deployment = secretsOf(webhookSecret).map((secret) => ({ name: '', secret }));
  return { site, senders: [...deployment, ...(await openAll(sealed, webhookSecret))] };
}

/**
 * The actor of a webhook's events: `webhook: NAME`, of the deployment's own secret `webhook`, and the person whom the
 * sender names in brackets. The prefix is ours, so no name passes for `engine` or `api`.
 */
export const actorOf = (sender: string, moderator: string | null): string =>
  `${sender === '' ? 'webhook' : `webhook: ${sender}`}${moderator === null ? '' : ` (${moderator})`}`;
