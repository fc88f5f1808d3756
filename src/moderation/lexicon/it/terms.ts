import { at, ownList } from '../list.ts';

/** Adverbs that stand between a group and what is said of it; within a phrase they cost the pair no reach. */
const VERY =
  '{,totalmente ,assolutamente ,semplicemente ,realmente ,completamente ,davvero ,così ,molto ,troppo }';

const PEOPLES =
  'ebre{o,a,i,e}|negr{o,a,i,e}|ner{o,a,i,e}|arab{o,a,i,e}|zingar{o,a,i,e}|rom|cines{e,i}|musulman{o,a,i,e}|islamic{o,a,i,he}|marocchin{o,a,i,e}|albanes{e,i}|rumen{o,a,i,e}|immigrat{o,a,i,e}|trans|gay|stranier{o,a,i,e}|terron{e,i,a}';
const DIRTY = PEOPLES.split('|').flatMap((people) => [
  `sporc{o,a,hi,he} ${people}|{lurid,schifos,fottut}{o,a,i,e} ${people}|${people} di merda|${people} del cazzo`,
]);

export const insults = ownList(
  'it',
  'insult',
  at(3, [
    'stronz{o,a,i,e,etto,one}|coglion{e,i,a,azzo,azzi,cello}|test{a,e} di {cazzo,minchia,merda}|testa di c|facc{ia,e} di {merda,cazzo,culo}|figli{o,a,e} di {puttana,troia,mignotta,cagna,buona donna}|figli di {puttana,troia,mignotta,cagna}|figl{io,i} di p|puttan{a,e,ella,one}|zoccol{a,e}|mignott{a,e}|sgualdrin{a,e}|baldracc{a,he}|bocchinar{a,e,o,i}|bastard{i,e,oni}|pezz{o,i} di merda|merdacc{ia,e}|merdos{o,a,i,e}|leccacul{o,i}|lecchino del cazzo|rottincul{o,i}|rotto in culo|rompicoglioni|rompipalle|succhiacazzi|cazzon{e,i}|minchion{e,i}|rincoglionit{o,a,i,e}|rimbecillit{o,a,i,e}|vaffanculo|vaffa nculo|affanculo|vai a {cagare,farti fottere,quel paese,fare in culo,fanculo,farti friggere}|va a {cagare,quel paese}|andate a {cagare,farvi fottere,fanculo}|va{,i} in mona|fottiti|fottetevi|chiudi quella fogna|cagna schifosa|comunist{a,i} di merda|fascist{a,i} di merda|sei {una merda,un verme,una troia,un porco,un maiale,una capra,un asino,una vacca,una cagna,una bestia,un animale,feccia,spazzatura,immondizia}|siete {una merda,dei vermi,dei porci,delle capre,delle bestie,feccia,spazzatura}|subumano|pidiot{a,i}|mongoloid{e,i}|feminazi|ritardat{o,a,i,e} mental{e,i}',
  ]),
  at(3, ['troie|{che,brutta,sporca,quella,grandissima,una,solo} troia|ritardat{o,a,i,e}|bastard{o,a}'], {
    ambiguous: true,
  }),
  at(2, [
    'idiot{a,i}|imbecill{e,i}|cretin{o,a,i,e}|deficienti|scem{o,a,i,e}|buffon{e,i,a}|pagliacc{io,i}|fallit{o,a,i,e}|sfigat{o,a,i,e}|babbe{o,i}|rimbambit{o,a,i,e}|handicappat{o,a,i,e}|cornut{o,a,i,e}|decerebrat{o,a,i,e}|feccia|canaglia|farabutt{o,i}|mascalzon{e,i}|pezzent{e,i}|cialtron{e,i}|pirla|fess{o,a,i,e}|analfabet{a,i}|mentecatt{o,a,i}|citrull{o,i}|stai zitt{o,a}|chiudi {la bocca,il becco}|cagasotto|leccapiedi|lecchin{o,i}|schifos{o,a,i,e}|grullin{o,i}|zeccacce|zecc{a,he} ross{a,e}|paracul{o,i}|ciucciacazzi|bimbominkia|capr{a,e} ignorant{e,i}|coglioncell{o,i}|ladron{e,i}|lurid{o,i}',
  ]),
  at(
    2,
    ['troia|stupid{o,a,i,e}|deficiente|infam{e,i}|verm{e,i}|spazzatura umana|burin{o,i}|ciuccio|pezzente'],
    {
      ambiguous: true,
    },
  ),
  at(1, [
    'ignorant{e,i}|ridicol{o,a,i,e}|patetic{o,a,i,he}|bugiard{o,a,i,e}|ipocrit{a,i}|corrott{o,a,i,e}|ladr{o,i}|incompetent{e,i}|inutil{e,i}|vendut{o,a,i,e}|codard{o,a,i,e}|incapac{e,i}|poveracci{o,a}',
  ]),
  at(
    2,
    [
      'cagn{a,e}|porc{o,a,i,he}|maial{e,i,a}|asin{o,a,i,e}|scimmi{a,e}|besti{a,e}|animal{e,i}|capr{a,e}|vacc{a,he}|rat{to,ti}|zecc{a,he}|pecor{a,e,one,oni}|parassit{a,i}|spazzatura|immondizia',
    ],
    {
      needsTarget: true,
    },
  ),
);

export const profanity = ownList(
  'it',
  'profanity',
  at(3, [
    'cazz{o,i}|fancul{o}|fottut{o,a,i,e}|porc{o dio,a madonna,a puttana,a troia}|dio {cane,porco,merda,bestia}|porcodio|diocane|madonna puttana|scopare|inculare|inculat{o,a,i,e}|pompino|pompini|rompere {i coglioni,il cazzo,le palle}|rotto {i coglioni,il cazzo,le palle}|in culo|nel culo',
  ]),
  at(2, [
    'cazzat{a,e}|minchia|minchiat{a,e}|stronzat{a,e}|puttanat{a,e}|cagare|cagat{a,e}|merda|incazzat{o,a,i,e}|incazzare|sticazzi|coglionat{a,e}|pisciare|sborra{,re}|cazzeggi{o,are}',
  ]),
  at(2, ['culo|culi|figa|fighe|fica|tette|palle'], { ambiguous: true }),
  at(1, ['schifo|accidenti|cavolate|cacca']),
);

export const slurs = ownList(
  'it',
  'slur',
  at(3, DIRTY),
  at(
    3,
    ['negracci{o,a}|negher|bingo bongo|facc{ia,e} ner{a,e} di merda|scimmi{a,e} ner{a,e}|negrett{o,a,i,e}'],
    { group: 'black' },
  ),
  // Without a group: French has the same letters for its own texts only.
  at(3, ['negr{o,a,i,e}'], { ambiguous: true }),
  at(
    3,
    [
      'froci{o,a,one,oni}|froci|ricchion{e,i}|recchion{e,i}|checc{a,he}|culatton{e,i}|culandr{a,e}|buson{e,i}|lesbicon{a,e}|lesbicacc{ia,e}|travon{e,i}|tranvion{e,i}|travoni|frociaggine|frocett{o,i}|pompinar{o,a}|invertit{i,o} di merda|piglianculo',
    ],
    { group: 'lgbt' },
  ),
  at(2, ['travestit{o,i}|invertit{o,i}|trannie'], { group: 'lgbt', ambiguous: true }),
  at(
    3,
    [
      'terron{e,i,a}|terronacci{o}|zingaracc{io,i}|crucc{o,hi} di merda|vu cumpr{a,à}|vucumpr{a,à}|polenton{e,i}|mangiasapone',
    ],
    {
      group: 'nation',
    },
  ),
  at(3, ['mus{o,i} giall{o,i}|mandorlati di merda'], { group: 'asians' }),
  at(3, ['giude{o,i} di merda|sporc{o,hi} giude{o,i}|rabbin{o,i} di merda|perfid{o,i} giude{o,i}'], {
    group: 'jews',
  }),
  at(2, ['giude{o,i}'], { group: 'jews', ambiguous: true }),
  at(
    3,
    ['cammellier{e,i}|mangiacammelli|beduin{o,i} di merda|tagliagole islamic{o,i}|maomettan{o,i} di merda'],
    { group: 'muslims' },
  ),
  at(3, ['mongolin{o,i,a}|handicappat{o,a,i,e} di merda|spastic{o,i} di merda'], {
    group: 'disabled',
  }),
  at(3, ['mongol{o,i}|spastic{o,i}|subnormal{e,i}'], { group: 'disabled', ambiguous: true }),
);

export const groups = ownList(
  'it',
  'group',
  at(1, ['donn{a,e}|femminist{a,e}|ragazze'], { group: 'women' }),
  at(1, ['omosessual{e,i}|lesbic{a,he}|i gay|transessual{e,i}|transgender|bisessual{e,i}'], {
    group: 'lgbt',
  }),
  at(1, ['trans'], { group: 'lgbt', ambiguous: true }),
  at(
    1,
    [
      'person{a,e} di colore|{le,delle,alle,dalle,altre} persone di colore|i neri|neri|african{o,a,i,e}|uom{o,ini} di colore|donn{a,e} di colore',
    ],
    {
      group: 'black',
    },
  ),
  at(1, ['ebre{o,a,i,e}'], { group: 'jews' }),
  at(1, ['musulman{o,a,i,e}|islamic{i,he}|l islam'], { group: 'muslims' }),
  at(1, ['cristian{i,e}|cattolic{i,he}'], { group: 'christians' }),
  at(1, ['arab{o,i,e}|marocchin{o,a,i,e}|tunisin{i,e}|palestines{e,i}|egiziani'], { group: 'arabs' }),
  at(
    1,
    [
      'immigrat{o,a,i,e}|migrant{e,i}|profugh{i,e}|profugo|rifugiat{o,a,i,e}|extracomunitari{o,a,}|clandestin{i,e}|stranier{i,e}',
    ],
    {
      group: 'migrants',
    },
  ),
  at(1, ['disabil{e,i}|invalid{i,e}|autistic{i,he}|portatori di handicap'], { group: 'disabled' }),
  at(1, ['asiatic{i,he}|cinesi'], { group: 'asians' }),
  at(
    1,
    [
      'rom|zingar{o,a,i,e}|albanes{e,i}|rumen{i,e}|nigerian{i,e}|meridional{e,i}|napoletan{i,e}|italian{i,e}|sinti|indigen{i,e}',
    ],
    {
      group: 'nation',
      ambiguous: true,
    },
  ),
);

export const dehumanisers = ownList(
  'it',
  'dehumaniser',
  at(3, [
    'feccia|parassit{a,i}|scarafagg{io,i}|rifiuti umani|spazzatura umana|{sono,siano,siete} {,solo ,solo una ,una ,un ,la ,delle ,dei ,come ,tutti }{piaga,spazzatura,ratti,vermi,bestie,cancro,peste,scimmie,zecche}|subuman{o,a,i,e}|selvagg{io,i,e}|{sciame,sciami,orda,orde,branco} di|sporcizia|marciume|razza inferiore|spreco di {spazio,ossigeno}|scarti|sanguisughe|letame|feccia umana',
  ]),
  at(2, ['animali|cani|porci|maiali|topi']),
);

export const derogatory = ownList(
  'it',
  'derogatory',
  at(3, [
    `${VERY}{disgustos,schifos,degenerat,depravat,pervertit,lurid}{o,a,i,e}|${VERY}{spregevol,ripugnant,rivoltant,repellent,deprecabil,abominevol,inferior,incivil,vil,orribil,pessim}{e,i}|${VERY}{sudici,lerci,sudicio,sudicie,patetici,patetiche,inutili,disonesti,disoneste}`,
    '{mi ,ci ,}{fanno,fa} {schifo,ribrezzo,vomitare,vomito,pena}|mi {disgustano,ripugnano}|mi {fanno,fa} {incazzare,arrabbiare,imbestialire}|{sono ,}i peggiori|la peggior{,e} {specie,feccia,razza}|{così,degli,delle,dei} {ignoranti,stupidi,stupide,inutili,rozzi,deficienti}|primitiv{i,e}|stanno infestando|mi fate {schifo,ribollire,incazzare}|mi fanno {ribollire,imbestialire}|le peggiori|contro natura|malat{i,e} {mentali,di mente}|fuori {dal nostro paese,dall italia,dai coglioni,dalle palle}|{dovrebbero,devono} {andarsene,sparire,tornare a casa loro,tornarsene,levarsi}{, dal nostro paese, dai coglioni}|tornate{, a casa vostra, al vostro paese}|a casa loro|cervello fottuto|rovin{ano,a,erà,eranno} {il nostro,il,questo} paese|una vergogna per|una minaccia per|un peso per|servono {solo ,}a {cucinare,figliare,scopare}|{rubano,vengono a rubare,stuprano}|puzzano|infestano|la rovina',
    'sono{, tutti, tutte}{, dei, delle, solo} {criminali,delinquenti,terroristi,stupratori,ladri,assassini,pedofili,malati,bugiardi,falsi,fannulloni,sporchi,cattivi,primitivi,mafiosi,nullafacenti,troie,puttane}',
  ]),
  at(2, [
    'ignoranti|stupid{i,e}|fannulloni|bugiard{i,e}|sporch{i,e}|codard{i,e}|traditori|pericolos{i,e}|ci invadono|invadono|incivili|isteriche|rozz{i,e}',
  ]),
);

export const hateVerbs = ownList(
  'it',
  'hate_verb',
  at(3, [
    `{detesto,detestiamo,disprezzo,disprezziamo,odiamo,disdegno,aborro}{, tutti, tutte}{, i, gli, le, questi, queste}|{morte,fanculo,vaffanculo,affanculo} {a,ai,agli,alle}{, tutti, tutte}{, i, gli, le}|{stuf,disgustat,nauseat,schifat}{o,a,i,e} {di,da,dei,degli,delle,dai,dagli,dalle}{, tutti, tutte, questi, queste}|{ribrezzo,schifo,disgusto,disprezzo} {per,verso}{, i, gli, le, questi, queste, tutti}|{fuori,via,abbasso} {i,gli,le,questi}|incazzat{o,a} con{, i, gli, le}|mi {disgustano,fanno schifo,fanno incazzare,fanno ribrezzo}|mi {fa,fanno} {schifo,incazzare,arrabbiare,ribrezzo} vedere|ne ho {piene le palle,abbastanza} {di,dei,degli,delle}|basta con {i,gli,le}|rispediamo|rispedire`,
  ]),
  at(3, ['odio{, tutti, tutte}{, i, gli, le, questi, queste}'], { ambiguous: true }),
);

export const harmVerbs = ownList(
  'it',
  'harm_verb',
  at(3, [
    `{uccidere,uccidessimo,tortureremo,massacrerò,massacrare,strangolare,uccidete,uccidiamo,ucciderò,ammazzare,ammazzate,ammazziamo,ammazzerò,sterminare,sterminiamo,bruciare,bruciamo,brucerò,fucilare,impiccare,impicchiamo,stuprare,stuprerò,violentare,violenterò,linchiamo,linciare,accoltellare,sradicare,sradichiamo,annientare,eliminare,castrare,lapidare,decapitare,torturare,sgozzare,sgozziamo,gasare,debellare}{, tutti, tutte}{, i, gli, le, questi, queste, un, una}`,
    '{ucciderti,uccidervi,ammazzarti,ammazzarvi,stuprarti,violentarti,sgozzarti,accoltellarti,bruciarvi}|fucilazione per',
  ]),
  at(2, [
    `{espellere,deportare,picchiare,cacciare,cacciamo}{, tutti, tutte}{, i, gli, le, questi, queste}|{sbarazzarci,liberarci,sbarazziamoci} {di,dei,degli,delle}{, tutti, tutte, questi, queste}|affondare i barconi`,
  ]),
);

export const harmNorms = ownList(
  'it',
  'harm_norm',
  at(3, [
    '{dovrebbero,devono,dovrebbe,deve} {tutti ,tutte ,}{morire,crepare,bruciare all inferno}|{dovrebbero,devono,andrebbero,vanno} {essere ,}{tutti ,tutte ,}{uccis,ammazzat,fucilat,impiccat,sterminat,bruciat,gasat,eliminat,castrat,giustiziat,linciat,debellat}{i,e}|{dovrebbe,deve,va,andrebbe} {essere ,}{uccis,ammazzat,fucilat,impiccat,sterminat,bruciat,gasat,eliminat,castrat,giustiziat,linciat,debellat}{o,a}|{si ,}merita{,no} {di morire,la morte,la forca,la fucilazione,di crepare,il rogo}|{fossero,siano} {,tutti ,tutte }{uccis,sgozzat,giustiziat,sterminat,debellat,fucilat,eliminat}{i,e}|{sarebbero,dovrebbero essere} {tutti ,tutte ,}mort{i,e}|{ai forni,al rogo,alla forca,nei forni,al muro}|bisogn{a,erebbe} {ucciderl,ammazzarl,fucilarl,bruciarl,sterminarl,impiccarl,castrarl}{i,e}',
  ]),
);

export const threats = ownList(
  'it',
  'threat',
  at(3, [
    '{ti,vi} {ammazzo,uccido,sgozzo,spacco la faccia,spacco la testa,rompo il culo,rompo la faccia,faccio a pezzi,faccio fuori,ucciderò,ammazzerò,troverò,vengo a prendere,vengo a cercare,stupro,stuprerò,violenterò,brucio,accoltello,sparo,sparerò,taglio la gola,taglierò la gola,pesto a sangue,gonfio di botte,distruggo,squarto}|{so,sappiamo} dove {abiti,vivi,abitate}|sei {morto,morta,un uomo morto}|siete {morti,tutti morti}|hai i giorni contati|hai le ore contate|la pagherai|te ne pentirai|{ti,vi} veniamo a prendere|morirai {male,come un cane,di una morte,presto}|farai una brutta fine',
  ]),
);

export const harmWishes = ownList(
  'it',
  'harm_wish',
  at(3, [
    'crepa{, bastardo, stronzo, maledetto, male}|crepate{, tutti}|devi {morire,crepare}|dovete {morire,crepare}|{spero che,speriamo che} {tu ,voi ,}{muoia,crepi,muoiate,crepiate,schiatti}|spero {ti,vi} {ammazzino,stuprino,violentino,venga un cancro}|ammazzati|ammazzatevi|suicidati|impiccati|buttati {da un ponte,sotto un treno,dal balcone}|brucia all inferno|bruciate all inferno|marcisci {all inferno,in galera}|{ti ,}meriti di {morire,crepare,essere stuprata}|dovresti {morire,crepare,ammazzarti,suicidarti}|muori{, male, stronzo, bastardo}|ti venisse un {cancro,colpo}|va{,i} a morire ammazzat{o,a}|vai all inferno|li mortacci tua|mortacci tua',
  ]),
);

export const sexual = ownList(
  'it',
  'sexual',
  at(3, [
    'succhiami {il cazzo,la minchia}|succhiamelo|fammi un pompino|ti {scopo,scoperei} {tutta,forte}|fammi vedere le tette|manda {nudes,nude,foto nuda}|leccami {la figa,il cazzo,le palle}',
  ]),
);

export const innocents = ownList(
  'it',
  'innocent',
  at(1, [
    'odio {razziale,online,etnico,religioso}|{l,di,dell,un,all,d,discorsi d} odio|mercato nero|pecora nera|buc{o,hi} ner{o,i}|lista nera|cinema nero|cronaca nera|can{e,i} guida|il mio cane|ammazzare il tempo|uccidere il tempo|capro espiatorio|cavallo di troia|guerra di troia|elena di troia|nero su bianco|vermi da seta|raccolta {dell,della} immondizia|cassonetto della spazzatura|palle di {neve,natale}|che palle di|treno ritardato|via {le,i} {mani,dubbi}|bastardo di pastore|bastardi senza gloria|un bastardino|lotta contro le zecche|morso di zecca|porca miseria|in bocca al lupo',
  ]),
);
