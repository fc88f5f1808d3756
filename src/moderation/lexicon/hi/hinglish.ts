import { at, ownList } from '../list.ts';
import { denied } from '../tr/denied.ts';

const MEAN =
  'ghinone|ghinona|ghinoni|ghatiya|neech|agyani|kachra|gadha|gadhe|pagal|bewakoof|bewkoof|badmash|beiman|kharab|bimari|bekar|aatankwadi|aatankvadi|atankwadi|chor|gandagi|gande|nafrat|ghrina|asabhya|jahil|kamchor|ullu|layak';

export const hinglishInsults = ownList(
  'hi-Latn',
  'insult',
  at(3, [
    '{tu,tum} {,ek ,bilkul ,bada ,bade }{gadha,gadhe,kutta,kutte,suar,ullu,janwar,kutiya,randi,kachra}|madarchod{,o,on}|madarchood|maderchod|madarjaat|behenchod{,o}|bhenchod{,o}|behanchod|bhainchod|benchod|bhosdike|bhosdi{ke,ka,wale,wala}|bhosadike|bhosad{i,ike,iwale}|bsdk|gandu{,o,on}|gaandu|gaand{fat,mara}|gand {mara,me,mein,maar,marao}|lavde{,ke baal}|lawde|lavda|lauda|laude|loda lasun|lodu|randi{,ya,yan,yo,baaz}|rand ki aulad|randi ki aulad|randi ka {bacha,baccha,beta}|raand|harami{,yo,yon}|haraamzad{a,e,i}|haramzad{a,e,i}|haramkhor|haraamkhor|kutte ke pille|kutte ki aulad|kutti ki aulad|suar ki aulad|suar ke {pille,bache,bachche}|ullu ka pattha|ullu ke patthe|gadhe ki aulad|hijde ki aulad|saala kutta|saale kutte|sale kutte|teri maa ki{, chut}|teri maa ka {bhosda,bhosra}|maa chuda{,o}|maa ki chut|maa ka bhosda|teri behan ki|teri maa {chod,chodunga,randi}|jhaant{u,ke}|jhatu|jhantu|bhadw{a,e}|bhadv{a,e}|dalla{,l} saala|tharki budhe|chinal|chhinal|chakke saale|nalayak {aadmi,insan}|muh band {kar,rakh}|munh band {kar,rakh}|bhaad {me,mein} ja|bhad {me,mein} ja|dafa ho ja|nikal lavde|chal nikal bsdk|tatti kha|tatte chaat|apni maa chuda|aukaat me reh|aukat me reh',
  ]),
  at(2, [
    'chutiy{a,e,o,on,apa}|chootiya|chutya|kamin{a,e,i,ey}|bewakoof{,o}|bewkoof|bevkoof|murkh|moorkh|gawaar|ganwaar|jahil{,o}|jaahil|nalayak|nikamm{a,e,i}|badtameez|besharam|badmash|beiman|ghatiya aadmi|neech aadmi|pagal aadmi|gadh{a,e} saal{a,e}|deshdrohi|deshdrohiyo|gaddar{,o,on}|gaddaar|chamch{a,e,o}|andhbhakt{,o}|tattu saala|do kaudi {ka,ke,ki}|hijde saale|namard|naamard|dhongi|bikau|chaploos|faltu aadmi|bekaar aadmi|dhakkan saala|chirkut|lafang{a,e}|mavali|gunde saale',
  ]),
  at(
    2,
    [
      'gadha|gadhe|kutta|kutte|kutti|kutiya|suar|suvar|ullu|bandar|gainda|kameen|keeda|janwar|jaanwar|kachra|gobar|bhains|saala|chhakka',
    ],
    { needsTarget: true },
  ),
  at(1, ['jhootha|jhoothe|pagal|darpok|chor|ghamandi']),
);

export const hinglishProfanity = ownList(
  'hi-Latn',
  'profanity',
  at(3, [
    'chod{na,ne,unga,enge,enga,i,u} {sala,saala,tujhe,teri}|chudai|chudwa{,o,na}|chudegi|chudega|lund|gaand|bhosda|bhosdi|jhaant|chodu|mc bc|bc mc',
  ]),
  at(2, ['tatti|hagg{a,na,u}|muth maar{na,}|jhat|saala kya bakwas|gaandmasti']),
  at(3, ['chut|gand|chod|chud|bur|lan|bc|mc|choot|bhencho'], { ambiguous: true }),
);

export const hinglishSlurs = ownList(
  'hi-Latn',
  'slur',
  at(
    3,
    [
      'katu{a,wa,e,we,ey,on}|katw{a,e,o}|katwe|kat mulla|katmull{a,e}|mulle saale|mullo ko|pakistani suar|jihadi suar|sulle|landya{,s}',
    ],
    { group: 'muslims' },
  ),
  at(
    3,
    ['chamar saal{a,e}|bhangi saal{a,e}|chuhr{a,e}|chamaar saal{a,e}|neech jaat{,i} {ke,ka,ki}|achoot saale'],
    { group: 'poor' },
  ),
  at(3, ['chink{i,is,iyo} saal{a,e,i}|chinki{,s,yo}|kaal{a,e} {habshi,bandar}|kaalu bandar|habshi{yo,}'], {
    group: 'asians',
  }),
  at(3, ['hijde|hijd{a,o}|chhakke|chhakko|gandmara|gaandmara|meetha saala'], { group: 'lgbt' }),
  at(
    3,
    ['rice bag convert|ricebag{,s}|bihari {saale,kutte}|madrasi kutte|bangladeshi {kutte,suar,ghuspaithiye}'],
    { group: 'nation' },
  ),
  at(2, ['langd{a,e} saal{a,e}|andha saala|mandbuddhi'], { group: 'disabled' }),
);

export const hinglishGroups = ownList(
  'hi-Latn',
  'group',
  at(
    1,
    [
      'aurat|aurate|auratein|auraten|aurato|auraton|mahila|mahilae|mahilaye|mahilaon|mahilao|ladkiya|ladkiyan|ladkiyo',
    ],
    { group: 'women' },
  ),
  at(1, ['samlaingik{,o,on}|hijra|hijre|hijro|hijri|kinnar{,o,on}|gays|gayo|samlaingikta'], {
    group: 'lgbt',
  }),
  at(1, ['musalman{,o,on}|musalmaan{,o,on}|muslimo|muslimon|mullao'], { group: 'muslims' }),
  at(1, ['hinduo|hinduon|hindu|hinduwo|sikho|sikhon|sardaro|isai|isaai|isaiyo|isaiyon'], { group: 'sect' }),
  at(
    1,
    ['shudra|shudro|shudron|dalit{,o,on}|brahmin{,o,on}|brahmano|chamaro|adivasi{,yo}|harijan{,o}|bhangi'],
    { group: 'poor' },
  ),
  at(
    1,
    [
      'assamese|assamiyo|bihari{,yo,yon}|bengali{,yo}|madrasi{,yo}|pakistani{,yo,yon}|kashmiri{,yo,yon}|bangladeshi{,yo}|nepali{,yo}|punjabi{,yo}|rohingya{,o,on}',
    ],
    { group: 'nation' },
  ),
  at(1, ['negro|negroes|habshi log|kaale log|kale log|kaalo'], { group: 'black' }),
  at(1, ['viklang{,o}|divyang{,o}'], { group: 'disabled' }),
);

export const hinglishDehumanisers = ownList(
  'hi-Latn',
  'dehumaniser',
  at(3, [
    'gandagi|gandigi|kachra|kachre|kooda|kuda|bimari|beemari|mahamari|mahaamari|keed{e,a,o}|keede makod{e,o}|makode|kitanu|keetanu|parjeevi|deemak|jhund|cancer hain|insaan nahi|insan nahi|janwar{,o}|jaanwar{,o}|rakshas{,o}|nali ke keede|chuhe',
  ]),
  at(2, ['kutte|kutto|suar|suaro|bandar|gadhe|jangli']),
);

export const hinglishDerogatory = ownList(
  'hi-Latn',
  'derogatory',
  at(3, [
    'ghinone|ghinona|ghinoni|ghinaune|ghatiya|neech|deyniye|dayniya|nirdaniye|nirdayi|asabhya|aatankwadi|aatankvadi|atankwadi|atankvadi|aatankvaadi|balatkari|apradhi|deshdrohi|gaddar|ghuspaithiye|bewakoof|bewkoof|murkh|se nafrat|se ghrina|se ghin|se chidh|nafrat {hai,karta,karte,karti}|ghrina {hai,karta,karte,karti}|tiriskar|tiraskar|bardasht nahi|gussa {aata,dilate,dilata,dilati}|pagal kar {dete,deta,deti}|pareshan kar|sabse {kharab,bure,ghatiya,neech,gande}|zindagi {bekar,bekaar}|barabar nahi|haq nahi|rehne layak nahi|layak nahi|{koi ,}aukaat nahi|chutkara|desh se nikal{o,do}|jeene ka haq nahi|se {kam,kamtar} hain|barbaad kar|barbad kar|dimaag nahi',
  ]),
  at(2, [
    'agyani|jahil|kharab|gande|ganda|gandi|chor|bekar|bekaar|badmash|beiman|bhayanak|khatarnak|khatra|jhoothe|kamchor|lalchi|pagal|bure|pratikarak|avedh|samasya',
  ]),
);

export const hinglishHarmNorms = ownList(
  'hi-Latn',
  'harm_norm',
  at(3, [
    '{ko ,}{marna,maarna,mitana,jalana,kaatna,khatam karna} {chahiye,chahta,chahte,hoga,padega}|marne {layak,yogya,ke layak,ke yogya}|mar{na,} jana chahiye|mar jaana chahiye|ko {goli maro,faansi do,fansi do,jala do,kaat dalo,kaat do,maar dalo,maar daalo,mita do,khatam karo,bhagao}|ko {maar,jala,kaat,mita,uda} {dunga,denge,dalunga,daalunga,dalenge}|ki gardan {kaat,uda}|ka gala {kaat,ghot,daba}|saza e maut|maut ki saza|par atyachaar|ko {chot,nuksan} pahunchaunga|ke haath {kaat,tod}',
  ]),
);

export const hinglishThreats = ownList(
  'hi-Latn',
  'threat',
  at(3, [
    '{tujhe,tumhe,tumko,tujhko} {,mai ,jaan se ,zinda }{maar,jala,kaat,gaad,thok,mar,khatam kar} {dunga,denge,daalunga,dalunga,dungi}|{tujhe,tumhe,tumko,tujhko} {jaan se marunga,marunga,maarunga,maarenge,marenge,nahi chodunga,nahi chhodunga,zinda nahi chodunga,zinda nahi chhodunga,jinda nahi chodunga,dekh lunga,kaatunga,thokunga,chodunga,jalaunga}|teri {gardan,zuban,zubaan,taange,tange} {kaat,tod,kat} {dunga,denge,dungi}|{tera,tumhara} {gala kaat,gala daba,khoon kar,rape kar,balatkar kar,murder kar,sar kaat} {dunga,denge,dungi}|teri haddiya tod|tu {gaya,marega,mara} {ab,saale,aaj}|{pata hai,malum hai} tu kaha{n,} rehta|tera ghar {pata hai,jala dunga}|jaan se maar {dunga,denge,dungi}',
  ]),
);

export const hinglishHarmWishes = ownList(
  'hi-Latn',
  'harm_wish',
  at(3, [
    '{ja ke,jaake,jaa,ja,kahi} {mar,mar ja,mar jaa,doob mar,zeher kha,suicide kar}|mar ja {saale,kutte,tu,harami,kamine}|tu mar {ja,jaa,jaye,kyu nahi jata}|doob mar|chullu bhar pani me{in,} doob|{kaash,kash} {tu,tum,tere} {mar,marta,marte,mar jaye,mar jao}|suicide kar le|khudkushi kar le|aatmhatya kar le|tujhe {cancer ho,maut aaye,keede pade,corona ho}|teri {maut,arthi} {ho,aaye,uthe,nikle}|narak me{in,} {ja,jao,jaoge,sado}|jahannum me{in,} {ja,jao,jaoge}|bhagwan kare tu mar|allah kare tu mar',
  ]),
);

export const hinglishSexual = ownList(
  'hi-Latn',
  'sexual',
  at(3, [
    'nude{s,} bhej|nangi {photo,pic,pics,video} {bhej,dikha,bhejo,dikhao}|{boobs,chut,gaand} dikha|lund {choos,chus,le le,chusegi}|chudegi {kya,mujhse}|mera {lund,lauda} {choos,chus,le}|teri chut',
  ]),
);

export const hinglishInnocents = ownList(
  'hi-Latn',
  'innocent',
  at(1, [
    denied(MEAN, '{nahi,nahin,nhi}'),
    denied(
      'marne layak|marne ke layak|marne yogya|mar jana chahiye|marna chahta|maar dena chahiye',
      '{nahi,nahin,nhi}',
    ),
    denied(
      'randi|chinki|katwa|katuwa|hijda|kachra|gadha|chutiya|gandagi|kutta',
      '{bulana,bulane,bulaya,bulate,kehna,kehne,kaha,kehte,manta,manti,mante}',
    ),
    'mera kutta|meri kutti|pyara kutta|kutte ko {khana,ghumane}|hindi{ chod}|chod {do,diya,de,dena,dun,doon,di}|ulta pulta',
  ]),
);
