import { at, ownList } from '../list.ts';

export const insults = ownList(
  'nl',
  'insult',
  at(3, [
    'klootzak{,ken}|kloothommel{,s}|hoerenjong{,en}|hoerenzoon|hoerenkind{,eren}|hoerenloper|kankerhoer{,en}|tyfushoer{,en}|teringhoer{,en}|kankerlijer{,s}|kankerleijer{,s}|teringlijer{,s}|tyfuslijer{,s}|kankermongool|kankerhond{,en}|teringhond|kankerwijf|kutwijf|kutwijven|rotwijf|takkewijf|takkewijven|pokkewijf|kankerkop|kankerkind{,eren}|kutkop{,pen}|lulhannes|lul de behanger|eikelbijter|mongool|mongolen|mongooltje|randdebiel{,en}|achterlijke {gek,mongool,idioot,gladiool}|debiele mongool',
    'hufter{,s}|rotzak{,ken}|smeerlap{,pen}|zakkenwasser{,s}|zakkenwassers|klerelijer{,s}|pleurislijer{,s}|schorem|gespuis|uitschot|addergebroed|tuig van de richel|{stelletje,vies,vuil,dat,links,rechts,achterlijk} tuig|schoelje|sletten|sletje|slet|slettebak{,ken}|kuthoer{,en}|vuile hoer{,en}|vieze hoer{,en}|stomme {hoer,trut,teef,kut,koe,geit,idioot,hond,lul,doos}|vuile {teef,rat,hond,lul,leugenaar,verrader,zwijn,kankerlijer}|vieze {teef,rat,hond,vuile,gore,lul}|gore {klootzak,hoer,teef,lul,hond,rat}|achterlijke {lul,hond,koe,trut}|domme {lul,koe,trut,hoer,doos,kut,gans}|stuk {stront,vreten,verdriet}|stukken stront|strontvlieg|strontzak|volksverrader{,s}|landverrader{,s}|kutpolitic{us,i}',
    'hou je bek|houd je bek|hou je kop|hou je smoel|hou je muil|bek dicht|kop dicht|bek houden|houd uw bek|rot op|rot toch op|flikker op|donder op|sodemieter op|optyfen|opgetyft|opkankeren|kanker op|tyf op|tief op|opzouten|krijg de {kanker,tyfus,tering,kolere,klere,pest,pleuris}|krijg {kanker,tyfus,tering}|je moeder is een hoer|je moer|je moeder de hoer|neuk je moeder|lik m n reet|lik mijn reet|kus mijn reet|zak in de stront|fuck jou|fuck jullie',
  ]),
  at(2, [
    'idioot|idioten|debiel{,en}|imbeciel{,en}|achterlijk{,e}|mafkees|mafkezen|mafketel|malloot|malloten|sukkel{,s}|domkop{,pen}|dommerik{,en}|oelewapper|uilskuiken{,s}|halvegare{,n}|halve zool|zwakzinnig{,e,en}|geestelijk gestoord|gestoorde{,n}|knettergek|gestoord|schoft{,en}|ploert{,en}|engerd{,s}|griezel{,s}|viezerik{,en}|smeerpoets|rotkop|rotjoch|rotkind{,eren}|mislukkeling{,en}|nietsnut{,ten}|lafaard{,s}|lafbek{,ken}|slapjanus|slappeling|wappie{,s}|viruswaanzinnige|tokkie{,s}|aso{,s}|asociaal tuig|asocialen|trut{,ten}|kutje|kreng{,en}|stoephoer|vetzak{,ken}|dikzak{,ken}|vetklep|zeikerd{,s}|zeikwijf|zeurkous|oetlul{,len}|flapdrol{,len}|drol|droplul{,len}|kwal{,len} van een|etterbak{,ken}|ettertje|etter{,s}|eikels|kneus|kneuzen|stomkop|stommeling{,en}|stommerd|deugmens{,en}|deugpronker{,s}|landverraad|nsb er{,s}|nsber{,s}|gluiperd{,s}|onderkruipsel{,s}|slijmbal{,len}|schijtlaars|schijtlijster|hondenlul|leugenpers|leugenmedia|klaploper{,s}|uitvreter{,s}|paupers',
  ]),
  at(2, ['eikel|lul|lullen|teef|teven|hoer|hoeren|dom|domme|stom|stomme|tuig|gek|gekken|rat|ratten|mof'], {
    ambiguous: true,
  }),
  at(1, [
    'leugenaar{,s}|hypocriet{,en}|bedrieger{,s}|verrader{,s}|dief|dieven|crimineel|belachelijk{,e}|zielig{,e}|triest figuur|onzin|graaier{,s}|zakkenvuller{,s}|corrupt{,e}|profiteur{,s}|schaam je|dwaas|dwazen',
  ]),
  at(
    2,
    [
      'hond{,en}|varken{,s}|zwijn{,en}|ezel{,s}|aap|apen|koe|geit|slang|parasiet{,en}|worm|muts|doos|zak|pannenkoek|schaap|schapen|kwal{,len}',
    ],
    {
      needsTarget: true,
    },
  ),
);

export const profanity = ownList(
  'nl',
  'profanity',
  at(3, [
    'godverdomme|godverdegodver|kankerzooi|teringzooi|tyfuszooi|klerezooi|kankerzooi|kutzooi|neuken|geneukt|neuk|pijpen voor|verneukt|vernaaid|fokking|fucking kut|kankeren|kanker{homo,flikker,jood,joden,buitenlander,buitenlanders,turk,moslim,moslims,neger,negers,land}',
  ]),
  at(2, [
    'verdomme|verdomde|kloten|klote|klotezooi|klere|tering|tyfus|stront|schijt|zeiken|gezeik|gezeur|gelul|lulkoek|reet|reetkever|rotzooi|tieten|teringherrie|pokke|pleuris|kutland|fuck|fok|shit|zuigt',
  ]),
  at(2, ['kut|kutten|kanker|pik|poep|bek'], { ambiguous: true }),
  at(1, ['potverdorie|verdorie|jeetje|sodeju|bagger|rommel']),
);

export const slurs = ownList(
  'nl',
  'slur',
  at(
    3,
    [
      'nikker{,s}|zwartjoekel{,s}|bosneger{,s}|roetmop{,pen}|kutneger{,s}|kankerneger{,s}|kankernikker{,s}|zwarte aap|zwarte apen|vieze neger{,s}|vuile neger{,s}|bananenplukker{,s}|katoenplukker{,s}|roetveeg',
    ],
    { group: 'black' },
  ),
  at(
    3,
    [
      'kutmarokkaan|kutmarokkanen|kankermarokkaan|kankermarokkanen|kutmarokkaantje{,s}|geitenneuker{,s}|kamelenneuker{,s}|kameelneuker{,s}|rifaap|rifapen|berberaap|berberapen|zandneger{,s}|kutturk{,en}|kankerturk{,en}|kutarabier{,en}|theedoek{,en} op|vuile {marokkaan,marokkanen,turk,turken,arabier,arabieren}|mocro tuig',
    ],
    { group: 'arabs' },
  ),
  at(
    3,
    [
      'kutmoslim{,s}|kankermoslim{,s}|vuile moslim{,s}|vieze moslim{,s}|haatbaard{,en}|kopvod{,den}|koranneuker{,s}|moslimtuig|moslimgespuis|islamtuig',
    ],
    { group: 'muslims' },
  ),
  at(
    3,
    [
      'kankerjood|kankerjoden|kutjood|kutjoden|vuile jood|vuile joden|vieze jood|vieze joden|jodenstreek|smous|smousen|jodenkop|jodentuig',
    ],
    { group: 'jews' },
  ),
  at(
    3,
    [
      'flikker{,s}|kankerflikker{,s}|kankerhomo{,s}|kuthomo{,s}|vieze homo{,s}|vuile homo{,s}|vuile flikker{,s}|kontneuker{,s}|kontkruiper homo|reetridder{,s}|bruinwerker{,s}|ruigpoot|ruigpoten|kutpot{,ten}|kankerpot{,ten}|vuile pot{,ten}|travo{,s}|kankertrans|shemale{,s}|rugridder{,s}',
    ],
    { group: 'lgbt' },
  ),
  at(2, ['mietje{,s}|manwijf|manwijven|janet{,ten}'], { group: 'lgbt' }),
  at(
    3,
    [
      'kutbuitenlander{,s}|kankerbuitenlander{,s}|vieze buitenlander{,s}|vuile buitenlander{,s}|kutvluchteling{,en}|kankervluchteling{,en}|asieltuig|kutallochto{on,nen}|buitenlanders het land uit|eigen volk eerst|omvolking|rapefugee{,s}',
    ],
    { group: 'migrants' },
  ),
  at(
    2,
    [
      'gelukszoeker{,s}|kansenparel{,s}|asielplaag|asielprofiteur{,s}|dobbernegers|medelander{,s} tuig|makak{,en}',
    ],
    { group: 'migrants' },
  ),
  at(
    3,
    [
      'spleetoog|spleetogen|kankerchinees|kankerchinezen|kutchinees|kutchinezen|rijstvreter{,s}|hondenvreter{,s}|poepchinees|poepchinezen|pindachinees|pindachinezen',
    ],
    { group: 'asians' },
  ),
  at(
    3,
    [
      'mongool{,tje}|mongolen|spast{,en}|kankermongolen|kutgehandicapte{,n}|kankerinvalide|kreupele {hond,idioot}|mankepoot',
    ],
    { group: 'disabled' },
  ),
  at(
    3,
    [
      'kutvrouw{,en}|kankervrouw{,en}|teringwijf|teringwijven|kankerwijven|tyfuswijf|tyfuswijven|kankerslet{,ten}|rothoer{,en}|hoofddoekhoer|feminazi{,s}|vuile slet{,ten}|dom wijf|domme wijven|stom wijf|stomme wijven|vies wijf|vieze wijven',
    ],
    { group: 'women' },
  ),
  at(
    3,
    [
      'kankerpolen|kutpolen|kutpool|vuile pool|rotmof{,fen}|rotmoffen|kankerduitser{,s}|kankerbelg{,en}|zigeunertuig|kankerzigeuner{,s}|vuile zigeuner{,s}|spaghettivreter{,s}',
    ],
    { group: 'nation' },
  ),
);

export const groups = ownList(
  'nl',
  'group',
  at(1, ['vrouwen|vrouw|meisjes|wijven|wijf|feministen|feministes|moeders'], { group: 'women' }),
  at(
    1,
    [
      'homoseksuelen|homoseksuele{,n}|homoseksueel|lesbische{,n}|lesbiennes|lesbo s|transgenders|transgender|transvrouwen|transmannen|transpersonen|trans personen|transmensen|biseksuelen|queers',
    ],
    { group: 'lgbt' },
  ),
  at(
    1,
    [
      'zwarten|zwarte mensen|zwarte personen|zwarte|afrikanen|donkere mensen|gekleurde mensen|antillianen|surinamers',
    ],
    { group: 'black' },
  ),
  at(1, ['joden|jood|joodse mensen|joodse|zionisten'], { group: 'jews' }),
  at(1, ['moslim{,s}|moslima{,s}|islamieten|islam|islamitische|islamisten|salafisten'], { group: 'muslims' }),
  at(1, ['christenen|katholieken|protestanten|gereformeerden'], { group: 'christians' }),
  at(
    1,
    ['arabieren|marokkaan|marokkanen|syriërs|algerijnen|tunesiërs|palestijnen|irakezen|arabische mensen'],
    { group: 'arabs' },
  ),
  at(
    1,
    [
      'migranten|migrant|immigranten|immigrant|vluchtelingen|vluchteling|asielzoeker{,s}|allochto{on,nen}|buitenlander{,s}|vreemdelingen|nieuwkomers|statushouders|illegalen',
    ],
    { group: 'migrants' },
  ),
  at(
    1,
    [
      'gehandicapte{,n}|gehandicapte mensen|invaliden|autisten|mensen met een beperking|mindervaliden|gehandicapt',
    ],
    { group: 'disabled' },
  ),
  at(1, ['aziaten|chinezen|japanners|vietnamezen|aziatische mensen'], { group: 'asians' }),
  at(
    1,
    [
      'turken|koerden|polen|roemenen|bulgaren|russen|duitsers|belgen|walen|vlamingen|nederlanders|iraniërs|afghanen|israëliërs|amerikanen|zigeuners|somaliërs|eritreeërs|oekraïners',
    ],
    { group: 'nation' },
  ),
  at(1, ['sjiieten|soennieten|alevieten|jezidi s'], { group: 'sect' }),
);

export const dehumanisers = ownList(
  'nl',
  'dehumaniser',
  at(3, [
    'ongedierte|parasieten|parasiet|plaag|pest|kankergezwel{,len}|gezwel{,len}|kakkerlak{,ken}|ratten|uitschot|gespuis|schorem|tuig|untermenschen|ondermensen|barbaren|wilden|apen|kanker|virus|bacteriën|vuilnis|afval|maden|luizen|beesten|monsters|primitievelingen|pestilentie|sprinkhanen|bloedzuigers|teringzooi|schimmel',
  ]),
  at(2, [
    'dieren|beest|varkens|honden|zwijnen|stront|vuil|geen mensen|onmenselijk|niet menselijk|onmensen|tsunami|invasie|ziekte',
  ]),
);

export const derogatory = ownList(
  'nl',
  'derogatory',
  at(3, [
    'minderwaardig{,e}|inferieur|walgelijk{,e}|afstotend{,e}|weerzinwekkend{,e}|afschuwelijk{,e}|verachtelijk{,e}|afgrijselijk{,e}|smerig{,e}|onbeschaafd{,e}|waardeloos|waardeloze|nutteloos|minder waard|geen kut waard|zijn niets waard|niets waard|criminelen|misdadigers|terroristen|verkrachters|moordenaars|pedofielen|pedo s|dieven|onnatuurlijk{,e}|tegennatuurlijk|abnormaal|pervers{,e,elingen}|viezeriken|geestesziek|geestelijk gestoord|achterlijk{,e}|primitief|primitieve|barbaars|maken me ziek|maken me misselijk|maken me kwaad|walg ik|niet uitstaan|haat ik|niet verdragen|horen hier niet|horen niet thuis|niet thuis in|hier niets te zoeken|hebben hier niks|verdienen geen|geen echte|van nature|een schande|een gevaar voor|een probleem voor|een last voor|verpesten|verziekt|aandachtszoekers|duivels|slecht voor|doen walgen',
  ]),
  at(2, [
    'dom|domme|luie|leugenaars|vieze|stinken|stinkende|gevaarlijk|lelijk|onbetrouwbaar|profiteurs|laf|gewelddadig|agressief|irritant|irritante|crimineel|hypocriet{,en}|idioot|oneerlijk|hysterisch|dweilen|overspoelen|pikken onze|stelen onze|verkrachten',
  ]),
);

export const hateVerbs = ownList(
  'nl',
  'hate_verb',
  at(3, [
    'haat|haten|ik haat|veracht|verachten|verafschuw|verafschuwen|walg van|walgen van|hekel aan|gruwel van|spuug op|schijt aan|ben ziek van|ben klaar met|ben ik zat|genoeg van|dood aan|weg met|zoveel minachting voor|alleen maar minachting voor|minacht|neuk alle|fuck alle|fuck de|fuck die|het land uit met|kan geen',
  ]),
);

export const harmVerbs = ownList(
  'nl',
  'harm_verb',
  at(3, [
    'doden|dood|vermoorden|vermoord|afmaken|maak|uitroeien|uitmoorden|vergassen|vergas|ophangen|afschieten|neerschieten|doodschieten|doodslaan|verbranden|verbrand|afslachten|slacht|onthoofden|executeren|liquideren|elimineren|castreren|stenigen|verkrachten|lynchen|neersteken|vernietigen',
  ]),
  at(2, ['slaan|aanvallen|deporteren|uitzetten|wegjagen|verjagen|opsluiten|martelen|schoppen|mishandelen']),
);

export const harmNorms = ownList(
  'nl',
  'harm_norm',
  at(3, [
    '{moeten,moet,zouden,zou,mogen,mag} {allemaal ,gewoon ,}{sterven,dood,creperen,afgemaakt worden,vermoord worden,gedood worden,uitgeroeid worden,doodgeschoten worden,neergeschoten worden,opgehangen worden,vergast worden,verbrand worden,afgeslacht worden,gestenigd worden,gecastreerd worden,geëxecuteerd worden,opgeknoopt worden,gedeporteerd worden,vernietigd worden,doodgaan,branden}',
    '{moeten,moet,zouden moeten,zou moeten} {worden ,}{uitgeroeid,vermoord,gedood,opgehangen,vergast,afgemaakt,verbrand,afgeslacht,doodgeschoten,neergeschoten,gestenigd,geëlimineerd,opgeknoopt}|zouden {allemaal ,}moeten sterven|aan de hoogste boom|tegen de muur zetten|kogel door {de kop,het hoofd}|nekschot|de gaskamer in|aan de galg|op de brandstapel',
  ]),
);

export const threats = ownList(
  'nl',
  'threat',
  at(3, [
    'ik {maak,schiet,steek,slacht} {je,jou,jullie} {dood,af,kapot,neer,overhoop}|ik vermoord {je,jou,jullie}|ik sla {je,jou,jullie} {dood,in elkaar,kapot,verrot,op je bek,op je smoel,je tanden}|ik ga {je,jou,jullie} {vermoorden,doden,afmaken,verkrachten,neersteken,neerschieten,pakken,vinden,slopen,kapot maken,kapotmaken,in elkaar slaan,slaan}|we {komen,gaan} {je,jou,jullie} {halen,pakken,vinden,vermoorden,doden,afmaken}|ik zal {je,jou,jullie} {vermoorden,doden,vinden,weten te vinden,pakken,krijgen}|ik {vind,pak} {je,jou,jullie} {nog wel,wel}|ik weet waar {je,jij,jullie} {woont,wonen,huis}|we weten waar {je,jij,jullie} {woont,wonen}|{je,jij} {gaat,zult} {eraan,er aan,sterven,dood,bloeden,branden}|je bent {dood,er geweest}|jullie {gaan,zullen} {eraan,er aan,sterven,dood,branden}|je dagen zijn geteld|keel door{,snijden,te snijden}|de keel doorsnijden|gooi je van|kogel voor je kop',
  ]),
);

export const harmWishes = ownList(
  'nl',
  'harm_wish',
  at(3, [
    'val dood|vallen jullie dood|ga dood|ga toch dood|ga sterven|sterf{, maar, toch}|crepeer{, maar, toch}|maak jezelf {dood,van kant,af}|maak je van kant|pleeg zelfmoord|hang jezelf op|verhang je{,zelf}|spring van {een,het,de} {brug,dak,flat}|ik hoop dat {je,jij,jullie,ze} {allemaal ,}{sterft,sterven,doodgaat,doodgaan,dood gaat,dood gaan,crepeert,creperen,kanker krijgt,doodvalt,doodvallen,dood neervallen}|brand in de hel|rot weg in|{je,jij} {verdient,zou moeten} {te sterven,de dood,sterven}|was je maar {dood,nooit geboren}|{zouden,zullen} {allemaal ,}doodgaan|dood neervallen|waren {ze ,}allemaal dood|allemaal dood waren',
  ]),
);

export const sexual = ownList(
  'nl',
  'sexual',
  at(3, [
    'zuig mijn {lul,pik}|pijp me|pijp mij|ik wil je neuken|ik ga je neuken|laat je tieten zien|stuur {naaktfoto s,nudes}|geile slet|geile hoer|spreid je benen',
  ]),
);

export const innocents = ownList(
  'nl',
  'innocent',
  at(1, [
    'als menselijk afval|als afval te|hond in de pot|varkens vlees|dode hond|mijn hond|onze hond|koe bij de hoorns|lul niet|hot dog|kanker patiënt{,en}|kanker onderzoek|borst kanker|heeft kanker|had kanker|kanker gehad|tegen kanker|aan kanker|met kanker|zonder kanker|niet dom|niet gek|gek genoeg|gek op|te gek|gek van|gekke koeien|pik in|dood lopen|dood gewoon|dood normaal|dood moe|tuig en|want dom|ezel stoot|vleermuis virus|het virus|het corona virus|dood gaan aan|eerlijk afval|de vuile was|vuile was|vuile handen|rat race',
  ]),
);
