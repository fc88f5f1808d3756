import { at, ownList } from '../list.ts';

/** Coarse language without a person in it. Weak: guests swear about the news. */
export const profanity = ownList(
  'en',
  'profanity',
  at(3, [
    'fuck|fucks|fucked|fuckin|fucking|fuckery|fck|fcking|fuk|fukin|phuck|effing hell|clusterfuck|fuckup|fucka',
    'pussy|pussies|tits|titties|dildo{,s}|blowjob{,s}|cumshot|jizz|cum dumpster',
  ]),
  at(2, [
    'shit|shits|shitty|bullshit|shitshow|shite|horseshit|batshit',
    'ass|arse|bullcrap|goddamn|god damn|goddam|piss off|pissed off|bollocks',
    'wtf|lmfao|af as fuck|as fuck',
  ]),
  at(1, ['damn|dammit|hell no|what the hell|crap|crappy|bloody hell|screw this|pissed|sucks']),
);

export const sexual = ownList(
  'en',
  'sexual',
  at(3, [
    'suck my cock|suck my balls|send nudes|show me your tits|rape you|gang bang|gangbang|i want to fuck you|sit on my face|lick my balls|deepthroat|cum in your',
  ]),
);

/** Innocent uses of words that are listed elsewhere. */
export const innocents = ownList(
  'en',
  'innocent',
  at(1, [
    'moby dick|dick cheney|dick van dyke|van dyke|dick clark|dick durbin|dick wolf|private dick|spotted dick|philip k dick|tom dick and harry',
    '{you,we,they,u} {ll,will} {all ,}pay for {this,it} {with,in,through,by}',
    'pussy riot|pussy cat{,s}|pussy willow|cock a doodle|hitchcock|bird of prey',
    'kill the process|kill process|kill the app|kill the server|kill the bill|kill time|killing time|kill the lights|kill bill|kill the mood|kill two birds|killed the process|kill the engine|kill the deal|kill the economy|kill the virus|kill the pain|dressed to kill|to kill a mockingbird|kill the messenger|kill switch|kill -9',
    'guinea pig{,s}|hot dog{,s}|guard dog{,s}|stray dog{,s}|police dog{,s}|rat race|lab rat{,s}|cow s milk|mad cow|dog s life|dog owner{,s}|watch dog{,s}|sheep s clothing|snake oil|snake bite',
    'pain in the ass|kick ass|kick my ass|bad ass|half ass|half assed|smart ass|save your ass|wild ass|donkey and ass|ass end|my ass off|laughed my ass off|big ass|long ass|ass kicking',
    'white trash bag|trash can|trash bag{,s}|garbage truck{,s}|garbage collection|garbage can|garbage crisis|garbage collector|the garbage|rubbish dump|trash crisis',
    'no shit|holy shit|nazi germany|social parasite',
    'queen bee|spade a spade|in spades|chink in the armor|chink in the armour|chink in',
    'court jester|class clown|fool s errand|april fool{,s}|no fool|fool me once|nobody s fool|don t be fooled|silly season|crazy about|crazy good|useless to',
    'shoot hoops|photo shoot|shoot a film|shoot an email|shooting star{,s}|bomb shelter|bath bomb|burn calories|burn fat|hang out|hang on|hanging out|hang in there|beat the market|you beat|beat you to|burn out',
    'sick of|sick and tired|sick leave|sick people|call in sick|fat chance|fat burning|low fat|evil eye|lesser evil|the troll{,s}|patrol',
    'racist remark{,s}|lunatic fringe|tool box|power tool{,s}|nuts and bolts|pistachio nuts|nut shell|peanut{,s}',
  ]),
);
