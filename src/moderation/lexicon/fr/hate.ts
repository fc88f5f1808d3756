import { at, ownList } from '../list.ts';

/** Inflected and newer names of the groups. */
export const moreGroups = ownList(
  'fr',
  'group',
  at(
    1,
    ['femme{,s}|fille{s}|meuf{,s}|nanas|bonnes femmes|gonzesses|féministe{,s}|gamines|mères célibataires'],
    { group: 'women' },
  ),
  at(
    1,
    [
      'homo{,s}|homosexuel{,s,le,les}|lesbienne{,s}|bisexuel{,s,le,les}|transgenre{,s}|transsexuel{,s,le,les}|{personne,personnes,femme,femmes,homme,hommes} trans|les trans|un trans|une trans|des trans|ces trans|aux trans|trans comme|lgbt{,s}|queers|drag queens|gays',
    ],
    { group: 'lgbt' },
  ),
  at(1, ['trans|gay'], { group: 'lgbt', ambiguous: true }),
  at(
    1,
    [
      '{les,des,ces,aux,un,le,une,la,ce,cette,tous les,ses,leurs,sales,du} {noir,noirs,noire,noires,black,blacks}|blacks|noires|noirs de|{homme,hommes,femme,femmes,personne,personnes,gens} {noir,noirs,noire,noires,de couleur}|africain{,s,e,es}|renoi{,s}|antillais|maliens|sénégalais|congolais|camerounais|ivoiriens|comoriens|haïtiens',
    ],
    { group: 'black' },
  ),
  at(1, ['juif{,s}|juive{,s}|israélite{,s}|sionistes|feujs'], { group: 'jews' }),
  at(1, ['musulman{,s,e,es}|muslim{,s}|islamistes|femmes voilées|barbus|l islam'], {
    group: 'muslims',
  }),
  at(1, ['chrétien{,s,ne,nes}|catholique{,s}|cathos|protestants|évangéliques|coptes'], {
    group: 'christians',
  }),
  at(
    1,
    [
      'arabe{,s}|maghrébin{,s,e,es}|beur{,s,ette,ettes}|rebeu{,s}|algérien{,s,ne,nes}|marocain{,s,e,es}|tunisien{,s,ne,nes}|syrien{,s,ne,nes}|palestinien{,s,ne,nes}|irakien{,s}|libanais{,e,es}|égyptien{,s,ne,nes}|kabyles|berbères',
    ],
    { group: 'arabs' },
  ),
  at(
    1,
    [
      'immigré{,s,e,es}|migrant{,s,e,es}|réfugié{,s,e,es}|étranger{,s}|étrangères|clandestins|sans papiers|demandeurs d asile|demandeur d asile|exilés|immigrants|nouveaux arrivants|mineurs isolés',
    ],
    { group: 'migrants' },
  ),
  at(
    1,
    [
      'handicapé{,s,e,es}|handicapés {mentaux,moteurs}|invalides|infirmes|autiste{,s}|aveugles|sourds|{personne,personnes} {handicapée,handicapées,à mobilité réduite,en situation de handicap}|paraplégiques',
    ],
    { group: 'disabled' },
  ),
  at(1, ['asiatique{,s}|chinois{,e,es}|japonais{,e,es}|vietnamiens|coréens|indiens|pakistanais'], {
    group: 'asians',
  }),
  at(
    1,
    [
      'rom{s}|gitan{,s,e,es}|tsiganes|gens du voyage|turc{,s}|turque{,s}|kurde{,s}|albanais|roumain{,s,e,es}|polonais|portugais|afghan{,s,e,es}|tchétchène{,s}|somaliens|érythréens|ukrainien{,s,ne,nes}|russes|allemands|anglais|américains|québécois|corses|belges|amérindiens|autochtones|iraniens|arméniens',
    ],
    { group: 'nation' },
  ),
  at(1, ['sdf|pauvres gens|mendiants|chômeurs'], { group: 'poor' }),
);

const VERY =
  '{,si ,tellement ,vraiment ,absolument ,complètement ,totalement ,tous ,toutes ,juste ,trop ,franchement ,profondément ,toujours ,aussi }';

export const contempt = ownList(
  'fr',
  'derogatory',
  at(3, [
    'abject{,s,e,es}|ignoble{,s}|infâme{,s}|immonde{,s}|répugnant{,s,e,es}|repoussant{,s,e,es}|révoltant{,s,e,es}|dégoûtant{,s,e,es}|dégueulasse{,s}|dégueu|écœurant{,s,e,es}|ecoeurant{,s,e,es}|détestable{,s}|méprisable{,s}|haïssable{,s}|abominable{,s}|odieux|odieuse{,s}|exécrable{,s}|vil{s,e,es}|vicieux|vicieuses|pervers|perverses|pervertis|dépravé{,s,e,es}|dégénéré{,s,e,es}|tordu{,s}|crasseux|crasseuse{,s}|puant{,s,e,es}|pouilleux|miteux|crado{,s}|barbare|arriéré{,s,e,es}|attardé{,s,e,es}|primitif{,s}|primitive{,s}|non civilisé{,s,e,es}|incivilisé{,s}|inférieur{,s,e,es}|inutiles|bons à rien|incapables|pathétique{,s}|pitoyable{,s}|minable{,s}|lamentable{,s}|malhonnête{,s}|fourbe{,s}|perfide{,s}|sournois|menteurs nés|ingrats|profiteur{s}|parasites|fainéants|violents par nature|anormaux|anormal{,e,es}|malades mentaux|détraqués|déséquilibrés|sous développés|sous race|indésirables|nocifs|toxiques',
    '{criminels,délinquants,terroristes,violeurs,voleurs,assassins,pédophiles,menteurs,traîtres,tricheurs,escrocs,assistés,racailles,crapules,salopes,putes,débiles,abrutis,idiots,crétins,connards,salauds,enculés,ordures,bouffons,lâches,égorgeurs,envahisseurs,colonisateurs,imbéciles,ignorants,ignares}',
    `les {pires,derniers des,plus bêtes,plus cons,plus sales,plus dangereux,plus ignorants,plus débiles}|la {pire,lie,honte,plaie,ruine,gangrène,pourriture}|le {pire,fléau,cancer}|un {fléau,cancer,danger,poids,problème} pour|une {plaie,honte,menace,charge,insulte,nuisance,erreur de la nature,perte d espace,perte d oxygène}|{rien de ,rien ,}plus {que ,qu un ,qu une ,que de la ,que des }{déchets,vermine,parasites,ordures,animaux,criminels,merde,merdes}|une perte {de place,d espace,de temps,d oxygène}|un gâchis {d espace,d oxygène,de place}|gaspillage d oxygène|malades dans leur tête|dérangés|pas nets|détraqués|tarés|défoncé{,s} du crâne|à vomir|à gerber|contre nature|pas {normal,normaux,naturel,naturels}|sous hommes|pas {vraiment ,}{humains,des humains,des êtres humains,civilisés,des vrais femmes,des vraies femmes}|de vraies femmes`,
    `me {dégoûte,dégoûtent,répugne,répugnent,révulse,révulsent,révolte,révoltent,écœure,écœurent,ecoeure,ecoeurent,débecte,débectent,gave,gavent,saoule,saoulent,énerve,énervent,insupporte,insupportent,horripile,horripilent,exaspère,exaspèrent,hérisse,hérissent}|me {donne,donnent} {envie de ,la ,l envie de }{vomir,gerber,dégueuler,nausée,gerbe}|me {rend,rendent} ${VERY}{malade,fou,folle,furieux,furieuse,dingue}|me {met,mettent} {hors de moi,en colère,en rage,les nerfs,la rage}|me {fait,font} {vomir,gerber,chier,bouillir,enrager,horreur}|me sort{ent,} par les {yeux,trous de nez}|nous {dégoûtent,répugnent,emmerdent}|je ne {les ,}{supporte,supporterai} plus`,
    'n {a,ont} {rien à faire,pas leur place,aucune place,pas sa place,aucun droit,pas le droit,aucune valeur,rien d humain,aucune morale,aucun respect,aucune dignité,rien à foutre}|{pas,aucune} {leur ,sa ,de }place {ici,chez nous,en france,dans notre,dans un,dans une,dans ce,parmi nous,sur cette,sur terre}|aucun droit {de vivre,d exister,à la vie,d être}|pas le droit {de vivre,d exister,d être en vie}|ne {mérite,méritent} {pas ,pas de ,même pas de ,aucun ,aucune ,que }{vivre,respect,pitié,exister,compassion,vie,mépris,droit,le respect,notre respect,d exister}|ne {vaut,valent} {rien,pas grand chose,pas mieux,que dalle,pas la peine,pas une,pas un clou,même pas,que de la merde,pas plus que}|{sans,aucune} valeur|{valent,vaut} moins que|n {est,sont} {bon,bons,bonne,bonnes} {qu ,que ,à rien}|{bon,bons,bonne,bonnes} {qu à,à} {rien,voler,violer,faire la cuisine,faire le ménage,jeter,tuer,mendier,se faire baiser}|ne {sert,servent} {à rien,qu à}|{place,places} {est,sont} {à la cuisine,en prison,dans un zoo,à la poubelle,au cimetière,en enfer,en cage}',
    `{devrait,devraient,doit,doivent,peuvent,qu ils,qu elles} {tous ,toutes ,}{se casser,dégager,foutre le camp,se barrer,partir,disparaître,se tirer,rentrer chez eux,rentrer chez elles,retourner chez eux,dégagent,se cassent,être renvoyés,être expulsés,être expulsées,être interdits,être interdites,être enfermés,être internés,être bannis,la fermer}|{dégage,dégagez,casse toi,cassez vous,barrez vous,tirez vous,foutez le camp,hors} {de ,}{chez nous,france,notre pays,mon pays,notre vue,ici}|{rentre,rentrez,retourne,retournez} {dans ton,dans votre,chez toi,chez vous,en afrique,au bled}|{envahissent,colonisent,infestent,souillent,ruinent,détruisent,pourrissent,salissent,gangrènent,islamisent,contaminent,contrôlent} {notre,nos,la,le,les,tout}|prennent {notre travail,nos emplois,nos femmes}|volent nos|se reproduisent comme|comme des {lapins,rats}|vivent à nos crochets|par nature|dans {leur,la} nature|dans {leurs gènes,le sang}`,
  ]),
);

export const contemptBefore = ownList(
  'fr',
  'hate_verb',
  at(3, [
    `{je ,on ,j ,}{hais,haïs,haïssons,déteste,détestons,exècre,exécrons,abhorre,abomine,méprise,méprisons,vomis,maudis,maudit,emmerde,emmerdons,encule,nique,conchie}|{nique,niquez,baise,fuck,mort à,mort aux,morts aux,à mort,fuck les,à bas,sus aux,dehors,foutez dehors,virez,expulsez,merde à,merde aux,au diable} {,tous ,toutes ,tout ,tous les ,toutes les }{les,ces,aux,à,l,la,le}|{nique,fuck,emmerde,baise} {tous,toutes}|mort à {tous,toutes}{ les,}|mort {aux,à}|maudits soient|va te faire foutre sale|allez vous faire foutre{ les,}|allez tous vous faire foutre`,
    `{horreur,haine,dégoût,mépris,dédain,répulsion,aversion,nausée,répugnance} {des,de,pour,pour les,envers,envers les,pour ces,contre,contre les,à l égard}|horreur {des,de}|peur {des,de ces}|{marre,assez} {de,des,d,d être entouré de,de voir,de tous ces}|ras le {bol,cul} {de,des,d}|{gavé,saoulé,fatigué,lassé} {de,des,par}|plein le {cul,dos} {de,des,d}|supporte {pas,plus}|peux {pas,plus} {supporter,blairer,sentir,encadrer,voir}|blaire {pas,plus}|allergique aux|{dégoûté,écœuré,révolté,énervé} {par,de} {les,ces,tous}|rien de {pire,plus répugnant,plus dégoûtant,plus sale,plus bête,plus con} {que,qu}|plus horrible {que,qu}|{pire,pires} que {les,ces}|personne n est {aussi,plus} {sale,bête,con,crasseux,ignorant,stupide}|aucun respect pour {les,ces,ce,cette}|aucune {pitié,compassion,confiance} {pour,envers,en,dans} {les,ces}|trop {de,d}|beaucoup trop {de,d}|plus {d,de} {arabes en}|méfiez vous des|ne faites {pas,jamais} confiance aux|débarrassez nous {de,des}|{nettoyer,purger,débarrasser} {la france,le pays} {des,de ces,de}`,
    `plus {intelligent,malin,propre,utile} que {tous,toutes,n importe,ces,les}|plus {intelligents,malins,propres,utiles} que {tous,toutes,n importe,ces,les}|{aussi,plus} {bête,con,sale,stupide} {qu un,qu une,que les,que ces}|espèce{,s} de sale{,s}|ces {enculés,connards,salopards,fils de pute} de|{connard,connards,enculé,enculés,salopard,crevard,merdeux,fumier,clochard} {de,d}`,
  ]),
);

export const harm = ownList(
  'fr',
  'harm_verb',
  at(3, [
    `{tuer,tuez,tuons,tuerai,tuerons,tuait,exterminer,exterminons,exterminez,éradiquer,éradiquons,éliminer,éliminons,éliminerai,massacrer,massacrerai,massacrez,massacrerons,égorger,égorgeons,égorgerai,trucider,zigouiller,buter,buterai,butons,flinguer,fusiller,fusillez,descendre,dégommer,abattre,abattez,pendre,pendez,lyncher,décapiter,brûler,brûlez,cramer,crever,noyer,étrangler,étranglerai,étouffer,poignarder,planter,violer,violerai,torturer,torturerons,lapider,gazer,castrer,stériliser,anéantir,empoisonner,écraser,défoncer,éventrer,saigner,achever,supprimer,assassiner,réduire en esclavage,faire la peau,régler leur compte,mettre une balle}{, à, tous, toutes, tous les, toutes les, tous ces, toutes ces}`,
    `{en finir avec,se débarrasser,nous débarrasser,débarrassons nous,débarrasser}{, de, des, d, de tous, de toutes, de ces, tous, toutes, les}|{trancher,couper,ouvrir} {la gorge,les gorges,la tête,leurs gorges,leurs têtes} {de,des,à,aux,d}|{mettre fin à,mettre un terme à}{, tous, toutes, ces, la vie des}|faire {du mal,souffrir} {à,aux,tous,toutes,les}|{la fin des,éradication des,extermination des,exécution des}`,
  ]),
  at(2, [
    'frapper|frappez|tabasser|cogner|expulser|expulsez|virer|renvoyer|dégager|chasser|enfermer|maltraiter|harceler|foutre dehors',
  ]),
);

const DEAD =
  '{tué,exterminé,éliminé,éradiqué,massacré,égorgé,abattu,fusillé,pendu,lynché,brûlé,gazé,exécuté,décapité,torturé,violé,castré,stérilisé,noyé,anéanti,lapidé,assassiné,brulé,jeté}{s,es}';

export const harmCalls = ownList(
  'fr',
  'harm_norm',
  at(3, [
    `{devraient,doivent,méritent d,méritent de} {être,tous être,toutes être,se faire} ${DEAD}`,
    `{soient,étaient,seraient} {tous ,toutes ,}{mort,morts,mortes}|{soient,étaient,seraient} {tous ,toutes ,}${DEAD}`,
    `{devrait,doit} être {tué,exterminé,éliminé,pendu,fusillé,exécuté,égorgé,abattu,brûlé,castré}{,e}|{devraient,doivent,peuvent,devrait,doit} {tous ,toutes ,}{mourir,crever,brûler,pourrir,souffrir,payer}|{mérite,méritent} {tous ,toutes ,}{de ,la ,la peine de ,une }{mourir,crever,mort,souffrir,pendaison,potence,balle,chambre à gaz}|la peine de mort pour|bons à {tuer,abattre,brûler,pendre}|{à la potence,au bûcher,sur le bûcher,aux fours,à la chambre à gaz,dans les fours,au poteau,au peloton}`,
  ]),
);

export const moreSlurs = ownList(
  'fr',
  'slur',
  at(
    3,
    [
      'nègre{,s}|négresse{,s}|bamboula{,s}|bougnoule{,s}|bounty{s}|sale noir{,s,e,es}|sales noirs|macaque{,s}|singe noir|noiraud{,s}|boubou{,s} de',
    ],
    { group: 'black' },
  ),
  at(
    3,
    [
      'bicot{,s}|bougnoul{,s,e,es}|raton{s}|crouille{,s}|melon{s} de|sale arabe{,s}|sales arabes|arabicide|islamo racaille{,s}|muzz{,ard,ards}|mahométan{,s}|enturbanné{,s}|sale musulman{,s}|sales musulmans|barbu{s} de merde|bâché{e,es}|belphégor',
    ],
    {
      group: 'muslims',
    },
  ),
  at(3, ['youpin{,s,e,es}|youtre{,s}|sale juif{,s}|sales juifs|sale juive|feuj{,s} de merde|youd{e,es}'], {
    group: 'jews',
  }),
  at(
    3,
    [
      'tapette{,s}|tarlouze{,s}|tarlouse{,s}|pédale{,s}|pédé{,s}|tantouze{,s}|fiotte{,s}|enculé de pédé|gouinasse{,s}|gouine{,s}|goudou{,s}|brouteuse{,s}|travelo{,s}|trans{o,os}|shemale{,s}|sodomite{,s}|inverti{,s}|tafiole{,s}|lopette{,s}|sale homo{,s}|phoque{,s} de',
    ],
    {
      group: 'lgbt',
    },
  ),
  at(
    3,
    [
      'mongol{,s}|mongolien{,s,ne}|gogol{,s}|triso{,s,mique,miques}|attardé{,s} mental|attardés mentaux|handicapé mental toi|débile{s} mental|débiles mentaux|estropié{,s}|boiteux|cas soc{,s}|golmon{,s}|teubé{,s}',
    ],
    {
      group: 'disabled',
    },
  ),
  at(
    3,
    [
      'niakoué{,s}|niakwé{,s}|chinetoque{,s}|chintok{,s}|bridé{,s}|face de citron|noich{es,s} de|bol de riz|bouffeur{s,} de chien|jaunes de merde',
    ],
    { group: 'asians' },
  ),
  at(
    3,
    [
      'romano{,s,s de merde}|manouche{,s} de|rital{,s}|polak{,s}|boche{,s}|espingouin{,s}|portos|clandé{,s}|gitan{,s} de merde|rosbif{,s} de|tchoin{,s} de|métèque{,s}',
    ],
    {
      group: 'migrants',
    },
  ),
  at(
    3,
    [
      'connasse{,s}|pétasse{,s}|pouffiasse{,s}|poufiasse{,s}|grognasse{,s}|grosse pute|sale pute{,s}|traînée{s}|salope{,s}|catin{,s}|garage à bites|sac à foutre|mal baisée{,s}|chiennasse{,s}|feminazie{,s}|féminazie{,s}|feminazi{,s}|bonne à baiser|bonniche{,s}|femelle{s}',
    ],
    {
      group: 'women',
    },
  ),
);

export const praise = ownList(
  'fr',
  'innocent',
  at(1, [
    '{haine,violence,violences,racisme,discriminations,discrimination,agressions} {contre,envers,faites aux} {les ,}{femmes,juifs,musulmans,homosexuels,migrants,réfugiés,noirs,arabes,handicapés}|violences faites aux femmes|la peur {des,de l} {migrants,étrangers,autre}|ne méritent pas {de se faire,d être,ça,cela,ce sort,cette,ces,la haine,le mépris}|ne valent pas moins|pas moins que|droits des|vies des|trop de {femmes,migrants,réfugiés} {sont,meurent,ont}|l empire mongol|empire mongol|empires mongols|peuple mongol|peuples mongols|turco mongol|mongol {gengis,genghis}|khan mongol|steppe mongole|la mort {de,des}|sale temps|sale histoire|sale affaire',
  ]),
);
