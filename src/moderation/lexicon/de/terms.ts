import { at, ownList } from '../list.ts';

/** Compounds are spelled out: a suffix search would find the "Depp" in a surname. */
export const insults = ownList(
  'de',
  'insult',
  at(3, [
    'arschloch{,s}|arschl{ö,oe}cher{,n}|arschgeige{,n}|arschgesicht{,er}|arschkriecher{,n}|arschficker|riesenarschloch|arschl{ö,oe}scher|a loch|arschkrampe{,n}',
    'fick dich{, ins knie}|fickt euch|fick deine mutter|deine mutter die hure|verpiss dich|verpisst euch|halt die fresse|halt deine fresse|halt dein maul|halt s maul|halt die schnauze|haltet die fresse|haltet eure fresse|fresse halten|maul halten|schnauze halten|leck mich am arsch|leckt mich am arsch|zieh leine|schleich dich',
    'hurensohn{,s}|hurens{ö,oe}hne{,n}|hurenkind{,er}|huso{,s}|huhrensohn|wichser{,n,s}|wixer|wixxer|fotze{,n}|schlampe{,n}|nutte{,n}|hure|huren|schwanzlutscher|kinderficker{,n}|mutterficker|hundesohn',
    'missgeburt{,en}|drecksau|drecks{ä,ae}ue|drecks{,s}chwein{,e,en}|drecksack|drecks{ä,ae}cke{,n}|dreckskerl{,e}|drecksvolk|drecksstück|dreckst{ü,ue}ck{,e}|miststück{,e}|mistkerl{,e}|mistst{ü,ue}ck|mists{ä,ae}ue|mistsau|schei{ß,ss}kerl{,e}|schei{ß,ss}typ{,en}|saftsack|saubande|scheusal{,e}',
    'vollidiot{,en,in,innen}|volldepp{,en}|volltrottel{,n}|vollpfosten|vollhorst|vollhonk|vollspast{,en}|vollspacko|vollasi|vollversager|obertrottel|oberidiot|oberdepp|dummschw{ä,ae}tzer{,in,n}|dummbatz|dummkopf|dummk{ö,oe}pfe{,n}|schwachkopf|schwachk{ö,oe}pfe{,n}|hohlkopf|hohlk{ö,oe}pfe{,n}|hohlbirne{,n}|flachzange{,n}|flachpfeife{,n}|pissnelke{,n}|pisser{,n}|schwachmat{,en}|evolutionsbremse{,n}|intelligenzallergiker|dumpfbacke{,n}|hackfresse{,n}|drecksfresse|dummfotze|dreckspack|dorftrottel|arschkopf|hirni{,s}|vollkoffer|hirntot{,e,er,en}|hirnlose{,r,n}|hirnamputiert{,e,er,en}',
    'abschaum{,s}|gesindel{,s}|gesocks|gschwerl|untermensch{,en}|drecksgesindel|lumpenpack|lumpengesindel|{dieses,so ein,dreckiges,asoziales,widerliches,elendes,erbärmliches,erbaermliches,verlogenes,korruptes,ekelhaftes,arbeitsscheues,rechtes,linkes,faules,mieses,verkommenes} pack|{linkes,rechtes} drecks{,s}pack|asoziale{,r,n} {sau,schwein,schweine,bande,bände,baende}|l{ü,ue}genpack|verr{ä,ae}terpack|politpack|judenpack|asylantenpack|bonzenpack',
    'volksverr{ä,ae}ter{,n,in,innen}|vaterlandsverr{ä,ae}ter{,n,in}|landesverr{ä,ae}ter{,n,in}|drecksblatt|schmierfink{,en}|schmarotzer{,n,in}|sozialschmarotzer{,n}|asylschmarotzer{,n}|blutsauger{,n}|arschl{ö,oe}cherpartei|abgefuckte{,n,r,s}|verkommene{,r,n} {sau,säue,schweine,bande,subjekte}|mistbande|verbrecherbande|l{ü,ue}genbande|verbrecherpack|verbrechersyndikat|volksverhetzer{,in}|kriegstreiberin',
    '{scheiss,scheiß,drecks,kack,sau} {nazi,nazis,zecke,zecken,bulle,bullen,politiker,bonzen}|{scheiss,drecks,kack}{nazi,nazis,zecke,zecken,bulle,bullen,politiker,bonzen,partei,bande,leute,volk}|nazischwein{,e}|nazisau|nazipack|nazibrut|nazischlampe|drecksnazi{,s}|zeckenpack|bullenschwein{,e}|linksfaschist{,en}',
    'sie {idiot,arsch,depp,trottel,schwein,spinner,versager,lump,widerling,troll,schmock,penner,clown,narrin,naerrin,heuchler,lügner,luegner}|du {depp,trottel,versager,spinner,penner,lump,schwein,feigling,blödmann,heuchler,lügner,ratte,opfer,lappen,pfeife,null,hund,sau,esel,affe,wurst,nulpe,nülpe,birne,mongo,schwuchtel,lauch,honk,arsch,stück scheiße}',
  ]),
  at(3, [
    'idiot{en,in,innen}|depp{,en}|trottel{,n}|kotzbrocken|schweinehunde|widerling{,e}|kanaille|speichellecker{,n}|arschkriecherei|linksgr{ü,ue}nversifft{,e,er,en}|asoziale{,r,n,s}|ekelpaket|dreckschleuder{,n}|volksverdummer|presstitute{,n}|systemhure{,n}|geistig umnachtet|strohdumm|saudumm{,e,er,es}|strunzdumm|hirnlos{,e}|hirnverbrannt{,e,er,en}|gehirnamputiert{,e,en}|covidiot{,en}|rotzl{ö,oe}ffel|rotzg{ö,oe}re{,n}|lumpen|halunke{,n}|heuchlerbande',
  ]),
  at(2, [
    'idiot{,isch,ische,ischer,isches,ischen}|idiotie|deppert{,e}|vollpfeife|dummerchen|dummbeutel|bl{ö,oe}dmann|bl{ö,oe}dsinnige{,r}|bl{ö,oe}de{,r} kuh|doofkopf|spinner{,n,in}|spinnt ihr|hampelmann|hampelm{ä,ae}nner|schwachsinnige{,r,n}|irre{,r,n} typ|gest{ö,oe}rte{,r,n}|geisteskranke{,r,n}|geistesgest{ö,oe}rt{,e,er,en}|minderbemittelt{,e,er,en}|geistig umnachtet|bekloppt{,e,er,en}|behämmert{,e,er}|bescheuert{,e,er,en,es}|beknackt{,e,er}|bl{ö,oe}d{,e,er,en,es}|doof{,e,er,en}|dumm{,e,er,en,es}|strohdumm|stinkdumm|saudumm{,e,er,es}|dämlich{,e,er,en,es}|daemlich{,e,er}|hirnlos|hirnverbrannt{,e,er,en}|debil{,e,er,en}|verbl{ö,oe}det{,e,er,en}|d{ü,ue}mmste{,n,r}|nichtsnutz{,e}|taugenichts{,e}|versager{,n,in}|schlappschwanz|feigling{,e,en}|memme{,n}|waschlappen|weichei{,er}|jammerlappen|loser{,in}|penner{,n}|asi{,s}|assi{,s}|asozial{,e,er,en,es}|proll{,s}|prolet{,en}|honk|spacko|spaten|pfosten|knalltüte{,n}|honks|tr{ö,oe}te{,n}',
    'drecksh{ä,ae}ndler|lump{,en}|schuft{,e}|halunke{,n}|ganove{,n}|widerling{,e}|ekelpaket|kotzbrocken|kanaille|schweinehund{,e}|schweinebande|sauhaufen|sauhund|bastard{,e,en}|luder|zicke{,n}|schnepfe{,n}|tussi{,s}|hexe{,n} du|alte schachtel|kampfhenne|giftspritze|mannweib{,er}|fettsack|fettarsch|fette sau|speckschwarte',
    'l{ü,ue}genpresse|l{ü,ue}genmedien|l{ü,ue}genmaul|l{ü,ue}genbaron{,in}|l{ü,ue}gens{ä,ae}cke|systemhure{,n}|presstitute{,n}|gutmensch{,en}|gutmenschentum|bahnhofsklatscher|teddyb{ä,ae}rwerfer|linksgr{ü,ue}nversifft{,e,er,en}|linksversifft{,e,er,en}|links gr{ü,ue}n versifft{,e,er,en}|gr{ü,ue}n versifft{,e,en}|versifft{,e,er,en}|altparteienpack|merkeljugend|murksel|ferkel merkel|denunziant{,en,in}|kriecher{,n}|speichellecker{,n}|hetzer{,n,in}|kriegstreiber{,n}|arschkriecherei|faschistenschwein|faschopack|nazibraut|nazischleuder|nazitante|aluhut{,e}|schwurbler{,n}|covidiot{,en}|querulant|wutb{ü,ue}rger|dumpfnazi{,s}|hirnwäsche|gehirngewaschen{,e}|gehirnamputiert{,e,en}|volksverdummer|volksverdummung|geldgeil{,e,er,en}|charakterlos{,e,er,en}|r{ü,ue}ckgratlos{,e,er,en}|scheinheilig{,e,er,en,es,ste,sten}|verlogen{,e,er,en,es,ste,sten}|verkommen{,e,er,en}|niedertr{ä,ae}chtig{,e,er}|armselig{,e,er,es,en}|armleuchter{,n}|erb{ä,ae}rmlich{,e,er,es,en,ste}|widerlich{,e,er,es,en,ste,ster}|ekelhaft{,e,er,es,en,este}|abartig{,e,er,en}|gehirnlos{,e,en}|minderwertig{,e,er,en}|schleimer|wendehals|heuchlerisch{,e,er}',
  ]),
  at(3, [
    'bl{ö,oe}de sau|dumme sau|dumme{,s} {kuh,pute,gans,schlampe,sau,schwein,stück,stueck,huhn,nuss}|faule sau|fette{,s} {schwein,sau,kuh}|alte{,s} {sau,schlampe,schabracke,hexe,drecksau,arschloch}|dreckiges schwein|du schwein|ihr schweine|arme{,s} w{ü,ue}rstchen|armer irrer|arme irre|armseliges w{ü,ue}rstchen',
  ]),
  at(2, ['hohl|opfer du|lappen|null|pfeife{,n}|flasche{,n}'], { needsTarget: true }),
  at(1, [
    'heuchler{,n,in}|l{ü,ue}gner{,n,in}|l{ü,ue}gt|verbrecher{,n,in}|verr{ä,ae}ter{,n,in}|betr{ü,ue}ger{,n,in}|dieb{,e}|gauner{,n}|abzocker{,n}|dummheit|unf{ä,ae}hig{,e,er,en,ste}|l{ä,ae}cherlich{,e,er}|peinlich{,e,er}|ahnungslos{,e,er,en}|schwachsinn|schwachsinnig|bl{ö,oe}dsinn|inkompetent{,e,er}|korrupt{,e,er,en}|verr{ü,ue}ckt{,e,er}|krank im kopf|irre|bessere hälfte|faul{,e,er}|feige{,r,n}|unversch{ä,ae}mt{,e,er}|nazi{,s}|faschist{,en}|rassist{,en}|kommunist{,en}|sch{ä,ae}m dich|sch{ä,ae}mt euch|pfui',
  ]),
  at(
    2,
    [
      'schwein{,e,en}|sau|hund{,e}|ratte{,n}|affe{,n}|esel|kuh|ziege{,n}|zecke{,n}|maden|wurm|schlange|hornochse{,n}|kamel|schaf{,e}|mongo{,s}|parasit{,en}|abfall|m{ü,ue}ll|dreck|st{ü,ue}ck dreck|teufel|satan|kr{ö,oe}te|gans',
    ],
    {
      needsTarget: true,
    },
  ),
);

export const profanity = ownList(
  'de',
  'profanity',
  at(3, [
    'verfickt{,e,er,en,es}|ficken|gefickt|ficker|fickt|gefickte{,r}|wichsen|wichse|kackscheiße|kackscheisse|schei{ß,ss}dreck|arschficken|durchgefickt|schei{ß,ss}e fressen|friss schei{ß,ss}e|zum kotzen|ankotzen|kotzt mich an|kotzen mich an|bullshit|bulshit',
    'scheiss{,e,en,er,es,t} {drauf,auf}|drecks|gottverdammt{,e,er,en}|in den arsch|am arsch lecken|arschlecken',
  ]),
  at(2, [
    'schei{ß,ss}e|schei{ß,ss}|schei{ß,ss}er|schei{ß,ss}egal|schei{ß,ss}en|schei{ß,ss}haus|beschissen{,e,er,en,es,ste}|kacke|kackt|kack|arsch|{ä,ae}rsche{,n}|arschkalt|verarschen|verarscht|verarsche|verarschung|verschissen{,e,er}|abgefuckt|angepisst|pissen|pisse|bumsen|titten|fresse|schnauze voll|fressen polieren|dreckig{,e,er,es,en}|sauerei|kotzen|kotze|kotzt|drecksladen|saftladen|v{ö,oe}geln|muschi lecken|fuck',
  ]),
  at(1, [
    'mist|verdammt{,e,er,en,es}|verflucht{,e,er}|zum teufel|herrgott nochmal|zur h{ö,oe}lle|dreck|m{ü,ue}ll',
  ]),
);

export const slurs = ownList(
  'de',
  'slur',
  at(
    3,
    [
      'neger{,n,lein,schlampe}|n{ä,ae}gger|bimbo{,s} aus|dachpappe{,n} neger|bananenfresser|negerpack|buschneger|quotenneger|negerhure|schwarze affen|schwarzer affe',
    ],
    { group: 'black' },
  ),
  at(
    3,
    [
      'kameltreiber{,n}|kamelficker{,n}|ziegenficker{,n}|eself{i,}icker|k{ü,ue}mmelt{ü,ue}rke{,n}|dreckst{ü,ue}rke{,n}|schei{ß,ss}t{ü,ue}rke{,n}|kanake{,n}|kanacke{,n}|dreckskanake{,n}|kanackenpack|kanakenpack|knoblauchfresser|sandneger',
    ],
    { group: 'arabs' },
  ),
  at(
    3,
    [
      'musel{,s}|muselpack|muselmanen|mohammedanerpack|islamistenpack|islamnazi{,s}|dreck{s,ss}moslem{,s}|schei{ß,ss}moslem{,s}|schei{ß,ss}muslime|schei{ß,ss}islam|drecksislam|burkaschlampe{,n}|kopftuchschlampe{,n}|kopftuchgeschwader|messermuslim{,e}',
    ],
    { group: 'muslims' },
  ),
  at(
    3,
    [
      'judensau|judens{ä,ae}ue|saujude{,n}|drecksjude{,n}|schei{ß,ss}jude{,n}|judenschwein{,e}|judenbrut|judengesindel|judenpresse|zionistenschwein{,e}|zionistenpack|judenverschw{ö,oe}rung|ins gas mit den|juden ins gas',
    ],
    { group: 'jews' },
  ),
  at(
    3,
    [
      'schwuchtel{,n}|kampflesbe{,n}|drecksschwuchtel{,n}|schwuchteln|transe{,n}|homopack|schwulenpack|schwulettenpack|schwulette{,n}|schei{ß,ss}schwule{,r,n}|arschpirat{,en}|homosau|perverse homos|genderschei{ß,ss}e|drecksschwule{,r}|schei{ß,ss}lesbe{,n}|schei{ß,ss}homo{,s}|schei{ß,ss}transe{,n}|drecks{l,}lesbe{,n}|drecks{t,}transe{,n}',
    ],
    {
      group: 'lgbt',
    },
  ),
  at(2, ['tunte{,n}|tucke{,n}|homo{,s} pack|zwitter|homolobby|transgendergaga'], {
    group: 'lgbt',
    ambiguous: true,
  }),
  at(
    3,
    [
      'rapefugee{,s}|asylantenpack|asylpack|asylbetr{ü,ue}ger{,n}|asylschmarotzer{,n}|scheinasylant{,en}|sozialtouristen|dreck{s,ss}ausl{ä,ae}nder{,n}|schei{ß,ss}ausl{ä,ae}nder{,n}|kanakengesindel|migrantenpack|ausl{ä,ae}nderpack|fl{ü,ue}chtlingspack|zigeunerpack|zigeunergesindel|zigeunersau|drecksfl{ü,ue}chtling{,e}|schei{ß,ss}fl{ü,ue}chtling{,e}|schei{ß,ss}asylanten|drecksasylanten',
      '{ausländer,auslaender,moslems,muslime,türken,tuerken,araber,juden,zigeuner,flüchtlinge,fluechtlinge,asylanten,migranten,islam} raus',
      'umvolkung|umvolken|bevölkerungsaustausch|volkstod|überfremdung',
    ],
    { group: 'migrants' },
  ),
  at(
    2,
    [
      'asylforderer|invasoren|invasor|asylinvasion|goldst{ü,ue}cke|kulturbereicherer{,n}|nafri{,s}|zigeuner{,n}|messermigrant{,en}|messermann|messerm{ä,ae}nner|fachkr{ä,ae}fte mit messer|islamisierung|merkels g{ä,ae}ste{,n}|musel',
    ],
    { group: 'migrants' },
  ),
  at(3, ['schlitzauge{,n}|schlitz{i,ie}{,s}|reisfresser{,n}|hundefresser{,n} pack|gelbe gefahr'], {
    group: 'asians',
  }),
  at(
    3,
    [
      'spast{,en,is}|spasti{,s}|spasten|kr{ü,ue}ppel{,n}|behindi{,s}|schei{ß,ss}behinderte{,r,n}|drecksbehinderte{,r,n}|mongokind|bist du behindert|seid ihr behindert|wie behindert bist',
    ],
    { group: 'disabled' },
  ),
  at(
    3,
    [
      'drecksweib{,er}|schei{ß,ss}weib{,er}|weiberpack|dreckshure{,n}|dreck{s,ss}nutte{,n}|schei{ß,ss}frauen|dreckschlampe{,n}|drecksschlampe{,n}|schei{ß,ss}fotze{,n}|drecksfotze{,n}|emanzenpack|feminazi{,s}|fickst{ü,ue}ck{,e}|matratze des|feministenfotze{,n}',
    ],
    { group: 'women' },
  ),
  at(2, ['emanze{,n}|weibsst{ü,ue}ck{,e}|weibsbild{,er}|kopftuchm{ä,ae}dchen'], { group: 'women' }),
  at(
    3,
    [
      'polacke{,n}|tschusch{,en}|itaker{,n}|spaghettifresser{,n}|russenpack|polenpack|iwans raus|schei{ß,ss}deutsche{,r,n}|drecksdeutsche{,n}|drecksrusse{,n}|schei{ß,ss}russe{,n}|schei{ß,ss}polen|schei{ß,ss}t{ü,ue}rken|kartoffelpack|k{ö,oe}terrasse|k{ö,oe}terrasse{,n}',
    ],
    { group: 'nation' },
  ),
);

export const groups = ownList(
  'de',
  'group',
  at(1, ['frauen|frau|m{ä,ae}dchen|weiber|weib|feministinnen|feministin|m{ü,ue}tter'], { group: 'women' }),
  at(
    1,
    [
      'schwule{,n,r}|lesben|lesbe|lesbische|homosexuelle{,n,r}|transsexuelle{,n,r}|transmenschen|transfrauen|transm{ä,ae}nner|trans{ ,}personen|transgender|bisexuelle{,n}|queere{,n}',
    ],
    { group: 'lgbt' },
  ),
  at(1, ['schwarze{,n,r}|afrikaner{,n,in}|farbige{,n}|dunkelh{ä,ae}utige{,n}|nordafrikaner{,n}'], {
    group: 'black',
  }),
  at(1, ['juden|jude|j{ü,ue}din|j{ü,ue}dinnen|j{ü,ue}dische{,n,r}|zionisten'], { group: 'jews' }),
  at(1, ['moslem{,s}|muslim{,e,en,in,innen,isch,ische,ischen}|islam|islamisten|salafisten'], {
    group: 'muslims',
  }),
  at(1, ['christen|katholiken|protestanten|kopten'], { group: 'christians' }),
  at(
    1,
    [
      'araber{,n,in}|syrer{,n}|marokkaner{,n}|algerier{,n}|tunesier{,n}|pal{ä,ae}stinenser{,n}|iraker{,n}|libanesen',
    ],
    { group: 'arabs' },
  ),
  at(
    1,
    [
      'migrant{,en,innen,in}|fl{ü,ue}chtling{,e,en}|gefl{ü,ue}chtete{,n}|asylant{,en}|asylbewerber{,n}|asylsuchende{,n}|ausl{ä,ae}nder{,n,in}|einwanderer{,n}|zuwanderer{,n}|immigrant{,en}|wirtschaftsfl{ü,ue}chtlinge|illegale{,n}',
    ],
    { group: 'migrants' },
  ),
  at(1, ['behinderte{,n,r}|autisten|menschen mit behinderung{,en}|rollstuhlfahrer{,n}|gehbehinderte'], {
    group: 'disabled',
  }),
  at(1, ['asiaten|asiatische|chinesen|vietnamesen|japaner{,n}'], { group: 'asians' }),
  at(
    1,
    [
      't{ü,ue}rken|t{ü,ue}rke|kurden|afghanen|iraner{,n}|russen|polen|rum{ä,ae}nen|bulgaren|roma|sinti|deutsche{,n}|amerikaner{,n}|israelis|ukrainer{,n}|italiener{,n}|griechen|albaner{,n}|tschetschenen|pakistaner{,n}|inder',
    ],
    { group: 'nation' },
  ),
  at(1, ['schiiten|sunniten|alawiten|aleviten|drusen|jesiden'], { group: 'sect' }),
);

export const dehumanisers = ownList(
  'de',
  'dehumaniser',
  at(3, [
    'ungeziefer{,s}|parasit{,en}|abschaum|krebsgeschw{ü,ue}r{,e}|pest|seuche{,n}|plage|ratten|kakerlaken|untermensch{,en}|schmarotzer|gesindel|gesocks|geschmei{ß,ss}|unrat|viecher|l{ä,ae}use|zecken|maden|bakterien|bestien|barbaren|primitivlinge|affen|m{ü,ue}ll|abfall|dreck|virus|krebs|missgeburten|pack|brut|heuschrecken|schwarze pest|sch{ä,ae}dlinge',
  ]),
  at(2, [
    'tiere|tieren|vieh|schweine|hunde|wilde|scheiße|scheisse|bazillen|sp{ä,ae}tgeb{ä,ae}rende|invasion|flut|dreckschweine|untiere|nicht menschlich|keine menschen|unmenschen',
  ]),
);

export const derogatory = ownList(
  'de',
  'derogatory',
  at(3, [
    'minderwertig{,e,en,er}|absto{ß,ss}end{,e}|widerlich{,e,en,er}|widerw{ä,ae}rtig{,e}|ekelhaft{,e}|eklig{,e}|ekelerregend|unzivilisiert{,e}|wertlos{,e}|nutzlos{,e}|weniger wert|nichts wert|unterlegen|abschaum der|terroristen|vergewaltiger{,n}|kriminelle{,n}|verbrecher{,n}|m{ö,oe}rder|p{ä,ae}dophil{,e,en}|kindersch{ä,ae}nder|diebe|messerstecher|unnat{ü,ue}rlich|widernat{ü,ue}rlich|abartig{,e}|pervers{,e,en}|abnormal|geisteskrank|geistesgest{ö,oe}rt{,e}|primitiv{,e,en}|r{ü,ue}ckst{ä,ae}ndig{,e}|barbarisch|nichts wert|einen schei{ß,ss} wert|angewidert|ekeln mich|widern mich|kotzen mich an|machen mich krank|machen mich w{ü,ue}tend|nicht ausstehen|nicht leiden|nicht ertragen|geh{ö,oe}ren nicht hierher|geh{ö,oe}ren nicht in|haben hier nichts|nichts zu suchen|nichts verloren|verdienen keine|verdienen es nicht|keine echten|keine richtigen|abscheulich|teuflisch|das letzte|der letzte dreck|eine schande|von natur aus|ein problem f{ü,ue}r|eine gefahr f{ü,ue}r|eine last|bel{ä,ae}stigen|weg mit',
  ]),
  at(2, [
    'dumm|dumme|dumm{er,en}|bl{ö,oe}d|faul|faule|stinken|stinkend{,e,en}|l{ü,ue}gner|betr{ü,ue}ger|b{ö,oe}se|h{ä,ae}sslich|hinterh{ä,ae}ltig|ungebildet|analphabeten|arbeitsscheu|gef{ä,ae}hrlich|kriminell{,er}|hirnlos|schmutzig{,e}|dreckig{,e,en}|feige|verlogen|aggressiv|gewaltt{ä,ae}tig|krank|kranke|raus aus|nehmen uns|vergewaltigen|fluten|{ü,ue}berschwemmen|terror|terrorist|schuld an',
  ]),
);

export const hateVerbs = ownList(
  'de',
  'hate_verb',
  at(3, [
    'hasse|hassen|ich hass|verachte|verachten|verabscheue|verabscheuen|mein hass auf|ich habe hass auf|kann keine|ertrage keine|habe genug von|hab genug von|schnauze voll von|tod den|tod allen|tod f{ü,ue}r|nieder mit|fick alle|fickt alle|fick{,t} die|weg mit|schei{ß,ss} auf|raus mit|ekle mich vor|{nichts als,nur} {verachtung,hass,abscheu} f{ü,ue}r|angewidert von|gegen diese dreckigen|zum teufel mit|zur h{ö,oe}lle mit',
  ]),
);

export const harmVerbs = ownList(
  'de',
  'harm_verb',
  at(3, [
    't{ö,oe}ten|t{ö,oe}te|t{ö,oe}tet|umbringen|bringt um|ermorden|ermordet|erschie{ß,ss}en|erschie{ß,ss}t|vergasen|vergast|ausrotten|rottet|ausl{ö,oe}schen|vernichten|vernichtet|aufh{ä,ae}ngen|h{ä,ae}ngt|verbrennen|verbrennt|abschlachten|schlachtet|kastrieren|steinigen|totschlagen|erschlagen|abstechen|abknallen|knallt|enthaupten|k{ö,oe}pfen|hinrichten|vergewaltigen|lynchen|eliminieren|abmurksen',
  ]),
  at(2, [
    'verpr{ü,ue}geln|pr{ü,ue}gelt|schlagen|schlagt|deportieren|deportiert|davonjagen|rausschmei{ß,ss}en|rauswerfen|abschieben|schiebt|jagt|vertreiben|einsperren|sperrt|schmei{ß,ss}t',
  ]),
);

export const harmNorms = ownList(
  'de',
  'harm_norm',
  at(3, [
    'gehör{t,en} {alle ,einfach ,sofort ,endlich ,}{erschossen,erschlagen,getötet,getoetet,aufgehängt,aufgehaengt,gehängt,aufgeknüpft,aufgeknuepft,vergast,verbrannt,ausgerottet,vernichtet,hingerichtet,gesteinigt,kastriert,abgeknallt,geköpft,gekoepft,gelyncht,verprügelt,verpruegelt,ausgelöscht,ausgeloescht,an die wand gestellt,an die wand,an den galgen,auf den scheiterhaufen,totgeschlagen,geteert und gefedert,eingeschläfert,eingeschlaefert}',
    '{sollten,sollen,sollte,soll,müssten,müssen,muss,müsste} {alle ,einfach ,sofort ,}{sterben,verrecken,krepieren,erschossen werden,getötet werden,getoetet werden,ermordet werden,aufgehängt werden,aufgehaengt werden,gehängt werden,gehaengt werden,vergast werden,verbrannt werden,ausgerottet werden,vernichtet werden,ausgelöscht werden,ausgeloescht werden,hingerichtet werden,gesteinigt werden,kastriert werden,abgeknallt werden,verprügelt werden,verpruegelt werden,deportiert werden,eliminiert werden,brennen,hängen,haengen}',
    '{erschossen,getötet,getoetet,aufgehängt,aufgehaengt,vergast,verbrannt,ausgerottet,ausgelöscht,ausgeloescht,hingerichtet,gesteinigt,abgeknallt} geh{ö,oe}r{t,en}|verdien{t,en} {den tod,zu sterben,die todesstrafe,es zu sterben,es vergast zu werden}|an die wand {stellen,mit}|an den galgen|in{s, die} gas{, kammer,kammer}{ mit,}|den strick verdient|am n{ä,ae}chsten baum|kugel in den kopf|todesstrafe f{ü,ue}r|brennen sehen|haben es verdient zu sterben|kein recht zu leben|auf dem scheiterhaufen',
    'davonjagen|aus dem land jagen|aus dem amt pr{ü,ue}geln|mistgabel{n,}|erschie{ß,ss}ungskommando',
  ]),
);

export const threats = ownList(
  'de',
  'threat',
  at(3, [
    'ich bring{,e} {dich,euch,sie} {alle ,}um|ich {mach,mache} dich {kalt,fertig,platt,alle}|ich stech{,e} {dich,euch} ab|ich schlag{,e} {dich,euch} {tot,kaputt,zusammen,windelweich,krankenhausreif}|ich {knall,knalle} {dich,euch} ab|ich schlag{,e} dir {die fresse,den schädel,den schaedel,die zähne,die zaehne,den kopf,die nase} ein|ich hau{,e} dir {auf die fresse,eine rein,aufs maul,in die fresse}|ich polier{,e} dir die fresse|ich brech{,e} dir {alle knochen,die knochen,das genick,den hals}|ich fick{,e} {dich,deine mutter}',
    'ich werde {dich,euch} {töten,toeten,umbringen,finden,kriegen,abstechen,erschießen,erschiessen,vernichten,schlachten,fertig machen,fertigmachen,vergewaltigen,zerstören,zerstoeren,aufschlitzen,verprügeln,verpruegeln,zusammenschlagen}|wir werden {dich,euch} {töten,toeten,umbringen,finden,kriegen,holen,erschießen,erschiessen,jagen,vernichten}|wir {finden,kriegen,holen,jagen} {dich,euch} {alle,noch,schon}|dich {kriegen,finden,holen} wir{ noch,}|ich finde {dich,euch} {alle,noch,schon}',
    '{ich weiß,ich weiss,wir wissen} wo {du wohnst,ihr wohnt,dein haus,deine familie,deine kinder}|du bist {tot,so gut wie tot,bald tot,der nächste,der naechste}|du wirst {sterben,bluten,brennen,hängen,haengen,büßen,büssen,bueßen,buessen,noch sehen was}|ihr werdet {sterben,brennen,hängen,haengen,büßen,büssen,bueßen,buessen,bluten}|deine tage sind gez{ä,ae}hlt|eure tage sind gez{ä,ae}hlt|pass auf wenn du|sonst setzt es was|die kehle durch{,schneiden,zuschneiden}|gleich gibt es auf die fresse|gleich knallt s|komm vorbei dann',
  ]),
);

export const harmWishes = ownList(
  'de',
  'harm_wish',
  at(3, [
    'verrecke{, doch}|verreck{, doch}|verrecken {soll,sollen,sollst,sollt}|{soll,sollen,sollst,sollt} {doch ,ruhig ,einfach ,elendig ,alle ,}{verrecken,krepieren,abkratzen}|verreckt{, doch}|geh sterben|geht sterben|stirb{, doch, endlich, langsam du}|sterbt{, alle, endlich}|bring dich {doch ,endlich ,}um|bringt euch um|h{ä,ae}ng dich {doch ,}auf|h{ä,ae}ngt euch auf|erh{ä,ae}ng dich|erschie{ß,ss} dich|ersch{i,ie}ss dich|spring {vom,von der} {dach,brücke,bruecke,hochhaus}|t{ö,oe}te dich|krepier{,e,t}|fahr{,t} zur h{ö,oe}lle|schmor in der h{ö,oe}lle|brenn{,t} in der h{ö,oe}lle',
    'ich hoffe {du,ihr} {stirbst,verreckst,krepierst,sterbt,verreckt,brennst}|hoffentlich {stirbst,verreckst,krepierst} du|hoffentlich {verrecken,sterben,krepieren} {sie,die,alle}|ich w{ü,ue}nsch{,e} {dir,euch} den {tod,krebs}|ich w{ü,ue}nsche {dir,euch} krebs|w{ü,ue}nschte {du wärst,du waerst,ihr wärt,ihr waert,sie wären,sie waeren} tot|w{ü,ue}rden {alle ,einfach ,}{sterben,verrecken}|w{ä,ae}ren {alle ,}tot|du {verdienst,hast es verdient} zu sterben|h{ä,ae}tte man dich abgetrieben|h{ä,ae}tte dich abtreiben',
  ]),
);

export const sexual = ownList(
  'de',
  'sexual',
  at(3, [
    'lutsch meinen schwanz|blas mir einen|ich will dich ficken|zeig {mir ,}deine {titten,muschi,brüste,brueste}|schick {mir ,}nacktbilder|geile {fotze,schlampe}|deine geilen titten|beine breit',
  ]),
);

export const innocents = ownList(
  'de',
  'innocent',
  at(1, [
    'wie menschlichen {abfall,müll,dreck}|als {abfall,müll} zu|wie {abfall,müll,dreck} {zu behandeln,behandelt}|schwein gehabt|dumm gelaufen|stirb langsam|gott der herr|am arsch der welt|arsch der heide|hund und katze|mein hund|meine hunde|rat und tat|der dumme august|kein schwein|armes schwein|nicht dumm|gar nicht dumm|schwein haben|innere{,r,n} schweinehund{,s}|zeit totschlagen|t{ö,oe}ten und zerst{ö,oe}ren|wer nicht fragt bleibt dumm|fl{ö,oe}he und l{ä,ae}use|l{ü,ue}genpresse vorwurf|pack{ es, an, die koffer}|schwein grippe|horst {seehofer,köhler,koehler,mahler}|claudia roth|schei{ß,ss}e gelaufen|depp des tages|der letzte mohikaner|krebs und|virus infektion|corona virus|neues virus|das virus|gegen das virus|flut{katastrophe,opfer}|johnny depp|kein problem f{ü,ue}r|heimat vertriebene|blinde kuh',
  ]),
);
