import { at, ownList } from '../list.ts';

/** Easy money: loans, investment, crypto, work at home. Severity as in trades.ts. */
export const money = ownList(
  'any',
  'trade',
  at(
    1,
    [
      'préstamo{,s}|empréstimo{,s}|kredit{,e}|darlehen|kredi|kredisi|pinjaman|hipoteca|pożyczk{a,i}|prestit{o,i}|ипотека|рассрочка|microcredit|ऋण|लोन|karza',
    ],
    { group: 'loan' },
  ),
  at(
    3,
    [
      '{need,get,offer,offering,give,giving} {a ,an ,you ,urgent ,instant ,}{loan,loans} {today,now,fast,at}|loan {at,with} {low,2,3,4,5} {interest,percent}|loans {at,with,from} {low,bad,no}|{loan,loans} {approved,approval} {in,within}|no credit check|debt {consolidation,relief,settlement}|financial assistance {at,of,loan}|project funding|business funding|approved {in,within} {minutes,24 hours}|préstamo{,s} {rápido,rápidos,urgente,urgentes,personal,personales,inmediato,sin}|crédito{,s} {rápido,rápidos,inmediato,sin aval}|dinero {rápido,urgente}|empréstimo {rápido,pessoal,sem consulta,online}|crédito {pessoal,sem consulta}|dinheiro na hora|{schneller,sofort,schnelle} {kredit,kredite,darlehen}',
      'kredit {ohne,sofort,trotz}|sofortkredit|kredit ohne schufa|kredi {veriyorum,verilir,çıkarılır}|senetle kredi|faizsiz kredi|acil {kredi,nakit,para}|pinjaman {cepat,online,tanpa jaminan,modal}|dana {cepat,tunai}|pożyczk{a,i} {online,bez bik,od ręki}|kredyt bez bik|prestit{o,i} {veloce,veloci,tra privati}|{быстрый,срочный} {займ,кредит}|деньги в долг|займ {без,на карту}|кредит {без,под}|crédit {rapide,sans,entre particuliers}|financement {rapide,urgent}|قرض {بدون,خلال,عاجل}|قروض {شخصيه بدون,خلال,عاجلة,ميسرة}|تمويل {بدون,خلال}|turant loan|loan {turant,chahiye,milega}',
    ],
    { group: 'loan' },
  ),
  at(
    1,
    [
      'invest|investor{,s}|investing|investment{,s}|altcoin{,s}|presale|wallet{,s}|mining|dogecoin|solana|binance|coinbase|metamask|trader{,s}|broker{,s}|инвестиции|инвестор|трейдинг|трейдер|биржа|крипте|криптой|крипту|криптовалют{ы,е,ой}|usdt|юсдт|inversión|inversiones|inversor|criptomoneda{,s}|investimento{,s}|criptomoeda{,s}|kripto|yatırım|borsa|kryptowährung{,en}|investisseur|investissement{,s}|cryptomonnaie{,s}|محفظة|العملات المشفرة|ارباح|استثمار',
    ],
    { group: 'crypto' },
  ),
  at(
    2,
    [
      'arbitrage|cash out|cashout|payout{,s}|withdraw {my,your} {profit,profits,money}|shill me|hodl|to the moon|next gem|100x|10x|nft drop|whitelist|mint now|white paper|связк{а,и}|цифровых активов|цифровые активы|крипто арбитраж|обменник|криптообмен{,ник}|темка|схема заработка|заработок{,и}|зароботок|заработка|заработку|доход|прибыль',
    ],
    { group: 'crypto' },
  ),
  at(
    3,
    [
      '{earn,earning,make,making,made,mine,mining,double,multiply} {free ,more ,your ,}{bitcoin,bitcoins,btc,crypto,eth,ethereum,usdt}|bitcoin {profit,profits,trader,trade,investments,broker,evolution,era,code}|crypto {broker,investments,gains,profit,profits,giveaway,airdrop,pump,mentor,coach,signal}|trading {platform,expert,bot,mentor,account,strategy that}|{trade,invest} with {him,her,them,us,mr,mrs,expert}|{minimum,small,initial} {deposit,investment} of|return on investment|roi of|high returns|{is,are} {very ,}{legit,legitimate} {and,platform}|100 {legit,legitimate,confidential,guaranteed,genuine}|legit and {pays,paying,trusted}|{grow,growing} {our,your,my} {wealth,coin,coins,portfolio}|{trusted,user friendly,paying} platform|investment {options,plan,plans,company,opportunity,opportunities,scheme}|{steady,passive,monthly} {dividend,dividends,payouts}|{recover,recovered,recovery of,retrieve} {your ,my ,}{lost ,stolen ,scammed }{funds,money,crypto,bitcoin,investment,assets,coins}|{recover,recovered} {your,my,all my} {funds,crypto,bitcoin,investment}',
      '{funds,crypto,bitcoin,asset,money,wallet} recovery|lost {your,my} {crypto,bitcoin,money} to|all my funds|recovery {agent,hacker,team,service,services,company,firm}|wallet {hack,recovery}|private key recovery|daily {earning,earnings,payout,income,returns}|weekly {earning,earnings,payout,income,returns}|{airdrop,presale} {is ,}live|seed phrase|{legit,legitimate,trusted,profitable,reliable} {investment,platform,trader,broker,hacker,company}|earn while you sleep|financial freedom|ganar {bitcoin,criptomonedas,dinero}|ganancias {diarias,garantizadas,semanales}|invierte {desde,con,en}|inversión {mínima,segura,garantizada}|recuperar {tu,su} {dinero,bitcoin}|ganhos {diários,garantidos}',
      'renda {extra,passiva}|lucro {garantido,diário}|invista {com,em,a partir}|verdienen sie|geld {verdienen,von zu hause}|passives einkommen|bitcoin verdienen|kazanç {garantili,fırsatı}|garantili kazanç|bitcoin kazan|yatırım {danışmanı,tavsiyesi}|ek gelir|gagner {des bitcoins,de l argent}|rendement {garanti,quotidien}|placement {garanti,sûr}|заработ{ок,ка,ку} {на,в,от,с,по} {крипте,криптовалюте,бирже,курсов,интернете,телефона,телефоне,разнице,арбитраже}|заработок {онлайн,без вложений,реальный,ежедневно}|реальный заработок|без вложений|начать зарабатывать|зарабатывать {от,на,онлайн,без}|инвестиц{ии,ий} {от,с}|доход {в твоем,каждый,ежедневно,до}|чистого заработка|высокий доход|криптосигналы',
      'раздача {usdt,монет,токенов}|торговые сигналы|ارباح {يومية,اسبوعية,خيالية}|استثمر {معنا,من,في}|{ضاعف,مضاعفة} {اموالك,رأس مالك,فلوسك}|تداول {معنا,الذهب,مضمون}|استرجاع {اموالك,الاموال المسروقة}|عملات رقمية مجانية|paise kamaye|paisa kamaye|paise {kamao,kamane,kamaiye}|ghar baithe|online earning|double {paisa,paise}|hasilkan uang|penghasilan {tambahan,harian,pasif}|cuan {tiap,setiap} hari',
    ],
    { group: 'crypto' },
  ),
  at(
    3,
    [
      'work {at,from} home {job,jobs,opportunity}|remote {job,jobs} {opportunity,available,no experience}|no experience {needed,required}|{part time,online,remote,home} job{,s} {available,offer,opportunity}|job{,s} opportunity|{ready,serious} people only|serious minded people|be your own boss|from the comfort of your home|from my {phone,couch,laptop}|from your {phone,couch,laptop}|copy paste {job,work}|data entry {work,job}|typing job{,s}|amazon {flex ,}reviewer|like videos and earn|trabaj{a,o,e} desde casa|gana dinero|ganar dinero|dinero desde casa|dinero {fácil,extra}|ingresos extra|sin experiencia previa|trabalh{e,o,ar} em casa|ganh{e,ar} dinheiro|dinheiro em casa|dinheiro {fácil,extra}',
      'vagas home office|heimarbeit|nebenverdienst|nebenjob von zu hause|von zu hause {arbeiten,geld}|evden {para,kazan,çalış}|evden {para kazan,para kazanma,iş}|para kazan{,ma,mak,ın}|ek iş {arayanlar,fırsatı}|kerja {dari rumah,online,sampingan}|lowongan kerja online|gagnez {jusqu,plus de,de l argent,facilement}|gagnez {100,200,300,500,1000,1500,2000,3000,5000}|complément de revenu|depuis {chez vous,chez toi,votre téléphone}|arriver à 5000|travail {à domicile,depuis chez vous}|удал{е,ё}нк{а,у,е,и}|удал{е,ё}нн{ая,ой,ую,ый} {работа,работы,работу,деятельности,деятельность,заработок,доход}|{набор,набираю,набираем,идет набор,провожу набор} {в команду,людей,ответственных,сотрудников,партнеров}',
      'в {мою ,нашу ,}{личную ,}команду|ищу {партнеров,партнёров,коллег,сотрудников,ответственных,людей}|требу{е,ю}тся {сотрудник,сотрудники,люди,партнеры,срочно}|{нужен,нужны} {срочно ,}{ответственный,ответственные,люди,партнеры,сотрудники,два человека,три человека}|опыт не {нужен,требуется,важен}|обучение {бесплатно,бесплатное,с нуля,оплачиваем}|бесплатн{ое,ому} обучени{е,ю}|{1,2,3,4,5} {часа,часов} в день|занятость от|в день от|от {100,150,200,300,400,500,600,700,800,900,1000} в {день,неделю}|строго {от ,}18|пассивного дохода|легальный {доход,заработок}|легкие деньги|быстрый заработок|شغل {اونلاين,من الموبايل,عن بعد مضمون}|وظيفة {من المنزل,عن بعد براتب}',
      'اربح {يوميا,100,200,300,500,1000,معنا,الاف,دولار}|الربح {السريع,اليومي,عبر}|{دخل,راتب} {يومي,اسبوعي ثابت}|بدون {راس مال,خبرة}|kaam kare {ghar,mobile}|ghar se kaam',
    ],
    { group: 'jobs' },
  ),
  at(
    2,
    [
      'по всем вопросам|лояльное руководство|{занятость,свободного времени} {от ,}{1,2,3}|{часа,часов} в день|возраст от 18|18 {лет,65} легально|{требуется,требуются} {сотрудник,сотрудники,менеджер,менеджеры}|{карты,карта} {любых банков,дропов}|{дебетовые карты,лк банков} {на,под}|киви кошельки|работа{ем,ю} через гаранта|{скидка,скидки} 50|{первое,пробное} {пробное ,}занятие бесплатно|без опыта|нужны люди|ищу людей|возьму людей|с телефона работа|работа с телефона|нужен {смартфон,телефон}|оплата {хорошая,высокая,ежедневная,сразу}|gaji {harian,tinggi}|passive earning',
    ],
    { group: 'jobs' },
  ),
);
