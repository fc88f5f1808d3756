import { at, ownList } from '../list.ts';

/** What people call one another, beside insults.ts: boors, toadies, fiends, spongers. */
export const namesCalled = ownList(
  'en',
  'insult',
  at(2, [
    'boor{,s}|lout{,s}|oaf{,s}|sycophant{,s}|lackey{,s}|lickspittle{,s}|flunk{y,ies,ey,eys}|quisling{,s}|gremlin{,s}|goblin{,s}|ghoul{,s}|ogre{,s}|harpy|harpies|shrew{,s}|harridan{,s}|hag{,s}|crone{,s}|bimbo{,s}|floozy|floozies|dork{,s}|dweeb{,s}|incel{,s}|cuck{,s}|soyboy{,s}|reprobate{,s}|guttersnipe{,s}|riffraff|riff raff|yokel{,s}|bumpkin{,s}|sadist{,s}|sociopath{,s}|psychopath{,s}|freeloader{,s}|sponger{,s}|scrounger{,s}|layabout{,s}|deadbeat{,s}|nonentit{y,ies}|nincompoops|ninny|ninnies|poltroon{,s}|vermin like you|mongrel{,s}|degenerates|parasite like you|leech like you|backstabber{,s}|turncoat{,s}|snake in the grass|drama queen{,s}|attention whore{,s}|fossil like you|dimwitted|halfwitted|feeble minded|empty headed|thick headed|pig headed|big mouthed|loudmouth{,s}|big mouth{,s}|gasbag{,s}|wind bag{,s}|smartass{,es}|smart ass{,es}|wise ass|pompous ass{,es}|armchair expert{,s}|knuckle dragger{,s}|knuckle dragging|mouth breather{,s}|mouth breathing|bottom feeder{,s}|oxygen thief|space cadet|basket case{,s}|crackpot{,s}|fruitcake{,s}|screwball{,s}|airheaded|smooth brain{,s,ed}|peabrain{,s,ed}|vegetable like you|peasant brain|goat brain{,s}|sheep minded',
  ]),
  at(
    2,
    [
      'brute{,s}|minion{,s}|henchman|henchmen|wench{,es}|hobo{,s}|leper{,s}|maniac{,s}|madman|madwoman|drunkard{,s}|junk{y,ies}|rogue{,s}|mouthpiece{,s}|apologist{,s}|crony|cronies|gangster{,s}|hooligan{,s}|fossil{,s}|scorpion{,s}|tapeworm{,s}|buzzard{,s}|peacock{,s}|skunk{,s}|lizard{,s}|gecko{,s}|urinal|toilet brush|doormat{,s}|dishrag|wart{,s}|pimple{,s}|fart{,s}|gutter rat{,s}|sewer rat{,s}|microbe{,s}|amoeba{,s}|skin disease|accident of birth',
    ],
    { needsTarget: true },
  ),
);

const LEADERS =
  '{assad,bashar,nasrallah,hezbollah,hamas,trump,erdogan,netanyahu,bibi,sisi,putin,khamenei,aoun,geagea,hariri,berri,jumblatt,bassil,saddam,gaddafi,isis,taliban,houthi,mbs,biden,obama,khomeini,likud,brotherhood,baath,amal,lebanese forces,party,regime,militia}';

/** Followers by their leader's name: animals they are not called. */
export const followers = ownList(
  'en',
  'group',
  at(2, [`${LEADERS}{, s} {fans,followers,lovers,crowd,fanboys,worshippers,sheep,people,base}`], {
    group: 'partisans',
  }),
);

export const more = ownList(
  'en',
  'derogatory',
  at(2, [
    'bandit{,s}|brigand{,s}|smuggler{,s}|mercenar{y,ies}|collaborator{,s}|agents of|fifth column|sleeping cell{,s}|sleeper cell{,s}|ticking {bomb,bombs,time bomb}|time bomb{,s}|trojan horse{,s}|spies|servants of|slaves of|slaves to|slaves|puppets of|lackeys of|camel herders|goat herders|barefoot|uncultured|cultureless|scavenger{,s}|backstabber{,s}|nomads|beggars|a people without|people without {honour,honor,history,culture,a history,a culture}|skin disease|a stain|an infection|an accident of history|a mistake of history|turncoats|pimps|perverts|cowards',
  ]),
);

const DEAREST =
  '{kids,children,family,mother,sons,daughters,daughter,son,wife,sister,sisters,brother,brothers,parents,loved ones}';

/** Faces, families and ropes. */
export const harder = ownList(
  'en',
  'threat',
  at(3, [
    `your ${DEAREST} {will,shall,ll,are going to,is going to} {all ,}{pay,suffer,regret,bleed,weep,cry,burn,find out,learn,be next,disappear,miss you,remember this,not be safe,never be safe}|say {hi,hello} to your ${DEAREST} {for me,from me,from us,for us}|{i,we} know which {checkpoint,road,route,train,flight,hotel,taxi,garage,balcony,room,class,bakery,gym,school,cafe,nursery,hospital,supermarket,bus,street,mosque,church,salon,shop,building,floor,playground} {she,he,they,your,you}`,
    '{how is,how are,how s} your {daughter,kids,children,little girl,little boy,son} {at,doing at,in} {school,kindergarten,the school,the nursery,nursery}|{accidents,things} happen to {people,families,families of,those} {like,of,who}',
  ]),
  at(2, [
    '{i ll,i will,i d,gonna,i would,we will,we ll,i m going to,i want to,let me} {gladly ,love to ,}{rearrange,smash,break,punch,slap} {his,her,your,their,that} {ugly ,stupid ,}{face,nose,teeth,jaw,skull,bones,legs,ribs}|if i {ever ,}{meet,catch,find,see,run into,get my hands on} {the,this,that} {author,writer,journalist,clown,fool,idiot,guy,person,moron,bastard}',
  ]),
);

export const ropes = ownList(
  'en',
  'harm_norm',
  at(
    3,
    [
      '{one,a} {rope,bullet,noose,grenade} {each,for each,per head,for every,for all of them,apiece}|{the ones,those} {at the bottom of,six feet,under the ground,in the ground,in coffins,in body bags,floating face}|{cockroaches,rats,vermin,insects,snakes,scorpions} {get,are to be,should be,must be,have to be,need to be} {stepped on,crushed,squashed,exterminated,poisoned,gassed,stamped out,sprayed}|{well placed,well aimed,stray,lucky,single} {drone,missile,rocket,bomb,shell,bullet,grenade} {over,on,through,into,at,for} {the ,this ,that ,your ,his ,her }{editor s,editor,author,author s,newsroom,office,offices,house,newspaper,studio,writer,building,head}',
    ],
    { group: 'everyone' },
  ),
);
