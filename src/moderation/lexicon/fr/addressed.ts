import { at, ownList, ownWords } from '../list.ts';

/** Imperatives at the reader. They count where they begin their clause. */
export const orders = ownList(
  'fr',
  'insult',
  at(
    2,
    [
      '{ferme,fermez} {la,ta,ta bouche,ta gueule,vos gueules,votre gueule,ton clapet,ton bec,ton museau}|{ta,vos,votre} {gueule,gueules}|{casse,cassez,barre,barrez,tire,tirez} {toi,vous}|{dégage,dégagez} {d ici,de là,connard,sale,pauvre,chez,retourne}|{va,allez,vas} {te ,vous ,t }{faire soigner,faire voir,faire foutre,faire enculer,faire mettre,faire cuire,laver,pendre,rhabiller,cacher,noyer,faire pendre}|{va,allez} {brouter,paître,paitre,aboyer,ramper,lécher,traire,garder} {les,tes,vos,de,l,ailleurs,tes chèvres}',
      '{retourne,retournez,rentre,rentrez} {dans,à} {ta,ton,tes,vos,votre,la,le} {niche,cage,trou,grotte,cave,zoo,égout,égouts,étable,porcherie,caniveau,jungle,brousse,arbre,bled,asile,poubelle,chenil,ferme,désert,chameau}|{aboie,aboyez,braie,bêle,bêlez} {toujours,plus,encore,tant,pour}|{lave,lavez,nettoie} {toi,vous} {la bouche,d abord,avant}|{prends,prenez} {tes,vos} {cachets,médicaments,pilules,médocs}|{mange,bouffe,mangez} {ta,tes,de la,du} {merde,foin,crotte,morts}|{ouvre,ouvrez} {un livre,un bouquin} {pauvre,abruti,idiot}|{couché,au pied,à la niche} {le chien,médor,sale,toutou}',
    ],
    { group: 'order' },
  ),
  at(
    1,
    [
      'apprends à {lire,écrire,réfléchir}|apprenez à {lire,écrire,réfléchir}|{retourne,retournez} à l école|va {dormir,jouer,te coucher}|{tais,taisez} {toi,vous}|grandis un peu|ouvre un livre|{trouve,trouvez} {toi,vous} une vie',
    ],
    { group: 'order' },
  ),
);

/** Dirt, disease and servants: an insult only to somebody's face. */
export const called = ownList(
  'fr',
  'insult',
  at(
    2,
    [
      'déchet{,s}|rebut{,s}|cancer|erreur de la nature|fléau|plaie|moins que rien|sous merde|parasite{,s}|virus|maladie|larve{,s}|nuisible{,s}|esclave{,s}|toutou{,s}|larbin{,s}|valet{,s}|caniche{,s}|mouton{,s}|lèche bottes|lèche cul|analphabète{,s}|malade mental|malades mentaux|fou à lier|dégénéré{,e,s,es}|consanguin{,s}|sauvage{,s}|barbare{,s}|animal|animaux|serpent{,s}|vipère{,s}|guenon{,s}|tache{,s}|dinde{,s}|buse{,s}|cruche{,s}|ver{,s} de terre|sangsue{,s}|poubelle{,s}',
    ],
    { needsTarget: true },
  ),
);

/** Phrases that name their addressee themselves. */
export const addressed = ownList(
  'fr',
  'insult',
  at(
    2,
    [
      '{ton,votre,tes} {père,mère,parents} {aurait,auraient} {dû,du,mieux fait}|{abruti,crétin,débile,idiot,taré} {congénital,fini,profond,de naissance}|ramassis {d,de} {imbéciles,crétins,abrutis,idiots,débiles,cons,connards,traîtres,fachos,haineux,ordures}|bande {d,de} {imbéciles,crétins,abrutis,idiots,débiles,dégénérés,connards,enculés,salauds,animaux,ignares,incultes}|sale{,s} {race,races,engeance}|{t,tu} {es ,}con ou {tu,quoi}|{tu,t} {le fais exprès,es né con}|{ton,votre} qi {est,doit,ne,frôle}|{va,allez,retourne,retournez} {nettoyer,récurer,laver,torcher} {les,tes,des} {chiottes,toilettes,wc,culs}|{tu,vous} {devrais,devriez,ferais mieux de,feriez mieux de} {te pendre,te suicider,te tuer,crever,mourir,vous pendre,disparaître}|{t as,tu as,vous avez} {le,un} {cerveau,qi,cervelle,neurone,mentalité,mémoire} {d un,d une,de,vide,malade}|{t as,tu as,vous avez,t a,tu n as} {pas de,aucun,zéro,pas un} {cerveau,cervelle,neurone,dignité,honneur}|{ton,tes,votre,vos} {petit ,pauvre ,minuscule ,seul ,deux ,unique ,}{cerveau malade,neurone,neurones,cervelle de,cerveau de,qi de,qi d,cerveau vide,cerveau lavé}|ton cerveau est {vide,malade,mort,resté}|{soigne,soignez,fais toi,faites vous} {toi,vous,soigner,interner}|{il faut te,faut te,on devrait te,on devrait vous} {faire soigner,soigner,interner,enfermer,museler,piquer}|{tu,vous} {pues,puez,schlingues}|{ta,votre} {sale ,grosse ,vilaine ,}{gueule,tronche} {de,d}|{ta,tes} {sale,sales,grosse} {bouche,race,mère,famille,langue,tête,religion,gueule}|ta mère {est ,a ,aurait ,}{la,une,honte,dû,raté,suce,pute,te,avorter,avorté,le trottoir}|{ta,vos,votre} {mère,mères} {aurait,auraient} {dû,du}|{tu,vous} {me ,nous ,}{dégoûtes,dégoûtez,répugnes,répugnez,donnes envie de vomir,fais vomir,faites vomir,fais gerber,faites gerber}|{honte,la honte} de {ta famille,l humanité,ton pays}|{ton,tes,vos,votre} {maître,maîtres} {t,te,vous,est,sont,doit}',
      '{chien,chiens,toutou,larbin,esclave,valet,pute,caniche} {de,des,du,d} {mollahs,ton maître,tes maîtres,sionistes,l iran,iran,israël,saoudiens,régime}',
      '{gens,abrutis,types,individus,personnes,minables} comme {toi,vous} {me,devraient,ne,sont,qui,méritent,polluent,on}|{honte,insulte} {à,de} {l humanité,ta famille,ton pays,la race humaine,l espèce humaine}',
      '{pauvre,sale,gros,petit,espèce de,vieux,bande de} {type,mec,tache,naze,merde,clown,clowns,gland,cave,buse,cruche,dinde,folle,fou,malade,mytho,troll,trolls,facho,nazi,rat,rats,chien,chiens,porc,porcs,âne,ânes,cafard,cafards,singe,mouton,moutons,larbin,larbins,vendu,vendus,traître,traîtres,collabo,collabos,hypocrite,hypocrites,ignare,ignares,inculte,incultes,menteur,menteurs,lâche,lâches,minable,minables,sauvage,sauvages,barbare,barbares,parasite,parasites,vermine,ordure,ordures,déchet,déchets,serpent,vipère,sorcière,truie,vache,guenon,animal,animaux,bête,bouffon,bouffons,charlot,charlots,guignol,guignols,incapable}',
    ],
    { group: 'addressed' },
  ),
  at(
    1,
    [
      '{t es,tu es,vous êtes} {vraiment ,complètement ,} {aveugle,aveugles,sourd,bourré,bourrés,fou,folle,malade}|{personne,qui} {t,ne t,ne vous,vous} {a ,a rien }{demandé,sonné}|{tu,vous} {dis,dites,racontes,racontez} {que des,n importe quoi,des conneries}|{honte,honte à} {toi,vous}',
    ],
    { group: 'addressed' },
  ),
);

/** Threats and wishes beside those of terms.ts. */
export const menaces = ownList(
  'fr',
  'threat',
  at(3, [
    '{on,nous,je} {va,allons,vais} {venir ,} {te,vous} {chercher chez,attraper,crever,pendre,trouver,choper,écraser,brûler,égorger,massacrer,faire la peau,faire payer,régler ton,planter,décapiter,démonter}|{attends,attendez} {qu on,que je,qu ils} {te,vous} {trouve,trouvent,chope,attrape,croise}|{on,je} {connaît,connais,a,sait,sais} {ton,où} {adresse,tu habites,tu vis,tu travailles}|{tes,vos} {jours sont comptés,heures sont comptées}|{tu,vous} {vas,allez} {payer,saigner,finir dans,finir en,mourir,crever,le regretter}|{ton,votre} tour {viendra,arrive}|une balle dans {la,ta} {tête,nuque}|{je,on} {te,vous} {crève,bute,égorge,tue,brûle,pend,retrouve}',
  ]),
);

export const curses = ownList(
  'fr',
  'harm_wish',
  at(3, [
    '{te,vous} {souhaite,souhaitons} {un ,une ,le ,la ,de ,}{bon ,}{cancer,mort,crever,mourir,brûler,souffrir,tumeur,avc,pendaison,malheur}',
    '{tu,vous} {mérites,méritez,mérite} {douze,12,dix,une,deux,plusieurs} {balles,balle}|{douze,12} balles dans la peau|{j espère,vivement} {que ,qu }{tu,vous,ta famille,tes enfants,ta mère} {vas ,va ,allez ,vont }{crever,mourir,brûler,souffrir,pourrir}|{j espère,je souhaite} {que ,qu }{tu,vous,ta famille,tes enfants} {crèves,crève,crèvent,crevez,meurs,mourras,mourrez,meurent,meure,brûles,brûlez,brûleras,pourrisses,pourriras,souffres,souffriras,auras le cancer,aurez le cancer}|{crève,crevez} {toi,donc,charogne,chien,sale,avec,en enfer,tous,salope,raclure,vermine}|que {dieu,allah} {te,vous} {maudisse,brûle,tue,punisse,détruise}|maudit{,s} {sois,soyez} {tu,toi,vous}|{tu,vous} {mérites,méritez,mérite} {la mort,la corde,de crever,de mourir,d être pendu,d être fusillé,d être égorgé,une balle,le peloton,la potence,la guillotine}|{on devrait,il faudrait,faudrait,quelqu un devrait} {te,vous} {pendre,fusiller,abattre,égorger,brûler,buter,tuer,crever,exterminer,gazer}|{pendez,fusillez,brûlez,butez,tuez} {toi,vous,le,la}|{tue,pends,suicide,flingue,jette} toi|{suicidez,pendez} vous|{pourris,pourrissez,brûle,brûlez,crame,cramez} en enfer',
  ]),
);

export const massViolence = ownList(
  'fr',
  'harm_norm',
  at(
    3,
    [
      '{il faut,faut,faudrait,il faudrait,on devrait,on doit,qu on,y a qu à,vivement qu on} {tous ,toutes ,tout }{les ,}{brûler,tuer,exterminer,gazer,pendre,fusiller,éliminer,égorger,buter,massacrer,abattre,noyer,raser,éradiquer,liquider,crever,bombarder,stériliser,castrer}',
      '{il faut,faut,faudrait,il faudrait,on devrait,on doit,qu on} les {brûler,tuer,exterminer,gazer,pendre,fusiller,éliminer,égorger,buter,massacrer,abattre,noyer,éradiquer,liquider,crever,bombarder} {tous,toutes,vivants,un par un,jusqu au,sans pitié,jusqu,comme des chiens,comme des rats,avec leurs,et leurs}',
      '{faut,il faut,faudrait} les {gazer,exterminer,brûler,tuer,fusiller,égorger,éradiquer}|{jeter,jetez,jette,foutre,foutez} {les ,}tous à la mer|{qu on,on devrait,il faut} {les ,}{jette,jeter,balance,balancer} {tous ,}à la mer|{brûlez,rasez,bombardez,incendiez,brûlons,rasons} {les,leurs,toutes les,tous les,ces} {mosquées,églises,synagogues,camps,temples,écoles,hôpitaux,bidonvilles,maisons,villages}|{tuez,brûlez,exterminez,gazez,égorgez,butez,massacrez,éliminez,rasez,noyez,coulez,bombardez} {les ,moi ,}{tous,toutes,tout,jusqu au dernier,moi ça,leurs enfants,leurs villages,leurs bateaux}|{rayer,rayez,effacer,effacez} {les ,le ,la ,gaza ,israël ,l iran ,}{de la carte,de la surface}|{pas de,aucune,sans} pitié pour {eux,ces,leurs enfants,les enfants,leurs femmes,cette race}|{transformer,transformez} {gaza,l iran,la syrie,le liban,tout ça,israël} en {parking,cendres,cimetière,désert}|{nuke,atomiser,vitrifier,napalmer} {gaza,l iran,tout,les tous,la syrie,israël,le liban,téhéran}|{qu ils,qu elles,ils doivent,ils devraient} {tous ,toutes ,}{crèvent,crever,mourir,brûler,brûlent,meurent,disparaître}{ tous, toutes,}',
    ],
    { group: 'everyone' },
  ),
);

export const publicNames = ownWords('fr', 'public_target', [
  'gouvernement{,s}|régime{,s}|ministre{,s}|ministère|président{,e,s}|premier ministre|parlement|député{,s,e}|politicien{,s}|parti{,s}|dirigeant{,s}|roi|émir|dictateur{,s}|tyran{,s}|général|généraux|armée{,s}|milice{,s}|milicien{,s}|militant{,s}|terroriste{,s}|djihadiste{,s}|soldat{,s}|militaire{,s}|police|policiers|juge{,s}|justice|sénateur{,s}|opposition|mollah{,s}|banquier{,s}|oligarque{,s}|maire|assassin{,s}|meurtrier{,s}|violeur{,s}|tueur{,s}|bourreau{,x}|pédophile{,s}|média{,s}|presse|journaux|état islamique|ligue arabe|onu|otan|bachar|el assad|netanyahou|khadafi|khamenei|macron|hollande|sarkozy|le pen|zemmour|mélenchon|poutine',
]);
