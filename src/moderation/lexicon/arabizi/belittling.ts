import { at, ownList } from '../list.ts';

const YOU = '{enta,inta,enti,inti,ente,inte,ento,entou,into,anta}';
const NOT = '{ma,mesh,mish,mich,mech,mou,la}';

/** Contempt without a bad word, in Latin letters. */
export const belittling = ownList(
  'ar-Latn',
  'insult',
  at(
    2,
    [
      `${YOU} {wa7ad ,wahad ,we7ed ,she5s ,nes ,}${NOT} {btefham,tefham,btefhmo,byefham,btefhamo,bta3ref,btaaref,byeswa,btes wa,btiswa,bteswa,teswa,insen,bashar,rejjel,rejel,bani adam,zalame}|{ma ,mesh ,}{btefham,tefham,btefhame,btefhamo} {shi,chi,wala shi,el 5amse,l khamse,kou3ak,7aga,wala 7aga,7arf,bel,bil,bi}|kou3ak mn bou3ak|{min,meen} {3allamak,3atak,a3tak,3alamak,sama7lak,jeblak} {te2ra,tektob,te7ki,keyboard,telephone,internet,kteebe,tefta7,l 7aki}`,
      '{rou7,roo7,rouh,rou7e,roo7i,ruh,ro7,troo7,trou7} {l3ab,el3ab,l3abi,nem,neem,nam,shtighil,shtghel,shteghel,ishtighil,ne2,dros,drous,t3allam,te2ra,2ra,ertda3,rda3,tbo5,tbokhe,tboukhi,jli,jle,naddef,naddif,mse7,ra3e,er3a,sarre7} {b3id,ba3id,bel,bil,3al,ma3,shi,shwe,el,l,kteb,la,ya,hal,7alib,ghanam,8anam,badal,a7sanlak}|{7awalt ,3emlo ,3mol ,}{shaghel,shaghil,rakkeb,esta3mel} {3a2lak,mo5ak,mokhak,dme8ak,rasak}',
      '{metl,mitl,mtl,zay,zayy,met l} {el ,l ,al ,}{debbene,debbane,dibbene,dobbane,thubab,sarsour,sersar,jardon,far,fara,7mar,7mir,kalb,klab,ba2ar,ba2ra,8anam,ghanam,7ashara,7asharat,erd,2erd,2oroud,khanzir,5anzir,hayawanet,7ayawanet,jarrab,jarab,zbele,zbale,wesakh,waba2,saratan}|{wejjak,shaklak,khel2tak,5el2tak,wishak} {bya2ta3,bye2ta3,be2ra7,be2ref,byo2rof,bi5awwef,bye3mel,byjib,metl,mitl,bi ko5}|{ahlak,emmak,ommak,bayyak,abouk} {nedmenin,nadmenin,ndemo,ma rabbouk,ma 3erfo,ma rabbetak,ma 3allamouk,bi este7o,mesta7yin}|{ma ,mafi }{7ada,hada,7adan} {se2lak,sa2lak,ta2eek,tay2ak,sa2al 3annak,3abrak}',
      '{n3allmak,n3almak,n3allmkon,3allmak,a3allmak,bi3allmak,nrabbik,nrabbeek,rabbik,nrabbikon,nadbak,n2adbak,n2addbak} {el ,l ,}{adab,a5la2,akhla2,darb,tarbeye,darss,dars,shou,kif}|{nrabbik,nrabbeek,nrabbikon,rah nrabbik,ra7 nrabbik}',
    ],
    { group: 'addressed' },
  ),
);

export const generalisations = ownList(
  'ar-Latn',
  'derogatory',
  at(3, [
    '{mkano,makano,makanon,mkanon,ma7allon,mkana,makana} {bel,bil,bi,el,l} {,iran ,el }{2aber,abr,aber,7abs,zbele,matba5,matbakh,jahannam,zaribe}|{khayen,5ayen,khayin} w|{sha3b,cha3b,nes,2awm,qawm,jame3a} {3abid,3abeed,3bid,7mir,7amir,klab,kleb,jarab,wosekh,wesekh,wess5in,kazzab,kazzabin,khawan,khawana,5awana,jahel,jehil,met5allef,motakhalef,8abi,ghabi,tefeh,bala asel,bala sharaf,bala karame,naker,jaban,zalil,ba2ar,8anam,ghanam,2atil,7arame,7aramiye}|{bala,bila,bla,bidoun} {sharaf,karame,asel,damir,din,a5la2,akhla2,nakhwe,shahama,tarbeye}|{ghaddarin,8addarin,ghaddar,8addar,8adarin}|{ma,mafi} {fi ,fihon ,fiyon ,}{wa7ad,wa7de,7ada,kerdi,souri,lebneni,masri} {sharif,ndif,adame,nadif,byet2amman,fihon}|{byubi3o,bibi3o,byebi3o,yibi3o,be3o,be3ou,ba3o,ba3ou} {emmon,ommon,emhom,ardon,baladon,sharafon,dinon,ahlon,banaton}|{na2sat,na2sin,na2es,na2iset} {3a2el,3a2l,din,sharaf,tarbeye,adab}|{saraseer,sarasir,sarseer,jerathim,jarasim,jaradin,jrad}|{kharabou,5arabou,kharrabo,kharabouha,5arrabouha,5arrabo,wassakho,nejaso} {el balad,l balad,lbalad,baladna,lebnen,3layna}|{kellon,kelloun,kollon,kelhon,kollohom} {5awana,khawana,3omala,7aramiye,kazzabin,ghaddarin,8addarin,irhabiye,dawe3esh,dawa3esh,klab,kleb,7mir,zo3ran,za3ran,sharamit,3abid,mortaza2a,wes5in,anjas,nassabin}|{mesh,mish,mich,mou,mahom} {bashar,bachar,adamiyin,awadem,nes,bani adam}|{ma ,la }{byefhamo,byefhamou,yefhamo,btefhamo} {ella,8ir,gher,illa} {bel,bil,b}',
  ]),
);

export const removal = ownList(
  'ar-Latn',
  'harm_norm',
  at(
    3,
    [
      '{lezem,lazem,lazim} {ynshalo,yenshelo,yenshalo,yenkabbo,yenkab,yentardo,yen2al3o,yenfo,yen2eb3o,yen2eb3ou,yenzatto,yitrodo,yetla3o,yefello,yerja3o,yenda3so,yendafano,yenshen2o} {kellon ,kelloun ,}{mn,men,min,3a,3ala,bel,la,barra,w}|{nkebbon,nkebbhom,nkebboun,kebbon,kebbouhon,nzetton,nzettoun,zettouhon,nermihom,nermiyon,nghar2on,n8are2on,nshalle7on,nsha77eton,n7ammelon,7amlouhon,nraj3on,nraje3on,raj3ouhon} {kellon ,kelloun ,}{bel,bil,b,3al,3a,la,lal,min,men,mn,barra} {ba7er,bahr,ba7r,7doud,7oudoud,zbele,balad,baladon,nahr,souriya,share3}|{ma,ma fi} {elon,2elon,fi 7al,byestahlo,byenfa3 ma3on} {ella,8er,ghayr,gher,illa} {el ,l ,}{sekkin,skkin,mot,mawt,2atel,rsas,7are2,da3es,tard,tarde}',
    ],
    { group: 'everyone' },
  ),
);

export const impliedThreats = ownList(
  'ar-Latn',
  'threat',
  at(3, [
    '{yeje,yije,yeji,jeye,jaye,byeje,byiji} {yomak,yawmak,dorak,yomkon,yomik}|{yomak,yawmak,yomkon,dorak} {jeye,jaye,2arib,arib,2arrab,arrab}|{mnfarjik,mnfarjeek,nfarjik,bfarjik,farjik,mnwarjik,bwarjik,mnwarrik,bwarrik,warjik,mnfarjikon} {min,meen,shou,shu,kif,el,njoum}|{mnshoufak,menshoufak,nshoufak,bshoufak,mnshufak,manshoufak} {bel,bil,b,3al} {tari2,share3,shar3,day3a,7ay,7ara,masa,layl,leil}|{badde,baddi,badi,bade,nefsi,law,eza,iza,bas} {,b }{shoufak,choufak,oushoufak,eshoufak,shefak,shoufkon,shefet wejjak,shoft wejjak,le2ik,el2ak} {bel,bil,b,3al,la} {share3,chare3,shar3,tari2,day3a,7ay,7ara,da7ye}|{stanna,nter,ntor,estanna,stana} {3layna,3laye} {shway,shwe,bas}|{n5allik,nkhallik,5allik,khallik,ra7 5allik,rah khallik,la 5allik,b5allik} {3ebra,3ibra,tendam,tetmanna,tebki,terka3,tbous}|{b3eyltak,b3ayltak,bi wledak,3a wledak,b wledak} {ra7,rah,dir,deer}|{deer,dir} belak 3a {wledak,bentak,martak,sayartak,saiyartak,bnetak}|{akhertak,2akhertak,nihaytak,neheytak,a5ertak} {rsase,rasasa,7abel,2aber,abr,be7efra,sawda,soda,2aribe,arribe,2arbet}|{da3sak,bda3sak,nda3sak,7a da3sak,ra7 da3sak,rah ed3asak,la ed3asak}',
  ]),
);

export const strikes = ownList(
  'ar-Latn',
  'harm_wish',
  at(3, [
    '{yo2a3,you2a3,yenzal,yinzal,yenhad,yehbot,yo2a3 sa2f,to2a3,tenzal} {sa2f ,sa2ef ,el ,7ayt ,sarou5 ,saroukh ,2azife ,}{baytak,beytak,betak,sa2f,7ayt,baytkon} {3a,3ala,fo2,3} {rasak,raskon,rouskon}|{sarou5,saroukh,2azife,azife,bermil,rsase} {3a,3ala,fo2,b,bi} {baytak,rasak,betak,raskon,rasek}|{bteste7el,btestehel,btestahal,btestehlo,testehlo,btestahlo,btistahlo} {el ,l ,}{mot,mawt,2atel,7are2,shane2,sha7ta,rsase,dabe7,kel shi}|{ya rayt,yarayt,ya ret,yaret} {kenet,kont,kento,kenti} {ta7t,ma3on,bel,mahallon,ma7allon}',
  ]),
);
