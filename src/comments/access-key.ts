import { hmacSha256 } from './hmac.ts';
import { secretsOf, toHex, utf8 } from './seal.ts';

/**
 * How the e-mail address (or the service token's client id) is kept by which Cloudflare Access knows a moderator: as
 * HMAC-SHA256, hex, so that the database holds no address. One key for each of WEBHOOK_SECRET's, newest first: while it is
 * rotated, older rows are still found.
 */
export const accessKeys = (identity: string, webhookSecret: string): Promise<readonly string[]> =>
  Promise.all(
    secretsOf(webhookSecret).map(async (secret) =>
      toHex(await hmacSha256(utf8(`greenroom access key ${secret}`), utf8(identity.trim().toLowerCase()))),
    ),
  );
