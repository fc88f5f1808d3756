import { at, ownList } from '../list.ts';

/** Adverbs that stand between a group and what is said of it; within a phrase they cost the pair no reach. */
const VERY = '{,totalmente ,absolutamente ,simplesmente ,realmente ,completamente ,tão ,muito ,bem }';

const PEOPLES =
  'jude{u,us}|judia{,s}|negr{o,a,os,as}|pret{o,a,os,as}|cigan{o,a,os,as}|chinês|chineses|índi{o,a,os,as}|muçulman{o,a,os,as}|árabe{,s}|imigrante{,s}|trans|gay{,s}|travesti{,s}|nordestin{o,a,os,as}|baian{o,a,os,as}|crioul{o,a,os,as}|macac{o,a,os,as}';
const DIRTY = PEOPLES.split('|').flatMap((people) => [
  `{put,suj,maldit,nojent}{o,a,os,as} ${people}|${people} {imund,fedid,fedorent,nojent,safad}{o,a,os,as}|${people} de merda`,
]);

export const insults = ownList(
  'pt',
  'insult',
  at(3, [
    'filh{o,a,os,as} {da,duma,de uma} {puta,égua,rapariga,mãe solteira,cadela}|filhadaputa|filhodaputa|filho da p|arrombad{o,a,os,as}|cuz{ão,ões,ona}|pau no cu|paunocu|vai {tomar no cu,se foder,se fuder,se ferrar,a merda,à merda,pra merda,pro inferno,para o inferno,pra puta que pariu,cagar,dar o cu,chupar}|vão {tomar no cu,se foder,se fuder}|vá {tomar no cu,se foder,se fuder,à merda}|vtnc|vsf|tnc|tmnc|tomar no cu|puta que te pariu|sua puta|{vadia,putinha,vagaba,piriguete,periguete}{,s}|quenga{,s}|boca de {buceta,latrina,esgoto}|pedaço de {merda,bosta,lixo}|monte de {merda,bosta}|cabeça de {merda,bosta}|saco de {merda,bosta}|seu {merda,bosta,porco,lixo,verme,rato,burro,animal,macaco,jumento,asno,corno,palhaço,veado}|sua {vaca,cadela,cachorra,galinha,piranha,porca,anta,besta,jumenta,vagabunda,burra}|{um,uma} bosta|retardad{o,a,os,as}|débi{l,eis} menta{l,is}|debil{oide,óide}{,s}|mongol{oide,óide}{,s}|punheteir{o,a,os}|lambe {cu,rola,botas,saco}|chupa {rola,pau,pica}|comunista{,s} de merda|feminazi{,s}|enfia no {cu,rabo}|no seu cu|{time,clube,timinho,governo,país,povo,povinho} {bosta,de bosta,de merda,lixo}|lixo do {crl,caralho}|no teu cu',
  ]),
  at(3, ['retardo mental|cadela{,s}'], { ambiguous: true }),
  // A group that no other list gives it: French has the same letters, only for French texts.
  at(3, ['fdp|fdps'], { group: 'people', ambiguous: true }),
  at(2, [
    'idiota{,s}|seu mongol|vai se tratar|fela da p{,uta}|noiad{o,a,os,as}|lixo humano|imbeci{l,s}|imbecis|imbecil|estúpid{o,a,os,as}|otári{o,a,os,as}|babaca{,s}|trouxa{,s}|canalha{,s}|cretin{o,a,os,as}|escroto{,s}|pilantra{,s}|vagabund{o,a,os,as}|demente{,s}|energúmen{o,a,os,as}|acéfal{o,a,os,as}|palerma{,s}|bundão|bundões|bunda mole|cagão|cagões|crápula{,s}|cafajeste{,s}|petralha{,s}|esquerdopata{,s}|esquerdalha|bolsominion{,s}|bolsonazi|minion burro|babão|abestad{o,a,os,as}|abestalhad{o,a}|tapad{o,a} mental|cala {a ,}boca|cala a tua boca|escória|sem vergonha|sem noção|puxa saco|jument{o,a,os,as}|asno{,s}|asneira{,s}|nojent{o,a,os,as}|asqueros{o,a,os,as}|corn{o,os} manso{,s}|burr{o,a} pra {caralho,caramba,cacete}|verme{,s}|fedorent{o,a,os,as}|mentecapto{,s}|zé ruela|pau mandado|broch{a,as} de|patife{,s}|biscate{,s}|vigarista{,s}',
  ]),
  at(
    2,
    [
      'burr{o,a,os,as}|anta{,s}|besta{,s}|corno{,s}|tapad{o,a}|louca|doente mental|doentes mentais|safad{o,a,os,as}|desgraçad{o,a,os,as}|piranha{,s}|tont{o,a,os,as}|bosta{,s}|lixo',
    ],
    {
      ambiguous: true,
    },
  ),
  at(1, [
    'ignorante{,s}|ridícul{o,a,os,as}|patétic{o,a,os,as}|mentiros{o,a,os,as}|hipócrita{,s}|corrupt{o,a,os,as}|ladrão|ladrões|ladra|bandid{o,a,os,as}|incompetente{,s}|inútil|inúteis|covarde{,s}|pateta{,s}|invejos{o,a}|coitad{o,a}|falsa|malandro',
  ]),
  at(
    2,
    [
      'porc{o,a,os,as}|cachorr{o,a,os,as}|vaca{,s}|galinha{,s}|rat{o,os}|macac{o,a,os,as}|palhaç{o,a,os,as}|animal|bicho|cobra{,s}|veado{,s}|capivara',
    ],
    {
      needsTarget: true,
    },
  ),
);

export const profanity = ownList(
  'pt',
  'profanity',
  at(3, [
    'caralho{,s}|puta que {o ,}pariu|puta merda|pqp|foda se|foda-se|foder|fuder|fodid{o,a,os,as}|fudid{o,a,os,as}|b{u,o}ceta{,s}|buxeta|punheta|boquete|trepar com|krl|krlh|pra caralho',
  ]),
  at(2, ['merda{,s}|porra{,s}|cacete|cagar|cagada|cagando|peid{o,ar}|puta{,s}|putaria|fod{a,am}|foda']),
  at(3, ['bosta{,s}'], { ambiguous: true }),
  at(2, ['cu|rabo|pica|rola|bunda{,s}|peru|xana'], { ambiguous: true }),
  at(1, ['droga|saco|que saco'], { ambiguous: true }),
);

export const slurs = ownList(
  'pt',
  'slur',
  at(3, DIRTY),
  at(3, ['macacada|tição|crioulada|negrada|nega safada|cabelo de bombril'], { group: 'black' }),
  at(
    3,
    [
      'viad{o,a,os,inho,inhos,agem,age,ão}|vi4do{,s}|boiola{,s}|baitola{,s}|bichona{,s}|bibona{,s}|bicha{,s} louca{,s}|traveco{,s}|boneca do|sapatona{,s}|maricona{,s}|boiolagem|baitolagem|queima rosca|mordefronha|morde fronha|dá o cu',
    ],
    { group: 'lgbt' },
  ),
  at(3, ['bicha{,s}|sapatão|sapatões|maricas|paneleir{o,os}|fufa{,s}'], { group: 'lgbt', ambiguous: true }),
  at(
    3,
    [
      'bugre{,s}|bugrada|paraíba{,s} de merda|cabeça chata|baianada|nordestino burro|volta pra {tua,sua} {senzala,favela}',
    ],
    {
      group: 'nation',
    },
  ),
  at(3, ['judiaria|porc{o,os} jude{u,us}|jude{u,us} porco{,s}'], { group: 'jews' }),
  at(3, ['aleijad{o,a,os,as} de|mongoloides|retardadinho'], { group: 'disabled' }),
  at(2, ['aleijad{o,a,os,as}'], { group: 'disabled' }),
  at(3, ['zuca{,s}|brazuca{,s} de merda|monhé{,s}|xing ling{,s}|pastel de flango'], {
    group: 'nation',
    ambiguous: true,
  }),
);

export const groups = ownList(
  'pt',
  'group',
  at(1, ['mulher|mulheres|feministas|as mina'], { group: 'women' }),
  at(
    1,
    [
      'homossexua{l,is}|lésbica{,s}|os gays|pessoa{,s} trans|transexua{l,is}|transgênero{,s}|travesti{,s}|bissexua{l,is}',
    ],
    {
      group: 'lgbt',
    },
  ),
  at(
    1,
    [
      'negr{os,a,as}|pret{os,as}|{um,uns,o,os,uma,as,dos,aos,esses,esse,outro,outros,dois,todos} {negro,negros,negra,negras}|{homem,homens,pessoa,pessoas} negr{o,a,os,as}|negros {são,como,que,juntos,merecem,devem}|{chamar,ver,trate,tratar,adoro,a} negros',
    ],
    { group: 'black' },
  ),
  at(1, ['judeu{,s}|judia{,s}'], { group: 'jews' }),
  at(1, ['muçulman{o,a,os,as}'], { group: 'muslims' }),
  at(1, ['cristãos|cristãs|evangélic{os,as}|católic{os,as}|crentes|umbandistas|macumbeir{os,as}'], {
    group: 'christians',
  }),
  at(1, ['árabe{,s}|palestin{o,a,os,as}'], { group: 'arabs' }),
  at(1, ['imigrante{,s}|refugiad{o,a,os,as}|estrangeir{os,as}'], { group: 'migrants' }),
  at(1, ['deficiente{,s}|pessoas com deficiência|autistas|cadeirantes'], { group: 'disabled' }),
  at(1, ['asiátic{os,as}|chineses|japoneses'], { group: 'asians' }),
  at(
    1,
    [
      'indígena{,s}|índi{o,a,os,as}|cigan{o,a,os,as}|nordestin{o,a,os,as}|baian{os,as}|venezuelanos|haitianos|bolivianos|angolanos|brasileiros|quilombolas|favelad{os,as}',
    ],
    { group: 'nation' },
  ),
);

export const dehumanisers = ownList(
  'pt',
  'dehumaniser',
  at(3, [
    'escória|parasita{,s}|verme{,s}|lixo humano|{são,sejam,seguem sendo} {,só ,puro ,pura ,uns ,umas ,uma ,um ,a ,o ,como }{praga,lixo,ratos,baratas,bestas,câncer,peste,macacos,sujeira}|subhuman{os,as}|sub humanos|selvage{m,ns}|{enxame,enxames,bando,hordas,horda} de|imundície|imundice|ralé|raça inferior|desperdício de {espaço,oxigênio}|aberraç{ão,ões}|corja|nojeira|gentalha',
  ]),
  at(2, ['animais|cachorros|porcos|bichos|bosta|merda|gado']),
);

export const derogatory = ownList(
  'pt',
  'derogatory',
  at(3, [
    `${VERY}{nojent,asqueros,repulsiv,patétic,degenerad,depravad,pervertid,imund,escrot,incivilizad}{o,a,os,as}|${VERY}{desprezível,desprezíveis,repugnante,repugnantes,abominável,abomináveis,detestável,detestáveis,horrível,horríveis,vil,vis,inferiores,revoltante,revoltantes,inúteis,desonestos,desonestas}`,
    '{me ,}{dão,dá,causam} {nojo,asco,náusea,ânsia}|{me ,}{dão,dá} muito nojo|me {enojam,irritam,deixam com raiva}|{são,é} {o,a} pior{,es}|{tão,uns,umas} {ignorantes,burros,burras,estúpidos,estúpidas,inúteis,tontos,tontas}|primitiv{os,as}|infesta{m,ndo}|me {emputam,irritam,enfurecem,tiram do sério}|me emputando|me deixam {fervendo,furioso,puto,com nojo}|o pior que existe|contra a natureza|doentes {mentais,da cabeça}|{fora,saiam} do {nosso,meu} país|{deveriam,devem,deviam,têm que,tem que} {cair fora,sumir,vazar,desaparecer,voltar pro seu país,voltar para o seu país,ir embora do}|fodid{os,as} da cabeça|cabeça fodida|estraga{m,ndo} {o,nosso} país|{arruinar,arruinará,destruir,destroem} {o,nosso} país|uma vergonha para|uma ameaça para|um peso para|{só ,}{servem,serve} {pra,para} {cozinhar,parir,foder,dar}',
    'são{, todos, todas}{, uns, umas} {criminosos,bandidos,terroristas,estupradores,ladrões,assassinos,pedófilos,doentes,mentirosos,falsos,vagabundos,preguiçosos,sujos,malvados,maus,primitivos,burros,burras,interesseiras}',
  ]),
  at(2, [
    'ignorantes|burr{os,as}|tont{os,as}|preguiços{os,as}|mentiros{os,as}|suj{os,as}|covardes|traidores|vagabund{os,as}|fals{os,as}|fede{m,}|loucas|histéricas|interesseiras',
  ]),
);

export const hateVerbs = ownList(
  'pt',
  'hate_verb',
  at(3, [
    `{odeio,odiamos,detesto,detestamos,desprezo,abomino,abominamos,desdenho}{, todos os, todas as, os, as, esses, essas}|morte {a,aos,às,ao}{, todos os, todas as, todos, todas}|{nojo,asco,aversão,desprezo,repulsa,desdém} {de,dos,das,por,pelos,pelas,a,aos,desses,dessas,desse}|{fora,abaixo} {os,as,com os,com as}|foda-se{, os, as}|{foda se,fodam se} {os,as,todos os,todas as}|me {dão,dá} nojo`,
  ]),
);

export const harmVerbs = ownList(
  'pt',
  'harm_verb',
  at(3, [
    `{matar,matássemos,torturaremos,massacrarei,massacrar,estrangular,erradiquemos,matem,matemos,matarei,assassinar,exterminar,exterminem,exterminarei,queimar,queimem,fuzilar,fuzilem,enforcar,estuprar,estuprarei,linchar,esfaquear,erradicar,aniquilar,eliminar,castrar,apedrejar,decapitar,torturar,degolar,esquartejar,metralhar}{, todos, todas}{, os, as, esses, essas, um, uma}`,
    'te matar|matar você{,s}|te estuprar|te esfaquear|cortarei a{s,} garganta{s,} {de,dos,das}',
  ]),
  at(2, [
    '{expulsar,deportar,espancar,bater,machucar,machucarei}{, todos, todas}{, os, as, esses, essas}|{nos livrar,nos livrarmos,livrar se} {de,dos,das,desses,dessas}|{acabar,acabemos,acabem} com{, todos, todas}{, os, as, esses, essas}',
  ]),
);

export const harmNorms = ownList(
  'pt',
  'harm_norm',
  at(3, [
    '{deveriam,devem,deviam,deveria,deve,devia,têm que,tem que,merecem,merece} {todos ,todas ,}{morrer,apodrecer,queimar no inferno}|{deveriam,devem,deveria,deve,têm que,tem que,merecem,merece} ser {,todos ,todas }{mort,fuzilad,executad,exterminad,queimad,assassinad,enforcad,erradicad,eliminad,castrad}{o,a,os,as}|{fossem,sejam} {degolad,executad,exterminad,erradicad,fuzilad,eliminad}{o,a,os,as}|{deveriam estar,estariam} {todos ,todas ,}mort{os,as}|merece{,m} {a morte,bala,uma bala,apanhar,a forca}|{tinha,tinham} que {morrer,matar todos,ser mortos}|bandido bom é bandido morto|tem que matar{, todos, tudo}',
  ]),
);

export const threats = ownList(
  'pt',
  'threat',
  at(3, [
    '{vou,vamos,vão} {te ,vos }{matar,pegar,quebrar,estuprar,arrebentar,espancar,esfaquear,encontrar,achar,degolar,queimar,cortar,foder,machucar,encher de porrada,dar um tiro,meter a porrada}|{vou,vamos} {matar,estuprar,machucar,espancar} {você,vocês,vc,vcs}|te {mato,matarei,arrebento,quebro todo,encho de porrada,parto a cara,encontrarei,machucarei}|eu {sei,sabemos} onde {você,vc,tu} mora{,s}|{sei,sabemos} onde {você,vc,tu} {mora,moras}|quebro a {tua,sua} cara|quebrar a {tua,sua} cara|{você,vc,tu} {vai,vais} {morrer,pagar com sangue,se arrepender}|{vocês,vcs} vão morrer|teus dias estão contados|seus dias estão contados|vou atrás de você{,s}',
  ]),
);

export const harmWishes = ownList(
  'pt',
  'harm_wish',
  at(3, [
    'vai morrer|morra {logo,seu,sua,desgraçado,maldito}|{tomara que,espero que} {você,vc,tu} {morra,morras,seja estuprada,apodreça,se foda}|{tomara que,espero que} {vocês,vcs} {morram,apodreçam}|se mata {logo,seu,sua}|se mate|vai se matar|mata te|suicide se|queime no inferno|queima no inferno|apodreça no inferno|{você,vc,tu} {merece,mereces} morrer|{vocês,vcs} merecem morrer|{você,vc,tu} {devia,deveria} {morrer,se matar}|morte a {você,vocês}|{que ,}{morram,queimem} {todos,todas}|arda{,m} no inferno|pula da ponte',
  ]),
);

export const sexual = ownList(
  'pt',
  'sexual',
  at(3, [
    'chupa meu {pau,cacete,pinto}|chupa minha {rola,pica}|vou te {comer,foder} {toda,gostoso}|mostra {os peitos,as tetas,a bunda}|manda {nudes,nude}|senta na {minha rola,rola,pica}|mama aqui|mamar minha',
  ]),
);

export const innocents = ownList(
  'pt',
  'innocent',
  at(1, [
    'mercado negro|humor negro|buraco{,s} negro{,s}|ovelha negra|lista negra|caixa preta|cor preta|café preto|feijão preto|rato de {biblioteca,praia}|saco cheio|saco plástico|cachorro quente|meu cachorro|minha cachorra|matar {a saudade,saudades,o tempo,a fome,a sede,aula}|bater {palmas,recorde,o recorde,meta,a meta}|lixo {eletrônico,reciclável,hospitalar}|coleta de lixo|lata de lixo|na lata do lixo|galinha caipira|peru de natal|barata{,s} de preço|droga{,s} ilícita{,s}|bicho de {pé,estimação}|cobra coral|vaca louca|cu do mundo|abaixo {os preços,as taxas}|fora os {custos,gastos,juros,impostos}|fora as {taxas,multas}|animal de estimação|cristão novo|desprezo pela|morte aos {poucos,anos}|bate boca',
  ]),
);
