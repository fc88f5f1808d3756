/**
 * Real words and names, of any language, that look like a misspelling of a word in the lexicon. One letter more, less or
 * swapped makes an insult of them, so they are never read as anything but themselves.
 */
const INNOCENT: ReadonlySet<string> = new Set(
  // beside notorious words
  (
    'cut cuts cnut sit sits slit suit suits shist shiite shiites moon moons morn morns moro morron mornos marron marrons ' +
    'tat tats twas tawt tawts wore where whores fagot fagots niger nigers nigeria kiek kieks kies kiks kite kites pusses ' +
    'slope slopes salpe tannies trainees sank skan waker wakers wanke wicher schampen foten klootzaken putin putins ' +
    'marion marcion marcon macron maricopa carbon caron carbone cazo caso miera meirda kura kuraw kurwas strona stroza ' +
    'strozzi ibn ine sut sikir sikter cnt ptn mrd mrn encl baard bastaard fuks fuchs faucet fucus batard battard basterd ' +
    'retar retarder ritard sultan salop salops shirt shirts short shot shut tit bich beach botch batch birch bitche ' +
    'aschloch pidor sluts fgts whiter mornic ' +
    // beside names of groups and words that count in company only
    'animas arbas backs basts beats beast beta chins clons cooks crepes creps crepe didos duces dunes eradiate hatful ' +
    'heatless insets lair lairs lira liras loses midge midges money moneys paik paiks picks pikes pooter refuges revoting ' +
    'runed sakes salp shiites sills sinking slily sodomies sooks tarns tolls trads absud bucher depot garage hose quere ' +
    'rast viel damit krud strange honey whits americas bener goko metal bahs cooks belled lathe psychs snaky inane ' +
    'inferir toser brun cancre murer sucer verin tortue ares bests bebes cetin chinees cinese christin cristian christina ' +
    'deest hebe hebes magot murat perverst poels pooters russin shai somai stuf tist tolo tolos tosses trad violet bigos ' +
    'wosp arba baner spoko trud weka trator pague depor apse caner carp hokey paksi evli toht laino inbed unita ' +
    'coats koran carton huts init numpy travelers bengals quer dalts liban libans bahas moris maris koren danse omni ' +
    'best part parts bast prats boats wrest swine liras tangle stable goks thts whr unita ' +
    // seem to be words run together
    'therapist therapists psychotherapist psychotherapists physiotherapist physiotherapists hypnotherapist ' +
    'pussyhat pussyhats pussycat pussycats cockburn dickson blackburn dickens sheepdog sheepdogs hangdog cowgirl cowgirls trashcan crapshoot pigswill ' +
    'transmigrant transmigrants weevil horrible idioticon assassin shitake shiitake'
  ).split(' '),
);

/** Whether a normalised word stands for itself, however much it looks like another. */
export function isInnocent(word: string): boolean {
  return INNOCENT.has(word);
}

/** Everyday words of languages whose texts we may not know by their words: `ngga` is the Indonesian "not". */
const INNOCENT_ABROAD: ReadonlySet<string> = new Set('ngga nggak nggas sht'.split(' '));

/** Whether a word is a misspelling in an English text only. */
export function isInnocentAbroad(word: string): boolean {
  return INNOCENT_ABROAD.has(word);
}

/** Two words that make a notorious one by chance: `who re`, for "who're". */
const INNOCENT_CUTS: ReadonlySet<string> = new Set(['who re', 'who res', 'ibn e']);

/** Whether two words stand beside each other in all innocence. */
export function isInnocentCut(head: string, tail: string): boolean {
  return INNOCENT_CUTS.has(`${head} ${tail}`);
}

/** Second halves of compounds that are written apart or with a hyphen in good faith: `scum bag`, `dim-wit`. */
const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  (
    'ass asses bag bags face faces fuck fucker fuckers fucking hat hats head heads hole holes shit show sucker suckers tard tards wit ' +
    'wits'
  ).split(' '),
);

/** Whether a word ends in such a half: written in two it is no disguise. */
export function isCompoundTail(word: string): boolean {
  return COMPOUND_TAILS.has(word);
}
