import { at, ownList } from '../list.ts';

/** Begging for an audience. `call`, like every other thing that an advert asks for; the group tells them apart. */
export const promotion = ownList(
  'any',
  'call',
  at(
    3,
    [
      'subscribe to {me,us,my,our}|subscribe {me,my,us} |sub {to ,}{me,my,us}|sub {4,for} sub|sub4sub|subscribe {4,for} subscribe|f4f|follow {4,for} follow|l4l|like {4,for} like|{please,plz,pls,plzz,kindly} {go ,do ,and ,also ,}{subscribe,sub,suscribe,subcribe,like my,share my,like our,follow me}|subscribe {please,plz,pls,now,and i,and like,and share,for more,back}|like and {subscribe,share,comment and}|like {,comment }share and subscribe|leave a {like,sub,thumbs up}|smash {that,the} like|hit {that,the} {subscribe,like,bell}|i {will,ll} {sub,subscribe,follow} {back,you back,to you}|i sub back|sub back|need {subs,subscribers,views,likes}',
      '{get,reach,want,hit} {100,200,300,500,1000,2000,5000,10000,10k,1k,5k} {subs,subscribers,views,likes,followers}|help {me,us} {get,reach,grow} {to ,}{1000,100,500,more,some,my}|my channel {grow,get}',
      'i m {a ,an ,}{new ,upcoming ,up and coming ,unsigned ,small ,young ,}{youtuber,rapper,singer,artist,producer,musician} |my {new ,first ,own ,youtube ,}{channel,song,video,mixtape,remix,cover,single} {is,called,on,please,and}|follow me {on,at} {twitter,instagram,insta,facebook,tiktok,snapchat,soundcloud}|add me on {facebook,snapchat,insta,instagram,skype,kik}',
    ],
    { group: 'promotion' },
  ),
  at(
    3,
    [
      '{suscríbete,suscribete,suscríbanse,suscribanse,subscribete,suscribirse} {a ,}{mi,nuestro,mis,al}|{visita,visiten,mira,miren,ve,vean,sigue,sigan} {mi,mis,nuestro} {canal,página,video,videos,perfil,blog,web}|síganme en|dale like|se inscreva{m,} no {meu,nosso} canal|inscreva se|{inscrevam,inscreva} se no|{visite,visitem,veja,vejam,assista,assistam,confira,confiram} {o ,a ,}{meu,minha,nosso,nossa} {canal,página,vídeo,perfil,blog}|me segue{m,}|segue {lá,de volta}|abonn{ez,e,es} {vous ,toi ,}à {ma,notre,mes} {chaîne,page,vidéos}|{visitez,regardez,allez voir,venez voir,likez,partagez,suivez} {ma,mon,mes,notre} {chaîne,page,vidéo,vidéos,profil,blog,site}|abonne toi|abonnez vous',
      'lâche{z,} un {like,pouce}|{abonniert,abonniere,abonnier} {meinen,unseren,mich}|{meinen,meinem,mein,unseren,unserem} kanal|{schaut,schau} {mal ,}{auf,bei} {meinem,meiner,unserem}|lasst ein {abo,like}|kanalıma {abone,bekle,gelin,göz}|{kanalımı,videomu,sayfamı} {takip,izle,beğen,ziyaret}|abone ol{un,ur,}|{subscribe,subrek,subs} {channel ,chanel ,akun ,}{saya,gue,gw,ku,aku,kami}|{mampir,kunjungi,tonton} {ke ,}{channel,chanel,video,akun} {saya,gue,gw,ku,aku,kami}|jangan lupa {subscribe,like,follow,mampir}|bantu subscribe|{mere,hamare,mera} channel {ko ,}{subscribe,dekho}|channel ko subscribe|like aur subscribe',
      '{подпишись,подпишитесь,подписывайся,подписывайтесь,зайди,зайдите,загляни,заходи,заходите} {на ,ко ,в ,}{мой,мне,наш,мою,меня}|подпишись на {мой,меня}|подпишитесь на {мой,наш}|{мой,наш} {телеграм ,тг ,}канал|взаимная подписка|ставьте лайки|{subskrybuj,zasubskrybuj,wpadnij} {mój,na mój,do mnie}|{iscriviti,iscrivetevi} al {mio,nostro}|{guardate,visitate} {il mio,la mia}|abonneer {je ,}op mijn',
      '{اشترك,اشتركوا,اشتركو,اشتركي} {في ,ب}{قناتي,قناتنا,القناة}|{اشترك,اشتركوا,اشتركو} {بقناتي,بالقناة,بقناتنا}|{تابعوني,تابعني,تابعونا} {على,ع} |{زوروا,شوفوا,ادخلوا,شاهدوا} {قناتي,صفحتي,حسابي,فيديو}|{ادخل,ادخلوا} {على ,}{قناتي,صفحتي,حسابي}|{لايك,لايكات} {واشتراك,للفيديو,و اشتراك}|ادعمو{ني,نا} {باشتراك,بلايك}|اشتراك متبادل|sub li|abonni f|dkhlo l chaine|chorko f|3mel subscribe|3mlo subscribe|ishterko b ',
    ],
    { group: 'promotion' },
  ),
  at(
    2,
    [
      '{my,our} {channel,chanel,chanell,youtube,youtube channel,videos,video,vids,songs,song,music,cover,covers,remix,mixtape,beats,album}|{on,in} {my,our} channel|{my,our} {youtube channel,soundcloud,mixtape,remix,cover of,cover song,new song,new video,first song,first video,fan page,facebook page,instagram,playlist,gaming channel}|check out {this,the} {new ,hot ,official ,}{video,song,remix,version,channel,playlist,website,site,page}|check {it ,this ,him ,her ,them ,}out on {youtube,soundcloud,itunes,my}|please {like,share,sub,support,check}|subs before|{likes,subs} {please,plz,pls}|get some subs|view like subscribe|check me out|check us out|check out my|check out our|check my',
      'share this {video,song,page,comment}|like this {comment,page,video}|thumbs up {if,so,please}|{look,search} {me ,us ,}up on {youtube,google,facebook}|{search,google} {for ,}{me,my name} on|give {me ,it ,us ,}a {chance,listen,like,thumbs up,view}|{youtube,yt} channel|mein kanal|mi canal|meu canal|ma chaîne|мой канал|قناتي|kanalım|channel saya|il mio canale',
    ],
    { group: 'promotion' },
  ),
  at(3, [
    '{write,text,message} {to ,}{me,us,him,her,them} {on,via}|ask me how|ask how|dm {for,to} {more,info,details,get,join,know}|{link,links} {is ,}in {my ,the ,}{bio,profile,description}|{interested,serious} {people ,persons ,}{dm,inbox,message,contact}|limited time|while stocks last|{call,dial,ring} {now,today,us,our} {on,at,for,to,toll}|book {now,your,today}|get {a ,your ,}{free ,}{quote,quotes,consultation,trial,demo}|free {quote,demo,consultation,estimate,delivery,shipping}|{visit,see,check} {our ,the ,my ,us ,}{site,website,page,link} {for,to,at,below}|visit {here,now,this link}|to know more|{know,find out} more {at,here,on}|for {more ,further ,}{details,info,information,inquiries,enquiries}',
    'contact {mr,mrs,dr,this,the,support}|jetzt {anfragen,bestellen,kaufen,anmelden,bewerben,sichern,klicken}|{hier,jetzt} klicken|{schreib,schreibt,schreiben} {mir,uns,sie mir} {auf,per,an,bei}|{escríbeme,escribeme,escríbenos,contáctame,contactame,contáctanos,escribe,háblame} {al,por,a,aquí,en}|{haz,haga} clic|{regístrate,únete} {aquí,ahora,ya}|enlace en {mi perfil,la bio}|más información {al,en}|{chama,chame,me chama,chamar} {no,na,lá} {zap,whats,whatsapp,pv,privado,direct,telegram}|{clique,clica} {aqui,no link}|{cadastre,inscreva} se {já,agora}|link na bio|{écrivez,contactez,appelez,joignez} {moi ,nous ,le ,}{sur,par,au,via} {whatsapp,telegram,mail,le}',
    '{bana,bize} {yazın,ulaşın,telegramdan,whatsapptan}|{hemen,şimdi} {ara,arayın,başvur,tıkla,üye ol,kayıt ol}|{telegram,whatsapp} {adresimiz,hattı,grubumuz}|{hubungi,chat,wa,kontak} {kami,saya,admin,wa,sekarang}|{klik,cek} {link,bio,profil}|{cek,lihat} {di ,}profil|{link,linknya} {ada ,}di {bio,profil}|whatsapp {kare,karo,karein}|{call,sampark} {kare,karo,karein}|link {par,pe} click|{пиши,пишите,напиши,напишите,отпиши,стучись,обращайтесь} {мне ,нам ,скорее ,}{в ,на ,}{лс,личку,личные,тг,директ,поиске,поиск,этот}|плюс в {лс,личку}|{пиши,пишите,напиши,напишите} {мне,плюс,сюда}|{ссылка,ссылки,ссылку} {в,на} {профиле,шапке,описании,био}|{жду,жду вас,ждём} в {лс,личке}',
    '{переходи,переходите,жми,жмите,кликай,тыкай} {по ,на ,сюда ,}{ссылке,ссылку,ссылки,сюда}|кому интересно|интересно пиши|за подробностями|подробности {в,у,пишите}|{всю ,}{информацию,инфу} {в лс,пишите,предоставлю}|{التواصل,للتواصل,تواصل} {على ,عبر ,معي ,خاص ,واتس ,واتساب ,}{الخاص,الواتس,الواتساب,واتساب,تلجرام,خاص}|{التفاصيل,تفاصيل} {على الخاص,خاص,في الخاص}|{ادخل,اضغط} {هنا,على الرابط,الرابط}|{للتسجيل,للاشتراك,للمزيد} {اضغط,ادخل,عبر,على,راسلنا}|{الرابط,اللينك} {في,تحت,بالتعليق,بالبايو}',
  ]),
  at(1, ['check out|checkout|subscribe|subscribed|subscribers|likes|subs'], { group: 'promotion' }),
);
