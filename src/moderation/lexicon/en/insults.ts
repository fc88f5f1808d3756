import { at, ownList } from '../list.ts';

/** Words for a person's worth or wits. Severity 1 also describes things; 3 is an insult whoever is meant. */
export const insults = ownList(
  'en',
  'insult',
  at(3, [
    'asshole{,s}|arsehole{,s}',
    'ass hat{,s}|asshat{,s}|asswipe{,s}|assclown{,s}',
    'motherfucker{,s}|mother fucker{,s}|mofo{,s}|muthafucka{,s}',
    'fuck you|fuck u|f you|fuck off|go fuck yourself|fuck yourself|fuk u|fuk you|fuck your{,self}',
    'fuckwit{,s}|fuckhead{,s}|fucktard{,s}|fuckface{,s}|fucker{,s}|dumbfuck{,s}',
    'piece{,s} of shit|pos scum|sack of shit|shit head{,s}|shithead{,s}|shitbag{,s}|shit for brains',
    'son of a bitch|sons of bitches|son of a whore|sob scum',
    'bitch{,es}|biatch|bitchy|beotch|bish ass',
    'cunt{,s}',
    'dickhead{,s}|dick head{,s}|dickwad{,s}|dipshit{,s}|prick{,s} like you',
    'cocksucker{,s}|cock sucker{,s}|scumbag{,s}|scum bag{,s}|douchebag{,s}|douche bag{,s}|dirtbag{,s}',
    'dumbass{,es}|dumb ass{,es}|jackass{,es}|jack ass|dumb shit{,s}',
    'whore{,s}|slut{,s}|slutty|thot{,s}|skank{,s}',
    'wanker{,s}|tosser{,s}|twat{,s}|bellend{,s}|knobhead{,s}|gobshite{,s}',
    'retard{,s}|libtard{,s}|republitard{,s}|trumptard{,s}',
    'kiss my ass|suck my dick|suck a dick|eat shit|up your ass|bite me asshole|stfu|shut the fuck up|shut the hell up|gtfo',
    'inbreds|waste of oxygen|waste of skin|waste of space',
  ]),
  at(2, [
    'idiot{,s}|idiotic|idiocy',
    'moron{,s}|moronic',
    'imbecile{,s}|cretin{,s}|dimwit{,s}|halfwit{,s}|nitwit{,s}|dumbo{,s}|dunce{,s}|simpleton{,s}|numbskull{,s}|numskull{,s}|dolt{,s}|blockhead{,s}|airhead{,s}|nincompoop{,s}|knucklehead{,s}|bonehead{,s}|pinhead{,s}|buffoon{,s}',
    'loser{,s}|pathetic loser|lowlife{,s}|low life{,s}|scum|scumbucket|degenerate{,s}|deplorable scum',
    '{garbage,trash} {person,human,people,human being}|human {garbage,trash,waste,filth,debris,excrement}|bastard{,s}|{poor ,sad ,sorry ,pathetic ,miserable ,lousy ,}excuse {for,of} a {human,human being,man,woman,person,journalist,writer,reporter,mother,father,muslim,christian,lebanese}|pimp{,s}|charlatan{,s}|stooge{,s}|scoundrel{,s}|wretch{,es}|hack journalist|scribbler{,s}|wannabe{,s}',
    'jerk{,s}|creep{,s}|weirdo{,s}|wacko{,s}|nutjob{,s}|nut job{,s}|whackjob{,s}|lunatic{,s}|psycho{,s}|nutcase{,s}',
    'coward{,s}|traitor{,s}|sellout{,s}|snowflake{,s}|crybab{y,ies}|sheeple',
    'halfbreed{,s}|half breed{,s}|ingrate{,s}|sicko{,s}|scumbucket{,s}|lowlives|trailer trash|village idiot{,s}|goat {herder,lover,shagger,humper}{,s}|camel {rider,lover,humper,herder,driver}{,s}|sheep {lover,shagger}{,s}|keyboard {warrior,hero,terrorist,jihadi}{,s,es,s}|terrorist lover{,s}|boot licker{,s}|bootlicker{,s}|ass kisser{,s}|asskisser{,s}|brown nose{,r,rs}|lapdog{,s}|lap dog{,s}|poodle{,s} of|useful idiot{,s}|sheep brain{,s}|birdbrain{,s,ed}|bird brain{,s,ed}|pea brain{,s}|shit stain{,s}|turd brain|ignoramus{,es}|nutter{,s}|muppet{,s}|plonker{,s}|pillock{,s}|prat{,s}|numpty|numpties|dullard{,s}|dumb{,ass} {animal,animals,pig,pigs,cow,cows,beast}|fool of a',
    'dumb fool{,s}|brain dead|braindead|brainless|mindless idiot|mentally ill|no brain|low iq|pea brain{,ed}|village idiot',
    'stupid{,ity}|stoopid|dumbest|dumber|stupidest',
    'dumb',
    'fool{,s}',
    'pervert{,s}|perv{,s}|pedo{,s}|pedophile{,s}|paedo{,s}',
    'clown{,s}',
    'troll{,s}',
    'hypocrite{,s}',
    'bigot{,s}|racist pig|fascist pig|nazi scum',
    'sucker{,s}|windbag{,s}|blowhard{,s}|butthurt|butt hurt|crackhead{,s}|junkie{,s}',
  ]),
  at(1, [
    'ignorant|clueless|gullible|ugly|fat|lazy|crazy|insane|nuts|foolish|silly|absurd|hypocritical|useless|uneducated|bigoted|naive|dense|arrogant|sick',
    'liar{,s}|lying|crook{,s}|thug{,s}|puppet{,s}|shill{,s}|bot|propagandist{,s}',
    'garbage|trash|rubbish',
  ]),
  at(
    1,
    [
      'pathetic|deluded|illiterate|brainwashed|inbred|delusional|spineless|heartless|soulless|gutless|shameless|disgusting|despicable|vile|repulsive|repugnant|worthless|cowardly|evil|sickening|deranged|demented|wretched|slimy|filthy|contemptible|subhuman|inhuman|disgrace|revolting|godless|insufferable|obnoxious|laughing stock',
    ],
    { group: 'worth' },
  ),
  at(3, ['hoe{,s}'], { ambiguous: true }),
  // Names, foods, animals, tools: an insult only to somebody's face.
  at(
    2,
    [
      'pig{,s}|swine|dog{,s}|doggy|doggie|puppy|mutt{,s}|cur{,s}|rat{,s}|snake{,s}|donkey{,s}|mule{,s}|monkey{,s}|ape{,s}|baboon{,s}|gorilla{,s}|chimp{,s}|cow{,s}|goat{,s}|camel{,s}|toad{,s}|worm{,s}|slug{,s}|weasel{,s}|hyena{,s}|jackal{,s}|vulture{,s}|viper{,s}|vermin|cockroach{,es}|roach{,es}|insect{,s}|bug{,s}|maggot{,s}|leech{,es}|parasite{,s}|sheep|lamb{,s}|parrot{,s}|beast{,s}|animal{,s}|louse|lice|flea{,s}|chicken|rodent{,s}',
      'shit{,s}|terrorist{,s}|nazi{,s}|jihadi{,s}|baby killer{,s}|child killer{,s}|cancer|plague|disease|virus|germ{,s}|filth|dirt|slime|sewage|manure|excrement|garbage bag|dung|waste|refuse|savage{,s}|barbarian{,s}|caveman|cavemen|neanderthal{,s}|peasant{,s}|hick{,s}|hillbilly|slave{,s}|servant{,s}|monster{,s}|devil{,s}|demon{,s}|satan|infidel{,s}|kafir{,s}|kuffar|heathen{,s}|apostate{,s}|eunuch{,s}|freak{,s}|zombie{,s}|robot{,s}|mistake of nature|abortion|abomination{,s}|dinosaur{,s}|cartoon|circus freak',
      'dick{,s}|prick{,s}|cock{,s}|tool{,s}|nut{,s}|fruitcake{,s}|turd{,s}|ass',
    ],
    { needsTarget: true },
  ),
);
