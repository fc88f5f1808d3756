import { at, ownList } from '../list.ts';

/** Inflected and newer names of the groups. */
export const moreGroups = ownList(
  'es',
  'group',
  at(1, ['mujer{,es}|hembras|señoras|chicas|niñas|feminista{,s}|madres solteras|viejas|las tías'], {
    group: 'women',
  }),
  at(
    1,
    [
      '{gay,gays}|homosexual{,es}|lesbiana{,s}|bisexual{,es}|transexual{,es}|transgénero{,s}|travesti{,s}|{persona,personas,mujer,mujeres,hombre,hombres} trans|los trans|las trans|{un,una,unos,estos,esos,este,ese,otro} trans|trans como|queer{,s}|no binari{os,as}|lgbt{i,iq,}',
    ],
    { group: 'lgbt' },
  ),
  at(
    1,
    [
      'afro{descendientes,americanos,s}|african{o,a,os,as}|{personas,gente,hombres,mujeres} {de color,negras,negros,negra}|subsaharian{os,as}|prietos|morenos',
    ],
    { group: 'black' },
  ),
  at(1, ['judí{o,a,os,as}|hebre{os,as}|israelitas|sionistas'], { group: 'jews' }),
  at(1, ['musulm{án,anes,ana,anas}|islamistas|mahometanos|islámic{os,as}'], { group: 'muslims' }),
  at(
    1,
    [
      'inmigrante{,s}|emigrante{,s}|migrante{,s}|refugiad{o,a,os,as}|extranjer{o,a,os,as}|forane{os,as}|ilegales|indocumentad{os,as}|solicitantes de asilo|menas|mojados|pateras',
    ],
    { group: 'migrants' },
  ),
  at(
    1,
    [
      'discapacitad{o,a,os,as}|minusválid{o,a,os,as}|inválid{os,as}|{persona,personas,gente,niños} {discapacitada,discapacitadas,con discapacidad,con discapacidades}|ciegos|sordos|autista{,s}|parapléjicos|down',
    ],
    { group: 'disabled' },
  ),
  at(
    1,
    [
      'indígena{,s}|indi{o,a,os,as}|pueblos {originarios,indígenas}|mapuche{,s}|quechuas|aimaras|mayas|aborígenes|gitan{o,a,os,as}|moro{s,}|marroquíes|árabes|latin{o,a,os,as}|venezolan{o,a,os,as}|haitian{o,a,os,as}|peruan{o,a,os,as}|bolivian{o,a,os,as}|paraguayos|colombian{o,a,os,as}|mexican{o,a,os,as}|ecuatorian{o,a,os,as}|cuban{o,a,os,as}|dominican{o,a,os,as}|nicaragüenses|nicas|centroamericanos|rumanos|chin{os,as}|asiátic{o,a,os,as}|turcos|rusos|ucranianos|argentin{os,as}|chilen{os,as}|catalan{es,as}|andaluces',
    ],
    {
      group: 'nation',
    },
  ),
  at(1, ['pobres|mendigos|indigentes|gente pobre'], { group: 'poor' }),
);

const VERY =
  '{,muy ,tan ,realmente ,absolutamente ,totalmente ,completamente ,todos ,todas ,simplemente ,siempre ,unos ,unas }';

export const contempt = ownList(
  'es',
  'derogatory',
  at(3, [
    '{asqueros,repulsiv,repugnantísim,patétic,degenerad,depravad,pervertid,incivilizad,primitiv,retrasad,atrasad,despiadad,vicios,sucísim,mugros,inmund,apestos,odios,malvad,perverid,siniestr,deshonest,mentiros,tramposs,ladron,ingrat,traicioner,trastornad,desquiciad,enferm mental,inútil,maldit,corrompid,pecaminos,antihigiénic,piojos,hediond,cochin,salvaj,bárbar,ignorantísim,desagradecid,conflictiv,delincuentísim,despreciad,indeseabl,inferioress}{os,as}',
    'asquerosos|repugnante{,s}|despreciable{,s}|abominable{,s}|detestable{,s}|aborrecible{,s}|vil{es}|ruin{es}|infame{,s}|miserable{,s}|deplorable{,s}|lamentable{,s}|inferior{es}|subhumanos|indigna{s}|indignos|inservibles|inútiles|indeseables|criminales|delincuentes|terroristas|violador{es,as}|asesin{os,as}|ladron{es,as}|pederastas|pedófilos|estafador{es,as}|mentiros{os,as}|vagos|parásitos|salvajes|ignorantes|analfabetos|traidor{es,as}|aprovechad{os,as}|mantenid{os,as}|invasor{es,as}|zorras|putas|guarr{os,as}|cerd{os,as}|escoria|chusma|gentuza|idiotas|imbéciles|subnormales|estúpid{os,as}|tarad{os,as}|retrasad{os,as}|gilipollas|cabron{es,as}|pendej{os,as}|hijos de puta|mierdas|maleantes|narcos|anormales|antinaturales|enfermos mentales|locos|viciosos',
    `{lo,los,las,el} {peor,peores}|de lo peor|{son,es} ${VERY}{peor,peores} que|{un,una} {plaga,lacra,cáncer,peste,amenaza,vergüenza,carga,desgracia,estorbo,error de la naturaleza,desperdicio,aberración,abominación} {para,de,social,en}|{una,la} {lacra,plaga,peste,vergüenza,abominación,aberración,desgracia}|un {cáncer,error,estorbo,peligro,asco}|contra {natura,la naturaleza}|{no,ni} son {humanos,personas,gente,normales,seres humanos,iguales,de fiar,verdaderas mujeres,mujeres de verdad,hombres de verdad,bienvenidos,bienvenidas}|ciudadanos de segunda|de segunda {clase,categoría}|{nada más,no son más,poco más} que {basura,animales,parásitos,escoria,criminales,ratas,mierda,cerdos,unos,unas}|no son {más ,otra cosa ,nada ,sino }que`,
    'me {hacen,hace} {,querer ,sentir ,hervir ,enojar }{vomitar,hervir,enojar,enfurecer,rabiar,asco,la sangre,de rabia}|me {pone,ponen} {de mal humor,enfermo,enferma,furioso,furiosa,negro,los pelos de punta,malo,de los nervios}|me {dan,da,daba} {mucho ,tanto ,muchísimo ,un ,una ,tanta ,mucha }{asco,rabia,náuseas,vergüenza,repelús,grima,miedo}|me {enojan,enfurecen,enferman,cabrean,encabronan,molestan,irritan,fastidian,sacan de quicio,revuelven,enervan,repatean,joden}|nos {dan asco,repugnan,invaden,roban,quitan}|no {los,las,les} {soporto,aguanto,trago,tolero}|{me revuelve,me revuelven} {el estómago,las tripas}',
    'no {tienen,tiene} {ningún ,ninguna ,el ,}{derecho,derechos,cabida,lugar,sitio,valor,vergüenza,dignidad,cerebro,alma,honor,moral,educación,respeto,perdón,remedio}|no {merecen,merece} {la ,el ,mi ,nuestro ,ningún ,ni ,ser ,}{vivir,respeto,vida,existir,derechos,compasión,nada,estar,protegid,piedad,oxígeno,vivas,vivos}|no {valen,vale} {nada,una mierda,la pena,un carajo,un peso,una verga,ni}|{vale,valen} {menos,una mierda,verga,nada}|no {deberían,deben,debería,debe,pueden,tienen que} {existir,vivir,estar,votar,tener derechos,reproducirse,haber nacido,importar,importarle,ser,poder}|no {importa,importan}{ a nadie,}|no {pertenecen,encajan,caben} {a,en,aquí}|no hay {lugar,sitio,espacio,cabida} {para,en}|no {sirven,sirve} {para nada,ni,más que}|sobran en|están de más|su lugar es {la cocina,la cárcel,un zoológico,la selva,el manicomio}',
    '{lárguense,lárgate,largo,fuera,váyanse,iros,marchaos,vete,vuelvan,vuélvete,vuélvanse,regresen,regrésate} {de aquí,de mi país,de nuestro país,a su país,a tu país,a su tierra,a tu tierra,al infierno,a la selva,a vuestra,a la mierda,al carajo}|{que se,deberían,deben,tienen que,tendrían que,pueden} {largarse,irse,largar,ir,volver,regresar,desaparecer,vayan,larguen,vuelvan,regresen}|{invaden,infestan,arruinan,destruyen,contaminan,corrompen,controlan,dominan,ensucian,roban,destrozan,han invadido,están invadiendo,están destruyendo} {nuestr,el ,este ,a nuestr,todo ,l}{o,a,os,as,país,mundo,barrio,gobierno}|{nos ,vienen a ,}{roban,quitan,robar,quitar} {el trabajo,los trabajos,el pan,nuestros,nuestro,trabajo,las ayudas}|viven {de nosotros,del cuento,de nuestros impuestos,de ayudas,a costa}|se reproducen como|como {conejos,ratas,cucarachas,animales}|por naturaleza|{está,llevan} en {su,la} {naturaleza,sangre,genes}|en la sangre|culpa de',
  ]),
);

export const contemptBefore = ownList(
  'es',
  'hate_verb',
  at(3, [
    '{odio,odiamos,odiar,detesto,detestamos,aborrezco,desprecio,despreciamos,abomino,repudio,maldigo,rechazo} {a,a los,a las,a todos,a todas,a estos,a estas,a esos,a esas,al,ver,que,cuando}|{odiamos,detesto,detestamos,aborrezco,repudio,abomino,maldigo}',
    '{asco,odio,repulsión,repugnancia,desprecio,rabia,desdén,aversión,náuseas,fobia,rencor} {por,hacia,a,a los,a las,contra,de los,de las,ver}|{harto,harta,hartos,hartas,cansado,cansada,asqueado,asqueada,hasta los huevos,hasta la madre,hasta los cojones,hasta el coño,hastiado,enfermo,podrido} {de,de los,de las,de estos,de estas,de tantos,de tanto,de ver,de estar,con,por,rodeado de}|no {soporto,aguanto,trago,tolero,tolero a,puedo ver,puedo con,quiero,respeto,confío en,me gustan} {a,ver,más,los,las,estos,estas,a los,a las,ni a}|no {soporto,aguanto,trago}|{ningún,cero,nada de,ni un poco de,no tengo} respeto {por,a,hacia}|{alérgico,alérgica} a {los,las}|{nada,no hay nada} {más ,}{peor,asqueroso,repugnante,sucio,estúpido} que|{nada,no hay nada} peor que|nadie {más ,es ,es tan ,es más ,tan }{sucio,tonto,asqueroso,ignorante,estúpido,cochino} {como,que}|peor{es,} que {los,las,un,una,estos}|menos {me gusta,me gusten,quiero} que',
    '{malditos,malditas,putos,putas,jodidos,jodidas,pinches,cochinos,sucios,sucias,asquerosos,asquerosas,puto,puta,maldito,maldita,sucio,sucia,asqueroso,asquerosa,pinche}',
    '{que se jodan,que se mueran,que se vayan,que les den,jódanse,muéranse,chinguen su madre,me cago en,a la mierda,al infierno,al carajo,al diablo,que revienten,muerte a,mueran,fuera,abajo,basta de,no más} {,a ,con ,por culo a }{los,las,todos los,todas las,esos,estos,estas,esas,todos,todas}|{demasiados,demasiadas} |hay {demasiados,demasiadas,muchos,muchas}|no {dejen,dejemos,dejar,contraten,confíen en,confíes en,queremos} {entrar ,}{a ,más ,que los ,}|{limpiar,librar,liberar,limpiemos} {el país,la ciudad,españa,méxico} de|librémonos de|{deshacerse,deshacernos,deshagámonos,librarse} de|cuidado con los|{más,menos} {listo,inteligente,limpio,útil} que {todos,cualquier,los,las,una,un,ustedes}',
  ]),
);

export const harm = ownList(
  'es',
  'harm_verb',
  at(3, [
    '{matar,matemos,maten,mataré,mataremos,matáramos,matásemos,mato,asesinar,asesinemos,exterminar,exterminemos,erradicar,erradiquemos,eliminar,eliminemos,aniquilar,aniquilemos,masacrar,liquidar,fusilar,ahorcar,colgar,colguemos,degollar,decapitar,apuñalar,quemar,quememos,quemen,lapidar,linchar,violar,violaré,castrar,esterilizar,torturar,torturaremos,gasear,envenenar,estrangular,ahogar,balear,balacear,desaparecer,descuartizar,esclavizar,reventar,apalear,hacer sufrir,acabar con,acabemos con,acabe con,acaben con,terminar con,poner fin a,ponerle fin a,deshacernos de,deshagámonos de,librarnos de,dar muerte a,dar una paliza a,cortar la cabeza a,cortarle el cuello a,cortarles el cuello a,meterle un tiro a,pegarle un tiro a,hacer desaparecer a,mandar al paredón a,hacerle daño a,voy a lastimar a}{, a, al, a un, a una, a los, a las, a todos, a todas, a esos, a estos, a este, a ese, a esta, a esa, a cualquier, a algún, todos, todas}',
    '{masacre,exterminio,ejecución,pena de muerte,muerte,horca,genocidio} {de,para,a,contra} {los,las,todos,todas,estos,esos}|{cortaré,cortar,rebanar,rajar} {la garganta,las gargantas,el cuello,la cabeza} {a,de}',
  ]),
);

const DEAD =
  '{matad,muert,asesinad,exterminad,erradicad,eliminad,aniquilad,masacrad,liquidad,fusilad,ahorcad,colgad,degollad,decapitad,quemad,lapidad,linchad,violad,castrad,esterilizad,torturad,gasead,ejecutad,apalead,golpead,sacrificad,desaparecid,envenenad}{o,a,os,as}';

export const harmCalls = ownList(
  'es',
  'harm_norm',
  at(3, [
    `{ser,sean,fueran,fuesen,serían,siendo} ${DEAD}`,
    `{sean,fueran,ser} {todos,todas} ${DEAD}`,
    '{deberían,deben,tendrían que,tienen que,merecen,se merecen,merecerían,ojalá,que} {todos ,todas ,se ,}{morir,morirse,arder,sufrir,pudrirse,mueran,muriera,murieran,desaparezcan,quemarse}|{merecen,merece,se merecen} {la muerte,morir,sufrir,la horca,un tiro,una paliza,lo peor,palizas,la pena de muerte,el infierno,ser}|pena de muerte {para,a} los|{al paredón,a la hoguera,a la horca,a las cámaras de gas,a los hornos,al matadero,a campos de concentración}|todos {muertos,al hoyo}',
  ]),
);

export const moreSlurs = ownList(
  'es',
  'slur',
  at(
    3,
    [
      'negrat{a,as}|{negro,negra,negros,negras} {de mierda,de porquería,asqueroso,asquerosos,hijueputa,culero,cochino,cochinos}|simio{s} negros|macac{o,os} negr|mono{s} negros|negr{illo,illos} de|zambos',
    ],
    { group: 'black' },
  ),
  at(
    3,
    [
      'maric{ón,ones,a,as,onazo,ona}|mariquita{s}|sodomita{,s}|bujarr{ón,ones}|sarasa{,s}|tortiller{a,as}|bollera{s}|trola{s}|travelo{,s}|traveco{s}|joto{,s}|puñal{es} jot|puto{s} maric|cacorr{o,os}|playo{s}|trolo{,s}|loca{s} de mierda|comepoll{as}|muerdealmohadas|marimach{a,as,o,os}|machorr{a,as}|hombre con falda|hombres con falda',
    ],
    { group: 'lgbt' },
  ),
  at(
    3,
    ['judí{o,a,os,as} de mierda|perro{s,} judí{o,os}|narigones|judiad{a,as}|marran{os} judí|sionazi{s,}'],
    { group: 'jews' },
  ),
  at(
    3,
    [
      'mor{o,a,os,as} de mierda|moraco{s,}|morisma|moromierda{s,}|putos moros|sarracenos de|talibanes de mierda|yihadistas de mierda|turbantes|terroristas islámicos todos',
    ],
    { group: 'muslims' },
  ),
  at(
    3,
    [
      'sudaca{,s}|panchit{o,a,os,as}|machupich{u,os,us}|guachupin{o,os}|payoponis|indi{o,a,os,as} de mierda|indio{s} pat{a,as} rajada{s,}|veneco{,s,as}|venezorr{as}|frijoler{o,os}|espaldas mojadas|bolita{s,} de mierda|peruca{,s} de|paragua{s} de mierda|cabecita{s} negra{s}|gringo{s} de mierda|gabacho{,s} de|polac{o,os} de mierda|patarajada|inmigrante{s,} de mierda|chinacos|gitan{o,a,os,as} de mierda|menas de mierda|guiri{s} de mierda|cholo{s} de mierda|serrano{s} de mierda|naco{s} de mierda|indiaca{s}|chino{s} de mierda|ojos rasgados|amarillos de mierda|comeperros|comemurciélagos',
    ],
    {
      group: 'migrants',
    },
  ),
  at(
    3,
    [
      'retrasad{o,a,os,as} mental{,es}|mongolit{o,a,os,as}|mongólic{o,a,os,as}|tullid{o,a,os,as}|lisiad{o,a,os,as}|mutilad{o,os} de|tarad{o,a,os,as} mental{es,}|minusválid{o,os} mental{es,}|subnormal{es,}|deficiente{s,} mental{es,}|cojo{s} de mierda|paralític{o,os} de',
    ],
    { group: 'disabled' },
  ),
  at(
    3,
    [
      'zorr{a,as,ón,ones}|furci{a,as}|fulan{as}|guarr{a,as}|golf{a,as}|puton{a,es,as}|ramer{a,as}|puta{s} de mierda|feminazi{,s}|feminaz{a,as}|hembrista{,s}|putita{,s}|malfollad{a,as}|malcogid{a,as}|calientapollas|perra{s} sucias|pelandusc{a,as}|chupapollas|gata{s} de mierda|vaca burra|mamona{s}|putarrac{a,as}',
    ],
    { group: 'women' },
  ),
);

export const praise = ownList(
  'es',
  'innocent',
  at(1, [
    '{odio,violencia,discriminación,discurso de odio,agresiones,crímenes} {a,hacia,contra} {las mujeres,los inmigrantes,los judíos,los gays,los homosexuales,las minorías,los musulmanes,los refugiados,las personas}|muerte de {las mujeres,mujeres,inmigrantes,migrantes}|no merecen {ser tratad,sufrir,la violencia,que los traten,que las traten,este trato,ser torturad}{o,a,os,as,}|no son {inferiores,criminales,terroristas,delincuentes,ignorantes,vagos,asquerosos,malos,menos}|derechos de|no {vale,valen} menos',
  ]),
);
