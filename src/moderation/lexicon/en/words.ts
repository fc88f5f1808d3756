import { ownWords } from '../list.ts';

/** Function words by role, and a few that only tell the language. */
export const words = [
  ownWords('en', 'first_person', ['i|we|im|me|us|my|our']),
  ownWords('en', 'second_person', [
    'you|u|ya|ur|your|youre|yours|yourself|urself|yourselves|youse|yall|thou|ye',
  ]),
  ownWords('en', 'third_person', [
    'he|she|it|they|him|them|his|himself|who|which|somebody|someone|everyone|anyone|people|government|party|politicians',
  ]),
  ownWords('en', 'pointing', ['this|that|these|those|some|such|an article|the article|my|with']),
  ownWords('en', 'negation', [
    "not|no|never|don t|don't|dont|doesn't|doesnt|didn't|didnt|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|won't|wont|wouldn't|wouldnt|can't|cant|cannot|couldn't|shouldn't|shouldnt|ain't|without|nobody|none|neither|nor|hardly|stop|against",
  ]),
  ownWords('en', 'reporting', [
    'said|says|say|saying|told|tells|called|calling|calls|call|shouted|shouting|wrote|writes|claimed|claims|claiming|heard|quoted|quote|posted|tweeted|screamed|yelled|labelled|labeled|phrase|word|slogan|chanted|chanting|threatened|insulted|reads|statement{,s}|comment{,s}|repeating|arguing|argue|argues|statements like|stating|states|believes|thinks|posting|texted|someone who|message{,s}|posts|write|threat{,s}|threaten|threatening|writing|sends|send|sending|tolerate|accept',
  ]),
  ownWords('en', 'condemning', [
    'wrong|unacceptable|shameful|disgraceful|racist|racism|hateful|bigoted|bigotry|sexist|homophobic|antisemitic|anti semitic|islamophobic|xenophobic|hate speech|condemn|condemned|condemning|offensive|outrageous|horrible|awful|despicable|appalling|vile|ashamed|shame|deplore|reject|banned|reported|report|apologise|apologize|not ok|not okay|no place|insulting|discrimination|prejudice|ignorant|dehumanizing|dehumanising|nonsense|untrue|false|lie|inappropriate|disgusting|hurtful|stupid thing|cruel|blocked|kicked off|deleted|punished|tolerate|apologize for',
  ]),
  ownWords('en', 'intent', [
    "will|gonna|going to|ll|want to|wanna|shall|would|should|lets|let s|let us|must|need to|needs to|have to|gotta|ought to|time to|im going|let's|could|might|can",
  ]),
  ownWords('en', 'every', [
    'all|every|each|any|these|those|them|the|some|more|fucking|damn|dirty|bloody|filthy|disgusting|stinking|stupid',
  ]),
  ownWords('en', 'copula', ['are|is|r|be|being|so|all|was|were|re']),
  ownWords('en', 'that', ['that']),
  ownWords('en', 'function', [
    'the|and|of|is|are|was|were|be|been|have|has|had|that|this|with|for|from|not|but|what|when|where|why|how|you|they|he|she|it|we|i|my|your|their|there|will|would|should|can|just|like|so|if|about|because|who|all|do|does|did|to|in|on|at|by|an|as|or|than|then|more|some|no|yes|good|people|time|know|think|get|go|one|see',
  ]),
];
