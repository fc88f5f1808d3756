import { say, table } from '../../engine/say.ts';
import { hindrance } from './hindrance.ts';
import type { Sent } from './record.ts';
import { SCENARIOS } from './script.ts';
import type { Stored } from './tally.ts';

/** What came of it, in tables; each tells whether its target was met. */

export interface Evening {
  /** When the attackers began, ms. */
  readonly start: number;
  readonly sent: readonly Sent[];
  readonly stored: ReadonlyMap<string, Stored>;
  /** What the engine alone would publish. */
  readonly fine: ReadonlySet<Sent>;
}

/** The issue's: shares. */
export const TARGETS = { hindered: 0.02, published: 0.01 } as const;
/** An attacker with some hundred adverts may have so much more of them on air, as long as all together meet the target. */
const SINGLE = 2;

const MINUTE = 60_000;
const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;
const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;

/** It was on air, if only until somebody took it back. */
const isPublished = ({ became }: Sent): boolean => became === 'published';

/**
 * Prints what became of adverts. Each attacker counts the same, so that a dull bot's thousands make up for no clever one; and none may be far
 * above the target.
 */
export function reportSpam({ start, sent, stored, fine }: Evening): boolean {
  const all = sent.filter(({ sender }) => sender === 'spam');
  const rows = [...SCENARIOS, 'all' as const]
    .map((name) => ({ name, list: name === 'all' ? all : all.filter(({ site }) => site === name) }))
    .filter(({ list }) => list.length > 0)
    .map(({ name, list }) => {
      const isLate = ({ at }: Sent): boolean => at >= start + MINUTE;
      const refused = (by: string): number =>
        count(list, ({ became, refusals }) => became === 'lost' && refusals.at(-1) === by);
      const waits = (status: string): number =>
        count(list, (one) => !isPublished(one) && stored.get(one.id ?? '')?.status === status);
      return {
        name,
        sent: list.length,
        refused: [refused('too-many-requests'), refused('form'), refused('challenge')],
        rejected: waits('rejected'),
        held: waits('pending'),
        early: count(list, (one) => isPublished(one) && !isLate(one)),
        late: count(list, (one) => isPublished(one) && isLate(one)),
        sentLate: count(list, isLate),
        alone: count(list, (one) => fine.has(one)),
      };
    });
  if (rows.length === 0) return true;
  say('\nAdverts. Caught: refused before anything was stored.');
  table(
    [
      '',
      'sent',
      'caught: limit',
      'form',
      'challenge',
      'rejected',
      'held',
      'published in minute 1',
      'later',
      'of those sent later',
      'engine alone would publish',
    ],
    rows.map((row) =>
      [
        row.name,
        row.sent,
        row.refused,
        row.rejected,
        row.held,
        row.early,
        row.late,
        percent(row.late, row.sentLate),
        row.alone,
      ]
        .flat()
        .map(String),
    ),
  );
  const shares = rows
    .filter(({ name }) => name !== 'all')
    .map(({ late, sentLate }) => (sentLate === 0 ? 0 : late / sentLate));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  say(`  each attacker counted the same: ${(100 * mean).toFixed(2)} % of those sent later`);
  return mean < TARGETS.published && shares.every((share) => share < SINGLE * TARGETS.published);
}

/** Prints what became of honest comments. Met is what newcomers at each site meet, and all together. */
export function reportHonest({ start, sent, fine }: Evening): boolean {
  const honest = sent.filter(({ sender }) => sender !== 'spam');
  const now = honest.filter(({ at }) => at >= start);
  const newcomers = now.filter(({ sender }) => sender === 'newcomer');
  const groups = [
    { name: 'two days before', list: honest.filter(({ at }) => at < start) },
    { name: 'regulars', list: now.filter(({ sender }) => sender === 'regular') },
    ...SCENARIOS.map((name) => ({
      name: `newcomers: ${name}`,
      list: newcomers.filter(({ site }) => site === name),
    })),
    { name: 'newcomers: all', list: newcomers },
  ].filter(({ list }) => list.length > 0);
  const hindered = (list: readonly Sent[]): number => count(list, (one) => hindrance(one, fine) !== null);
  say(
    '\nHonest guests. Hindered: held though the engine alone would publish, challenged twice, limited, or lost.',
  );
  table(
    [
      '',
      'sent',
      'published',
      'held by wording alone',
      'nudged',
      'challenged once',
      'held by the door',
      'twice',
      'limited',
      'lost',
      'hindered',
    ],
    groups.map(({ name, list }) => [
      name,
      String(list.length),
      String(count(list, isPublished)),
      String(count(list, (one) => one.became !== 'published' && one.became !== 'lost' && !fine.has(one))),
      String(count(list, ({ refusals }) => refusals.includes('nudge'))),
      String(count(list, ({ solved }) => solved === 1)),
      ...(['held', 'twice', 'limit', 'lost'] as const).map((why) =>
        String(count(list, (one) => hindrance(one, fine) === why)),
      ),
      percent(hindered(list), list.length),
    ]),
  );
  // At a site with some dozens of newcomers one guest is more than 2 %: one alone is no share.
  return groups
    .filter(({ name }) => name.startsWith('newcomers'))
    .every(({ list }) => hindered(list) < Math.max(2, TARGETS.hindered * list.length));
}
