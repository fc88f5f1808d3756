import { at, ownList } from '../list.ts';

const THINGS =
  '{goldfish,brick,potato,toaster,doorknob,houseplant,donkey,goat,shoe,sock,sandwich,yogurt,doormat,spoon,pebble,rock,stone,cucumber,mosquito,amoeba,slug,sheep,chicken,pigeon,hamster,mule,ant,flea,gnat,fly,turnip,walnut,peanut,cabbage,carrot,tomato,coconut,melon,wet towel,teaspoon,lamppost,bucket,plank,cockroach,camel,cow,worm,snail,dead fish,jellyfish,parrot,toddler,mushroom,broken toaster,door handle,damp cloth,falafel,olive,boiled egg}';
const KEEPERS =
  '{nurse,nurses,carer,carers,caretaker,caretakers,caregiver,guardian,guardians,babysitter,nanny,handler,handlers,keeper,keepers,zookeeper,warden,wardens,orderlies,psychiatrist,shrink,minder,minders,mummy,mommy}';

/** Contempt without a bad word, said to whoever is answered or of whoever wrote. */
export const belittling = ownList(
  'en',
  'insult',
  at(
    2,
    [
      // Kept, drugged, let loose.
      `{your,ur} ${KEEPERS} {know,knows,forget,forgot,forgets,leave,left,let,lets,allow,allows,gave,give,should,needs,need,took,take,is,are,must,wrote,typed,told}`,
      '{gave,let,lent,allowed,handed,give,taught} you {a,near a,near the,near any,use a,use the,have a,touch a,on the,loose on the} {keyboard,computer,laptop,phone,internet,wifi,smartphone}|{gave,let,allowed} you {out of ,leave }{the,your} {ward,asylum,cage,zoo,basement,attic,crib,cell,pen,padded}|who {let,left} you out|{does,do,did} your {mother,mom,mum,mama,wife,husband,boss} know {you,that you}',
      // Childish, slow.
      '{left,brought,ran out of,need,get,forgot,use,used,have no,don t have,where are} {my,the,your,some,any,more,enough} {crayons,puppets,sock puppets,hand puppets,colouring book,coloring book,finger paints,finger puppets,picture book,flash cards}|{eat,eating,eats,ate,chewing,sniff,sniffing} {your ,the ,too much ,}{crayons,glue,paint chips,batteries}|{use,using} {small,smaller,short,simple,tiny,little,shorter,simpler} words {for,so,since,because,next,this}|{type,typed,speak,write,talk,explain} {this ,it ,very ,really ,}{slowly,slower} {so,for,since} {that ,}{you,someone like you}|{past,beyond} your {reading level,mental age,intelligence}|your {mental age,nap time,reading age}',
      '{you,u} {wouldn t,would not,couldn t,could not,can t,cannot,don t,do not} {even ,}{recognise,recognize,know,spot,find,tell,understand,spell} {the truth,a fact,facts,logic,an argument,a map,irony,democracy,your own,your ass,a brain,history,a book,sarcasm,your right hand,your left hand} {if,from,even,on,with}|{you,u} {can t,cannot,couldn t,could not} {even ,}{spell,count,pronounce,string,tie,write} {your,to ten,your own,two words,two sentences,a sentence,it,the word}',
      '{imagine,must be} {having,with} {only ,}{two,one,no,half a,zero,three} {brain,brains,brain cell,brain cells,braincells,iq,neurons}|your {remaining,other,two,three,last remaining,sole,final} {brain cell,brain cells,braincell,braincells,neuron,neurons}|{both,two,three} of your {brain cells,braincells,neurons}|{is,was} {that,this} {too ,really ,}{hard,difficult,complicated,complex} for {you,your,ur}',
      // Evolution and breeding.
      '{evolution,education,civilisation,civilization,intelligence,puberty,beauty,wisdom,school,brains,hygiene} {skipped,missed,forgot,passed over,bypassed,passed,never reached,never visited,stopped before} {by ,over ,}{you,your}|{too many,one too many,missing a,missing some} chromosome{,s}|{argument,advert,advertisement,poster child,poster boy,proof,reason,walking advert,best ad,case} {for,of} {contraception,birth control,abortion,condoms,sterilisation,sterilization,vasectomies,eugenics}|{chlorine,lifeguard} in {the,your} gene pool|shallow end of the gene pool|{you are,you re,ur,you people are} {the ,}{living,walking,breathing} {proof,evidence,argument,advert}|{missing,lost} {its,their} {village ,}idiot{,s}',
      '{best part of,better part of} you {ran,dribbled,ended}|your {dad,father,mother,mum,mom,parents} {pulled,was,were,is,are} {out,cousins,siblings,his,her} ',
      // Menial work, home.
      '{all,what,that is what,only thing,only thing that} {you,your lot,your kind,your people,you people,you lot} {are,were,is,was} {ever ,}{good,made,born,fit,bred} for|{in,from,to} {your,his,her,their} {mother s,mom s,mum s,mothers,moms,mums,parents,mama s,mommy s} {basement,attic,couch,cellar,garage,sofa}',
      // Small, sad.
      '{you,u} {such ,very ,really ,}{sad,pathetic,miserable,bitter,lonely,tiny,vile,nasty,hateful,wretched,spiteful} {,little ,small ,old ,lonely ,bitter ,angry ,hateful }{man,woman,boy,girl,person,creature,thing,individual,child,lady,human,hag,witch,people,being}|you {little,tiny,silly,stupid,ignorant,dumb,ugly,fat,bald} {,little ,old }{man,boy,girl,creature,thing,child,hag,witch,cow,goat}|{nothing,no one,nobody,zero} but a {sad,bitter,pathetic,lonely,failed,frustrated} {little ,old ,}{man,woman,boy,girl,person,loser,creature}',
      // What is written here.
      '{hired,hires,pays,paid,employs,published,publishes,prints,printed,let,lets} {this,that,such a} {hack,scribbler,amateur,clown,fool,idiot,imbecile,moron,illiterate,parrot,monkey,donkey}|this hack {should,is,writes,again,calls,has,wrote}|{your,ur} {drivel,verbal diarrhoea,verbal diarrhea,brain fart,mental diarrhea,mental diarrhoea,word vomit,vomit,bilge,excrement,diarrhoea,diarrhea,turd of a comment,turd of an article,brain rot,toilet paper}|{wipe,wiped} my {ass,arse,backside,bottom,dog s} with {your,this,that,better}|{wrap,wrapping} {fish,falafel,sandwiches,my sandwich} in {this,your}|{toilet,bathroom,lavatory} {wall,walls,door,doors} {is,are,has,have} {smarter,wiser,better,more}',
      '{smarter,wiser,cleverer,more intelligent,more coherent,more sense,better,deeper,brighter} {things,stuff,words,arguments,thoughts,ideas,opinions,analysis,sentences,comments,writing} {on,in,from,off,written on,scribbled on} {a,the,my} {toilet,public,bathroom,wall,walls,lavatory,cereal,back,inside,shoe,sole,bus,fortune}',
      // Servants of others.
      'your tongue {must,is,has,so,still,so far,deep} {be ,hurt,tired,brown,black,stuck,up,in,been,deep}|{take,pull,get} {your tongue,your head,their boot,his boot,the boot} out of {your,his,their,the,assad s,nasrallah s,putin s,erdogan s,netanyahu s,khamenei s}|{paid,cheap,hired,rented,rent a} {pen,pens,mouth,mouths,keyboard,quill,tongue,tongues}|{paid,pay} {you ,}{per,by the} {comment,lie}|{your,ur} {boss,bosses,paymaster,paymasters,sponsor,sponsors,embassy,masters,lords} {in,will,must,would} {tehran,tel aviv,riyadh,doha,ankara,moscow,qom,be proud,be happy,be disappointed,pay,give,throw}',
    ],
    { group: 'addressed' },
  ),
  // Said of anybody: an insult only with somebody addressed.
  at(2, [
    `{iq,brain,brains,intellect,wit,intelligence,attention span,memory,mind,depth,charm,vocabulary,logic,personality,charisma} of {a,an} ${THINGS}|{more,better,higher} {intelligence,sense,wit,intellect,iq,brains,logic,class,manners,dignity,honour,honor,education,charm,charisma,personality} {in,than} {a,my,an} ${THINGS}|{dumber,stupider,thicker,denser,duller,slower} than {a,an} {bag,box,sack,bucket,} ${THINGS}`,
    '{phd,ph d,doctorate,degree,masters,diploma,black belt,gold medal,olympic medal} in {being ,pure ,sheer ,utter ,advanced ,applied ,professional ,}{stupidity,idiocy,ignorance,stupid,dumb,nonsense,bullshit,drivel,bootlicking,ass kissing}',
    '{too,so} {stupid,dumb,thick,dense,dim,illiterate,slow,brainwashed,inbred,simple} to {understand,read,see,realise,realize,know,comprehend,breathe,get,think,notice,grasp,live,argue,spell,tie,figure,be}|{nobody,no one,never seen anyone,never met anyone} {is ,gets ,}{this,that,so} {stupid,dumb,thick,dense,ignorant,slow}',
    '{brain,head,skull,heads,brains,skulls} {full of,made of,stuffed with,filled with,is full of,is made of} {sand,straw,air,concrete,mud,dung,hay,wood,sawdust,rocks,cement,manure,hummus,sewage}|{few,couple of,several} {sandwiches,cards,bricks,fries,bulbs,screws,marbles,camels,falafels,olives} short of|not the {sharpest,brightest} {tool,knife,bulb,crayon,pencil,lamp,candle}|{lights,light} {is,are} on but {nobody,no one}|{lost,losing} {all ,}{your,ur} marbles',
    '{trained ,dead ,drunk ,drugged ,blind ,}{parrot,monkey,chimp,goat,hamster} {would,could} {write,argue,type,spell,reason,think,make} {it ,this ,a ,}{better,more,smarter}|{armchair,couch,sofa,keyboard,facebook,internet,hotel,pyjama,pajama} {warrior,general,jihadi,mujahid,revolutionary,strategist,soldier,commander,hero,fighter,rambo}{,s}|{oxygen,air,sperm,bandwidth,bread,protein} thie{f,ves}|{kiss,kisses,lick,licks,licking,kissing,polish,polishing} {boots,ass,arse,feet,slippers,sandals,toes} {for,all,of}|{boot,toe,sandal} {licker,kisser,polisher}{,s}',
  ]),
);

/** Imperatives that send somebody off to where contempt thinks they belong. */
export const dismissing = ownList(
  'en',
  'insult',
  at(
    2,
    [
      '{go ,}back to {cleaning,scrubbing,washing,selling,picking,herding,milking,sweeping,shining,polishing,flipping,serving,begging,collecting,shovelling,shoveling,licking,driving,frying} {toilets,floors,dishes,camels,goats,sheep,your,taxis,burgers,shoes,streets,tables,garbage,dung,cars,windows,latrines,manure,falafel,shawarma,kebab,kebabs,fries,vegetables,figs,cigarettes,tissues,gum,for,boots,a taxi,taxi,potatoes}',
      '{stick,keep} to {,your }{cooking,camels,goats,sheep,falafel,knitting,makeup,make up,gossip,recipes,dishes,toilets,shisha,hookah,hummus,belly dancing,cleaning,laundry,nails,cartoons,crayons,kitchen,milking}|{crawl,slither,scurry,scuttle,limp,hop,trot,waddle,swim} {back ,off ,home ,away ,}{home,to,into,under,back}|{go ,}back {to ,}{under,down} {your,the} {bridge,rock,stone,hole,sewer}|{put,wear,get} {a ,your ,}{muzzle,leash,collar,nappy,diaper,bib} {on,back}|{run,crawl,cry} {along ,back ,home ,}to {your,ur} {mummy,mommy,mama,masters,owner,owners,handlers,paymasters,embassy,daddy,sect leader}',
    ],
    { group: 'order' },
  ),
);
