import { onlyWords, ownWords } from '../list.ts';

/** Left out because another language means something else by them: "sei" (Portuguese "I know"), "vi", "mai", "come". */
export const words = [
  ownWords('it', 'first_person', ['io|noi|mio|mia|miei|mie|nostr{o,a,i,e}']),
  ownWords('it', 'second_person', [
    'tu|te|ti|voi|tuo|tua|tuoi|tue|vostr{o,a,i,e}|siete|sei {un,una,uno,solo,proprio,davvero,solamente,soltanto,sempre}|voialtri',
  ]),
  ownWords('it', 'third_person', ['lui|lei|loro|chi|qualcuno|politico|politici|governo|gente|persone']),
  ownWords('it', 'vocative', [
    'brutt{o,a,i,e}|razza di|pezzo di|pezzi di|branco di|banda di|massa di|maledett{o,a,i,e}|lurid{o,a,i,e}|sporc{o,a,hi,he}|povero|povera|ehi',
  ]),
  ownWords('it', 'pointing', ['quest{o,a,i,e}|quell{o,a,i,e}|quei|quel|quegli']),
  ownWords('it', 'negation', [
    'non|nessuno|nessuna|nessun|senza|neanche|nemmeno|contro|smettere di|chiamare|chiamarmi|mi {chiamano,chiama,ha chiamato,hanno chiamato}|chiami|insistere|insistendo|smetti di|smettila|smettetela|basta con',
  ]),
  ownWords('it', 'reporting', [
    'detto|tratta|trattano|trattare|tratti|dice|dicono|disse|dicendo|diceva|dicevano|chiama|chiami|chiamano|chiamare|chiamato|chiamata|scritto|scrivere|scrivono|scrive|frase|frasi|parola|parole|minacce|minacciato|insultato|urlato|gridato|commenti|affermazioni|sostiene|accusato|insistere|definito|augurato',
  ]),
  ownWords('it', 'condemning', [
    'inaccettabil{e,i}|intollerabil{e,i}|vergognos{o,a}|vergogna|razzist{a,i,e}|razzismo|sessist{a,i}|maschilist{a,i}|omofob{o,a,i}|omofobia|antisemita|antisemitismo|xenofob{o,a}|odios{o,a}|odio|discriminazione|condanno|condanniamo|bloccat{o,a,i,e}|bloccare|prigione|carcere|denunciare|tollerare|tollererò|cacciat{o,a}|falso|offensiv{o,a}|ignobile',
  ]),
  ownWords('it', 'intent', [
    'voglio|vogliamo|dobbiamo|dovremmo|dovrebbe|dovrebbero|devono|devo|dovrò|bisogna|bisognerebbe|andrebbero|spero|potrei|vorrei|ne dite|e se|staremmo meglio se|sto considerando',
  ]),
  ownWords('it', 'every', ['tutti|tutte|ogni|qualsiasi']),
  onlyWords('it', 'copula', [
    'è|sono|siamo|erano|sono tutti|sono tutte|sono dei|sono delle|molto|così|tutti|tutte',
  ]),
  ownWords('it', 'mention', [
    'chiamare|chiamarmi|chiami|chiamate|chiamando|definire|dire che|dici che|dite che|dicendo che|insist{ere,i,endo,ete}{, che}|cose come|messaggi come|frasi come|minacce come|commenti come|del tipo',
  ]),
  ownWords('it', 'copula', [
    'non {possono,può} {fare a meno,evitare}|non riescono a {trattenersi,fare a meno}',
  ]),
  onlyWords('it', 'that', ['che']),
  ownWords('it', 'speaker', [
    'sono {un,una,uno,stato,stata,proprio un,davvero un,proprio una,solo un,uno stupido}|essere {stato,stata}|mi sento|mi sono comportat{o,a}|ero {un,una,uno}',
  ]),
  // English "i" speaks of oneself.
  onlyWords('it', 'every', ['i|gli|le']),
  ownWords('it', 'institution', [
    'esercito|eserciti|soldato|soldati|truppe|governo|regime|stato|polizia|poliziotti|milizia|milizie|miliziani|presidente|ministro|ministri|leader|politici|militari|forze|aviazione|bombe|missili|partito|dittatore|generali|media|stampa|occupante|occupanti|coloni|autorità|oligarchi|carri armati|mafiosi',
  ]),
  onlyWords('it', 'copula', ['sei|siete']),
  onlyWords('it', 'second_person', ['sei']),
  ownWords('it', 'function', [
    'il|lo|gli|i|le|la|un|una|uno|di|del|della|dei|degli|delle|dello|dal|dalla|dai|nel|nella|nei|nelle|sul|sulla|al|alla|ai|alle|agli|che|è|e|non|sono|sei|siamo|siete|per|con|da|in|su|ma|anche|più|molto|quando|perché|perchè|dove|cosa|chi|quest{o,a,i,e}|quell{o,a,i,e}|io|noi|voi|lui|lei|loro|mi|ci|si|abbiamo|hanno|era|essere|fare|fatto|abbia|tutti|tutte|tutto|solo|così|sempre|ancora|già|ora|oggi|poi|bene|grazie|gente|dire|qui|quindi|però|anni|suo|sua|mio|mia|tuo|tua|stato|stata|niente|nessuno|qualsiasi|altri|altre|essere|questo|tra|fra|davvero|proprio|paese|bisogna',
  ]),
];
