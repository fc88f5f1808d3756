import { at, ownList } from '../list.ts';

/** Services and goods that are advertised under articles. Severity as in trades.ts. */
export const services = ownList(
  'any',
  'trade',
  at(1, ['antivirus|printer{,s}|router{,s}|reservation{,s}|airline{,s}|toll free|helpline'], {
    group: 'support',
  }),
  at(
    3,
    [
      '{customer,technical,tech,phone,helpdesk,printer,antivirus,router,email,account} {support,service,care,services} {phone ,toll free ,}{number,numbers,helpline,executives}|{support,service,customer,reservation,reservations,booking,helpline,toll free} {phone ,contact ,}number{,s}|{airline,airlines,flight,flights} {reservation,reservations,booking,tickets} {number,phone,desk}|toll free number|dial {our,the,this} {toll ,}{free ,}{number,helpline}|{printer,antivirus,router,quickbooks,norton,mcafee,kaspersky,bitdefender,avast,hp,epson,canon,brother} {support,customer,technical,tech,help,helpline,setup,error,error code}|certified technicians|24x7 support|support executives|cheap flights to',
      'best deals on flights|{setup,setup com} activation key|antivirus activation',
    ],
    { group: 'support' },
  ),
  at(
    3,
    [
      '{car,auto,life,health,home,cheap,travel} insurance {quote,quotes,rates,online,company,cheap}|cheap {insurance,car insurance,auto insurance}|insurance quotes|seguros {baratos,de coche}|assurance {auto ,}{pas chère,pas cher}|sigorta {teklifi,fiyatları}|страховка {онлайн,дешево}|تأمين {رخيص,سيارات رخيص}',
    ],
    { group: 'insurance' },
  ),
  at(1, ['iptv|torrent{,s}|keygen|vpn|streaming|download{,s}|ebook{,s}|apk'], { group: 'media' }),
  at(
    3,
    [
      'iptv {channels,subscription,service,box,premium,4k,server,provider,reseller}|{best,cheap,free,premium,4k} iptv|{watch,stream} {full ,all ,live ,free ,}{movies,matches,football,sports,series} {online ,live ,hd ,}{free,hd,online}|watch {online,full movie,movie,movies} {free,online,hd}|full movie {download,free,hd,online}|live {streaming,stream} {free,hd,link}|free {download,movie downloads,mp3 download,ebook download,psn codes,xbox codes,netflix account,netflix accounts,steam keys,diamonds,uc,minecraft,gift cards}|{money,xbox,psn,steam,gift card,robux} {codes,generator,generators}|crack{,ed} {download,version,full}|license key {free,generator}|serial key{,s}|activation key{,s}',
      'windows {10 ,11 ,}{key,keys,activation}|mod apk|{best,cheap,free} vpn {deal,deals,service,download}|vpn {discount,coupon}|descargar {gratis,película,apk}|ver películas {gratis,online}|baixar {grátis,filme,apk}|assistir {grátis,online grátis}|télécharger {gratuitement,gratuit,film}|film {streaming,en streaming} {gratuit,vf}|regarder {gratuitement,en streaming}|kostenlos {herunterladen,downloaden,streamen}|bedava {indir,izle}|full izle|hd izle|скачать {бесплатно,торрент}|смотреть {онлайн ,}бесплатно|nonton {gratis,film gratis,bokep}|{تحميل,مشاهدة} {مجانا,مجاني,افلام}|اشتراك {iptv,نتفلكس رخيص}|{free,live} football stream{,s}|12000 channels|4k channels|all channels|live channels',
    ],
    { group: 'media' },
  ),
  at(
    3,
    [
      '{fake,real,genuine,registered,novelty,original} {passport,passports,degree,degrees,diploma,diplomas,certificate,certificates,driving licence,driving license,driver s license,documents,id card,id cards}|{diploma,diplomas,degree,degrees,licence,licences,license,licenses,certificate,certificates} without {exam,exams,test,studying}|{ielts,toefl,pte,gre} {certificate,certificates,without exam,score}|buy {a ,an ,real ,fake ,registered ,original ,}{passport,degree,diploma,driver s license,driving licence,driving license,id card,ielts,visa,citizenship}|documents {for sale,online}|{купить,продажа} {диплом,диплома,дипломов,паспорт,права,справку,аттестат}|диплом {купить,на заказ}|медкнижка',
      '{acheter,achat} {un ,}{permis,permis de conduire,diplôme,passeport,faux}|permis de conduire {sans examen,enregistré}|{comprar,compra} {título,diploma,pasaporte,licencia,carnet}|führerschein {kaufen,ohne prüfung}|diplom kaufen|diploma satın|شراء {شهادة,رخصة,جواز,شهادات}|شهادات {موثقة,معتمدة للبيع}|{counterfeit,undetectable,prop} {money,bills,notes,banknotes}|grade a counterfeit',
    ],
    { group: 'documents' },
  ),
  at(
    1,
    [
      'training institute{,s}|online training|certification course{,s}|coaching class{,es}|placement assistance',
    ],
    {
      group: 'courses',
    },
  ),
  at(
    2,
    [
      '{best,top} {training,coaching} {institute,institutes,center,centre} in|training {in,institute in} {chennai,bangalore,hyderabad,pune,delhi,noida,marathahalli,mumbai}|{online,classroom} training {by,with} {experts,real time}|100 {job ,}placement|{aws,python,sap,salesforce,devops,hadoop,java,oracle,selenium,data science} {online ,}training {in,institute,course,courses}|interview questions and answers',
    ],
    { group: 'courses' },
  ),
  at(
    3,
    [
      '{assignment,essay,homework,dissertation,thesis,coursework,paper,papers,academic} {helper,helpers,writer,writers,writing,help} {online,service,services,uk,australia,usa,company,expert,experts}|{write,do} my {assignment,essay,thesis,dissertation,homework,coursework}|personal statement {writing,service}|buy {assignment,assignments,dissertation,dissertations,thesis,term paper,research paper}|online assignment|essay typer|{hire,take my} {writer,online class,online exam}|курсов{ая,ые} на заказ|{дипломная,реферат} на заказ|trabajos {académicos,universitarios} por encargo|tcc pronto|ghostwriter bachelorarbeit|{masterarbeit,bachelorarbeit} schreiben lassen|ödev {yaptır,yaptırma}',
      'حل {الواجبات,اختبارات,مشاريع التخرج}|{كتابة,اعداد} {ابحاث,رسائل الماجستير,مشاريع تخرج}',
    ],
    { group: 'essay' },
  ),
  at(
    3,
    [
      '{real,cheap,buy,active,targeted,instant} {instagram ,youtube ,tiktok ,twitter ,facebook ,spotify ,telegram ,real ,active ,}{followers,subscribers,likes,views,fans,members,plays}|smm panel{,s}|followers {cheap,panel,instantly,generator}|grow your {instagram,channel,audience,followers}|{comprar,compra} {seguidores,likes,suscriptores,inscritos}|seguidores {reales,baratos,reais}|{acheter,achetez} {des ,}{abonnés,likes,vues,followers}|{follower,abonnenten,likes} kaufen|takipçi {satın,hilesi,kazan}|{beli,jual,tambah} followers|накрутк{а,и,у} {подписчиков,лайков,просмотров}|раскрутка {группы,канала,сайта}|продам рекламу|реклама в канале',
      '{شراء,بيع,زيادة,متابعين} {متابعين,لايكات,مشاهدات,حقيقيين,سناب,تيك توك,انستقرام,انستغرام}|زيادة {المتابعين,لايكات,مشاهدات}',
    ],
    { group: 'followers' },
  ),
  at(
    3,
    [
      '{dofollow,do follow,high authority,cheap,pbn} {backlinks,backlink,links,link}|{guest,sponsored} {post,posts,article,articles} {on,for,opportunity,opportunities}|link {exchange,exchanges,insertion}|{website,web,app,ecommerce,software} {design,designing,development,developers} {company,agency,service,services} in|{seo,digital marketing,ppc,web design} {company,agency,agencies,firm,expert,freelancer,training} {in,for}|{increase,boost,improve} {your ,}{website ,site ,blog ,}{ranking,rankings,visitors,traffic}|{traffic,visitors} to your {site,website,blog}|email {list,lists,leads} for sale|bulk {email,emails,sms,whatsapp}|xrumer|gsa ser|scrapebox|{раскрутка,продвижение} {сайта,сайтов,бизнеса}',
      'прогон {сайта,хрумером}|создание сайтов|posicionamiento {web,seo}|diseño {web,de páginas}|criação de sites|création de site{,s} {web,internet}|suchmaschinenoptimierung|webdesign agentur|web tasarım|seo {hizmeti,çalışması,jasa}|jasa {seo,pembuatan website,backlink}|{تصميم,برمجة} {مواقع,تطبيقات,متاجر}|{باك لينك,تهيئة مواقع}|flood {service,studio}|ddos {service,attack for hire}|smtp {server,unlimited}',
    ],
    { group: 'seo' },
  ),
);
