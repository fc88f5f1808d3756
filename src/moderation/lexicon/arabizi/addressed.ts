import { at, ownList } from '../list.ts';

/** The article and the call are often written onto the word. */
const ON = '{l,el,al,il,hal,hel,ya,y}';

/** Spellings that the first lists lack. Every guest spells Arabizi alone, so vowels and digits vary here. */
export const called = ownList(
  'ar-Latn',
  'insult',
  at(3, [
    `${ON}{kalb,kaleb,kelb,klab,kleb,kilab,7mar,7omar,hmar,homar,7mir,hmir,7ayawan,7aywan,hayawan,haywan,5anzir,khanzir,5anazir,khanazir,9a7ba,9ahba,ka7ba,kahba,sharmouta,charmouta,sharmuta,3ars,3ers,3arsa,manyak,manyouk,manyoke,zamel,3ahra,baheem,bhim,bhime,bahayem,zbele,zbeleh,zbala,wate,wati,7a2ir,ha2ir,safel,sefel,7alouf,hallouf,dayous,dayouth,jahesh,ja7sh,ghabi,8abi,ahbal,2ahbal,a7mak,jarabe3,jerdan}`,
    'khanazir|5anazir|khanazeer|khanzire|5anzire|baheem|bhime|bhayme|7amirkon|jahesh|jarbanin|jarab|dayyouth|manayik|mnayik|weskhin|hayawanet|7ayawanet|shlakke|shlekke|sharshou7a|charchou7a|sorsari|sersari|hamaj|hamaje|2lil {tarbeye,el tarbeye,tarbiye,adab,7aya,asel,zo2,el asel}|alil {tarbeye,el tarbeye,adab,7aya,asel}|2alil {tarbeye,7aya,asel,el tarbeye}',
    '{khara,khra,5ara,5ra,zbele,wesekh,weskh,wiskh} {3alek,3leik,3lik,3layk,3aleik,3alaik,3lek,el dine,l dine,l denye,el denye,l khele2,3a shaklak,3a wejjak,bi wejjak,b wejjak}|{toz,tozz,tuzz,tooz,touz,6oz,6ozz} {fik,fek,feek,fikon,fikom,fiki,b wejjak,3lek,3leik}|{ayre,ayri,2ayre,2ayri,eyre,eire,airi,zebbe,zobbe,zebbi,zebi} {fik,fek,feek,fikon,bik,bikon,fiki,b,b ommak,b emmak,b 7ezbak}',
    '{rou7,rouh,roh,roo7,ro7,bous,bos,l7as,el7as,la7es,mse7} {bous,bos,l7as,la7as,mse7,sabbat,sobbat,rejlen,sormeyet,tiz} {sabbat,sobbat,rejlen,rejlin,sormeyet,tiz,sayydak,sayyedak,asyadak,za3imak,sabbata}|{sayydak,sayyedak,sidak,asyadak,asyedak,m3allmak} {b,bi,be,3alam,3allamak,dafa3,2allak,amarak,bel}|shu {fahmak,fahhamak,fehhamak,bifahmak,byfahmak}|{yalla ,}mout ya {khara,zbele,kalb,hmar,7mar,wati}|{kmartek,kmartak,kmamerkom,kmara}',
    '{sharmoot,sharmoota,sharmouteh,charmouteh,sharamit,sharameet,sharameat,chramet,chramit}|{9a7b,9o7b,q7ba,qa7ba,g7ba,ga7ba,gehba,9hba,9hab,9ahab,qhab,k7ab,ka7bet,9a7bet}|{3ers,3arse,3arsat,m3arras,m3ares,mo3aras}|{dayyous,dayyouth,dyouth,dyous}|{m5annas,mkhannas,mokhannas,m5anneth}|{7a2eer,ha2eer,hakir,7akir,7a2ira,haqir,hakeer}|{sefil,saafel,saflin,sefle,safaleh}|{wes5in,weskhin,wisikh,wesikh,wosekh,mwassakh,mwasa5,mousa5,mwessekh}|{khasis,5asees,khasees}|{7outhale,huthala,hothala,7osale,houthale}|{khanez,khanza,khanzin,khamej,khamja,khamjin,m3afen,m3affan,mo3affan,ma3fon}|{jarban,jarbanin,m2ammal}|{mkalakh,mkallakh,mkallekh,mklkh,mkalekh,mkalkhin}|{9lawi,qlawi,9lewi,tabboun,taboun,tboun,tabon,zebbek,zebbak,zobbak,zebbi,terma,termtek,zokk,zokom,zok mok}|{khra 3lik,khra 3likom,5ra 3likom,khara 3leik,khara 3layk,khara 3alek}',
    '{tfeh,tfou,tfo,tfoo,tfouh,tfi,tfe,teff,itfou,tffou,tfooh,etfou} {3alek,3alaik,3laik,3lek,3leik,3aleik,3alayk,3layk,3lik,3likom,3aleikom,3lekon,3laykon,3alaykon,fik,aleik,alek}|{koll,kol,koul,kul,kool,klo,kolo} {5ara,khara,khra,5ra,hawa,tebn,tiben,zeft,zift,zbel}|{sir,siri,siro,ser} {t9awed,t9awd,tqawed,tqawd,tkawed,t9awdi,tkhra,t5ra,t7wa,tmout,tel3eb,tn3es}|{sakker,saker,sakkir,sakir,sekker,sekkir,sakkro,sed,sedd,sid,sadd,sdo,bala3,bla3,dobb,dob} {temmak,tommak,tmmak,tmak,timmak,temak,nee3ak,ni3ak,ne3ak,boozak,bouzak,bozak,7al2ak,hal2ak,halqak,fommak,fomek,foumek,femmek,fommek,fomak,tommkon,temmkon,lsanak,lsenak,zoorak}|{yel3an,yil3an,yl3an,yal3an,yen3al,yin3al,yn3al,yn3el,yen3el,na3al,n3al,la3an,ynaal,yenaal,yel3en} {bok,bouk,abouk,abok,abuk,abu,abo,bou,omak,ommak,emmak,immak,mok,mmok,dinak,deenak,din,dine,rabbak,rabak,sharafak,3ardak,waldik,weldik,waldikom,aslak,o5tak,okhtak,shaklak,elli,lli,wijjak,rou7ak,sanseefak,sansafilak}',
    '{bent,bint,bnet,wlad,wled,weld,ibn,ebn} {sitin,settin,sittin,sab3in,alf} {kalb,kelb,9a7ba,sharmouta}|{ma,mafi,manak,mannak} {3andak,3andk,3endak,3andkon,fik,3andek} {3a2el,3a2l,3aqel,3akel,mo5,mokh,sharaf,karame,karameh,akhla2,a5la2,damir,dam,nakhwe,tarbeye,asel}|{3a2lak,3a2lek,3aklak,mokhak,mo5ak,dme8ak,dmaghak,rasak} {zghir,sghir,z8ir,za8ir,zgheer,fade,fadi,faregh,2ad,add,metl,mitl,mtl,sormeye,jazme,fare8,tkhin,t5in}|{bala,bila,bidoun,bdoun,bla,blech} {mo5,mokh,sharaf,karame,asel,akhla2,a5la2,tarbeye,damir,din,nakhwe,3a2el}|{mareed,marid,mrid,mareeda} {nafsi,nafsiye,nafsiyan,bi rasak}|{rou7,roo7,ro7,rouh,roh,ruh,rou7e,roo7i} {t3alaj,t3aleej,t3alej,3alej,n2ebir,en2eber,el7as,l7as,bous,nta7er,lem zbele,nik}|{wejjak,wejak,wijjak,shaklak,shklak} {metl,mitl,mtl,byo2rof,byi2rif,be2aref,kharyan,l5ara} |{amsa7,bamsa7,bdous,bda3es,bdoos} {fik,3lek,3leik,3a rasak}',
  ]),
  at(2, [
    '{a8be,aghbe,8abe,ghabiye,ghabiyeh,ghabiyin,8abiye,aghbiye}|{7ameer,hameer,7amire,hmaar,7maar}|{7mariye,7maryeh,hameriye}|{hbile,mahboule,mahabil,habal,hable,hibil}|{majdoub,majdoube,majdob,ajdab}|{tafeh,tafha,tafhin,tefhin,tefha}|{jehil,jehel,jahlin,jahle}|{met5allif,metkhallef,motkhallef,mtkhalef,mit5allif,mta5lef}|{kezzeb,kazzeb,kezzab,kazzabin,kezzebin,keddeb,kdoub}|{5ayin,khayne,khaynin,khawan,kha2en,5a2en}|{3omala,3amil,3umala,3mala}|{ma2jour,ma2jourin,ma2goor,ma2gour,ma2jor,mortaza2,mortazaka,mortazak}|{monaf2in,mnafe2,mnaf2in,monafe2in,mounafe2}|{zalil,zaleel,azlam,zelm}|{mtabel,mtabbel,tabbal,tabbel,sa77ij,sahhij,lo2a2i}|{7o2ara,haqara,safale,wasa5a,nazale}|{9amel,2azer,azer,qazer,2azra}|{mo3aq,m3a2,mo3a2}|{mal3oun,mal3oon,mel3oun}|{7a9ir,7akara}|{fashel,fashil,fachel}|{barhouch,berhouch,mse5out,mskhout,meskhout,msakhet}',
  ]),
  at(
    2,
    [
      '{kondara,kundara,kondra,kindara,sormeye,sormaye,sormayeh,sermeye,sermayeh,srameh,sabbat,sobbat,jazme,jazmeh,gazma,shahata,babouj,na3l,n3al,fa2r,far,fara,7ashara,hashara,sarsour,sersar,9erd,2ird,ba2ra,ba2ara,bagra,ghanam,5arouf,kharouf,jarad,7ayye,af3a,3a2rab,teis,tays,boume,boumeh,t3leb,3anze,me3ze,khadem,khaddem,3abd,3abid,bo2,zanab,zayl,dhil}',
    ],
    { needsTarget: true, ambiguous: true },
  ),
);

export const curses = ownList(
  'ar-Latn',
  'harm_wish',
  at(3, [
    '{allah,alla,rabna,rabbi,yarab,inshallah,inshalla,nshallah,nshalla,nchalla,nchallah,enshallah,ishallah,inchallah,inchalla} {ye5dak,yekhdak,ya5dak,yakhdak,ye5edkon,yekhedkon,yekhodkon,ye5odkon,ya5odkon,yakhodkon,ye5odkom,ya5odkom,yakhodkom,yehlekak,yehlikak,yehlekkon,y7er2ak,ye7re2ak,yehre2ak,y7r2ak,ye7r2ak,ye7r2kon,ye7re2kon,yehre2kon,ye7re2kom,tmoot,tmout,tmut,tmouto,tmooto,tmoutou,te7tere2,te7ter2o,yel3anak,yil3anak,yl3anak,yel3ankon,yel3ankom,yel3an rou7ak,y5alesna,ykhallesna,ykhalesna,ye2ta3 lsanak,ye2sof 3omrak,yo2sof 3omrak,y2sef 3omrak,ye3mik,yeshellak,yshellak,yshillak,y3tik,ya3tik lmot,y3tik lmout,ylaknak,yfdik,y5rob baytak,yekhreb baytak,ykharreb baytak}|{rou7,roo7,ro7,rouh,roh,ruh,rou7e,roo7i,sir,siri} {ente7er,nte7er,inte7er,entehir,entaher,int7er,nta7er,entahir,mout,moot,mut,mouti,t2tol 7alak,e2tol 7alak,nt7er,nta7ri,mot,shno2 7alak}|{mout,moot,mouto,moot} {ya,w,wa} {kalb,kelb,khayen,5ayen,7mar,hmar,5anzir,khanzir,rayye7na,khallesna,ray7na}|{2tol,e2tol,o2tol,2otol} {7alak,halak,nafsak}|{aswad,yom aswad} 3lek w 3a|{3o2bal,3okbal} {mawtak,ma tmout,ma nedfnak,ma nde5nak}',
  ]),
);

/** Wishes in Latin letters, beside the phrases. */
export const wishes = ownList(
  'ar-Latn',
  'harm_wish',
  at(3, [
    '{el mot,elmot,l mot,l mout,el mawt,lmot} {elak,elkon,lak,lakon,lik,likom,elek}|{tmout,tmoot,mout} {w trayye7na,w rayye7na,w tkhallesna}',
  ]),
);

export const menaces = ownList(
  'ar-Latn',
  'threat',
  at(3, [
    '{b,ba,7a,ha,la,}{kasser,kassir,kaser,aksser,kasserlak,kassrlak,kasserlek} {rasak,rask,rasek,2edak,edak,dahrak,snenak,snanak,wejjak,3admak,3dam}|{ra7,rah,7a,ha,wallah,walla,wlh} {n2oss,no2ta3,n2ta3,ne2ta3,2oss,a2oss,a2ta3,no9ta3,e2ta3} {rasak,rasek,rouskon,lsanak,ra2btak,ra2abetkon}',
    '{mna3rif,mna3ref,mn3rif,mne3rif,na3rif,ba3rif,b3ref,n3ref,3rfna,3arfin,3arfinak} {wen,wein,wayn,ween,fin,fein,bet,beit,baytak,3enwenak,3nwanak} {sekin,saken,baytak,betak,3eyesh,tskon,ahlak,}|{ra7,rah,7a,ha} {ndousak,ndouskon,nedousak,nda3sak,ned3asak,nd3askon,ne2tlak,ne2tolak,n2atlak,nedba7ak,nedba7kon,ne7r2ak,ne7re2kon,n7er2ak,n7er2kon,nedfnak,nedfenkon,nshi7ak,n3ayshak bel}|{dawrak,dorak,dourak,dawrkon,dourkon} {jeye,jey,jaye,jay,jeyi,eja}|{rsasa,rsase,rosasa,rasasa} {b,bi,be,fi} {rasak,rask,rasek}',
  ]),
);

const KILLED =
  '{yentelo,yen2atalo,yen2etlo,yen2tlo,yet2atalo,yendeb7o,yendabho,yendab7o,ye7ter2o,ye7tir2o,yen7er2o,ymouto,yemouto,ymooto,ymoutou,n2telon,ne2telon,ne2tolon,ne2telhom,nedba7on,ned7abon,nebidon,nbidon,nebidhom,ne7re2on,ne7ri2on,yenshen2o,yenda3so,nda3son}';
const ALL =
  '{kellon,kollon,killon,kelloun,kolloun,kollohom,kolhom,kellohom,kelhom,klhom,klon,kollon sawa,we7ed we7ed,wa7ad wa7ad,bala ra7me,bala rahme,ma3 wledon,hene w wledon,kbar w sghar}';

export const massViolence = ownList(
  'ar-Latn',
  'harm_norm',
  at(
    3,
    [
      `lezem ${KILLED} ${ALL}`,
      `lazem ${KILLED} ${ALL}`,
      `lazim ${KILLED} ${ALL}`,
      '{o2tolouhom,o2tolohom,o2tlohom,2otlouhom,2otlohom,e2telouhom,e2tlouhom,2telouhom,2tlohom,2teloon,2telouwon,e2telouwon,2etlouwon,2tlouwon,qtolohom,9tlohom,9tlouhom,edba7ouhom,edba7ohom,dba7ohom,dba7ouhom,dbahouhom,dba7ouwon,7er2ouhom,7er2ouwon,e7re2ouhom,e7r2ohom,e7re2ohom,ebidouhom,ebidohom,bidouwon,da3sohom,da3souhom,da3souwon} {kellon,kollon,kelloun,kollohom,kolhom,kelhom,kamlin,jami3an,bala,kbar}|{7alal,halal} {damon,damhom,2atlon,2atlhom,dab7on,9atlhom}|{damon,damhom,dammon} {7alal,halal,mobah,moba7}',
      '{tordouwon,tordouhon,tordohon,2al3ouwon,2al3ouhon,zettouhon,kebbouhon} {kellon,kollon,kelloun,barra,mn,men,3a,3al,bel}|{lezem,lazem} {nordodon,ntordon,nitrodon,netrodon,ytirou,yenterdo} {kellon,kollon,barra,kelloun}|{tordouhom,trodouhom,2al3ouhom,2al3ouwon,shel7ouwon,zettouwon,kebbouwon,erdemouhom} {mn,men,min,bel,3al,barra,3a} {el ,l ,}{balad,bled,ba7er,7doud,baladna,lebnen,bladna}',
      '{7re2,7ro2,e7re2,n7re2,ne7ro2,ne7re2,walle3,wal3o,2sof,n2sof} {mo5ayamaton,mokhayamaton,mkhayamaton,5iyamon,khiyamon,byouton,wledon,jawemi3on,kanayeson,el mokhayamat,lmokhayamat}',
    ],
    { group: 'everyone' },
  ),
);

export const harassment = ownList(
  'ar-Latn',
  'sexual',
  at(3, [
    '{mkenik,makanik,makanek,matra7ik,matra7ek,matrahik,ma7allik,ma7alik,rou7e,roo7i,rje3e} {el ,l,bel ,bil ,3al ,3a el ,3a l,3a l ,la l,}{matba5,matbakh,matba7,mtba5,tanjara,majla}|{be2addeh,b2adde,2addeh,adesh,addesh,b kam,bikam,bkam} {el ,l,}{layle,leyle,lele,lila,se3a,sa3a}|{badde,baddi,badi,bade,nheb,b7eb} {nikik,nikek,nik,nikak,erkabik,erkabak,fawtak,otzik}|{mosse,mossi,moss,mos} {zebbe,zebbi,zobbe,ayre,2ayre,ayri}|{badda,bedda,na2esa,na2sa,bda} {ayr,2ayr,zeb,zobb,rejjel,fa7el,nik,wa7ad} |{shelhe,shla7e,sawre,be3te,ba3te} {7alik,sadrik,bzezik,tizik,nudes,jesmik}',
  ]),
);
