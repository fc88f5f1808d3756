/** Of the words below, those that say how somebody feels, not what somebody is: one of them holds no comment. */
export const SWEARING =
  'ass bloody bs bullshit crap crappy damn damned fuck fucked fuckin fucking fucks goddamn hell piss pissed shit shits shitty suck sucks wtf';

/**
 * Words that may weigh towards hostility, by language: each is hostile, contemptuous or obscene in itself, whoever is meant.
 * Read and chosen by us, from our own knowledge and from what the fit proposed (`--propose`). Names, peoples, places,
 * parties, subjects, grammar and the news' own vocabulary are left out, however the data lean. A word's stem may weigh too.
 */
export const HOSTILE_WORDS: Readonly<Record<string, string>> = {
  en: `absurd abusive aggressive airhead appalling arrogance arrogant arse arsehole asinine ass asses asshole assholes
    atrocious awful backstabber bastard bastards biased bigot bigoted bigotry bigots bimbo bitch bitches bitching blah
    bloody bollocks bonehead braindead brainless brainwashed brat brats bs bullies bully bullshit buffoon buffoons childish
    cesspool cheat cheated cheater cheats clown clowns clueless coward cowardly cowards crackpot crap crappy craven crazy
    creep creeps creepy cretin cretins cringe crook crooked crooks crybaby cunt cunts damn damned deceitful deceiver
    degenerate degenerates delusion delusional delusions demented deplorable deplorables depraved deranged despicable
    despise detest dick dickhead dicks dimwit dipshit dirtbag disgrace disgraceful disgust disgusting dishonest
    disrespectful dolt dope douche douchebag drivel dumb dumbass dumber dumbest dummies dummy dunce egomaniac embarrassing
    embarrassment envious evil faggot fake fanatic fanatics farce fart fascist filth filthy fool foolish fools foul fraud
    frauds freak freaks fu fuck fucked fucker fuckers fuckin fucking fucks garbage gibberish goddamn goon goons grotesque
    grub gullible gutless halfwit hateful hater haters hating heartless hoe hoes horrid hypocrisy hypocrite
    hypocrites hypocritical hysterical idiocy idiot idiotic idiots ignorance ignorant ignoramus illiterate imbecile
    imbeciles immature immoral incompetence incompetent indecent infantile inferior insane insanity jackass jealous jerk
    jerks kys laughable lazy leech leeches libtard libtards liar liars loathe loathsome looney loony loser losers lousy
    ludicrous lunacy lunatic lunatics lying maniac maniacs mindless miserable mock mocked mocking moron moronic morons
    muppet nasty nauseating nitwit nonsense nutcase nutjob nuts obnoxious obscene oaf paranoid parasite parasites
    parasitic pathetic pervert perverted perverts piss pissed pitiful pompous pos prat prick pricks
    puke punk puppets pussies pussy quisling rabid racist repulsive retard retarded retards
    revolting ridiculous rotten rubbish ruin ruined ruining sadistic scam scammer scammers scum scumbag scumbags
    screwed selfish senile shame shameful shameless sheeple shill shills shit shits shitty shithole sicko
    sickening simpleton skank slime slimy slob sloppy slut sluts smelly smug snob snowflake snowflakes sob sociopath
    sociopaths spineless spiteful spoiled stink stinking stinks stfu stupid stupidest stupidity suck sucked sucker suckers
    sucking sucks swine thug thugs tit tits trash trashy traitor traitors traitorous troll trolling trolls turd
    turds twat twisted twit ugly uncivilized uneducated unhinged useless vermin vicious vile villain villains vomit vulgar
    wanker wankers wasted weakling weasel whine whiner whiners whining whore whores wicked wimp wimps witch witless
    worm worms worthless wretched wtf yuck zealot zealots brainwashing ruins`,
  ar: `قحبه قحاب كلب كلاب كلبه لعنه لعن يلعن ينعل انعل نعل ملعون ملاعين ملعونين بقره بقر مرتزقه مرتزق تفو تف قذر قذره قذرين قذاره شيطان شياطين
    عار خونه خاين خاءن خيانه تافه تافهه تافهين تفاهه تفه دعاره زباله مزبله زبل زبالين عاهره عاهر عهر عواهر وسخ وسخه وسخين اوساخ اوسخ وساخه
    خنازير خنزير خنزيره خري خرا خره حثاله حيوان حيوانه حيوانات عميل عملاء عماله منافق منافقه منافقين نفاق جاهل جاهله جاهلين جهله جهل رخيص رخيصه رخيصين
    حمير حمار حماره جحش جحاش نجس نجسه انجاس نجاسه سفاح خبيث خبيثه خبثاء خبث قبيح قبيحه قبح شوهه شاذ شواذ فسق فاسق فاسقه فجور فاجر فاجره  
    غباء غبي غبيه اغبي اغبياء احمق حمقي حمقاء معتوه معتوهين مجنون مجانين معاق معوق متخلف متخلفين متخلفه تخلف هبيل هبل اهبل بهيم
    بهايم بهيمه حشره حشرات جرذ جرذان فار فيران صرصور صراصير قرد قرود قرده دب بغل بغال ثور تيس تيوس خروف خرفان ماعز معزه نعجه افعي عقرب ذباب ذبابه دود
    دوده كلاب نباح تنبح ينبح نبح زريبه حذاء احذيه نعال جزمه صرمايه شحاط طيز طيزك موخره زبي زب كس كسم كسمك نيك نيكك متناك منيك منيوك منيوكه خول علق
    عرص معرص معرصين ديوث ديوثين دياثه قواد قوادين شرموط شرموطه شراميط ساقط ساقطه ساقطين سافل سافله سفله سفاله سفيه سفهاء حقير حقيره حقيرين احقر حقاره
    نذل انذال نذاله خسيس خسه لئيم لءيم وضيع وقح وقحه وقاحه قليل ادب نكره جبان جبناء جبن رعديد مطبل مطبلين تطبيل طبال طبل بوق ابواق دجال دجالين كذاب كذابين
    كذابه كاذب نصاب نصابين محتال غدار غدارين غدر حاقد حاقدين حقد حقود حسود حاسد حسد مسخره مسخ مهزله تهريج مهرج مهرجين فضيحه فضايح عفن معفن متعفن
    قرف مقرف مقرفه قرفتونا قذر عاله متسول شحاذ شحات شحاده صعلوك صعاليك همجي همجيه بربري متوحش متوحشين وحوش وحش حقراء اوباش رعاع غجر
    لعين لعنا جزار مزابل زفت سم سموم اخرس انقلع انقلعي اسكت اخرسي تخسي تخسا خسءت خسيت غور غوري يهلك جهنم ويل يخرب خراب
    كريه كريهه بغيض بشع بشعه شيطاني اجرب جرب قمل مقمل نتن نتنه عنصري عنصريه فاشل فاشله فاشلين فشل غشاش لاعق لاعقين منحط منحطه منحطين انحطاط 
    ذليل ذليله اذلاء ذل مذلول مرتشي راشي خانع بايع مخنث مخانيث مخنثين انجس اخس الخسيس الخسه خرابه`,
  de: `abartig abfall abgefuckt abschaum armselig arsch arschkriecher arschloch arschlocher asozial asoziale asozialen bekloppt
    bescheuert beschissen blod blode bloden blodsinn brut dreck dreckig dreckige drecks dreckspack dumm dumme dummen dummer dummheit
    dummkopf dummschwatzer dumpfbacke durchgeknallt eklig ekelhaft ekel erbarmlich faul faschist faschisten fake feige feigling feiglinge
    fresse gehirn gehirnlos gehirngewaschen geisteskrank geistig gelaber geldgeil gelogen geschwatz geschwafel gesindel gesocks
    gutmensch gutmenschen halunken hetze hetzen hetzer heuchelei heuchler heuchlerisch hirn hirnlos hirnlose hirntot huren
    hure hurensohn idiot idioten idiotisch ignorant ignoranten irre irrer irrsinn jammern jammerlich kacke kotz kotzen kotzt  
    kriecher lacherlich lappen laber labern lugen lugner lugnerin lugenpresse lugt luge lumpen maul miese mieses missgeburt
    mist mull nervig pack parasit parasiten peinlich penner pfui pissen primitiv primitive psycho ratten rotz sau saustall
    scham schamen schamt schande schandlich scheinheilig scheiss scheisse schlampe schleimer schmarotzer schmutz schmutzig
    schrott schwachkopf schwachsinn schwachsinnig schwatzer schwein schweine schweinerei spinner teufel trottel verachtlich verachtung
    verarscht verarschen verblodet verdammt verlogen verlogene verlogenen verlogenheit verpiss verpissen verrater verrecke
    verrecken verruckt versager versifft verschwinde vasall vasallen vollidiot vollidioten vollpfosten volltrottel widerlich
    widerliche widerlicher widerwartig wichser wurdelos zecken denunziant denunzianten dummschwatzerin unfahig unfahige unfahigkeit
    verdummt verdummung gehirnamputiert schlafschafe schafe marionette marionetten`,
  fr: `abruti abrutie abrutis attarde attardee attardes batard batards bete betes bordel bouffon bouffons branleur branleurs cassos charlatan
    charlatans chiant chier chiotte clown clowns con conne connard connards connasse connerie conneries cons couilles couille creve crever
    cretin cretins crasseux cul debile debiles degage degager degenere degout degoutant degoutants degueulasse demeure encule encules enfoire
    escroc escrocs fdp foutre gauchiste gauchistes gogol gueule gueules haine hypocrite hypocrites hypocrisie idiot idiote idiots idiotie
    ignare ignares ignoble imbecile imbeciles inculte incultes lache laches larbin menteur menteuse menteurs merde merdeux
    merdique minable minables miserable mongol mongole mongols moche moisi mythomane nauseabond nul nulle nuls odieux ordure ordures parasite
    parasites pathetique pd petasse pitoyable plouc porc porcs pourri pourris pourriture pute putain putes pue puent racaille racailles
    racaille rageux raclure ratee ridicule ridicules sale sales salaud salauds salope salopes salopard sot stupide stupides
    tare tares traitre traitres triso truie vermine vendu vendus vicieux vomir voleur voleurs chacal honte honteux gerbe`,
  pt: `abestado analfabeto anta arrombado asno asqueroso babaca babacas besta bestas bobo boboca bosta bostas
    bundao burra burras burrice burro burros cachorra cachorro cagao canalha canalhas capacho caralho comedia corno cornos corrupto corruptos
    coxinha coxinhas covarde covardes cretino cretinos cuzao debil demonio desgraca desgracado doente doido egoista escoria escroto fascista
    feia feio fdp foda fodase fracassado frouxo gado hipocrita hipocritas hipocrisia idiota idiotas idiotice ignorancia ignorante
    ignorantes imbecil imbecis imoral imundo incompetente inutil invejoso jumento jumentos ladrao ladra ladroes lixo lixos loser louca louco
    loucura machista maldito malditos medroso mentirosa mentiroso mentirosos merda merdas mortadela mortadelas nazista
    nojento nojenta nojo otaria otario otarios palhacada palhaco palhacos pamonha parasita patetico pateta petralha petralhas pilantra pilantras
    piranha podre podres porco porcos porra preguicoso puta putas quadrilha retardado ridicula ridiculo ridiculos safada
    safado safados sacana sujo traidor traidores trouxa trouxas vaca vadia vagabunda vagabundo vagabundos velhaco verme vermes
    vergonha vergonhoso vigarista vigaristas`,
};
