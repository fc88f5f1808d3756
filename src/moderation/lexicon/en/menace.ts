import { at, ownList } from '../list.ts';

const HURT =
  '{killed,shot,hanged,hung,slaughtered,butchered,beheaded,executed,raped,burned,burnt,lynched,stoned,crushed,gassed,bombed,stabbed,strangled,skinned,drowned,whipped,lashed,flogged,buried alive,tortured,crucified,put to death,put to sleep,put against a wall,eliminated,exterminated,beaten}';
const YOURS =
  '{family,mother,mom,father,sister,wife,kids,children,daughter,daughters,sons,whole family,entire family,loved ones,people,kind,lot,village}';

/** Threats at whoever is answered, beside those of threats.ts. */
export const menaces = ownList(
  'en',
  'threat',
  at(3, [
    '{find,found,finding,know,knows} {out ,exactly ,}where {you,u} {live,work,sleep,pray,park}|wait {until,till,til} {we,i,they,somebody,someone} {find,finds,catch,catches,get,gets,meet,reach,come for,comes for} {you,u,your}|{pray,hope,better hope} {we,i} {never,don t,dont} {meet,find,catch} {you,u,face,}|say goodbye to your {family,head,life,kids,children,loved,mother}|{we,i} have your {address,ip,ip address,location,photo,phone,home}|{traced,tracked,tracking,tracing} your {ip,address,location,phone}',
    '{we,i,they} {will,ll,shall,re going to,m going to,am going to,are going to,gonna} {hunt,bury,slaughter,butcher,skin,gut,behead,hang} {you,u}|you {will,re going to,are going to,shall,gonna} {bleed,die soon,die like,die for,regret being born,regret the day you were born,wish you were dead,wish you were never born,pay with your,beg for}|you {will,ll,are going to,re going to} {be ,all be ,get ,end up }{beheaded,slaughtered,butchered,hanged,lynched,crucified,killed for,raped,in a ditch,in a body bag,in a grave,in a coffin,dead in}|{you,u} {are,re,r} next on {the,our,my} list|{we,i} know {where ,}your {daughter,daughter s,son,son s,kids,children,wife,family,mother,sister,school,car,house,street,workplace,brother} |{delete,remove,take down} {this,that,the,your} {article,post,comment,video,page} or {you,we,else}|or you ll regret it|you will be silenced|every bone in your|{drag,dragged,dragging,pull} you {out,from,through,by}|{we,they} {hang,shoot,behead,slaughter,burn,lynch,kill} you {from,on,in,like,and}|teach {you,her,this woman,this female,that woman,this bitch,this girl} a lesson {you,she,with}|{check,look} under your car|{knock,knocking} {at,on} your door|your {name,address,street,house,face} {and your street ,}{is,are} known to us|{shut,silence} {this,that} {woman,man,bitch,author,writer,journalist} up with a|{should,will} be shut up {for good,forever,with a}|see you in {a,your} {body bag,coffin,grave,ditch}|{your,ur} {house,home,car,shop} will {burn,be burned,be burnt,go up}|{your,ur} blood will {flow,run,be}|come {outside,here,to my street,to my town} and {say,repeat} {that,it}|{say,repeat} {that,it} to my face|{smash,break,kick,knock,bash,punch} your {teeth,nose,bones,skull,jaw,head,face,legs,knees} {in,out,off,}',
    '{i,we} {will,ll} {rape,stab,shoot,strangle,drown,burn,poison} {you,your}|{have,got,wrote,know} your {name written,name on,name down,full name and}|your name is on {the,our,a,my} list|first against the wall|your head on a {stick,spike,plate,pole}|{gouge,rip,tear,cut} {out your,your} {eyes,tongue,heart,throat,head,balls}',
  ]),
);

/** Wishes of death and harm at whoever is answered and theirs. */
export const curses = ownList(
  'en',
  'harm_wish',
  at(3, [
    '{hope,pray,wish} {you,u} {all ,both ,get to ,}{die,burn,rot,choke,suffer,drown,bleed,perish,drop dead,get cancer,get raped,get killed,get shot,get bombed,get beaten,get hit,get run over,get slaughtered,get deported,are next,end up dead,lose your family,lose your kids,lose your children,never wake up,step on a mine}',
    '{hope,pray,wish} your ' +
      YOURS +
      ' {dies,die,burns,burn,gets,get,suffers,suffer,is next,are next,rots,rot,end,ends,is killed,are killed,is raped}',
    '{hope,pray,wish} {someone,somebody,they,isis,god,allah} {kills,kill,shoots,shoot,rapes,rape,stabs,stab,bombs,bomb,beheads,behead,slaughters,slaughter,burns,burn,beats,beat} {you,your}|{next,a,stray} {bomb,missile,rocket,drone,shell,mortar} {hits,falls on,lands on,finds,kills,will hit,to hit,fall on,land on,hit} {you,your,on your}',
    `{you,u} {all ,people ,}{deserve,need} to {be ,get }${HURT}`,
    `{you,u} {all ,people ,}{should,must} {be,have been} ${HURT}|{you,u} {all ,both ,people ,}{deserve,deserves} {death,a bullet,the rope,the noose,the gallows,a slow death,a knife,cancer,the gas,to rot,to burn,to suffer,the guillotine,the sword}|{someone,somebody,we,they} {should,must,will} put you {down,out of,in the ground,to sleep,in a grave,in a cage,against a wall}|{someone,somebody,we,they} {should,must,will} {hang,lynch,behead,bury,skin,slaughter,castrate,flog,run over} you`,
    '{you,you people,people like you,you lot,you guys} will be {the ,}{first ,next ,}{against,up against,on,in} {the wall,a wall,the gallows,the noose}|your mother will {cry,weep,bury,identify}|{your,ur} turn {will come,is coming,comes soon}',
    '{deserve,deserves} what {they did to,happened to,was done to,isis did to,daesh did to}|{should,must,ought to} {all ,}be {lined up,put up,stood up,stood} {against,up against,and shot}|lined up against {a,the} wall|may {you,your family,your kids,your children,your sons,your daughters} {all ,}{rot,burn,die,suffer,choke,perish,never,be next,bleed,get}|may {god,allah} {burn,kill,curse,destroy,strike,take,blind,paralyze,punish} {you,your,u}|{god,allah} {curse,strike,burn,kill} you|curse {you,your mother,your father,your family,your religion,your parents}|{go ,}{hang,shoot,drown,blow up,burn,poison,bomb,stab,gas} {yourself,urself,yourselves}|{end,take} your {own ,}{life,miserable life,pathetic life,worthless life}|slit your {wrists,own throat}|jump {under,in front of} a {train,bus,truck,tank}|why don t {you,u} {just ,}{die,kill yourself,drop dead}|{nobody,no one} {would,will} {cry,care,notice} {if,when} {you,u} {die,died,are dead,were dead}|can t wait {until,till,for} you {to ,}{die,are dead,burn,hang}|{dance,dancing,piss,pissing,spit} on your {grave,corpse,mother s grave}|you should {have been,ve been} {aborted,drowned,strangled,killed,in that,on that}|too bad {you,your family} {were,was} not {in,on,under,there}|should {ve,have} been you {instead,under,on,in}|the bomb missed you',
  ]),
);

const PLACES =
  '{iran,israel,gaza,syria,lebanon,iraq,yemen,turkey,egypt,saudi,saudi arabia,qatar,palestine,pakistan,afghanistan,russia,ukraine,tehran,beirut,damascus,mecca,medina,riyadh,tel aviv,jerusalem,dahieh,dahiyeh,aleppo,the west bank,the middle east,the strip,the whole country,the whole place,the whole region,the place,that place,that hellhole,that shithole,that country,them all,them,the lot,those people,these people,every one of them,all of them}';

/** Violence at whole peoples and places. `everyone`: nobody is spared, so that no name of a group is needed. */
export const massViolence = ownList(
  'en',
  'harm_norm',
  at(
    3,
    [
      `{nuke,carpet bomb,firebomb,napalm,obliterate,vaporize,vaporise,annihilate,incinerate,gas,exterminate,eradicate} ${PLACES}|{flatten,level,raze,erase,burn,depopulate} {gaza,beirut,tehran,damascus,dahieh,dahiyeh,mecca,the whole country,the whole place,that country,that hellhole,that shithole,the whole region,the place,their villages,their towns,their camps,their homes,their mosques,their churches,their neighborhoods,their neighbourhoods}`,
      `{turn,make} {it,gaza,iran,israel,syria,lebanon,tehran,beirut,mecca,the place,the whole place,that place,that country,the desert,the middle east,their country,their land,that hellhole,the whole region} into {a ,one big ,}{parking lot,car park,glass,sheet of glass,crater,ashes,dust,graveyard,cemetery,wasteland,slaughterhouse,rubble}|glass parking lot`,
      '{kill,hang,shoot,burn,slaughter,behead,execute,gas,lynch,drown,stone,crucify} {every one of,all of,every last one of,every single one of,each and every one of} {these,those,the,your,their}|{need,needs,deserve,deserves,ought,has,have} to be {wiped off,erased from,nuked,genocided,gassed,ethnically cleansed}|{should,must} {all ,}be {wiped off,erased from,nuked,gassed,ethnically cleansed}|{put,stick,fire} a bullet {in,into,through} {his,her,their,this,that,these,every,each}|{get,grab,bring,take,load,sharpen} your {guns,knives,weapons,rifles,machetes,swords,axes}|{beat,kick,whip,flog,stone} {him,her,them,it} until|{no,not one} {family,child,house,village,man,woman} {there ,of theirs ,}wakes up|{slit,cut} their {throats,heads,necks}|{break,smash} their {bones,skulls,heads,legs}|hang them {from,by,in,on} {the lamp,lamp,lampposts,cranes,trees,the nearest,their}',
      '{bomb,shell,burn,gas,pound} {gaza,iran,israel,beirut,tehran,dahieh,syria,lebanon,yemen,them,it all,the place} {until,till,to the ground,to the stone,into the,back to,to dust,to ashes}|drop {the big one,a nuke,the nuke,nukes,the bomb,an atom bomb,an atomic bomb,a big one} on|{line,round} them {all ,}up and {shoot,kill,burn,hang,gas,execute,gun}|{throw,dump,push} them {all ,}{into,in,to} the {sea,ocean,ovens,fire,furnace}|{only,one} language {they,these people} understand is {the bullet,bullets,the gun,force and}',
      '{burn,raze,bomb,torch,blow up,bulldoze} {down ,}{the,all,their,every,these,all the} {mosques,churches,synagogues,temples,refugee camps,mosque,church,synagogue,shrines}|{wipe,erase} {them,these people,those people,it,israel,iran,gaza,that country,their country,them all,all of them} {all ,}{off,from} the {map,face of the earth,earth,planet,face of this earth}',
      '{kill,hang,slaughter,shoot,behead,burn,gas,butcher,bomb,execute,nuke,massacre,lynch,poison,drown,exterminate,wipe out,castrate,murder} {them all,em all,all of them,every one of them,every last one,every single one,each and every one,every man woman and child,the whole lot,the lot of them,their children,their women,their babies,their kids,the whole family,the entire family,women and children}|{shoot,shot,kill,fire} {them ,every one of them ,everyone ,anyone ,him ,all of them ,}on sight|let god sort them out|no mercy for {their,them,any of them,women,children,the children,the women,civilians,anyone}|{spare,leave} {none,no one,nobody} {of them,alive,standing}|leave no survivors|take no prisoners|{final solution,second holocaust,another holocaust,another sabra,another nakba,a second nakba,another hama,hama 2} {for,to,on,is,needed}|the only good {arab,muslim,jew,shia,sunni,palestinian,israeli,persian,iranian,syrian,kurd,christian,alawite,druze,one} is a dead|{ethnic cleansing,ethnically cleanse,genocide} {is the,is a good,is needed,would be,the only}|hitler {was right,did nothing wrong,should have,should ve,didn t finish,did not finish,missed,knew what,had the right,will come back}|{bring back,we need,need another,need a new,come back} hitler|hitler where are you|{deserve,deserves,deserved} {to be genocided,genocide,another holocaust,extermination,to be wiped}|{bomb,shell,strike,hit,burn,attack} their {schools,hospitals,mosques,churches,homes,children,women,kids,families,weddings,funerals,villages}|rape their {women,wives,daughters,sisters,mothers}|{burn,drown,shoot,bomb,sink} {their,the,the refugee,the migrant,all the,those} {camps,boats,tents,dinghies,refugee camps,refugee boats,migrant boats}|sink {the boats,their boats,every boat}|machine gun {them,the boats,the border}|{send,put} them {all ,}{to,in} {the gas,the ovens,gas,ovens,concentration camps,the camps,camps,the gas chambers}',
      '{hope,pray,wish} {they,these people,those people,all of them,every one of them} {all ,both ,just ,}{die,burn,choke,drown,perish,suffocate,starve,get killed,get slaughtered,get raped,get bombed,get cancer,bleed,are exterminated,are wiped out}',
    ],
    { group: 'everyone' },
  ),
);

/** Figures of speech with the words above. */
export const menaceInnocents = ownList(
  'en',
  'innocent',
  at(1, [
    'you absolute {legend,hero,star,gem,angel,beauty,genius,king,queen,unit,machine,delight}|{smarter,brighter,cleverer,more intelligent,cleaner,more human} than {you,u} {think,thought,expect,believe,realise,realize,know,would,might,imagine,can,give}',
    'rot in {jail,prison,court,a cell,a prison,custody}|break a leg|gas prices|gas station{,s}|gas field{,s}|burn {bridges,the midnight oil,out,calories}|shoot the messenger|level playing field|wait until they come|hope they get justice|{play,playing,plays,take,takes,taking} {you,us,them,everyone,people,the people} {all ,}for {fools,a fool,idiots,sheep}|fool {you,us,them,yourself,anyone,everybody}|silver bullet|dog days|{top,under} dog|underdog{,s}|scapegoat{,s}|black sheep|rat out|paper tiger|lion s share|monkey business|cash cow|sacred cow{,s}|cow milk|worm s eye|elephant in the room|animal {farm,rights,welfare,kingdom}|birds of prey|parrot{,ed,ing} the|slave {trade,market,markets,labour,labor}|devil s advocate|{poor,what the,the,speak of the} devil|year of the {rat,dog,pig,monkey,snake}|cancer {patient,patients,treatment,research,cells,ward,drug,drugs,survivor,survivors}|virus {spread,spreads,outbreak,variant}|computer virus|public servant{,s}|civil servant{,s}',
  ]),
);
