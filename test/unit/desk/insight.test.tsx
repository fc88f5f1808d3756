/** @jsxImportSource hono/jsx */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bars } from '../../../src/desk/insight/charts/bars.tsx';
import { Heat } from '../../../src/desk/insight/charts/heat.tsx';
import { Intervals } from '../../../src/desk/insight/charts/intervals.tsx';
import { toCsv } from '../../../src/desk/insight/csv.ts';
import { durationWords } from '../../../src/desk/insight/words.ts';

const HEAD = { id: 'c', title: 'A <chart>', description: 'What it "shows".' };
const LEGEND = [
  ['published', 'Published'],
  ['held', 'Held'],
] as const;

const markup = (element: unknown): string => String(element);
const rects = (text: string): { y: number; height: number }[] =>
  [
    ...text.matchAll(
      /<rect class="(?:published|held)" x="[\d.]+" y="([\d.]+)" width="0\.84" height="([\d.]+)"/g,
    ),
  ].map(([, y, height]) => ({ y: Number(y), height: Number(height) }));

describe('charts', () => {
  it('nothing to draw: no drawing', () => {
    expect(markup(<Bars head={HEAD} bars={[]} legend={LEGEND} />)).toBe('');
    expect(markup(<Bars head={HEAD} bars={[{ label: 'a', parts: [0, 0] }]} legend={LEGEND} />)).toBe('');
    expect(markup(<Intervals head={HEAD} intervals={[]} />)).toBe('');
    expect(markup(<Heat head={HEAD} rows={[[0, 0]]} labels={['Monday']} />)).toBe('');
  });

  it('one bar fills the height; it has a name, a description and no style', () => {
    const text = markup(<Bars head={HEAD} bars={[{ label: 'x', parts: [3, 1] }]} legend={LEGEND} />);
    expect(rects(text)).toEqual([
      { y: 25, height: 75 },
      { y: 0, height: 25 },
    ]);
    expect(text).toContain('role="img" aria-labelledby="c-title c-desc"');
    expect(text).toContain('<title id="c-title">A &lt;chart&gt;</title>');
    expect(text).not.toMatch(/style=|NaN|Infinity/);
  });

  it('many bars stay in their frame', () => {
    const bars = fc.array(
      fc.record({ label: fc.string(), parts: fc.array(fc.nat(1e6), { minLength: 2, maxLength: 2 }) }),
      {
        maxLength: 400,
      },
    );
    fc.assert(
      fc.property(bars, (all) => {
        const text = markup(<Bars head={HEAD} bars={all} legend={LEGEND} />);
        expect(text).not.toMatch(/NaN|Infinity/);
        for (const { y, height } of rects(text)) {
          expect(y).toBeGreaterThanOrEqual(-0.01);
          expect(y + height).toBeLessThanOrEqual(100.02);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('an interval lies on its scale, and a long name is cut', () => {
    const share = { share: 0.5, low: 0, high: 1 };
    const text = markup(
      <Intervals head={HEAD} intervals={[{ label: 'R'.repeat(90), share, alert: true }]} />,
    );
    expect(text).toContain('<line x1="240" x2="620"');
    expect(text).toContain('cx="430"');
    expect(text).toContain(`${'R'.repeat(31)}…`);
    expect(text).toContain('class="interval alert"');
  });

  it('heat has six steps, none of it only for nothing', () => {
    const text = markup(<Heat head={HEAD} rows={[[0, 1, 100]]} labels={['Monday']} />);
    expect([...text.matchAll(/heat-(\d)/g)].map(([, step]) => step)).toEqual(['0', '1', '5']);
  });
});

describe('CSV', () => {
  it('by RFC 4180, and no cell is a formula', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x,y', 'say "hi"'],
          [null, -1.5],
          ['two\r\nlines', ''],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""hi"""\r\n,-1.5\r\n"two\r\nlines",\r\n');
    for (const start of ['=', '+', '-', '@', '\t', '\r', '＝']) {
      expect(toCsv([], [[`${start}1`]]).split('\r\n')[1]).toMatch(/^"?'/);
    }
  });

  it('what was written can be read back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { maxLength: 5 }),
        (rows) => {
          const read = parseCsv(toCsv(['k', 'v'], rows)).slice(1);
          expect(read).toEqual(
            rows.map((row) => row.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell))),
          );
        },
      ),
    );
  });
});

/** A reader of its own, by the grammar of RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

it.for([
  [0, '0 s'],
  [45.4, '45 s'],
  [119, '120 s'],
  [720, '12 min'],
  [19_080, '5.3 h'],
  [276_480, '3.2 days'],
  [34_560_000, '400 days'],
] as const)('%i seconds: %s', ([seconds, words], { expect: check }) => {
  check(durationWords(seconds)).toBe(words);
});
