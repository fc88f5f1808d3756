import type { Prose } from './prose.ts';
import { WordClasses } from './word-classes.ts';

/** Subject pronouns. Not all words of that role: in another language they are other words ("into", "ye"). */
export const YOU = 1 << 0;
/** Languages whose sentences need no "are": the pronoun ties by itself. */
export const YOU_ARE = 1 << 1;
/** Ties what is said to "you". Verbs of seeming tie it with a "like". */
export const LINKS = 1 << 2;
/** What may stand between: articles, degrees, measures. */
export const FILLERS = 1 << 3;
export const ARTICLES = 1 << 4;
/** Adjectives with which somebody is called names: "you sick …", "you filthy little …". */
export const ABUSE = 1 << 5;
/** After one of these a "you" is what is seen, said or treated, and the word after it belongs elsewhere. */
export const BREAKS = 1 << 6;
/** "if you are …", "he thinks you are …": supposed, or somebody else's opinion. */
export const SUPPOSED = 1 << 7;
/** With these behind it the word is a verb: "you rat on them", "you dog them". */
export const AFTER_VERB = 1 << 8;
export const CALLS = 1 << 9;

/** "the clown you really are". */
export const ADVERBS = 1 << 10;

/** What may stand before an imperative. */
export const LEADS = 1 << 11;

/** What a guest or an author writes. */
export const TEXTS = 1 << 12;

/** "Nobody calls you …": somebody's word for the reader. */
export const CALLING = 1 << 13;

/** "ur": both pronoun and verb. */
export const UR = 1 << 14;
export const LIKE = 1 << 15;
export const PEOPLE = 1 << 16;

/** Words by which a sentence shows whom it calls something. English first; pronouns and fillers of French and Arabic too. */
const classes = new WordClasses([
  [YOU, 'you u ya yall youse youre tu vous'],
  [
    YOU_ARE,
    'انت انتي انتم انتو انتوا انته انتا انتن نتا نتي نتوما انتوما انتيا نتاي حضرتك جنابك راك راكي راكم enta enti inta inti ento entou entom nta nti ntouma ntoma raki rakom',
  ],
  [
    LINKS,
    'are r re be being been were was ur sound sounds look looks act talk behave smell seem remain think write bark es etes',
  ],
  [
    FILLERS,
    'a an the such so really truly just nothing but only all both total totally complete completely utter utterly absolute absolutely real very most still also obviously clearly always quite pretty too bunch of piece sack pile pack load lot herd gang kind sort another typical little big old poor sad sorry one and must will my un une des le la qu que de vrai vraie vraiment sacre gros grosse juste trop bien واحد وحده مجرد شخص انسان انسانه بني ادم عباره عن اكبر اصلا كلكم كلك دايما دائما فعلا حقا والله بس اقل احقر اسوا مثل متل زي شويه شعب ناس قوم wahad wa7ad wa7de akbar kelkon bass mara2',
  ],
  [ARTICLES, 'a an the such another un une'],
  [
    ABUSE,
    'little old big fat sick filthy dirty stinking smelly stupid dumb ugly pathetic miserable sad poor sorry lying thieving brainless mindless ignorant fucking fuckin bloody damn damned goddamn goddam disgusting worthless useless spineless slimy nasty rotten hateful racist bigoted brainwashed paid cheap crazy insane retarded deranged demented delusional illiterate uneducated uncivilised uncivilized primitive backward backwards inbred arrogant wretched vile evil cowardly shameless heartless godless soulless gutless toothless two faced faced sectarian zionist wahhabi wahabi salafi takfiri persian iranian turkish syrian lebanese israeli saudi arab russian american western leftist right wing left communist fascist nazi so called self hating people guys orange yellow walking bloodthirsty barbaric savage murderous treacherous hypocritical greedy jealous bitter wannabe hired turbaned bearded electronic hasbara hezbollah hezb aounist shia shiite sunni christian maronite druze kurdish palestinian iraqi egyptian jordanian emirati qatari jewish muslim islamist arab terrorist racist lot total complete utter absolute absolutely typical absolute freaking fricking frigging f ing effing',
  ],
  [
    BREAKS,
    'could might may would to that what who because think thinks say says call called like see know for with in on at by if when while or as than against from about under over into after before vote voted elect elected want wants support supports love loves hate hates',
  ],
  [
    SUPPOSED,
    'if unless whether thinks says said believes claims called calls told tells treats treated makes made',
  ],
  [AFTER_VERB, 'out on around off the a an them him her my their his our us it that up about'],
  [
    CALLS,
    'listen hey hi hello ok okay oh yo look sure well dear bye lol haha hahaha lmao whatever please cry cope relax dream goodnight sorry sleep silence wrong nope',
  ],
  [ADVERBS, 'really truly clearly obviously so always'],
  [LEADS, 'just please so and now then oh go why better also you u to do us ok yeah yes lol'],
  [
    TEXTS,
    'written comment comments article post posts reply opinion column piece drivel rant nonsense garbage propaganda rubbish lies words typical',
  ],
  [CALLING, 'call calls called calling label labels labelled labeled'],
  [UR, 'ur'],
  [LIKE, 'like'],
  [PEOPLE, 'people'],
]);

/** Bits of the classes above that the word at a place has. */
export function classesAt(prose: Prose, at: number): number {
  return classes.at(prose, at);
}
