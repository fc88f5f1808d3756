import { ownWords } from '../list.ts';

/**
 * Names of heads of state and government, party and militia leaders, past and present, and the nicknames that rants make
 * of them. They must bear more than a neighbour: harsh words about them are politics. First names that anybody has are left
 * out.
 */
export const figures = [
  ownWords('any', 'public_target', [
    'trump{,s,ty,ism}|biden{,s}|obama{,s}|clinton{,s}|kamala|pelosi|mcconnell|desantis|vance|rubio|kissinger|cheney|rumsfeld|blinken|musk',
    'putin{,s}|putler|lukashenko|zelensk{y,yy,i}|orban|orbán|fico|milosevic|vucic|aliyev|pashinyan',
    'erdogan{,s}|atatürk|imamoğlu|kılıçdaroğlu|bahçeli|ocalan|öcalan|barzani|talabani',
    'netanyah{u,us}|netanyahoo|lapid|mashal',
    'assad{,s}|sisi{,s}|el sisi|al sisi|haftar|sudani|pezeshkian',
    'bin zayed|al thani|kais saied|saied|ghannouchi|bouteflika|tebboune|joumblatt|al sharaa|jolani|golani',
    'macron{,s}|chirac|le pen|mélenchon|zemmour|bardella|attal|bayrou|merkel{,s}|merz|scholz|habeck|baerbock|lindner|söder|weidel|höcke|spahn|seehofer|schröder|steinmeier|kurz|kickl',
    'sunak|boris|truss|corbyn|farage|thatcher|sturgeon|trudeau{,s}|poilievre|harper|albanese|ardern',
    'berlusconi|salvini|meloni|renzi|conte|draghi|sánchez|rajoy|abascal|iglesias|puigdemont|zapatero|wilders|rutte|baudet|schoof|tusk|kaczyński|kaczynski|duda|nawrocki|morawiecki',
    'bolsonaro{,s}|lula|dilma|rousseff|temer|moro|haddad|milei|kirchner|chávez|chavez|petro|ortega|castro|bukele|amlo|sheinbaum',
    'modi|kejriwal|yogi adityanath|rahul gandhi|amit shah|imran khan|nawaz sharif|hasina|rajapaksa|suu kyi|duterte|marcos|xi jinping|mao|kim jong|pol pot',
    'hitler|stalin|mussolini|franco|pinochet|idi amin|mugabe|ceausescu|lenin|goebbels|ratko mladic|karadzic',
  ]),
  ownWords('ar', 'public_target', [
    'ترمب|كلينتون|زيلينسكي|ميركل|جونسون',
    'سيسي|بلحه|مبارك|قذافي|حافظ الاسد|عباس|مشعل',
    'مبس|ابن زايد|موزه|بري|سلامه رياض|جبران|وهاب',
    'السوداني|الصدر|العبادي|السراج|الدبيبه|عبدالله صالح|عفاش|هادي|غنوشي|قيس سعيد|قيس السعيد|الشاهد|السبسي|بورقيبه|شنقريحه|اخنوش|بنكيران|العثماني|الشرع',
  ]),
];
