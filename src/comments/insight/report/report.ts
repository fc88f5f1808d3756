import { formatDay } from '../day.ts';
import type { Insight } from '../insight.ts';
import { automation } from './automation.ts';
import { limits } from './limits.ts';
import { measures } from './measures.ts';
import type { Section } from './section.ts';
import { complaints, notices } from './voices.ts';

/**
 * The figures that Regulation (EU) 2022/2065 (Digital Services Act) asks of a yearly report, as far as Greenroom can know them:
 * Article 15(1), with the words of Articles 16, 17, 20 and 24. Which of it a publisher has to publish is for the publisher to say.
 */
export interface TransparencyReport {
  readonly title: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly sections: readonly Section[];
}

/** The report of a period. */
export function transparencyReport(insight: Insight): TransparencyReport {
  const { from, to } = insight.period;
  return {
    title: `Transparency report, ${formatDay(from)} to ${formatDay(to)}`,
    period: { from: formatDay(from), to: formatDay(to) },
    sections: [
      measures(insight),
      notices(insight),
      complaints(insight),
      automation(insight),
      limits(insight),
    ],
  };
}
