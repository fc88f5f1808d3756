import type { OpenedSecret } from './credential.ts';
import type { Vault } from './credentials.ts';
import { secretsOf } from './seal.ts';
import { siteWithSecrets } from './site-secrets.ts';
import type { Site } from './site.ts';

/** Who may send a site moderation webhooks: the deployment itself (its name is ''), then the site's own senders. */
export async function readSenders(
  vault: Pick<Vault, 'db' | 'webhookSecret' | 'now'>,
  siteId: string,
): Promise<{ readonly site: Site; readonly senders: readonly OpenedSecret[] } | null> {
  const found = await siteWithSecrets(vault, siteId, 'sender');
  if (!found) return null;
  const deployment = secretsOf(vault.webhookSecret).map((secret) => ({ name: '', secret }));
  return { site: found.site, senders: [...deployment, ...found.secrets] };
}

/**
 * The actor of a webhook's events: `webhook: NAME`, of the deployment's own secret `webhook`, and the person whom the
 * sender names in brackets. The prefix is ours, so no name passes for `engine` or `api`.
 */
export const actorOf = (sender: string, moderator: string | null): string =>
  `${sender === '' ? 'webhook' : `webhook: ${sender}`}${moderator === null ? '' : ` (${moderator})`}`;
