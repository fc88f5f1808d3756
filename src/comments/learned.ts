import {
  type Contribution,
  contributionOf,
  featuresOf,
  type Leaning,
  type Memory,
} from '../learning/index.ts';
import {
  type Assessment,
  type Dimension,
  type Finding,
  type Outsider,
  reconsider,
} from '../moderation/index.ts';
import { siteFinding } from './site-finding.ts';
import type { Site } from './site.ts';

/** A guest's comment, as far as words are learned of it. */
type Text = { readonly body: string; readonly website: string | null };

/**
 * What moderators have taught, as one finding more. To be asked last: it never decides alone, so that it has to know what
 * all others say. In shadow its points are nought. Where it fails and would have counted, a person decides.
 */
export function hearLearned(
  site: Site,
  text: Text,
  assessment: Assessment,
  memory: Memory | null,
): Assessment {
  const { policy, learning } = site.settings;
  if (memory === null || learning.mode === 'off' || assessment.because === 'forced') return assessment;
  try {
    const said = findingOf(site, text, assessment, memory);
    return said === null ? assessment : reconsider(assessment, policy, said);
  } catch {
    const holds = learning.mode === 'on' && assessment.verdict === 'approve';
    return reconsider(assessment, policy, {
      finding: FAILED,
      dimension: 'toxicity',
      verdict: holds ? 'hold' : undefined,
    });
  }
}

const FAILED = siteFinding(
  'SITE_LEARNED_FAILED',
  'system',
  0,
  'What moderators have taught could not be asked.',
);

function findingOf(
  site: Site,
  { body, website }: Text,
  assessment: Assessment,
  memory: Memory,
): Outsider | null {
  const { policy, language, learning } = site.settings;
  const features = featuresOf(body, website, language);
  const ignored = ignoredWords(learning.ignore, language);
  const said = contributionOf(memory, features, assessment, policy, { cap: learning.cap, ignored });
  if (said === null) return null;
  const { dimension } = said.opinion;
  const [start, end] = placeOf(said, features.words);
  const isShadow = learning.mode === 'shadow';
  const finding: Finding = {
    rule: speaksAgainst(said) ? 'SITE_LEARNED' : 'SITE_LEARNED_GOOD',
    // Taught words need not insult or advertise: guests are never told that theirs do (nudge.ts, reasons.ts).
    category: 'context',
    score: isShadow ? 0 : said.points,
    field: 'body',
    start,
    end,
    text: body.slice(start, end),
    why: whyOf(said, dimension) + (isShadow ? ' In shadow: not counted.' : ''),
  };
  return { finding, dimension };
}

/** What the site does not want to count, folded as comments are. */
function ignoredWords(ignore: readonly string[], language: string): ReadonlySet<string> {
  return new Set(ignore.length === 0 ? [] : featuresOf(ignore.join('\n'), null, language).words.keys());
}

const speaksAgainst = ({ opinion }: Contribution): boolean => opinion.chance > 0.5;

const isAgainst = ({ chance }: Leaning): boolean => chance > 0.5;

/** Where the strongest word of the side that it speaks for stands; the beginning where that is a host. */
function placeOf(
  said: Contribution,
  words: ReadonlyMap<string, (() => readonly [number, number]) | null>,
): readonly [start: number, end: number] {
  for (const leaning of said.opinion.words) {
    const place = isAgainst(leaning) === speaksAgainst(said) ? words.get(leaning.word) : null;
    if (place) return place();
  }
  return [0, 0];
}

/** Words that are named each way. */
const NAMED = 4;

const DID = { spam: 'marked as spam', toxicity: 'rejected' } as const satisfies Record<Dimension, string>;

const named = (words: readonly Leaning[], as: 'bad' | 'ham'): string =>
  words
    .slice(0, NAMED)
    .map(({ word, seen }) => `“${word.replace('//', '')}” ${seen[as]} of ${seen.bad + seen.ham}`)
    .join(', ');

/** In words: which of the comment's words speak which way, and how often they were seen. */
function whyOf({ opinion }: Contribution, dimension: Dimension): string {
  const against = named(opinion.words.filter(isAgainst), 'bad');
  const inFavour = named(
    opinion.words.filter((word) => !isAgainst(word)),
    'ham',
  );
  const sentences = [
    against === '' ? '' : `Moderators here ${DID[dimension]} most comments with these words: ${against}.`,
    inFavour === '' ? '' : `They approved most with these: ${inFavour}.`,
  ];
  return (opinion.chance > 0.5 ? sentences : sentences.toReversed())
    .filter((sentence) => sentence !== '')
    .join(' ');
}
