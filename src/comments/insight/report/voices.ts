import { GRANTED, RECEIVED, REFUSED } from '../counts.ts';
import type { Insight } from '../insight.ts';
import { reportedTable } from '../tables/people.ts';
import { figures, type Section, times } from './section.ts';

/** What readers reported. */
export function notices(insight: Insight): Section {
  const tally = insight.total.guest?.reports ?? [];
  return {
    id: 'notices',
    title: 'Notices',
    article: 'Article 15(1)(b), Article 16',
    paragraphs: [
      'Readers’ reports of comments. A report is a notice in the sense of Article 16 only where it alleges illegal content. No report ' +
        'was processed by automated means: reports only bring a comment before a person.',
    ],
    tables: [
      figures('reports', 'Reports', 'Answered: a person decided about the comment.', [
        ['Received', tally[RECEIVED] ?? 0],
        ['Answered: comment taken down or kept off the page', tally[GRANTED] ?? 0],
        ['Answered: comment stays', tally[REFUSED] ?? 0],
        ['Processed by automated means only', 0],
      ]),
      { ...reportedTable(insight), id: 'report-reasons' },
      times(insight, 'reportTime', 'Reports', 'from a comment’s first open report until a person’s decision'),
    ],
  };
}

/** What guests appealed against. */
export function complaints(insight: Insight): Section {
  const tally = insight.total.guest?.appeals ?? [];
  return {
    id: 'complaints',
    title: 'Complaints',
    article: 'Article 15(1)(d), Article 20',
    paragraphs: [
      'Guests’ appeals against a decision about their comment. Greenroom answers none by itself (Article 20(6)).',
    ],
    tables: [
      figures('appeals', 'Appeals', 'Answered on the day on which a person decided.', [
        ['Received', tally[RECEIVED] ?? 0],
        ['Decision reversed', tally[GRANTED] ?? 0],
        ['Decision upheld', tally[REFUSED] ?? 0],
      ]),
      times(insight, 'appealTime', 'Appeals', 'from the appeal until its answer'),
    ],
  };
}
