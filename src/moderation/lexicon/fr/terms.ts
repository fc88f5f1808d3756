import { at, ownList } from '../list.ts';

export const insults = ownList(
  'fr',
  'insult',
  at(3, [
    'connard{,s}|connasse{,s}|conard{,s}|salope{,s}|salopard{,s}|salaud{,s}|enculé{,e,s,es}|enculer|encule|enfoiré{,s}|fils de pute|fils de chienne|ta gueule|tg connard|ferme ta gueule|va te faire foutre|va te faire enculer|va te faire voir|nique ta mère|ntm|nique ta race|va chier|trou du cul|trouduc|tête de con|sale con{,ne}|gros con{,s}|pauvre con{,ne,s}|espèce de con{,ne,nard}|petit con|grosse merde|tas de merde|sous merde{,s}|raclure{,s}|ordure{,s}|pourriture{,s}|bâtard{,s}|batard{,s}|putain{,s} de con|grognasse{,s}|pétasse{,s}|pouffiasse{,s}|abruti de merde',
    'pute{,s}|putes',
    'attardé mental|attardés mentaux|espèce d attardé|sale attardé|gros attardé|débile mental|mongol{,s} de|mongolien{,ne,s}',
  ]),
  at(2, [
    'idiot{,e,es}|imbécile{,s}|crétin{,s,e}|abruti{,s,e,es}|débile{,s}|taré{,s,e,es}|demeuré{,s,e}|bouffon{,s}|minable{,s}|clochard{,s}|crevure{,s}|racaille{,s}|traître{,s}|lâche{,s}|gueule de|dégage|cassos|guignol{,s}|blaireau{,x}|charogne{,s}|vermine|couillon{,s}|andouille{,s}|boloss|bolos|cloporte{,s}|sale type|ferme la|fermez la|tocard{,s}|facho{,s}|collabo{,s}|vendu{,s}|gauchiasse{,s}|merdeux|merdeuse{,s}|cinglé{,e,s}|ducon|conne{,s}',
  ]),
  at(3, ['fdp'], { ambiguous: true }),
  at(2, ['raté{,s}|con|cons|naze{,s}|bête{,s}|stupide{,s}|nul|nulle'], { ambiguous: true }),
  at(1, [
    'ignorant{,e,s}|ridicule{,s}|pathétique{,s}|menteur{,s}|menteuse{,s}|hypocrite{,s}|lamentable{,s}|dégoûtant{,e,s}|voleur{,s}|corrompu{,s}|inculte{,s}|fou|folle',
  ]),
  at(
    2,
    [
      'chien{,s,ne,nes}|porc{,s}|cochon{,s}|rat{,s}|âne{,s}|singe{,s}|truie{,s}|cafard{,s}|vache{,s}|merde{,s}',
    ],
    {
      needsTarget: true,
    },
  ),
);

export const profanity = ownList(
  'fr',
  'profanity',
  at(3, ['baiser|baise|niquer|nique|niqué|couille{,s}|bordel de merde|foutre|suce ma|bite{,s} de']),
  at(2, [
    'putain|merde|merdique{,s}|bordel|chiant{,e}|chier|emmerde{,r}|emmerdent|casse couilles|wsh putain|bougnoul de',
  ]),
  at(2, ['bite{,s}|chatte{,s}|cul'], { ambiguous: true }),
  at(1, ['zut|fichu|foutu{,e}|foutaise{,s}|fait chier']),
);

export const slurs = ownList(
  'fr',
  'slur',
  at(
    3,
    [
      'bougnoul{,e,es,s}|bicot{,s}|raton{,s}|crouille{,s}|sale{,s} arabe{,s}|melon{,s} de merde|sarrasin{,s} de',
    ],
    { group: 'arabs' },
  ),
  at(3, ['négresse{,s}|bamboula{,s}|sale{,s} noir{,s,e,es}|macaque{,s}|renoi de merde'], {
    group: 'black',
  }),
  at(3, ['youpin{,s,e}|youtre{,s}|feuj de merde|sale{,s} juif{,s}|sale{,s} juive{,s}'], { group: 'jews' }),
  at(
    3,
    [
      'pédé{,s}|tapette{,s}|tarlouze{,s}|tantouze{,s}|fiotte{,s}|gouine{,s}|tafiole{,s}|travelo{,s}|enculé de pd|sale{,s} gay{,s}|sale{,s} trans|pédale{,s} de',
    ],
    { group: 'lgbt' },
  ),
  at(3, ['islamo racaille{,s}|muzz{,s}|sale{,s} musulman{,s,e,es}'], { group: 'muslims' }),
  at(
    3,
    [
      'sale{,s} étranger{,s}|sale{,s} migrant{,s}|sale{,s} immigré{,s}|romano{,s} de merde|sale{,s} gitan{,s}|sale{,s} rom{,s}',
    ],
    { group: 'migrants' },
  ),
  at(3, ['chinetoque{,s}|niakoué{,s}|sale{,s} chinois'], { group: 'asians' }),
  at(3, ['sale{,s} femme{,s}|gonzesse de merde|sale pute|sale{,s} handicapé{,s}'], { group: 'women' }),
  at(2, ['boche{,s}|rital{,s}|espingouin{,s}|babtou{,s}|gwer|arabe de merde|noir de merde|juif de merde'], {
    group: 'nation',
  }),
);

export const ambiguousSlurs = ownList(
  'fr',
  'slur',
  at(3, ['pd|pds'], { group: 'lgbt', ambiguous: true }),
  at(3, ['négro{,s}|nègre{,s}'], { group: 'black', ambiguous: true }),
);

export const groups = ownList(
  'fr',
  'group',
  at(1, ['femmes|les femmes|meufs'], { group: 'women' }),
  at(1, ['homosexuel{,s,le,les}|homos|lesbiennes|gays|les trans|transgenres|les gays'], { group: 'lgbt' }),
  at(1, ['noirs|les noirs|africains|renois'], { group: 'black' }),
  at(1, ['juifs|les juifs|juive{,s}|juif'], { group: 'jews' }),
  at(1, ['musulman{,s,e,es}|les musulmans|l islam'], { group: 'muslims' }),
  at(1, ['chrétien{,s}|catholiques|coptes|maronites'], { group: 'christians' }),
  at(
    1,
    ['arabe{,s}|maghrébin{,s}|algérien{,s}|marocain{,s}|tunisien{,s}|palestinien{,s}|syrien{,s}|libanais'],
    { group: 'arabs' },
  ),
  at(1, ['immigré{,s}|migrant{,s}|réfugié{,s}|étrangers|clandestins|sans papiers'], { group: 'migrants' }),
  at(1, ['handicapé{,s}|autistes|les handicapés'], { group: 'disabled' }),
  at(1, ['asiatiques|chinois'], { group: 'asians' }),
  at(1, ['roms|gitans|turcs|kurdes|français|israéliens|iraniens|russes|américains'], { group: 'nation' }),
  at(1, ['chiites|sunnites|alaouites|druzes'], { group: 'sect' }),
);

export const dehumanisers = ownList(
  'fr',
  'dehumaniser',
  at(3, [
    'vermine{,s}|cafard{,s}|sous hommes|sous homme|sous race|parasite{,s}|cancer|peste|nuisible{,s}|déchet{,s}|rats|sauvages|barbares|singes|microbes|gangrène|fléau|pourriture',
  ]),
  at(2, ['animaux|porcs|chiens|bêtes|merde{,s}|racaille{,s}|ordures']),
);

export const derogatory = ownList(
  'fr',
  'derogatory',
  at(3, [
    'inférieur{,s,es}|dégoûtant{,s,es}|dégueulasse{,s}|répugnant{,s,es}|immonde{,s}|terroristes|violeurs|voleurs|pédophiles|assassins|criminels|délinquants|contre nature|anormaux|anormal|malades mentaux|primitifs|arriérés|me dégoûtent|me répugnent|n ont rien à faire|ne méritent pas|un problème pour|pervers',
  ]),
  at(2, [
    'idiots|stupides|cons|paresseux|menteurs|sales|dangereux|envahissent|nous envahissent|profiteurs|assistés|fainéants|hypocrites|lâches',
  ]),
);

export const hateVerbs = ownList(
  'fr',
  'hate_verb',
  at(3, [
    'je hais|hais|déteste|détestons|je ne supporte pas|supporte pas|haïr|marre des|mort aux|à bas les|dehors les|j en ai marre des|ras le bol des|je méprise|méprise',
  ]),
);

export const harmVerbs = ownList(
  'fr',
  'harm_verb',
  at(3, [
    'tuer|tuez|exterminer|exterminez|massacrer|égorger|brûler|brûlez|pendre|fusiller|éliminer|gazer|éradiquer|abattre|violer|buter|crever|lyncher|décapiter',
  ]),
  at(2, ['frapper|expulser|expulsez|virer|tabasser|renvoyer|chasser|cogner']),
);

export const harmNorms = ownList(
  'fr',
  'harm_norm',
  at(3, [
    '{devraient,doivent,doit,devrait} {tous ,toutes ,}{mourir,crever,être tués,être exterminés,être expulsés,être fusillés,être pendus,être éliminés,être gazés,être brûlés,disparaître}|méritent de {mourir,crever}|méritent la mort|à exterminer|il faut les {tuer,exterminer,gazer,brûler,éliminer,pendre,fusiller,virer}',
  ]),
);

export const threats = ownList(
  'fr',
  'threat',
  at(3, [
    'je vais te {tuer,buter,crever,défoncer,égorger,massacrer,retrouver,casser la gueule,péter la gueule,violer,fumer,niquer,démolir,éclater}|je vais vous {tuer,buter,crever,défoncer,égorger,massacrer,retrouver,violer}|on va te {tuer,buter,crever,défoncer,égorger,retrouver,fumer,massacrer}|on va vous {tuer,crever,égorger,retrouver}|je te {tuerai,retrouverai,crèverai,buterai}|nous allons te {tuer,retrouver}|on sait où tu habites|je sais où tu habites|je vais t égorger|je vais t éclater|tu vas {crever,mourir,le payer}|on te retrouvera|t es mort|tu es mort|je vais tuer ta famille',
  ]),
);

export const harmWishes = ownList(
  'fr',
  'harm_wish',
  at(3, [
    'va crever|crève{, sale, pourriture, ordure} {connard,chien,pute}|crève donc|va mourir|va te {suicider,pendre,tuer,jeter}|suicide toi|suicidez vous|pends toi|j espère que tu {vas mourir,vas crever,crèveras,mourras,meures,crèves}|brûle en enfer|brûlez en enfer|tu {mérites,merites} de {mourir,crever}|tu devrais mourir|qu il crève{,nt}|crevez tous|tue toi',
  ]),
);

export const sexual = ownList(
  'fr',
  'sexual',
  at(3, ['suce ma bite|suce moi|je vais te baiser|montre tes seins|envoie des nudes|bouffe ma']),
);

export const innocents = ownList(
  'fr',
  'innocent',
  at(1, [
    'pomme de terre|chien de garde|cochon d inde|rat de bibliothèque|cul de sac|cul sec|bête noire|la bête humaine|île de ré|chien méchant|chiens et chats|mon chien|tuer le temps|tuer le processus|art nègre|ratons laveurs|raton laveur|con fusion|porc épic|vache folle|putain de bonheur',
  ]),
);
