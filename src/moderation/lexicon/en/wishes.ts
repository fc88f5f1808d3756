import { ownWords } from '../list.ts';

/** Words that open a wish, and what nobody wishes a friend. */
export const wishWords = [
  ownWords('en', 'wish', ['hope|hoping|hopefully|pray|praying|wish|wishing|may|let|cant wait|can t wait']),
  ownWords('en', 'suffering', [
    'die|dies|rot|rots|burn|burns|choke|chokes|drown|drowns|perish|suffocate|starve|bleed|cancer|aids|ebola|leprosy|killed|shot|raped|slaughtered|beheaded|hanged|bombed|tortured|lynched|stabbed|murdered|butchered|crushed|paralysed|paralyzed|deported|dead|hell|bomb{,s}|flatten{,s}|nuke{,s}|kill{,s}|slaughter{,s}|behead{,s}|shoot{,s}|rape{,s}|hang{,s}|torture|strangle|crash|crashes|explode|explodes|collapse|collapses|engine trouble|catch fire|catches fire|blows up',
  ]),
];
