/** The result as a table: absolute figures, and for ours the ratio to the floor of the same round. */
import type { Measure, Rounds } from './driver.ts';
import type { Group } from './scenarios.ts';

const HEAD = ['', 'req/s', 'p50 ms', 'p99 ms', 'CPU ms', 'ratio to floor (spread)', 'CPU', 'aim', ''];

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

const rate = (measure: Measure): number => (measure.requests / measure.ms) * 1000;

/** Per-round ratios of one figure, ours to the floor's. */
const ratios = (
  ours: readonly Measure[],
  floor: readonly Measure[],
  of: (measure: Measure) => number,
): number[] => ours.map((measure, round) => of(measure) / (floor[round] ? of(floor[round]) : Number.NaN));

/** Lines of the table, without the frame. */
export function table(groups: readonly Group[], rounds: Rounds): string {
  const lines = groups.flatMap((group) => [
    HEAD.map(() => ''),
    ...group.map((one) => line(one, group, rounds)),
  ]);
  const cells = [HEAD, ...lines];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function line(scenario: Group[number], group: Group, rounds: Rounds): string[] {
  const ours = rounds.get(scenario) ?? [];
  const floor = rounds.get(group[0]) ?? [];
  const figure = (of: (measure: Measure) => number, digits: number): string =>
    median(ours.map(of)).toFixed(digits);
  const cpu = (measure: Measure): number => measure.cpu ?? Number.NaN;
  const hasCpu = ours.every((measure) => measure.cpu !== null);
  const absolute = [
    scenario.name,
    figure(rate, 0),
    figure((measure) => measure.p50, 1),
    figure((measure) => measure.p99, 1),
    hasCpu ? figure(cpu, 2) : '-',
  ];
  if (scenario === group[0]) return [...absolute, '1 = floor', '', '', ''];
  const relative = ratios(ours, floor, rate);
  const spread = `${Math.min(...relative).toFixed(2)}..${Math.max(...relative).toFixed(2)}`;
  const { aim } = scenario;
  const met = median(relative) >= (aim ?? 0) ? 'met' : 'MISSED';
  return [
    ...absolute,
    `${median(relative).toFixed(2)} (${spread})`,
    hasCpu ? `x${median(ratios(ours, floor, cpu)).toFixed(1)}` : '-',
    aim === null ? '' : `>= ${aim}`,
    aim === null ? '' : met,
  ];
}
