import type { Database } from '../../platform.ts';
import { say, table } from '../../engine/say.ts';
import { hindrance } from './hindrance.ts';
import type { Sent } from './record.ts';
import type { Evening } from './report.ts';

/** Prints when each site was guarded, from the attackers' beginning on. `end`: of the simulation, ms. */
export async function reportGuard(db: Database, start: number, end: number): Promise<void> {
  const { results } = await db
    .prepare(
      `SELECT site_id, level, since, until, rate, band, runs, comments FROM flood_episodes ORDER BY site_id, since`,
    )
    .all<{
      site_id: string;
      level: string;
      since: number;
      until: number;
      rate: number;
      band: number;
      runs: number;
      comments: number;
    }>();
  const at = (ms: number): string => `${((ms - start) / 1000).toFixed(0)} s`;
  say('\nFlood mode, from when the attackers began.');
  if (results.length === 0) say('  never');
  else
    table(
      ['', 'level', 'began after', 'over after', 'rate', 'line', 'times', 'marked'],
      results.map(({ site_id, level, since, until, rate, band, runs, comments }) => [
        site_id,
        level,
        at(since),
        until <= end ? at(until) : 'not yet',
        rate.toFixed(0),
        band.toFixed(0),
        String(runs),
        String(comments),
      ]),
    );
}

/** Prints by which rules comments were judged as they were, with examples. */
export function reportWhy({ start, sent, stored, fine }: Evening): void {
  const now = sent.filter(({ at }) => at >= start);
  const groups: [string, Sent[]][] = [
    [
      'honest newcomers hindered',
      now.filter((one) => one.sender === 'newcomer' && hindrance(one, fine) !== null),
    ],
    ['adverts held or rejected', now.filter((one) => one.sender === 'spam' && one.became === 'pending')],
    [
      'adverts published after the first minute',
      now.filter((one) => one.sender === 'spam' && one.became === 'published' && one.at >= start + 60_000),
    ],
  ];
  for (const [name, list] of groups) {
    if (list.length === 0) continue;
    const counts = new Map<string, number>();
    for (const { id } of list)
      for (const rule of new Set(stored.get(id ?? '')?.rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const most = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, 10);
    say(
      `\n${name}: ${list.length}. Findings: ${most.map(([rule, n]) => `${rule} ${n}`).join(', ') || 'none'}`,
    );
    for (const one of list.slice(0, 5)) {
      const minutes = ((one.at - start) / 60_000).toFixed(1);
      const rules = stored.get(one.id ?? '')?.rules.join(' ');
      say(`  minute ${minutes}, ${one.refusals.join(' ')}: “${one.body.slice(0, 120)}” ${rules}`);
    }
  }
}
