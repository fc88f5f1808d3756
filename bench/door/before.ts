import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeCpuMeter } from '../cpu.ts';
import { say, table } from '../engine/say.ts';
import { ROOT, startPlatform } from '../platform.ts';
import { median } from '../report.ts';
import { type Chance, chances } from '../sim/chances.ts';
import { EVERYDAY } from '../sim/flood/texts/everyday.ts';
import { say as sentences } from '../sim/flood/texts/grammar.ts';
import { ORDINARY, SITE_IDS } from './cases.ts';
import { type Post, send } from './send.ts';

/** What an ordinary submission costs here and at another commit, in turns. */

const ROUNDS = 7;
const REQUESTS = 100;

interface Side {
  readonly name: string;
  readonly cpu: number[];
  cost: string[];
}

/** Some sentences that nobody has said before, without what only one of the two knows. */
function ordinary(n: number, chance: Chance): Post {
  const post = ORDINARY.make(n, '');
  const body = Array.from({ length: 3 }, () => sentences(EVERYDAY, 'comment', chance)).join(' ');
  const path = post.path.replace('s0', SITE_IDS[n % SITE_IDS.length] ?? '');
  return {
    ...post,
    path,
    body: JSON.stringify({ page: `https://news.example/${n % 97}`, name: 'Lina', body }),
  };
}

/** Nobody is sent away for being too many; the other commit may not know of that. */
const SETTINGS = { anyPage: true, challenge: { when: 'never' }, flood: { mode: 'off' } };

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
  for (const [name, folder, settings] of [
    [`before (${commit})`, treeOf(commit), { anyPage: true }],
    ['here', ROOT, SETTINGS],
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
            .prepare('INSERT INTO sites (id, settings, created_at) VALUES (?1, ?2, 0)')
            .bind(site, JSON.stringify(settings)),
        ),
      );
      let n = 0;
      const chance = chances(20_261_124);
      const round = async (requests: number): Promise<number> => {
        const posts = Array.from({ length: requests }, () => ordinary(++n, chance));
        const before = meter();
        for (const post of posts) {
          const { status, body } = await send(port, post);
          if (status !== 201 && status !== 202) throw new Error(`${name}: ${status} ${body}`);
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
