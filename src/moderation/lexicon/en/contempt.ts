import { at, ownList } from '../list.ts';

/** What turns a group into something that is not human. */
export const dehumanisers = ownList(
  'en',
  'dehumaniser',
  at(3, [
    '{swarm,horde,herd,infestation,pack,plague}{,s} of|vermin|cockroach{,es}|roach{,es}|subhuman{,s}|sub human{,s}|untermensch{,en}|parasite{,s}|maggot{,s}|plague{,s}|pestilence|cancer{,s}|tumou{,r}r{,s}|tumor{,s}|tumour{,s}|leech{,es}|rat{,s}|infestation|disease{,s}|savage{,s}|barbarian{,s}|filth|scum|beast{,s}|brute{,s}|monkey{,s}|ape{,s}|baboon{,s}|gorilla{,s}|chimp{,s}|pest{,s}|insect{,s}|bug{,s}|lice|louse|flea{,s}|worm{,s}|virus{,es}|bacteria|germ{,s}|pollution|blight|scourge|mould|mold|rot|inferior race|lesser race|inferior {species,beings,breed}|lower {species,life form,life forms,beings}|less than human|barely human|half human|human {garbage,trash,waste,filth,scum,excrement}|excrement|faeces|feces|turd{,s}|sewage|slime|vomit|excrements|mistake of nature|mistakes of nature|genetic {waste,defect,defects,garbage,trash,mistake,mistakes}|monstrosit{y,ies}|abominations|abomination|animal{,s}|cattle|hyena{,s}|vulture{,s}|mongrel{,s}|mutt{,s}|vampire{,s}|demon{,s}|devil{,s}|zombie{,s}|swarm|horde{,s}|waste of {space,oxygen,air,skin,breath,life}|dung|manure|breed like {rabbits,rats,flies,cockroaches,vermin}|multiply like {rabbits,rats,flies,cockroaches,vermin}|breeding like {rabbits,rats,flies}|children of satan|spawn of satan|devil s spawn|spawn of the devil',
  ]),
  at(2, [
    'pig{,s}|dog{,s}|swine|snake{,s}|rodent{,s}|trash|garbage|waste|rubbish|goat{,s}|donkey{,s}|sheep|cow{,s}|hog{,s}|dirt|mud|poison|toxin|weed{,s}',
  ]),
);

/** Contempt that counts when said of a group. */
export const derogatory = ownList(
  'en',
  'derogatory',
  // An adjective or noun of contempt or accusation.
  at(3, [
    'inferior|uncivilised|uncivilized|despicable|deceitful|barbaric|subhuman|disgusting|repulsive|repellent|vile|filthy|unnatural|perverted|pervert{,s}|perv{,s}|deviant{,s}|depraved|deranged|worthless|degenerate{,s}|sickening|repugnant|revolting|retarded|retard{,s}|evil|wicked|freak{,s}|whore{,s}|slut{,s}|primitive|dirty|stinking|smelly|stink{,s}|fiend{,s}|threat to {us,our,society,the,this,everyone,all,humanity,children}|danger to {us,our,society,the,this,everyone,children}|worth {less,any less}{, than}|bloodsucker{,s}|freeloader{,s}|scrounger{,s}|moocher{,s}|swindler{,s}|loathsome|abhorrent|hideous|grotesque|unbearable|intolerable|insufferable|detestable|contemptible|satanic|demonic|imbecile{,s}|cretin{,s}|lowlife{,s}|low life{,s}|lowest of the low|bottom of the barrel|bane|root of all evil|at fault for everything|to blame for everything|ruining everything|abomination to god|gold digger{,s}|savages|treacherous|two faced|sneaky|stingy|untrustworthy|superior to no one|subservient|low iq|feral|rabid|unhinged|psychopath{,s}|lunatic{,s}|nutcase{,s}|nutter{,s}|horrid|nasty|gross|icky|creepy|creep{,s}|weirdo{,s}|loser{,s}|trashy|sleazy|slutty|hysterical',
  ]),
  at(2, [
    'rapist{,s}|paedophile{,s}|pedophile{,s}|paedo{,s}|pedo{,s}|molester{,s}|murderer{,s}|killer{,s}|terrorist{,s}|jihadist{,s}|thief|thieves|robber{,s}|looter{,s}|criminal{,s}|gangster{,s}|traitor{,s}|problem|biggest problem|biggest threat|burden{,s}|nuisance|menace|curse|prostitute{,s}|mentally ill|mentally unstable|diseased|backward{,s}|unwanted|undesirable{,s}|unfit|invader{,s}|enem{y,ies}|second class|third class|worst|terror|corrupted|disgusted|sinner{,s}|sinful|immoral|shameless|ungrateful|cunning|murderous|bloodthirsty|unworthy|undeserving|uneducated|illiterate|insane|horrible|awful|terrible|atrocious|appalling|dreadful|lesser|dishonest|stench|smell{,s}|abnormal|brainwashed|impure|unclean|cheat{,s}|cheater{,s}|crook{,s}|liar{,s}|greedy|monster{,s}|thug{,s}|disgrace{,s}|godless|violent by nature|aggressive by nature',
    'stupid|stupidest|idiot{,s}|idiotic|moron{,s}|moronic|dumb|dumber|dumbest|lazy|lazier|laziest|ugly|ugliest|violent|dangerous|hateful|useless|weak|weakling{,s}|crazy|sick|mental|pathetic|coward{,s}|cowardly|ignorant|incompetent|bad|bad people|bad drivers|shitty|asshole{,s}|a hole{,s}|bitch{,es}|bastard{,s}|cunt{,s}|fucker{,s}|motherfucker{,s}|prick{,s}|twat{,s}|dick{,s}|douchebag{,s}|scumbag{,s}|wanker{,s}|dickhead{,s}|piece{,s} of shit|pieces of crap|shit|crap|bullshit|full of {shit,hate,crap,it,lies}|fucked up|fucked in the head|messed up|screwed up|fucked|sick in the head|wrong in the head|not right in the head|out of their {minds,heads}|a pain{, in the ass}|pain in the ass|ill minded|hopeless|tasteless|classless|tacky|vulgar|despised|pitiful|laughable|spoiled|spoilt|entitled|needy|submissive|lowly|annoying|irritating|obnoxious|rude|loud|noisy|arrogant|selfish|hypocrite{,s}|hypocritical|clueless|brainless|mindless|unintelligent|slow|fat|mean|cruel|cold hearted|heartless|bitter|trouble|troublemaker{,s}|trouble makers|good for nothing|good for nothings|no good|rotten|broken|faulty|defective|damaged|a joke|jokes|embarrassment|embarrassing|failure{,s}|mistake{,s}|disaster|catastrophe|nightmare|mess|shame|disgraceful|strange|weird|aliens|fake|sad|miserable|fraud{,s}|con artists|bum{,s}|beggar{,s}|clown{,s}|fool{,s}|foolish|ridiculous|childish|too emotional|irrational|unreliable|overrated|whiny|whiners|toxic|infidels|heathen{,s}|heretic{,s}|fanatic{,s}|extremist{,s}',
  ]),
);

/** What the speaker feels, before its object. */
export const hateVerbs = ownList(
  'en',
  'hate_verb',
  at(3, [
    'hate|hates|hated|hating|despise|despises|despised|despising|detest|detests|loathe|loathes|loathed|loathing|abhor|abhors|h8|resent|dislike|disdain|dread|scorn',
    '{can’t,cannot,can not,cant,couldn’t,could not} {even ,really ,}{stand,bear,stomach,tolerate,abide,endure}{, the sight of, the smell of, the thought of, seeing, being around}',
    '{disgusted,repulsed,sickened,repelled,revolted,appalled,annoyed,bothered,irritated,angered,horrified,nauseated} by{, all}',
    '{pissed off,freaked out,grossed out,creeped out,weirded out,put off} {by,at,with}|{sick,tired,sick and tired,fed up,sick to death} {of,with}{, all, seeing, seeing all, having, having all}|allergic to|ashamed of|scared of|terrified of|intolerant of',
    '{no,zero,little} {respect,sympathy,love,use,time,patience,tolerance,regard,compassion,empathy,pity,mercy} for{, any}|{nothing but,only,utter,deep,pure,so much,a lot of,much,such} {contempt,hatred,hate,disgust,loathing,disdain,scorn} {for,towards,toward,of}|{hatred,contempt,disgust,disdain} {for,towards,toward}|{disrespect,look down on,spit on,shit on,wouldn’t spit on}',
    '{don’t,do not,dont,didn’t,never,doesn’t} {,really ,even ,ever }{like,respect,trust,want,care for,love,tolerate,value} {,seeing ,any ,having }',
    'feel {disgust,hatred,hate,anger,rage,nothing but disgust,nothing but hatred} {for,towards,toward,around,when i see}|{disgust,anger,enrage,sicken} at',
  ]),
);

/** What the speaker feels, after its cause. */
export const revulsion = ownList(
  'en',
  'revulsion',
  at(3, [
    '{get,feel} {,physically ,so }{ill,sick,nauseous} {when,whenever,every time,if}|could {vomit,puke,throw up} {when,whenever,every time}',
    '{disgust,repulse,sicken,revolt,nauseate,repel,annoy,irritate,bother,enrage,infuriate,anger,scare,frighten,terrify,creep,gross,piss,freak}{,s} {me,us,everyone,everybody,all of us,people}{, out, off}',
    '{make,makes,making} {me,us} {,feel ,so ,want to ,wanna }{sick,angry,mad,furious,vomit,puke,throw up,barf,gag,ill,uncomfortable,nauseous,cringe,crawl,boil,turn,disgusted,rage,hurl,scream,cry,ashamed,nervous,uneasy,kill}|{make,makes,making} my {skin,blood,stomach} {crawl,boil,turn}',
    '{give,gives,giving} {me,us,everyone} {the creeps,the ick,the heebie jeebies,goosebumps,a headache,nightmares,the shivers}|{get,gets,getting} on {my,our,everyone s} {nerves,tits}|{turn,turns} my stomach|{pissing,piss,pisses,creeping,creep,gross,grossing,weird,freaking,freak} {me,us,everyone} {off,out}|{disgusting,annoying,irritating,scaring,bothering,sickening} {me,us}|{drive,drives,driving} {me,us} {crazy,mad,nuts,insane,up the wall}|{want,wants,wanna} {to ,}{vomit,puke,throw up,barf,gag,kill someone}|{i want to,i could,want to,wanna} {vomit,puke,throw up,barf,gag}|blood boil{s,}|skin crawl{s,}|{boils,crawls,turns} when{ever,}',
  ]),
);

/** A curse upon the group that follows. */
export const curses = ownList(
  'en',
  'curse',
  at(3, [
    'fuck|fuck you|fuck off|screw|damn|goddamn|god damn|eff|f|fck|fuk|death to{, all}|down with{, all}|to hell with{, all}|curse|burn in hell|rot in hell|go to hell|bugger|sod|piss on|to the {gallows,gas chambers,ovens} with|a plague on|god hates|god damn|suck it|eat shit|drop dead|get lost|get out|go home|go away|go back home',
  ]),
);
