import { at, ownList } from '../list.ts';

/** Said of a group as a whole: what it would do, breeds, understands and never did. Completes a claim by itself. */
export const generalisations = ownList(
  'en',
  'misdeed',
  at(3, [
    '{sell,sells,selling,sold} {their,his,her} {own ,}{mother,mothers,grandmother,sister,sisters,daughters,children,honour,honor,souls,soul} for|{sell,sells} {it,you,us,anything,everything,anyone} for {a,an}|{lock,locked} up the lot|{stab,stabs,stabbing,stabbed} {you,us,everyone,anyone,each other} in the back|{bite,bites,biting} the hand|{rob,steal,cheat,lie,scam} you {blind,the moment,the minute,as soon,while}|{smile,smiles} {in,to} your face',
    '{breed,breeds,breeding,spawn,spawns,produce,produces,raise,raises} {nothing but ,only ,little ,future ,}{terrorists,terrorism,criminals,killers,murderers,thieves,jihadis,jihadists,bombers,suicide bombers,monsters,parasites,savages,extremists}|{breed,breeds,breeding,multiply,multiplies,multiplying,reproduce,reproducing,spread,spreading,spawn} {like,faster than,as fast as} {rats,rabbits,flies,mosquitoes,cockroaches,vermin,bacteria,mice,locusts,insects,animals,dogs,cats,weeds,fungus,mould,mold}|{breed,breeding} {too much,too fast,too many}|{grow,grows,spread,spreads} like {mould,mold,fungus,weeds,mushrooms,cancer,a cancer,a tumour,a tumor,a plague,a disease}',
    '{understand,understands,respect,respects,know,knows,obey,obeys,respond to} {only,nothing but} {force,the whip,the stick,violence,the boot,the fist,power,fear,bullets,the gun,the sword,the belt,blood,the bullet,beatings}|{only,just} {understand,understands,respect,respects,know,knows,obey,obeys} {force,the whip,the stick,violence,the boot,the language of,fear,power,bullets,the gun,the sword,the fist,beatings}',
    '{have ,has ,}{invented,built,produced,created,contributed,achieved,given the world,gave the world,brought the world,contributed to the world} {nothing,only,zero} {,but ,except }{,sand ,misery ,terror ,bombs ,hummus ,corruption }{of value,worthwhile,since,in,for,but,except,ever,terrorism,hatred}|never {invented,built,produced,contributed,achieved} {anything,a thing,one thing,a single thing}|{bring,brings,brought,carry,carries,spread,spreads} {us ,with them ,only ,nothing but ,their ,}{disease,diseases,crime,filth,lice,cholera,scabies,rape,stench,germs,parasites,ruin,trouble,misery,chaos,backwardness}',
    '{think,thinks,thinking} with {their,her} {womb,wombs,ovaries,hormones,uterus,vagina,tits,legs,periods}|{lack,lacks,lacking} the {hardware,brain,brains,balls,mind,logic,brain cells} {for,to}|{should,ought to,must,better} {just ,only ,better ,really ,}{report on,stick to,write about,talk about,keep to,worry about,stay with,learn to,stay} {,the ,in the }{recipes,cooking,cook,fashion,makeup,make up,knitting,babies,shopping,nails,kitchen,laundry,kids,children and cooking,husbands}|{were,are} {made,born,created,built,designed} {for,to} {the ,}{kitchen,bed,breeding,bearing,obey,serve,cook,clean,please men,slavery,servitude}',
    '{turn,turned,turns,turning} {every,any,our,the,each,this} {place,country,city,street,town,streets,land,neighbourhood,neighborhood,capital,towns,cities,park,parks} into {a ,an ,}{dump,sewer,slum,toilet,rubbish,garbage,jungle,zoo,brothel,ghetto,hell,hellhole,shithole,pigsty,stable,camp,caliphate,desert,swamp}|{live,lives,lived,living} like {animals,pigs,rats,dogs,savages,beasts,parasites,leeches}|{live,lives,living,leech,leeches,leeching} off {of ,}{us,our,others,handouts,aid,welfare,benefits,charity,the state,everyone,taxpayers}|{treachery,betrayal,treason,lying,deceit,theft,stealing,terrorism,violence,terror,murder,dirt,filth,begging} {is,runs,are} in {their,his,her} {blood,genes,dna,nature,veins,milk}|{have,has,had,got} {treachery,betrayal,treason,lying,deceit,theft,stealing,terrorism,violence,terror,murder,begging,slavery} in {their,his,her} {blood,genes,dna,nature,veins}|{suck,sucks,sucking,sucked,drink,drinks,bleed,bleeds,bleeding} {our,the country s,this country,our country s,us} {blood,dry,white}',
    '{worship,worships,worshipping} {the devil,satan,cows,graves,money,goats,idols,sex}|{marry,marries,sleep with,sleeps with,screw,screws,fuck,fucks,breed with,breeding with} {their,his} {cousins,sisters,goats,camels,sheep,own sisters,animals,donkeys,mothers}|{will,would} {never ,}{never ,always }{be ,remain ,stay }{slaves,savages,traitors,liars,thieves,terrorists,beggars,animals,dogs,servants,barbarians,enemies,dirty,backward,filthy}|{can,could} smell {them,one,a} from|{should,must,ought to} {have ,}{been ,never have been ,never been ,not have been }{born,drowned at birth,aborted,let in,let into,gassed,finished off,exterminated,wiped out}',
  ]),
);

/** Joy at deaths, and regret that there were not more. */
export const gloating = ownList(
  'en',
  'harm_norm',
  at(
    3,
    [
      '{shame,pity,too bad,unfortunately,sad,sorry,sadly} {that ,}{the boat,the boats,the ship,the plane,the bus,there were,there are,there was,anyone,anybody,someone,any of them,some of them,they,the bomb,the rocket,the missile,the earthquake,the storm,the flood,the fire,the dinghy,it} {had survivors,did not sink,didn t sink,did not drown,didn t drown,survived,any survivors,survivors,lived,made it,missed,missed them,were rescued,was rescued,were saved,are alive,are still alive,was not bigger,wasn t bigger,was not stronger,only killed,killed only,did not kill more,didn t kill more,did not finish,didn t finish,was not full,wasn t full}|should have {drowned,burned,burnt,died,sunk,been fuller,been bigger,been more,been all,been full,starved} {them ,all ,with them ,}{all,of them,too,as well,with the boat,with them,with it,more of them}|{fewer,less,one less,two less,ten less,hundred less} {mouths,arab,arabs,muslim,muslims,jew,jews,terrorists to be,future terrorists,future terrorist,rats,rat,cockroaches,refugee,refugees,syrian,syrians,palestinian,palestinians,shia,shiite,shiites,sunni,sunnis,kurd,kurds,iranian,iranians,christian,christians,infidel,infidels,israeli,israelis,zionist,zionists,migrant,migrants,parasite,parasites}|{dead,killed,drowned,burned} {arabs,muslims,jews,refugees,palestinians,israelis,syrians,shiites,shias,sunnis,kurds,iranians,christians,migrants,iraqis,alawites,druze,lebanese,zionists} {what,good,nice,great,i d call,that s,thats,is a good,are a good,sounds,is not enough,are not enough,makes my,make my,let s celebrate,excellent,beautiful,music,keep it,more please,is good,are good}|{more,keep} {please ,}of {that,this} please|{not,still not,never} enough {of them ,}{dead,died,killed,drowned,burned}|{popcorn,sweets,baklava,champagne,drinks} {ready,for everyone,on me,for the whole} {when,while,every time,to celebrate,they}|{fish,sharks} {will ,need to ,have to ,must }eat {too,well,tonight}',
    ],
    { group: 'everyone' },
  ),
);

/** What is done with people as with goods and rubbish. */
export const hauled = ownList(
  'en',
  'harmed',
  at(2, [
    '{loaded,packed,herded,piled,crammed,stuffed,bundled,put} {on,onto,into,off in,in,off to} {,a ,the ,cattle ,leaky ,next }{truck,trucks,bus,buses,boat,boats,train,trains,plane,planes,wagons,cages,containers,ships,ship,cargo,rafts,next,first}|{driven,pushed,marched,swept,flushed,hosed,chased,bulldozed,thrown,dumped,kicked} {back ,}{into,in,out,off,over,across,to} {,of ,the ,our ,a }{sea,border,desert,country,ocean,mediterranean,river,borders,streets,land,fence,wall,minefield,graves,pit,hole}|cleared out|cleaned {out,up}|swept {out,away}|fumigated|sprayed with|scrubbed {off,out}|trucked|{left,allowed} to {drown,starve,die,rot,freeze,burn}|turned into {soap,fertiliser,fertilizer,glue,dog food,ash,ashes,kebab}|ground into|drained',
  ]),
);

/** A body, a bed, a price: said to a woman who writes or is written about. */
export const bodies = ownList(
  'en',
  'sexual',
  at(3, [
    '{with,having} {a body,tits,legs,lips,an ass,boobs,breasts,curves,an arse,a mouth,thighs,a bum} like {that,yours,hers,those,this}|sit on my {lap,face,knee}|{warm,share,keep} my bed|{my,his} {couch,bed,hotel room,lap} is {free,waiting,open,big enough,warm,empty}|{nobody,no one,who} {reads,listens to,hears} what {you,she} {write,writes,say,says} with {that,those,such,a}|{only,just} {good,useful} {for,in} {bed,the bed,one thing,breeding,making babies,the bedroom}|{bet,wonder if,wonder how,wonder what} {you,she} {moan,moans,scream,screams,swallow,swallows,taste,tastes,look naked,looks naked,sound in,feel,feels}|{look,looks,be} {much ,a lot ,so much ,}better {naked,on her knees,on your knees,with your mouth full,with her mouth full,without clothes,without the,bent over,in my bed,under me}',
    '{picture,pictures,pic,pics,photo,photos,set,video} {without,with no,minus} {the ,any ,your ,}{clothes,hijab,veil,bra,panties,dress}|how much for {the full,a full,a private,a session,an hour,the rest,one hour,half an hour,a quickie,a blowjob}|{take,rip,tear} {your clothes,that dress,the dress,your dress,your top,your shirt,your veil,that veil,that hijab,your hijab,your bra} off|{mouth,lips} {is ,are ,would be ,could be ,}{better used,made for,good for,useful for}|use {that,your} {pretty ,big ,nice ,sexy ,}mouth for|{warmed,warming,shared,jumped,jumping,jumps,climbed,crawled} {his,the editor s,the minister s,every,many,through,into,from,out of} {bed,beds}|{how many,whose,which} {beds,bed,laps,men} {did,do,has,have} {you,she}|{come,hop,climb,get} {over ,in ,into ,to ,}{my,to my} {bed,place,hotel,room,apartment} {and,tonight,baby,sweetheart,honey,darling,sexy,i ll,i will}|{let,lets} me {teach,show} {you,her} what a {real ,}man|{find,get} {yourself,her,herself} a {real ,}man {to,who}|{put,pull,get} {the,your,her,that} {veil,hijab,headscarf,niqab} back on|{get,find,buy} {her,you} {some ,a ,}{chocolate,tampons,ice cream,husband,boyfriend} {and,a husband}|{obviously,clearly,probably,must be,she s,she is,just} on {her,your} period|{need,needs} a {real ,}man {to,who} {tame,shut,teach,break,put,satisfy,keep,fix}|{unsatisfied,undersexed,frustrated} {woman,wife,spinster,hag,feminist,old,cow,women}|{i d,i would,would,we d} {love to ,gladly ,happily ,so ,}{eat,lick,spank,undress,bend,mount,breed,ruin,bang} {you,her}|{sexy,hot,juicy,nice,fat,tight,big} {ass,arse,tits,boobs,thighs,rack,bum,backside,booty} {on,you,she,for,baby,sweetheart}',
  ]),
);

/** Followers of a party or a leader are no protected group; animals they are not. */
export const partisans = ownList(
  'en',
  'group',
  at(
    2,
    [
      '{supporters,followers,voters,loyalists,partisans,sympathisers,sympathizers,apologists,backers,worshippers,worshipers,zionists,islamists,baathists,aounists,shabiha}',
    ],
    { group: 'partisans' },
  ),
);
