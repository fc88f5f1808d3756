import { at, ownList } from '../list.ts';

/** Adverbs that stand between a group and what is said of it; within a phrase they cost the pair no reach. */
const VERY = '{,totalmente ,absolutamente ,simplemente ,realmente ,completamente ,tan ,muy ,demasiado }';

/** Contempt in front of a people's name, and after it. */
const PEOPLES =
  'judí{o,a,os,as}|moro{,s}|mora{,s}|negr{o,a,os,as}|gitan{o,a,os,as}|chin{o,a,os,as}|indi{o,a,os,as}|musulm{án,anes,ana,anas}|árabe{,s}|inmigrante{,s}|trans|gay{,s}|travesti{,s}';
const DIRTY = PEOPLES.split('|').flatMap((people) => [
  `{put,suci,maldit,asqueros}{o,a,os,as} ${people}|pinche{,s} ${people}|${people} de mierda`,
]);

export const insults = ownList(
  'es',
  'insult',
  at(3, [
    'hij{o,a,os,as} de {puta,perra,la gran puta,la chingada,las mil putas,remilputa}|hij{o,a}deputa|hijueputa{,s}|hijoeputa{,s}|hijaputa{,s}|jueputa|malparid{o,a,os,as}|malnacid{o,a,os,as}|gilipollas|soplapollas|comepollas|chupapollas|lameculos|comemierda{,s}|mamahuevo{,s}|mamaguevo{,s}|mamaverga{,s}|careverga|caraculo|cara de {culo,mierda,verga}|cabrón|cabron{es,a,as,azo}|pendej{o,a,os,as}|culer{o,a,os,as}|pelotud{o,a,os,as}|conchetumadre|conchatumadre|la concha de tu {madre,hermana}|concha de tu madre|chinga{, a} tu madre|chinguen a su madre|tu puta madre|puta tu madre|vete a la {mierda,verga,chingada}|vete al carajo|vete a tomar por {culo,el culo}|que te {jodan,follen}|que os {jodan,follen,den por culo}|jódete|jodete|jódanse|chúpamela|pedazo de {mierda,basura,imbécil,escoria}|{sos,eres} una {mierda,basura,rata,cerda,zorra,perra,guarra,golfa}|{sos,eres} {una puta,un mierda,un cerdo,un perro,un animal,basura,escoria}|montón de mierda|saco de mierda|put{a,as,illa,ita,ón}|zorra de mierda|perra de mierda|{rojo,facha,progre}{,s} de mierda|feminazi{,s}|mongolic{o,a,os,as}|retrasad{o,a,os,as} menta{l,les}|anormal de mierda',
  ]),
  at(3, ['subnormal{,es}|mamón|mamones|retrasad{o,a,os,as}'], { ambiguous: true }),
  at(2, [
    'idiota{,s}|basura humana|imbécil{,es}|estúpid{o,a,os,as}|tarad{o,a,os,as}|cretin{o,a,os,as}|gilipuertas|capull{o,os}|payas{o,a,os,as}|sinvergüenza{,s}|desgraciad{o,a,os,as}|miserable de|perroflauta{,s}|zurd{o,a,os,as} de|mequetrefe{,s}|lacay{o,os}|patán|cantamañanas|bocazas|inepto|inept{a,os,as}|majader{o,a,os,as}|energúmen{o,a,os,as}|canalla{,s}|ramera{,s}|furcia{,s}|cállate la boca|cierra {el pico,la boca}|descerebrad{o,a,os,as}|babos{o,a,os,as}|escoria|bastard{o,os}|mal parid{o,a,os,as}|cornud{o,a,os,as}|muert{o,a,os} de hambre|tontopollas|zoquete{,s}|pringad{o,a,os}',
  ]),
  at(2, ['tont{o,a,os,as}|bob{o,a,os,as}|facha{,s}|forro{,s}|necio{,s}|guarr{o,a,os,as}|golfa{,s}'], {
    ambiguous: true,
  }),
  at(1, [
    'ignorante{,s}|ridícul{o,a,os,as}|patétic{o,a,os,as}|mentiros{o,a,os,as}|hipócrita{,s}|corrupt{o,a,os,as}|ladr{ón,ones}|incompetente{,s}|inútil{,es}|vendid{o,a,os,as}|cobarde{,s}|boludo{,s}|huevón|weón|güey',
  ]),
  at(
    2,
    [
      'perr{o,a,os,as}|cerd{o,a,os,as}|rata{,s}|burr{o,a,os,as}|zorra{,s}|gusan{o,a,os,as}|animal{,es}|basura|víbora{,s}|mono{,s}|asno{,s}|bestia{,s}|gonorrea',
    ],
    {
      needsTarget: true,
    },
  ),
);

export const profanity = ownList(
  'es',
  'profanity',
  at(3, [
    'follar|follad{o,a}|puta madre|me cago en {tu,dios,la puta,todo,vuestra}|chingad{o,a,os,as}|a tomar por culo|por culo|hasta la polla|la puta que {te,lo,los} parió',
  ]),
  at(2, [
    'mierda{,s}|joder|jodid{o,a,os,as}|carajo{,s}|cojones|chingar|chingadera{,s}|put{o,os}|puñeta{,s}|cagar|cagada{,s}|putada{,s}|gilipollez|gilipolleces|mamada{,s}',
  ]),
  at(2, ['coño|verga|polla{,s}|culo{,s}'], { ambiguous: true }),
  at(1, ['hostia{,s}|no mames|cagarla|jode']),
);

export const slurs = ownList(
  'es',
  'slur',
  at(3, DIRTY),
  at(3, ['negrata{,s}|negro{,s} villero{,s}|cabecita{,s} negra{,s}|negro{,s} {asqueroso,apestoso}{,s}'], {
    group: 'black',
  }),
  at(3, ['sudaca{,s}|panchit{o,a,os,as}|venec{o,a,os,as}|espalda{,s} mojada{,s}|machupichu{,s}'], {
    group: 'migrants',
  }),
  at(
    3,
    [
      'maric{ón,ones,ona,onazo}|mariconazo{,s}|marica{,s}|mariquita{,s} de mierda|bujarr{a,as,ón,ones}|marimach{o,a,os,as}|machorra{,s}|travelo{,s}|travol{o,as}|jot{o,os}|sarasa{,s}|comecoños|muerdealmohadas|soplanucas',
    ],
    { group: 'lgbt' },
  ),
  at(3, ['bollera{,s}|tortillera{,s}'], { group: 'lgbt', ambiguous: true }),
  at(3, ['moromierda{,s}|moraco{,s}'], { group: 'arabs' }),
  at(3, ['judiada{,s}|perr{o,os} judí{o,os}|marran{o,os} judí{o,os}'], { group: 'jews' }),
  at(3, ['{mongó,mogó}lic{o,a,os,as}|mongolit{o,a,os}|tullid{o,a,os,as} de'], { group: 'disabled' }),
  at(3, ['ind{io,ia} pata{,s} rajada{,s}|amarill{o,os} de mierda'], { group: 'nation' }),
  at(2, ['cholo{,s}|tullid{o,a,os,as}|lisiad{o,a,os,as}'], { group: 'nation', ambiguous: true }),
);

export const groups = ownList(
  'es',
  'group',
  at(1, ['mujer|mujeres|feminista{,s}|las chicas'], { group: 'women' }),
  at(
    1,
    ['homosexual{,es}|lesbiana{,s}|los gays|transexual{,es}|transgénero{,s}|travesti{,s}|bisexual{,es}'],
    {
      group: 'lgbt',
    },
  ),
  at(1, ['trans'], { group: 'lgbt', ambiguous: true }),
  at(
    1,
    [
      'negr{os,a,as}|afrodescendiente{,s}|{un,el,los,una,la,las,unos,estos,esos,otro,otros,dos} {negro,negros,negra,negras}|{hombre,persona,mujer}{,s} negr{o,a,os,as}',
    ],
    { group: 'black' },
  ),
  at(1, ['judí{o,a,os,as}'], { group: 'jews' }),
  at(1, ['musulm{án,anes,ana,anas}|islamistas'], { group: 'muslims' }),
  at(1, ['cristian{os,as}|católic{os,as}|evangélic{os,as}'], { group: 'christians' }),
  at(1, ['árabe{,s}|marroquí{,s,es}|moros|moras|magrebí{,es}|palestin{o,a,os,as}'], { group: 'arabs' }),
  at(1, ['inmigrante{,s}|migrante{,s}|refugiad{o,a,os,as}|extranjer{os,as}|ilegales|sin papeles'], {
    group: 'migrants',
  }),
  at(1, ['discapacitad{o,a,os,as}|minusválid{o,a,os,as}|autistas|persona{,s} con discapacidad'], {
    group: 'disabled',
  }),
  at(1, ['asiátic{os,as}|chin{os,as}'], { group: 'asians' }),
  at(
    1,
    [
      'gitan{o,a,os,as}|indígena{,s}|indi{os,as}|latin{os,as}|mexicanos|venezolan{os,as}|colombianos|bolivian{os,as}|peruan{os,as}|ecuatorianos|haitian{os,as}|cubanos|argentinos|españoles|catalanes|vascos|rumanos',
    ],
    { group: 'nation' },
  ),
);

export const dehumanisers = ownList(
  'es',
  'dehumaniser',
  at(3, [
    `${VERY}inmund{o,a,os,as}|escoria|parásito{,s}|lacra{,s}|cucaracha{,s}|alimaña{,s}|sabandija{,s}|subhuman{os,as}|infrahuman{os,as}|salvaje{,s}|{enjambre,enjambres,hordas,horda,manada,plaga} de|inmundicia|desperdicio de {espacio,oxígeno}|chusma|basura humana|{son,sean,sois,siendo} {,solo ,simple ,pura ,puras ,unos ,unas ,una ,un ,la ,como }{plaga,basura,ratas,gusanos,bestias,cáncer,peste,monos,mugre}|subraza|raza inferior|engendros`,
  ]),
  at(2, ['animales|perros|cerdos|simios|mierda']),
);

export const derogatory = ownList(
  'es',
  'derogatory',
  at(3, [
    `${VERY}{despreciable,repugnante,repelente,abominable}{,s}|${VERY}{asqueros,repulsiv,patétic,degenerad,depravad,pervertid,incivilizad,ignorantísim}{o,a,os,as}|${VERY}{vil,viles,antinatural,antinaturales,inferiores,subnormales}`,
    '{me ,nos ,}{dan,da} {asco,náuseas,repugnancia,rabia}|me {repugnan,asquean,enferman,revuelven el estómago}|{tan,unos,unas} {ignorantes,tontos,tontas,brutos,brutas,estúpidos,estúpidas,inútiles,tarados,taradas}|primitiv{os,as}|infesta{n,ndo}|personas {viles,inferiores,despreciables}|lo peor que {hay,existe}|contra natura|enferm{os,as} {mentales,de la cabeza}|fuera de {nuestro,mi,este} país|{deberían,deben,tienen que,tendrían que} {largarse,irse a su país,volver a su país,desaparecer,extinguirse}|a su puto país|{sobran,apestan}|mal de la cabeza|arruin{a,an,arán} {nuestro,el,este} país|vienen a {robar,delinquir,violar}|una carga para|una vergüenza para|una amenaza para|{solo ,}{sirven,sirve} para {fregar,parir,follar}',
    'son{, todos, todas}{, unos, unas}{, putos, putas} {criminales,delincuentes,terroristas,violadores,ladrones,asesinos,pederastas,enfermos,mentirosos,tramposos,falsos,vagos,parásitos,sucios,malvados,malos,traidores,primitivos}',
  ]),
  at(2, [
    'ignorantes|tont{os,as}|vag{os,as}|floj{os,as}|mentiros{os,as}|suci{os,as}|brut{os,as}|cobardes|traidores|incivilizad{o,a}|fals{os,as}|invaden|nos invaden|locas|histéricas',
  ]),
);

export const hateVerbs = ownList(
  'es',
  'hate_verb',
  at(3, [
    `{detesto,detestamos,aborrezco,aborrecemos,odiamos}{, a}{, todos, todas}|{muerte,mueran} {a,todos,todas,los,las}|muerte a tod{os,as} l{os,as}|{hart,asquead,cansad}{o,a,os,as} de{, ver a, tant}{, todos, todas, tantos, tantas}|me {dan asco,repugnan,asquean,enferman,cagan}|{asco,repugnancia,desdén,repulsión,aversión} {de,por,hacia,a}|{fuera,abajo} {los,las}|al {carajo,diablo,infierno} {con,todos,todas}|a la mierda {con,todos,todas,los,las}|que se {jodan,mueran,vayan al carajo,vayan a la mierda}{, todos, todas}|encabronad{o,a} {por,con}|me {enoja,cabrea,molesta,jode} ver`,
  ]),
  at(3, ['odio{, a}{, todos, todas}|desprecio{, a}{, todos, todas}'], { ambiguous: true }),
);

export const harmVerbs = ownList(
  'es',
  'harm_verb',
  at(3, [
    `{matar,matáramos,matásemos,torturaremos,masacraré,masacrar,estrangular,erradiquemos,erradicaran,maten,matemos,mataré,asesinar,asesinemos,exterminar,exterminen,exterminemos,exterminaré,quemar,quemen,quememos,quemaré,fusilar,fusilen,gasear,degollar,violar,violaré,ahorcar,colgar,cuelguen,linchar,apuñalar,erradicar,aniquilar,eliminar,eliminemos,castrar,lapidar,decapitar,torturar}{, a, a todos, a todas, a todos los, a todas las, a los, a las, a una, a un, a estos, a estas, a esos, a esas}`,
    'matarte|mataros|matarlos|violarte|degollarte|rajarte|quemarte|reventarte|apuñalarte|fusilarlos',
    '{cortarles,cortarle,cortaré,cortar} {el cuello,la garganta,el pescuezo} a{, los, las, todos los}',
  ]),
  at(2, [
    `{expulsar,expulsen,deportar,deporten,golpear,lastimar,echar}{, a}{, todos, todas}{, los, las, estos, esos}|{deshacernos,librarnos} de{, todos, todas}{, los, las, estos, esos}|{acabar,acabemos,acaben} con{, todos, todas}{, los, las, estos, esos}|hacerle{,s} daño a{, los, las}`,
  ]),
);

export const harmNorms = ownList(
  'es',
  'harm_norm',
  at(3, [
    '{deberían,deben,debería,debe,tienen que,tendrían que,merecen,se merecen,merece,merecería} {morir,arder}|{deberían,deben,debería,debe,tienen que,merecen} ser {fusilad,ejecutad,exterminad,quemad,asesinad,ahorcad,erradicad,eliminad,colgad,gasead,castrad}{o,a,os,as}|{fueran,fuesen,sean} {degollad,ejecutad,exterminad,erradicad,fusilad,eliminad}{o,a,os,as}|{deberían estar,estarían} {todos ,todas ,}muert{os,as}|{, se }merece{,n} {la muerte,la horca,el paredón,una bala,que los maten,que lo maten}|{habría que,hay que,deberían} {matarl,fusilarl,quemarl,exterminarl,colgarl,gasearl,ahorcarl,eliminarl,castrarl}{o,a,os,as}|al paredón|a la hoguera|a la cámara de gas',
  ]),
);

export const threats = ownList(
  'es',
  'threat',
  at(3, [
    `{te,os,los,las} {voy,vamos,van} a {matar,rajar,degollar,violar,reventar,quemar,encontrar,cortar,partir,romper,destrozar,apuñalar,hacer daño,dar una paliza,moler a palos,descuartizar,acuchillar,pegar un tiro,meter un tiro,lastimar}|{voy,vamos} a {matarte,rajarte,degollarte,violarte,reventarte,quemarte,encontrarte,partirte,romperte,destrozarte,mataros,lastimarte,hacerte daño}|te {mataré,mato,rajo,rajaré,violaré,reventaré,degollaré,encontraré,lastimaré,haré daño,quemaré,cortaré el cuello,cortaré la garganta}`,
    '{sé,sabemos} dónde vives|te {parto,rompo,reviento,parteré,partiré,romperé} la {cara,boca,madre,jeta}|estás muert{o,a}|eres hombre muerto|tus días están contados|te vas a {arrepentir,morir,enterar de quién}|vas a {morir,pagarlo con sangre}|morirás{, como un perro}',
  ]),
);

export const harmWishes = ownList(
  'es',
  'harm_wish',
  at(3, [
    'muérete|muéranse|ojalá te {mueras,maten,violen,atropellen,pudras,muera,de cáncer}|ojalá os {muráis,maten}|ojalá se {mueran,muera}|espero que te {mueras,maten,violen,pudras}|suicídate|mátate|ahórcate|púdrete|púdranse|pudríos|tírate de un {puente,balcón}|pégate un tiro|{mereces,merecéis} {morir,la muerte}|deberías {morir,morirte,suicidarte,matarte}|arde en el infierno|vete al infierno|ojalá te parta un rayo|que te mueras',
  ]),
);

export const sexual = ownList(
  'es',
  'sexual',
  at(3, [
    'chúpame la {polla,verga,pija}|chupame la {polla,verga,pija}|te voy a {follar,coger duro}|enséñame las tetas|muéstrame las tetas|manda {nudes,fotos desnuda,pack}|cómeme la {polla,verga}|mámamela',
  ]),
);

export const innocents = ownList(
  'es',
  'innocent',
  at(1, [
    'de puta madre|cono {sur,de,norte}|perr{o,os} guía|mi {perro,perra,gato}|perro caliente|perros calientes|conejillo de indias|judías {verdes,blancas,pintas}|mercado negro|humor negro|agujero{,s} negro{,s}|oveja negra|caja{,s} negra{,s}|mar negro|dinero negro|{el,del,de,al,su,un,puro,este,ese,tanto} odio|{el,del,de,al,su,un} desprecio|comida basura|correo basura|la basura de la|contenedor de basura|cubo de basura|gusanos de seda|mono de trabajo|matar el {tiempo,rato,gusanillo,aburrimiento}|piedra pómez|indias occidentales|rata de biblioteca|animales de compañía|cine negro|viernes negro|lista{,s} negra{,s}|echar {de menos,un vistazo,una mano}|eliminar a {la selección,los rivales}',
  ]),
);
