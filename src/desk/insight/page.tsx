import type { Insight } from '../../comments/insight/insight.ts';
import { summaryOf } from '../../comments/insight/present.ts';
import { type TableId, TABLES } from '../../comments/insight/tables/index.ts';
import { isOftenOverturned, mostJudged } from '../../comments/insight/tables/judged.ts';
import { deskPath } from '../navigation.ts';
import { hrefOf } from '../queue/asked.ts';
import { Drawn } from './drawn.tsx';
import { Counted, periodQuery, PeriodPicker } from './picker.tsx';
import { DataTable } from './table.tsx';
import { countWords, shareWords } from './words.ts';

export interface PageProps {
  readonly insight: Insight;
  /** Today, UTC. */
  readonly today: number;
  /** Why another period is shown than the one that was asked for. */
  readonly wrong: string | null;
}

/** Tables that are short, or that the page is about: open at once. */
const OPEN: ReadonlySet<TableId> = new Set(['decided', 'rules', 'times', 'guests', 'reported']);
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of our own constant
const IDS = Object.keys(TABLES) as TableId[];

/** All figures of a period. */
export function InsightPage({ insight, today, wrong }: PageProps) {
  const at = deskPath(insight.siteId, '/insight');
  const tables = IDS.map((id) => ({ id, table: TABLES[id](insight) }));
  return (
    <div class="stack insight">
      <h1>Insight</h1>
      <PeriodPicker at={at} period={insight.period} today={today} wrong={wrong} />
      <Counted insight={insight} />
      <Figures insight={insight} />
      <Overturned insight={insight} />
      <p class="no-print">
        <a href={`${at}/report?${periodQuery(insight.period)}`}>Transparency report of this period</a> ·{' '}
        <a href={`${at}/insight.json?${periodQuery(insight.period)}`}>All tables as JSON</a>
      </p>
      <nav aria-label="Tables" class="no-print">
        <ul class="row plain">
          {tables.map(({ id, table }) => (
            <li>
              <a href={`#${id}`}>{table.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {tables.map(({ id, table }) => (
        <section id={id} class="card" aria-labelledby={`${id}-head`}>
          <h2 id={`${id}-head`}>{table.title}</h2>
          <p class="dim">{table.about}</p>
          <Drawn table={id} insight={insight} />
          <details open={OPEN.has(id)}>
            <summary>
              Table<span class="unseen">: {table.title}</span>
            </summary>
            <DataTable id={`${id}-table`} table={table} />
          </details>
          <p class="no-print">
            {['CSV', 'JSON'].map((format) => (
              <>
                <a href={`${at}/${id}.${format.toLowerCase()}?${periodQuery(insight.period)}`} download>
                  {format}
                  <span class="unseen"> of {table.title}</span>
                </a>{' '}
              </>
            ))}
          </p>
        </section>
      ))}
    </div>
  );
}

function Figures({ insight }: { insight: Insight }) {
  const { comments, published, held, rejected, upheld, overturned, rate, missed, staff } = summaryOf(insight);
  const decided = upheld + overturned;
  const figures: readonly (readonly [string, string])[] = [
    ['Comments', countWords(comments)],
    ['Published at once', of(published, comments)],
    ['Held', of(held, comments)],
    ['Rejected', of(rejected, comments)],
    ['Decided by people', `${countWords(decided)} of what was held or rejected`],
    [
      'Overturned',
      rate
        ? `${of(overturned, decided)} (95 %: ${shareWords(rate.low)} to ${shareWords(rate.high)})`
        : 'nothing decided yet',
    ],
    ['Taken down after publication', countWords(missed)],
    ['Written by staff', countWords(staff)],
  ];
  return (
    <dl class="facts card">
      {figures.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

const of = (n: number, all: number): string =>
  all === 0 ? countWords(n) : `${countWords(n)} (${shareWords(n / all)})`;

/** A rule that moderators overturn often says so, and where it can be changed. */
function Overturned({ insight: { total, siteId } }: { insight: Insight }) {
  const often = mostJudged(total.rule).filter(({ judged }) => isOftenOverturned(judged));
  if (often.length === 0) return null;
  return (
    <div class="notice warn">
      <p>
        Moderators overturn {often.length === 1 ? 'a rule' : 'some rules'} more often than not. Its comments
        may have other evidence, too: look at some of them, then{' '}
        <a href={deskPath(siteId, '/settings')}>change the rule’s score</a>.
      </p>
      <ul>
        {often.map(({ key, judged: { overturned, upheld } }) => (
          <li>
            <code>{key}</code>: overturned {countWords(overturned)} times of {countWords(overturned + upheld)}{' '}
            (
            <a href={hrefOf(siteId, { rule: key, list: 'published', by: 'person' })}>
              what people published<span class="unseen"> although {key} fired</span>
            </a>
            )
          </li>
        ))}
      </ul>
    </div>
  );
}
