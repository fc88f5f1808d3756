import { transparencyReport } from '../../comments/insight/report/report.ts';
import { deskPath } from '../navigation.ts';
import type { PageProps } from './page.tsx';
import { Counted, periodQuery, PeriodPicker } from './picker.tsx';
import { DataTable } from './table.tsx';

/** The transparency report, to be read, printed or taken along. `name`: the site's. */
export function ReportPage({ insight, today, wrong, name }: PageProps & { name: string }) {
  const at = deskPath(insight.siteId, '/insight');
  const { title, sections } = transparencyReport(insight);
  const query = periodQuery(insight.period);
  return (
    <article class="stack insight report">
      <h1>
        {title}: <bdi>{name}</bdi>
      </h1>
      <PeriodPicker at={`${at}/report`} period={insight.period} today={today} wrong={wrong} />
      <Counted insight={insight} />
      <p>
        Figures for the report that Regulation (EU) 2022/2065 (Digital Services Act), Article 15, asks for
        once a year.
      </p>
      <p class="no-print">
        <a href={`${at}/report.csv?${query}`} download>
          CSV
        </a>{' '}
        <a href={`${at}/report.json?${query}`} download>
          JSON
        </a>{' '}
        <a href={`${at}?${query}`}>All figures</a>
      </p>
      {sections.map(({ id, title: heading, article, paragraphs, tables }) => (
        <section id={id} aria-labelledby={`${id}-head`}>
          <h2 id={`${id}-head`}>
            {heading} <span class="dim">({article})</span>
          </h2>
          {paragraphs.map((text) => (
            <p>{text}</p>
          ))}
          {tables.map((table) => (
            <>
              <h3>{table.title}</h3>
              <p class="dim">{table.about}</p>
              <DataTable id={`${table.id}-table`} table={table} />
            </>
          ))}
        </section>
      ))}
    </article>
  );
}
