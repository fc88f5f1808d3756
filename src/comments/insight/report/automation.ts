import { type Fate, fateOf } from '../counts.ts';
import type { Insight } from '../insight.ts';
import { type Cell, column, rounded } from '../tables/table.ts';
import { wilson } from '../wilson.ts';
import type { Section } from './section.ts';

/** A share of what people decided, with its interval. */
function line(what: string, otherwise: number, likewise: number): Cell[] {
  const decided = otherwise + likewise;
  const share = wilson(otherwise, decided);
  const rates = share ? [share.share, share.low, share.high].map(rounded) : [null, null, null];
  return [what, otherwise, decided, ...rates];
}

/** What the engine does, and how often people decided otherwise. */
export function automation(insight: Insight): Section {
  const people = (fate: Fate): number => fateOf(insight.total.all?.[''], fate);
  return {
    id: 'automation',
    title: 'Automated means',
    article: 'Article 15(1)(e)',
    paragraphs: [
      'What is used: written rules and word lists, each with points; the sums are held against thresholds. Above the lower one a person ' +
        'decides, above the upper one a comment is rejected. Purpose: to keep advertising and fraud, insults, hate and threats off the page.',
      'How accuracy is measured: by people’s own later decisions about the same comments. Error means that a person decided otherwise than ' +
        'the engine. Only comments that a person looked at count; they are no random sample, as doubtful, reported and appealed ' +
        'comments are looked at most. Intervals are Wilson’s, 95 %.',
      'Safeguards: no single weak finding decides; a rule that fails, or settings that do not parse, hold the comment for a person; every ' +
        'decision is kept with its evidence and the version of the rules; guests can appeal once; a person can undo each decision.',
    ],
    tables: [
      {
        id: 'accuracy',
        title: 'Indicators of accuracy',
        about: 'How often people decided otherwise, of those comments that they decided about.',
        columns: [
          column('what', 'What', 'text'),
          column('otherwise', 'Decided otherwise'),
          column('decided', 'Decided by people'),
          column('error_rate', 'Rate of error', 'share'),
          column('low', '95 % from', 'share'),
          column('high', 'to', 'share'),
        ],
        rows: [
          line(
            'Rejected automatically, published by a person',
            people('rejectRestored'),
            people('rejectConfirmed'),
          ),
          line('Held automatically, published by a person', people('holdPublished'), people('holdRemoved')),
          line(
            'Published automatically, taken down by a person',
            people('approveRemoved'),
            people('approveKept'),
          ),
        ],
      },
    ],
  };
}
