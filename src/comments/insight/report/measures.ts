import { type Fate, fateOf } from '../counts.ts';
import type { Insight } from '../insight.ts';
import { categoriesTable } from '../tables/comments.ts';
import { judge } from '../tables/judged.ts';
import { figures, type Section, times } from './section.ts';

/** What was not shown, and who decided so. */
export function measures(insight: Insight): Section {
  const all = judge(insight.total.all?.['']);
  const people = (fate: Fate): number => fateOf(insight.total.all?.[''], fate);
  const staff = insight.total.staff?.['']?.[0] ?? 0;
  return {
    id: 'measures',
    title: 'Moderation at the publisher’s own initiative',
    article: 'Article 15(1)(c)',
    paragraphs: [
      'Each comment is checked when it comes in, before anybody can see it. A restriction means that a comment was not shown, or not ' +
        'shown any longer. Guests can read on a page of their own what became of their comment and why (Article 17).',
      'A comment that was rejected automatically and never looked at again counts once, as automated. One that was held and then ' +
        'decided by a person counts in both lines.',
    ],
    tables: [
      figures('restrictions', 'Comments and restrictions', 'By detection and by kind of restriction.', [
        ['Comments received from guests', all.comments],
        ['Comments written by the publisher’s staff (not checked)', staff],
        ['Published at once', all.published],
        ['Automated: not shown (rejected)', all.rejected],
        ['Automated: not shown until a person decides (held)', all.held],
        ['… of these because the site lets people decide (no automated judgement)', people('wait')],
        ['By a person: held comment not published', people('holdRemoved') + people('waitRemoved')],
        ['By a person: held comment published', people('holdPublished') + people('waitPublished')],
        ['By a person: automatic rejection confirmed', people('rejectConfirmed')],
        ['By a person: automatic rejection reversed', people('rejectRestored')],
        ['By a person: published comment taken down', all.missed],
        ['Deleted by their guests', insight.total.guest?.deleted?.[0] ?? 0],
      ]),
      { ...categoriesTable(insight), id: 'reasons', title: 'Automated restrictions by reason' },
      figures(
        'actions',
        'Actions of people',
        'All actions, by where they were taken. Actions by API or webhook may be another machine’s: only the publisher knows.',
        [
          ['At the desk', actionsOf(insight, /^desk\b/)],
          ['By API', actionsOf(insight, /^api\b/)],
          ['By webhook', actionsOf(insight, /^webhook\b/)],
        ],
      ),
      times(insight, 'decisionTime', 'Held comments', 'until a person’s first decision'),
    ],
  };
}

const actionsOf = ({ total }: Insight, who: RegExp): number =>
  Object.entries(total.actor ?? {})
    .filter(([actor]) => who.test(actor))
    .reduce((sum, [, tally]) => sum + tally.reduce((all, n) => all + n, 0), 0);
