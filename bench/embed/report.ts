/** The figures of a visit as a line, and what others load. */
import { gzipSync } from 'node:zlib';
import type { Loaded, Visit } from './phone.ts';

const kb = (bytes: number): string => (bytes / 1024).toFixed(1);

export interface Line {
  readonly name: string;
  readonly visit: Visit;
  /** The same page without comments, opened in the same run. */
  readonly bare: Visit;
}

const HEAD = [
  '',
  'requests',
  'script KB',
  'words KB',
  'comments KB',
  'CLS',
  'LCP ms',
  'ready ms',
  'busy ms',
  '> 50 ms',
  'nodes',
  'heap MB',
];

/** What a request to the Worker is for; `page`: the demo's own page and style. */
export function kindOf({ url }: Loaded, home: string): 'script' | 'words' | 'comments' | 'page' {
  const { pathname } = new URL(url, home);
  if (pathname.startsWith('/v1/')) return 'comments';
  if (/^\/embed[\w-]*\.js$/.test(pathname)) return 'script';
  return pathname.startsWith('/words/') ? 'words' : 'page';
}

/** Requests of a visit for comments, and bytes as they came over the wire. */
function ours(visit: Visit, home: string) {
  const loaded = visit.loaded.filter((each) => each.url.startsWith(home) && kindOf(each, home) !== 'page');
  const sum = (kind: string): number =>
    loaded.filter((each) => kindOf(each, home) === kind).reduce((bytes, { wire }) => bytes + wire, 0);
  return {
    requests: loaded.length,
    script: sum('script'),
    words: sum('words'),
    data: sum('comments'),
  };
}

/** Lines of the table. "x" is the ratio to the bare page. */
export function table(lines: readonly Line[], home: string): string {
  const rows = lines.map(({ name, visit, bare }) => {
    const { requests, script, words, data } = ours(visit, home);
    const times = (of: (each: Visit) => number): string => `x${(of(visit) / of(bare)).toFixed(1)}`;
    return [
      name,
      String(requests),
      kb(script),
      kb(words),
      kb(data),
      visit.shift.toFixed(4),
      visit === bare ? visit.lcp.toFixed(0) : `${visit.lcp.toFixed(0)} ${times((each) => each.lcp)}`,
      visit.ready?.toFixed(0) ?? '-',
      visit === bare ? visit.busy.toFixed(0) : `${visit.busy.toFixed(0)} ${times((each) => each.busy)}`,
      String(visit.longTasks),
      String(visit.nodes),
      (visit.heap / 1e6).toFixed(1),
    ];
  });
  return columns([HEAD, ...rows]);
}

export function columns(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const pad = (cell: string, at: number): string =>
    at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0);
  return cells
    .map((row) =>
      row
        .map((cell, at) => pad(cell, at))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A file as a browser gets it from Cloudflare at worst: gzip, where brotli would be smaller. */
export async function gzipped(url: string): Promise<number> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return gzipSync(new Uint8Array(await response.arrayBuffer())).length;
}

/** Script and style, compressed, in KB: as issue 6 names them, not measured here. */
const OTHERS = [
  ['Remark42', 71, '60 + 11'],
  ['Waline', 53, '53'],
  ['Isso', 20, '20'],
  ['Disqus', 450, '~450'],
] as const;

export function comparison(bytes: number): string {
  const rows = OTHERS.map(([name, size, said]) => [
    name,
    `${said} KB`,
    `x${((size * 1024) / bytes).toFixed(1)}`,
  ]);
  return columns([['', 'loads', 'of ours'], ['Greenroom, here', `${kb(bytes)} KB`, 'x1.0'], ...rows]);
}
