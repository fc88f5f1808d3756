import { at, ownList, ownWords } from '../list.ts';

/** What ought to be done with a group: the grammar's verbs, participles and nouns (rules/hate). */
export const norms = ownList(
  'en',
  'norm',
  at(3, [
    'should|shouldn’t|shouldnt|must|mustn’t|mustnt|ought to|oughta|need to|needs to|have to|has to|had to|gotta|got to|had better|better|shall|{belong,belongs} to|{ought not,oughtn’t} to|deserve to|deserves to|deserved to|supposed to|{would,will} {be better off,have to,need to}|{can,could} all|{are,is} going to|needed to|is time to|are to',
  ]),
);

export const deserves = ownList(
  'en',
  'deserve',
  at(3, ['deserve|deserves|deserved|deserving of|worthy of']),
  at(1, ['need|needs|are asking for|is asking for|are begging for']),
);

export const penalties = ownList(
  'en',
  'penalty',
  at(3, [
    'death|nothing|nothing good|no {mercy,pity,sympathy,respect,rights,better,compassion,place,love,kindness,freedom}|{a,the,some} {,good ,proper ,slow ,painful }{death,beating,bullet,punishment,thrashing,whipping,hanging,noose,slap,kicking,lynching,torture,punch,stoning,beatdown,ass whooping,spanking,bat,smack,pounding,cancer,suffering,pain,misery,abuse,violence,hate,hatred}|torture|pain|suffering|misery|hell|punishment|extermination|genocide|prison|slavery|violence|a life of misery|to hell|the gas chamber{,s}|the {gallows,rope,electric chair,death penalty,noose,worst,holocaust}|a second holocaust|another holocaust|{no less,whatever they get,every bit of,all the} {than death,hate,hatred,abuse,pain,violence,suffering}|to suffer',
  ]),
);

export const passives = ownWords('en', 'passive', ['be|get|being|getting|been|be getting|all be']);

const VIOLENCE =
  'killed|murdered|slaughtered|butchered|exterminated|annihilated|eradicated|eliminated|executed|shot|hanged|hung|gassed|burned|burnt|lynched|beheaded|decapitated|stabbed|raped|gang raped|tortured|beaten{, up, to death}|whipped|flogged|lashed|stoned|drowned|strangled|choked|poisoned|bombed|nuked|blown up|wiped {out,off}|wiped off the {face,map,earth,planet}|put down|put to {death,sleep}|culled|massacred|crucified|electrocuted|crushed|smashed|punched|kicked|slapped|smacked|attacked|hurt|assaulted|maimed|mutilated|castrated|sterilised|sterilized|neutered|spayed|euthanised|euthanized|aborted|skinned|set on fire|fed to {the ,}{pigs,dogs,sharks,lions}|run over|thrown {off,from,under,overboard,to the,into the sea,in the river,down}|disposed of|destroyed|obliterated|erased|purged|cleansed|liquidated|dead|buried|quartered|impaled|scalped|branded|mowed down|hunted{, down}|battered|knifed|gutted|mauled|trampled|curb stomped|stomped|spat {on,at}|spit on|pissed on|shat on|bullied|harassed|abused|made to suffer|smothered|suffocated|terminated|incinerated|cremated|bashed|clubbed|shot dead|put against {a,the} wall|lined up|whacked|smoked|wasted|strung up|hurted|stopped from breathing|guillotined|dumped|discarded|thrown away|tossed|trashed|flushed|neutralised|neutralized|gone|extinct|put out of their misery|used as {slaves,target practice,bait,fuel,fertiliser,fertilizer,guinea pigs}';

const FORCE =
  'a crime|illegal|outlawed|punishable|deported|expelled|banned|jailed|imprisoned|locked up|locked away|incarcerated|detained|interned|enslaved|segregated|separated|isolated|excluded|banished|exiled|banned from|barred from|kept from|forced {to,out,back,into}|taught a lesson|put in {a zoo,zoos}|herded|removed|evicted|kicked out|thrown out|driven out|chased away|chased out|sent {back,home,away,packing,to camps,to prison,to a camp,to jail}|shipped {back,off,out,home}|rounded up|put {in,into,behind} {camps,a camp,cages,a cage,bars,prison,jail,concentration camps,chains,ghettos,their place,an asylum,asylums,institutions,back}|put back in {chains,their place,the closet,the kitchen,cages}|kept {out,away,in chains,in cages,in the kitchen,on a leash,in their place,separate,indoors,under control}|locked {in,out}|silenced|muzzled|subjugated|controlled|punished|ostracised|ostracized|shunned|outlawed|forbidden|stripped of|deprived of|denied|fired|shamed|humiliated|cured|fixed|converted|chained{, up}|caged|leashed|hidden|institutionalised|institutionalized|barred|tagged|taken out|gotten rid of|got rid of|done away with|eradicate|abolished|criminalised|criminalized|thrown {in,into} {jail,prison,camps,a camp,cages,the garbage,the trash,the sea}|treated {like,as} {animals,dogs,slaves,dirt,trash,garbage,criminals,second class,shit,vermin,property}|made illegal|illegal|stopped|wiped|kicked back|sold';

export const harmed = ownList('en', 'harmed', at(3, [VIOLENCE]), at(2, [FORCE]));

export const perishes = [
  ownList(
    'en',
    'perish',
    at(3, [
      'perish|rot|suffer|burn in {hell,ovens,a fire,fires}|rot in {hell,jail,prison}|cease to exist|go extinct|go to hell|drop dead|kill {themselves,himself,herself,itself,themself}|hang {themselves,himself,herself}|jump off {a,the} {bridge,cliff,building,roof}|disappear{, from}|vanish|get out|go away|leave {our,this,my,the} {country,nation,land,town,city,continent}|leave and never come back|go back|go home|get lost|get the {hell,fuck} {out,away}|stay {away,out,home,at home,in the kitchen,in the closet,in their {place,lane,country,own country,own countries},indoors,hidden,quiet,silent}|shut {up,their mouths,the fuck up,the hell up}|know their place|fuck off|piss off|be gone|be no more|be afraid|eat shit|suck it|bow down|serve us|serve men|obey {men,their husbands,us}|crawl back|be ashamed of themselves|be history|die {out,off}|choke{, on}|bleed{, to death, out}|starve{, to death}|drown|fry|hang|burn|pay with their lives|kiss my ass|swallow bleach|drink bleach|meet their maker|face extermination|not breathe',
    ]),
  ),
  // A German article.
  ownList('en', 'perish', at(3, ['die'], { ambiguous: true })),
];

export const harming = ownList(
  'en',
  'harming',
  at(3, [
    'execution|extermination|sterilisation|sterilization|castration|deportation|imprisonment|genocide|ethnic cleansing|killing|murdering|slaughtering|butchering|exterminating|annihilating|eradicating|executing|shooting|hanging|gassing|burning|lynching|beheading|decapitating|stabbing|raping|torturing|beating{, up}|whipping|flogging|stoning|drowning|strangling|choking|poisoning|bombing|nuking|wiping out|massacring|castrating|sterilising|sterilizing|culling|hurting|attacking|punching|kicking|slapping|bashing|smashing|crushing|eliminating|enslaving|purging|running over|gunning down|knifing|blowing up|mowing down|hunting|destroying|spitting on|throwing rocks at|assaulting|beating the shit out of',
  ]),
);

/** What everybody may do and have. Contempt where it is denied. */
export const entitlements = ownList(
  'en',
  'entitlement',
  at(3, [
    'exist|to exist|existing|breathe|breathing|live|to live|living|life|be alive|be born|to be born|vote|to vote|voting|work|drive|teach|speak|marry|get married|be married|breed|reproduce|procreate|have {children,kids,babies,rights,jobs,a say,a voice,opinions,equal rights,the same rights,any rights,the right,any say,access}|raise {children,kids}|adopt{, children, kids}|matter|be {important,valued,celebrated,normalised,normalized,normal,considered,allowed,permitted,here,free,equal,tolerated,trusted,accepted,parents,around,near,around children,near children,around kids,near kids,seen,heard,welcome,welcomed,let in,let into,taken seriously,in charge,treated equally,treated as equals,treated the same,treated like humans,treated like us,treated with respect,given,protected,able to,let,granted,part of,citizens,among us,out in public,in public,considered,called,hired,employed,served,doctors,leaders,soldiers,teachers,politicians,educated,helped,saved,supported,listened to,respected,on tv}|hold {office,jobs,power,hands in public}|own {property,anything,land,businesses}|have opinions|lead|rule|run for office|enter|come {here,in,into,to our,to this}|enjoy the same rights|use the same|show {themselves,their faces}|go {outside,out,to school,to university}|receive {help,benefits,welfare,aid}|get {benefits,welfare,help,jobs,to vote,rights,to live}|equal {rights,treatment,pay}|the same {rights,treatment,respect,freedoms}|{any,human,basic,our} {rights,respect,sympathy,compassion,help,mercy,love,dignity,kindness,happiness,protection,freedom}|rights|respect|sympathy|compassion|happiness|freedom|dignity|mercy|kindness|protection|privileges|a {place,voice,say,life,home,job,chance,future,family}|basic {rights,human rights,decency}|human {rights,dignity}|{our,any} {help,money,pity,time,care,jobs,aid}|citizenship|serve in|be on this {planet,earth}|walk {the streets,among us,freely,free,this earth}|roam free',
  ]),
);

/** What everybody is. Contempt where it is denied. */
export const virtues = ownList(
  'en',
  'virtue',
  at(3, [
    'human{,s}|human being{,s}|{real,actual,normal,proper,fully,full,true} {human,humans,human beings,people,men,women,person,man,woman,persons,citizens,americans}|people|a person|persons|equal{,s}|our equals|{your,my,his} equal|civilised|civilized|worth{, anything, shit, saving, protecting, living}|attractive|beautiful|pretty|important|valuable|successful|good|nice|great|reliable|competent|qualified|mature|logical|faithful|grateful|funny|brave|strong|lovable|likeable|likable|wanted|worthy{, of}|deserving|normal|natural|sane|the same as {us,me,you,real,normal}|like {us,the rest of us,normal people,normal humans,you and me}|one of us|part of {us,society,humanity,our society,the human race,our nation}|real|as {good,smart,intelligent,clever,valuable,worthy,capable,important,human,civilised,civilized,clean,honest,strong} as|good {people,persons,person,for anything,for nothing,for society,enough,human beings,parents,citizens,at anything}|decent{, people, human beings, person}|capable{, of}|able to {think,love,feel,be trusted,live,integrate,behave}|trusted|to be trusted|be trusted|trust|trustworthy|intelligent|smart{, enough}|clever|rational|honest|clean|loyal|welcome{, here}|wanted{, here}|needed|fit {to,for}|allowed {here,to live,in,to exist}|safe {around,near,to be around}|anything {but trouble,good,more than,to offer}|valuable|useful|innocent|compatible|integrate|assimilate|fit in|belong{, here, in}|contribute{, anything}|respectable|redeemable|human like|moral|peaceful|suited {to,for}|meant to {exist,live,lead,be here}|{do,did,done,achieved,contributed,invented,achieve,contribute,invent,accomplish,accomplished,create,created,build,built} {anything,anything good,anything useful,something good,something useful,a thing,nothing}|be {like us,trusted,as good as,real women,real men,a real woman,a real man,women,men,equal,civilised,civilized,human,humans,people,accepted,one of us,happy,normal,loved,reasoned with}|understand|learn|be {smart,clean,honest,good,decent}|change',
  ]),
);

/** What everybody has. Contempt where it is denied. */
export const assets = ownList(
  'en',
  'asset',
  at(3, [
    'brain{,s}|brain cells|soul{,s}|heart{,s}|morals|morality|moral|values|manners|honour|honor|shame|dignity|decency|conscience|culture|civilisation|civilization|intelligence|intellect|common sense|sense|iq|class|talent|skills|worth|value|purpose|use|place {here,in,on,among,at,anywhere}|business {here,in,being,on,doing,living,among}|right to {be,exist,live,vote,breathe,stay,speak,complain,call,come,work,marry,have,demand}|rights to|humanity|feelings|empathy|self respect|self control|work ethic|redeeming {qualities,features,quality}|hygiene|integrity|loyalty|respect for {anyone,anything,women,us,our,life,human life}|regard for|reason to {exist,live,be}|good {in them,qualities}|good ones|idea how|ability to|clue|backbone|discipline|education|future here|spine|history|patriotism|moral compass|sense of {shame,honour,honor,decency,right}',
  ]),
);

export const lacks = ownList(
  'en',
  'lack',
  at(3, [
    '{have,has,got,had} {no,zero,little,not a shred of,not a,none}|lack{,s,ing}|without{, any}|devoid of|{don’t,doesn’t,do not,does not,didn’t} have{, any, a, the, an ounce of}|never had{, any}|incapable of|{have,has} never had{, any}|need{,s} to learn|bereft of|no',
  ]),
);

export const deems = ownWords('en', 'deem', [
  'let|allow|letting|allowing|find|finds|found|think|thinks|feel|believe|consider|considers|considering|regard|regarding|call|calling|see|view|count|accept|deem|label|treat|recognise|recognize|think of|believe|respect|like|love|want',
]);

/** Needs nothing else to be contempt when a group is its subject. */
export const dismissals = ownList(
  'en',
  'dismissal',
  at(3, [
    '{don’t,do not,dont,doesn’t,does not,didn’t,will never,won’t,never,can’t,cannot} {,truly ,really ,even }{belong,fit in,integrate,assimilate,count as,matter,contribute,have souls,have feelings,respect our,respect women,want to work,know how to behave,value life,adapt,share our}',
    'go to hell|go fuck themselves|go fuck off|go back to|go back where|go home|get out of {my,our,this,the} {country,land,nation,town,city,continent}|get the {fuck,hell} out|out of {my,our,this} {country,land,town,city,street}|fuck off|fuck themselves|piss off|burn in hell|rot in hell|eat shit|drop dead|get lost|kiss my ass|kiss my arse|suck it|suck my {dick,balls,cock}|shove it|look the same|look alike|can’t drive|can’t think|can’t control themselves|can’t be loyal|die a {horrible,painful,slow,terrible} death|die at my hands|stink|stinks|suck|sucks|reek|smell bad|smell so bad|smell funny|go kill themselves|kill themselves|go and die|get stuffed|get fucked|kick rocks|bugger off|screw themselves|choke on it',
    '{can’t,cannot,can not,never to,not to} be trusted|not in my {country,town,street,neighbourhood,neighborhood,school,backyard}',
    '{are,re} {,basically ,really ,just }{all the same,all alike,the reason,to blame for,the cause of,the root of,the downfall of,the death of,why we can’t have,everywhere nowadays,only good for,good for nothing,never going to change,better off dead,not like us,better dead,only here to,only here for,only after,only interested in,out to get,out to destroy,out to kill,born criminals,born liars,born thieves,born evil,incapable of,unfit to,below us,beneath us,beneath me,below me,a step below,lower than,worse than,to be avoided,to be feared,too stupid to,too dumb to,too emotional to,everywhere}',
    'belong{,s} back in|belong{,s} {at home,to hell,behind bars,on a leash,on the street,on the streets,under the bus,at the bottom}|belong{,s} in {,a ,the ,an }{zoo,zoos,cage,cages,jail,prison,bars,kitchen,ground,grave,gas chamber,gas chambers,gas,oven,ovens,asylum,asylums,mental hospital,mental asylum,camp,camps,concentration camps,hell,trash,garbage,gutter,sewer,sewers,jungle,desert,closet,bottom,home,homes,past,institution,institutions,circus,stable,chains,bin,dump,toilet}',
    'only {good,fit,useful} {for,to}|the only good {one,ones} {is,are} dead|brought it on themselves|had it coming|{have,has} it coming|live off our|{are,is} the reason {we,for,our,this,that}|{were,was} right about',
  ]),
);

/** A deed laid to everyone of a group. */
export const misdeeds = ownList(
  'en',
  'misdeed',
  at(3, [
    '{take,taking,took,steal,stealing,stole,stolen} {,all ,away ,all of }{our,my,your,american jobs,british jobs,jobs from,from us,from our}|tak{e,ing,en} over{, our, the, everything, this, my}|took over{, our, the, everything, this, my}',
    '{ruin,ruining,ruined,ruins,destroy,destroying,destroyed,destroys,infest,infesting,infested,invade,invading,invaded,pollute,polluting,poison,poisoning,poisoned,corrupt,corrupting,corrupted,infect,infecting,plague,plaguing,overrun,overrunning,flood,flooding,flooded,contaminate,contaminating,defile,degrade,threaten,threatening,bleed,bleeding,drain,draining,exploit,exploiting,islamise,islamize,undermine,undermining,colonise,colonize,conquer,conquering} {our,my,this,everything,everyone,western,european,society,every,america,europe,britain,germany,france,us,civilisation,civilization,traditional,whatever}|{ruin,ruining,ruined,destroy,destroying,destroyed,infest,infesting,invade,invading,pollute} the {world,country,neighbourhood,neighborhood,economy,city,nation,planet,family,world economy,welfare state,school,schools,west}',
    '{rape,raping,molest,molesting,groom,grooming,corrupt,corrupting,brainwash,brainwashing,indoctrinate,indoctrinating,prey on,preying on,coming for} {our,your,western,white,innocent,the children,children,kids}|{leech,leeching,mooch,mooching,sponge,sponging,freeload,freeloading,live,living,feed,feeding} {off,on} {us,our,the state,society,welfare,benefits,taxpayers,tax payers,my taxes,the taxpayer}',
    '{spread,spreading,spreads,bring,bringing,brought,carry,carrying} {,all ,their ,only ,nothing but ,us ,so much }{disease,diseases,crime,aids,hiv,filth,lies,hate,terror,terrorism,chaos,misery,drugs,sickness,trouble,degeneracy,it}',
    '{commit,committing,cause,causing} {,all ,most ,so much ,only ,nothing but }{,of ,the ,of the }{crime,crimes,trouble,problems,terrorism,wars}|{start,started,behind} all {,the }{wars,trouble,problems,evil}',
    '{control,controlling,controls,own,owns,run,runs,rule,rules} {,all ,all of ,secretly }{the world,the media,the banks,hollywood,everything,our government,the press,world finance,wall street}',
    '{want,trying,plan,plot,try,wants,planning,plotting} to {take over,destroy us,destroy our,replace us,replace our,rule the world,rule us,control us,conquer us,conquer the,conquer our,kill us,outbreed us,islamise,islamize,enslave,dominate us,dominate the,turn our}|{replace,replacing,outbreed,outbreeding} {us,our,white people,the white race}|only {care about themselves,come here for,come here to,marry for,think about,understand violence}',
    'only {,ever ,really }{want,care about,after,love,see,think about,interested in,understand} {your,our,my,the,one} {money,thing,wallet,benefits,welfare,cash,visa,passport}|spread viruses|rape and',
    '{lie,lies,lying,cheat,cheats,steal,steals,rob,stink,stinks,smell,smells,rape,rapes,murder,murders} {about everything,all the time,constantly,by nature,like,for a living,for fun,whenever they can,to get}|{lie,cheat,steal,rape,murder,rob,kill} and {lie,cheat,steal,rape,murder,rob,kill,pillage,plunder}|{only,just,always,all,constantly} {lie,steal,cheat,complain,whine,rape,murder,kill,rob,beg,cause trouble,stink,smell,beat their wives,scam,want money,ruin,destroy}',
    '{do,does,can do,know,knows,did} {,ever }is {steal,lie,cheat,rob,kill,complain,whine,rape,murder,breed,beg,leech,make trouble,cause trouble,destroy,take,commit crimes,sleep,drink,ruin,fuck,hate,spread,to steal,to lie,eat}|do nothing but|are breeding|worship{, the} {devil,satan}|{hate,hates} {us,our,america,the west,freedom,christians}',
    '{act,behave,live,smell,look,eat,fight,breed,fuck,stink,stinks,smells} like {animals,pigs,dogs,savages,monkeys,apes,rats,beasts,wild animals,shit,barbarians,cavemen,vermin,freaks,filth,garbage}|should learn {english,the language,to behave}|{rape,murder,kill,steal} for {fun,a living}',
  ]),
);

/**
 * Before a group: to be rid of it, to shun it. Severity 3 stands by itself, 2 needs the speaker or a call before it, 1
 * counts where the group ends the sentence or is only followed by a place.
 */
export const rejections = ownList(
  'en',
  'rejection',
  at(3, [
    '{free,rid,cleanse,purify,clean,purge} {,our ,the ,this ,my }{country,world,nation,land,city,town,streets,earth,planet,society,us,europe,america} {of,from}',
    '{better,nicer,cleaner,safer,happier,better off,more peaceful,much better} {,place ,off ,again }{without,with no,if there were no,if there was no,with fewer}|{world,country,nation,society,earth,planet,europe,america,city} {without,with no,free of,free from,rid of}',
    'no such thing as|no {space,place,room} {on,in} {this,our,my} {planet,world,earth,country,society,town,city,nation} for|no {place,room,space} here for|final solution {for,to}|{would,will} never lift a finger {for,to help,to save}|wouldn’t lift a finger {for,to help,to save}|{something,anything} {,deeply ,seriously ,very ,fundamentally ,really }wrong with|the fault of|blame {everything,it all,all} on|hitler was right about|{no one,nobody,who,who the hell,no sane person,no decent person,no normal person,no sensible person} {would,could,wants to} {,ever }{marry,date,hire,trust,vote for,touch,believe,rent to,miss,respect,love}|{nothing good,nothing} ever {came from,comes from,comes out of}|{doesn’t,don’t,does not,do not} need {,any }more|{no one,nobody,who,who even} {,really }{likes,wants,needs,trusts,asked for,gives a shit about,gives a fuck about,gives a damn about}|everyone hates|everybody hates|{stay,keep,steer clear,stay the fuck,stay the hell} {away from,clear of}|beware of|the only good|{never,don’t ever,do not ever} {trust,hire,employ,marry,date,befriend,vote for,believe,let,rent to,listen to,turn your back on,lend money to,do business with,show mercy to,forgive}',
    '{keep,protect,save} {my,our,your,the} {kids,children,country,women,daughters,streets} {away from,safe from,free from,from}|{infested,flooded,plagued,swarming,swamped,crawling,overrun,polluted} {with,by}|invaded by|taken over by|{go,get} back to the {stone age,jungle,desert}',
  ]),
  at(2, [
    '{get,getting,got,be} rid of|ban|banning|deport|deporting|expel|expelling|evict|jail|imprison|enslave|segregate|banish|exile|cleanse|sterilise|sterilize|castrate|outlaw|subjugate|muzzle|cage|quarantine|eject|{lock,locking,round,rounding,hunt,hunting} {up,down,away}|{drive,kick,throw,keep,chase,wipe} {out,away}|purge',
    '{don’t,do not,never,wouldn’t,can’t,won’t,cannot,couldn’t,refuse to,would never,could never,will never} {,ever }{trust,hire,employ,marry,date,befriend,touch,vote for,be friends with,live next to,live near,sit next to,work with,work for,work under,talk to,be seen with,live with,rent to,serve,sell to,eat with,shake hands with,be around,feel safe around,take orders from}',
    '{don’t,do not,never,dont,didn’t} {want,need,ask for,invite,asked for,wanted} {,to see,to live with,to live next to,to be around,to be near,to have,to work with,to hear from,to look at,your,any,any more,more}',
    '{test,testing,experiment,experimenting} {,new ,our }{drugs,medicines,vaccines,weapons,chemicals,cosmetics} on|experiment on|couldn’t care less {about,if,whether}|{stop,end,halt} {letting,the invasion of,the flood of,the plague of,helping,feeding,importing,hiring,coddling,pandering to}{, in}|show no mercy to|give no quarter to|{replaced,ruined,destroyed} by',
  ]),
  at(1, [
    'what s wrong with|too many|no more|enough of|enough with|enough|enough already of|less|problem with|no place for|no room for|no need for|no use for|out with',
  ]),
);

export const expels = ownWords('en', 'expel', [
  'send|sending|ship|shipping|kick|kicking|throw|throwing|get|keep|keeping|put|putting|drive|force|chase|toss|chuck|drag|lock|locking|push|round|fly|pack|bus|shove|dump|leave|hang|string|stick|march|bring|tell|make|order',
]);

export const aways = ownList(
  'en',
  'away',
  at(3, [
    'back {to,where,home,in,into,over,onto,on,across}|back|out{, of}|away{, from}|off {our,the,this,my} {streets,street,country,land,planet,earth,face,cliff,roof,roofs,bridge}|home|to {the ,}{camps,gas chambers,gas chamber,jail,prison,siberia,hell,africa,mexico,their country,their own countries,their own country,where they,wherever they,moon,desert,island,gulag,death,concentration camps,slaughterhouse,slaughter}|{in,into,behind} {,a ,the ,their }{camps,camp,cages,cage,prison,jail,jails,bars,ovens,oven,chains,ghettos,ghetto,sea,river,ocean,asylum,asylums,institutions,kitchen,closet,trash,garbage,bin,place,concentration camps,concentration camp,gas chambers,mental hospital,zoo,zoos,fire,ground,grave,graves,ditch,gas chamber,work camps,water,mass graves}|overboard|under {a,the} bus|up{, against the wall}|down|out of {our,my,this,the}|on {a,the first,the next} {boat,plane,leash,train,ship,boats,planes,trains,bus,gallows}|off{, a}|packing|against {a,the} wall|from {the trees,lampposts,lamp posts,a tree,trees}|stay away|to leave|leave',
  ]),
);

/** Who may carry out what is called for. */
export const agents = ownWords('en', 'agent', [
  'someone|somebody|everyone|everybody|anybody|anyone|we|we all|people|one|i|us|me|let|lets|someone please|y all|god|allah|you|guys|patriots',
]);

export const anaphors = ownList(
  'en',
  'anaphor',
  at(3, [
    'they|them|themselves|{these,those,such} {people,folks,persons,guys,types,things,creatures,individuals,women,men,lot,bastards,freaks,ones}|{all,every,each,any,none,both,most,many,some} {,single ,last }{one ,}of {them,those,these,you}|every {,single ,last ,fucking }one of them|the {,whole ,entire }{lot,bunch} of them|the lot of them|{their,this,that,your} {,entire ,whole ,filthy ,disgusting }{kind,sort,race,lot,breed,species,ilk,type}|people like {that,them,this,these,those}|{someone,anyone,somebody} like {that,them}|em all|em|their people|their',
  ]),
);

export const peopleNouns = ownWords('en', 'people_noun', [
  'people|folk|folks|men|women|guys|boys|girls|kids|children|man|woman|guy|girl|boy|kid|child|person|persons|individual|individuals|ladies|lady|teens|teenagers|youths|youth|adults|males|females|male|female|couple|couples|community|communities|population|populations|parents|mothers|fathers|families|family|immigrants|refugees|citizens|lot|types|ones|race|races|brothers|sisters|believers|students|workers|neighbours|neighbors|americans|minority|minorities|dude|dudes|chick|chicks|baby|babies|bloke|blokes|lads|fellow|fellas|patient|patients|tourist|tourists|peoples',
]);

/** After a group's name: makes an adjective of it that says nothing of people. */
export const institutions = ownWords('en', 'institution', [
  'army|armies|military|government|governments|regime|regimes|state|states|authorities|forces|troops|soldier|soldiers|police|policeman|navy|airforce|air|militia|militias|rebels|parliament|president|minister|ministers|ministry|prime|king|queen|prince|crown|monarchy|leader|leaders|leadership|politician|politicians|officials|official|ambassador|embassy|diplomat|diplomats|party|parties|politics|policy|policies|law|laws|constitution|court|courts|media|press|newspaper|newspapers|channel|tv|television|news|propaganda|journalist|journalists|economy|currency|market|markets|stock|company|companies|products|product|goods|oil|gas|bank|banks|rial|lira|rouble|ruble|dollar|food|cuisine|restaurant|restaurants|tea|coffee|wine|beer|cheese|salad|bread|dishes|recipe|music|song|songs|film|films|movie|movies|cinema|drama|series|literature|art|poetry|history|language|languages|alphabet|grammar|accent|calendar|revolution|war|wars|civil|front|conflict|crisis|question|cause|territory|territories|border|borders|coast|sea|desert|city|cities|town|towns|village|villages|street|streets|capital|embargo|invasion|occupation|attack|attacks|airstrike|airstrikes|strike|strikes|missile|missiles|drone|drones|rocket|rockets|bomb|bombs|jets|tanks|weapons|hackers|virus|flu|variant|vaccine|vaccines|team|teams|league|club|football|soccer|player|players|coach|fans|federation|champion|brotherhood|jihad|authority|republic|empire|kingdom|union|emirates|world|countries|country|nations|culture|cultures|tradition|traditions|religion|religions|church|churches|mosque|mosques|temple|temples|synagogue|school|schools|university|hospital|prison|prisons|dog|dogs|cat|cats|cow|horse|tiger|elephant|bear|bears|hole|holes|friday|market|box|boxes|list|lists|belt|ice|coffee|tie|suit|dress|shirt|paint|car|cars|hat|humour|humor|comedy|magic|mail|board|out|swan|pepper|bean|beans|hair|shoes|wall|house|paper|papers|noise|lies|collar|flag|flags|elections|election|voters|vote|sanctions|intelligence|mafia|cartel|cartels|gangs|oligarchs|oligarch|billionaires|mullahs|clerics|cleric|clergy|priest|priests|pope|bishops|imams|ayatollah|settlement|settlements|settlers|settler|zionists|nationalists|supremacists|supremacist|nationalist|extremists|extremist|terrorists|terrorist|militants|fighters|taliban|group|groups|organisation|organisation|organizations|organization|agenda|lobby|movement|studies|marriage|marriages|pride|bar|bars|rights|wedding|scene|porn|doctrine|bible|values|scholars|theology|teaching|teachings|dream|airline|airlines|tech|spy|spies|app|phone|phones|cars|student visa|passport|passports|visa|visas|citizenship|ocean|influence|interests|response|offer|proposal|deal|talks|ceasefire|hostages|hostage|prisoners|spring|uprising|opposition|dissident|national|premier|premiership|grand|open|cup|eagle|side|position|way|style|version|edition|translation|text|article|page|wikipedia|name|names|word|words|term|origin|descent|ancestry|roots|heritage|blood|family name|shelter|shelters|clinic|toilet|toilets|shoes|health|sport|sports|magazine|singer|actor|actress|writer|author|director|artist|scientist|chef',
]);

/** Others whom "they" may mean. */
export const rivals = ownWords('en', 'rival', [
  'politicians|police|cops|government|governments|soldiers|troops|terrorists|parties|republicans|democrats|leaders|gangs|smugglers|traffickers|racists|nazis|bigots|attackers|killers|men|militia|militias|army|regime|media|journalists|companies|bosses|landlords|husbands|settlers|extremists|fascists|dictators|rapists|hooligans|trolls|bullies|criminals|countries|states|banks|dogs|cats|animals|books|laws|words|claims|lies',
]);

/** May stand between a group and what is said of it. */
export const fillers = ownWords('en', 'filler', [
  '{can’t,cannot,can not,couldn’t} {help,stop} {but,themselves,themselves but,themselves from}|{when,whenever,if,every time} i {see,meet,hear,look at,think of,think about,have to see,talk to}|i see|a whole|being|seeing|hearing|hearing about|watching|meeting|being around|being near|looking at|talking to|talking about|thinking of|thinking about|living with|living next to|working with|dealing with|sitting next to|listening to|to see|to hear|to look at|to be around|having to see|the sight of|the thought of|the smell of|am|m|ve|d|im|i m|next|first|any|few|couple of|am i|a|an|the|so|such|most|many|half|majority|rest|number|very|really|just|all|always|still|too|only|also|even|ever|often|usually|mostly|generally|naturally|simply|basically|literally|actually|truly|clearly|obviously|certainly|definitely|absolutely|totally|completely|utterly|fucking|fuckin|effing|damn|bloody|goddamn|freaking|bunch of|bunch|load of|pack of|lot of|lots of|horde of|pile of|piece of|pieces of|form of|kind of|type of|sort of|race of|nation of|nothing but|nothing more than|nothing less than|nothing other than|nothing short of|no more than|no better than|no different from|no different to|not just|not only|little more than|anything more than|none other than|and|or|more|most|some|real|pure|absolute|total|complete|utter|big|huge|biggest|massive|little|much|rather|quite|pretty|kinda|like|as|even more|{i,you,we} {know,see,meet,met,knew,have met,ve met,have seen,work with,ever met,have ever met,ve ever met}|out there|around here|over here|like {you,them,that,these,those,him,her,this,yourself,themselves}|by their nature|by nature|in general|at heart|to me|in my opinion|in my view|if you ask me|imo|imho|frankly|honestly|overall|today|nowadays|these days|now|here|there|seem|seems|seem to be|look|looks|look like|looks like|act like|behave like|smell like|sound like|remain|became|become|becoming|turned into|feel like|are like|known to|going to|s|bound to|likely to|destined to|constitute|represent|equal|equals|mean|make|do|does|did|will|would|can|could|may|might|have|has|had|then|both|every|one|single|same|lying|human|ruthless|dirty|filthy|disgusting|ugly|stupid|dumb|fat|sick|evil|vile|wretched|goddamned|god damned|poor|soulless|born|natural born|inherently|intrinsically|genetically|by definition|publicly|immediately|alone|forever|permanently|finally|seriously|probably|maybe|perhaps|surely|of course|and the likes of you|deep down|to be honest|let s be honest|tbh|ngl|somehow|constantly|equally|either|again|once and for all|at once|right now|straight|directly|ourselves|themselves|myself|up|in the street|in public|please|simply put|that|bit of|bit|less|least|far|way|well|nearly|almost|exactly|precisely',
]);

export const prepositions = ownWords('en', 'preposition', [
  'of|by|with|from|about|against|than|at|on|in|into|onto|over|under|between|among|amongst|without|for|during|through|around|near|toward|towards|upon|via|per|off|across|behind|beside|within|to|before|after|since|until|inside|outside|throughout|alongside|concerning|regarding',
]);

export const conjunctions = ownWords('en', 'conjunction', [
  'because|if|who|whose|whom|which|while|when|where|unless|but|although|though|how|what|whether|except|that|whoever|as if|so that|yet|once',
]);

export const denials = ownWords('en', 'negating', [
  'anything but|far from|nowhere near|in no way|by no means|not even|not at all|not really|never ever|not ever|neither',
]);

/** Before a group, with contempt in the comparison. */
export const comparisons = ownWords('en', 'comparison', [
  'd rather|would rather|{rather die,rather be dead,rather kill myself,sooner die} than {be,become,marry,live with,live next to,see,vote for}|kill myself if i {was,were,became,woke up as,turned into,had to be}|why {people,anyone,anybody,you,we,they} {,even ,would }{care,cares,bother,bothers}{, about}|nothing worse than|nothing lower than|nothing more disgusting than|{nobody,no one,no one else,nothing,nothing else} is {worse,lower,dumber,more disgusting,more evil,filthier,more vile,uglier,more stupid} than|{like,love,respect,trust} {less,least} than|hate more than|despise more than',
]);

export const relishes = ownWords('en', 'relish', [
  '{s,own,best} interest{s,} to|our duty to|only right to|good idea to|necessary to|best to|the day {when,that}|{only,final,best} {solution,answer,cure,remedy} {for,to}|how about|why don’t we|why not|shall we|wish|i hope|hope|hopefully|pray|prays|pray that|hoping|in a just world|in an ideal world|in a perfect world|be great if|be better if|be nice if|be best if|be happier if|better if|{better off,best,happier,safer,nicer,great,good} if|happy if|glad when|can’t wait until|can’t wait till|what if we|imagine if we|what if someone|time we|time someone|high time we|if only someone|if only we|wish that|should be legal|should not be illegal|shouldn’t be illegal|not be a crime|is not a crime|isn’t a crime|is no crime|is justified|is totally justified|is fine|is okay|is ok|is fun|is a good thing|is good|would be fun|should be a sport|be punished for|feel like|love|enjoy|dream of|dreaming of|dream about|looking forward to|look forward to|nothing wrong with|fantasise about|fantasize about|start|fine with|in favour of|in favor of|support|thinking of|thinking about|can’t wait to|cannot wait to|can not wait to|cant wait to|can’t wait for|would love to|d love to|would gladly|want nothing more than to|dying to|itching to|tempted to|wish i could|wish we could|ready to|about to|plan to|planning to|planning on|swear i ll|swear to god i ll|urge to|feel the urge to|happy to|glad to|let me|hope to|love to|like to|proud of|no problem with|the mood for|hope someone will|hope somebody will|hope someone|hope somebody|wish someone would|wish somebody would',
]);

export const presumings = ownWords('en', 'presuming', [
  'why|how come|since when|how long|when did|when will|what makes|how is it that|how can|wonder why|know why|understand why',
]);

export const companies = ownWords('en', 'company', [
  'anyone else|anybody else|who else|someone else|somebody else|everyone else|error in|wrong with|wrong in|harm in|can’t help|help but|not wrong to|wrong to think|wrong for thinking|only one|only person|just me|not alone|only me|not the only one|we all|everyone|everybody|raise your hand if|like if|who here|can we all agree|agree that|let s face it|i|many of us|most of us|each of us|most people secretly|deep down we',
]);

export const selves = ownWords('en', 'body', [
  'lives|life|existence|presence|nature|minds|genes|blood|dna|bodies|kind|throat|throats|neck|necks|head|heads|skull|skulls|face|faces|bones|legs|noses|teeth|brains|asses|houses|homes|faces in|ass',
]);

export const factives = ownWords('en', 'factive', [
  'realise|realize|know|understand|see|notice|forget|admit|deny|ignore|care that|accept that|get that|grasp|recognise|recognize|acknowledge',
]);
