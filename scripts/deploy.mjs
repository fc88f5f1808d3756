/**
 * `npm run deploy`: migrations, then the Worker. `npm run deploy -- --dry-run` builds what would be uploaded and
 * touches nothing.
 */
import { readFileSync } from 'node:fs';
import { requireNode, ROOT, run } from './environment.mjs';

requireNode();
const dryRun = process.argv.includes('--dry-run');
const unset = readFileSync(`${ROOT}wrangler.toml`, 'utf8').includes('00000000-0000-0000-0000-000000000000');

if (unset && !dryRun) {
  process.stderr.write(`wrangler.toml does not name your database yet. Once per account:
  npx wrangler d1 create greenroom               (put its id into wrangler.toml)
  npx wrangler queues create greenroom-outbox
  npx wrangler queues create greenroom-outbox-dead
  openssl rand -hex 32 | npx wrangler secret put API_KEY
  echo "whsec_$(openssl rand -base64 32)" | npx wrangler secret put WEBHOOK_SECRET
  openssl rand -hex 32 | npx wrangler secret put DESK_TOKEN
Then \`npm run deploy\` again. DESK_TOKEN opens the desk (docs/desk.md); not needed with Cloudflare Access once somebody is in.
Not needed, all in wrangler.toml:
  MAIL_FROM      only for digests by e-mail, with the EMAIL binding (docs/webhooks/README.md)
  DNS_RESOLVER   looks up where webhooks go; Cloudflare's unless you name another (DNS over HTTPS, JSON)
  ADDRESS_KEY_DAYS  days after which guests' network addresses get another key, 30 (docs/privacy.md)
`);
  process.exit(1);
}

/** @type {string[][]} */
const steps = [
  ...(dryRun ? [] : [['d1', 'migrations', 'apply', 'greenroom', '--remote']]),
  ['deploy', ...(dryRun ? ['--dry-run', '--outdir', 'dist'] : [])],
];
for (const args of steps) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  const code = await run('wrangler', args);
  if (code !== 0) process.exit(code);
}
