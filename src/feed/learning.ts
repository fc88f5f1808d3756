import type { LearnedOverview, Leaning } from '../comments/learning.ts';

/** What a site was taught, as JSON for the API and the desk's download. */
export const presentLearning = (
  { version, hasOpinions, since, decisions, agreement, languages, resets }: LearnedOverview,
  mode: 'off' | 'shadow' | 'on',
) => ({
  mode,
  version,
  has_opinions: hasOpinions,
  since: since === 0 ? null : toTime(since),
  decisions: presentCounts(decisions),
  agreement: {
    against: agreement.against,
    in_favour: agreement.inFavour,
  },
  languages: languages.map(({ language, decisions: own, words, dimensions }) => ({
    language,
    decisions: presentCounts(own),
    words,
    dimensions: dimensions.map(({ dimension, lack, against, inFavour }) => ({
      dimension,
      missing: { approved: lack.ham, rejected: lack.bad, imbalanced: lack.imbalanced },
      against: against.map(presentWord),
      in_favour: inFavour.map(presentWord),
    })),
  })),
  resets: resets.map(({ at, actor, ...forgotten }) => ({
    at: toTime(at),
    actor,
    forgotten: presentCounts(forgotten),
  })),
});

const toTime = (ms: number): string => new Date(ms).toISOString();

/** What moderators call it. */
const presentCounts = ({ ham, spam, toxic }: LearnedOverview['decisions']) => ({
  approved: ham,
  spam,
  rejected: toxic,
});

const presentWord = ({ word, chance, seen }: Leaning) => ({
  word: word.replace('//', ''),
  chance: Math.round(chance * 1000) / 1000,
  approved: seen.ham,
  rejected: seen.bad,
});
