import { normalise } from '../../src/moderation/normalise/index.ts';
import { ADVERT_WORDS, ONLY_IN_PAIRS } from './advert-words.ts';
import type { Comment } from './comments.ts';
import { STEM_MARK } from './comments.ts';
import { HOSTILE_WORDS, SWEARING } from './hostile-words.ts';
import type { Model } from './models.ts';

/** A word in fewer comments tells too little. */
const FEWEST_COMMENTS = 4;
/** Units that a stem may have (wording/features.ts). */
const STEMS = [4, 5];

/** Beginnings that ordinary words share: `child` is of childish and of children, `embar` of embarrass and of embargo. */
const ORDINARY = new Set(
  (
    'child blood crack mouth terri trait incom infan ignor propa twist creep waste screw laugh spoil fasci paras rotte puppe snowf prost ' +
    'immor miser demen embar whine abusi despi perve senil cheat sicke fooli ' +
    'عنصر عملا مناف خراف حيوا رجول مريض مجرم جاهل ساقط متوح ' +
    'verda verbr verlo verbl lache schei schwa krank krimi absch versa schaf volks psych spinn hetze schan verre verge versc mario ' +
    'malad charl morta bandi ' +
    'every world servi messa offer offic price selec recei pleas share conne compa custo suppo worki ' +
    'возмо работ коман отпра предо приве свобо сотру досту узнат проце инфор требу канал футбо удале подро онлай'
  ).split(' '),
);

const onlyInPairs = new Set(ONLY_IN_PAIRS.split(/\s+/));

/** The words that were read and found fit to weigh, and their beginnings. */
class Reviewed {
  readonly #words: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;

  constructor(words: string) {
    const all = normalise(words).text.split(/\s+/).filter(Boolean);
    this.#words = new Set(all);
    this.#stems = new Set(
      all.flatMap((word) =>
        onlyInPairs.has(word)
          ? []
          : STEMS.filter((units) => units < word.length).map((units) => word.slice(0, units)),
      ),
    );
  }

  has(key: string): boolean {
    if (onlyInPairs.has(key)) return false;
    if (key.endsWith(STEM_MARK)) return this.#stems.has(key.slice(0, -1)) && !ORDINARY.has(key.slice(0, -1));
    return key.split(' ').some((word) => this.#words.has(word));
  }
}

/** What was reviewed for a model: of its languages, or of all. */
export function reviewedFor({ dimension, languages }: Model): Reviewed {
  const lists = dimension === 'spam' ? ADVERT_WORDS : HOSTILE_WORDS;
  return new Reviewed((languages ?? Object.keys(lists)).map((language) => lists[language] ?? '').join(' '));
}

const swearing = new Set(SWEARING.split(/\s+/));
const swearingStems = new Set([...swearing].flatMap((word) => STEMS.map((units) => word.slice(0, units))));

/** Whether a word, or a stem of it, only swears. */
export function isSwearing(key: string): boolean {
  return key.endsWith(STEM_MARK) ? swearingStems.has(key.slice(0, -1)) : swearing.has(key);
}

/** How many comments have each word, stem and (where the model has weights for them) pair. */
function countsOf(comments: readonly Comment[], { pairs = false }: Model): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of comments) {
    for (const { key } of keys) {
      if (pairs || !key.includes(' ')) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Ordinals of the words, stems and pairs that enough comments have.
 *
 * @param reviewed undefined to propose words to review: then every word may weigh
 */
export function vocabularyOf(
  comments: readonly Comment[],
  model: Model,
  reviewed: Reviewed | undefined,
): ReadonlyMap<string, number> {
  const known = [...countsOf(comments, model)].filter(
    ([key, count]) => count >= FEWEST_COMMENTS && (reviewed?.has(key) ?? true),
  );
  return new Map(known.map(([key], at) => [key, at]));
}
