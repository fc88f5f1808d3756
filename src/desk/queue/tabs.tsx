import type { Tallies } from '../../feed/moderated.ts';
import { type Asked, hrefOf, type List, LISTS } from './asked.ts';

export const LIST_LABELS = {
  pending: 'Pending',
  reported: 'Reported',
  appealed: 'Appealed',
  rejected: 'Rejected',
  published: 'Published',
  deleted: 'Deleted',
} as const satisfies Record<List, string>;

/** The lists, and how many wait in those that somebody should empty. */
export function Tabs({ siteId, asked, tallies }: { siteId: string; asked: Asked; tallies: Tallies }) {
  const counts: Partial<Record<List, number>> = { ...tallies };
  return (
    <nav class="tabs" aria-label="Lists">
      <ul>
        {LISTS.map((list) => (
          <li>
            <a href={hrefOf(siteId, { list })} aria-current={list === asked.list ? 'page' : undefined}>
              {LIST_LABELS[list]}
              {counts[list] === undefined ? null : (
                <span class="badge" data-tally={list}>
                  {counts[list].toLocaleString('en')}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
