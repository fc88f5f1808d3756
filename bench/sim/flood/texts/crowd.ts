import type { Grammar } from './grammar.ts';

/**
 * What people write under the news that a road bridge has come down: grief, anger, questions, what they saw, in the languages
 * of a paper that is read in several countries. Rule `long`: a comment of some sentences; `short`: what many say alike; `angry`:
 * in capitals, at those in office; `link`: with a source; `answer`: to somebody else's comment.
 */
export const CROWD: Readonly<Record<string, Grammar>> = {
  en: {
    long: [
      '{feel} {saw} {claim}',
      '{saw} {claim}',
      '{claim} {ask}',
      '{feel} {ask}',
      '{memory} {claim}',
      '{memory} {ask} {feel}',
      '{thanks} {ask}',
      '{saw} {thanks}',
      '{claim} {claim} {ask}',
    ],
    feel: [
      'I cannot believe this.',
      'My heart goes out to the families.',
      'We are all in shock here in {place}.',
      'What a terrible morning.',
      'I have been sitting in front of the news since {{six|seven|eight}} and I still cannot take it in.',
      'My {kin} and I are just relieved that {who} got home late today.',
    ],
    saw: [
      'I drove over that bridge {{twenty minutes|half an hour|an hour}} before it happened.',
      'My {kin} works {{two streets|a few houses}} away and heard it.',
      'From our balcony in {place} you could see the dust for {{ten|twenty}} minutes.',
      'The {{road|street}} to {place} was closed when I came back from {{work|school|the market}}.',
      'They sent {{us|everybody|the children}} home at {{nine|ten|noon}} and nobody said why.',
    ],
    claim: [
      'Everybody who lives here knew about the {{cracks|rust|missing bolts}}.',
      'The {office} was warned {{two|three|four}} years ago and put the report in a drawer.',
      'There was {{money for the new stadium|money for the airport|money for the festival}} but none for this.',
      'It was {{inspected|repaired}} last {{spring|autumn|year}}, at least that is what the {office} told us.',
      'Whoever signed that last inspection has a lot to explain.',
      'The firefighters did an incredible job, many of them are volunteers from {place}.',
    ],
    ask: [
      'Does anybody know if the {{bus|school bus|train}} to {place} {{runs|is running}} again?',
      'Where can we {{give blood|bring blankets|leave food for the helpers}}?',
      'Has the {office} said anything yet?',
      'How many more reports does it take until somebody acts?',
      'Is the {{old road|tunnel|ferry}} open, or do we have to go around by {place}?',
    ],
    memory: [
      'I grew up next to that bridge and walked over it to school for {{six|eight|nine}} years.',
      'My grandfather helped to build it in the {{fifties|sixties|seventies}}.',
      'We used to fish under it when I was a child.',
      'I was an engineer for {{twenty|thirty}} years and I have seen this coming.',
    ],
    thanks: [
      'Thank you for reporting calmly while others only shout.',
      'Good that somebody finally prints the {{letters|numbers|dates}}.',
      'Thanks to everyone who stopped and helped.',
    ],
    office: ['ministry', 'city council', 'road authority', 'mayor’s office', 'governor'],
    kin: ['sister', 'brother', 'wife', 'husband', 'neighbour', 'son', 'daughter', 'cousin'],
    who: ['he', 'she', 'everyone'],
    place: ['the harbour', 'the old town', 'Northfield', 'the hill', 'Saltmarsh', 'the east bank'],
    short: [
      'Rest in peace',
      'RIP',
      'Rest in peace.',
      'So sad',
      'Heartbreaking',
      'Prayers for the families',
      'Thoughts with the families',
      'Terrible news',
      'Thank you to all the helpers',
    ],
    angry: [
      'THE MINISTER {knew} AND DID NOTHING. {demand}',
      'SHAME ON THE GOVERNMENT! {demand}',
      'HOW CAN THE GOVERNOR SLEEP AT NIGHT??? {knew} {demand}',
      'Another liar in a suit who "knew nothing". {demand} {claim}',
      'THEY {knew} FOR YEARS!!! {demand}',
      'Idiots, the lot of them in the {office}. {claim}',
      'The governor belongs in prison for this. {claim}',
    ],
    knew: ['KNEW', 'WAS TOLD', 'READ THE REPORT', 'HAS KNOWN IT FOR YEARS'],
    demand: ['RESIGN NOW.', 'WE WANT ANSWERS!', 'PUT THEM ON TRIAL!', 'ENOUGH IS ENOUGH!', 'HE HAS TO GO!'],
    link: [
      'The report from {{2023|2024}} is here, page {#}: {source}',
      'They wrote about it back then: {source} {claim}',
      '{claim} See {source}',
      'There is a list of the missing at {source} in case somebody is looking for a relative.',
    ],
    answer: [
      'I was there too. {claim}',
      'No, it is closed. I asked {{the police|a driver|at the station}}.',
      'Same here in {place}.',
      'I hope {{he is|she is|they are}} well. {ask}',
      'That is not right, the {office} said so {{yesterday|this morning|at noon}}.',
    ],
  },
  de: {
    long: ['{gefuehl} {gesehen}', '{gesehen} {meinung}', '{meinung} {frage}', '{gefuehl} {meinung} {frage}'],
    gefuehl: [
      'Ich kann es immer noch nicht fassen.',
      'Mein Beileid an alle Angehörigen.',
      'Was für ein furchtbarer Morgen.',
      'Mir fehlen die Worte.',
    ],
    gesehen: [
      'Ich bin {{eine Stunde|zwanzig Minuten}} vorher noch darüber gefahren.',
      'Meine {{Schwester|Nachbarin|Kollegin}} wohnt gleich {{daneben|am Ufer}} und hat den Knall gehört.',
      'Bei uns in {{der Altstadt|der Hafenstraße|Nordfeld}} stehen seitdem alle Busse.',
      'Die Schule hat die Kinder um {{neun|zehn}} nach Hause geschickt.',
    ],
    meinung: [
      'Dass die Pfeiler Risse haben, hat hier jeder gewusst.',
      'Das Gutachten lag seit {{zwei|drei|vier}} Jahren beim {{Amt|Ministerium|Stadtrat}}.',
      'Für das Stadion war Geld da, für die Brücke nicht.',
      'Großen Dank an Feuerwehr und Sanitäter, die waren in Minuten da.',
    ],
    frage: [
      'Weiß jemand, ob die {{Fähre|Umleitung|Linie 4}} wieder fährt?',
      'Wo kann man {{Blut spenden|Decken abgeben}}?',
      'Wann äußert sich endlich der {{Minister|Bürgermeister}}?',
    ],
    short: [
      'Ruhe in Frieden',
      'Mein Beileid',
      'Schrecklich',
      'Viel Kraft den Familien',
      'Danke an alle Helfer',
    ],
    angry: [
      'DER MINISTER HAT ES GEWUSST! {{ZURÜCKTRETEN|WIR WOLLEN ANTWORTEN}}!',
      'SEIT JAHREN NUR AUSREDEN!!! {meinung}',
    ],
    link: ['Hier steht das Gutachten, Seite {#}: {source}', '{meinung} Nachzulesen unter {source}'],
    answer: ['Das stimmt, bei uns auch.', 'Nein, die ist gesperrt, ich komme gerade von dort.', '{frage}'],
  },
  ar: {
    long: ['{shuur} {raay}', '{shahida} {raay}', '{raay} {sual}', '{shuur} {shahida} {sual}'],
    shuur: [
      'لا أصدق ما حدث هذا الصباح.',
      'قلوبنا مع عائلات الضحايا.',
      'الله يرحم الضحايا ويصبر أهلهم.',
      'ما زلت أرتجف منذ سمعت الخبر.',
    ],
    shahida: [
      'مررت على الجسر قبل {{ساعة|نصف ساعة}} من الانهيار.',
      'أخي يعمل قرب {{الميناء|السوق|المدرسة}} وسمع صوتا قويا.',
      'الطريق إلى {{المدينة القديمة|المستشفى}} مقطوع منذ الصباح.',
    ],
    raay: [
      'الكل كان يعرف أن الجسر متشقق منذ {{سنتين|ثلاث سنوات}}.',
      'التقرير موجود في {{الوزارة|البلدية}} ولم يقرأه أحد.',
      'هناك مال للملعب وليس هناك مال للجسور.',
      'شكرا لرجال الإطفاء والدفاع المدني على ما فعلوه.',
    ],
    sual: ['هل يعرف أحد إن كان {{الباص|القطار}} يعمل؟', 'أين نستطيع التبرع بالدم؟', 'متى يتكلم الوزير؟'],
    short: ['الله يرحمهم', 'إنا لله وإنا إليه راجعون', 'الله يصبر أهلهم', 'خبر حزين جدا', 'رحمهم الله'],
    angry: ['الوزير كان يعرف!!! {{استقل الآن|نريد محاسبة|كفى}}!', 'كفى فسادا! {raay}'],
    link: ['التقرير هنا صفحة {#}: {source}', '{raay} اقرأوا {source}'],
    answer: ['صحيح، عندنا أيضا.', 'لا، الطريق مقطوع، كنت هناك الآن.', '{sual}'],
  },
  arabizi: {
    long: ['{haki} {raii}', '{raii} {sual}', '{haki} {sual}'],
    haki: [
      'msh 3am sadde2 shu sar lyom',
      'ana kent 3al jeser abel {{se3a|nos se3a}}',
      '5ayye byeshteghel 7ad {{l marfa2|l madrase}} w seme3 l sot',
      'alla ysa3ed l ahel, ya 7aram',
    ],
    raii: [
      'kel l nes kenet ta3ref enno l jeser me sha22a2 men {{santen|tlet snin}}',
      'fi masare lal stade w ma fi lal toro2at',
      'shukran la kel li se3ado, kenno abtal',
      'l ta2rir bel wizara w ma 7ada araye',
    ],
    sual: ['7ada bya3ref iza l bus meshe?', 'wen fina netbarra3 bel damm?', 'l wazir 7eke shi?'],
    short: ['alla yer7amon', 'ya 7aram', 'alla ysabber ahelon', 'akhbar ktir 7azine'],
    angry: ['L WAZIR KEN 3AREF!!! {{YESTA2IL|7ASBOU}} HALLA2', '3aib ya wazir, {raii}'],
    link: ['l ta2rir hon saf7a {#}: {source}'],
    answer: ['eh ma3ak 7a2, {raii}', 'la2 l tari2 msakkar, hala2 kent honik', '{sual}'],
  },
  fr: {
    long: ['{emotion} {vu}', '{vu} {avis}', '{avis} {question}', '{emotion} {avis} {question}'],
    emotion: [
      'Je n’arrive pas à y croire.',
      'Toutes mes pensées aux familles.',
      'Quelle matinée terrible.',
      'On est tous sous le choc ici.',
    ],
    vu: [
      'Je suis passé dessus {{une heure|vingt minutes}} avant.',
      'Ma {{sœur|voisine|collègue}} habite {{à côté|sur le quai}}, elle a tout entendu.',
      'La route du {{port|marché|lycée}} est fermée depuis ce matin.',
    ],
    avis: [
      'Tout le quartier savait pour les fissures.',
      'Le rapport traînait à la {{mairie|préfecture}} depuis {{deux|trois|quatre}} ans.',
      'Il y avait de l’argent pour le stade, pas pour le pont.',
      'Bravo aux pompiers, beaucoup sont des volontaires.',
    ],
    question: [
      'Quelqu’un sait si le {{bac|bus|train}} circule ?',
      'Où peut-on donner son sang ?',
      'Le ministre a-t-il dit quelque chose ?',
    ],
    short: ['Paix à leurs âmes', 'RIP', 'Courage aux familles', 'Quelle tristesse', 'Merci aux secours'],
    angry: [
      'LE MINISTRE SAVAIT !!! {{DÉMISSION|ON VEUT DES RÉPONSES}} !',
      'HONTE À VOUS LE GOUVERNEMENT ! {avis}',
    ],
    link: ['Le rapport est ici, page {#} : {source}', '{avis} À lire : {source}'],
    answer: ['Pareil chez nous.', 'Non, c’est fermé, j’en viens.', '{question}'],
  },
  es: {
    long: ['{pena} {visto}', '{visto} {opinion}', '{opinion} {pregunta}', '{pena} {opinion}'],
    pena: [
      'No me lo puedo creer.',
      'Mucha fuerza a las familias.',
      'Qué mañana tan triste.',
      'Estamos todos temblando.',
    ],
    visto: [
      'Pasé por ahí {{una hora|veinte minutos}} antes.',
      'Mi {{hermana|vecina|primo}} vive {{al lado|junto al puerto}} y lo oyó todo.',
      'La carretera al {{hospital|mercado}} sigue cortada.',
    ],
    opinion: [
      'Las grietas las conocía todo el barrio.',
      'El informe llevaba {{dos|tres|cuatro}} años en {{el ministerio|el ayuntamiento}}.',
      'Para el estadio sí hubo dinero.',
      'Gracias a los bomberos, son unos héroes.',
    ],
    pregunta: [
      '¿Alguien sabe si pasa el {{autobús|tren|ferry}}?',
      '¿Dónde se puede donar sangre?',
      '¿Ha dicho algo el alcalde?',
    ],
    short: ['Descansen en paz', 'DEP', 'Mucha fuerza', 'Qué tristeza', 'Un abrazo a las familias'],
    angry: ['¡EL MINISTRO LO SABÍA! ¡{{DIMISIÓN|QUE DÉ LA CARA|BASTA YA}}!', '¡VERGÜENZA! {opinion}'],
    link: ['El informe está aquí, página {#}: {source}', '{opinion} Léanlo: {source}'],
    answer: ['Aquí igual.', 'No, está cortada, vengo de allí.', '{pregunta}'],
  },
};

/** How many of a hundred write in it. */
export const SPOKEN: readonly (readonly [string, number])[] = [
  ['en', 40],
  ['ar', 17],
  ['arabizi', 10],
  ['de', 13],
  ['fr', 12],
  ['es', 8],
];

/** Where their sources are: `{source}` in the rules above. */
export const SOURCES: readonly string[] = [
  'https://www.bbc.co.uk/news/world-6{#}',
  'https://www.reuters.com/world/bridge-{#}',
  'https://www.aljazeera.com/news/2026/11/24/bridge-{#}',
  'https://www.tagesschau.de/ausland/bruecke-{#}.html',
  'https://en.wikipedia.org/wiki/Bridge_collapse',
  'https://www.lemonde.fr/international/article/pont-{#}.html',
  'https://roads.gov.example/reports/2024/{#}.pdf',
];
