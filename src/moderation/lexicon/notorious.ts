/**
 * Words that guests know to be filtered, and so misspell on purpose. Only these are evidence when they are merely
 * misspelt: a slip of the fingers in any other word is none. Spelled as normalised.
 */
const WORDS = [
  // English
  'fuck fucks fucked fucker fuckers fucking fuckin fuckhead fuckheads fuckface fuckfaces fucktard',
  'fucktards motherfucker motherfuckers motherfucking motherfuckin clusterfuck shit shits shitty',
  'bullshit shithead shitheads dipshit dipshits horseshit shithole shitholes asshole assholes arsehole',
  'arseholes dumbass dumbasses jackass jackasses asswipe asswipes asshat asshats bitch bitches bitchy',
  'cunt cunts whore whores slut sluts pussy pussies twat twats skank skanks nigger niggers nigga niggas',
  'niggaz faggot faggots tranny trannies shemale shemales wetback wetbacks raghead ragheads towelhead',
  'towelheads kike kikes idiot idiots idiotic moron morons moronic retard retards retarded imbecile',
  'imbeciles bastard bastards scumbag scumbags douchebag douchebags dickhead dickheads cocksucker',
  'cocksuckers wanker wankers blowjob blowjobs libtard libtards',
  // French
  'connard connards connasse connasses salope salopes salopard salopards encule encules putain putains',
  'batard batards bougnoule bougnoules pouffiasse',
  // Spanish, Portuguese
  'mierda cabron cabrones gilipollas maricon maricones pendejo pendejos hijueputa caralho buceta',
  'arrombado arrombados desgracado desgracados',
  // Italian
  'stronzo stronzi stronza coglione coglioni puttana puttane cazzo vaffanculo',
  // German, Dutch
  'arschloch arschlocher hurensohn hurensohne wichser fotze fotzen schlampe schlampen missgeburt',
  'klootzak klootzakken scheisse',
  // Polish, Turkish
  'kurwa kurwy skurwysyn skurwysyny spierdalaj orospu siktir ibne',
  // Russian
  'сука блять пиздец пизда хуйня ебать мудак мудаки пидор пидоры пидорас долбоеб долбоебы',
  // Arabizi
  'sharmouta sharmuta charmouta',
] as const;

/** Words that are evidence even when misspelt. */
export function notoriousWords(): readonly string[] {
  return WORDS.flatMap((words) => words.split(' '));
}

/** English words that make hatred of a group's name: guessed at when misspelt, though no evidence alone. */
export const COMPANY: readonly string[] = (
  'kill hate dead death killed killing murdered raped hanged burned beaten deported exterminated disgusted disgusting ' +
  'throat throats deserve disdain contempt vermin filthy trash'
).split(' ');
