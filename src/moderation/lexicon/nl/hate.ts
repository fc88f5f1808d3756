import { at, ownList } from '../list.ts';

/** Inflected and newer names of the groups. */
export const moreGroups = ownList(
  'nl',
  'group',
  at(1, ['vrouw{,en,tje,tjes}|wijven|wijf|meiden|meisjes|huisvrouwen|feministen|feministes|moeders|dames'], {
    group: 'women',
  }),
  at(
    1,
    [
      'homo s|homoseksueel|homoseksuele{,n}|homo{seksuelen,fielen,paren}|lesbienne{,s}|lesbisch{e,en}|biseksueel|biseksuele{,n}|transgender{,s}|transseksueel|transseksuele{,n}|trans{ personen, mensen, vrouwen, mannen, persoon}|queers|non binaire mensen|lhbti{,ers}|lhbtiq{,ers}|gays',
    ],
    { group: 'lgbt' },
  ),
  at(1, ['homo|trans'], { group: 'lgbt', ambiguous: true }),
  at(
    1,
    [
      '{zwarte,donkere,gekleurde} {man,mannen,vrouw,vrouwen,mensen,persoon,personen,kinderen,jongen,jongens,medemens}|zwarten|zwartjes|donkere mensen|afrikanen|afrikaan|creolen|surinamers|surinamer|antillianen|antilliaan',
    ],
    { group: 'black' },
  ),
  at(1, ['jood|joden|jodinnen|joodse {mensen,man,vrouw,gemeenschap,volk}'], { group: 'jews' }),
  at(1, ['moslim{,s,a,as}|moslimvrouwen|islamiet{,en}|islamieten|mohammedanen|hoofddoekjes'], {
    group: 'muslims',
  }),
  at(1, ['christen{,en}|katholieken|protestanten|gereformeerden|kopten'], { group: 'christians' }),
  at(
    1,
    [
      'marokkaan|marokkanen|marokkaanse jongeren|arabier{,en}|syriër{,s}|irakezen|egyptenaren|algerijnen|tunesiërs|berbers|palestijnen',
    ],
    {
      group: 'arabs',
    },
  ),
  at(
    1,
    [
      'immigrant{,en,e}|migrant{,en,e}|vluchteling{,en}|asielzoeker{,s}|allochtoon|allochtonen|buitenlander{,s}|gastarbeiders|vreemdelingen|statushouders|gelukszoekers|illegalen|nieuwkomers|arbeidsmigranten',
    ],
    { group: 'migrants' },
  ),
  at(
    1,
    [
      'gehandicapt{e,en}|invaliden|mindervaliden|{mensen,persoon,personen,kinderen} met een {beperking,handicap}|verstandelijk beperkten|autist{,en}|rolstoelers|blinden|doven|geestelijk gehandicapten',
    ],
    { group: 'disabled' },
  ),
  at(
    1,
    [
      'turk{,en}|koerd{,en}|pool|polen|roemenen|bulgaren|oekraïners|russen|duitsers|belgen|walen|friezen|limburgers|zigeuners|roma|afghanen|iraniërs|somaliërs|eritreeërs|indonesiërs|molukkers|israëliërs|amerikanen',
    ],
    {
      group: 'nation',
    },
  ),
  at(
    1,
    ['aziaten|aziaat|aziatisch{e,en} {mensen,vrouwen,mannen}|chinezen|chinees|japanners|vietnamezen|indiërs'],
    { group: 'asians' },
  ),
  at(1, ['daklozen|zwervers|bijstandstrekkers|uitkeringstrekkers|armen'], { group: 'poor' }),
);

const VERY =
  '{,zo ,echt ,gewoon ,allemaal ,absoluut ,totaal ,ronduit ,ontzettend ,verschrikkelijk ,vreselijk ,altijd ,zo ontzettend }';

export const contempt = ownList(
  'nl',
  'derogatory',
  at(3, [
    'walgelijk{,e,en}|weerzinwekkend{,e}|weerzinwekkende|afschuwelijk{,e}|verachtelijk{,e,en}|verwerpelijk{,e}|afstotelijk{,e}|afzichtelijk{,e}|smerig{,e}|vies{,e}|vieze|vunzig{,e}|ranzig{,e}|stinkend{,e}|goor|gore|onbeschaafd{,e}|ongeciviliseerd{,e}|primitief|primitieve|barbaars{,e}|achterlijk{,e}|minderwaardig{,e}|inferieur{,e}|waardeloos|waardeloze|nutteloos|nutteloze|onbetrouwbaar|onbetrouwbare|oneerlijk{,e}|leugenachtig{,e}|gewetenloos|gewetenloze|zielig{,e}|meelijwekkend|triest|armzalig{,e}|gestoord{,e}|ziek in hun hoofd|geestesziek|geestelijk gestoord|pervers{,e}|tegennatuurlijk{,e}|onnatuurlijk{,e}|abnormaal|abnormale|crimineel|criminele|gewelddadig{,e}|ondankbaar|ondankbare|onwetend{,e}|ignorant{,e}|dom{,me,mer}|lui{,e}|laf{,fe}|crimineeltjes|kansloos|kansloze|ontaard{,e}',
    `{maken,maakt} {mij,me,ons} ${VERY}{boos,ziek,kwaad,woest,razend,misselijk,pissig,kotsmisselijk,gek}|{doen,doet} {mij,me} {walgen,kotsen,kokhalzen}|{walg,walgen} {van,ik}|{irriteren,irriteert,ergeren,ergert} {mij,me} ${VERY}|werken op {mijn,m n} zenuwen|{word,wordt,worden} {ziek,misselijk,kotsmisselijk} van`,
    '{de,het} {ergste,slechtste,laagste,uitschot,schuim,schuim der aarde,allerergste,pest}|uitschot|tuig|gespuis|geteisem|schorriemorrie|schorem|plaag voor|last voor|gevaar voor|schande voor|ramp voor|verspilling van {ruimte,zuurstof,lucht}|plaatsverspilling|van nature|in de aard van|in hun {aard,bloed,natuur,genen}|{tweederangs,derderangs} {burgers,mensen}|niet gelijkwaardig|minder waard|niks waard|niets waard|{geen,niet} {een ,}{cent,zak,kut,reet,moer,drol,stuiver,bal} waard{, zijn}|niet {echt ,}menselijk',
    '{criminelen,verkrachters,terroristen,moordenaars,dieven,leugenaars,pedofielen,bedriegers,profiteurs,oplichters,uitvreters,landverraders,idioten,debielen,hoeren,sletten,viespeuken,viezeriken,smeerlappen,klootzakken,eikels,lafaards,randdebielen,achterlijken}',
    '{horen,hoort} {hier ,hier gewoon ,bij ons ,in dit land ,in ons land }niet{ thuis,}|{horen,hoort} niet {thuis ,}{hier,in nederland,in dit land,in ons land,op deze aarde,op deze wereld,bij ons,thuis}|{horen,hoort} {thuis in,in} {een kooi,de gevangenis,een kamp,de keuken,de goot,een gesticht,een dierentuin}|hebben {hier ,}niets te zoeken|geen {plaats,plek} {hier,op deze,in dit,in ons,in onze,voor hen,in de,in een}|geen recht {om te ,op ,te }{bestaan,leven,een leven}|geen bestaansrecht|{verdienen,verdient} {het ,}{niet,geen} {om ,}{te leven,leven,respect,rechten,medelijden,om te leven,beter}|{verdienen,verdient} niets{ dan,}',
    '{moeten,moet,kunnen,mogen} {allemaal ,gewoon ,nu ,maar ,eens ,lekker ,snel }{oprotten,opzouten,wegwezen,ophoepelen,opkrassen,oppleuren,opflikkeren,verdwijnen,terug,het land uit,weg}|{moeten,moet,kunnen,mogen} {oprotten,opzouten,wegwezen,ophoepelen,opkrassen,oppleuren,opflikkeren,verdwijnen,het land uit}|{rot,donder,pleur,flikker,sodemieter,hoepel,kras} {toch ,lekker ,}op|oprotten|terug naar {je,jullie,hun} {eigen ,}land|ga terug naar|{ons,mijn,dit} land uit|{verpesten,verzieken,vernielen,vernietigen,verwoesten,ruïneren} {ons,onze,de,het,dit}|{overspoelen,infiltreren,bezetten,koloniseren,overnemen} {ons,onze,het}|nemen {ons,onze} {land,banen,huizen} over|pikken onze|{teren,leven} op onze kosten|profiteren van ons|fokken als|als konijnen|zijn de schuld van',
  ]),
);

export const contemptBefore = ownList(
  'nl',
  'hate_verb',
  at(3, [
    'haat|haten|ik haat|veracht|verachten|verafschuw|verafschuwen|verfoei|minacht|minachten|walg van|walgen van|gruw van|een hekel aan|een bloedhekel aan|een gruwelijke hekel aan|heb schijt aan|schijt aan|kan {geen,die,deze}|kan niet tegen|{haat,walging,minachting,afkeer,afschuw,verachting} {voor,tegen,jegens,van}|ziek van|kotsziek van|moe van|zat {van,om}|pissig van|boos {van,op}|kwaad op|allergisch voor|geen respect voor|bang van|{niets,niks} {is ,zo }{erger,smeriger,walgelijker,dommer,vies} dan|niets {ergers,smerigers,walgelijkers,dommers} dan|{niets,niks} {erger,smeriger,walgelijker,dommer} dan|niemand is zo {dom,smerig,vies,slecht,onwetend,crimineel} als|zo dom als',
    '{neuk,fuck,kanker op,kanker,tering,verdoem,verdoemde,vervloek,vervloekt zijn,weg met,dood aan,dood met,leve de dood van,naar de hel met,rot op met,stop met} {,alle ,de ,die ,deze ,al die }|de dood aan|weg met die|te veel|veel te veel|genoeg van {die,al die,deze,de}|gooi de|geen {enkele ,}{respect,medelijden} voor|vertrouw geen|geen {vertrouwen,waarde} in|{slimmer,intelligenter,schoner,nuttiger} dan {alle,elke,een,die,deze}|{honden,ratten,dieren} zijn meer waard dan',
  ]),
);

export const harm = ownList(
  'nl',
  'harm_verb',
  at(3, [
    'doden|vermoorden|afmaken|afslachten|uitroeien|uitmoorden|vernietigen|vergassen|verbranden|ophangen|wurgen|verwurgen|onthoofden|doodschieten|neerschieten|afknallen|doodslaan|doodsteken|neersteken|stenigen|martelen|folteren|kwellen|verkrachten|castreren|steriliseren|executeren|elimineren|liquideren|opruimen|afschieten|verzuipen|verdrinken|laten creperen|laten sterven|laten verrekken|kapotmaken|doodmaken|ombrengen|om zeep helpen|een {kopje kleiner,einde} {maken,te maken}|van kant maken|de {keel,kelen} {doorsnijden,afsnijden}|een kogel geven|tegen de muur zetten|kwijtraken|afrekenen met|in brand steken|verminken|aanvallen',
  ]),
  at(2, [
    'slaan|in elkaar slaan|aftuigen|deporteren|uitzetten|wegjagen|opsluiten|schoppen|pijn doen|laten lijden',
  ]),
);

const DEAD =
  '{gedood,vermoord,afgemaakt,afgeslacht,uitgeroeid,vernietigd,vergast,verbrand,opgehangen,gewurgd,onthoofd,doodgeschoten,neergeschoten,afgeschoten,gestenigd,gemarteld,verkracht,gecastreerd,geëxecuteerd,geëlimineerd,opgeruimd,geslagen,afgeknald,gesteriliseerd,doodgeslagen,gelyncht,levend verbrand}';

export const harmCalls = ownList(
  'nl',
  'harm_norm',
  at(3, [
    `{worden,zijn,werden,zouden worden} ${DEAD}|${DEAD} {worden,werden,moeten worden,zouden worden,mogen worden}`,
    `{moeten,moet,zouden,mogen} {,allemaal ,gewoon ,eens }{worden ,}${DEAD}`,
    '{moeten,moet,zouden,mogen} {,allemaal ,gewoon ,eens }{sterven,dood,branden,creperen,verrekken,hangen,lijden,dood zijn,kapot}|{verdienen,verdient} {allemaal ,}{de dood,het om te sterven,te sterven,om te sterven,de doodstraf,te lijden,een kogel,het om dood te gaan,om dood te gaan}|{verdienen,verdient} het {allemaal ,}{te sterven,om te sterven,om dood te gaan}|{niet illegaal,legaal,niet strafbaar} {moeten,zijn}|aan de galg|op de brandstapel|tegen de muur|naar de gaskamer{s,}|aan het gas|de doodstraf voor|allemaal dood|moeten ze {doden,vermoorden,afmaken,uitroeien}|een einde aan {die,deze,alle,de}',
  ]),
);

export const moreSlurs = ownList(
  'nl',
  'slur',
  at(
    3,
    [
      'nikker{,s}|neger{,s,in,innen,hoer}|zwartjoekel{,s}|roetmop{,pen}|bosneger{,s}|katoenplukker{,s}|aap uit het|dobberneger{,s}|kroesmop',
    ],
    { group: 'black' },
  ),
  at(
    3,
    [
      'kutmarokkaan|kutmarokkanen|rifaap|rifapen|mocro tuig|geitenneuker{,s}|kamelenneuker{,s}|haatbaard{,en}|theedoek{,en}|zandneger{,s}|kopvod{,den}|kutmoslim{,s}|kankermarokkaan|kankermarokkanen|kankermoslim{,s}|jihadbruid',
    ],
    {
      group: 'muslims',
    },
  ),
  at(
    3,
    [
      'flikker{,s}|mietje{,s}|poot{je,}|poten|nicht{en}|reetridder{,s}|reetkever{,s}|bruinwerker{,s}|kontneuker{,s}|pot{teus,teuze}|potten|manwijf|manwijven|kankerhomo{,s}|kuthomo{,s}|vuile homo{,s}|travo{,s}|shemale{,s}|ombouwdoos|sodomiet{,en}|ruigpoot|ruigpoten|janet{,ten}',
    ],
    {
      group: 'lgbt',
      ambiguous: true,
    },
  ),
  at(
    3,
    [
      'kankerjood|kankerjoden|kutjood|kutjoden|jodenkop|jodenstreek|smous|smousen|jodentuig|joden aan het gas|hamas hamas',
    ],
    { group: 'jews' },
  ),
  at(
    3,
    [
      'mongool|mongolen|mongooltje{,s}|debiel{,en}|kreupele{,n}|imbeciel{,en}|spast{,en}|achterlijke gehandicapte|randdebiel{,en}|spasten|downie{,s}|mankepoot|stumper{,s}',
    ],
    {
      group: 'disabled',
    },
  ),
  at(
    3,
    [
      'kutallochtoon|kutallochtonen|kutbuitenlander{,s}|kankerbuitenlander{,s}|kutturk{,en}|kankerturk{,en}|kutpolen|polak{,ken}|medelander{,s}|spleetoog|spleetogen|poepchinees|poepchinezen|pinda{s,chinees}|zigeunertuig|kampers|kamper tuig|asieltuig|mediterende|kankerallochtoon',
    ],
    {
      group: 'migrants',
    },
  ),
  at(
    3,
    [
      'kutwijf|kutwijven|kankerwijf|kankerwijven|teringwijf|kankerhoer{,en}|teringhoer{,en}|kankerslet{,ten}|kuthoer{,en}|tyfushoer|rotwijf|rotwijven|kutvrouwen|vrouwmens|feminazi{,s}|geile slet|sletje{,s}|sletten|snol|snollen|del{letje,len}',
    ],
    {
      group: 'women',
    },
  ),
);

export const praise = ownList(
  'nl',
  'innocent',
  at(1, [
    '{haat,geweld,discriminatie,racisme} tegen {vrouwen,homo s,joden,moslims,vluchtelingen,migranten,zwarten}|strijd tegen {haat,racisme}|niet {minderwaardig,crimineel,vies,lui,dom}|geen {terroristen,criminelen,dieven,profiteurs,gevaar,plaag,tuig}',
  ]),
);
