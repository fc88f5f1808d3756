import type { Severity, TermSpec } from '../types.ts';
import { at as specs, ownList } from '../list.ts';

/** Much of this is written like words of Hindi and other Latin languages: it counts in a text of its own language alone. */
function at(
  severity: Severity,
  forms: readonly string[],
  extra: Partial<TermSpec> = {},
): readonly TermSpec[] {
  return specs(severity, forms, { ...extra, ambiguous: true });
}

const ENDINGS = '{,ler,leri,lere,lerin,lerden,lerle,lar,ları,lara,ların,lardan,larla}';

/** Names of groups in their cases. */
export const moreGroups = ownList(
  'tr',
  'group',
  at(1, [`kadın${ENDINGS}|kız{lar,ları,lara,lardan}|feminist${ENDINGS}|karı{lar,ları,lardan,lara}`], {
    group: 'women',
  }),
  at(
    1,
    [
      `eşcinsel${ENDINGS}|gey${ENDINGS}|lezbiyen${ENDINGS}|trans{lar,ları,lardan,lara}|travesti${ENDINGS}|lgbt{liler,lileri,lilerden,li}`,
    ],
    { group: 'lgbt' },
  ),
  at(
    1,
    [
      `göçmen${ENDINGS}|mülteci${ENDINGS}|sığınmacı${ENDINGS}|yabancı{lar,ları,lardan,lara}|kaçak{lar,ları} göçmen|geçici koruma altındakiler|afgan${ENDINGS}|suriyeli${ENDINGS}|pakistanlı${ENDINGS}`,
    ],
    { group: 'migrants' },
  ),
  at(
    1,
    [
      `kürt${ENDINGS}|ermeni${ENDINGS}|rum{lar,ları,lardan,lara}|yunan${ENDINGS}|yahudi${ENDINGS}|çingene${ENDINGS}|roman{lar,ları,lardan,lara}|arap${ENDINGS}|zenci${ENDINGS}|siyahi${ENDINGS}|çinli${ENDINGS}|laz{lar,ları}|çerkes${ENDINGS}|iranlı${ENDINGS}|filistinli${ENDINGS}`,
    ],
    { group: 'nation' },
  ),
  at(
    1,
    [
      `alevi${ENDINGS}|sünni${ENDINGS}|şii${ENDINGS}|ezidi${ENDINGS}|hristiyan${ENDINGS}|müslüman${ENDINGS}|kızılbaş${ENDINGS}`,
    ],
    { group: 'sect' },
  ),
  at(
    1,
    [
      `engelli${ENDINGS}|özürlü{ler,leri,lerden}|zihinsel engelli${ENDINGS}|sakat{lar,ları,lardan}|otistik${ENDINGS}`,
    ],
    { group: 'disabled' },
  ),
);

export const contempt = ownList(
  'tr',
  'derogatory',
  at(3, [
    '{nefret ediyor,tiksiniyor,iğreniyor,bıktı,usandı,nefret eder,midem bulanıyor,hoşlanmıyor,hazzetmiyor}{um,uz,im,iz,m,k}|{nefretim,tiksintim,öfkem,kinim} var|katlanamıyor{um,uz}|tahammül{üm,ümüz} {yok,kalmadı}|{midemi,midemizi} bulandır{ıyor,ıyorlar}|beni {hasta,deli,sinir} ediyor{,lar}|sinirimi bozuyor{,lar}|{görmek,görünce} {istemiyorum,midem,sinir}|{saygım,merhametim} yok',
    '{aşağılık,iğrenç,pis,kirli,pislik,ilkel,geri,barbar,ahlaksız,namussuz,şerefsiz,hain,terörist,tecavüzcü,hırsız,katil,suçlu,sapık,sapkın,yalancı,nankör,tembel,asalak,bedavacı,işgalci,cahil,değersiz,gereksiz,vahşi,kansız,soysuz,medeniyetsiz,görgüsüz,anormal,hastalıklı,deli,düşman,sahtekar,dolandırıcı,fahişe,orospu}{,ler,lar,tir,tır,dir,dır,lerdir,lardır,ler hepsi}|insan {değil,değiller,bile değil,sayılmaz,sayılmazlar}|yaşama{ya,yı} {hakkı yok,hakları yok,hak etmiyor,hak etmiyorlar}|yaşamayı hak etmiyor{,lar}|{yeri,yerleri} {mutfak,mutfaktır,evidir,hapishane,mezar,cehennem,yok}|{burada,bu ülkede,ülkemizde,aramızda} {yeri,yerleri,işi,işleri} {yok,ne}|beş para etmez{,ler}|hiçbir işe yaramaz{,lar}|ikinci sınıf {insan,vatandaş}|{ülkeden,buradan,memleketten} {defol,kov,at,sür,gönder,git}{sun,sunlar,ulsun,ulmalı,ılmalı,ilmeli,ülmeli,sin,sinler,un,in}|{ülkelerine,memleketlerine,geldikleri yere,çöle} {dön,git,gönder,defol}{sünler,sinler,ilsinler,ilmeli,melidir,meli,sunlar}|{ülkeyi,vatanı,memleketi,her yeri} {mahvet,işgal et,bastı,sardı,istila et,kirlet,doldur}{ti,tiler,iyor,iyorlar,lar,du,dular,tu,tular,ılar,}|tavşan gibi ürüyor{,lar}|{fare,böcek,hayvan} gibi|kanında var|doğasında var|kestiği yenmez',
  ]),
);

export const harm = ownList(
  'tr',
  'harm_norm',
  at(3, [
    '{öldür,as,kes,yak,gebert,yok et,kurşuna diz,imha et,katlet,taşla,boğ,sür,döv,vur,tecavüz et,kısırlaştır,hadım et,gazla,idam et}{mek lazım,mek gerek,mak lazım,mak gerek,mek istiyorum,mak istiyorum,meliyiz,malıyız,eceğim,acağım,eceğiz,acağız,sinler,sınlar,ülmeli,ilmeli,ılmalı,ilsin,ülsün,ilsinler,in hepsini,ın hepsini}|{hepsi,topu,hepiniz,hepsini} {ölmeli,ölsün,gebersin,yansın,asılmalı,öldürülmeli,yok olmalı,kurşuna dizilmeli,denize dökülmeli,öldürün,yakın,gebertin}|{ölmeyi,ölümü,dayağı,idamı} hak {ediyor,ediyorlar,eder,ederler}|denize {dökmek,dökülmeli,dökelim,dökün,döküldüler}|kökü{,nü,nüzü,nün} {kazınmalı,kazımak,kurutmak,kurusun}|soyu{,nu,nuzu} {kurusun,kurutmak,tükensin}|ölüm {onlara,hepsine}|{idam,kurşun,ip} {hakları,haktır,şart}',
  ]),
);
