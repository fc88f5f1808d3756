import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeCpuMeter } from '../cpu.ts';
import { say, table } from '../engine/say.ts';
import { ROOT, startPlatform } from '../platform.ts';
import { median } from '../report.ts';
import { type Case, ORDINARY, SITE_IDS } from './cases.ts';
import { send } from './send.ts';

/** What an ordinary submission costs here and at another commit, in turns. */

const ROUNDS = 7;
const REQUESTS = 100;

interface Side {
  readonly name: string;
  readonly cpu: number[];
  cost: string[];
}

/** The same comment, without what only one of them knows. */
const PLAIN: Case = {
  name: 'ordinary',
  make(n) {
    const post = ORDINARY.make(n, '');
    const path = post.path.replace('s0', SITE_IDS[n % SITE_IDS.length] ?? '');
    return { ...post, path, body: String(post.body).replace(',"form":""', '') };
  },
};

/** The tree of a commit, inside the repository so that packages are found. */
function treeOf(commit: string): string {
  const parent = join(ROOT, '.wrangler');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'before-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const tar = execFileSync('git', ['archive', commit, 'src', 'embed', 'migrations', 'package.json'], {
    cwd: ROOT,
    maxBuffer: 1 << 28,
  });
  execFileSync('tar', ['-x', '-C', folder], { input: tar });
  cpSync(join(ROOT, 'bench/door/counted.ts'), join(folder, 'bench/door/counted.ts'));
  return folder;
}

export async function beforeAndAfter(commit: string): Promise<void> {
  const sides: Side[] = [];
  for (const [name, folder] of [
    [`before (${commit})`, treeOf(commit)],
    ['here', ROOT],
  ] as const) {
    const side: Side = { name, cpu: [], cost: [] };
    sides.push(side);
    const platform = await startPlatform('bench/door/counted.ts', folder);
    try {
      const meter = runtimeCpuMeter() ?? (() => Number.NaN);
      const { db, port } = platform;
      await db.batch(
        SITE_IDS.map((site) =>
          db
            .prepare(`INSERT INTO sites (id, settings, created_at) VALUES (?1, '{"anyPage":true}', 0)`)
            .bind(site),
        ),
      );
      let n = 0;
      const round = async (requests: number): Promise<number> => {
        const posts = Array.from({ length: requests }, () => PLAIN.make(++n, ''));
        const before = meter();
        for (const post of posts) {
          const { status, body } = await send(port, post);
          if (status !== 201) throw new Error(`${name}: ${status} ${body}`);
        }
        return (meter() - before) / requests;
      };
      await round(REQUESTS);
      await send(port, { method: 'GET', path: '/v1/cost', headers: {}, body: '' });
      for (let turn = 0; turn < ROUNDS; turn++) side.cpu.push(await round(REQUESTS));
      const { body } = await send(port, { method: 'GET', path: '/v1/cost', headers: {}, body: '' });
      const cost: Record<string, number> = JSON.parse(body);
      const each = (key: string): string => ((cost[key] ?? 0) / (ROUNDS * REQUESTS)).toFixed(2);
      side.cost = ['batches', 'statements', 'read', 'written'].map(each);
    } finally {
      await platform.stop();
    }
  }
  say(`\nAn ordinary submission by a newcomer, ${ROUNDS} rounds of ${REQUESTS}`);
  table(
    ['', 'CPU ms', 'worst round', 'batches', 'statements', 'rows read', 'rows written'],
    sides.map(({ name, cpu, cost }) =>
      [[name, median(cpu).toFixed(2), Math.max(...cpu).toFixed(2)], cost].flat(),
    ),
  );
}
