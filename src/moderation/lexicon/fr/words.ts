import { onlyWords, ownWords } from '../list.ts';

export const words = [
  ownWords('fr', 'first_person', ['je|j|nous|moi|mon|ma|mes|notre']),
  ownWords('fr', 'second_person', ['tu|toi|vous|votre|vos|tes|t|te|ta gueule']),
  ownWords('fr', 'vocative', ['espèce de|espèces de|bande de|sale|sales|pauvre|gros|petit']),
  ownWords('fr', 'third_person', ['il|elle|ils|elles|lui|leur|leurs|eux|qui|quelqu un|gouvernement']),
  ownWords('fr', 'pointing', ['ce|cet|cette|ces|ceci|cela|ça']),
  ownWords('fr', 'negation', ['ne|n|pas|jamais|aucun|aucune|sans|ni|arrêtez|arrête|contre']),
  ownWords('fr', 'reporting', [
    'dit|disent|dire|disait|a dit|appelé|appelle|appellent|traité|traite|traitent|traiter|crié|écrit|accusé|mot|phrase|slogan|propos|affirme|prétend|insulté|menacé',
  ]),
  ownWords('fr', 'condemning', [
    'inacceptable|honteux|honte|raciste{,s}|racisme|inadmissible|scandaleux|condamne|condamner|haineux|sexiste|homophobe|antisémite|islamophobe|discrimination|faux|grave|insultant|choquant',
  ]),
  ownWords('fr', 'intent', ['vais|va|allons|vont|faut|il faut|doit|doivent|veux|voulons|devrait|devons']),
  ownWords('fr', 'every', ['tous|toutes|tout|les|ces|des|chaque']),
  ownWords('fr', 'copula', ['est|sont|sommes|etaient|c est|ce sont|ne sont que|vraiment|tellement']),
  ownWords('fr', 'mention', [
    'traité{,e,s,es} de|traité{,e,s,es} comme|traiter|traites|traitez|traitant|appeler|appelles|appelez|qualifier|qualifies|dire que|dis que|dites que|disant que|disent que|insister|insistes|insistez|prétendre|prétends|du style|du genre|le fait que|tels que|des choses comme|des trucs comme|arrêter de dire|menaces',
  ]),
  ownWords('fr', 'copula', ['ne {peuvent,peut} {pas ,}s empêcher']),
  onlyWords('fr', 'that', ['que|qu']),
  ownWords('fr', 'speaker', [
    'je suis|suis je|j étais|j ai été|je peux être|je me suis comporté{,e}|je me sens|d avoir été|jsuis|chuis|moi je suis',
  ]),
  ownWords('fr', 'institution', [
    'armée|armées|soldat|soldats|troupes|gouvernement|régime|etat|état|police|policiers|milice|milices|président|ministre|ministres|dirigeants|politiciens|militaires|forces|aviation|bombes|missiles|parti|dictateur|généraux|médias|presse|occupant|occupants|colons|autorités|ambassade|oligarques',
  ]),
  onlyWords('fr', 'copula', ['es|êtes']),
  ownWords('fr', 'function', [
    'le|la|les|de|des|du|et|est|sont|un|une|pas|que|qui|dans|pour|sur|avec|ce|cette|ces|il|elle|ils|nous|vous|je|tu|mais|ou|où|donc|car|au|aux|plus|ne|se|sa|son|ses|leur|c|j|qu|par|comme|bien|tout|tous|très|être|avoir|fait|faire|même|aussi|quand|merci|bonjour|ai|as|es|suis|sommes|été',
  ]),
];
