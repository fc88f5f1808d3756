import { at, ownList } from '../list.ts';

const LIKE_YOU =
  '{people,men,women,journalists,writers,traitors,someone,those,girls,guys,boys,ones,dogs,rats,agents,snitches,bloggers,activists,mouths} like {you,yourself,this,her,him}';
const ENDS =
  '{slip,fall,disappear,disappeared,vanish,go missing,have accidents,end,end up,ended,ended up,finish,finished,get hurt,get shot,get killed,get hanged,get what,do not live,don t live,don t last,do not last,never last,don t grow old,do not grow old,usually end,always end,always get,usually get,are found,were found,are the first,will be the first,don t survive,do not survive,need an accident,need accidents,bleed,die,hang,swing,burn,get buried}';

/** Threats that name no violence: what may happen, what is known, whose turn it is. */
export const impliedThreats = ownList(
  'en',
  'threat',
  at(3, [
    // What becomes of such people.
    `${LIKE_YOU} ${ENDS}|how ${LIKE_YOU} {end,ended,end up,ended up,finish,finished,die,disappear,get}|what {happens,happened,we do,we did,they do,they did,is done,comes} {to,with} {people,men,women,journalists,writers,traitors,girls,those,snitches,rats,dogs,liars,boys,agents,collaborators,ones,loudmouths,big mouths} {like you,like her,like him,like this,who talk too,who talk like,who write like}`,
    '{keep,continue,go on,carry on} {on ,}{talking,writing,posting,laughing,smiling,barking,joking,mocking,typing,insulting,lying} {like this ,like that ,}{and see,and you will,and you ll,and we will,and we ll,and one day,little man,little girl,we are watching,we are taking notes,we are taking names,we are writing,while you can,while you still,for now and}|last {thing,comment,article,word,post,joke,insult} {that ,}{you,u} {will ,ever ,ll ,}{see,write,type,post,say,hear,make,do,read,ever}',
    // Who laughs then.
    '{we ll,we will,let s,lets,you ll,you will,then we will,soon we will} see who {laughs,is laughing,will laugh,will be laughing,cries,weeps,begs,screams,smiles,is brave,is so brave,is tough,is funny,talks big} {then,when,once,as}|{won t,will not,not} be {laughing,smiling,so brave,so funny,so loud,joking,typing} when {we,they,the boys,our,somebody,someone,i,your}',
    // What is known.
    '{we,they} {all ,already ,}{know,remember,noted,saved,wrote down,have,ve got,have got,ve saved,have saved,won t forget,will not forget,never forget} your {name,face,names,faces,plate,workplace,office,routine,village,real name,photo,picture,number,home,address,university,employer}|{we,they} know {which,what} {school,building,street,bus,mosque,church,shop,car} {your,you}|{we,they} {are ,re ,}{watching,following} you{,r}|you {have,ve} been {warned,noted,reported to the boys,marked}|{this is ,consider this ,}your {last,final,only} warning|{written,writing,taking} {down ,}your name{,s} {down}',
    // Precautions.
    '{check,start checking,better check,always check} {your brakes,under your,behind your,behind you}|{start ,keep ,better ,}{look,looking} over your shoulder|{lock,bolt} your {door,doors,windows} {tonight,at night,well,and,from}|enjoy {your,the} {last,final,remaining} {days,hours,meal,weeks,freedom,breaths,sleep,nights,months}|{write,prepare,start writing,make,order,dig,choose,pick,finish} your {will,coffin,grave,shroud,tombstone,own grave,funeral,last words,epitaph,last will}|your {coffin,grave,shroud,rope,noose,bullet,lamppost,cell} {is,has} {ready,waiting,been,dug,reserved,already}|{rope,noose,bullet,grave,coffin,tree,lamppost,knife} {with your name,is waiting for you,waits for you,for you is,has your name,reserved for you,waiting for you,for your neck,for your head}|{kiss,hug} your {children,kids,wife,mother,family} {goodbye,good bye,tonight,while}',
    // Visits, places.
    '{shame,pity,sad,tragic,unfortunate} if {something,anything} {happened,happens,were to happen,should happen,bad happened} to {you,your,it,her,him,that,them}|{the boys,our boys,our men,our guys,my cousins,our people,some people,some friends,my brothers,our brothers,our youth} {should ,will ,might ,would ,could ,ll ,are going to ,know how to ,can }{visit,pay,find,meet,come for,talk to,have a word with,deal with,take care of,handle,wait for,be waiting for,teach,look for,pass by} {you,a visit,your}|{say,try,repeat,write} {that,this,it} {to our face,in,to,on} {our,my} {street,streets,neighbourhood,neighborhood,village,town,area,quarter,camp,suburb,side of town,face}|{show,dare show} your {face,ugly face} {in,around,near,here} {our,my,the,this,again}|{slip,fall} {on,down,off,from} {the ,some ,}{stairs,balconies,balcony,stairs,roof,roofs,window,windows} {in this,in our,here,you know,all the time,so,every}|{people,folks} {slip,fall} {on,down,off,from,out of} {the ,}{stairs,balconies,balcony,roofs,roof,windows}',
    '{you,u} {won t,will not,will never} {even ,}{see it coming,see us coming,know what hit,make it home,make it to,reach home,wake up one,see the morning,see next,see the next,see the end,see tomorrow,see another,be safe,be able to hide}|{somebody,someone,we,one of us} {should,will,ll,is going to,must,has to,ought to} {shut you,silence you,make you disappear,make you pay,pay you a visit,visit you,come for you,wait for you,find you,get you,stop you for good,deal with you,take care of you,fix you,finish you}|teach you a lesson {you,that you}|there {is,are} {no,nowhere} {place,hole,country,corner,city} {for you ,where you ,you }{to hide,can hide,hide,we,to run}|{nowhere,no place} {left ,}{for you ,}to {hide,run} {from us,when,you}|you {can t,cannot} hide {from us,forever,behind}|{bullets,ropes,knives} are {cheap,cheaper,very cheap}|a bullet {costs,is} {cheap,less,nothing,only}',
  ]),
  at(2, [
    '{your,ur} {turn,day,time,hour,end} {will come,is coming,is near,comes next,comes soon,has come,is up,will be soon,is next,is close,is on its way,will be next}|you {will,ll,are going to,re going to} {all ,}{pay dearly,pay the price,pay for this,pay for that,pay for every,pay in blood,regret this,regret that,regret every,regret it,swallow your tongue,swallow your teeth,spit teeth,spit blood,cry blood,learn the hard way,learn it the hard way,be dealt with,be taken care of,be found,be next,disappear,be made an example,answer for every word}|{god help you,heaven help you} when|{count,counting} your {days,hours,fingers,teeth}|{clock is ticking,time is running out,sand is running out} for you|{we,i} {will,ll} {deal with,settle with} you|{we,i} {have not,haven t} forgotten {you,what you}|your {head,neck} {is,will be} {on the,in a,in the,next,the price,mine,ours}',
  ]),
);

/** Weapons and accidents wished upon a home or a head. */
export const strikes = ownList(
  'en',
  'harm_wish',
  at(3, [
    '{rocket,rockets,missile,missiles,bomb,bombs,drone,drones,shell,shells,mortar,bullet,sniper,snipers,grenade,plane,car bomb,barrel bomb} {,soon ,finally ,also ,accidentally ,too }{land,lands,fall,falls,hit,hits,find,finds,lands on,drop,drops,visit,visits,come through,comes through,landed,fell,knock,knocks} {in,on,into,through,for,} {your,you}',
    '{rocket,missile,bomb,drone,shell,mortar,bullet,sniper,grenade,barrel bomb} {land,lands,fall,falls,hit,hits,find,finds,drop,drops,visit,visits} {your,you}|{get,gets,be,be the,are,is} {hit,run over,flattened,crushed,struck,eaten} by {a,an} {bus,truck,tank,train,car,missile,drone,bomb,bulldozer,shark,rocket} {you,soon,today,tomorrow,on your}|{slow,painful,horrible,lonely,miserable,long and painful,slow and painful} death {to you,for you,awaits you,you,is what}|{better,happier,cleaner,safer,nicer} {place,world,country} when you {die,are dead,are gone,re dead,re gone,stop breathing}|{stop,quit} {breathing,wasting oxygen,wasting air,stealing oxygen}|{do the decent thing,do everyone a favour,do everyone a favor,do your country a favour,do your country a favor,do lebanon a favour,do the planet a favour,do the planet a favor,do the world a favour} and {die,hang,jump,drown,shoot,disappear,swallow,drink,end,choke,take}|{take,drink} {the ,some ,}{poison,cyanide,rat poison,bleach,pills} {you,and,yourself}|{you,u} {should,could} {try,consider} {suicide,hanging,drowning,dying,jumping,killing yourself}|{suicide,rope,balcony,cliff,bridge} is {still ,always ,}{an option,there for you,waiting for you,free,cheap,the only}',
  ]),
);

const FLAT =
  '{the whole strip,the strip,the entire strip,all of gaza,the whole of gaza,gaza,the whole city,the entire city,the city,the camp,the camps,the whole camp,the suburbs,the suburb,the whole suburb,the village,every village,every house,every home,the whole neighbourhood,the whole neighborhood,the whole area,the entire area,the south,the whole south,that dump,that nest,the nest,that slum,everything there,it all,it to the ground,that strip,their cities,their city,their capital,their country,the entire country,dahieh,dahiyeh,the dahiyeh,beirut,tehran,the lot,the place}';

/** Calls to level where people live. Rules see whether it is told of an army. */
export const levelling = ownList(
  'en',
  'harm_norm',
  at(
    3,
    [
      `{flatten,level,raze,erase,obliterate,pulverise,pulverize,torch,carpet bomb,wipe out,bulldoze,vaporise,vaporize,nuke} ${FLAT}`,
      '{nobody,no one,not one soul,nothing} {there ,in there ,}{worth,deserves to be,who deserves} {saving,saved,sparing,mercy,to live,spared,pity,feeding} {in there,there,in that,in gaza,in the strip,among them,over there,in the camp}|{should,must,need to,needs to,ought to} be {flattened,levelled,leveled,razed,erased,glassed,carpet bombed,wiped clean,turned to glass,turned to dust,turned to ashes,turned to rubble,burnt to the ground,burned to the ground,bombed to dust,bombed flat}|{finish,get} {the job,it} {done ,}{in gaza,once and for all there,with them all,hitler,and leave none,and leave no}|{leave,spare} {not one,not a single,no} {stone,house,tree,soul,child,man,building,one} {standing,alive,on another,behind,of them}',
    ],
    { group: 'everyone' },
  ),
);

/** Punishments of the body, beside those of people.ts. */
export const corporal = ownList(
  'en',
  'harm_norm',
  at(3, [
    'should {all ,both ,}be {flogged,whipped,crucified,skinned,drowned,lashed,strung up,impaled,thrown off,fed to the,put against,tarred and feathered,buried alive,quartered,horsewhipped,caned in public,dragged through,paraded naked,thrown in acid,burnt alive,burned alive,slapped,spat on,smacked,kicked to,beaten up,beaten with,beaten until}',
  ]),
);
