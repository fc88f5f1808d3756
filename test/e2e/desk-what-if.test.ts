import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { publish } from './api.ts';
import { signedIn } from './desk.ts';
import { shoot, violations } from './look.ts';
import type { Server } from './server.ts';
import { test } from './test.ts';

/** Other settings, tried on 5,000 stored comments in a real browser. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORDS = {
  policy: {
    words: [
      { list: 'reject', text: 'walrus*' },
      { list: 'approve', text: 'you are an idiot' },
    ],
  },
};

/** Comments by SQL, with the decision of one that came in by the front door; every fiftieth says something of a walrus. */
async function fill({ state }: Server, count: number): Promise<void> {
  const sql = `
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
    INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at, on_page)
    SELECT f.id + i, f.site_id, f.page_id, f.page_url, f.page_title, 0, 'pending', iif(i % 100 = 50, 2, 1), 'Guest ' || i,
      iif(i % 50 = 0, 'A walrus at the zoo, number ', 'A remark on the weather, number ') || i, f.created_at, 0
    FROM n, (SELECT * FROM comments ORDER BY id DESC LIMIT 1) f;
    INSERT INTO events (comment_id, seq, at, actor, action, to_status, decision)
    SELECT c.id, 1, c.created_at, 'engine', 'submit', 'published', (SELECT decision FROM events WHERE seq = 1 LIMIT 1)
    FROM comments c WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.comment_id = c.id);
    INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status)
    SELECT id, 2, created_at, 'desk: Mo', 'reject', 'published', 'rejected' FROM comments WHERE version = 2;
    INSERT OR REPLACE INTO search (rowid, facets, words) SELECT id, facets, words FROM search_source;`;
  const file = join(state, 'fill.sql');
  await writeFile(file, sql);
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
  const args = ['d1', 'execute', 'greenroom', '--local', '--persist-to', state, '--yes', '--file', file];
  const child = spawn(process.execPath, [wrangler, ...args], {
    cwd: ROOT,
    env: { ...process.env, CI: 'true' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(printed);
}

const settled = (page: Page) =>
  page.getByRole('status').filter({ hasText: '100 would be judged more strictly' });

describe('what if', () => {
  test('tries 5,000 comments by itself, without JavaScript by a button, and saves', async ({
    server,
    visit,
    expect: check,
  }) => {
    await publish(server, {
      page: 'https://news.example/zoo',
      title: 'At the zoo',
      body: 'The first remark.',
    });
    await fill(server, 5000);
    const storageState = await signedIn(server);

    const page = await visit('/moderate/demo/settings/what-if', { storageState });
    check(await violations(page)).toEqual([]);
    await page.getByLabel('Settings to try').fill(JSON.stringify(WORDS, null, 2));
    await page.getByRole('button', { name: 'Try' }).click();
    await settled(page).filter({ hasText: '5,000 comments tried' }).waitFor({ timeout: 60_000 });
    check(await page.getByRole('progressbar').getAttribute('value')).toBe('5000');
    check(await page.getByRole('button', { name: 'Go on with the next' }).count()).toBe(0);
    check(await page.getByRole('row', { name: 'Approved, but people rejected it' }).innerText()).toMatch(
      /50\s+0$/,
    );
    check(await violations(page)).toEqual([]);
    await shoot(page, 'what-if');

    const plain = await visit('/moderate/demo/settings', { storageState, javaScriptEnabled: false });
    await plain.getByLabel('Words that reject').fill('walrus*');
    await plain.getByRole('button', { name: 'Try on past comments' }).click();
    for (let step = 1; step < 5; step++) {
      await plain.getByText(`${step},000 comments tried`).waitFor();
      await plain.getByRole('button', { name: 'Go on with the next' }).click();
    }
    await settled(plain).filter({ hasText: '5,000 comments tried' }).waitFor();
    await plain.getByRole('button', { name: 'Save these settings' }).click();
    await plain.getByText('Version 2 counts now').waitFor();
    check(await plain.getByLabel('Words that reject').inputValue()).toBe('walrus*');
  }, 120_000);
});
