import { at, ownList } from '../list.ts';

/** Pills, brands, love, prizes: what else is sold in comments. Severity as in trades.ts. */
export const goods = ownList(
  'any',
  'trade',
  at(
    3,
    [
      'viagra|cialis|vigra|cialas|levitra|priligy|dapoxetine|modafinil|phentermine|ivermectin online|hydrocodone|percocet|vicodin|oxycontin|tapentadol|soma online|garcinia|forskolin|keto {gummies,pills,diet pills}|cbd gummies|{buy,order,cheap,generic,discount} {xanax,adderall,tramadol,ambien,valium,ozempic,steroids,meds,pills,kratom,weed,cannabis,marijuana,cocaine,ketamine,lsd,mdma,dmt,cbd}|{weed,cannabis,cocaine,marijuana,mdma} {for sale,delivery,online}|{male,breast,penis,natural} enhancement|penis {pump,pills,enlarge}|enlarge your {penis,manhood}|erectile dysfunction {pills,treatment,cure}|lose {10,15,20,25,30,40,50} {pounds,kg,kilos,lbs} in|{burn,lose} {belly ,}fat fast',
      'weight loss {pills,supplement,supplements,drink,tea}|herbal {medicine,remedy,cure,mixture,doctor} {for,that,cured}|{cured,cure} {my ,of ,for ,}{herpes,hiv,cancer,diabetes,hpv,copd,als} {with,by,using,herbs,herbal}|dr {itua,odion,ogudugu,ehi}|виагр{а,у}|сиалис|похуде{ть,йте} {за,быстро,без}|таблетки для {похудения,потенции}|купить {виагру,сиалис,закладку,меф}|{comprar,compre} {viagra,cialis,pastillas}|bajar de peso rápido|{perder,emagrecer} {peso rápido,rápido,10 kg}|pastillas para {adelgazar,abortar}|{maigrir,perdre du poids} {vite,rapidement,sans effort}|pilules {minceur,amincissantes}|{abnehmen,abnehm} {pillen,ohne sport,schnell}|potenzmittel',
      '{zayıflama,cinsel} {ilacı,çayı,hapı,gücü artırıcı}|obat {kuat,pelangsing,aborsi,pembesar,herbal}|{حبوب,كبسولات,خلطة} {تخسيس,التخسيس,تكبير,منع,سيكوتك,للتنحيف}|{تخسيس,تنحيف} {سريع,بدون,الكرش}|علاج {القذف,الضعف,السكري نهائيا}|{خلطات,اعشاب} {لعلاج,للتنحيف,طبيعية لعلاج}',
    ],
    { group: 'pharma' },
  ),
  at(
    3,
    [
      '{designer,luxury,replica,branded,fake,aaa} {handbags,bags,watches,shoes,sneakers,sunglasses,clothes,jewelry}|replica{,s} {watch,watches,handbag,handbags,bag,bags,shoes,rolex,designer}|{handbags,shoes,jerseys,watches,sunglasses,boots,jackets} {outlet,sale,wholesale,cheap,discount,for sale}|{50,60,70,80,90} {off,discount,percent off}|{free,fast,worldwide} shipping|cheap {nike,adidas,jordan,uggs,oakleys,ray bans,gucci,prada,iphone,iphones,electronics,jerseys,shoes,bags}|factory outlet|wholesale {price,prices,jerseys,shoes}|{bolsos,relojes,zapatillas} {de imitación,réplica,baratos}|réplicas de {relojes,marca}|{réplica,réplicas} {perfeitas,de relógios}|sacs {de luxe pas cher,de marque pas cher}',
      '{contrefaçon,imitation} {de luxe,rolex}|{günstige,gefälschte} {markenuhren,markenschuhe}|replika {saat,çanta,ayakkabı}|{ucuz,indirimli} {ayakkabı,telefon,iphone}|tas {branded,replika}|{реплики,копии} {часов,сумок,брендов}|{сумки,часы,кроссовки} {реплика,люкс копии,со скидкой}|{شنط,احذية,ساعات,نظارات} {تقليد,كوبي,ماركات,رخيصة}|{تخفيضات,خصم} {50,60,70,80,90}',
    ],
    { group: 'shopping' },
  ),
  at(
    3,
    [
      '{love,marriage,relationship,money,lottery,protection,revenge} spell{,s}|spell caster|{my ,}{ex ,}{husband,wife,boyfriend,girlfriend,lover,ex} {came,come,back} back|{get,bring,win} {your ,my ,back your ,back my ,}ex {back,lover,husband,boyfriend,girlfriend}|{restored,saved,fixed} my {marriage,relationship,home} {with,through,by}|real {spell,psychic,voodoo,witch}|lottery {spell,numbers spell}|{join,become} {a member of ,}{the ,}{illuminati,brotherhood}|amarres de amor|brujo {real,efectivo}|recuperar a {tu,mi} {ex,pareja}|amarração amorosa|pai de santo|trazer {amor,seu amor} de volta|{medium,médium,voyant} {africain,sérieux,compétent,voyant}|{maître,professeur,grand} {marabout,voyant}',
      'travaux occultes|{retour,retrouver} {de l amour,affectif,votre ex}|{bağlama,aşk} büyüsü|medyum {hoca,tavsiye}|{pelet,ilmu pelet,dukun} {ampuh,sakti,online}|pesugihan|{приворот,отворот,гадание} {на,сильный,по фото,онлайн}|{снятие,снять} порчи|потомственная {гадалка,ясновидящая}|{جلب,رد} {الحبيب,المطلقة,الزوج,العشيق}|{شيخ,معالج} {روحاني,روحانيات}|{فك,ابطال} {السحر,العمل}|vashikaran {specialist,mantra,expert}|love {marriage specialist,problem solution,problem specialist}|{astrologer,baba,jyotish} {ji,specialist,no 1}|black magic {removal,specialist,expert}',
    ],
    { group: 'spells' },
  ),
  at(
    3,
    [
      '{hire,need,contact,recommend} {a ,an ,this ,the ,}{professional ,genuine ,real ,legit ,ethical ,}hacker|hacker{,s} {who,that} {helped,can,recovered,hacked}|{hack,hacked,spy on,track} {my,your,his,any} {husband,husband s,wife,wife s,partner,partner s,spouse,spouse s,boyfriend,girlfriend,whatsapp,facebook,instagram,phone}|cheating {spouse,partner,husband,wife} {hack,phone,proof,tracker}|{hack,clone,spy} {whatsapp,facebook,instagram,snapchat,iphone,gmail}|{hackear,espiar} {whatsapp,facebook,instagram,celular}|{contratar,contrata} {un ,um }hacker|{pirater,espionner} {whatsapp,facebook,un téléphone,instagram}|{взлом,взломать,взломаю} {whatsapp,вацап,вк,инстаграм,телефона,аккаунт,переписки}',
      '{проверка,пробив} {девушки,любой девушки,по номеру,переписок}|{whatsapp,instagram,facebook} {hackleme,hacker}|jasa {hack,hacker,sadap}|{تهكير,اختراق} {جوال,جوالات,انستا,سناب,حساب,ببجي}|carding|dumps with pin|cc {cvv,fullz}|{atm,credit} card {cloning,hack,blank}|blank {atm,cards}',
    ],
    { group: 'hacking' },
  ),
  at(1, ['sexy|hot girl{,s}|nudes|naked|escort|massage|camgirl{,s}|милфы|эскорт|интим|dating|flirt'], {
    group: 'adult',
  }),
  at(
    3,
    [
      '{hot,sexy,horny,naked,lonely,single,beautiful,nude,young} {girl,babe,babes,chicks,ladies,women,singles,milf,milfs,housewives} {near,in your,waiting,online,want,live,for,looking}|{meet,chat with,date} {hot ,sexy ,local ,beautiful ,single ,lonely ,russian ,ukrainian ,}{singles,girls,women,ladies}|{escort,escorts,call girls,call girl} {in,service,services,agency,near,available}|{sex,adult,xxx,cam,gay,lesbian} {chat,cams,cam,dating,webcam,site,sites,video chat,live,contacts}|{dating,hookup} {site,sites,app,service} {for,free,online,with}|{my ,}{private ,nude ,naked ,hot ,sexy ,18 ,}{nudes,nude photos,nude pics,sexy pics,private photos,naked pics}|only fans',
      'sugar {mummy,mommy,daddy} {needs,looking,online,connection,available}|{putas,escorts,prostitutas} {en,baratas}|{chicas,mujeres} {calientes,solteras,desnudas}|sexo {gratis,en vivo,ao vivo}|{gatas,mulheres,novinhas} {quentes,solteiras,nuas}|acompanhantes {em,de luxo}|{filles,femmes} {chaudes,célibataires,coquines,nues}|{rencontres,rencontre} {coquines,sans lendemain,adultes,libertines}|{heiße,geile,nackte} {frauen,girls,mädchen,singles}|{sexkontakte,sextreffen,erotikchat}|{escort,eskort} {bayan,istanbul,ankara,izmir}|{sohbet,canlı} {hattı,seks,sex}|{bokep,open bo,vcs} {indo,terbaru,murah,murni,real}|{интим,эскорт,секс} {услуги,модели,чат,фото,видео}',
      '{эскорт,проститутки,индивидуалки} {модели,москвы,города,твоего}|{интимных,интимные,голые,18} {фото,фотки,видео}|{знакомства,девушки} {для секса,для интима,без обязательств,рядом}|{ارقام,صور} {بنات واتساب,بنات للتعارف,سكس}|{تعارف,زواج} {بنات,مسيار,جاد عبر,واتساب}|{بنات,مطلقات} {للزواج,للتعارف,واتساب}',
    ],
    { group: 'adult' },
  ),
  at(
    2,
    [
      'giveaway{,s}|give away{,s}|lifafa|free {tickets,spins,iphone,ipad,laptop,coins,crypto,btc,bitcoin,money,cash,eth,usdt,sample,samples,gift,gifts,recharge}|exclusive {offer,offers,deal,deals,access,discount,event}|spots are limited|limited {spots,seats,slots,stock}|hurry up|grab your|sneak peek|don t miss {out,this}|act fast|once in a lifetime|for the first {10,20,50,100,500}|розыгрыш|бесплатно раздаю|подарок за|hadiah gratis|bagi bagi|sorteo gratis|sorteio grátis|tirage gratuit|gewinnspiel|çekiliş|مسابقة وجوائز|سحب على|جوائز قيمة',
    ],
    { group: 'giveaway' },
  ),
);
