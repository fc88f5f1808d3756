import { ownWords } from '../list.ts';

/**
 * Names of heads of state and government, party and militia leaders, past and present, and the nicknames that rants make
 * of them. They must bear more than a neighbour: harsh words about them are politics. First names that anybody has are left
 * out.
 */
export const figures = [
  ownWords('any', 'public_target', [
    'trump{,s,ty,ism}|biden{,s}|obama{,s}|clinton{,s}|hillary|kamala|pelosi|mcconnell|desantis|vance|rubio|kissinger|cheney|rumsfeld|blinken|musk',
    'putin{,s}|putler|lukashenko|zelensk{y,yy,i}|medvedev|lavrov|orban|orbán|fico|milosevic|vucic|aliyev|pashinyan',
    'erdogan{,s}|erdoğan|atatürk|imamoğlu|kılıçdaroğlu|bahçeli|ocalan|öcalan|barzani|talabani',
    'netanyah{u,us}|netanyahoo|bibi|smotrich|ben gvir|gantz|lapid|sharon|abbas|arafat|sinwar|haniyeh|mashal|nasrallah',
    'assad{,s}|bashar|sisi{,s}|el sisi|al sisi|mubarak|morsi|saddam|gaddafi|qaddafi|haftar|maliki|sadr|sudani|khamenei|khomeini|raisi|rouhani|ahmadinejad|pezeshkian',
    'mbs|bin salman|mbz|bin zayed|al thani|kais saied|saied|ghannouchi|bouteflika|tebboune|aoun|geagea|hariri|jumblatt|bassil|berri|mikati|salameh|joumblatt|al sharaa|jolani|golani',
    'macron{,s}|sarkozy|hollande|chirac|le pen|mélenchon|zemmour|bardella|attal|bayrou|merkel{,s}|merz|scholz|habeck|baerbock|lindner|söder|weidel|höcke|spahn|seehofer|schröder|steinmeier|kurz|kickl',
    'starmer|sunak|boris|truss|corbyn|farage|thatcher|blair|cameron|sturgeon|trudeau{,s}|poilievre|harper|albanese|ardern',
    'berlusconi|salvini|meloni|renzi|conte|draghi|sánchez|rajoy|abascal|iglesias|puigdemont|zapatero|wilders|rutte|baudet|schoof|tusk|kaczyński|kaczynski|duda|nawrocki|morawiecki',
    'bolsonaro{,s}|lula|dilma|rousseff|temer|moro|haddad|milei|kirchner|maduro|chávez|chavez|petro|ortega|castro|bukele|amlo|sheinbaum',
    'modi|kejriwal|yogi adityanath|rahul gandhi|amit shah|imran khan|nawaz sharif|hasina|rajapaksa|suu kyi|duterte|marcos|xi jinping|mao|kim jong un|kim jong|pol pot',
    'hitler|stalin|mussolini|franco|pinochet|idi amin|mugabe|ceausescu|lenin|goebbels|ratko mladic|karadzic',
  ]),
  ownWords('ar', 'public_target', [
    'ترامب|ترمب|بايدن|اوباما|كلينتون|بوش|ماكرون|بوتين|زيلينسكي|اردوغان|ميركل|جونسون|ساركوزي',
    'السيسي|سيسي|بلحه|مبارك|مرسي|القذافي|قذافي|صدام|بشار|الاسد|حافظ الاسد|نصرالله|نصر الله|خامنئي|خميني|روحاني|رئيسي|نتنياهو|شارون|عباس|عرفات|السنوار|هنيه|مشعل',
    'بن سلمان|ابن سلمان|مبس|بن زايد|ابن زايد|تميم|موزه|عون|جعجع|الحريري|حريري|جنبلاط|باسيل|بري|ميقاتي|سلامه رياض|رياض سلامه|جبران|وهاب|فرنجيه',
    'المالكي|السوداني|الصدر|العبادي|حفتر|السراج|الدبيبه|البشير|البرهان|حميدتي|عبدالله صالح|عفاش|هادي|الغنوشي|غنوشي|قيس سعيد|قيس السعيد|الشاهد|السبسي|بن علي|بورقيبه|بوتفليقه|تبون|شنقريحه|اخنوش|بنكيران|العثماني|الجولاني|الشرع',
  ]),
];
