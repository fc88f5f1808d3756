import { at, ownList } from '../list.ts';

/** Words whose only use is contempt for a group, or whose contempt outweighs any other use. */
export const slurs = ownList(
  'en',
  'slur',
  at(
    3,
    [
      'nigger{,s}|niggers|nigga{,s,z}|niggah|nigguh|negro bastard{,s}|porch monkey{,s}|jigaboo{,s}|jungle bunn{y,ies}|sand nigger{,s}|uncle tom{,s}|darkie{,s}|coon{,s}',
    ],
    { group: 'black' },
  ),
  at(3, ['kike{,s}|yid{,s}|heeb{,s}|christ killer{,s}|hooknose{,s}'], { group: 'jews' }),
  at(
    3,
    [
      'raghead{,s}|rag head{,s}|towelhead{,s}|towel head{,s}|camel jockey{,s}|camel fucker{,s}|goat fucker{,s}|goatfucker{,s}|muzzie{,s}|muzrat{,s}|islamonazi{,s}|musloid{,s}|mudslime{,s}|sand monkey{,s}|dune coon{,s}|muzz{,y}',
    ],
    { group: 'muslims' },
  ),
  at(
    3,
    [
      'faggot{,s}|fag{,s}|faggy|fagg{,s}|dyke{,s}|tranny|trannies|shemale{,s}|poofter{,s}|carpet muncher{,s}|sodomite{,s}|he she{,s}|queerboy|homo scum|lesbo{,s}|fudge packer{,s}',
    ],
    { group: 'lgbt' },
  ),
  at(
    3,
    [
      'spic{,s}|wetback{,s}|beaner{,s}|rapefugee{,s}|border hopper{,s}|anchor bab{y,ies}|paki{,s}|gypo{,s}|gyppo{,s}|dago{,s}|wop{,s}|pikey{,s}|illegal aliens scum',
    ],
    { group: 'migrants' },
  ),
  at(3, ['chink{,s}|gook{,s}|slant eye{,s}|ching chong|zipperhead{,s}|jap{,s} scum|chinaman|chinamen'], {
    group: 'asians',
  }),
  at(3, ['cripple{,s}|mongoloid{,s}|spastic{,s}|spaz|mong{,s}|tard{,s}|retarded'], { group: 'disabled' }),
  at(3, ['feminazi{,s}|femoid{,s}|cumslut{,s}|cum slut{,s}|bimbo{,s}|roastie{,s}'], { group: 'women' }),
  at(
    2,
    [
      'spook{,s}|ape{,s} like them|whitey|cracker trash|white trash|redneck{,s}|hillbill{y,ies}|trailer trash|ghetto trash|gringo scum|honky|honkey',
    ],
    { group: 'people' },
  ),
  at(2, ['homo{,s}|midget{,s}|gimp{,s}|psychotic freak{,s}|fairy boy'], { group: 'lgbt' }),
  // German for Muslims.
  at(3, ['muslime{,s}'], { group: 'muslims', ambiguous: true }),
);
