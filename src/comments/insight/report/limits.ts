import { formatDay } from '../day.ts';
import type { Insight } from '../insight.ts';
import type { Section } from './section.ts';

/** What has to come from elsewhere. */
export function limits({ firstDay, upTo, period }: Insight): Section {
  const since =
    firstDay === null ? 'Nothing has been counted yet.' : `The first counted day is ${formatDay(firstDay)}.`;
  const until =
    upTo === 0 ? 'Older comments are still being counted.' : `Counted up to ${new Date(upTo).toISOString()}.`;
  const missing =
    firstDay !== null && period.from < firstDay ? ' Of earlier days in this period nothing is known.' : '';
  return {
    id: 'limits',
    title: 'What these figures cannot say',
    article: 'Articles 15, 21, 23 and 24',
    paragraphs: [
      `${since}${missing} ${until} Days are UTC.`,
      'Not known to Greenroom, and to be added by the publisher: orders of authorities (Article 15(1)(a)); notices that came by other ways, ' +
        'and which came from trusted flaggers; whether a measure rests on the law or on the terms and conditions; training and assistance of ' +
        'moderators; out-of-court disputes (Article 24(1)(a)); suspensions (Article 24(1)(b)).',
      'Not counted: comments that were erased before the clock had counted them, and decisions taken in other systems that were never sent here. ' +
        'A decision that was taken back or replaced counts as the one that stands.',
      'Micro and small enterprises need no such report (Article 15(2)), and a comment section that is only ancillary to a newspaper may not be an ' +
        'online platform (recital 13). The Commission’s templates (Implementing Regulation (EU) 2024/2835) have their own form. This is no legal advice.',
    ],
    tables: [],
  };
}
