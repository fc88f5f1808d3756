import { at, ownList } from '../list.ts';

/** Imperatives that wish death or illness: they count where they begin their clause. */
export const toldToSuffer = ownList(
  'en',
  'insult',
  at(
    2,
    [
      '{hug,kiss,swallow,sit on,step on,play with,lick,eat,bite,suck on,find,look for} a {land mine,landmine,mine,grenade,hand grenade,bullet,bomb,live wire,cactus,scorpion,gun,rocket,cliff,noose,rope,tall building,high balcony}|{get,catch} {cancer,aids,ebola,leprosy,rabies,the plague,cholera,syphilis,hit by}|{play,go play,dance,walk} {in,on} {traffic,the motorway,the highway,a minefield,the minefield,the railway,the train tracks}|{take,go take} a {long walk off,short walk off,swim with}|{hold,stop} your breath {until,forever,and die}|{swim,walk} {back ,home ,all the way ,}{back to,to} {iran,syria,israel,qom,tehran,poland,africa,saudi,kabul,turkey,your}|{die,rot,burn,choke} {alone,slowly,screaming,in pain,in agony,in a ditch,in a fire,in hell,already,you,idiot,dog,pig,scum}',
    ],
    { group: 'order' },
  ),
  at(
    2,
    [
      '{your,ur} {comment,comments,writing,writings,article,articles,posts,arguments,argument,thoughts,opinions,ideas,mind,face,words} {has,have,got} the {depth,iq,brain,charm,smell,logic,intelligence,wit,subtlety,weight,value,grace,warmth,taste,shape,stench} of|{passes,counts} for {intelligence,thinking,education,an argument,a brain,wit,humour,humor,logic,thought,a man,civilisation,civilization} {in your,in you,among you,where you,with you}|{cat,dog,goat,donkey,toddler,parrot,grandmother,five year old,hamster,chicken,cow} {would be ,is ,}{ashamed of you,embarrassed by you,smarter than you,better than you,brighter than you}|your {brain,dignity,iq,kindergarten,zoo,asylum,conscience,goat,donkey} {called,phoned,rang,has left,left you,ran away,is missing,has gone,is on holiday,is on strike}|how does it feel {to be,being} {the,a,an,so,such} {dumbest,stupidest,thickest,most,village,laughing,useful,paid,complete,total,idiot,slave,dog,puppet,traitor,coward,loser,failure,brainless,spineless,nobody,professional}|{dumbest,stupidest,thickest,dimmest,densest,slowest} {person,man,woman,commenter,human,creature,guy,individual,troll,poster,one} {on,in,here,i,ever,alive,around}|{mother,mum,mom,parents,family,father} must be {so ,very ,really ,}proud of {her,their,his,its} {little ,brave ,big ,fat ,}{terrorist,traitor,coward,idiot,moron,monster,keyboard,fascist,nazi,parrot,donkey,sheep,clown,bigot,racist,collaborator}',
      'you {remind me of,are what happens,look like,smell like,sound like,write like,talk like,think like} {a ,an ,the ,my ,when }{donkey,monkey,ape,goat,dead,toilet,sewer,rotten,dog,dog s,pig,rat,camel,drunk,cousins,brother and sister,siblings,toddler,retarded,brain damaged,lobotomised,lobotomized,burst,blocked,garbage,corpse,clown}|{failed,flunked,dropped out of,never finished,never passed,never made it past} {primary,elementary,kindergarten,nursery,first grade,third grade,second grade,grade school,preschool}',
    ],
    { group: 'addressed' },
  ),
  at(2, [
    '{stain,blot,blemish,cancer,wart,pimple,boil} on {this,the,your} {forum,site,page,father,father s,family,name,country,profession,thread,human,planet,earth,world,nation}|{total ,complete ,utter ,walking ,}waste of {electricity,bandwidth,a keyboard,the internet,chromosomes,carbon,atoms,food,a face,a life,an education,protein,good air,tax money on legs}',
  ]),
);

const VERMIN =
  '{rats,vermin,scum,filth,dogs,cockroaches,pigs,insects,parasites,animals,snakes,apes,monkeys,beasts,savages,rodents,lice,leeches,germs,garbage,trash,swine,cattle,livestock,donkeys,hyenas,locusts}';

/** Peoples as vermin without their name, and places that should have burned. */
export const cleansing = ownList(
  'en',
  'harm_norm',
  at(
    3,
    [
      `of {these,those,this,that,all these} {bearded,filthy,dirty,stinking,disgusting,turbaned,two legged,human,walking,veiled,sectarian,foreign,imported,barefoot,savage} ${VERMIN}|{these,those,the,this,that,such,a,like} two legged ${VERMIN}`,
      '{camp,camps,village,villages,mosque,mosques,tents,suburb,suburbs,neighbourhood,neighbourhoods,town,towns,church,churches,dinghies,boats,ghetto} should {all ,have ,have all ,}{be,been} {all ,}{burned,burnt,bombed,gassed,razed,flattened,wiped,bulldozed,nuked,shelled,torched,sunk,set on fire,machine gunned}|out of {our,everyone s,my} misery|{in,into,on} one {valley,pit,ship,boat,hole,stadium,island,cage,room,barn,grave,mass grave,camp} and {open,burn,drop,set,sink,lock,throw,bomb,close,gas,flood,fire,shoot,light,bury}|{throw,toss,push,fling,drop,chuck} {them,em,those,these,all of them,them all} {all ,}{off,from} {the ,a ,}{roof,roofs,rooftops,balcony,bridge,cliff,tower,plane,building,top}|{house by house,street by street,one by one,man by man} {we will,we ll,until,with,burn,clean,kill,they must,they should,flush} {clean,they,there,none,not one,fire,knives,them,kill,all,be}',
    ],
    { group: 'everyone' },
  ),
);

/** Whose end somebody is said to deserve. */
export const fates = ownList(
  'en',
  'harm_norm',
  at(3, [
    '{deserve,deserves,earned,awaits,await,should get,should meet} the {same ,}{fate,end,bone saw,saw,noose,lamppost} {of,as,that,like}|{deserve,deserves,need,needs,should get,wants} {the ,a ,}khashoggi|{end,finish} up like {khashoggi,samir kassir,gebran tueni,charlie hebdo}',
  ]),
);

export const likened = ownList(
  'en',
  'derogatory',
  at(2, [
    '{isis,isil,daesh,al qaeda,taliban,nazis,fascists} {in,with,without,at heart,lovers,supporters,sympathisers,sympathizers,under,inside}|nazis|{a ,}{bunch,pack,gang,nation,people,tribe,race,sect,cult} of {liars,thieves,traitors,killers,murderers,terrorists,savages,cowards,beggars,slaves,whores,criminals,dogs,rats,rapists,barbarians,apes,donkeys,bandits,smugglers,parasites,fanatics,nobodies,goat herders,camel herders}',
  ]),
);
