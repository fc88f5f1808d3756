import { say, table } from '../../engine/say.ts';
import type { Sent } from './record.ts';
import { SCENARIOS } from './script.ts';
import type { Stored } from './tally.ts';

/** What came of it, in tables and in two figures. */

export interface Evening {
  /** When the attackers began, ms. */
  readonly start: number;
  readonly end: number;
  readonly sent: readonly Sent[];
  readonly stored: ReadonlyMap<string, Stored>;
  readonly fine: ReadonlySet<Sent>;
}

/** The issue's: shares. */
export const TARGETS = { hindered: 0.02, published: 0.01 } as const;

const MINUTE = 60_000;
const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** A line of a table. */
const line = (name: string, counts: readonly number[], ...rest: readonly string[]): string[] => [
  name,
  ...counts.map(String),
  ...rest,
];

/** An advert was on air, if only until somebody took it back. */
const isPublished = ({ became }: Sent): boolean => became === 'published';

interface SpamCounts {
  readonly sent: number;
  readonly early: number;
  readonly late: number;
  readonly sentLate: number;
}

/** Prints what became of adverts; tells whether each attacker stayed below the target. */
export function reportSpam({ start, sent, stored, fine }: Evening): boolean {
  say('\nAdverts. Caught: refused before anything was stored.');
  const all = sent.filter(({ sender }) => sender === 'spam');
  const rows = [...SCENARIOS, 'all' as const].flatMap((name) => {
    const list = name === 'all' ? all : all.filter(({ site }) => site === name);
    return list.length > 0 ? [{ name, list }] : [];
  });
  const counted = new Map<string, SpamCounts>();
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
    rows.map(({ name, list }) => {
      const late = list.filter(({ at }) => at >= start + MINUTE);
      const figures = {
        sent: list.length,
        early: count(list, (one) => isPublished(one) && one.at < start + MINUTE),
        late: count(late, isPublished),
        sentLate: late.length,
      };
      counted.set(name, figures);
      const lostTo = (by: string): number =>
        count(list, ({ became, refusals }) => became === 'lost' && refusals.at(-1) === by);
      const status = (wanted: string): number =>
        count(list, (one) => !isPublished(one) && stored.get(one.id ?? '')?.status === wanted);
      const counts = [
        figures.sent,
        lostTo('too-many-requests'),
        lostTo('form'),
        lostTo('challenge'),
        status('rejected'),
        status('pending'),
        figures.early,
        figures.late,
      ];
      const alone = count(list, (one) => fine.has(one));
      return line(name, counts, percent(figures.late, figures.sentLate), String(alone));
    }),
  );
  // Each for itself: thousands of a dull bot's posts must not make up for a clever one's.
  return [...counted.values()].every(
    ({ late, sentLate }) => late < Math.max(1, TARGETS.published * sentLate),
  );
}

/** What the door did to somebody honest; null = nothing that a guest would mind. */
function hindrance(sent: Sent, fine: ReadonlySet<Sent>): 'held' | 'twice' | 'limit' | 'lost' | null {
  if (sent.became === 'lost') return sent.refusals.at(-1) === 'too-many-requests' ? 'limit' : 'lost';
  if (sent.became !== 'published' && fine.has(sent)) return 'held';
  if (sent.solved > 1) return 'twice';
  return sent.refusals.includes('too-many-requests') ? 'limit' : null;
}

/** Prints what became of honest comments; tells whether newcomers stayed below the target, at each site and together. */
export function reportHonest({ start, sent, fine }: Evening): boolean {
  say(
    '\nHonest guests. Hindered: held though the wording alone would be published, challenged twice, limited, or lost.',
  );
  const honest = sent.filter(({ sender }) => sender !== 'spam');
  const now = honest.filter(({ at }) => at >= start);
  const newcomers = now.filter(({ sender }) => sender === 'newcomer');
  const groups: (readonly [string, readonly Sent[]])[] = [
    ['two days before', honest.filter(({ at }) => at < start)],
    ['regulars', now.filter(({ sender }) => sender === 'regular')],
    ...SCENARIOS.map((site) => [`newcomers: ${site}`, newcomers.filter((one) => one.site === site)] as const),
    ['newcomers: all', newcomers],
  ];
  const hindered = (list: readonly Sent[]): number => count(list, (one) => hindrance(one, fine) !== null);
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
      '',
    ],
    groups
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => {
        const by = (why: ReturnType<typeof hindrance>): number =>
          count(list, (one) => hindrance(one, fine) === why);
        const counts = [
          list.length,
          count(list, isPublished),
          count(list, (one) => one.became !== 'published' && one.became !== 'lost' && !fine.has(one)),
          count(list, ({ refusals }) => refusals.includes('nudge')),
          count(list, ({ solved }) => solved === 1),
          by('held'),
          by('twice'),
          by('limit'),
          by('lost'),
          hindered(list),
        ];
        return line(name, counts, percent(hindered(list), list.length));
      }),
  );
  // At one site among some dozens a single guest would be 2 %: one is no share.
  return groups
    .filter(([name]) => name.startsWith('newcomers'))
    .every(([, list]) => hindered(list) < Math.max(2, TARGETS.hindered * list.length));
}

/** Prints by which rules comments were judged as they were. */
export function reportWhy({ start, sent, stored, fine }: Evening): void {
  const now = sent.filter(({ at }) => at >= start);
  const groups = [
    [
      'honest newcomers, held by the door',
      now.filter((one) => one.sender === 'newcomer' && hindrance(one, fine) === 'held'),
    ],
    ['adverts held or rejected', now.filter((one) => one.sender === 'spam' && one.became === 'pending')],
    ['adverts published', now.filter((one) => one.sender === 'spam' && isPublished(one))],
  ] as const;
  for (const [name, list] of groups) {
    if (list.length === 0) continue;
    const counts = new Map<string, number>();
    for (const { id } of list)
      for (const rule of new Set(stored.get(id ?? '')?.rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const most = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, 8);
    say(
      `\n${name}: ${list.length}. Findings: ${most.map(([rule, n]) => `${rule} ${n}`).join(', ') || 'none'}`,
    );
    for (const { body, refusals } of list.slice(0, 3)) say(`  “${body.slice(0, 140)}” ${refusals.join(' ')}`);
  }
}
