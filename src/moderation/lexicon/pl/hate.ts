import { at, ownList } from '../list.ts';

/** Inflected and newer names of the groups. */
export const moreGroups = ownList(
  'pl',
  'group',
  at(
    1,
    [
      'kobie{ta,ty,tę,tą,cie,cych,cego}|kobiet{,om,ami,ach}|bab{y,ami,om,ach}|babsko|dziewuch{y,ami}|feministk{a,i,ami,om}|matk{i,ami}|pan{ie,iom}|laski|żon{y,ami}',
    ],
    { group: 'women' },
  ),
  at(
    1,
    [
      'gej{,a,e,ów,om,ami,em,ach,owi,u,owie}|homoseksuali{sta,sty,stą,stów,stom,stami,ści}|homoseksualn{y,a,i,e,ych,ymi}|lesbijk{a,i,ę,ą,om,ami,ach}|{osoba,osoby,osobę,osobą,osób,osobom,osobami,osobach} {trans,transpłciowa,transpłciową,transpłciowe,transpłciowej,transpłciowych,transpłciowym,transpłciowymi,homoseksualna,homoseksualne,homoseksualnych,homoseksualnym,lgbt}|transpłciow{i,e,y,ych,ym,ymi,a,ą}|transseksuali{sta,sty,stów,ści}|transseksualn{i,ych}|biseksuali{sta,stów,ści}|niebinarn{i,e,ych}|queer{y,ów}|tęczow{i,ych}',
    ],
    { group: 'lgbt' },
  ),
  at(
    1,
    [
      'czarnoskór{y,a,e,ego,ej,ą,ych,ymi,ym}|czarnoskórz{y}|czarn{i,ych,ymi} {ludzie,ludzi,ludźmi}|{czarna,czarny,czarne,czarną,czarnego} {osoba,osobę,osoby,kobieta,kobiety,mężczyzna,mężczyzny}|murzyn{,a,i,ów,om,ami,em,ka,ki,kę,ek}|afryka{nie,nów,nin,nom,nami,nka}|osob{y,a,ę,ami} czarnoskór{e,a,ą,ych,ymi}|osób czarnoskórych',
    ],
    { group: 'black' },
  ),
  at(
    1,
    [
      'żyd{,a,zi,ów,om,ami,em,ach,owi,ówka,ówki,ówkę,ówek}|żydowsk{i,a,ie,ich,iego,im,imi} {ludzie,ludzi,naród,kobiety,rodziny}',
    ],
    { group: 'jews' },
  ),
  at(
    1,
    [
      'muzułma{nin,nina,ninem,nie,nów,nom,nami,nka,nki,nek}|islamist{a,y,ów,ami}|islamiści|mahometan{ie,ów}|wyznawc{y,ów} islamu',
    ],
    { group: 'muslims' },
  ),
  at(
    1,
    [
      'chrześcija{nin,nie,n,nom,nami}|katoli{k,ka,cy,ków,kom,kami}|świad{kowie,ków} jehowy|protestan{ci,tów}|prawosławn{i,ych}|wierząc{y,ych}',
    ],
    { group: 'christians' },
  ),
  at(
    1,
    [
      'arab{,a,owie,ów,om,ami,em,ka,ki}|syryjczy{k,ka,cy,ków,kom,kami}|palestyńczy{k,cy,ków}|marokańczy{k,cy,ków}|irakijczy{cy,ków}|egipcjan{ie,}|tunezyjczy{cy,ków}|beduini',
    ],
    { group: 'arabs' },
  ),
  at(
    1,
    [
      'imigran{t,ta,tem,ci,tów,tom,tami,tka,tki,tek}|migran{t,ta,ci,tów,tom,tami,tka,tki}|uchodź{ca,cy,cą,ców,com,cami,czyni}|uchodźc{a,y,ów}|obcokrajow{iec,ca,cy,ców,com,cami}|cudzoziem{iec,ca,cy,ców,com,cami}|obc{y,ych} kulturowo|azylan{ci,tów}|gastarbeiter{zy,ów}',
    ],
    { group: 'migrants' },
  ),
  at(
    1,
    [
      'niepełnosprawn{y,a,i,e,ego,ej,ą,ych,ymi,ym,emu}|{osoba,osoby,osobę,osób,osobom,osobami} {niepełnosprawna,niepełnosprawne,niepełnosprawną,niepełnosprawnych,niepełnosprawnym,niepełnosprawnymi,z niepełnosprawnością,z niepełnosprawnościami}|inwali{da,dę,dzi,dów,dom,dami}|głus{i,i ludzie}|głuchych|niewidom{i,ych}|auty{ści,stów,sta,styk,stycy,styków}|upośledzon{y,ych}|wózkowicz{e,ów}',
    ],
    { group: 'disabled' },
  ),
  at(
    1,
    [
      'azja{ta,tę,tą,ty,tów,tom,tami,tka,tki,tek}|azjaci|azjatyc{cy,kich}|chińczy{k,ka,cy,ków,kom,kami}|wietnamczy{k,cy,ków,kami}|japończy{k,cy,ków}|koreańczy{cy,ków}|hindus{i,ów,om,ami}|pakistańczy{cy,ków}|filipińczy{cy,ków}',
    ],
    {
      group: 'asians',
    },
  ),
  at(
    1,
    [
      'ukrai{niec,ńca,ńcy,ńców,ńcom,ńcami,nka,nki,nek,nkom}|rosja{nin,nina,nie,nom,nami,nka,nki}|rosjan|niem{iec,ca,cy,ców,com,cami}|rom{a,owie,ów,om,ami}|cyga{n,na,nie,nów,nom,nami,nka,nki}|tur{ek,ka,cy,ków,kom,kami}|kurd{owie,ów}|pola{k,cy,ków,kom,kami}|białorus{in,ini,inów}|lit{win,wini,winów}|cze{czen,czeni,czenów}|gruzi{n,ni,nów}|afga{ńczycy,ńczyków}|somalij{czycy,czyków}|nigeryjczy{cy,ków}|cze{si,chów}|słowa{cy,ków}|rumu{n,ni,nów,nom,nami}|bułgar{zy,ów}|ślązac{y}|ślązaków|kaszubi|amerykan{ie,ów}',
    ],
    { group: 'nation' },
  ),
  at(1, ['bezdomn{y,i,ych,ym,ymi}|biedn{i,ych} {ludzie,ludzi}|bezrobotn{i,ych}|emeryc{i}|żebra{cy,ków}'], {
    group: 'poor',
  }),
);

export const contempt = ownList(
  'pl',
  'derogatory',
  at(3, [
    '{podł,podłych,nikczemn,wstrętn,odrażając,odpychając,obrzydliw,ohydn,plugaw,brudn,śmierdząc,zawszon,obleśn,żałosn,nędzn,marn,bezwartościow,bezużyteczn,nieprzydatn,niecywilizowan,dzik,prymitywn,zacofan,barbarzyńsk,niższ,gorsz,najgorsz,nieuczciw,zakłaman,fałszyw,dwulicow,chciw,leniw,głup,durn,tęp,ograniczon,zdegenerowan,zboczon,perwersyjn,nienormaln,chor,psychiczn,agresywn,niebezpieczn,przestępcz,bezczeln,niewdzięczn,niemoraln,amoraln,grzeszn,nieludzk,toksyczn,szkodliw,niechcian,niegodn,haniebn,pogardliw,godn pogardy,wulgarn,ciemn,chamsk}{e,a,ych,ymi}',
    'podli|nikczemni|wstrętni|odrażający|odpychający|obrzydliwi|ohydni|plugawi|brudni|śmierdzący|zawszeni|obleśni|żałośni|nędzni|marni|bezwartościowi|bezużyteczni|niecywilizowani|dzicy|prymitywni|zacofani|barbarzyńscy|gorsi|najgorsi|nieuczciwi|zakłamani|fałszywi|dwulicowi|chciwi|leniwi|durni|tępi|ograniczeni|zdegenerowani|zboczeni|perwersyjni|nienormalni|chorzy|agresywni|niebezpieczni|bezczelni|niewdzięczni|niemoralni|grzeszni|nieludzcy|toksyczni|szkodliwi|niechciani|niegodni|haniebni|godni pogardy|wulgarni|ciemni|chamscy|ignoranccy|odrzucający|podludźmi|podludzie|ignoranc{i,tami}|ignorantk{i,ami}|obrzydzając{y,e}|odstręczając{y,e}',
    '{przestępc,morderc,zboczeńc,tchórz,zdrajc,oszust,złodziej,gwałciciel,terroryst,bandyt,kryminalist,pedofil,pasożyt,darmozjad,leni,nierob,brudas,kłamc,debil,idiot,kretyn,skurwysyn,chuj,kurw,dziwk,szmat,suk,głupk,imbecyl,barbarzyńc,dzikus,nieudacznik,śmierdziel,prostak,cham,wariat,psychol,zwyrodnialc,degenerat,faszyst}{ami,ach}|przestępcy|mordercy|zboczeńcy|tchórze|zdrajcy|oszuści|bandyci|darmozjady|brudasy|nieudacznicy|śmierdziele|prostacy|chamy|degeneraci|zwyrodnialcy|barbarzyńcy|dziwki|szmaty|suki|kurwy|skurwysyny|debile|kretyni|imbecyle',
    '{są,to,jesteście} {zwykłym,najgorszym,prawdziwym,tylko} {ścierwem,gównem,śmieciem,bydłem,robactwem,złem,plugastwem}|{najgorsz,najgłupsz,najbrudniejsz}{y,e,a,ymi}|zakał{a,ą}|wstyd{em,} dla|hańb{a,ą}|plag{a,ą}|zaraz{a,ą}|ciężar{,em} dla|zagrożeni{e,em}|strat{a,ą} {czasu,miejsca,tlenu,powietrza}|marnotrawstw{o,em} {miejsca,tlenu,powietrza}|marnowani{e,em} tlenu|pomył{ka,ką} natury|błęd{em} natury|błąd natury|obraz{a,ą} {dla,boga}|wbrew naturze|niezgodn{e,i} z naturą|ludźmi {drugiej,trzeciej,gorszej} {kategorii,klasy}|ludzie {drugiej,gorszej} kategorii|obywatel{ami,e} drugiej kategorii',
    '{wkurza,wkurzają,wkurwia,wkurwiają,drażni,drażnią,denerwuje,denerwują,irytuje,irytują,brzydzi,brzydzą,obrzydza,obrzydzają,odrzuca,odrzucają,mierzi,mierżą,wnerwia,wnerwiają,męczy,męczą,przeraża,przerażają,złości,złoszczą} mnie|mnie {,bardzo ,tak ,strasznie ,po prostu ,zawsze ,już ,naprawdę }{wkurza,wkurzają,wkurwia,wkurwiają,drażni,drażnią,denerwuje,denerwują,irytuje,irytują,brzydzi,brzydzą,obrzydza,obrzydzają,odrzuca,odrzucają,mierzi,mierżą,wnerwia,wnerwiają,złości,złoszczą}|{doprowadza,doprowadzają} mnie do {szału,furii,szewskiej,wściekłości,białej}|{budzi,budzą} {we mnie ,mój ,moje ,moją ,}{wstręt,odrazę,obrzydzenie,pogardę,nienawiść}|{napawa,napawają} mnie {odrazą,wstrętem,obrzydzeniem,pogardą,złością}|{działa,działają} mi na nerwy|{robi,robią} mi się niedobrze|niedobrze mi się robi|zbiera mi się na wymioty|rzygać {mi ,}się chce|chce mi się rzygać|krew mnie zalewa|szlag mnie trafia|nóż się w kieszeni',
    'nie {mają,ma,powinni mieć,powinny mieć} {tu ,tutaj ,w ogóle ,żadnego ,żadnych ,nic ,po co ,}{prawa,praw,miejsca,wstępu,szacunku,honoru,godności,mózgu,duszy,wartości,moralności,sensu,do szukania,prawa żyć,prawa do życia,prawa istnieć}|nie mają znaczenia|nie ma {tu ,tutaj ,}{dla nich ,dla was ,}miejsca|nie {zasługują,zasługuje} na {życie,szacunek,litość,nic,prawa,współczucie,istnienie,to by żyć,miano}|nie {powinni,powinny,powinno} {istnieć,żyć,się rodzić,mieć praw,tu być,głosować,się rozmnażać,mieszkać,istnieć wcale}|nie {są,należą} {warci,warte,równi,równe,ludźmi,normalni,normalne,prawdziwymi,prawdziwi,tacy jak my,do,naturalne,mile widziani,pełnowartościowi}|nie nadają się {do,na}|nie {pasują,pasuje} {do,tu,tutaj}|niczym {więcej ,innym ,}{niż,jak,tylko}|nic {niewarci,nie warci,nie warte,niewarte}|{warci,warte,warta} {mniej,tyle co}|gówno {warci,warte,warta,warty}|{są,jest} mniej {warci,warte,warta}',
    '{powinni,powinny,niech,mogą,muszą} {wszyscy ,wszystkie ,już ,się ,stąd ,wszyscy się ,natychmiast }{wypierdalać,wypierdolić,spierdalać,spadać,wynosić,wynieść,wyjechać,wyjeżdżać,wracać,zniknąć,odejść,spadają,spierdalają,wypierdalają,wracają,wynoszą,wyjeżdżają,znikną}|{wypierdalać,wypierdalaj,wypierdalajcie,spierdalać,spierdalaj,spierdalajcie,wynocha,won,precz,wracać,wracajcie,wracaj,spadać,wynoście się,wynosić się} {z,do,stąd,skąd,na}|do {swojego,swoich,własnego} kraju|tam skąd {przyszli,przyjechali,są}|{niszczą,rujnują,zalewają,zaśmiecają,opanowują,opanowali,opanowała,opanowały,przejmują,kontrolują,zatruwają,plugawią,okradają,infiltrują,kolonizują} {nasz,naszą,nasze,cały,całą,ten,świat,polskę,kraj,europę}|zabierają {nam,nasze}|kradną nasz{e,ą}|gwałcą nasze|żyją {na nasz koszt,z zasiłków,z naszych}|mnożą się jak|jak {króliki,szczury,robactwo,karaluchy,zwierzęta,bydło}|z natury|{leży,jest,mają} w {ich ,naturze,genach,krwi}|we krwi',
  ]),
  at(2, ['głupi|głupie|głupsz{y,e}|leniwi|brzydcy|brzydkie|kłamcy|idiotki|denerwujący|śmieszni|naiwni']),
);

export const contemptBefore = ownList(
  'pl',
  'hate_verb',
  at(3, [
    '{nienawidzę,nienawidzimy,nienawidzi,nie cierpię,nie znoszę,nie trawię,nie toleruję,nie lubię,nie szanuję,nie ufam,gardzę,gardzimy,brzydzę się,brzydzimy się,pogardzam,nie mogę znieść,nie mogę ścierpieć,nie mogę patrzeć na,nie zniosę,nie ścierpię,nie wytrzymam z,nie wytrzymuję z,boję się,mam gdzieś,mam w dupie,sram na,szczam na,pluję na,rzygam,rzygam na widok,rzygać mi się chce od,chuj z,w dupie mam}{, wszystkich, wszystkie, wszystkimi, tych, tymi}|{dość,dosyć} {mam ,już ,}{tych,bycia,przebywania,życia,wszystkich,waszych}|mam {już ,}{dość,dosyć}|{zmęczony,zmęczona,wkurwiony,wkurwiona,wkurzony,wkurzona,zdegustowany,zdegustowana,obrzydzony,obrzydzona,znudzony,wściekły,wściekła} {przez,na,tymi,wszystkimi}|{wstręt,odraza,odrazę,pogarda,pogardę,pogardy,nienawiść,nienawiści,obrzydzenie,obrzydzenia,niechęć,niechęci,wściekłość} {do,dla,wobec,na}|brak szacunku {do,dla}|zero {szacunku,litości} {do,dla}|alergi{a,ę} na',
    '{jebać,jebac,pierdolić,pierdolę,chuj w dupę,kurwa mać,śmierć,precz z,won z,dość,stop,koniec z,do diabła z,do piekła z,wypierdolić,pogonić,przeklęci,pieprzyć,walić,srać na,szlag by trafił,niech szlag trafi} {,wszystkim ,wszystkich ,wszystkimi ,tym ,tych ,z tymi ,wam ,wszystkie ,te }|{jebać,pierdolić,pieprzyć,srać na}|śmierć {wszystkim,tym,dla}|{pieprzon,jeban,pierdolon,cholern,zasran,parszyw,przeklęt,brudn,śmierdząc}{y,e,a,ych,ymi,ego}|pieprzeni|jebani|pierdoleni|cholerni|zasrani|parszywi|przeklęci|{nic ,nie ma nic ,}{gorszego,obrzydliwszego,głupszego,brudniejszego,podlejszego} {niż,od}|{nikt,nikogo} {nie ,tak }{jest ,}{głupi,brudny,podły}|{gorsi,gorsze,głupsi,głupsze,brudniejsi} {niż,od}|{za dużo,zbyt wielu,zbyt wiele,za wielu} {jest ,tu ,tych ,}|{mądrzejsz,inteligentniejsz,więcej wart,bardziej inteligentn,cenniejsz}{y,a,e} {od,niż} {każdego,wszystkich,wy,jakiejkolwiek,jakikolwiek,was}|żadnych {więcej ,}|nie {chcę,chcemy} {tu ,tutaj ,więcej ,żadnych ,}|lubię mniej niż|nie wierz|nie wierzcie|nie ufaj{cie,}|pozbyć się|{oczyścić,oczyśćmy} {kraj,polskę} z|bronić się przed',
  ]),
);

export const harm = ownList(
  'pl',
  'harm_verb',
  at(3, [
    '{zabić,zabili,zabilibyśmy,zabijać,zabijmy,zabiję,zabijemy,pozabijać,pozabijamy,mordować,zamordować,zamorduję,wymordować,wybić,wybijemy,wytępić,wytępimy,tępić,eksterminować,zgładzić,rozstrzelać,rozstrzelam,zastrzelić,powiesić,wieszać,spalić,palić,zagazować,zlikwidować,likwidować,wyeliminować,eliminować,zniszczyć,unicestwić,wykastrować,kastrować,wysterylizować,ukamienować,torturować,zgwałcić,gwałcić,zgwałcę,zarżnąć,wyrżnąć,zatłuc,utopić,zlinczować,udusić,dusić,uduszę,otruć,otruć,masakrować,zmasakrować,zmasakruję,zarąbać,dobić,ubić,odstrzelić,wyrzynać,zniewolić,ściąć,poćwiartować,wymazać,skończyć z,rozprawić się z,pozbyć się,pozbądźmy się,pozbędziemy się,usunąć,wykończyć,wyplenić,zetrzeć}{, wszystkich, wszystkie, tych, te, każdego, tego}',
    '{poderżnę,poderżnąć,poderżniemy,rozwalę,rozwalić,uciąć,odciąć,obciąć,skręcić} {im ,ich ,wam ,}{gardła,gardło,łby,łeb,głowy,głowę,karki,kark}|{położyć,położymy} kres|{kres,koniec} {wszystkim,tym}|{skrzywdzę,skrzywdzić,skrzywdzimy,zniszczę,dojadę}|{zginie,zginą} {straszną,straszliwą,w męczarniach}|{kula,kulka,kulki} {w łeb ,}dla',
  ]),
);

const DEAD =
  '{zabi,rozstrzela,powiesz,spal,zagazowa,wytęp,wymordowa,wybi,zlikwidowa,zgładz,wykastrowa,ukamienowa,eksterminowa,deportowa,zniszcz,zastrzel,wyeliminowa,torturowa,zgwałc,zamordowa,stracen,uśmierc,wysterylizowa,pobi,zlinczowa,udusz,utop}';

export const harmCalls = ownList(
  'pl',
  'harm_norm',
  at(3, [
    `{zostali,zostaną,byli,zostać,być} {wszyscy ,}${DEAD}{ci,ni,eni}`,
    `{zostały,zostaną,były,zostać,być} {wszystkie ,}${DEAD}{te,ne,one}`,
    `{powinien,powinna,musi} {zostać,być} ${DEAD}{ty,ta,ny,na,ony,ona}`,
    '{powinni,powinny,powinien,powinna,muszą,niech,mogą} {wszyscy ,wszystkie ,się ,}{zginąć,zdechnąć,umrzeć,spłonąć,cierpieć,wisieć,płonąć,giną,zdychają,zdechną,umrą,umierają,cierpią,spłoną,zgnić,smażyć w piekle}|{powinni,powinny} być martw{i,e}|{byliby,byłyby} {wszyscy ,wszystkie ,}martw{i,e}|mi{eli,ały} poderżnięte|{zasługują,zasługuje,zasługujecie,zasłużyli} {tylko ,wszyscy ,wszystkie ,}na {śmierć,stryczek,kulkę,karę śmierci,cierpienie,tortury,piekło,szubienicę,lanie,gwałt}|kara śmierci dla|{do komory gazowej,do komór,do pieca,do pieców,na szubienicę,na stos,na stosie,pod mur,pod ścianę,do obozu,do obozów}|{lepiej,nam lepiej} gdyby',
  ]),
);

export const moreSlurs = ownList(
  'pl',
  'slur',
  at(
    3,
    [
      'czarnuch{,y,a,ów,ami,em,om,owi}|bambus{,y,a,ów,ami,em}|asfalt{y,ów,ami,em} jeb|małpolud{y,ów}|murzyński{e,ch} {ścierwo,bydło}|negr{y,ów,em}|makumb{a,y,ę,ami}|brudas{y,ów,ami,em}',
    ],
    { group: 'black' },
  ),
  at(
    3,
    [
      'żydek|żydk{a,i,ów,ami,iem}|gudłaj{,e,ów,a,em,ami}|parch{,y,ów,a,em,ami}|żydostw{o,em}|żydokomun{a,y,ę}|jude{k,ki}|mośk{i,ów,ami,iem}|mosiek|koszern{y,i} {ryj,parch}|pejsat{y,ych,ymi}|garbatonos{y,ych,ymi}',
    ],
    { group: 'jews' },
  ),
  at(
    3,
    [
      'peda{ł,ła,ły,łów,łem,łami,łom,łek,łki}|pedalsk{i,ie,ich}|ciot{a,y,ę,ą,ami}|cioty|homosi{e,ów}|homoś|homoseksualne ścierwo|pederast{a,ów,ami,y}|pederaści|lesb{a,y,ą,ę,ami}|lesb|tran{s,sy,sów} jeb|transwestyt{a,y,ów,ami}|babochłop{,y,ów,em,ami}|obojnak{,i,ów,iem,ami}|hermafrodyt{a,y,ów,ą,ami}|zboczek|zboczk{i,ów}|tęczow{a,ej} zaraz{a,y}|tęczowe zarazy|odbytowc{y,ów}|sodomit{a,ów,ami}|sodomici|dziwolą{g,gi,gów,giem,gami}',
    ],
    {
      group: 'lgbt',
    },
  ),
  at(
    3,
    [
      'ciapat{y,a,ych,ymi,ego,emu,ym}|ciapak{,i,ów,iem}|turbaniarz{e,y}|kozojeb{ca,cy,ców,cami,cą}|beduin{i,ów,em} jeb|islamskie {ścierwo,bydło}|muzol{,e,i,ami}|szmatogłow{y,i,ych,ymi}|ręcznikogłow{y,i,ych}|islamusy|arabus{,y,ów,a,em,ami}|terrorabi',
    ],
    {
      group: 'muslims',
    },
  ),
  at(
    3,
    [
      'żółtk{i,ów,ami,iem,a}|żółtek|skośnook{i,ich,ie,im,imi}|skośn{i,ych,ymi}|kitajc{e,ów,y,em,ami}|kitajec|ryżojad{y,ów,ami}|psojad{y,ów}|chińskie ścierwo|żółt{y,a,e} {ryj,małpa,bydło}',
    ],
    { group: 'asians' },
  ),
  at(
    3,
    [
      'banderow{iec,cy,ców,cami}|upain{a,y}|ukropy|ukrop|rusk{i,ie} {ścierwo,bydło}|kacap{,y,ów,a,em,ami}|szwab{,y,ów,a,em,ami}|cygańsk{ie,i} {ścierwo,bydło,nasienie}|polaczk{i,ów,iem}|rumun jeb|nachodźc{a,y,ów,ami,om}|inżynierów i lekarzy|ubogacacz{e,y}|hulajpartyj|pepik{i,ów}|makaronia{rze,rzy}|żabojad{y,ów}|brudasy z',
    ],
    {
      group: 'migrants',
    },
  ),
  // Also a joke among English readers.
  at(3, ['rusek|rusk{i,ów,ami}'], { group: 'migrants', ambiguous: true }),
  at(
    3,
    [
      'inwalid{o,om} jeb|kalek{a,i,ę,ą,ami}|kaleki|debil{,u,a,em,i} upośledzon|downi{e,ów}|down{a,em,y,ów,ami}|mongoł{,y,a,em,ów,ami}|ułom{,y,a,ów,em,ami}|ułomn{i,y,e,ych,ymi}|upośledzeniec|upośledzeń{cy,ców}|pokrak{a,i,ą,ami}|warzyw{o,a,em,ami} {jeb,upośl}|niedorozw{ój,oju,oje,ojem,ojów,ojami}|przygłup{,y,a,em,ów,ami}|połamaniec|garbus{y,ów}',
    ],
    {
      group: 'disabled',
    },
  ),
  at(
    3,
    [
      'dziwk{a,i,ę,ą,ami,om}|dziwek|szmat{a,y,ę,ą,ami}|zdzir{a,y,ę,ą,ami}|zdzir|lafirynd{a,y,ami}|lampucer{a,y}|ladacznic{a,e,ami}|kurewk{a,i}|cip{a,y,ę,ą} {głup,jeb,tęp}|cipsk{o,a,iem}|babsztyl{,e,ów,em,ami}|pizd{a,y,ę,ą,ami}|picz{a,y,ki,ka}|dupodajk{a,i,ami}|wywłok{a,i,ami}|feminazi{stka,stki,}|raszpl{a,e,ami}|bladź|lochy|loch{a,ą,ami}|suk{a,i,ę,ą,ami} {jeb,głup}',
    ],
    {
      group: 'women',
    },
  ),
);

export const praise = ownList(
  'pl',
  'innocent',
  at(1, [
    '{przemoc,nienawiść,dyskryminacja,przestępstwa} wobec {kobiet,żydów,uchodźców,gejów,mniejszości}|śmierć {kobiet,kobiety,dzieci,bliskich}|prawa kobiet|nie zasługują na {to,taki,takie,tortury,śmierć}|nie jest {gorszy,gorsza}|nie są {gorsi,gorsze,głupi,przestępcami,terrorystami,źli,zagrożeniem}|życia {kobiet,żydów,gejów} są ważne|chory na|chorzy na|chore na|brudna robota|dość kobiet w',
  ]),
);
