/**
 * Words that also stand in news and in answers to it: alone they are no evidence, in a pair that was found to be they are
 * (`my channel`, `check out`).
 */
export const ONLY_IN_PAIRS = `account activate ad advert advice agent alert amazed amazing announce application apply apps attention
  available award awarded awesome bank based beautiful best bet bill bills blog blogs book boost brand broker buy buying call
  camera campaign cancel card cards cash chance channel channels chat cheap check choose claim client clients code codes collect
  collection comment commission community company congrats congratulations connect consultant contact content convert cost costs
  cover covers credit crypto currency customer customers dating deadline deal deals debt deliver delivery deposit details dial
  discover dollars donate donation double drop earn earned earning earnings easily easy email entry essay euros everyday excellent
  exchange exciting exclusive expert experts extra family fantastic fast favorite favourite filter finance financial find follow
  followers fortune forum free fund funds gain games gaming gift gifts girls give glad grants great group grow growth guarantee
  guaranteed guide gym healing health hello help helpful hire home host hosting hot hottest hours house important impressed improve
  income increase info informative install instant insurance interested internet invest investing investment investor item items
  job jobs join keyword kindly latest launch lead learn legit legitimate limited link links live loan loans login loss lottery
  lover low luck lucky mail margin market marketing master match mate mates meet member members message miracle mobile models
  money month monthly more mortgage movie movies music mutual need network new news nice now number offer offers official
  online opportunities opportunity order orders outlet package page paid partner partners pay paying payment per percent perfect
  phone photo photos pics platform play player please point points popular post posts potential pounds presentation price prices
  private pro product products profit profits program provide provider purchase quality quick quickly quote rates ready receive
  recommend recommended refer register registration reliable rent reply required result results review reviews reward rich risk
  romance safe salary sale sales save scam score seconds secret secure selected sell seller send sent service services sex sexy
  share shares shop shopping shout sign simple singer site sites skilled skills social software special specially spell spells store
  stream streaming stop sub subs super superb support system talent team teen test text texts thanks thankful theme themes tickets
  tip tips top touch trader trading traffic training trial trick tricks trust trusted try unlimited unlock update urgent urgently
  useful user valid valued vibe video videos view views viewers viral virus visit visitors vote want watch web webpage website
  websites weekend weekly weight welcome win winner winners winning wonderful word work worldwide world write writers writing
  dollar house pay cover weight play player song`;

/**
 * Words that may weigh towards advertising, by language: offers, prices, promises, trades, calls to act, and begging for
 * attention. Chosen like the hostile ones. Brands and names are left out. Pairs that hold one of them may weigh too.
 */
export const ADVERT_WORDS: Readonly<Record<string, string>> = {
  en: `account activate ad advert advertise advice affiliate affordable agent alert amazed amazing announce antivirus application apply apps
    attention available award awarded awesome awsome backlink backlinks bank bargain based beautiful best bet betting bills binary bitcoin
    blog blogs bonus book bookmark bookmarked boost brand broker btc buy buying call camera campaign cancel card cards cash casino category
    chance channel channels chat cheap cheapest checkout choose claim click client clients code codes collect collection comment
    commission community company congrats congratulations connect consultant contact convert cost costs coupon cover covers credit
    crypto currency customer customers dating deadline deal deals debt deliver delivery deposit designer details dial discount discover
    dollars donate donation double download downloads draw drop earn earned earning earnings easily easy ebook email entry escort essay
    euros everyday excellent exchange exciting exclusive expert experts extra family fantastic fast favorite favourite filter finance
    financial find follow followers forex fortune forum free freelancer fund funds gain gaming gift gifts girls give giveaway glad grants
    great group grow growth guarantee guaranteed guide gym hacker hacking healing health hello help helpful hire home host hosting hot
    hottest hours house important impressed improve inbox income increase info informative install instant insurance
    interested internet invest investing investment investor item items itunes jackpot job jobs join keyword kindly latest
    launch lead learn legit legitimate limited link links live loan loans login loss lottery lover low luck lucky luxury mail
    margin market marketing master match mate mates meet member members message mining mins minute miracle mobile models money month
    monthly more mortgage movie movies msg music mutual need network newest news newsletter nice niche number offer offers
    official online opportunities opportunity opt order orders outlet package page paid partner partners pay paying payment payout
    pc per percent perfect phone photo photos pics platform play player playlist plugin plz point points popular post posts
    potential pounds premium presentation price prices private prize prizes pro product products profit profits profitable program promo promote
    promotion provide provider purchase quality quick quickly quote ranking rates ready receive recommend recommended
    refer referral refund register registration reliable remix rent reply reps required result results review reviews reward rewards rich
    ringtone ringtones risk romance safe salary sale sales save scam score seconds secret secure selected sell seller send sent seo service
    services sex sexy shares shipping shop shopping shout sign signup singer simple site sites skilled skills slot slots sms social
    software special specially spell spells store stream streaming stop sub subs subscribe subscribed subscriber
    subscribers subscription super superb support supplement system talent team teen test text texts thanks thankful theme themes
    thumbs tickets tip tips tone tones top touch trader trading traffic training trial trick tricks trust trusted try tutorial txt
    unlimited unlock unsubscribe update upgrade upload urgent urgently useful user valid valued vibe video videos view views viewers vip viral virus
    visit visitors voucher vouchers vote wallet want web webcam webpage website websites weekend weekly weight welcome win winner
    winners winning withdraw withdrawal witnessed wonderful word work working worldwide write writers writing xxx  `,
  fr: `abonne abonner abonnez achat acheter argent avis besoin boutique cadeau cadeaux casino chaine client clients commande commander contact
    contactez credit devis euro euros financement gagner gagnez gratuit gratuite gratuitement investir investissement lien livraison marabout
    medium numero offre offres paiement particulier partenaire pret prets prix promo promotion rapide rapidement remboursement rendement retour
    rituel serieux service services site taux voyant whatsapp`,
  ar: `اتصل اتصلوا احصل احصلوا ارباح ارسل استثمار استثمر اشترك اشتركوا اعلان اعلانات اقساط البيع بيع تابع تابعونا تحميل تخفيض تخفيضات تداول تسديد تسوق
    تمويل تواصل توصيل جاءزه جوائز خاص خدمه خدمات خصم خصومات دولار راسلني رابط ربح رصيد رقم روحاني زوروا سحر سداد سعر اسعار شراء شغل ضمان عرض عروض عملاء
    فرصه فوز قرض قروض قناتي كازينو كسب مجاني مجانا متابعين متجر متوفر محدود مضمون مكسب منتج منتجات موقع موقعنا نقدم واتس واتساب واتسب وظيفه وظائف يوميا`,
  id: ` anjay bagus bandar bayar berhasil berkat bermain besar bet bonus bos buktiin cair casino cepat coba cuan daftar dapat dapet deposit depo
    dewa duit event fitur freebet gabung gacor gacir gampang gas gratis hadiah hasil hoki iseng jackpot jepe join jp judi kecil kemenangan kesempatan
    klaim link login main maen mainkan maxwin member menang menangin milyaran modal mudah nagih ngapain nyata pasti pelayanan pemilik platform
    pola promo puluhan pragmatic quick rejeki rezeki rtp rupiah rutin rutinitas santai scatter sekali sensasi situs slot sl spin sukses super
    tempat terbaik terpercaya terbukti tips toto trusted untung vip wd web win withdraw zeus`,
  ru: `аккаунт акция бесплатно беттинг бонус бонусы вакансия вакансии вложений вложения вложить выгодно выигрыш
 выплата выплаты гарантия гарантии график деньги депозит доллар долларов доход доходы доступ желающие займ зайди закажи заработай заработать
 заработка заработок зарплата игра инвестиции инвестировать казино кликай клиенты  
 крипта криптовалюта криптовалюте кредит кредиты курс купить личку лс легкий набираем набор надежно недорого 
 обучение обучаем обучим оплата отправьте переходи перспектива пиши пишите платформа подпишись подписка
 подписывайся подработка подробности подробнее пополнение предлагаю предлагаем предоставляем прибыль прибыли приветствую проверено
 продам проект промокод процент разработка регистрация рублей руб свободный скидка скидки срочно ставки
 ставка ставку сотрудников сотрудничество телеграм требуются удаленно удаленная удаленную успей фриспины   
 чат шанс бот bot dengi legko vulkan`,
};
