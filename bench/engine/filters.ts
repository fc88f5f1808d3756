/**
 * The npm filters that the engine is measured beside, each in the English configuration of its README and, where it has
 * more, with all its languages. Loaded only when asked for: they are development dependencies.
 */
export type Filter = (text: string) => boolean;

/** Made once by `load`, as a service would: no word list is compiled while the clock runs. */
export const FILTERS: ReadonlyMap<string, () => Promise<Filter>> = new Map([
  ['obscenity', obscenity],
  ['leo-profanity', () => leoProfanity('english')],
  ['leo-profanity, en fr ru', () => leoProfanity('all')],
  ['bad-words', badWords],
  ['glin-profanity', () => glinProfanity('english')],
  ['glin-profanity, 23 languages', () => glinProfanity('all')],
  ['@2toad/profanity', () => toadProfanity('english')],
  ['@2toad/profanity, 12 languages', () => toadProfanity('all')],
]);

type Languages = 'english' | 'all';

async function obscenity(): Promise<Filter> {
  const { englishDataset, englishRecommendedTransformers, RegExpMatcher } = await import('obscenity');
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return (text) => matcher.hasMatch(text);
}

/** One object for everybody, so that both configurations in one process need a copy of it. */
async function leoProfanity(languages: Languages): Promise<Filter> {
  const { default: leo } = await import('leo-profanity');
  const filter: typeof leo = Object.create(leo);
  const { en = [], ...others } = leo.wordDictionary;
  filter.words = [];
  filter.add(languages === 'english' ? en : [...en, ...Object.values(others).flat()]);
  return (text) => filter.check(text);
}

async function badWords(): Promise<Filter> {
  const { Filter } = await import('bad-words');
  const filter = new Filter();
  return (text) => filter.isProfane(text);
}

async function glinProfanity(languages: Languages): Promise<Filter> {
  const { Filter } = await import('glin-profanity');
  const filter = new Filter({
    detectLeetspeak: true,
    ...(languages === 'english' ? { languages: ['english'] } : { allLanguages: true }),
  });
  return (text) => filter.isProfane(text);
}

/** Word boundaries by Unicode are off by default; without them no Arabic or Russian word has an end. */
async function toadProfanity(languages: Languages): Promise<Filter> {
  const { Profanity } = await import('@2toad/profanity');
  const every = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'pt', 'ru', 'zh'];
  const filter = new Profanity(
    languages === 'english' ? {} : { languages: every, unicodeWordBoundaries: true },
  );
  return (text) => filter.exists(text);
}
