import { at, ownList } from '../list.ts';

/** Names of groups in Latin letters, with the oblique forms. */
export const moreGroups = ownList(
  'hi-Latn',
  'group',
  at(
    1,
    [
      'aurat{,e,ein,en,o,on}|auraton|mahila{,e,ye,yen,on,o,yein,ayein}|ladki{,yan,ya,yo,yon}|ladkiyon|stri{,yon}|chhoriya|bahuye|biwiyan',
    ],
    { group: 'women' },
  ),
  at(
    1,
    [
      'gay{s,o,on}|gay {log,logo,logon,ladke,aadmi}|samlaingik{,o,on}|samalaingik{,o,on}|lesbian{,s,o}|hijr{a,e,o,on,i}|kinnar{,o,on}|trans {log,logo,aurat,mahila}|chakka log',
    ],
    { group: 'lgbt' },
  ),
  at(1, ['gay|trans'], { group: 'lgbt', ambiguous: true }),
  at(1, ['musalman{,o,on,i}|musalmaan{,o,on}|muslim{,o,on,s}|muslaman{,o}|momin{,o}'], { group: 'muslims' }),
  at(
    1,
    [
      'hindu{,o,on,s,wo,ao}|hinduon|sikh{,o,on,s}|sardar{,o,on,s}|isai{,yo,yon}|isaai{,yo,yon}|jain{,o}|kashmiri pandit{,o}',
    ],
    { group: 'sect' },
  ),
  at(
    1,
    [
      'shudr{a,o,on,as}|dalit{,o,on,s}|brahmin{,o,on,s}|brahman{,o,on}|chamar{o,on}|adivasi{,yo,yon}|harijan{,o,on}|neechi jaati|nichli jati{,yo}|chhoti jaat|sc st|obc {wale,walo}|garib{o,on} log|baniy{a,e,o}|jaat{o,on}|yadav{o,on}|valmiki{,yo}',
    ],
    { group: 'poor' },
  ),
  at(
    1,
    [
      'assamese|asami{,yo}|assami{,yo}|north east {indians,wale,walo,ke log}|northeast {ke log,walo}|bihari{,yo,yon,s}|bengali{,yo,yon,s}|madrasi{,yo,yon}|punjabi{,yo,yon}|gujarati{,yo}|marathi{,yo}|kashmiri{,yo,yon}|pakistani{,yo,yon,s}|bangladeshi{,yo,yon,s}|nepali{,yo,yon}|chini{,yo} log|rohingya{,o,on,s}|afgani{,yo}|manipuri{,yo}|nagaland{i,ke log}|south indian{s,o}|up wal{e,o}|videshi{,yo,yon}|sharanarthi{,yo,yon}|angrez{o,on}',
    ],
    { group: 'nation' },
  ),
  at(1, ['negro{,s,es,o}|kaale {log,logo,logon,aadmi}|kale {log,logo,logon}|african{s,o,on}|ashwet{,o,on}'], {
    group: 'black',
  }),
  at(1, ['viklang{,o,on}|divyang{,o,on}|apahij{,o,on} log|andhe log|behre log'], { group: 'disabled' }),
  at(1, ['yahudi{,yo,yon}'], { group: 'jews' }),
);

export const contempt = ownList(
  'hi-Latn',
  'derogatory',
  at(3, [
    'ghinon{a,e,i}|ghinaun{a,e,i}|ghatiya|neech|kamin{e,i,a}|kameen{e,i}|gand{e,i} log|sabse gand{a,e,i}|ganda {koi,nahi}|tuchh|tucch|nikamm{e,i,a}|bekaar|bekar|beimaan|beiman|dhokebaaz|dhokhebaaz|jhooth{e,i}|makkar|kapti|lalchi|chalak lomdi|kayar|darpok|harami|haraami|charitrahin|charitraheen|besharam|badtameez|batameez|ashleel|vahiyat|wahiyat|asabhya|jungli|jangli|jaahil|jahil|anpadh|gawar|ganwaar|murkh|moorkh|bewakoof|bevkuf|dimag se paidal|pagal log|paagal|mansik rogi|bimar mansikta|viklang mansikta|balatkari|apradhi|aparadhi|aatankwadi|atankwadi|aatankvadi|atankvadi|jihadi|hatyar{e,a}|qatil|chor{o} ki|gaddar|deshdrohi|ghuspaithi{e,ye}|parjivi|nirdayi|krur|hinsak|khatarnak|abhishap|kalank|bojh|laanat|lanat|napaak|napak|apavitra|achhoot|dayniya|dayaniya|dayneey|nindniya|ghrinit|tiraskrit|ashuddh|napunsak|aprakritik|asamanya',
    '{randi,randiya,randiyan,raand,chinal,kutiya,veshya,vaishya}',
    '{chutiy,madarchod,bhosdik,lundkhopd,gaandu,lavd,chod}{e,i,a}|lund khopdi|{dimaag,dimag,dimmag} {chud,chude,kharab,se chude,se chod,ghutno}|bhaukla{,ya} jata|{mujhe,hume,humein} {bahut ,itna ,sabse zyada ,bilkul ,}{pagal,gussa,pareshan,chidha,bimar,tang} {kar,dila,karte,karti,dilate,dilati,aata,bana}',
    '{gussa,krodh,chidh,ghin,ghinn,ulti,nafrat,ghrina} {aata,aati,hoti,hota,ho,dilate,dilati,dilata,karta,karti,karte,hai,aa} {hai,hain,hu,hun,jati,jata,rahi}|{bardasht,bardaasht,sehan,sahan,sahen,pasand} nahi {hote,hota,hoti,karta,karti,kar,hai}',
    'se {nafrat,ghrina,ghin,ghinn,chidh,tang,pareshan,pak,ub,allergy,dar}|ke liye {,mere mann me ,bahut ,sirf }{tiraskar,tiriskar,nafrat,ghrina,ghin}|ki koi izzat nahi|{se,ke} {bura,ganda,ghatiya,neech,bekar} {kuch,koi,aur kuch} {nahi,aur nahi}|{bura,ganda,ghatiya,neech} {kuch,koi} nahi|{jaisa,jitna} {ganda,bura,neech,ghatiya,badtar} {koi,kuch}|sabse {bure,kharab,ghatiya,gande,bekar,gire hue,neech}|{dekh,dekhkar,dekhke} {ulti,ghin,gussa,nafrat}|{dekh,dekhkar,dekhke} kar {ulti,ghin,gussa,nafrat}',
    '{koi ,ka koi ,ke liye koi ,}{jagah,sthan,haq,hakk,adhikar,izzat,aukat,aukaat,mol,keemat,kimat,mahatva,matlab} nahi|{jeene,rehne,hone} {ka,ke} {haq,hakk,adhikar,layak,yogya,kabil} nahi|{layak,kabil,yogya,laayak} nahi|nahi {hone,rehne,jeene,aane} chahiye|{zinda,jeevit,jinda} nahi {chodna,rehna,rakhna,rehne}|{zindagi,zindagiyan,zindgi,jeevan,jaan} {tatti,bekar,bekaar,ki koi,ke koi,kisi kaam}|{tatti,kachre,kude,gobar,jute,joote,dhool} {ke,ki} {barabar,jaise,jaisi,dher,tarah}|barabar {bhi ,}nahi|{se kam,se kamtar,se neech,se ghatiya} {hai,hain}|mehatvapoorn nahi|mahatvapurna nahi|{fark,farak} nahi padta|paida hi nahi|swabhav {se,mai,me,mein}|swabhaav {se,mai,me,mein}|khoon {me,mein,mai} hai|fitrat {me,mein,mai,hi}|kabhi {nahi ,}{sudhr,sudhar,badl}{enge,te,egi,oge}|{desh,samaj,mulk,rajya,sarkar} {ko ,ka ,ke liye ,}{barbaad,barbad,tabah,ganda,kharab,khokhla,bojh,khatra,kalank,nash}|{desh,bharat,yaha,yahan,mulk} se {nikalo,bhagao,nikaal,nikal,bhaga,baahar,bahar,dafa,khaded}|{pakistan,apne desh,wapas} {chale,jao,bhejo,bhej,bhag}|{nikal,bhag,dafa} {jao,ho jao,jana chahiye}|jaat {hi ,}{aisi,ghatiya,neech,se bura,kharab}|inki {aukat,jaat,jaati,fitrat,zaat}|kude {ke dher,dan,daan}|chutkara {pana,paana,chahiye,mil}|par bharosa {nahi,mat}|{kabza,raj,atikraman} kar {liya,rahe,lenge}|{gutter,naali} {ke,me}|saaf kar {do,dena,dunga}',
  ]),
);

export const dirt = ownList(
  'hi-Latn',
  'dehumaniser',
  at(3, [
    'kachr{a,e,o}|kood{a,e}|kud{a,e}|gandagi|gandgi|gobar|tatti jaise|keed{a,e,o,i} makod{a,e,o,i}|keed{e,o}|kid{e,o}|macchar|khatmal|tilchatt{e,a,o}|cockroach|chuh{e,a,o}|suar{,o,on}|suwar|suvar|soowar|janwar{,o,on}|jaanwar{,o,on}|jaanvar|pashu{,o} se|rakshas{,o}|shaitan|daitya|haivan{,o}|bimari{,yo}|beemari|mahamari|cancer|kodh|plague|virus|kitanu|parjeevi{,yo}|deemak|jonk|joke jaise|jhund{o}|insaan nahi|insan nahi|manav nahi|insaani kachra|maanav kachra|saanp|bandar{o,on}|gidh|kutt{e,o,on}|kutti|dharti pe bojh|dharti par bojh|samaj {ka,ki} {kachra,gandagi,bimari,kalank}',
  ]),
);

export const harm = ownList(
  'hi-Latn',
  'harm_norm',
  at(3, [
    '{maar,mar,mita,jala,kaat,kat,khatam kar,khatm kar,samapt kar,smapt kar,goli maar,faansi,fansi,latka,uda,thok,zinda jala,nasht kar,saaf kar} {do,dunga,doonga,denge,dalo,daalo,dalunga,daalunga,dalenge,dena,deni,di jani,de,diya jaye}',
    '{maar,mita,jala,kaat,mar} {dena,dalna,daalna,jana} chahiye|{marna,maarna,marne,katna,kaatna,jalana,mitana,khatam karna,khatm karna,samapt karna,balatkar karna,peetna,pitna} {chahiye,chahta,chahti,chahte,hoga,padega,hai,layak,ke layak,yogya,do,dena,chahta hun}|{ka,ki} {balatkar,rape,vadh,katl,qatl,hatya,safaya,khoon,galaa,gala,gardan,sir,sar} {kar,karna,karo,karunga,karenge,hona,kaat,kat,kata,ghot,dabana,daba,kaatna,dunga,kar dunga,karne}|{mrutyu,mrityu,maut,mout} {mile,do,de,aaye,hi,ho,ki saza,marega,milni,ke ghat}|{saza e maut,fansi,faansi,phansi} {hi ,do,di,honi,ki}|marne {layak,yogya,ke layak,ke yogya,chahiye}|{samapt,khatam,khatm,mita,nasht} {karne,kar,karna,kar ke} {ja rahe,rahenge,chahiye,denge,do,de}|mit{ane,ana,a} {me,main,mein,mai} hi|atyachar kar{na,enge,unga}|{bhayanak,dardnak} maut|chamdi {udhed,utaar}|haath {pair ,}tod|nasbandi kar{,o,do,ni}|goli {maar,mar} {do,deni,dunga}|{par ,pe }{zulm,julm,atyachar}|tadpa tadpa|mar{na,} chahiye',
  ]),
);
