import { onlyWords, ownWords } from '../list.ts';

/** "sie" is she, they and a polite you: it takes no part. */
export const words = [
  ownWords('de', 'first_person', ['ich|wir|mich|mir|uns|unser|unsere|unserem|unserer|unseren|mein|meine']),
  ownWords('de', 'second_person', [
    'du bist|du hast|du kannst|du musst|du willst|hast du|bist du|dich|dir|dein|deine|deiner|deinen|deinem|deines|ihr seid|ihr habt|euch|euer|eure|euren|eurer|eurem|bist|seid|sie sind ein|sie sind eine',
  ]),
  ownWords('de', 'vocative', [
    'ihr|du {dumme,dummer,dummes,blöder,blöde,blödes,kleiner,kleine,kleines,alter,alte,altes,elender,elende,elendes,dreckiger,dreckige,dreckiges,verdammter,verdammte,verdammtes,mieser,miese,mieses,fetter,fette,fettes,armer,arme,armes,feiger,faule,faules,fauler,hässlicher,hässliche,widerlicher,verlogener,verlogene,verlogenes,verfickter,verfickte,verficktes,bist}|sie dreckiger|sie dummes|sie elender|sie kleiner|sie blöder',
  ]),
  ownWords('de', 'third_person', [
    'er|wer|jemand|niemand|jeder|manche|viele|einige|leute|regierung|partei|politiker|politikerin|welcher|welche|kanzler|kanzlerin|minister',
  ]),
  ownWords('de', 'pointing', ['dieser|dieses|diesem|solch|solche|solcher|jene|jener']),
  ownWords('de', 'negation', [
    'nicht|kein|keine|keinen|keiner|keinem|keines|nie|niemals|nirgends|ohne|weder|gegen|kaum|nix',
  ]),
  ownWords('de', 'reporting', [
    'sagt|sagte|sagen|gesagt|nennt|nannte|nennen|genannt|nannten|bezeichnet|bezeichnete|bezeichnen|beschimpft|beschimpfte|beschimpfen|beleidigt|schrieb|schreibt|schreiben|geschrieben|behauptet|behaupten|behauptete|rief|riefen|gerufen|schrie|geschrien|meinte|wort|begriff|spruch|parole|slogan|aussage|aussagen|satz|zitat|gehört|gelesen|bedroht|drohte',
  ]),
  ownWords('de', 'condemning', [
    'rassistisch|rassismus|rassist|sexistisch|sexismus|homophob|antisemitisch|antisemitismus|islamfeindlich|frauenfeindlich|menschenverachtend|inakzeptabel|falsch|schändlich|hetze|diskriminierung|diskriminierend|beleidigend|verurteile|verurteilen|unmöglich|unwahr|unangebracht|vorurteil|vorurteile|geht gar nicht|schlimm|gemeldet|gesperrt',
  ]),
  ownWords('de', 'intent', [
    'werde|werden|wird|will|wollen|würde|würden|soll|sollen|sollte|sollten|muss|müssen|müsste|müssten|lasst uns|man muss|könnte|könnten|möchte',
  ]),
  ownWords('de', 'every', ['alle|allen|aller|jeden|sämtliche|diese|diesen|verdammten|dreckigen']),
  onlyWords('de', 'copula', [
    'sind|ist|war|waren|wären|seien|sei|sind alle|sind nur|sind doch|alle|alles|so|doch|einfach|nur|wirklich',
  ]),
  ownWords('de', 'mention', [
    'nicht {zulassen,dulden,tolerieren,hinnehmen,akzeptieren,durchgehen}|fordern|fordert|wünscht|droht|androht|drohungen|fordernden|nennen|nennst|nennt|nanntest|bezeichnen|bezeichnest|beschimpfen|beschimpfst|behauptest|behaupten|du {sagst,schreibst,behauptest,meinst,denkst}|wer {sagt,behauptet,schreibt,meint,denkt}|darauf bestehen|darauf bestehst|daran festhältst|gesagt hast|hast du gesagt|sprüche wie|aussagen wie|parolen wie|nachrichten wie|kommentare wie|drohungen wie|hass wie|sätze wie|dinge wie',
  ]),
  ownWords('de', 'denying', ['nicht|keineswegs']),
  ownWords('de', 'copula', ['{können,kann} {,einfach ,gar }nicht anders als']),
  ownWords('de', 'that', ['dass|daß']),
  ownWords('de', 'speaker', [
    'ich bin|bin ich|bin|ich war|war ich|ich wäre|ich benehme mich|ich benahm mich|ich fühle mich|komme mir vor|fühle mich',
  ]),
  ownWords('de', 'institution', [
    'armee|soldaten|soldat|truppen|regierung|regime|staat|polizei|miliz|milizen|präsident|minister|politiker|militär|streitkräfte|luftwaffe|bomben|raketen|partei|diktator|generäle|geheimdienst|medien|presse|führung|besatzer',
  ]),
  onlyWords('de', 'copula', ['bist|seid']),
  ownWords('de', 'function', [
    'der|das|und|ist|nicht|ein|eine|einen|einem|einer|zu|zum|zur|mit|auf|für|sich|auch|im|von|vom|dem|den|ich|du|wir|ihr|er|es ist|aber|oder|wenn|dass|weil|wie|nur|noch|schon|mehr|wird|werden|wurde|haben|hat|habe|sind|sein|bei|nach|aus|über|unter|durch|immer|jetzt|hier|dann|doch|mal|kann|können|muss|sehr|kein|keine|diese|dieser|alle|was ist|bin|bist|seid|mir|mich|dich|dir|euch|uns|gegen|ohne|beim|nichts',
  ]),
];
