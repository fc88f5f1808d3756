import type { Language } from './types.ts';

/**
 * Words of the lists that another language writes alike and means otherwise: Dutch `vies` is dirty, French `vies` are
 * lives. By themselves, outside phrases, they count only in a text of their own language. As normalised words.
 */
const WORDS: Readonly<Partial<Record<Language, string>>> = {
  de: 'jugo jugos terror terrorist pack pest invasion asi plage tote lump lumpen hassen pisser flut wilde brut null dran hure irre honk opfer affe hunde kranke krank arsch mist faul feige hohl morde gift perverse tiere pole armen ratten virus plague',
  nl: 'polak polakken transen vies lui dom goor gore tsunami monsters wilden schimmel drol irritante ignorante armen pool trut last homo poten nicht pot zat haat haten doden slaan laf laffe gek ziek ergste beest dieven horde wurgen meiden dames turk slim zielig triest tuig trieste ranzig inferieur crimineel primitief pervers hekel walg kut',
  fr: 'hair sales sale cons con hypocrites lache laches ridicule rats singes cancer peste porcs betes virer buter crever pendre idiots stupides merde merdes mort morts moche pede pedes polak polaks ignorante tarte parasite parasites vermine barbares sauvages invasion noirs tuer violer frapper chasser',
  es: 'matar odio asco plaga basura ratas monos perros cerdos vil viles tonta tontas bruta brutas vaga vagas floja loca locas falsa falsas mueran maten mora moras chino chinos gusano bestias',
  pt: 'vis vil merda odeio lixo praga ratos porcos burro burra burros burras matar porco mata india indio falsa falso puta fora suja sujo',
  it: 'beduini beduino merda topi cani porci maiali feccia inutile inutili vile vili pena sporca stupide stupida immigrate donne uccide odio scimmie morte fuori vermi bestie peste parassita ignorante pazza rom bruciare',
  pl: 'lesbe lesby dran plage debile psy plaga bic lac dupe morde cholera sra chama bestie rak brud won zle male glupi chore gore palic szczury dno kara lis bica kurde rude',
  tr: 'fare cop fareler kaba pis it itler kene bit am mal top sik kan ur bela barbar asin kesin yakin surun',
  'hi-Latn': 'gadha kutte saale hindu gay sala bhang bander',
  fa: 'یابو وحشین متعصب کونت',
};

const known = new Set(
  Object.entries(WORDS).flatMap(([language, words]) => words.split(' ').map((word) => `${language}:${word}`)),
);

/** Whether a word of a language's lists is an innocent word of another language. */
export function isHomograph(language: Language, word: string): boolean {
  return known.has(`${language}:${word}`);
}
