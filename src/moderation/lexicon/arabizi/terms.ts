import { at, ownList } from '../list.ts';

/** Arabic as guests type it on a Latin keyboard: 2 ء, 3 ع, 5 خ, 6 ط, 7 ح, 8 ق or غ, 9 ص or ق. */
export const insults = ownList(
  'ar-Latn',
  'insult',
  at(3, [
    '{ebn,ibn,ben,bin,abn} {el ,l,el,al ,il ,}{kalb,kaleb,sharmouta,sharmuta,charmouta,9a7ba,ka7ba,k7ba,wes5a,7aram,7ram,3ahra,metnaka,mtnaka}|{wled,weld,wlad,wlid,oulad,awlad} {el ,l,el,al ,}{kalb,9a7ba,ka7ba,k7ba,9ahba,kahba,7ram,7aram,sharmouta}|bent {el ,l,}{kalb,9a7ba,sharmouta,ka7ba}',
    'sharmou{t,ta,6a,6}|sharmu{t,ta,6a}|charmou{t,ta}|charmu{t,ta}|sharameet|sharamit|9a7{ba,be,bah}|9ahba|ka7{ba,be}|k7ba|9hab|gahba|qahba|9a7ab|3ahra|3ahera|metnak{,a}|mtnak{,a}|manyouk{,a}|manyak|manyok|mnayek|manayek|manyouke|3ars|3rs|m3aras|m3arras|dayouth|dayous|dayooth|9awad|9awed|kawed|5awal|khawal|5awalat|khawalat|zamel|zwamel|loti|5ara 3lek|5ara 3laik',
    'kos {om,omak,omek,emak,emmak,ommak,o5tak,okhtak,ommek,emek,immak,em,5tak,omo}|kosomak|kosommak|kosomek|kos{o,5}tak|ksomak|kess o5tak|kess ommak|kes emmak|nik {omak,ommak,omek,mok,yemak,ommek}|nayek|neek omak|tozz fik|toz feek|toz fek|tfou 3lik|tfoo 3lek|tfou 3lek|tfeh 3lek|yel3an {abouk,abook,omak,ommak,abu,dinak,rabak,sharafak,a5tak,aslak,abok}|yil3an {abouk,omak,abok,rabak}|yin3al {abouk,abook,omak,dinak}|yen3al {bouk,abouk,dinak,waldik}|na3al {bouk,din,abouk,waldik,yemak}|in3al {bouk,dine,omak}|lan3at allah 3lek|koll 5ara|kol khara|kol 5ara|5ra 3lik|zebbi|zebi|zobbi|zebak|tizak|6izak|teezak|{sed,sid} boozak|e5ras|ekhras|ikhras|i5ras|sakker tommak|sakker temmak|sakir nee3ak|skot ya kalb',
    'safel|safle|sefel|sefeleh|7a2ir|7a8ir|7aqir|ha2ir|7a9ir|wati|wate|watyeen|zbele|zbeleh|zbala|zbaleh|zebala|wese5|wes5|wesekh|wese5a|wsakh|wsa5|nazel|nadhel|nathl|5asis|khasis|khasees|7othala|7uthala|7outhala|khanzir|5anzir|5anzeer|khanzeer|5anazir|khanazeer|khanzira|7alouf|hallouf|7allouf',
  ]),
  at(2, [
    '8abi{,a,yeh}|ghabi{,a,yeh,ya}|gabi|ghabe|ghabye|a8biya|aghbiya|a7ma2|a7ma9|ahma2|a7maq|7omar|7mar|7mara|7mir|7amir|homar|hmar|hmir|hamir|7mira|hmara|bhim|bhima|bheem|bhayem|b7al lb7im|ahbal|ahbel|habla|mahboul|mahboula|mahbool|3abit|3abeet|3abita|mota5alef|motakhalef|mota5allef|met5alef|met5allef|mutakhalef|jahel|jahil|jahla|tafeh|tefeh|tafha|tefha|tafih|majnoun|majnouna|majnoon|ma3toh|ma3tooh|ma3touh|m3ateeh|kazab|kazzab|kaddab|kadhab|kethab|kadab|5ayen|khayen|khayin|5awana|khawana|5awaneh|jaban|jabaan|monafe2|mnafi9|mnef9in|mounafik|7arami|7aramiye|7aramiyeh|sakhif|sa5if|sa5eef|9ird|erd|2erd|9rouda|2oroud|3mil|3omala|3umala|3ameel|tays|taiss|teis|ja7sh|ja7esh|jahesh|jahsh|m5abal|5ebel|m5abbal|khebel|sa2et|sa2ta|sa9et|m9amel|bala sharaf|bala akhla2|bla sharaf|bidoun sharaf|2alil adab|2alil el adab|alil adab|9alil adab|kalil adab|kalb|kaleb|klab|kleb|kelb|kilab|kelba|kalba|9elb',
    '7ayawan|7aywan|haywan|hayawan|7ayawanat|7ayawen|haywen',
  ]),
  at(1, [
    '8aba2|ghaba2|wa9e7|we2e7|we2i7|we9e7|3ayb|3eb 3lek|3ayb 3lek|7aram 3lek|skot|skout|iskot|oskot|uskut|s5ife',
  ]),
);

export const profanity = ownList(
  'ar-Latn',
  'profanity',
  at(
    3,
    [
      'neek|nik|niik|nayik|nekne|niki|a7a|kos|koss|kess|zeb|zebb|zobb|zob|ayri|2ayri|ayre|airi|2ayre|tiz|teez|6iz|6eez|bzaz|yneek|ynik|ynayek',
    ],
    { ambiguous: true },
  ),
  at(2, ['5ara|khara|5ra|khra|zeft|toz|tozz|tfou|tfeh|tfoo|5araa']),
);

/** Plurals of the nisba ("those of …"), as Levantine and other writers spell them: masri -> masriyye, masriyeh, masriyin. */
const NISBA = ['ye', 'yye', 'yeh', 'yyeh', 'ya', 'yya', 'yah', 'yyah', 'yin', 'yyin', 'yeen', 'yyeen'];

/** Stems that end in i, with each ending. */
const nisba = (stems: string): string =>
  stems
    .split('|')
    .flatMap((stem) => NISBA.map((ending) => stem + ending))
    .join('|');

export const slurs = ownList(
  'ar-Latn',
  'slur',
  at(3, ['loty|shawaz|shaz jensiyan|louta|mo5annath|mokhannath|mu5annath|m5annath|khanith|khanees'], {
    group: 'lgbt',
  }),
  at(3, ['abed aswad|3abed aswad|3abd aswad|zenji|znouj|zunuj'], { group: 'black' }),
  at(3, ['yahoud anjas|yahoud kleb|yahoodi kalb'], { group: 'jews' }),
  at(2, ['ibn shaware3|bent shaware3|bnet shaware3|bent chware3|3rab jarab|3arab jarab'], { group: 'arabs' }),
);

export const sectarian = ownList(
  'ar-Latn',
  'sectarian',
  at(
    3,
    [
      'rafidhi|rafidis|rafidhis|rafidite|rafidites|rafidha|{the,these,those,filthy,dirty,all} rafida|rafida {dog,dogs,rat,rats,pig,pigs,scum,filth,vermin}|rafidi|rafedi|rafidy|rawafed|rawafid|rawafidh|rafeda|rafidah|majous|majoos|majousi|nawaseb|nasebi|nusayri kalb|nosayriyye|nosayriyeh|nusayriye|noseiri|nosayri|nsayri|nseiri|nusayriya|safawi|safawiyeen|safawiyin|7ezb el shaytan|hezb el shaytan|7izb lat|hizb el lat|hezbollat|hizballat|abna2 el mot3a|ibn el mot3a|ibn mut3a|wled mot3a',
      nisba('nosayri|nusayri|nsayri|noseiri|nseiri'),
    ],
    { group: 'sect' },
  ),
);

export const groups = ownList(
  'ar-Latn',
  'group',
  at(1, ['yahoud|yahood|el yahoud|yahoudi|lyahoud'], { group: 'jews' }),
  at(1, ['moslmin|muslimin|moslimin|meslmin|islem'], { group: 'muslims' }),
  at(1, ['masi7iye|masi7iyin|masi7iyeh|nasara|naserah|mwerne|a2bat', nisba('masi7i|masihi|mese7i')], {
    group: 'christians',
  }),
  at(
    1,
    [
      'el souriyin|el souriyye|soureyyin|el soureyyin|lebneniyin|el lebneniye|el masriyin|masriyyin|3ra2iyin|falastiniyin|el falastiniye|3arab|souriyin|souriye|suriyin|souryin|lobneniye|lebneniye|falastiniye|falestiniye|masriyin|maghreba|tounsa|jazayriya|saoudiye',
      nisba(
        'souri|soori|suri|lebneni|lobneni|lubnani|masri|3ira2i|3iraqi|falastini|falestini|saoudi|sa3oudi',
      ),
    ],
    { group: 'arabs' },
  ),
  at(1, ['el lej2in|el laj2in|laj2in|lej2een|el laji2in|el naz7in|lej2in|laji2in|lagi2in|lej2iye|naz7in'], {
    group: 'migrants',
  }),
  at(1, ['el neswen|neswen|el banet|nesween|niswen|nseween|neswan|banet|bnet|sittat|n se'], {
    group: 'women',
  }),
  at(
    1,
    [
      'shi3e|shi3eh|sonne|sinne|el sonne|el sonneh|sinne|el sinne|sunniye|el drouz|el 3alawiye|el masi7iye|shi3a|she3a|shi3iyye|shi3eh|sunna|sonneh|3alawiye|3alawiyin|drouz|durouz|shia|el shi3a',
      nisba('3alawi|sunni|sonni|shi3i|chi3i|durzi|dirzi'),
    ],
    {
      group: 'sect',
    },
  ),
  at(
    1,
    [
      'el akrad|el atrak|akrad|atrak|2armen|armane|iraniye|4ors|fors|el fors',
      nisba('kurdi|kirdi|irani|turki|armani'),
    ],
    { group: 'nation' },
  ),
  at(1, ['mithliyin|methliyin|misliyin|mosliyin'], { group: 'lgbt' }),
  at(1, ['soud|el soud|sud|3abid'], { group: 'black' }),
);

export const dehumanisers = ownList(
  'ar-Latn',
  'dehumaniser',
  at(3, [
    '7asharat|hasharat|7ashara|sarasir|sarasseer|sarsour|jerdan|jerzan|jrathim|jaraseem|zbele|zbeleh|zbala|saratan|waba2|9rouda|2oroud|oroud|khanazir|5anazir|khanazeer|mesh bashar|mich bachar|mish bashar|mou bashar|7othala',
  ]),
  at(2, ['7ayawanat|klab|kleb|kilab|7amir|7mir|bhayem|bahayem|ba2ar']),
);

export const derogatory = ownList(
  'ar-Latn',
  'derogatory',
  at(3, [
    '2azrin|qazrin|wes5in|wesekhin|ma2rafin|me2erfin|dawe3esh|dawa3esh|daweesh|irhabiye|erhabiyin|ghaddarin|3omala|mojrimin|moujrimin|7aramiye|5awana|khawana|anjas|nejsin|met5alfin|motakhalfin|sefle|safle|shawaz|shayatin',
  ]),
  at(2, ['a8biya|aghbiya|kazzabin|jahla|khatar|kuffar|koffar|kuffar']),
);

export const hateVerbs = ownList(
  'ar-Latn',
  'hate_verb',
  at(3, [
    'bakrah|bekrah|bakra|nekrah|akrah|akra|nkrah|benkrah|ma bti2|yel3an|yil3an|allah yel3an|mot la|el mot la|el mawt la|tozz bi|ba7ta2er',
  ]),
);

export const harmVerbs = ownList(
  'ar-Latn',
  'harm_verb',
  at(3, [
    'e2telo|2etlo|o2tolo|2atel|ne2tol|ni2tol|n2atel|edba7o|dba7o|nedba7|na7re2|e7re2o|7er2o|nebid|ebade|ibade|3demo|e3demo|edb7o|2tlo|9atlo|no9tlou|no9tol',
  ]),
  at(2, ['tardo|tordo|etrdo|nitrod|netrod|trodouhom|deportehom']),
);

export const harmNorms = ownList(
  'ar-Latn',
  'harm_norm',
  at(3, [
    '{lezem,lazem,lazim,laazem} {ymouto,ymooto,yentro,yen2atlo,yen2atalo,yet2atlo,yendeb7o,yendeba7o,ymotou,n2atelon,nidba7on,ne2tolhom,ne2tolon,ne7re2on}|{byestehlo,yestehlo,byista2hlo,byestahlo} {l mot,el mot,elmot,el mawt,el 2atel,ymouto}|allah ybidon|allah y5don|allah ye5edhom',
  ]),
);

export const threats = ownList(
  'ar-Latn',
  'threat',
  at(3, [
    '{ra7,rah,ra7 a,rah a,7a,ha,ba,sa,ghadi,bad,badde,baddi,wallah la,walla la,}{ }{2otlak,2etlak,2tlak,a2tlak,a2telak,a2tolak,a2oltak,o2tolak,o2tlak,e2tlak,e2tolak,otlak,2etlek,o2tolek,2otlek,o2tlek,n2atlak,no2tlak,ne2tolak,edba7ak,adba7ak,2edba7ak,dba7ak,edb7ak,adb7ak,dbe7ak,da3sak,7er2ak,kaser rasak,kasser rasak,mawtak,mawetak,akassrak,kassrak,fajrak,9atlek,no9tlek,n9tlek,na9tlek,adfnak}',
    '{ra7,rah,7a,ha,badna,baddna,bedna,lezem,lazem,wallah,walla,ghadi,}{ }{nidba7,nedba7,ndaba7,ndab7,edba7,idba7,adba7,ne2tol,ni2tol,na2tol,ne2tel,ni2tel,no2tol,o2tol,e2tol,na9tol,n9tol,ne9tol,na7re2,ne7re2,ni7re2,nebid,nbid,nibid,ndefen,nedfen,nidfen}{kon,kom,kum,koum}',
    '{mna3ref,ba3ref,mn3ref,na3ref,ana ba3ref,n3arfou,3aref,na3rfou} {wen,wayn,ween,fein,fen,win} {sekin,saken,sakin,betak,baytak,btoskon,3ayesh,tskon,dark}|{ra7,rah} {njibak,jibak,nle2ik,le2ik,ajibak,nla2ik}|{7anle2ik,hagibak,hanla2ik,7aygilak}|iyyamak ma3doude|ayamak ma3doude|damak 7alal|dammak 7alal',
  ]),
);

export const harmWishes = ownList(
  'ar-Latn',
  'harm_wish',
  at(3, [
    'allah {ye5dak,ya5dak,ye5ud,yekhdak,yakhdak,ye5edak,ya5odak,yehlkak,yo7ro2ak,ye7r2ak,ye7er2ak,y2asef 3omrak,ya2sef 3omrak,la yer7amak,y5allesna mennak,yemawtak}|{rou7,roo7,rouh,ru7,rooh} {mout,moot,nte7er,inte7er,entehir,nt7er,en2ebir,n2ebir}|mout ya {kalb,7mar,7ayawan,khayen}|inshallah {tmout,btmout,tmoot,tmut}|nchallah tmout|nshallah tmout|ya rab tmout|yarab tmout|e2tol 7alak',
  ]),
);
