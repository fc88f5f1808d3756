import { ownWords } from '../list.ts';

/** Function words by role, and a few that only tell the language. */
export const words = [
  ownWords('en', 'first_person', ['i|we|im|me|us|my|our|myself|ourselves']),
  ownWords('en', 'second_person', [
    'you|u|ya|yo|ur|your|youre|yours|yourself|urself|yourselves|youse|yall|thou|ye',
  ]),
  ownWords('en', 'third_person', [
    'he|she|it|they|him|them|his|himself|who|which|somebody|someone|everyone|anyone|people|government|party|politicians',
  ]),
  ownWords('en', 'pointing', ['this|that|these|those|some|such|an article|the article|my|with']),
  ownWords('en', 'negation', [
    "not|no|never|don t|don't|dont|doesn't|doesnt|didn't|didnt|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|won't|wont|wouldn't|wouldnt|can't|cant|cannot|couldn't|shouldn't|shouldnt|ain't|without|nobody|none|neither|nor|hardly|stop|against",
  ]),
  ownWords('en', 'reporting', [
    'think|thinks|thought|thinking|believe|believed|believing|assume|assumes|assuming|suggest|suggests|suggesting|imply|implies|implying|insist|insists|pretend|pretends|pretending|hear|hearing|preach|preaches|preaching|teaches|joke|jokes|joking|describe|describes|described|portray|portrays|portraying|comparing|generalise|generalising|generalizing|advocate|advocates|advocating|chant|chants|mocking|shout|shouts|yell|yells|yelling|scream|screams|screaming|labelling|labeling|referring|describing|spreading|promoting|promotes|supports|supporting|feel that|feels that|said|says|say|saying|told|tells|called|calling|calls|call|shouted|shouting|wrote|writes|claimed|claims|claiming|heard|quoted|quote|posted|tweeted|screamed|yelled|labelled|labeled|phrase|word|slogan|chanted|chanting|threatened|insulted|reads|statement{,s}|comment{,s}|repeating|arguing|argue|argues|statements like|stating|states|believes|thinks|posting|texted|someone who|message{,s}|posts|write|threat{,s}|threaten|threatening|writing|sends|send|sending|tolerate|accept',
  ]),
  ownWords('en', 'condemning', [
    'wrong|unacceptable|shameful|disgraceful|racist|racism|hateful|bigoted|bigotry|sexist|homophobic|antisemitic|anti semitic|islamophobic|xenophobic|hate speech|condemn|condemned|condemning|offensive|outrageous|horrible|awful|despicable|appalling|vile|ashamed|shame|deplore|reject|banned|reported|report|apologise|apologize|not ok|not okay|no place|insulting|discrimination|prejudice|ignorant|dehumanizing|dehumanising|nonsense|untrue|false|lie|inappropriate|disgusting|hurtful|stupid thing|cruel|blocked|kicked off|deleted|punished|tolerate|apologize for',
  ]),
  ownWords('en', 'distancing', [
    '{idea,notion,claim,belief,myth,lie,stereotype,assumption,suggestion,prejudice,view,thought,theory,narrative,rhetoric,accusation,nonsense,trope,cliche,generalisation,generalization,propaganda,slogan,lies,myths,claims,allegation,statement} {that,of,about}',
    '{don’t,do not,can’t,cannot,never,won’t} {agree,accept} {that,with}|not true that|isn’t true that|is untrue that|is false that|not the case that|no evidence that|no proof that|simply wrong that|lie that|never say|never said|nobody says|no one says|disagree that|deny that|denies that|doubt that|who says|says who|since when',
    '{nobody,no one,noone,none of us,nobody ever,no person,no human} {,ever }{should,deserves to,has the right to,ought to,must,can,could}|{don’t,do not,never,stop,quit,please stop} {ever ,}{say,saying,call,calling,claim,claiming,pretend,pretending,tell,telling,spread,spreading,treat,treating,generalise,generalising,generalize,generalizing,blame,blaming,compare,comparing,judge,judging,reduce,label,labelling,labeling,assume,assuming,write,writing,post,posting,repeat,repeating,teach,teaching,joke,joking}',
    '{wrong,racist,sexist,bigoted,hateful,cruel} to {say,think,believe,claim,suggest,write,call,imply,blame,hate,hurt,treat,judge,tell,assume,pretend,argue}',
    '{offensive,shameful,disgusting,horrible,ignorant,stupid,unacceptable,inappropriate,despicable,homophobic,transphobic,islamophobic,antisemitic,xenophobic,ableist,misogynistic,not ok,not okay,never ok,never okay,not fair,unfair,not right,immoral,awful,terrible,sad,vile,dangerous,evil,hurtful,absurd,ridiculous,insane,crazy,idiotic,inhumane,illegal,a crime,a sin,a shame,outrageous,appalling} to {say,think,believe,claim,suggest,write,treat,tell,use,shout,chant,joke,make,compare,generalise,generalize,assume,state,post,call,imply,blame,hate,kill,attack,hurt,beat,argue,label,describe,insist,pretend,judge,hear}',
    'sick of {hearing,reading,people,everyone,idiots,racists,bigots}|tired of {hearing,reading,people,everyone,idiots,racists,bigots}|fed up with {hearing,reading,people,everyone}|how {can,could,dare} {you,anyone,anybody,people,someone,they,he,she}|why {do,would,should,must,does} {people,anyone,anybody,someone,you,some,they,everyone,he,she}|imagine {thinking,saying,believing,hating}|reject the|oppose the|against the idea|instead of saying|{anyone,anybody,whoever,everyone,those,people,person,someone,somebody,man,woman,men,guys,guy,idiots,racists,bigots,nobody,politicians,politician,fool,fools,idiot,trolls,ones,you} who|whoever|if you {think,say,believe,call,claim,want,hate}|can’t believe {that ,}{people,anyone,someone,you,he,she,some}',
  ]),
  ownWords('en', 'kinship', [
    'have|has|had|been|ve|was|were|such|complete|total|absolute|huge|biggest|giant|literally|kind|sort|bit|lil|really|truly|happily|utter|self|like|so|only|fucking|damn|feel|felt|feeling|being|fellow|proud|proudly|am|m|are|re|a|an|as|being|identify|self|identified|bad|ass|real|true|out|happy|old|big|little|favourite|favorite|best|beautiful|awesome|strong|loud|dear|lovely|such|these|all|just|also|still|always|gay|black|trans|queer|brown|disabled|autistic|and|call|calling|one|of|fabulous|fierce|sweet|own|main|top|other|gorgeous|crazy|broke|young',
  ]),
  ownWords('en', 'flattering', [
    'talented|badass|brilliant|beautiful|gorgeous|cute|cutest|pretty|prettiest|hot|hottest|sexy|sexiest|tough|toughest|lucky|luckiest|baddest|realest|freshest|coolest|funny|funniest|clever|awesome|amazing|legendary|adorable|loveliest|sweetest|happiest|proudest|strongest|fiercest|finest|handsome|handsomest',
  ]),
  ownWords('en', 'praise', [
    'good|great|brilliant|awesome|amazing|beautiful|legend|genius|hero|heroes|love|loved|loving|loves|fantastic|incredible|excellent|perfect|wonderful|proud|cool|funny|hilarious|gorgeous|smart|nice|best|better|delicious|epic|magnificent|impressive|masterpiece|adorable|cute|sweet|talented|lovely|happy|glad|excited|badass|superb|outstanding|stunning|thank|thanks|congrats|congratulations|yes|star|champion|champ|lucky|beauty|beast of a|right|on fire|rocks|rock|rocking|king|queen|fun|well done|enjoyed|enjoy|tired|hungry|cold|hot|hard|fast|easy|true|finally|exhausted|scared|bored|late|worth|tasty|hell of a|admire|miss|welcome|relieved|interesting|classic|goat',
  ]),
  ownWords('en', 'intent', [
    "will|gonna|going to|ll|want to|wanna|shall|would|should|lets|let s|let us|must|need to|needs to|have to|gotta|ought to|time to|im going|let's|could|might|can",
  ]),
  ownWords('en', 'every', [
    'all|every|each|any|these|those|them|the|some|more|fucking|damn|dirty|bloody|filthy|disgusting|stinking|stupid',
  ]),
  ownWords('en', 'copula', ["are|is|r|be|being|so|all|was|were|re|aren't|isn't|ain't|weren't|wasn't|arent"]),
  ownWords('en', 'that', ['that']),
  ownWords('en', 'function', [
    'the|and|of|is|are|was|were|be|been|have|has|had|that|this|with|for|from|not|but|what|when|where|why|how|you|they|he|she|it|we|i|my|your|their|there|will|would|should|can|just|like|so|if|about|because|who|all|do|does|did|to|in|on|at|by|an|as|or|than|then|more|some|no|yes|good|people|time|know|think|get|go|one|see',
  ]),
];
