import { at, ownList } from '../list.ts';

/**
 * What adverts sell. Severity 1 is news vocabulary (banks lend, courts ban casinos): it counts only beside a link or a
 * contact. Severity 3 is said by nobody but a seller.
 */
export const trades = ownList(
  'any',
  'trade',
  at(
    1,
    [
      'casino{,s}|gambling|betting|jackpot{,s}|poker|roulette|bookmaker{,s}|lottery|slots|كازينو|قمار|مراهنات|يانصيب|kazino|казино|ставки|paris sportifs|loterie',
    ],
    { group: 'casino' },
  ),
  at(
    3,
    [
      'online casino{,s}|casino online|casino en ligne|casino bonus|free spins|slot gacor|slot online|judi online|situs slot|bandar togel|togel|sportsbook|bet365|1xbet|melbet|mostbet|pin up casino|betting tips|sure odds|fixed matches|fixed match|casino bonus|bonus casino|best casino|win real money|win big|big win at|كازينو اون لاين|كازينو اونلاين|مراهنات رياضية|ربح اكيد|онлайн казино|казино онлайн|бонус за регистрацию|jouer au casino|bonus sans dépôt|tours gratuits',
    ],
    { group: 'casino' },
  ),
  at(
    1,
    [
      'loan{,s}|credit|mortgage{,s}|debt|lender{,s}|قرض|قروض|تمويل|prêt{,s}|crédit{,s}|кредит{,ы}|займ{,ы}|9ard|qard|9rood',
    ],
    { group: 'loan' },
  ),
  at(
    3,
    [
      '{instant,quick,fast,urgent,easy,personal,business,payday,cash,online,guaranteed,affordable,legit,same day,low interest} loan{,s}|loan{,s} without collateral|loan offer{,s}|loan company|loan lender{,s}|credit repair|repair your credit|credit score fix|2 interest rate|3 interest rate|apply for a loan|get a loan|need a loan|offer loans|bad credit|قرض {سريع,فوري,شخصي,حسن بدون}|قروض {سريعة,شخصية,فورية,بدون كفيل}|سداد {القروض,قروض,المديونيات}|تسديد {قروض,القروض}|تمويل {شخصي,فوري,سريع}|بدون كفيل|prêt {rapide,entre particuliers,d argent,urgent,personnel,sans garantie}|offre de prêt|prêt entre particulier{,s}|besoin d un prêt|займ онлайн|кредит без отказа|9ard {sari3,sare3,fawri,bidoun kafil}|9orood sari3a|qard {sari3,saree3}|2ard {sari3,saree3}',
    ],
    { group: 'loan' },
  ),
  at(
    1,
    [
      'pharmacy|pills|weight loss|supplement{,s}|keto|cbd|cannabis|herbal|صيدلية|اعشاب|تخسيس|pilules|médicaments|таблетки',
    ],
    { group: 'pharma' },
  ),
  at(
    3,
    [
      'viagra|cialis|levitra|tramadol|xanax|oxycodone|adderall|ambien|valium|kamagra|sildenafil|tadalafil|online pharmacy|pharmacy online|penis enlargement|male enhancement|lose weight fast|buy pills|without prescription|no prescription|cheap meds|cbd oil|herbal cure|herpes cure|cured my herpes|dr herbal|فياجرا|فياغرا|سيالس|حبوب {اجهاض,الاجهاض,سايتوتك}|سايتوتك|علاج الضعف الجنسي|تكبير {القضيب,الذكر}|عشبة سحرية|виагра|perdre du poids rapidement|agrandir le pénis|sans ordonnance',
    ],
    { group: 'pharma' },
  ),
  at(
    1,
    ['seo|backlinks|web design|website traffic|marketing|web hosting|référencement|digital marketing|تسويق'],
    { group: 'seo' },
  ),
  at(
    3,
    [
      'seo {service,services,expert,agency,company,packages,optimization}|{buy,cheap,quality,dofollow,high da,free} backlinks|guest post{,s,ing} service{,s}|rank {your,on} {website,google,site}|first page of google|page one of google|increase your {traffic,ranking,sales}|website traffic|boost your {website,traffic,ranking,rankings,sales}|search engine optimization|link building|web design company|app development company|خدمات {سيو,السيو,تسويق}|تحسين محركات البحث|تصدر نتائج البحث|agence seo|référencement {naturel,google}|продвижение сайтов',
    ],
    { group: 'seo' },
  ),
  at(
    1,
    [
      'bitcoin{,s}|crypto|cryptocurrency|forex|trading|btc|usdt|ethereum|nft{,s}|بيتكوين|بتكوين|فوركس|تداول|العملات الرقمية|крипта|криптовалюта|биткоин',
    ],
    { group: 'crypto' },
  ),
  at(
    3,
    [
      'bitcoin {investment,mining,trading,generator,doubler,wallet recovery}|crypto {investment,signals,trading,expert,recovery,mining,trader}|forex {trading,signals,trader,broker,expert,account manager}|binary option{,s}|double your {bitcoin,money,btc,investment}|account manager|investment platform|invest {with,in} him|invest with her|guaranteed profit{,s}|guaranteed return{,s}|weekly profit{,s}|daily profit{,s}|passive income|financial freedom|recovered my {funds,bitcoin,money,crypto}|recovery expert|recover {lost,stolen} {funds,bitcoin,crypto}|airdrop|pump signals|trading signals|earn {btc,bitcoin,crypto,usdt}|استثمار {مضمون,في البيتكوين}|ربح {مضمون,يومي}|ارباح {مضمونة,يومية}|توصيات {فوركس,تداول}|تداول {العملات,الفوركس}|سيجنال|gains garantis|investir dans le bitcoin|revenus passifs|заработок на криптовалюте|пассивный доход|арбитраж криптовалюты',
    ],
    { group: 'crypto' },
  ),
  at(1, ['hiring|job offer{,s}|work from home|part time job|وظائف|وظيفة|emploi{,s}|работа|вакансия'], {
    group: 'jobs',
  }),
  at(
    3,
    [
      '{make,earn,making,earning} {money,cash,dollars} {online,from home,fast,easily}|work from home and earn|earn {up to,from,over} {1,2,3,5,10,100,200,300,500,1000}|earn extra {cash,money,income}|earn money online|make money online|extra income|online job{,s}|home based job|quit my job|my last month paycheck|paycheck was|data entry jobs|per hour from home|easy money|شغل من البيت|العمل من المنزل|اعمل من {بيتك,المنزل,البيت}|اربح {المال,فلوس,من البيت,من النت}|الربح من {الانترنت,النت,البيت}|دخل اضافي|دخل شهري|gagner de l argent {en ligne,facilement,depuis}|gagnez {de l argent,jusqu}|travail à domicile|travailler à domicile|заработок в интернете|удаленная работа|удалённая работа|доход от|подработка|от 18 лет|zidou d5olkom|erba7 masari|erba7 floos|shoghol men el bet',
    ],
    { group: 'jobs' },
  ),
  at(1, ['spell{,s}|astrologer|psychic|magic|voyant{,e}|marabout|سحر|روحاني|شيخ روحاني'], {
    group: 'spells',
  }),
  at(
    3,
    [
      'spell caster{,s}|love spell{,s}|spell casting|cast a spell|bring back {my,your} {ex,lost,lover,husband,wife}|ex back|ex husband back|lost love|powerful {spell,spells,voodoo}|voodoo {spell,priest,doctor}|dr spell|love problem solution|vashikaran|black magic specialist|magic ring|illuminati|join the illuminati|جلب الحبيب|رد المطلقة|فك السحر|شيخ روحاني|الشيخ الروحاني|خواتم روحانية|علاج السحر|voyance gratuite|retour {affectif,de l être aimé,d affection}|grand marabout|marabout {africain,sérieux,puissant}|магическая помощь|приворот',
    ],
    { group: 'spells' },
  ),
  at(
    3,
    [
      '{hire,need,contact} a hacker|professional hacker{,s}|hacking service{,s}|hack {any,your,his,her} {account,phone,whatsapp,facebook,instagram}|spy on {your,any,his,her} {phone,spouse,whatsapp}|phone hacking|change {your,school} grades|hacker for hire|ethical hacker|blank atm card{,s}|clone{,d} cards|cloned atm|fullz|cvv shop|counterfeit {money,notes}|fake {passport,passports,id,ids,degree,documents}|buy {passport,driving license,driver s license}|register ielts|ielts certificate without|تهكير {حسابات,واتساب,فيسبوك,انستقرام}|اختراق {واتساب,حسابات,فيسبوك}|هكر محترف|شهادات {جامعية,مزورة} للبيع|pirater un compte|faux {billets,papiers,passeport}|взлом {вк,почты,аккаунтов}',
    ],
    { group: 'hacking' },
  ),
  at(
    3,
    [
      'replica {watch,watches,handbags,bags}|rolex replica|fake rolex|{louis vuitton,gucci,ray ban,michael kors,nike,chanel,prada,ugg,jordan,moncler,oakley,hermes} {outlet,replica,cheap,bags,handbags,shoes,sunglasses,boots,sale}|{cheap,discount,fake,replica,wholesale} {louis vuitton,gucci,ray ban,michael kors,nike,jordans,jordan,rolex,jerseys,nfl jerseys,uggs,ugg,handbags,oakley,watches}|handbags outlet|cheap jerseys|sac louis vuitton|ساعات {رولكس,تقليد,ماركات}|شنط ماركات|ماركات تقليد|montres {replica,de luxe pas cher}|реплика часов',
    ],
    { group: 'counterfeit' },
  ),
  at(1, ['escort{,s}|porn|webcam|dating|hookup|сеx|سكس|rencontre|знакомства'], { group: 'adult' }),
  at(
    3,
    [
      '{hot,sexy,single,lonely,local,naked,horny} {girls,women,singles,ladies,milfs}|{live,free,adult,hd} {sex,porn,cams,webcam,sexcam}|porn {videos,site,tube}|xxx video{,s}|sex {chat,dating,cam,video,videos,tape}|adult dating|escort {service,services,girls,agency}|call girl{,s}|onlyfans|watch me naked|nude {pics,photos,video}|my nudes|see my {profile,pics}|افلام سكس|سكس {مجاني,عربي}|بنات للتعارف|ارقام بنات|مواقع تعارف|plan cul|sexe gratuit|rencontre {coquine,sexe}|femmes chaudes|секс знакомства|интим услуги',
    ],
    { group: 'adult' },
  ),
  at(
    3,
    [
      '{essay,paper,dissertation,assignment,thesis} writing {service,services,help}|essay help|assignment help|do my homework|custom essays|buy essay{,s}|write my {essay,paper}|حل واجبات|كتابة بحوث|رسائل ماجستير للبيع|rédaction de mémoire',
    ],
    { group: 'essay' },
  ),
  at(
    3,
    [
      '{buy,free,get,cheap,more} {followers,subscribers,likes,views,instagram followers,youtube views,youtube subscribers}|free robux|free v bucks|free gift card{,s}|free iphone|زيادة متابعين|بيع متابعين|رشق {متابعين,لايكات}|متابعين انستقرام|acheter des {abonnés,followers,likes}|накрутка подписчиков',
    ],
    { group: 'followers' },
  ),
  at(
    3,
    [
      'you have won|you ve won|congratulations you won|claim your prize|claim your {reward,gift,cash,bonus}|free gift|prize draw|cash prize|lottery winner|won the lottery|beneficiary of|next of kin|inheritance fund{,s}|million dollars in|western union|moneygram|gift card giveaway|giving away free|ربحت معنا|مبروك ربحت|لقد ربحت|مبروك لقد ربحت|جائزة مالية|vous avez gagné|félicitations vous avez|вы выиграли',
    ],
    { group: 'giveaway' },
  ),
);
