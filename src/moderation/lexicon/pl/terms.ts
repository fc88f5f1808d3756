import { at, ownList } from '../list.ts';

export const insults = ownList(
  'pl',
  'insult',
  at(3, [
    'skurwysyn{,a,u,em,y,ów,om,ami,ski,ek}|skurwiel{,a,e,i,u,em,om,ami}|skurwiały|sukinsyn{,a,u,y,ów,om,ami}|kurwisyn|kurwiszon{,y,ów}|chuj{,a,u,e,ów,em,om,ami,ek}|huj{,a,u,e,ów,em,om,ami}|chujek|chujowy człowiek|pizd{a,y,ę,o,om,ami,eczka,uś}|pojeb{,a,y,ie,em,ów,ami,om,us,usy}|pojeban{y,a,i,e,ych,ego,ymi,ym}|popierdolon{y,a,e,ych,ego,ymi,ym}|popierdoleni|zjeb{,a,y,ie,em,ów,ami,om}|zjeban{y,a,e,ych}|zjebani|przyjeb{,y}|jebaniec|jebańc{e,y,ów,a}|dojeban{y,a}|ujeb{,y}|cip{o,a} jedna|fiut{,a,y,ów,em,ami}|kutas{,a,y,ów,em,ami,ie}|dup{ek,ku,ki,ków,kiem,kami}|cwel{,a,e,i,u,em,om,ami}|kurw{o,ą} jedna|ty kurwo|stara kurwa|głupia kurwa|kurwy jebane',
    'spierdalaj{,cie}|wypierdalaj{,cie}|odpierdol się|odpierdolcie się|pierdol się|pierdolcie się|jeb się|jebcie się|jebać cię|jebać was|jeb{ał,ać} {cię,twoją,was} pies|wal się|walcie się|odwal się|zamknij {mordę,ryj,gębę,się kurwo,japę}|zamknij ten ryj|stul {pysk,ryj,mordę,dziób,dzioba}|morda w kubeł|morda psie|ryj krzywy|całuj mnie w dupę|pocałuj mnie w dupę|w dupę jebany|wypad z|wynocha|spadaj na drzewo|chuj ci w dupę|chuj wam w dupę|ch ci w dupę|twoja stara to|jebana {suka,szmata,kurwa}|głupia {suka,szmata,pizda,cipa,krowa,dziwka}|stara {szmata,suka,dziwka,krowa}',
    'dziwk{a,i,ę,o,ą,om,ami}|dziwek|ścierw{o,a,em,ami}|ścierwojad|hołot{a,y,ę,o,ą}|kanali{a,e,ę,o,i}|bydlak{,a,i,ów,u,iem,ami}|swołocz|gnid{a,y,ę,o,om,ami}|menda społeczna|zdzir{a,y,ę,o,om}|lafirynd{a,y}|szmaciarz{,e,y}|podludzie|podczłowiek|sprzedawczyk{,i,ów}|przydupas{,y,ów}|zasraniec|zasrańc{e,y,ów}|gówniar{z,ze,zy,a}|gównojad{,y}|śmierdziel{,e,i}|dupolizy|dupoliz|pierdoln{ięty,ięta,ięci,iętych}|pieprzni{ęty,ęta}|tępa {dzida,szmata,pała,dupa,pizda}|tępy {chuj,buc,baran,kutas}|jebn{ięty,ięta,ięci,iętych}|złamas{,y,ów}|parówo jedna',
  ]),
  at(2, [
    'idiot{a,y,ę,o,ą,ów,om,ami,ka,ki,kę,ko,ek}|idioci|idiotyczn{y,a,e}|debil{,a,e,i,u,em,om,ami,ka,ki,ko,ny,na,ni}|kretyn{,a,i,ów,ka,ki,ko,em,ami,om}|imbecyl{,a,e,i,u,em,ami}|głup{ek,ku,ki,ków,kiem,kami,ka}|głupi{,a,e,ej,ego,ch,mi}|głupol{,e,i}|półgłów{ek,ki,ków}|przygłup{,y,ów,a,em,ami}|matoł{,y,ów,a,em,ami,ek}|matole|tępak{,i,ów,u,a}|tęp{y,a,i,ych}|bezmózg{,i,ie,owiec,owcy,owców}|bezmózgi|palant{,y,ów,a,em,ami}|cymbał{,y,ów,a}|ćwok{,i,ów,a}|jełop{,y,ów,a}|głąb|głąby|kołtun{,y,ów}|debilizm|gnoj{ek,ku,ki,ków,em,e,y}|gnój|gówniarz{,e}|frajer{,a,zy,ów,em,ami,ze,stwo}|łajdak{,i,ów,a,u}|szuj{a,e,ę,o}|drań|dranie|nikczemnik{,i}|łajz{a,y,o}|łachudr{a,y,o}|łachmyt{a,y,o}|pajac{,e,a,u,ów}|błazen|błazn{y,a,ów,ie}|pokrak{a,i,o}|paszczur{,y}|oszołom{,y,ów,a,ie,ami,stwo}|psychol{,e,i,a,u}|świr{,y,ów,ze}|wariat{,ka,ko,ów}|nieuk{,i,ów,u}|nierób|nieroby|nierobów|darmozjad{,y,ów}|pasożyt{,em,a,u}|tchórz{,e,a,u}|złodziejsk{a,ie} {banda,nasienie}|męt{y,ów}|motłoch{,u,em}|plebs|wieśniak{,i,ów,u,a}|wsiok{,i,ów}|prostak{,i,ów,u}|cham{,y,ów,a,ie,stwo,ka}|cham{i,sko}|burak{u,i} jeden|lewak{,i,ów,iem,ami,u}|lewactw{o,a,em}|prawak{,i,ów}|pisior{,y,ów,a}|pisuar{,y}|kaczyst{a,ów}|katol{,e,i,a}|kodziarz{,e}|platfus{,y,ów}|peowsk{a,ie} {banda,ścierwa}|komuch{,y,ów,a,em}|zdrajc{a,y,o,ów,ami}|targowic{a,y,ę}|folksdojcz{,e,y}|volksdeutsch{,e}|szczekaczk{a,i}|szmatławiec|szmatławc{e,a}|fanatyk{u,iem} jeden|bezczelny typ|patol{,e,i,ka}|patus{,y,ów}|dzban{,y,ów,ie}|przegryw{,y,ie}|ciołek|ciołki|niedorozw{ój,oje,ojów,inięty,inięta,inięci}|nienormaln{y,a,i}|obleśn{y,a}|zakłaman{y,a,i,e}|wredn{a,y} {suka,baba,menda}|obłudn{ik,icy,ików,y,a}',
  ]),
  at(
    2,
    [
      'down{ie,em} jeden|burak{,i,ów,u}|tuman{,y,ów,ie}|suk{a,i,o,ę}|szmat{a,y,o,ę}|śmieć|śmieci{u,e}|śmieciem|śmieciami|świni{a,e,o,ą}|świń|świniami|pies|psie|psy|psem|małp{a,y,o,ą,ami}|osioł|ośle|osły|osłem|baran{,y,ie,em,ów}|krow{a,y,o,ą}|żmij{a,o,e}|szczur{,y,ze,em,ami}|menda|mend{y,o}|pał{a,o}|ciel{e,ę} jedno|robak{,u,i}|potw{ór,ory,orze}|klaun{,y,ie,em}|kloc|łajno|gówn{o,em}|trol{l,lu,u,e}|zer{o,em}|karaluch{,y,u}|wieprz{,u,e}',
    ],
    {
      needsTarget: true,
    },
  ),
  at(1, [
    'kłamc{a,y,o,ów}|kłamiesz|hipokryt{a,y,ów,ka}|hipokryci|złodziej{,e,i,u,em,ami}|oszust{,a,ów,ka}|oszuści|żałosn{y,a,e,i}|śmieszn{y,a,i}|bzdur{a,y}|ignorant{,ka,ów,ci}|ignoranci|nieudacznik{,i,ów,u}|skorumpowan{y,a,i}|wstyd|żenada|bezczeln{y,a,i}|naiwn{y,a,i}|faszyst{a,o,ów}|faszyści|nazist{a,o,ów}|naziści|komunist{a,o}|komuniści|ruska onuca|onuc{a,o,e}',
  ]),
);

export const profanity = ownList(
  'pl',
  'profanity',
  at(3, [
    'kurw{a,y,ę,ą,om,ami,ica,ić,iarz}|kurew|kurwa mać|wkurw{ia,iają,iony,iona,iasz,iać}|jeba{ć,ny,na,ne,nych,nego,nej,nym,nymi,ną,ł,li,łem}|jebani|zajebać|wyjebać|wyjeban{y,e,i}|rozjeb{ać,ane}|pierdol{ić,ę,i,isz,ą,ony,ona,one,onych,eni,onego,onej,onymi}|pierdoleni|spierdol{ić,ił,one}|wypierdol{ić,ił}|wpierdol|opierdol|pieprzon{y,a,e,ych,ego,ej,ymi}|pieprzeni|chujow{y,a,e,o}|chujni{a,ę}|chuj z|chuj wie|chuj mnie|ruchać|ruchał{,a}|wyruchać|dymać|dojebać|gówno prawda|do dupy|w dupie|w dupę',
  ]),
  at(2, [
    'gówn{o,a,em,iany,iane}|gówien|dup{a,y,ę,ie,ą}|zasran{y,a,e,ych,i}|srać|sra|sranie|sram|obsrany|szczać|szczyny|pieprz{yć,ę} się|pieprzyć|wkurz{a,ony}|cycki|cipk{a,i,ę}|cip{a,y,ę}|kutafon|zapierdal{a,ać,aj}|napierdal{a,ać}|popieprzon{y,a,e}|popieprzeni|ryj{,a,em,e}|mord{ę,o}|burdel{,u}|kurcze blade|huj|cholern{y,a,e,i,ych}',
  ]),
  at(1, ['cholera|kurde|kurczę|psiakrew|do diabła|dziadostwo|szlag trafi']),
);

export const slurs = ownList(
  'pl',
  'slur',
  at(
    3,
    [
      'czarnuch{,a,y,ów,u,em,om,ami}|asfalt czarnuch|bambus{y,ów} jeb{ane,anych}|czarn{a,e} małp{a,y}|małpa z afryki|smoluch{,y,ów}|makak{,i,ów}',
    ],
    { group: 'black' },
  ),
  at(
    3,
    [
      'ciapat{y,i,ych,ego,e,ymi,ym}|ciapak{,i,ów}|kozojeb{ca,cy,ców,com,cami,ce}|kozojebc{a,y,ów,ami}|kozo{ryp,ruch}{acze,aczy,y}|wielbłądojeb{ca,cy,ców}|turbaniarz{,e,y}|pustynn{e,y} {małpy,brudas,brudasy}|beduin{y,ów} jeban{e,ych}|szmatogłow{y,i,ych,e}|arabus{,y,ów,om,ami}|arabsk{a,ie} {hołota,bydło,ścierwo,dzicz}',
    ],
    { group: 'arabs' },
  ),
  at(
    3,
    [
      'muzułmańsk{a,ie} {hołota,bydło,ścierwo,dzicz,zaraza}|islamsk{a,ie} {hołota,bydło,ścierwo,dzicz,zaraza}|muzol{,e,i}|muslimsk{a,ie} {dzicz,ścierwo}',
    ],
    { group: 'muslims' },
  ),
  at(
    3,
    [
      'parch{,y,ów,om,ami,u}|żydek|żydk{i,ów,iem,ami,u}|żydłak{,i,ów}|gudłaj{,e,ów}|żydokomun{a,y,ę,ą}|żydostw{o,a,em}|żydowsk{a,ie} {ścierwo,parch,parchy,świnia,świnie,hołota,pomiot}|żydzisk{o,a}|jude raus|żydzi do gazu|do gazu z',
    ],
    { group: 'jews' },
  ),
  at(
    3,
    [
      'pedał{ów,om,ami,owi,em,ki,kiem}|pedalstw{o,a}|pedzi{o,e,ów}|pedzi|ciot{y,o,ami} {jebane,jebana,pierdolone}|ciot{a,y,o,om,ami}|lesb{a,y,ą,om,ami}|pedryl{,e,i}|pederast{a,y,ów,o}|homosi{e,ów}|tęczow{a,ej,ą} zaraz{a,y,ę,ą}|homoniewiadomo|transwestyt{a,y,ów} jeban{y,e}|elgiebet{y,ów}|zbok{ol,i,ów,u,iem,ami}|transik{,i,ów}|dewiant{,ci,ów,om,ami,em}|dewianci|zboczeńc{y,ów,ami,om,em}|sodomit{a,y,ów,ami}|sodomici',
    ],
    { group: 'lgbt' },
  ),
  at(3, ['pedał{,y,ek}|pedale'], { group: 'lgbt', ambiguous: true }),
  at(
    3,
    [
      'nachodźc{a,y,ów,om,ami}|brudas{,y,ów,om,ami,em,ie}|przybłęd{a,y,ów,o,ami}|uchodźc{y,om} do domu|bezmózgi imigrant|imigranc{i,ka} {hołota,dzicz,hołoty}',
    ],
    { group: 'migrants' },
  ),
  at(
    3,
    [
      'żółtk{i,ami} jeban{e,ymi}|skośnook{i,ie,a,ich,imi}|skośn{i,ych} jeban{i,ych}|kitajc{e,ów,y,ami}|kitajec|żółt{a,e} {małpa,małpy,zaraza}|żółtek|żółtk{i,ów,om,ami} z azji',
    ],
    { group: 'asians' },
  ),
  at(
    3,
    [
      'debil{e,i} niepełnosprawn{i,ych}|kalek{o,i} jeban{a,e}|niedojeb{,y,ów,ie,ami}|niedorozw{oje,ojami}|downy|downów|downami|upośled{y,ów}|warzyw{o,a} jeban{e}|inwalid{o,y} jeban{y,e}',
    ],
    { group: 'disabled' },
  ),
  at(2, ['kalek{a,i,ę,o,ami,om}|upośledzon{y,a,ych,ymi}|upośledzeni'], {
    group: 'disabled',
    ambiguous: true,
  }),
  at(
    3,
    [
      'suki jebane|jebane baby|głupie baby|baby do garów|feminazi{stka,stki}|feminazistk{a,i,ami}|kurwiszon{,y}|babsztyl{,e,i}|cipy jebane|głupie {cipy,pizdy,suki}',
    ],
    { group: 'women' },
  ),
  at(
    3,
    [
      'szkop{,y,ów,ami}|kacap{,y,ów,om,ami,em,ie,ski}|ukrop{,y}|upain{a,iec,cy}|upadlin{a,y,ie}|ukr{y} jebane|banderow{cy,ców,iec,com} jebani|banderówk{a,i}|ruski{e,ch} {ścierwo,ścierwa,bydło}|cygańsk{a,ie} {hołota,ścierwo,banda}|brudn{y,a,i,e} {cygan,cyganka,cyganie,cygany,żyd,żydzi,arab,arabowie,ukrainiec,murzyn,murzyni,imigranci}|śmierdząc{y,a,e,ych} {cygan,cyganie,żyd,żydzi,arab,arabowie,murzyn,murzyni,ciapaty}|rumun{y} jebane',
    ],
    { group: 'nation' },
  ),
  at(2, ['szwab{,y,ów,om,ami}|angol{e,i}|makaroniarz{,e}|żabojad{,y,ów}|ruskie onuce|banderow{iec,cy,ców}'], {
    group: 'nation',
  }),
);

export const groups = ownList(
  'pl',
  'group',
  at(1, ['kobiet{a,y,om,ami,ach,ę}|kobiet|dziewczyn{a,y,om,ami}|feministk{a,i,om,ami}|feministek'], {
    group: 'women',
  }),
  at(
    1,
    [
      'gej{,a,e,ów,om,ami,em,ach}|homoseksualist{a,y,ów,om,ami}|homoseksualiści|homoseksualn{i,e,ych,ymi}|lesbijk{a,i,om,ami,ach}|lesbijek|osob{y,om,ami} {trans,transpłciowe,transpłciowym,transpłciowymi}|os{ób,oba} {trans,transpłciowa,transpłciowych}|transpłciow{i,e,a,y,ych,ym,ymi}|transseksualist{a,y,ów}|transseksualiści|transi|biseksualn{i,e,ych}|lgbt',
    ],
    { group: 'lgbt' },
  ),
  at(
    1,
    [
      'czarnoskór{y,a,e,ych,ymi,ym}|czarnoskórzy|czarn{i,ych,ymi}|murzyn{,a,i,ów,om,ami,ka,ki}|afrykan{ie,ów,om,ami}|afrykańczy{cy,ków}',
    ],
    { group: 'black' },
  ),
  at(1, ['żyd{,a,zi,ów,om,ami,em,ach,ówka,ówki}|żydowsk{i,a,ie,ich}|syjoni{ści,stów}'], { group: 'jews' }),
  at(1, ['muzułman{ie,ów,om,ami,ka,ki,in,ina}|islam{,u,em,ie}|islamist{a,ów,ami}|islamiści'], {
    group: 'muslims',
  }),
  at(1, ['chrześcijan{ie,om,ami,in}|chrześcijan|katoli{k,cy,ków,kom}|prawosławn{i,ych}'], {
    group: 'christians',
  }),
  at(
    1,
    [
      'arab{,a,owie,ów,om,ami}|syryjczy{k,cy,ków}|palestyńczy{k,cy,ków}|marokańczy{k,cy,ków}|algierczy{k,cy,ków}',
    ],
    { group: 'arabs' },
  ),
  at(
    1,
    [
      'imigrant{,a,ci,ów,om,ami,ka,ki}|imigranc{i}|migrant{,ów,om,ami}|migranci|uchodźc{a,y,ów,om,ami}|obcokrajow{iec,cy,ców,com,cami}|cudzoziem{iec,cy,ców,com}|przybysz{e,ów}',
    ],
    { group: 'migrants' },
  ),
  at(
    1,
    [
      'niepełnosprawn{y,a,i,e,ych,ymi,ym}|inwalid{a,zi,ów,ami,om}|autystyczn{i,ych}|autysty{k,cy,ków}|osoby niepełnosprawne|osób niepełnosprawnych',
    ],
    { group: 'disabled' },
  ),
  at(
    1,
    [
      'azja{ta,tów,tom,tami,tka,tki}|azjaci|chińczy{k,cy,ków,kom,kami}|wietnamczy{k,cy,ków}|japończy{k,cy,ków}',
    ],
    { group: 'asians' },
  ),
  at(
    1,
    [
      'ukrai{niec,ńcy,ńców,ńcom,ńcami,nka,nki}|rosja{nie,nin}|rosjan|niem{iec,cy,ców,com}|rom{owie,ów,ami}|cygan{,ie,ów,om,ami,ka}|turc{y}|turków|kurdow{ie}|kurdów|pola{k,cy,ków,kom}|amerykan{ie,ów}|litwin{i,ów}|białorusin{i,ów}|czeczen{i,ów}|rumuni|rumunów|izrael{czycy,czyków}',
    ],
    { group: 'nation' },
  ),
  at(1, ['szyi{ci,tów}|sunni{ci,tów}|jezydz{i}'], { group: 'sect' }),
);

export const dehumanisers = ownList(
  'pl',
  'dehumaniser',
  at(3, [
    'robactw{o,a,em}|pasożyt{y,ów,ami,em}|plag{a,ą,ę,i}|zaraz{a,ą,ę,y}|rak{iem}|nowotw{ór,orem}|szczur{y,ami,ów}|karaluch{y,ami,ów}|podludz{ie,i,mi}|bydł{o,em,a}|hołot{a,ą}|dzicz{,ą}|dzikus{y,ów,ami}|ścierw{o,em,a}|śmieci{,e,ami,em}|śmieć|zwierzęt{a,ami}|zwierząt|małp{y,ami}|barbarzyńc{y,ami}|barbarzyńców|wirus{em,y}|bakteri{e,ami}|chorob{ą}|wesz|wszy|wszami|insekt{y,ami}|szarańcz{a,ą}|szkodnik{i,ami}|odpad{y,ami}|motłoch|gówn{o,em,ami}|chwast{y,ami}|brud{em,asami}|gnid{y,ami}|potwor{y,ami}|bestie|bestiami',
  ]),
  at(2, [
    'świni{e,ami}|ps{y,ami}|zwierzę|robak{i,ami}|nie są ludźmi|nie ludzie|inwazj{a,ą}|horda|hordy|hordą',
  ]),
);

export const derogatory = ownList(
  'pl',
  'derogatory',
  at(3, [
    'gorsz{ego,y,a,e,i}|podrzędn{i,e}|obrzydliw{i,e,y,a,ych}|odrażając{y,a,e,ych}|odpychając{y,e,a}|ohydn{i,e,y,a}|wstrętn{i,e,y,a}|odstręczając{y,e}|niecywilizowan{i,e,y}|bezwartościow{i,e,y}|bezużyteczn{i,e}|nic niewarc{i}|gówno warte|nie są warte|nie mają prawa żyć|nic nie wart{e,a,y}|przestępc{y,ami}|przestępców|kryminalist{ami,ów}|kryminaliści|terroryst{ami,ów}|terroryści|gwałciciel{e,ami,i}|morderc{y,ami}|morderców|pedofil{e,ami,i}|złodziej{e,ami}|nienaturaln{i,e,a}|wbrew naturze|zbocz{eni,one,eńcy}|zwyrodnial{cy,ców,cami}|nienormaln{i,e}|chorzy psychicznie|prymitywn{i,e}|zacofan{i,e}|brzydzą mnie|brzydzę się|obrzydzają mnie|doprowadzają mnie|działają mi na nerwy|wkurzają mnie|wkurwiają mnie|nie znoszę|nie cierpię|nie pasują do|nie ma miejsca|nie ma dla nich miejsca|nie zasługują|niczym więcej niż|nie są prawdziw{ymi,i}|hańb{a,ą}|zagrożeni{e,em} dla|problem{em,} dla|ciężarem|leży w naturze|z natury|won z|wynocha z|wypierdalać z|precz z|zboczon{e,ych}',
  ]),
  at(2, [
    'głup{i,ie,ia,sze,si}|leniw{i,e,ych}|len{ie,iami}|brudn{i,e,ych}|śmierdz{ą,ący,ące,ących}|kłamc{y,ami}|zł{e,ymi} do|źli|niebezpieczn{i,e}|brzyd{kie,cy}|oszu{ści,stami}|tchórz{e,ami}|nierob{y,ami}|agresywn{i,e}|gwałcą|kradną|gwałcenie|zabierają nam|zalewają|idioc{i}|idiotami|debil{e,ami}|chuj{e,ami}|huj{e,ami}|irytując{e,y}|nieuczciw{i,e}',
  ]),
);

export const hateVerbs = ownList(
  'pl',
  'hate_verb',
  at(3, [
    'nienawidzę|nienawidzimy|nienawidzić|nienawidze|gardzę|gardzimy|gardze|brzydzę się|brzydze się|nie znoszę|nie cierpię|nie trawię|nie mogę znieść|mam dość|dość tych|mam dosyć|rzygam na|rzygać mi się|jebać|pierdolić|pierdolę|jebac|chuj w dupę|śmierć|precz z|won z|do gazu z|tyle {nienawiści,pogardy} {do,dla}|mam tylko pogardę dla|odraz{a,ę} do|obrzydzenie do',
  ]),
);

export const harmVerbs = ownList(
  'pl',
  'harm_verb',
  at(3, [
    'zabić|zabij{,cie,my}|zabijać|zabijmy|zabiję|pozabijać|mordować|zamordować|wymordować|wybić|wytępić|tępić|eksterminować|zgładzić|rozstrzelać|rozstrzeliwać|powiesić|wieszać|spalić|palić|zagazować|gazować|zlikwidować|wyeliminować|zniszczyć|unicestwić|wykastrować|kastrować|ukamienować|zastrzelić|torturować|zgwałcić|gwałcić|zarżnąć|poderżnąć|zarezać|zatłuc|utopić|zlinczować',
  ]),
  at(2, [
    'bić|pobić|lać|deportować|wyrzucić|wygonić|przegonić|wypędzić|wywieźć|zamknąć|atakować|krzywdzić|skrzywdzić|wypierdolić|wyjebać',
  ]),
);

export const harmNorms = ownList(
  'pl',
  'harm_norm',
  at(3, [
    '{powinni,powinny,powinno,powinien,powinna,muszą,mają} {wszyscy ,zostać ,być ,zostać wszyscy ,}{zdechnąć,zginąć,umrzeć,zabici,zabite,rozstrzelani,rozstrzelane,powieszeni,powieszone,spaleni,spalone,zagazowani,wytępieni,wymordowani,wybici,zlikwidowani,zlikwidowane,zgładzeni,wykastrowani,ukamienowani,eksterminowani,deportowani,pozabijani,zniszczeni,zastrzeleni,wyeliminowani,torturowani,wisieć,płonąć}|powinno się {ich ,je ,}{zabić,zabijać,rozstrzelać,wieszać,powiesić,spalić,palić,zagazować,wytępić,wykastrować,zlikwidować,torturować,bić,karać śmiercią}',
    'trzeba {ich ,je ,wszystkich ,was ,}{zabić,wybić,powiesić,rozstrzelać,spalić,zagazować,wytępić,zlikwidować,wieszać,wyeliminować}|zasługują na {śmierć,stryczek,kulkę,karę śmierci}|zasługuje na {śmierć,stryczek,kulkę}|pod ścianę z|kulka w łeb|kula w łeb|do gazu|na stryczek|na szubienicę|na stos|na stosie|niech {zdychają,zdechną,giną,spłoną}|śmierć wrogom ojczyzny|na drzewach zamiast liści',
  ]),
);

export const threats = ownList(
  'pl',
  'threat',
  at(3, [
    '{zabiję,zajebię,zapierdolę,zatłukę,zamorduję,zgwałcę,znajdę,dopadnę,dorwę,zarżnę,rozjebię,rozpierdolę,potnę,zniszczę,dojadę} {cię,was,ciebie,cie}|{zabije,zajebie,zapierdole,znajde,dorwe,dopadne} {cię,cie,was}|{znajdziemy,dopadniemy,dorwiemy,zabijemy,zajebiemy} {cię,cie,was}|{wpierdolę,przypierdolę,przyjebię,obiję,połamię,rozwalę,rozjebię} ci{, mordę, ryj, łeb, nogi, ręce}|wpierdol dostaniesz|dostaniesz {wpierdol,w ryj,w mordę,kulkę}|{wiem,wiemy} gdzie {mieszkasz,mieszkacie}|już nie żyjesz|jesteś {trupem,martwy,martwa}|twoje dni są policzone|poderżnę {ci,wam} gardło|poderżn{ąć,ę} gardł{o,a}|pożałujesz tego|kulka dla ciebie|urwę {ci,wam} {łeb,jaja}|skręcę ci kark',
  ]),
);

export const harmWishes = ownList(
  'pl',
  'harm_wish',
  at(3, [
    'zdechnij{,cie}|zdychaj{,cie}|gińcie|umrzyj{,cie}|zabij się|zabijcie się|powieś się|powieście się|idź się {zabij,powieś,utop,zabić,powiesić}|skocz z {mostu,dachu,okna}|strzel sobie w łeb|mam nadzieję że {zdechniesz,umrzesz,zginiesz,zdechniecie,umrzecie,zginiecie,zdechną,umrą,zginą,wszyscy zginą,wszyscy umrą}|obyś {zdechł,zdechła,umarł,umarła,zginął,spłonął,dostał raka}|obyście {zdechli,pozdychali,umarli,zginęli}|oby {zdechli,zdechł,zdechła,pozdychali,zginęli}|żebyś {zdechł,zdechła,zginął,umarł}|żebyście {zdechli,pozdychali}|niech {cię,was} {szlag trafi,piekło pochłonie}|smaż się w piekle|życzę {ci,wam} {śmierci,raka}|zasługuj{esz,ecie} na {śmierć,to żeby umrzeć,to by zginąć,stryczek}|nie zasługujesz żeby żyć|raka ci życzę',
  ]),
);

export const sexual = ownList(
  'pl',
  'sexual',
  at(3, [
    'obciągnij mi|zrób mi loda|ssij {mi,mojego,pałę,kutasa}|wyrucham cię|przelecę cię|pokaż {cycki,cipkę,cipę}|wyślij nagie|chcę cię {wyruchać,przelecieć}|rozłóż nogi|ssij',
  ]),
);

export const innocents = ownList(
  'pl',
  'innocent',
  at(1, [
    'jak ludzkie śmieci|pedał gazu|pedał hamulca|pedał sprzęgła|pedały rowerowe|pedały w rowerze|zabić czas|zabij czas|mój pies|nasz pies|jak pies z kotem|pies z kotem|szmata do podłogi|szmatą do podłogi|ryj dzika|świnka morska|zespół downa|zespołem downa|czarny rynek|baran znak|kot w butach|tuman kurzu|tumany kurzu|spalić kalorie|bić brawo|bić rekord|biły brawo|bić się o|bomba wirus|rak piersi|wirus grypy|głupi błąd|głupie pytanie|głupia sprawa',
  ]),
);
