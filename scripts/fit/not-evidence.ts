/** Words of grammar: no evidence by themselves, but in pairs (`my channel`). Normalised as comments are. */
export const GRAMMAR: readonly string[] =
  `a an the and or but if then than so as at by for from in into of off on onto out over under up down to with without about
    against between through during before after above below again further once here there when where why how all any both each few
    more most other some such no nor not only own same too very can will just now am is are was were be been being have has had having
    do does did doing would could may might must shall should ought i me we us he him his she her hers it its they them their theirs
    this that these those who whom whose which what isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't
    shouldn't ain't dont doesnt didnt cant wont isnt aint im ive ill id youre ur s t d m re ve ll o e l b k n u r y
    get gets got getting gotten make makes made making go goes going gone went come comes came coming take takes took put let lets
    keep keeps ever never also still yet already much many lot lots bit quite really actually though because since while until
    anything something nothing everything anyone someone everyone nobody one ones two first second last next new old even every
    maybe yes no yeah yep ok okay well oh ah hey wow lol say says said saying see seen know think thing things way like want need
    back ahead self himself herself themselves itself myself yourself hand head face total completely control believe live lives
    touch fix wonder add mention read content list note
    aber auch auf aus bei bin bis das dass dem den der des die dies doch ein eine einem einen einer eines er es fur hat ich ihr im in
    ist ja kann kein mal man mehr mit nach nicht noch nur oder schon sein sich sie sind so um und uns von vor war was weil wenn wer wie
    wir wird zu zum zur
    au aux avec ce ces c'est dans de des du elle en est et il ils je la le les leur lui ma mais mes moi mon ne nos nous on ou par pas
    pour qu que qui sa se ses si son sont sur te tes toi ton tu un une vos votre vous
    ao aos as com como da das do dos ela ele em essa esse esta este eu foi mais mas me mesmo meu minha muito na nao nas no nos num o os
    ou para pela pelo por porque quando que quem se sem ser so sua tem um uma vai voce
    في من على عن الى مع هذا هذه هذي هاد هادي هاي ذلك تلك التي الذي اللي ما لا لم لن لو ان انه انها كان كانت كل بعض غير بس يعني هو هي هم
    نحن انا احنا شو ايش وين كيف ليش لماذا متى حتى لكن او ثم بعد قبل تحت فوق بين عند عندك لك له لها لهم منك منه منها منهم فيه فيها فيهم
    عليه عليها عليهم به بها بهم مش مو موش مب ليس يا اي ايه اه نعم والله يالله واحد اتنين الاتنين تنين جدا كثير شي شيء حاجه حد ديالكم ديال
    قد لقد اذا كما مثل زي عشان علشان هكذا هنا هناك الان اليوم`
    .split(/\s+/)
    .filter(Boolean);

/**
 * Words that no weight is fitted for, by class, whatever the data lean: who and what comments are about is not evidence of
 * how they speak of it. Normalised as comments are; a beginning of a word that one of these has is left out too.
 */
const CLASSES: Readonly<Record<string, string>> = {
  piety: `حسبنا حسبي ونعم نعم الوكيل وكيل يارب امين يرحم رحمه حفظ يحفظ ينتقم انشالله شاء سبحان استغفر الحمد لله بسم`,
  politicians: `trump donald biden joe hunter brandon fjb obama michelle barack clinton hillary bill harris kamala bush sanders bernie
    pelosi nancy mcconnell cruz rubio trudeau justin putin vladimir merkel angela macron emmanuel sarkozy hollande lepen marine
    erdogan tayyip assad bashar sisi mubarak morsi saddam gaddafi khamenei netanyahu bibi nasrallah modi narendra bolsonaro jair
    lula dilma temer johnson boris may theresa corbyn farage reagan hitler stalin mussolini kavanaugh sessions comey mueller
    alec baldwin romney palin ryan paul rand alaska
    ترامب اوباما بايدن بوتين السيسي سيسي مرسي مبارك بشار اسد صدام قذافي اردوغان نصرالله حسن نتنياهو خامنئي سلمان محمد علي
    عون جعجع حريري جنبلاط باسيل جبران بري وهاب ميشال سعد سمير وليد بن تميم زايد بنسلمان سعيد غنوشي عبير موسي قيس
    الباجي سبسي بنكيران نيني رشيد فيصل قاسم جمال خاشقجي`,
  parties: `democrat democrats democratic dems republican republicans gop liberal liberals liberalism libs conservative conservatives
    leftist leftists lefties left right wing maga tory tories labour socialist socialists socialism communist communists communism
    commie fascist fascists nazi nazis neo antifa blm nra cnn nfl fox feminist feminists feminism lgbt isis hamas hezbollah
    afd spd cdu csu gruenen grune grunen fdp linke linken npd pegida petista petistas psdb pmdb
    حزب احزاب اخوان داعش حماس حشد تيار قوات نهضه تجمع`,
  places: `america american americans usa uss us united states kansas alaska chicago mexico mexican canada canadian africa african europe
    european british britain england english india indian china chinese russia russian germany german france french israel israeli
    palestine palestinian syria syrian iraq iraqi iran iranian egypt egyptian lebanon lebanese saudi qatar turkey turkish kuwait
    yemen libya tunisia algeria morocco dubai west western east eastern arabic asia washington california texas york
    deutschland deutsche deutschen deutscher turkei turken syrien afrika berlin koln merkels
    francais francaise france paris brasil brasileiro brasileira brasileiros
    مصر سوريا لبنان عراق ايران قطر سعوديه السعوديه تركيا مغرب المغرب جزائر الجزائر تونس ليبيا يمن كويت امارات بحرين عمان فلسطين
    اسرائيل امريكا روسيا فرنسا خليج سوريه لبناني مصري سعودي قطري عراقي ايراني تونسي مغربي جزائري مغاربه يهود عرب عربي فارس
    فرس اكراد امازيغ`,
  peoples: `white whites black blacks brown color colour colored caucasian caucasians race races yellow arab arabs jew jews jewish muslim
    muslims islam islamic islamist christian christians christianity catholic catholics hindu hindus sikh sikhs buddhist atheist atheists
    mormon semite semites minority minorities immigrant immigrants immigration migrant migrants refugee refugees native natives alien
    aliens foreigner foreigners gay gays lesbian lesbians bisexual trans transgender queer homosexual homosexuals homosexuality straight
    heterosexual orientation gender hetero gypsy gypsies redskins
    jude juden moslem moslems muslime muslimen islamisten fluchtlinge fluchtling asylanten asylbewerber migranten auslander
    juif juifs musulman musulmans arabe arabes noir noirs blanc chretien chretiens feministe feministes homo homos rebeu rebeus beur beurs renoi renois feuj
    vegan vegans migrant
    gay gays negro negros judeu mulher mulheres
    مسلم مسلمين مسلمون اسلام مسيحي مسيحيين مسيحيه نصاري شيعه شيعي سنه سني علوي علويين دروز كافر ملحد ملحدين عبيد سود اقباط`,
  people: `man men woman women girl girls boy boys boi lady ladies male female guy guys husband wife mother mom mum father dad daddy son
    daughter sister brother parent parents child children kid kids family families baby friend friends buddy bro person persons people
    human humans humanity citizen citizens voter voters veteran veterans victim victims nation race old young poor rich
    frau frauen mann manner madchen kind kinder mutter vater
    femme femmes homme hommes fille filles enfant enfants mere pere mec
    homem homens filho filha mae pai
    امراه نساء نسوان رجل رجال بنت بنات ولد اولاد شاب شباب ام اب اخ اخت طفل اطفال زوج زوجه عائله ناس شعب`,
  religion: `god jesus christ allah prophet mohammed muhammad church churches pope bible quran koran mosque prayer pray priest messiah
    religion religions religious
    gott kirche koran dieu eglise deus igreja
    الله رب نبي رسول دين قران مسجد كنيسه صلاه اسلاميه شيخ امام`,
  news: `kill killed killer killers killing kills murder murdered murderer murders rape raped rapist dead death die died dying war wars
    bomb bombs bombing attack attacks attacked terrorist terrorists terrorism terror genocide holocaust slavery slave slaves abortion
    abortions vote votes voting voted election elections president presidents presidential government governments congress senate senator
    court courts police cop cops law laws legal illegal illegals crime crimes criminal criminals jail prison gun guns weapon weapons army
    military navy border borders tax taxes welfare country countries politics politician politicians political administration candidate
    candidates impeach impeached impeachment minister prime dictator dictators violence violent victim abuse abused harassment threatened
    shot shoot shooting burn burned hanging armed veteran sexual sex marriage married medical mask vaccine virus covid news media society
    history culture stamps climate trial sued charter affirmative immigration majority rights
    polizei regierung politik politiker medien staat gesetz krieg terror wahl kanzlerin volk land
    gouvernement president politique guerre police pays etat loi
    governo presidente politica politico politicos policia pais brasil
    حرب قتل دم موت رئيس حكومه وزير دوله شعب جيش شرطه قضاء قانون انتخابات ثوره سياسه ارهاب ارهابي مجرم اعلام قناه جزيره
    الجزيره وطن بلد نظام ملك امير`,
  // what the pages were about that the labelled comments stood under
  brands: `alexis apin pulau dora hoki boss kyt pstoto weton sgi facebook youtube google whatsapp telegram instagram twitter amazon apple
    netflix chrome firefox wordpress`,
  subjects: `katy perry psy eminem shakira lmfao song songs lyrics yankees charlie bird birds trash billion python data tutorial tutorials
    views confederate wikipedia wikip wiki wp talk talks page pages article articles editing editor editors edit edits user users
    ship star scholarships milk kitchen chamber steve mechanics alec sean barry jason mm tg uss terms semester vandalism sandbox
    admin admins administrators template templates undo revert block blocked
    hart fair maischberger lanz plasberg sendung talkshow ard zdf
    futebol flamengo corinthians enem`,
};

export const NOT_EVIDENCE: readonly string[] = Object.values(CLASSES).flatMap((words) =>
  words.split(/\s+/).filter(Boolean),
);
