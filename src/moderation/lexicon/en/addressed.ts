import { at, ownList } from '../list.ts';

/** Imperatives that tell the reader to be silent, to go or to be ashamed. They count where they begin their clause. */
export const orders = ownList(
  'en',
  'insult',
  at(
    2,
    [
      'shut up|shut {your,ur,that} {mouth,face,trap,hole,gob,pie hole,piehole,cake hole,cakehole,mug,yap,filthy mouth,dirty mouth,stupid mouth,big mouth,ugly mouth}|shut it|zip it|stop {barking,bleating,braying,drooling,yapping,farting,spewing}|keep barking|bark {all you,somewhere,elsewhere,louder,bark,like,at}|woof woof|heel boy|sit boy|down boy',
      'get {lost,stuffed,bent,a brain,your head out of}|go to hell|drop dead|screw {you,u,off,yourself}|bugger off|sod off|naff off|piss off|f off|eff off|eat {dirt,dung,grass,your heart out}|bite me|blow me|suck {it,on it,on this}|shove it|stick it {up,where}|kiss my|lick my|up yours|choke on {it,your,that}',
      '{go ,}crawl back {under,into,to,in}|{hump,milk,ride,marry,herd,shag} {a,your,the} {camel,goat,sheep,donkey,cow}{,s}|go {hide,rot,drown,choke,play in traffic,graze,bark,jump off,jump in,jump into,fry,hide under}|go back {to ,in ,into ,under }{your,the,whatever,that,ur} {cave,hole,tent,camel,goat,goats,camels,jungle,zoo,swamp,sewer,kennel,stable,barn,cage,rock,gutter,dump,mountain,trees,desert,sandbox,hellhole,shithole,crib,asylum,circus,farm,basement,kindergarten,troll cave,village idiot,mud hut,hut,nursery}|back to {your,the} {cave,hole,kennel,zoo,stable,cage,swamp,sewer,asylum,circus,barn,jungle,troll cave}',
      'go wash {your,yourself}|wash {yourself,your mouth,your ass,your stinking,your filthy,your dirty}|take a {shower,bath} you|take your {meds,pills,medication,medicine,lithium,prozac,tablets}|{forgot,forget,skipped,missed,stopped} {to take ,taking ,}{your,ur} {meds,pills,medication}|off your meds|{go ,}{see,find,get,visit} {a,your,yourself a} {shrink,psychiatrist,head doctor}|get your head {checked,examined}|have your head {checked,examined}|wipe {the,your} {drool,foam,slobber,spit}|grow {a brain,a pair,some balls,some brains}|do {us,everyone,everybody,the world,me,humanity} {all ,}a {favor,favour} and {die,leave,disappear,shut,drop,jump,vanish}|save the oxygen|{spare,save} us your {stupidity,garbage,bile,drivel,crap,vomit,stench}|cry me a river {you,idiot,loser}|says the {dog,pig,rat,donkey,sheep,monkey,terrorist,terrorist lover}',
    ],
    { group: 'order' },
  ),
  at(
    1,
    [
      'get {a life,a job,an education,real,a clue,over yourself}|learn {to read,to think,to spell,to write,english,some manners}|read a book|open a book|grow up|go back to {school,sleep,bed,class,primary school,elementary school}|go {to sleep,to bed,cry,cry to,cry somewhere}|keep {crying,dreaming,drooling,whining}|cry {harder,more,baby}|cope {harder,and seethe}|who asked {you,u}|nobody asked {you,u,for your}|no one asked {you,u,for your}|nobody cares what you|no one cares what you|who cares what you|mind your own business|use your brain|buzz off|beat it',
    ],
    { group: 'order' },
  ),
);

const LOW =
  '{tiny,little,small,pea,empty,rotten,feeble,puny,thick,sick,twisted,dirty,filthy,diseased,rotting,damaged,underdeveloped,shrunken,fried,washed,stupid,tribal,medieval,primitive,poisoned,warped,ignorant,inbred,hollow}';

/** Phrases that name their addressee themselves: wits, health, washing, descent, worth. */
export const addressed = ownList(
  'en',
  'insult',
  at(
    2,
    [
      // Wits and sanity.
      `your ${LOW} {brain,brains,mind,skull,head,heads,intellect,iq}|your {one,two,only,last,single,lonely} brain cell{,s}|what is left of your brain|whats left of your brain|what s left of your brain|your lack of {brain,brains,intelligence,intellect,education}|your {low,room temperature,double digit,single digit,negative} iq|your own {stupidity,idiocy,ignorance is}|your stupidity|your idiocy|your stench|your filth|your drivel|your verbal diarrhea`,
      '{you,u} {have,got} {no,zero,half a,a tiny,an empty,a small,a rotten,a sick,a filthy,less} {brain,brains,mind,brain cells,soul,shame,honor,honour,dignity,decency,spine,balls,intellect,humanity,intelligence,self respect,morals}|{you,u} {have,ve got,got} {the,an} {iq,brain,brains,mind,intelligence,intellect,mentality,memory,attention span,manners,morals,face,breath,charm,depth} of|you {lack,lost} {brains,a brain,intelligence,basic intelligence,your last brain}|{do,don t,dont} you {even ,}have a brain|you were dropped on|{dropped,fell,fallen,hit} on {your,ur,his} head|you must {have been ,be }{dropped,smoking,on drugs,on crack,drunk,high}|{are,r} {you,u} {really ,just ,all ,that ,} {brain dead,brain damaged,off your meds,on crack,mentally ill,mental,braindead,mentally retarded,out of your mind,even human,illiterate or}|you need {a shrink,a psychiatrist,psychiatric help,serious help,mental help,medical help,professional help,help badly,to be locked up,to be sectioned,to be committed,your head examined,your head checked,a straitjacket,a lobotomy,a muzzle,a leash}',
      '{you,u} belong {in,to,on} {a,an,the} {zoo,asylum,mental,mental hospital,madhouse,cage,straitjacket,sewer,gutter,trash,trash can,dump,dumpster,circus,stable,barn,kennel,psychiatric,psych,sty,pigsty,jungle,cave,nuthouse,farm,leash}|{escaped,escape} from {the,an,your} {asylum,zoo,mental hospital,madhouse,nuthouse,cage,circus}|{lost,missing} in your head|your {village,family,asylum,circus,zoo} {is missing its,is looking for its,wants its,called} ',
      // Washing, looks, mouth.
      '{you,u} {stink,reek}|you smell {like,of,so,from,bad,worse}|your {stinking,smelly,filthy,rotten,foul,ugly,disgusting,fat,fucking,damn,bloody,lying,dirty,poisonous,sewer} {mouth,mouths,face,faces,ass,breath,feet,hands,tongue,tongues,soul,heart,kind,people,tribe,sect,religion,country,family,mother,trap,hole,mug,sister,lies,beard,carcass,race,lot,ideology,propaganda,nose,neck,fingers,blood}|your kind {is,are,should,belongs,never,will,makes,deserve}|you and your {kind,ilk,filthy,stinking,whole family,dirty,rotten}|your ilk',
      // Descent.
      'your {mother,mom,mum,mama,dad,father,parents} {should have ,shoulda ,must have ,would have done better to ,ought to have ,}{swallowed,aborted,drowned,strangled,pulled out,used a condom,worn a condom,thrown,dropped you,flushed,regrets,regret,slept with,sleeps with,mated with,wasted}|your parents are {cousins,siblings,related,brother and sister}|{product,result,fruit,spawn} of {incest,a brothel,inbreeding,a whore,rape}|born in a {barn,brothel,sewer,stable,pigsty,gutter,whorehouse}|raised {by,among,with,in} {wolves,pigs,dogs,animals,goats,apes,rats,a barn,a sewer,a brothel,the gutter,a stable,hyenas}|son{,s} of {a ,}{dog,dogs,pig,pigs,donkey,ape,apes,monkeys,whores,a thousand,jackal,goat,camel}',
      // Worth.
      '{waste,thief,thieves} of {oxygen,sperm,human life,flesh,air,dna,good air}|{disgrace,insult,shame,embarrassment} to {the human race,humanity,mankind,your country,your family,your people,your religion,your mother,your parents,your species,the species,your sect,your profession,your kind,all humans}|stain on {humanity,the human race,your,mankind}|{nobody,no one} {loves,likes,respects,wants,will miss,would miss,needs} you|better {off ,place ,world ,}without {you,u,people like you,your kind}|you {disgust,sicken,revolt,repulse} {me,us,everyone}|{you,u} make {me,us,everyone} {sick,puke,vomit,throw up,want to vomit,want to puke}|{you,u} {are,re,r} {less than,lower than,beneath,below,worse than,dirtier than} {an animal,animals,a dog,dogs,an insect,a rat,pigs,a pig,my shoe,my shoes,shoes,contempt,shit,dirt}|{you,u} {are,re,r} {a nobody,worth nothing,not even human,hardly human,barely human,dirt,less than nothing}|you are not {even ,}{human,a human,a man,a woman,worth my,worth the spit,worth a shoe,worth the dirt,fit to}|you re not {even ,}{human,a human,a man,worth}|you call yourself a {man,human,christian,muslim,believer}|{spit,piss,vomit,shit} {on,at} {you,your,u}|shame on your {mother,family,parents}|{you,u} should be {ashamed to be alive,put down,in a cage,in a zoo,muzzled,sterilised,sterilized,locked up,neutered,on a leash}|god should have {never ,}{made,created} you|i {would,wouldn t,d} {not ,}{even ,}{piss,spit} on you',
      '{need,needs} a {brain scan,brain transplant,new brain,lobotomy,straitjacket,muzzle}|{your,ur} {sister,mother,wife,daughter} {sells herself,works the streets,works in a brothel,is for sale,has a price,works nights,is a whore}|you absolute|{imagine,fancy} being {this,so,that} {stupid,dumb,ignorant,thick,dense,pathetic,retarded,brainwashed}|why are you {still ,even ,}{alive,breathing}|{deserve,worth,waste,wasting,breathing} {the,our} {air,oxygen} {you,we,that}|reason {god invented abortion,they invented abortion,abortion is,abortion should,contraception,condoms}|{flies,shit,garbage,sewage,manure,filth,poison,vomit} {come,comes,pours,flows,spills} out of your|{crawls,crawled,crept,slithered,slithers,creeps} out of {the,his,its,their,your} {sewer,hole,rock,swamp,cave,gutter,woodwork,slime}|{don t,do not,never} feed the troll{,s}|{ignore,ban,block,report} {this,the,that} {troll,idiot,moron,clown,imbecile,liar,fool,pig,bot}|another {paid ,hasbara ,regime ,zionist ,iranian ,wahhabi ,useful ,}{troll,shill,rat,idiot,moron,imbecile,retard}|{no,zero} brain{s,,} all {mouth,talk,hate}|{go ,}lick {his,her,their,nasrallah s,assad s,putin s,erdogan s,netanyahu s,the sheikh s,the mullah s,bashar s,trump s,khamenei s} {boots,boot,ass,shoes,feet,balls}|{inbreeding,incest} {is,in} {a,your}|{smarter,brighter,cleverer,more intelligent,cleaner,better educated,more decent,more human} than {you,u}|{as,so,that} {thick,dumb,stupid,ignorant,dense,pathetic,ugly,dim,brainless,retarded,low,filthy,dirty,disgusting,sick,worthless,useless,evil,slow} as {you,u,yourself}|{dumber,stupider,uglier,dirtier,sicker,lower,filthier,thicker,dimmer,more stupid,more ignorant,more pathetic,more disgusting,more retarded} than {you,u,yourself}|{your,ur} {mother,mom,parents,family,father,children,kids} must be {so ,very ,really ,deeply ,}{ashamed,embarrassed,crying,disgusted}|{ashamed,regret,regrets} of having {raised,born,made} you|{i,we} {feel sorry for,pity} your {mother,parents,children,kids,wife,family}',
      // Barking for a master.
      '{you,u} {bark,bleat,bray,oink,squeal,hiss,slither,crawl,moo,drool,fart,grovel} |your {barking,bleating,braying,drooling,oinking,howling,yapping}|your master{,s} {is,are,in,will,says,has,have,calls,call,paid,pays,told,tells,feed,feeds}|your {owner,owners,handler,handlers} {is,are,in,will,says,has,pay,pays,feed,feeds}|{lick,licking,kiss,kissing} your master{,s}|how much {did,do} {they,iran,israel,the saudis,saudi,the mullahs,your masters} pay {you,u}|{good,clever} {dog,doggy,doggie,puppy}|{doggy,doggie,puppy,parrot,monkey,donkey,sheep,rat,slave,lapdog,poodle,whore} of {iran,israel,the mullahs,the zionists,the saudis,the regime,assad,khamenei,nasrallah,america,erdogan,putin,your masters}',
      // Faith and people of whoever is answered.
      'your {fake,false,pedo,pedophile,paedophile,camel,moon,goat,filthy,dirty,bloodthirsty,satanic,pagan,desert,stupid,so called} {prophet,god,allah,religion,book,faith,cult,imam,pope,messiah,holy book,saints}',
    ],
    { group: 'addressed' },
  ),
  at(
    1,
    [
      '{are,r} {you,u} {really ,just ,all ,that ,} {blind,deaf,drunk,high,insane,mad,crazy,illiterate,slow,on drugs,on something,thick,sober}|{you,u} {have,ve got,got} {no,zero} {idea,clue,shame,conscience,class,life,arguments}|you are a {joke,fraud,sad case}|you re a {joke,fraud,sad case}|shame on {you,u}|you should be ashamed|you know nothing|you don t know anything|you can t read|you cannot read|your {propaganda,lies,hate,hatred,ignorance,bias,nonsense,rubbish,garbage,trash,crap,bullshit,hypocrisy,delusions}',
    ],
    { group: 'addressed' },
  ),
);
