import { at, ownList } from '../list.ts';
import { denied } from './denied.ts';

/** Endings of nouns after back and after front vowels: plural, "you are", "-s of", accusative of the plural. */
const BACK = '{,lar,ları,lara,ların,sın,sınız,lık,ca,lardan}';
const FRONT = '{,ler,leri,lere,lerin,sin,siniz,lik,ce,lerden}';
const PEOPLE_BACK = '{lar,ları,lara,ların,lardan,lara karşı}';
const PEOPLE_FRONT = '{ler,leri,lere,lerin,lerden}';

const MEAN =
  'aptal|salak|gerizekalı|ahmak|beyinsiz|embesil|dangalak|mankafa|cahil|geri zekalı|şerefsiz|terörist|pis|iğrenç|tembel|hırsız|suçlu|tehlikeli|aşağılık|manyak|hayvan|köpek|yalancı|korkak|yüzsüz';

export const insults = ownList(
  'tr',
  'insult',
  at(3, [
    `orospu${BACK}|orospu {çocuğu,çocukları,çocuğusun,evladı,evlatları}|orospunun {çocuğu,evladı}|kahpe${FRONT}|kahpenin {evladı,dölü}|kaltak${BACK}|kaltağ{ın,a}|fahişenin {çocuğu,evladı}|sürtük${FRONT}|pezevenk${FRONT}|pezeveng{in,i}|gavat${BACK}|godoş${BACK}|deyyus${BACK}|kavat${BACK}|yavşak${BACK}|yavşağ{ın,ı,a}|şerefsiz${FRONT}|şerefsizsiniz|namussuz${BACK}|haysiyetsiz${FRONT}|kansız${BACK} herif|puşt${BACK}|ibne${FRONT}|götveren${FRONT}|dalyarak${BACK}|dallama${BACK}|taşak kafalı|am biti|amcık${BACK}|amcığ{ın,ı}|yarrak kafalı|sik kafalı|döl israfı|piçlik|piç {kurusu,kuruları,herif,oğlu}|piçin {teki,evladı}|it oğlu it|itoğlu it|it herif|eşşoğlueşek|eşşek oğlu eşek|eşek oğlu eşek|köpek soyu|soysuz${BACK}|sütü bozuk${BACK}|ciğersiz${FRONT}|aşağılık {herif,köpek,insan,yaratık,pislik}|pislik {herif,seni}|seni pislik|gerizekalı${BACK}|geri zekalı${BACK}|embesil${FRONT}|dangalak${BACK}|beyinsiz${FRONT}|mankafa${BACK}|andaval${BACK}|angut herif|moron musun|ahlaksız herif|adi herif|bok kafalı|bok herif`,
    `siktir|siktir {git,lan,ol,olun,gidin}|siktirin|sikt{irin gidin,ir oradan}|hassiktir lan|amk {çocuğu,salağı,malı,evladı}|amına {koyayım,koyim,koyduğum,koduğum,koduğumun,kodumun,koyarım,koydum,koyduğumun,kodum}|aminakoyim|amınakoyayım|amına koyayim|anan{ı,ızı} {sikeyim,sikerim,siktim,sikiyim,avradını}|ananı {,da }{sikeyim,sikim}|ananın am{ı,ına,ını}|bacını {sikeyim,sikerim,siktim}|seni {sikeyim,sikerim,siktim,sikecem}|sikeyim {seni,sizi,böyle}|sülaleni {sikeyim,sikerim}|yedi ceddini {sikeyim,sikerim}|ecdadını {sikeyim,sikerim}|gelmişini geçmişini|götüne {sokayım,koyayım,girsin}|ağzına {sıçayım,sıçarım,vereyim}|kapa çeneni|kes {sesini,lan sesini}|sus lan|defol|defol git|defolun|bok ye|bok yeme|yalaka köpek|tüh sana|yuh sana|allah belanı versin|allah belanızı versin|allah kahretsin seni|geber|şerefini {sikeyim,siktiğim}|senin gibi{,lerin} {salak,aptal,it,piç,köpek,ahmak,cahil}|it sürüsü|köpek sürüsü|hain köpek{,ler}|vatan haini köpek{,ler}|ezik {herif,köpek,seni}`,
    `{sen,siz} {,tam ,bir ,tam bir ,çok ,ne kadar ,gerçekten ,sadece }{salaksın,aptalsın,cahilsin,ahmaksın,eziksin,zavallısın,hainsin,korkaksın,yalancısın,köpeksin,hayvansın,eşeksin,öküzsün,malsın,pisliksin,çöpsün,hiçsin,salaksınız,aptalsınız,cahilsiniz,ahmaksınız,hainsiniz,köpeksiniz,hayvansınız,malsınız}`,
  ]),
  at(2, [
    `salak${BACK}|salağ{ın,ı,a}|aptal${BACK}|ahmak${BACK}|ahmağ{ın,ı,a}|gerzek${FRONT}|dingil${FRONT}|hödük${FRONT}|kıro${BACK}|keko${BACK}|kezban${BACK}|varoş herif|it kopuk|dürzü|kepaze${FRONT}|rezil herif|zibidi${FRONT}|serseri${FRONT}|terbiyesiz${FRONT}|edepsiz${FRONT}|ahlaksız${BACK}|arsız herif|yüzsüz${FRONT}|yalaka${BACK}|vatan haini{,sin,siniz}|hainsin|kalleş${FRONT}|kancık${BACK}|alçak herif|alçaksın|soytarı${BACK}|satılmış köpek|çomar${BACK}|geri kafalı|kuş beyinli|kafasız|hıyarsın|öküzsün|eşeksin|malsın|malsınız|hayvansın|köpeksin|aptalsın|salaksın|ahmaksın|eziksin|zavallısın|cahilsin|bok gibisin|çöpsün|lavuk|denyo${BACK}|gereksiz herif|ucube${FRONT}`,
  ]),
  at(1, [
    'cahil{,ler}|ezik{,ler}|yalancı{,lar}|korkak{,lar}|hırsız{,lar}|sahtekar{,lar}|ikiyüzlü{,ler}|dönek|zavallı{,lar}|saçmalama|utanmaz{,lar}',
  ]),
  at(2, ['mal{,lar}|piç{,ler}|ezik|hıyar{,lar}|odun|dümbük|it|itler'], {
    ambiguous: true,
    needsTarget: true,
  }),
  at(
    2,
    [
      'köpek{,ler}|domuz{,lar}|eşek{,ler}|öküz{,ler}|hayvan{,lar}|maymun{,lar}|ayı{,lar}|inek{,ler}|koyun{,lar}|çöp|böcek{,ler}|yılan{,lar}|çakal{,lar}|pislik|şeytan',
    ],
    { needsTarget: true },
  ),
);

export const profanity = ownList(
  'tr',
  'profanity',
  at(3, [
    'sikeyim|sikerim|siktim|sikiyim|sikiş{,mek}|sikik|sikilmiş|sikimde değil|sikime kadar|sikimin|siktiğim|siktiğimin|siktir et|hassiktir|yarrak{,lar}|yarrağ{ı,ım,ımı}|amk|amınakoyim|amcık|daşşak|taşşak|taşak{,lar}|götü{ne,nü,mü,n}|götünden|sıçayım|sıçtı{,m,n}|sıçarım|orospuluk',
  ]),
  at(2, [
    'boktan|bok gibi|osuruk|sıçmak|kıçı{na,nı}|memeleri|lanet olsun|kahretsin|hasiktir|anasını satayım|oç{,lar} ya',
  ]),
  at(3, ['götler|aq|sik|oç|am|mk|bok'], { ambiguous: true }),
);

export const slurs = ownList(
  'tr',
  'slur',
  at(
    3,
    [
      `ibne${FRONT}|ibnelik|top {herif,oğlan}|nonoş${BACK}|dönme ibne|götçü${FRONT}|lezbiyen bozuntusu|eşcinsel sapık${BACK}|yumuşak ibne|homoş${BACK}`,
    ],
    { group: 'lgbt' },
  ),
  at(
    3,
    [
      'pis {arap,araplar,zenci,zenciler,yahudi,yahudiler,ermeni,ermeniler,kürt,kürtler,suriyeli,suriyeliler,çingene,çingeneler,rum,afgan,afganlar,yunan,türk,türkler}|gündüz feneri{,leri}|arap köpeği|arap köpekleri|deve sidiği|çöl bedevisi|çöl bedevileri|kara arap',
    ],
    { group: 'arabs' },
  ),
  at(
    3,
    [
      'ermeni {dölü,dölleri,piçi,piçleri,tohumu}|yahudi {dölü,piçi,köpeği,köpekleri}|rum {dölü,piçi,tohumu}|yunan dölü|gavur {dölü,köpeği,piçi}|gavur tohumu|türk dölü|çıfıt{,lar}|moskof gavuru',
    ],
    { group: 'nation' },
  ),
  at(
    3,
    [
      'dağ türkü|kürt {köpeği,köpekleri,piçi,piçleri,dölü}|kürdo kıro|suriyeli {köpekler,piçler,itler}|afgan {itleri,köpekleri,piçleri}|sığıntılar',
    ],
    { group: 'migrants' },
  ),
  at(
    3,
    ['mum söndü{cü,cüler}|kızılbaş {dölü,piçi}|alevi {piçi,köpeği,dölü}|yobaz köpek{,ler}|kafir köpek{,ler}'],
    { group: 'sect' },
  ),
  at(3, ['saçı uzun aklı kısa|eksik etek{,ler}|kaşar karı|karı kısmı|kaşarlar'], { group: 'women' }),
  at(2, ['spastik{,ler} herif|mongol {herif,kafalı}|özürlü{ herif, beyinli, müsün}'], { group: 'disabled' }),
);

export const groups = ownList(
  'tr',
  'group',
  at(1, [`kadın${PEOPLE_BACK}|karı${PEOPLE_BACK}|kızlar|kadın`], { group: 'women' }),
  at(
    1,
    [
      `eşcinsel${PEOPLE_FRONT}|eşcinsel|lgbt li${PEOPLE_FRONT}|gey${PEOPLE_FRONT}|lezbiyen${PEOPLE_FRONT}|trans${PEOPLE_BACK}|travesti${PEOPLE_FRONT}|lgbtliler`,
    ],
    { group: 'lgbt' },
  ),
  at(1, [`zenci${PEOPLE_FRONT}|siyahi${PEOPLE_FRONT}|siyahlar|afrikalılar|zenci`], { group: 'black' }),
  at(1, [`yahudi${PEOPLE_FRONT}|yahudi|museviler`], { group: 'jews' }),
  at(1, [`müslüman${PEOPLE_BACK}|müslüman`], { group: 'muslims' }),
  at(1, [`hristiyan${PEOPLE_BACK}|hıristiyan${PEOPLE_BACK}|hristiyan`], { group: 'christians' }),
  at(1, [`arap${PEOPLE_BACK}|arab{ı,ın}|suriyeli${PEOPLE_FRONT}|filistinli${PEOPLE_FRONT}|ıraklılar`], {
    group: 'arabs',
  }),
  at(
    1,
    [
      `mülteci${PEOPLE_FRONT}|göçmen${PEOPLE_FRONT}|sığınmacı${PEOPLE_BACK}|yabancılar|kaçak göçmenler|afgan${PEOPLE_BACK}|pakistanlılar`,
    ],
    { group: 'migrants' },
  ),
  at(1, [`engelli${PEOPLE_FRONT}|özürlüler|otistikler`], { group: 'disabled' }),
  at(1, ['çinliler|asyalılar|japonlar'], { group: 'asians' }),
  at(
    1,
    [
      `kürt${PEOPLE_FRONT}|ermeni${PEOPLE_FRONT}|rum${PEOPLE_BACK}|yunan${PEOPLE_BACK}|yunanlılar|türk${PEOPLE_FRONT}|çingene${PEOPLE_FRONT}|roman${PEOPLE_BACK}|lazlar|çerkesler|ruslar|rusları|amerikalılar|israilliler|iranlılar|ingilizler|fransızlar|almanlar`,
    ],
    { group: 'nation' },
  ),
  at(1, [`alevi${PEOPLE_FRONT}|şii${PEOPLE_FRONT}|sünni${PEOPLE_FRONT}|ezidiler|dürziler|aleviler`], {
    group: 'sect',
  }),
);

export const dehumanisers = ownList(
  'tr',
  'dehumaniser',
  at(3, [
    'parazit{,ler,tir,lerdir}|asalak{,lar,lardır}|haşere{,ler,dir}|böcek{,ler,tir,lerdir}|mikrop{,lar,tur,lardır}|virüs{,ler,tür}|kanser{dir,}|ur gibi|pislik{,ler,tir,lerdir}|çöp{,tür,ler}|insan değil{,ler,dir}|insan müsveddesi|hamam böceği|fare{,ler,lerdir}|lağım faresi|veba{,dır}|bela{dır,sı}|yaratık{,lar}|çekirge{,ler}|bit gibi|sülük{,ler}|kene{,ler}',
  ]),
  at(2, [
    'hayvan{,lar,dır,lardır}|köpek{,ler,tir}|maymun{,lar,dur}|domuz{,lar,dur}|sürü|barbar{,lar,dır}|vahşi{,ler,dir}|itler|itlerdir|çakal{,lar}|akbaba{,lar}',
  ]),
);

export const derogatory = ownList(
  'tr',
  'derogatory',
  at(3, [
    'iğrenç{,tir,ler,lerdir}|iğreniyorum|nefret {ediyorum,ediyoruz,ederim}|tiksiniyorum|tiksiniriz|midemi bulandırıyor|terörist{,ler,tir,lerdir}|tecavüzcü{,ler,dür}|hırsız{,lar,dır,lardır}|katil{,ler,dir,lerdir}|suçlu{,lar,dur}|sapık{,lar,tır,lardır}|sapkın{,lar,lık}|hainler|haindir|hainlerdir|aşağılık{,tır,lar}|ikinci sınıf|alt ırk|aşağı ırk|anormal{,dir}|hastalıklı{,dır}|ruh hastası|pedofil{,ler}|geri kalmış|ilkel{,ler,dir}|ahlaksız{,lar,dır}|şeytan{,lar,dır}|kötülük{,tür}|defolsun|defolsunlar|gitsin|ülkelerine dönsün|istemiyoruz|yeri mutfak{,tır}|hak etmiyor|def edilsin',
  ]),
  at(2, [
    'pis{,tir,ler}|tembel{,dir,ler}|cahil{,dir,ler}|yalancı{,dır,lar}|korkak{,tır,lar}|tehlikeli{,dir}|kirli{,dir}|kaba{,dır}|bencil{,dir}|nankör{,dür,ler}|pis kokuyor|sorun{dur,lu}|aptal{,dır}|bedavacı{,lar}',
  ]),
);

export const hateVerbs = ownList(
  'tr',
  'hate_verb',
  at(3, ['kahrolsun|kahrolsunlar|yaşasın ölüm|lanet olsun|def olsun|yıkılsın']),
);

export const harmVerbs = ownList(
  'tr',
  'harm_verb',
  at(3, ['öldürün|öldürelim|gebertin|asın şu|kesin şu|yakın şu|yok edin|yok edelim|imha edin']),
  at(2, ['kovun|sürün şu|sınır dışı edin|dövün|atın şu']),
);

const MUST_DIE =
  '{öldürülmeli,öldürülmelidir,gebertilmeli,asılmalı,yakılmalı,kesilmeli,kurşuna dizilmeli,idam edilmeli,yok edilmeli,imha edilmeli,ölmeli,gebermeli,katledilmeli,gazlanmalı,hadım edilmeli,sınır dışı edilmeli,temizlenmeli,ölsün,gebersin,ölsünler,gebersinler}';

export const harmNorms = ownList(
  'tr',
  'harm_norm',
  at(3, [
    `${MUST_DIE}|{öldürmek,asmak,kesmek,yakmak,gebertmek,yok etmek,kurşuna dizmek,imha etmek,katletmek} {lazım,gerek,gerekir,gerekiyor,istiyorum,istiyoruz,şart}|{öldürelim,asalım,keselim,yakalım,gebertelim,yok edelim,sınır dışı edelim}|ölmeyi hak {ediyor,ediyorlar,eder}|{öldüreceğim,öldüreceğiz,geberteceğim,yok edeceğiz,keseceğiz}|ölüm {kürtlere,araplara,yahudilere,ermenilere,ibnelere,eşcinsellere,suriyelilere}|hepsini {öldürün,asın,kesin,yakın,gebertin,öldürmek,asmak,yakmak,kesmek}`,
  ]),
);

const YOU = '{seni,sizi,hepinizi,ananı,aileni,çocuklarını}';
const KILL =
  '{öldüreceğim,öldürecem,öldürürüm,öldüreceğiz,gebertirim,geberteceğim,gebertecem,keserim,keseceğim,kesecem,vururum,vuracağım,vuracam,yakarım,yakacağım,yakacağız,doğrarım,parçalarım,boğarım,boğacağım,asarım,asacağız,gömerim,gömeceğim,tecavüz ederim,tecavüz edeceğim,sikecem}';

export const threats = ownList(
  'tr',
  'threat',
  at(3, [
    `${YOU} {,bulup ,bir gün ,bulacağım ve ,kendi ellerimle }${KILL}|{kafanı,kafana,boğazını,kemiklerini,bacaklarını,kollarını,ağzını burnunu} {kırarım,kıracağım,keserim,keseceğim,koparırım,uçururum,sıkarım,sıkacağım,patlatırım,ezerim}|{kafanı,kelleni} {alırım,alacağım,uçuracağım}|nerede {yaşadığını,oturduğunu} {biliyorum,biliyoruz}|evini {biliyorum,biliyoruz,yakarım,yakacağım}|adresini biliyor{um,uz}|{öldün,bittin} sen|sen {öldün,bittin,ölü bir adamsın}|ölümün {elimden,elimizden} olacak|sonun geldi|gününü göreceksin|sıra sana gelecek|kurşunu {yersin,yiyeceksin}|leşini sererim|leşin çıkar`,
  ]),
);

export const harmWishes = ownList(
  'tr',
  'harm_wish',
  at(3, [
    'geber|gebersin|geberin|geber {git,lan,köpek,it}|inşallah {,sen de ,siz de }{ölürsün,geberirsin,gebersin,ölürsünüz,geberirsiniz,kanser olursun,ölür,geberir}|umarım {,sen de }{ölürsün,geberirsin,ölürsünüz,kanser olursun}|{öl,ölün} {artık,köpek,lan,gitsin}|öl de kurtulalım|kendini {öldür,as,yak,vur}|git kendini {öldür,as,vur}|{git,gidip} {intihar et,as kendini,öldür kendini}|intihar et|cehennemde {yan,yanın,yanacaksın,yanarsın}|cehenneme {git,kadar yolun var}|{ölmeni,gebermeni} {istiyorum,isterdim,diliyorum}|ölmeyi hak ediyorsun|ölsen de kurtulsak|keşke {ölsen,gebersen}|allah {canını,canınızı} alsın|canın çıksın|boyun devrilsin|kanser ol',
  ]),
);

export const sexual = ownList(
  'tr',
  'sexual',
  at(3, [
    'seni {sikmek istiyorum,becermek istiyorum}|sakso çek|memelerini göster|çıplak foto{,ğraf} {at,gönder}|götünü {göster,sikeyim}|yala beni|ağzına vereyim',
  ]),
);

export const innocents = ownList(
  'tr',
  'innocent',
  at(1, [
    denied(MEAN, '{değil,değiller,değilim,değilsin,değiliz,değilsiniz,değildir}'),
    'köpek {maması,balığı,balıkları,sahibi,gezdir}|köpek balığı|ayı {balığı,yavrusu}|koyun {eti,sütü,peyniri}|inek sütü|mal varlığı|mal sahibi|mal ve hizmet|hayvan {hakları,barınağı,sever,severler,bahçesi}|sokak {köpekleri,köpeği,hayvanları}|bulutsuz|deniz hıyarı|vakit öldürmek|zaman öldürmek|böcek ilacı|kanser {hastası,hastaları,tedavisi,araştırmaları}|çöp {kutusu,konteyneri,toplama}|fare zehiri|domuz {eti,gribi}|çekirge sürüsü|virüs {salgını,testi}|nefret etmiyorum|nefret etmem|pis su|kirli hava|aptal kutusu|suçlu bulundu',
  ]),
);
