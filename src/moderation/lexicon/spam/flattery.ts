import { at, ownList } from '../list.ts';

/** Praise that fits any page, in the languages besides English that comment spam is spun in. */
export const flatteryAbroad = ownList(
  'any',
  'flattery',
  at(2, [
    '{excelente,excelentes,buen,gran,muy buen,interesante,genial,fantástico} {artículo,post,blog,sitio,aporte,contenido,información,página,web}|{excelente,interesante,gran,buena,muy buena} información|gracias por {compartir,la información,tu artículo,el aporte}|{tu,su} {blog,sitio web,página web,artículo}|me {encanta,gusta} {tu,su,este} {blog,artículo,sitio,post}|sigue así|{excelente,ótimo,ótima,muito bom,parabéns pelo,adorei o,belo} {artigo,post,blog,site,conteúdo,texto}|obrigado por {compartilhar,partilhar}|{seu,teu} {blog,site,artigo,post}|{continue,continua} com o trabalho',
    '{excellent,super,très bon,bel,joli,génial,intéressant} {article,blog,site,post,billet,contenu}|merci {pour,de} {ce,cet,cette,le,l,partager,votre} {partage,article,info,infos,information,post,excellent article,super article,billet}|{votre,ton} {blog,site,article} {est,web}|{j adore,j aime} {votre,ton,ce} {blog,site,article}|{continuez,continue} {comme ça,ainsi}|je {reviendrai,repasserai}|bonne continuation',
    '{toller,super,guter,interessanter,sehr guter,schöner,informativer} {artikel,beitrag,blog,post,text}|{tolle,super,schöne,informative} {seite,webseite,website,infos,informationen}|danke für {die infos,den artikel,den beitrag,das teilen,diesen artikel,diesen beitrag,die informationen}|{dein,euer,ihr} {blog,artikel,beitrag} {ist,gefällt}|weiter so|{bellissimo,ottimo,interessante,complimenti per il} {articolo,blog,sito,post}|grazie per {la condivisione,le informazioni,l articolo}|{harika,güzel,süper,çok güzel,faydalı,çok faydalı} {bir ,}{yazı,makale,site,blog,paylaşım,bilgi,bilgiler}|paylaşım için teşekkürler|{emeğinize,elinize} sağlık',
    '{artikel,blog,postingan,informasi} {yang ,}{bagus,menarik,bermanfaat,keren}|terima kasih {atas,telah berbagi,infonya,informasinya}|{świetny,ciekawy,super} {wpis,artykuł,blog}',
    '{отличная,хорошая,интересная,полезная,замечательная} {статья,информация,публикация}|{отличный,хороший,интересный,замечательный,классный} {сайт,блог,пост,ресурс}|спасибо за {статью,информацию,пост,полезную,интересную}|{ваш,твой} {сайт,блог}|{مقال,موضوع,موقع,مدونة} {رائع,رائعة,جميل,ممتاز,مميز,مفيد}|{شكرا,مشكور} {على,ع} {المعلومات,الموضوع,المقال,الطرح,هذا الموضوع,المجهود}|{موقعكم,مدونتكم,موقعك} {رائع,جميل,ممتاز,مفيد}|بارك الله فيك على {الموضوع,المعلومات}|واصل {ابداعك,تميزك}|बहुत अच्छी जानकारी|bahut acchi jankari|nice information sir',
  ]),
);
