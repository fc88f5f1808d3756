import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe } from 'vitest';
import { signedIn } from './desk.ts';
import { shoot, violations } from './look.ts';
import type { Server } from './server.ts';
import { test } from './test.ts';

/** Figures, charts and the report in a real browser, over counts as the clock leaves them. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MARCH = '?from=2026-03-01&to=2026-03-31';
const FIRST = Date.UTC(2026, 2, 1) / 86_400_000;

/** A month of counts, with a flood in one night and a rule that people disagree with. */
function march(): string {
  const rows = Array.from({ length: 31 }, (_, i) => {
    const flood = i === 11 ? 200 : 0;
    const fates = [30 + ((i * 7) % 20), 6, 4 + flood, 1, 1, 4, 2, 1, 1];
    const counts = {
      all: { '': fates },
      because: { '': [fates[0]], spam: [0, 2, 4 + flood], toxicity: [0, 4] },
      hour: { 3: [0, 0, flood], 8: [10], 12: [8, 2], 20: [12 + ((i * 7) % 20), 4, 4] },
      language: { en: fates, ar: [5, 2, 0, 0, 0, 1, 1] },
      rule: { SHOUTING: [0, 5, 0, 0, 0, 4], CASINO: [0, 2, 4 + flood, 0, 0, 0, 2, 0, 1] },
      domain: { 'lucky-spins.example': [0, 0, 4 + flood] },
      actor: { 'desk: نادية': [4, 2] },
      guest: { reports: [2, 1, 1], appeals: [1, 1] },
      decisionTime: { [22 + (i % 9)]: [6] },
    };
    return `('demo', ${FIRST + i}, '${JSON.stringify(counts)}')`;
  });
  return `INSERT OR REPLACE INTO insight_days (site_id, day, counts) VALUES ${rows.join(',')}`;
}

const filled = new WeakSet<Server>();

async function fill(server: Server): Promise<void> {
  if (filled.has(server)) return;
  filled.add(server);
  const where = ['--local', '--persist-to', server.state, '--command', march()];
  const wrangler = 'node_modules/wrangler/bin/wrangler.js';
  await promisify(execFile)(process.execPath, [wrangler, 'd1', 'execute', 'greenroom', ...where], {
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' },
    cwd: ROOT,
  });
}

describe('insight', () => {
  beforeEach<{ server: Server }>(async ({ server }) => fill(server));

  test('charts with names, tables beneath, nothing for axe to say', async ({
    server,
    visit,
    expect: check,
  }) => {
    const page = await visit(`/moderate/demo/insight${MARCH}`, { storageState: await signedIn(server) });
    await page.getByRole('img', { name: 'Comments by day' }).waitFor();
    for (const name of ['Overturn rate by rule', 'first decision', 'weekday and hour']) {
      check(await page.getByRole('img', { name }).count()).toBe(1);
    }
    await page.getByText('SHOUTING: overturned 124 times of 124').waitFor();
    check(await violations(page)).toEqual([]);
    await shoot(page, 'desk-insight');
    await page.setViewportSize({ width: 360, height: 740 });
    check(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('another period and a file, without JavaScript', async ({ server, visit, expect: check }) => {
    const page = await visit('/moderate/demo/insight', {
      storageState: await signedIn(server),
      javaScriptEnabled: false,
    });
    await page.getByLabel('From').fill('2026-03-12');
    await page.getByLabel('to', { exact: true }).fill('2026-03-12');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.locator('dd', { hasText: '204' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV of Domains of links' }).click(),
    ]);
    check(download.suggestedFilename()).toBe('demo-domains-2026-03-12-2026-03-12.csv');
    check(await readFile(await download.path(), 'utf8')).toBe(
      'domain,comments,published,held,rejected\r\nlucky-spins.example,204,0,0,204\r\n',
    );
  });

  test('the transparency report, to be read and printed', async ({ server, visit, expect: check }) => {
    const page = await visit(`/moderate/demo/insight/report${MARCH}`, {
      storageState: await signedIn(server),
    });
    await page.getByRole('heading', { name: 'Transparency report, 2026-03-01 to 2026-03-31' }).waitFor();
    check(await violations(page)).toEqual([]);
    await shoot(page, 'desk-insight-report');
    await page.emulateMedia({ media: 'print' });
    check(await page.getByRole('navigation').count()).toBe(0);
  });
});
