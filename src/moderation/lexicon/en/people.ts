import { at, ownList } from '../list.ts';

/** Protected groups by their neutral names. Evidence only together with what is said of them. */
export const groups = ownList(
  'en',
  'group',
  at(1, ['women|woman|girls|females|feminists|mothers'], { group: 'women' }),
  at(
    1,
    [
      'gay{,s}|gay people|gay men|homosexual{,s}|lesbian{,s}|bisexual{,s}|trans|trans people|transgender{,s}|transgender people|trans women|trans men|transsexual{,s}|lgbt|lgbtq|queer{,s}|queer people',
    ],
    { group: 'lgbt' },
  ),
  at(1, ['black{,s}|black people|black men|black women|african{,s}|african american{,s}|negro{,es}'], {
    group: 'black',
  }),
  at(1, ['jew{,s}|jewish|jewish people|hebrews'], { group: 'jews' }),
  at(1, ['muslim{,s}|moslem{,s}|muslim people|islam|islamic people'], { group: 'muslims' }),
  at(1, ['christian{,s}|catholic{,s}|copt{,s}|maronite{,s}|orthodox christians|protestants|evangelicals'], {
    group: 'christians',
  }),
  at(
    1,
    [
      'arab{,s}|palestinian{,s}|syrian{,s}|lebanese|egyptian{,s}|iraqi{,s}|saudi{,s}|moroccan{,s}|algerian{,s}|tunisian{,s}|yemeni{,s}|bedouin{,s}',
    ],
    { group: 'arabs' },
  ),
  at(
    1,
    ['immigrant{,s}|migrant{,s}|refugee{,s}|foreigner{,s}|asylum seeker{,s}|illegals|illegal immigrants'],
    { group: 'migrants' },
  ),
  at(
    1,
    [
      'disabled people|disabled|handicapped|autistic people|people with disabilities|the disabled|blind people|deaf people|autistics',
    ],
    { group: 'disabled' },
  ),
  at(1, ['asian{,s}|chinese|chinese people|indian{,s}|japanese|pakistani{,s}|filipino{,s}'], {
    group: 'asians',
  }),
  at(
    1,
    [
      'israeli{,s}|persian{,s}|iranian{,s}|russian{,s}|american{,s}|kurd{,s}|kurdish|turks|armenian{,s}|latino{,s}|mexican{,s}|hispanic{,s}|gyps{y,ies}|roma people|white people|whites|nigerian{,s}|somali{,s}|afghan{,s}|romanian{,s}|poles|ukrainian{,s}',
    ],
    { group: 'nation' },
  ),
  at(
    1,
    ['shia|shiite{,s}|shi ites|sunni{,s}|alawite{,s}|alawi{,s}|druze|houthis|ismailis|yazidi{,s}|ahmadis'],
    { group: 'sect' },
  ),
  at(1, ['homeless people|poor people|the poor|the homeless'], { group: 'poor' }),
);

/** What turns a group into something that is not human. */
export const dehumanisers = ownList(
  'en',
  'dehumaniser',
  at(3, [
    'vermin|cockroach{,es}|subhuman{,s}|sub human{,s}|sub humans|untermensch{,en}|parasite{,s}|maggot{,s}|plague|cancer|leech{,es}|rats|infestation|disease|savage{,s}|barbarian{,s}|filth|scum|beasts|monkeys|apes|pests|insects|bugs|virus|pollution|inferior race|not human|aren t human|less than human|plague rats',
  ]),
  at(2, ['animals|animal|pigs|dogs|swine|snakes|rodents|mutts|trash|garbage|waste']),
);

export const derogatory = ownList(
  'en',
  'derogatory',
  at(3, [
    'inferior|uncivilised|dishonest|despicable|deceitful|barbaric|get out of {our,my,this,the} country|go back to {your,their} country|go back where|subhuman|disgusting|repulsive|vile|filthy|disgrace|abomination{,s}|abnormal|unnatural|perverted|depraved|worthless|degenerate{,s}|sickening|repugnant|revolting|retarded|scum of|evil|rapists|pedophiles|murderers|terrorists|thieves|criminals|freaks|whores|sluts|traitors|primitive|backward{,s}|backwards|uncivilized|uncivilised|mentally ill|diseased|dirty|stinking|smelly|stink|disgust me|make me sick|vile creatures|monsters|horrible people|the worst|biggest problem|problem in this country|don t deserve|not welcome|do not belong|don t belong|should not exist|shouldn t exist|deserve nothing|not equal|second class',
  ]),
  at(2, [
    'stupid|idiots|morons|dumb|liars|lazy|ugly|greedy|violent|dangerous|hateful|horrible|awful|terrible|useless|weak|gross|nasty|crazy|insane|sick|mental|ruin{,ed,ing}|destroy{,ed,ing}|invade{,d}|invading|taking over|leeching|pathetic|cowards|ignorant|incompetent|untrustworthy|sneaky|bad people|shitty|nasty|asshole{,s}|bitches|cunts|fuckers|bastards',
  ]),
);

export const hateVerbs = ownList(
  'en',
  'hate_verb',
  at(3, [
    'hate|despise|detest|loathe|can t stand|cannot stand|cant stand|abhor|hating|h8|fuck|fucking hate|screw|disgusted by|sick of|allergic to|no respect for|death to|down with|ban all|get rid of|keep out',
  ]),
);

export const harmVerbs = ownList(
  'en',
  'harm_verb',
  at(3, [
    'kill|murder|slaughter|exterminate|annihilate|execute|hang|behead|shoot|gas|burn|rape|stab|lynch|eradicate|wipe out|butcher|massacre|eliminate|nuke|poison|strangle|drown|cull|put down|genocide',
  ]),
  at(2, [
    'beat|attack|punch|deport|hit|hurt|bash|smash|destroy|break|cleanse|torture|whip|enslave|castrate|sterilize|expel|smack|slap|kick',
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
