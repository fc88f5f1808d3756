import { at, ownList } from '../list.ts';

/** Violence as a verb. News vocabulary: it needs an intent and an object. */
export const harmVerbs = ownList(
  'en',
  'harm_verb',
  at(3, [
    'hurt|torture|maim|cripple|put an end to|finish off|do away with|blow up|open fire on|set fire to|mow down|run over|gun down|spit on|throw acid on|beat up|lynch|kill off|kill|murder|slaughter|exterminate|annihilate|execute|hang|behead|shoot|gas|burn|rape|stab|lynch|eradicate|wipe out|butcher|massacre|eliminate|nuke|poison|strangle|drown|cull|put down|genocide',
  ]),
  at(2, [
    'beat|attack|punch|deport|hit|bash|smash|destroy|break|cleanse|whip|enslave|castrate|sterilize|expel|smack|slap|kick|cut|slit|slice|crush|choke|knock out|rip off|chop off|snap|bomb',
  ]),
);

export const harmNorms = ownList(
  'en',
  'harm_norm',
  at(3, [
    'should{, all} be {killed,shot,hanged,hung,exterminated,executed,gassed,burned,burnt,eliminated,murdered,slaughtered,wiped out,eradicated,deported,castrated,put down,beaten,lynched,tortured,raped,stoned,destroyed,removed,locked up,sterilized,beheaded,nuked,bombed,punished,banned,culled}',
  ]),
  at(3, [
    '{deserve,deserves}{, all} to {die,be killed,be shot,be hanged,be raped,be beaten,burn,suffer,be punished,be deported,be exterminated,be gassed}|need to be {exterminated,killed,shot,deported,eliminated,eradicated,wiped out,put down,gassed,removed}|needs to be {exterminated,killed,shot,deported,hanged,put down}|must be {exterminated,killed,shot,deported,eliminated,eradicated,wiped out,put down,stopped}|should{, all} {die,burn,rot,hang,disappear}|must die|ought to be {shot,hanged,killed}|{belong,belongs} in the {ground,gas chamber,grave}|needs killing|need killing|have to die',
  ]),
);
