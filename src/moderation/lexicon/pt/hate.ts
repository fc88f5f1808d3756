import { at, ownList } from '../list.ts';

/** Inflected and newer names of the groups. */
export const moreGroups = ownList(
  'pt',
  'group',
  at(1, ['mulher{,es}|mulherada|fêmeas|garotas|meninas|feminista{,s}|mães solteiras|esposas'], {
    group: 'women',
  }),
  at(
    1,
    [
      '{gay,gays}|homossexu{al,ais}|lésbica{,s}|bissexu{al,ais}|transexu{al,ais}|transgênero{,s}|travesti{,s}|{pessoa,pessoas,mulher,mulheres,homem,homens,gente} trans|os trans|as trans|queer{s}|lgbt{s}|não binári{os,as}',
    ],
    { group: 'lgbt' },
  ),
  at(
    1,
    [
      'negr{o,a,os,as}|pret{os,as}|afrodescendente{,s}|african{os,as}|{pessoa,pessoas,gente,mulher,mulheres,homem,homens} {negra,negras,negro,negros,preta,pretas,pretos,de cor}|{um,uma,esse,essa,todo,esses} {preto,preta}|mulat{os,as}|quilombola{,s}|pardos',
    ],
    { group: 'black' },
  ),
  at(1, ['jud{eu,eus,ia,ias}|israelitas|sionistas'], { group: 'jews' }),
  at(1, ['muçulman{o,a,os,as}|islâmic{os,as}|islamitas|maometanos'], { group: 'muslims' }),
  at(
    1,
    ['cristã{o,os}|católic{os,as}|evangélic{o,a,os,as}|crentes|macumbeiros|umbandistas|candomblecistas'],
    { group: 'christians' },
  ),
  at(
    1,
    [
      'imigrante{,s}|migrante{,s}|refugiad{o,a,os,as}|estrangeir{o,a,os,as}|forasteiros|retirantes|clandestinos',
    ],
    { group: 'migrants' },
  ),
  at(
    1,
    [
      'deficiente{,s}|{pessoa,pessoas,gente} {com deficiência,com deficiências,deficiente,deficientes}|portador{es,} de deficiência|inválid{os,as}|autista{,s}|cadeirante{,s}|ceg{os,as}|surd{os,as}',
    ],
    { group: 'disabled' },
  ),
  at(
    1,
    [
      'indígena{,s}|índi{o,a,os,as}|nordestin{o,a,os,as}|baian{os,as}|cearenses|paraibanos|cigan{o,a,os,as}|haitian{os,as}|venezuelan{os,as}|bolivian{os,as}|argentin{os,as}|portugues{es,as}|brasileir{os,as}|angolan{os,as}|árabe{,s}|turcos|chines{es,as}|japones{es,as}|asiátic{o,a,os,as}|palestin{os,as}|sírios|paulistas|cariocas|gaúchos|sulistas|nortistas|ucranianos|russos',
    ],
    { group: 'nation' },
  ),
  at(1, ['pobres|favelad{o,a,os,as}|mendigos|moradores de rua|sem teto'], { group: 'poor' }),
);

const VERY =
  '{,muito ,tão ,realmente ,absolutamente ,totalmente ,completamente ,todos ,todas ,simplesmente ,sempre ,uns ,umas }';

export const contempt = ownList(
  'pt',
  'derogatory',
  at(3, [
    '{nojent,asqueros,repulsiv,patétic,degenerad,depravad,pervertid,primitiv,retardad,atrasad,viciad,suj,imund,porc,fedorent,odios,malvad,pervers,desonest,mentiros,ladrõ,ingrat,traiçoeir,perturbad,desequilibrad,doentes,maldit,corrompid,pecaminos,piolhent,selvag,bárbar,inculto,mal educad,desprezad,indesejad,podr,safad,vagabund,folgad,preguiços,inúte,escrot,burr,estúpid,idiot,tarad,desgraçad,imprestável}{os,as}',
    'nojent{o,a,os,as}|repugnante{,s}|desprezíve{l,is}|abomináve{l,is}|detestáve{l,is}|vi{s,l}|infame{s}|miseráve{is}|deplorá{vel,veis}|lamentá{vel,veis}|inferior{es}|subumanos|sub humanos|indign{os,as}|imprestáveis|inúteis|indesejáveis|criminos{os,as}|bandid{os,as}|terroristas|estuprador{es}|assassin{os,as}|ladr{ões}|pedófilos|estelionatários|mentiros{os,as}|vagabund{os,as}|parasitas|selvagens|ignorante{,s}|analfabetos|traidor{es,as}|aproveitador{es,as}|invasores|vadias|putas|piranhas|escória|ralé|gentalha|idiotas|imbecis|retardad{os,as}|otári{os,as}|babacas|filhos da puta|marginais|anormais|antinaturais|doentes mentais|doidos|pecadores|incivilizad{os,as}|desonest{os,as}|rude{s}|repelentes|horríveis|péssimos|fedid{os,as}',
    `{o,a,os,as} {pior,piores}|{são,é} ${VERY}{pior,piores} que|{um,uma} {praga,câncer,peste,ameaça,vergonha,peso,desgraça,estorvo,erro da natureza,desperdício,aberração,abominação,fardo} {para,de,da,pra,social,na}|{uma,a} {praga,escória,vergonha,abominação,aberração,desgraça,ralé}|um {câncer,erro,estorvo,perigo,nojo,lixo}|contra a natureza|{não,nem} são {humanos,humanas,gente,normais,seres humanos,pessoas,iguais,confiáveis,mulheres de verdade,homens de verdade,bem vindos,bem vindas}|cidadãos de segunda|de segunda {classe,categoria}|{nada mais,não passam,pouco mais} {de,do que,que} {lixo,animais,parasitas,escória,criminosos,ratos,merda,porcos,uns,umas,vermes}|não passam de|desperdício de {espaço,oxigênio,ar}|lixo {humano,da humanidade,da sociedade}|estrume|esterco|carniça|pragas|vermes|ratos de esgoto`,
    'me {faz,fazem} {querer ,sentir ,ferver ,passar }{vomitar,ferver,raiva,nojo,o sangue,mal}|me {deixa,deixam} {,com ,tão ,muito ,puto ,doente ,com muita ,com tanta }{puto,puta,raiva,nojo,irritado,irritada,furioso,furiosa,doente,enojado,enojada,ódio,revoltado,revoltada,maluco}|me {dão,dá,da,causam,causa} {muito ,tanto ,muita ,uma ,um ,tanta ,ânsia ,ânsia de }{nojo,raiva,náusea,vergonha,vômito,medo,asco,repulsa,ojeriza}|me {enojam,enoja,irritam,irrita,enfurecem,enfurece,repugnam,repugna,revoltam,revolta,incomodam,tiram do sério,embrulham o estômago}|embrulha{m} o estômago|não {suporto,aguento,tolero} {mais ,}{eles,elas,essa gente}|nos {enojam,invadem,roubam}',
    'não {têm,tem} {nenhum ,nenhuma ,o ,}{direito,direitos,lugar,espaço,valor,vergonha,dignidade,cérebro,alma,honra,moral,educação,respeito,conserto,caráter,serventia}|não {merecem,merece} {a ,o ,meu ,nosso ,nenhum ,nem ,ser ,}{viver,respeito,vida,existir,direitos,compaixão,nada,estar,proteção,piedade,oxigênio}|não {valem,vale} {nada,merda,a pena,porra nenhuma,um centavo,porcaria,o que comem}|{vale,valem} {menos,merda,porra}|não {deveriam,devem,deveria,deve,podem,precisam} {existir,viver,estar,votar,ter direitos,se reproduzir,ter nascido,importar,ser,ter}|não {importa,importam}{ para ninguém,}|não {pertencem,cabem} {a,aqui,na,no}|não há {lugar,espaço} {para,pra,em,nesta,neste}|não {servem,serve} {para nada,pra nada,nem}|lugar {é,deles é,delas é} {na cozinha,na cadeia,no zoológico,na senzala,no hospício,no lixo,no tronco,no inferno}|{devem,deveriam,tem que,deviam} ser {descartados,descartadas,banidos,banidas,expulsos,expulsas,presos,presas,proibidos,proibidas}',
    '{saiam,sai,fora,sumam,some,voltem,volta,vão,vai,caiam} {daqui,do meu país,do nosso país,desse país,para o seu país,pro seu país,pra sua terra,para a sua terra,para o inferno,pro inferno,para a selva,pra merda,embora}|{deveriam,devem,têm que,tem que,deviam,podem} {sair,ir,voltar,sumir,desaparecer,se mandar,vazar}|{invadem,infestam,arruínam,arruinam,destroem,contaminam,corrompem,controlam,dominam,sujam,roubam,estragam,invadindo,infestando,destruindo,estão invadindo,estão destruindo,vão destruir,vão arruinar} {noss,o ,este ,a noss,tudo ,esse ,a }{o,a,os,as,país,mundo,bairro,governo}|{nos ,vêm ,vem }{roubam,roubar} |{roubam,tomam,tiram} {nossos,nosso,o emprego,os empregos,nossas}|vivem {às nossas custas,de bolsa,de esmola,dos nossos impostos,nas nossas costas}|se reproduzem como|como {coelhos,ratos,baratas,animais}|por natureza|{está,têm} {na natureza,no sangue,nos genes} {d,}|no sangue|culpa d{os,as}',
  ]),
);

export const contemptBefore = ownList(
  'pt',
  'hate_verb',
  at(3, [
    '{odeio,odiamos,odiar,detesto,detestamos,abomino,desprezo,desprezamos,repudio,amaldiçoo,rejeito} {,todos ,todas ,os ,as ,esses ,essas ,ver ,quando ,esse ,essa }|{odeio,odiamos,detesto,detestamos,abomino,repudio}',
    '{nojo,ódio,repulsa,asco,desprezo,raiva,desdém,aversão,ojeriza,náusea,ranço,pavor} {de,d,dos,das,por,pelos,pelas,desses,dessas,desse,dessa,contra,a,aos,às,com,para}|{farto,farta,cansado,cansada,enojado,enojada,de saco cheio,puto,puta,revoltado,revoltada,irritado,irritada,enjoado} {,de ,com ,por }{de,dos,das,os,as,desses,dessas,ver,estar,tantos,esses,essas,estar perto de,pelos}|não {suporto,aguento,tolero,consigo suportar,respeito,confio em,quero,gosto de,gosto d,engulo} {,mais ,ver ,nem ver ,os ,as ,esses ,essas ,esse }|não {suporto,aguento,tolero}|{nenhum,zero} respeito {por,pelos,pelas}|alergia a{os,}|{nada,não há nada} {mais ,}{pior,nojento,repugnante,sujo,burro} {do ,}que|{nada,não há nada} pior|ninguém {mais ,é ,é tão ,é mais ,tão }{sujo,burro,nojento,ignorante,estúpido,imundo} {como,quanto,que}|pior{es,} {do ,}que {os,as,um,uma,esses}|{goste,gosto} menos {do ,}que',
    '{maldit,imund,suj,nojent,desgraçad,porc,put}{os,as,o,a}',
    '{foda se,foda,fodam se,se fodam,que se fodam,morram,morte a,morte aos,morte às,vão se foder,vão tomar no cu,abaixo,fora,para o inferno com,pro inferno com,ao inferno,chega de,basta de,malditos sejam,danem se,que se danem} {,com ,os }{os,as,esses,essas,todos,todas,todos os,todas as}|morte {a,aos,às} {todos,todas}|morte {aos,às}|{demais,muitos,muitas,tantos,tantas} |há {muitos,muitas} {,desses ,dessas }|tem {muito,muita} |{cheio,cheia} d{e,os,as}|não {deixem,contratem,confiem em,confie em,confie,queremos} {entrar ,}{,mais ,que os ,os ,as ,nos ,nas ,em }|{limpar,livrar,limpem,limpemos} {o país,a cidade,o brasil} d{e,os,as,esses,essas}|livrar d{e,os,as,esses,essas}|cuidado com {os,as}|mais {espert,inteligent,limp,úti}{o,a,e,l,os} {do ,}que {todos,qualquer,os,as,uma,um,vocês}',
  ]),
);

export const harm = ownList(
  'pt',
  'harm_verb',
  at(3, [
    '{matar,matemos,matem,matarei,mataremos,matássemos,mato,assassinar,exterminar,exterminemos,erradicar,eliminar,eliminemos,aniquilar,massacrar,massacrarei,liquidar,fuzilar,enforcar,pendurar,degolar,decapitar,esfaquear,queimar,queimem,apedrejar,linchar,estuprar,estuprarei,castrar,esterilizar,torturar,torturaremos,envenenar,estrangular,afogar,balear,esquartejar,escravizar,espancar,trucidar,metralhar,fazer sofrer,acabar com,acabe com,acabem com,acabemos com,dar fim,dar um fim,pôr fim,por um fim,livrar se de,nos livrar,nos livrarmos,livrar de,dar cabo de,cortar a cabeça de,cortar a garganta de,dar um tiro em,meter bala em,passar o cerol,machucar,ferir,sumir com}{, o, a, os, as, um, uma, todos, todas, todos os, todas as, esses, essas, qualquer, de, dos, das, desses, dessas}',
    '{massacre,extermínio,execução,pena de morte,morte,forca,genocídio,eliminação} {d,para ,pra ,contra ,a}{e,os,as,todos,todas,esses}|{cortarei,cortar,rasgar} {a garganta,as gargantas,o pescoço,a cabeça,essas gargantas,essas suas gargantas} {d,}{e,os,as,}|{cortar,rasgar} {essas,suas,a tua,a sua} {suas ,}gargantas',
  ]),
);

const DEAD =
  '{mort,assassinad,exterminad,erradicad,eliminad,aniquilad,massacrad,liquidad,fuzilad,enforcad,degolad,decapitad,queimad,apedrejad,linchad,estuprad,castrad,esterilizad,torturad,executad,espancad,sacrificad,envenenad,mutilad,dizimad}{o,a,os,as}';

export const harmCalls = ownList(
  'pt',
  'harm_norm',
  at(3, [
    `{ser,serem,sejam,fossem,seriam,sendo} ${DEAD}`,
    `{sejam,fossem,ser,serem} {todos,todas} ${DEAD}`,
    '{deveriam,devem,têm que,tem que,merecem,deviam,tomara que,que} {todos ,todas ,se ,}{morrer,arder,sofrer,apodrecer,morram,desapareçam,queimar,explodir}|{merecem,merece} {a morte,morrer,sofrer,a forca,um tiro,uma surra,o pior,apanhar,a pena de morte,o inferno,cadeia}|pena de morte {para,a,pra} {os,todos}|{ao paredão,na fogueira,na forca,à câmara de gás,aos fornos,para o paredão,pro paredão}|todos {mortos,pro buraco}|{estariam,estar} {todos ,todas ,}mort{os,as}',
  ]),
);

export const moreSlurs = ownList(
  'pt',
  'slur',
  at(
    3,
    [
      'crioul{o,a,os,as} de|macac{o,a,os,as} pret{o,a,os,as}|{preto,preta,pretos,pretas,negro,negra,negros,negras} {de merda,imundo,imundos,nojento,nojentos,fedido,fedidos,safado,safados,macaco}|neguinh{o,a,os,as} de merda|pretinh{o,os} de merda|tiziu{,s}|picolé de asfalto|urubu{s} pret|nega maluca|escurinh{os,as} de',
    ],
    { group: 'black' },
  ),
  at(
    3,
    [
      'viad{o,os,inho,inhos,agem,aço}|vead{o,os,inho}|bich{a,as,inha,ona} louca{s,}|bichas|boiol{a,as,agem}|baitol{a,as,o}|sapat{ão,ões,ona,onas}|traveco{,s}|trav{a,ecos} de|maricona{s}|marica{s,}|queima rosca|morde fronha|pederasta{,s}|sodomita{,s}|bambi{s}|aberraç{ão,ões} trans|mulher de pau|fancha{s}|sapatas|caminhoneira{s} lésb|homem de saia|invertid{os,as}',
    ],
    { group: 'lgbt' },
  ),
  at(
    3,
    ['judeu{s,} {de merda,imundo,imundos,safado,safados,sujo,sujos}|judiaria|sionazi{s}|marran{os} jud'],
    { group: 'jews' },
  ),
  at(
    3,
    ['muçulman{o,os} de merda|homem{s} bomba{s,} todos|turbantes|terrorista{s} islâmic|mouros de merda'],
    { group: 'muslims' },
  ),
  at(
    3,
    [
      'paraíba{s} de|baian{o,os} de merda|nordestin{o,os,a,as} {de merda,burro,burros,imundo}|cabeça chata|cabeças chatas|pau de arara|bugre{,s}|selvícolas|índi{o,os,a,as} {de merda,preguiços,vagabund}|silvícolas|tapui{as,os}|japa{s} de merda|china{s} de merda|xing ling{s}|amarelos de merda|galegos de merda|gringo{s} de merda|venezuelan{o,os} de merda|haitian{o,os} de merda|boliviano{s,} de merda|cigan{o,os} {ladrões,imundos,de merda}|portuga{s} de|brazuca{s} de merda|zuca{s}|imigrante{s,} de merda|carcaman{o,os}|cucarach{as,os}|pau rodado',
    ],
    { group: 'migrants' },
  ),
  at(
    3,
    [
      'retardad{o,a,os,as} menta{l,is}|mongol{oide,oides,óide}|mongoloide{,s}|aleijad{o,a,os,as}|débil mental|débeis mentais|demente{s} mental|capenga{s}|manc{os,as} de|perneta{s}|leproso{s}|anomalia{s} human|defeituos{o,a,os,as}|retard{ado,ada,ados}|downzinho',
    ],
    { group: 'disabled' },
  ),
  at(
    3,
    [
      'vadi{a,as}|piranh{a,as,uda}|vagabundas|putinh{a,as}|rapariga{s} de|biscate{,s}|galinhas rodadas|feminazi{,s}|femi nazi{s}|mal comida{s,}|maria gasolina|vaca{s} de merda|quenga{,s}|rameira{,s}|puta{s} de merda|cachorras|piriguete{s}|vagaba{s}|marmita{s} de',
    ],
    { group: 'women' },
  ),
);

export const praise = ownList(
  'pt',
  'innocent',
  at(1, [
    '{ódio,violência,discriminação,discurso de ódio,agressões,crimes,preconceito} {a,contra} {as mulheres,mulheres,imigrantes,judeus,gays,negros,os gays,minorias,muçulmanos,refugiados,os negros,as pessoas}|morte de {mulheres,negros,imigrantes}|não merecem {ser tratad,sofrer,isso,ser torturad,apanhar,esse tratamento}{o,a,os,as,}|não são {inferiores,criminosos,terroristas,bandidos,ignorantes,preguiçosos,nojentos,maus,menos}|não {vale,valem} menos|direitos d{os,as}',
  ]),
);

/** Words that news readers throw at each other and at politicians. */
export const thrown = ownList(
  'pt',
  'insult',
  at(3, [
    'idiota{,s}|imbeci{l,s}|imbecis|babaca{,s}|otári{o,a,os,as}|retardad{o,a,os,as}|canalha{,s}|cretin{o,a,os,as}|{débil,débeis} {mental,mentais}|energúmen{o,a,os,as}|escrot{o,a,os,as}|abestad{o,a,os,as}|babão|babões|boça{l,is}|besta quadrada|jument{o,a,os}|energumen{o,os}|panaca{,s}|trouxa{,s}|cuz{ão,ões,ona}|arrombad{o,a,os,as}|filh{o,a,os,as} da p|fela da p|fdp{,s}|vtnc|vsf|vai {se f,se fu,se foder,tomar no c,tomar no cu,pra pqp,pra merda}|enfia {no,na} {cu,rabo,rab}|no {seu,teu} {cu,rabo}|seu {nada,merda,lixo,verme,ignorante,burro,bosta,demente,doente,vagabundo,otário,babaca,animal,jumento}|sua {anta,vaca,burra,ridícula,louca,piranha,ignorante,jumenta}|cala {a ,}boca{, seu, sua}|vai {se tratar,estudar,lavar louça,dormir} {doente,seu,sua,burro,velho,idiota}|por{que,} não morre|velh{o,a} {babão,gagá,babaca,caduco,nojento,safado}|ladr{ão,a} {safad,vagabund,descarad}{o,a}|zé {ruela,mané,roela,povinho}|pau mandado|lambe botas|puxa saco{s,}|mau caráter|sem vergonha{s,}|desgraçad{o,a,os,as}|fedorent{o,a,os,as}|corn{o,os} mans{o,os}|macac{o,a} {de merda,nojent,imund}',
  ]),
);
