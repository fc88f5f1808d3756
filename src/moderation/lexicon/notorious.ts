import { expandForms } from './expand.ts';

/**
 * Words that guests know to be filtered, and so misspell on purpose. Only these are evidence when they are merely
 * misspelt: a slip of the fingers in any other word is none. In the lexicon's notation, spelled as normalised.
 */
const FORMS = [
  // English
  'fuck{,s,ed,er,ers,ing,in}|fuckhead{,s}|fuckface{,s}|fucktard{,s}|motherfuck{er,ers,ing,in}|clusterfuck',
  'shit{,s,ty}|bullshit|shithead{,s}|dipshit{,s}|horseshit|shithole{,s}',
  'asshole{,s}|arsehole{,s}|dumbass{,es}|jackass{,es}|asswipe{,s}|asshat{,s}',
  'bitch{,es,y}|cunt{,s}|whore{,s}|slut{,s}|pussy|pussies|twat{,s}|skank{,s}',
  'nigger{,s}|nigga{,s,z}|faggot{,s}|tranny|trannies|shemale{,s}|wetback{,s}|raghead{,s}|towelhead{,s}|kike{,s}',
  'idiot{,s,ic}|moron{,s,ic}|retard{,s,ed}|imbecile{,s}|bastard{,s}|scumbag{,s}|douchebag{,s}|dickhead{,s}',
  'cocksucker{,s}|wanker{,s}|blowjob{,s}|libtard{,s}',
  // French
  'connard{,s}|connasse{,s}|salope{,s}|salopard{,s}|encule{,s}|putain{,s}|batard{,s}|bougnoule{,s}|pouffiasse',
  // Spanish, Portuguese
  'mierda|cabron{,es}|gilipollas|maricon{,es}|pendejo{,s}|hijueputa|caralho|buceta|arrombado{,s}|desgracado{,s}',
  // Italian
  'stronz{o,i,a}|coglion{e,i}|puttan{a,e}|cazzo|vaffanculo',
  // German, Dutch
  'arschloch|arschlocher|hurensohn|hurensohne|wichser|fotze{,n}|schlampe{,n}|missgeburt|klootzak{,ken}|scheisse',
  // Polish, Turkish
  'kurw{a,y}|skurwysyn{,y}|spierdalaj|orospu|siktir|ibne',
  // Russian
  'сука|блять|пиздец|пизда|хуйня|ебать|мудак{,и}|пидор{,ы,ас}|долбоеб{,ы}',
  // Arabizi
  'sharmouta|sharmuta|charmouta',
] as const;

/** Words that are evidence even when misspelt. */
export function notoriousWords(): readonly string[] {
  return FORMS.flatMap((forms) => expandForms(forms));
}
