import { at, ownList } from '../list.ts';

/** Inflected and newer names of the groups. */
export const moreGroups = ownList(
  'it',
  'group',
  at(1, ['donn{a,e}|femmin{e,ucce}|ragazz{a,e}|femminist{a,e}|mogli|madri|signore'], { group: 'women' }),
  at(
    1,
    [
      '{i,dei,tutti i,questi,ai,un,quei,di} gay|omosessual{e,i}|lesbic{a,he}|bisessual{e,i}|transessual{e,i}|transgender|{persona,persone,donna,donne,uomo,uomini} trans|{i,le,un,una,questi,dei,tutti i,ai} trans|queer|lgbt{q,}',
    ],
    { group: 'lgbt' },
  ),
  at(1, ['gay|trans'], { group: 'lgbt', ambiguous: true }),
  at(
    1,
    [
      '{i,dei,tutti i,questi,ai,un,quei,le,delle,una} {neri,nero,nere,nera}|{persona,persone,gente,uomo,uomini,donna,donne} {di colore,nera,nere,neri}|african{o,a,i,e}|senegalesi|nigerian{o,a,i,e}|somali',
    ],
    { group: 'black' },
  ),
  at(1, ['ebre{o,a,i,e}|giude{o,i}|sionisti|israelit{i,e}'], { group: 'jews' }),
  at(1, ['musulman{o,a,i,e}|islamic{i,he}|maomettani|islamisti'], { group: 'muslims' }),
  at(
    1,
    [
      'immigrat{o,a,i,e}|migrant{e,i}|profug{o,a,hi,he}|rifugiat{o,a,i,e}|extracomunitari{o,a,e,}|stranier{o,a,i,e}|clandestin{o,a,i,e}|richiedenti asilo|forestieri',
    ],
    { group: 'migrants' },
  ),
  at(
    1,
    [
      'disabil{e,i}|invalid{o,i,e}|autistic{o,i,he}|{persona,persone,gente} {con disabilità,disabile,disabili,diversamente abili}|diversamente abili|ciechi|sordi|sordomuti|paraplegici|down',
    ],
    { group: 'disabled' },
  ),
  at(
    1,
    [
      'zingar{o,a,i,e}|{i,dei,ai,tutti i} rom|sinti|nomadi|albanes{e,i}|rumen{o,a,i,e}|marocchin{o,a,i,e}|tunisin{o,a,i,e}|egizian{o,i}|arab{o,a,i,e}|cines{e,i}|asiatic{o,a,i,he}|pakistan{i,o}|indian{i}|bengalesi|ucrain{i,e}|russ{i,e}|turch{i,e}|meridional{e,i}|napoletan{i,e}|sicilian{i,e}|calabres{i,e}|settentrionali|tedesch{i,e}|frances{i,e}|polacc{hi,he}|curd{i,e}|palestines{e,i}|sirian{i,e}|afghan{i,e}',
    ],
    { group: 'nation' },
  ),
  at(1, ['barboni|senzatetto|poveracci|mendicanti'], { group: 'poor' }),
);

const VERY =
  '{,così ,molto ,veramente ,davvero ,assolutamente ,totalmente ,completamente ,tutti ,tutte ,semplicemente ,sempre ,proprio ,troppo }';

export const contempt = ownList(
  'it',
  'derogatory',
  at(3, [
    'disgustos{o,a,i,e}|schifos{o,a,i,e}|ripugnant{e,i}|rivoltant{e,i}|spregevol{e,i}|abominevol{e,i}|detestabil{e,i}|deplorevol{e,i}|deprecabil{e,i}|vil{i}|meschin{i,e}|miserabil{e,i}|immond{i,e}|sudici{o,a,e,}|lurid{i,e}|lerci{o,a,e,}|sporch{i,e}|puzzolent{e,i}|fetid{i,e}|pidocchios{i,e}|degenerat{i,e}|depravat{i,e}|pervertit{i,e}|pervers{i,e}|malat{i,e} {di mente,mentali,di testa}|disturbat{i,e}|squilibrat{i,e}|ritardat{i,e}|primitiv{i,e}|incivil{i}|barbar{i,e}|selvagg{i,e}|arretrat{i,e}|ignorant{i}|inferior{i}|subuman{i,e}|inutil{i}|indegn{i,e}|disonest{i,e}|bugiard{i,e}|ladr{i,e,oni}|criminal{i}|delinquent{i}|terrorist{i,e}|stuprator{i}|assassin{i,e}|pedofil{i}|parassit{i,e}|mantenut{i,e}|approfittator{i}|invasor{i}|traditor{i}|traditrici|feccia|gentaglia|marmaglia|idiot{i,e}|imbecill{i}|deficient{i}|cretin{i,e}|stupid{i,e}|coglion{i}|stronz{i,e}|bastard{i,e}|teste di cazzo|merdos{i,e}|puttan{e}|troi{e}|zoccol{e}|animali schifosi|pezzi di merda|mostr{i}|innatural{i}|anormal{i}|contronatura|repellent{e,i}|patetic{i,he}|pietos{i,e}|rozz{i,e}|sfaticat{i,e}|nullafacent{i}|fancazzist{i}|malvag{i,ie}|cattiv{i,e} dentro|ingrat{i,e}|pericolos{i,e}',
    `{i,le,gli,il,la} {peggiori,peggio,peggiore}|{sono,è} ${VERY}{peggio,peggiori} {di,del,dei,delle}|{un,una,la,il} {piaga,cancro,peste,minaccia,vergogna,peso,disgrazia,rovina,abominio,aberrazione,spreco,errore della natura,pericolo,flagello,schifo,scherzo della natura} {per,della,del,di,sociale,nella}|{una,la} {piaga,vergogna,disgrazia,rovina,aberrazione}|un {cancro,errore,abominio,flagello,pericolo,peso,insulto}|{contro natura,contro la natura}|non sono {umani,umane,esseri umani,normali,persone,gente,uguali,affidabili,vere donne,veri uomini,benvenuti,benvenute,come noi}|cittadini di serie b|di serie b|di seconda {classe,categoria}|{nient altro che,niente altro che,non sono altro che,non sono che,solo} {immondizia,spazzatura,animali,parassiti,feccia,criminali,ratti,merda,maiali,sudiciume,rifiuti,bestie}|non sono altro che|spreco di {spazio,ossigeno,aria}|{vero e proprio ,pura ,puro }{sudiciume,schifo,feccia,immondizia,merda}|immondizia umana|sudiciume|{rifiuti,spazzatura} {umani,umana,della società}|scarti {umani,della società}`,
    `mi {fanno,fa} ${VERY}{schifo,vomitare,incazzare,arrabbiare,imbestialire,infuriare,ribrezzo,ribollire,senso,orrore,pena,paura,impazzire,girare,cagare,stare male,venire}|mi {disgustano,disgusta,ripugnano,irritano,infastidiscono,nauseano,danno sui nervi,mandano in bestia,stanno sul cazzo,stanno sulle palle,stanno antipatici,innervosiscono,repellono,rivoltano}|mi danno {il ,la ,sui ,ai }{voltastomaco,nausea,nervi,fastidio}|{mi rivoltano,mi si rivolta} lo stomaco|mi viene {da vomitare,il vomito,la nausea}|non li {sopporto,reggo,tollero}|non {sopporto,reggo,tollero} più`,
    'non {hanno,ha} {nessun ,alcun ,il ,alcuna ,nessuna ,}{diritto,diritti,posto,spazio,valore,vergogna,dignità,cervello,anima,onore,morale,educazione,rispetto,senso}|non {meritano,merita,meritate} {di ,il ,la ,alcun ,nessun ,niente ,nulla ,}{vivere,rispetto,vita,esistere,diritti,compassione,stare,protezione,pietà,essere,nulla,niente}|non {valgono,vale} {niente,nulla,un cazzo,una merda,la pena,un soldo}|{valgono,vale} meno {di,della,dei}|{meno,niente} di {zero,niente}|non {dovrebbero,devono,dovrebbe,possono} {esistere,vivere,stare,votare,avere,riprodursi,essere nati,contare,importare,essere}|non {importa,importano,contano} {a nessuno,niente,nulla}|non {appartengono,c entrano} {a,qui}|non c è {posto,spazio} {per,in}|non {servono,serve} {a niente,a nulla,che}|{il loro posto,il posto delle} è {in cucina,in galera,allo zoo,in manicomio,nella giungla}|non {hanno,avete} {alcun ,nessun ,}valore|{senza,privi di,privo di} valore|non {sono,è} mai {attraenti,interessanti,all altezza}|gettat{i,e} {in,nella}|{buttati,buttate,rinchiusi,rinchiuse,banditi,bandite,espulsi,espulse}',
    '{andate,vattene,andatevene,tornate,torna,tornatevene,sparite,levatevi,fuori,via,smammate} {da qui,dal mio paese,dal nostro paese,a casa vostra,al vostro paese,all inferno,nella giungla,a fanculo,dai coglioni,dall italia,dalle palle,da casa nostra}|{dovrebbero,devono,dovete,possono} {tutti ,tutte ,}{andarsene,andare,tornare,tornarsene,sparire,levarsi,sloggiare,togliersi}|{invadono,infestano,rovinano,distruggono,contaminano,corrompono,controllano,dominano,sporcano,stanno invadendo,stanno distruggendo,stanno rovinando,rovineranno,rovinerà,distruggeranno} {il ,la ,questo ,tutto ,i ,le }{nostro,nostra,paese,mondo,quartiere,governo,nostri,nostre,italia,città}|ci {rubano,tolgono,invadono,portano via} {il ,lavoro,le ,i }|{rubano,vengono a rubare} {il lavoro,il pane,le case}|vivono {alle nostre spalle,sulle nostre spalle,a nostre spese,di sussidi}|si riproducono come|come {conigli,topi,scarafaggi,animali,le bestie}|per {loro ,}natura|nella {loro ,}natura|{ce l hanno,hanno} nel sangue|colpa {dei,degli,delle}',
  ]),
);

export const contemptBefore = ownList(
  'it',
  'hate_verb',
  at(3, [
    '{odio,odiamo,odiare,detesto,detestiamo,disprezzo,disprezziamo,aborro,ripudio,maledico,rifiuto} {i,gli,le,tutti,tutte,questi,queste,quei,quegli,vedere,quando}|{odiamo,detesto,detestiamo,disprezziamo,aborro}',
    '{schifo,odio,ribrezzo,ripugnanza,disprezzo,rabbia,sdegno,avversione,nausea,disgusto,repulsione} {per,verso,nei confronti,di,dei,degli,delle,contro,da}|{stufo,stufa,stanco,stanca,disgustato,disgustata,nauseato,nauseata,schifato,schifata,incazzato,incazzata,arrabbiato,arrabbiata,infastidito,stomacato} {di,dei,degli,delle,da,dai,dagli,dalle,con}|ne ho {abbastanza,piene le palle,le palle piene,fin sopra i capelli} {di,dei,degli,delle}|non {sopporto,reggo,tollero,posso sopportare,posso vedere,rispetto,mi fido,voglio,voglio vedere,mi piacciono} {i,gli,le,di,dei,degli,delle,questi,quei,più,vedere}|non {sopporto,reggo,tollero}|{nessun,zero,alcun} rispetto {per,verso}|allergic{o,a} {ai,agli,alle}|{niente,nulla} di {peggio,più schifoso,più disgustoso,più sporco,più stupido} {di,dei,degli,delle,che}|nessuno è {più ,così }{sporco,stupido,schifoso,ignorante,sudicio} {come,di,dei,degli,delle}|peggio {di,dei,degli,delle}|meno {di,dei,degli,delle} un{ ,a }|{mi ,}{piace,piacciano} meno {di,dei,degli,delle}',
    '{maledett,fottut,luridi,lurid,schifos,sudici,merdos,sporc}{o,a,i,e}|sporchi|{fanculo,vaffanculo,affanculo,al diavolo,all inferno,a morte,morte,crepino,muoiano,abbasso,basta con,fuori,via,maledetti} {,a ,con }{i,gli,le,tutti,tutte,tutti i,tutte le,questi,quei,ai,agli,alle}|morte a|{troppi,troppe} |{ci sono ,}troppi|pien{o,a} di|non {fidatevi,fidarti,assumete,fate entrare,vogliamo} {di,dei,degli,delle,gli,i,le,più,mai}|{ripulire,liberare,ripuliamo,liberiamo} {il paese,l italia,la città,le strade} {da,dai,dagli,dalle}|liber{arci,iamoci} {di,da,dei,degli,delle,dai}|sbarazz{arsi,arci,iamoci} {di,dei,degli,delle}|attenti {a,ai,agli,alle}|più {intelligente,furbo,pulito,utile} {di,dei,degli,delle} {qualsiasi,qualunque,tutti,tutte,voi,questi,un}',
  ]),
);

export const harm = ownList(
  'it',
  'harm_verb',
  at(3, [
    '{uccidere,uccidiamo,uccidete,ucciderò,uccideremo,uccidessimo,ammazzare,ammazziamo,ammazzate,ammazzerò,sterminare,sterminiamo,sterminate,eliminare,eliminiamo,eliminerò,sradicare,debellare,annientare,massacrare,massacrerò,massacreremo,trucidare,liquidare,fucilare,impiccare,sgozzare,sgozzerò,decapitare,accoltellare,bruciare,bruciamo,lapidare,linciare,stuprare,stuprerò,violentare,violenterò,castrare,sterilizzare,torturare,tortureremo,gasare,avvelenare,strangolare,strozzare,soffocare,annegare,sparare,fare fuori,far fuori,schiavizzare,far soffrire,fare del male,farò del male,porre fine,mettere fine,metteremo fine,porremo fine,farla finita con,liberarsi,liberarci,sbarazzarci,sbarazzarsi,tagliare la gola,tagliare la testa,abbattere,sopprimere}{, a, i, gli, le, un, una, un altro, tutti, tutte, tutti i, tutte le, questi, queste, quel, qualsiasi, di, dei, ai, agli, alle, contro}',
    '{taglierò,taglieremo,tagliare,squarciare} {la gola,le gole,la testa,il collo} {a,ai,agli,alle,dei,degli,delle,di}|{massacro,sterminio,esecuzione,fucilazione,pena di morte,forca,eliminazione,sterminare} {per,dei,degli,delle,contro,di} {i,gli,le,tutti,questi,}',
  ]),
);

const DEAD =
  '{uccis,ammazzat,sterminat,eliminat,sradicat,annientat,massacrat,fucilat,impiccat,sgozzat,decapitat,bruciat,lapidat,linciat,stuprat,violentat,castrat,sterilizzat,torturat,gasat,giustiziat,picchiat,soppress,abbattut,avvelenat,debellat,gettat,buttat}{i,e,o,a}';

export const harmCalls = ownList(
  'it',
  'harm_norm',
  at(3, [
    `{essere,fossero,siano,vengano,venissero,vanno,andrebbero} ${DEAD}`,
    `{essere,fossero,siano,vanno,andrebbero} {tutti,tutte} ${DEAD}`,
    '{dovrebbero,devono,dovrebbe,deve,meritano di,merita di,meritate di,che} {tutti ,tutte ,}{morire,crepare,bruciare,soffrire,marcire,muoiano,crepino,sparire}|{meritano,merita,si meritano} {la morte,di morire,di soffrire,la forca,una pallottola,le botte,il peggio,la pena di morte,l inferno}|pena di morte per|{al rogo,alla forca,al muro,ai forni,nelle camere a gas,nei lager}|{sarebbero,essere} {tutti ,tutte ,}mort{i,e}',
  ]),
);

export const moreSlurs = ownList(
  'it',
  'slur',
  at(
    3,
    [
      'negr{o,a,i,e} {di merda,schifos,sporc,bastard}{,o,a,i,e,hi}|negr{i,e,acci,accio}|sporc{o,a,hi,he} negr{o,a,i,e}|{muso,musi} ner{o,i}|bing{o} bongo|vu cumprà|scimmi{a,e} ner{a,e}|bongobongo|cioccolatin{i} di merda|beduin{o,i}',
    ],
    { group: 'black' },
  ),
  at(
    3,
    [
      'froci{o,a,e,one,oni}|froc{i}|ricchion{e,i}|recchion{e,i}|finocchi{o,} di merda|culattone|culattoni|checc{a,he}|invertit{o,i}|pederast{a,i}|busone|busoni|lesbicacci{a,e}|lesbicon{a,e}|travon{e,i}|trav{a,e} di|travestit{o,i}|travello{i}|uomini mancati|donn{a,e} col {cazzo,pisello}|femminiell{o,i}|sodomit{a,i}|ermafrodit{a,i}|transessuali di merda|mezz{o,i} uomin{i,o}',
    ],
    { group: 'lgbt' },
  ),
  at(
    3,
    [
      'giude{o,i} di merda|sporc{o,hi} ebre{o,i}|ebre{o,i} di merda|rabbin{i} di merda|nas{i} adunchi|sionist{i} di merda|ebrei ai forni',
    ],
    { group: 'jews' },
  ),
  at(
    3,
    [
      'tagliagole islamic{i,}|beduin{o,a,i,e}|{musulman,islamic,arab,marocchin}{o,a,i,e} di merda|caprone islamico|talebani di merda|scopacapre|cammellier{e,i}|turbant{i,ati}|inturbantat{i,e}|mangiakebab|kebabbar{i} di merda',
    ],
    { group: 'muslims' },
  ),
  at(
    3,
    [
      'terron{e,i,a}|terronacci{o,}|polenton{e,i}|crucc{o,hi}|mangiaspaghetti|zingaracc{i,io}|zingar{i,e,o,a} di merda|rom di merda|immigrat{i,o} di merda|clandestin{i,o} di merda|risorse boldriniane|risors{a,e} della boldrini|vucumprà|extracomunitari di merda|muso{i} giall{i,o}|mus{o,i} giall{o,i}|gialli di merda|cines{i,e} di merda|mangiacani|rumen{i,o} di merda|albanes{i,e} di merda|slav{i} di merda|marocchin{o,i} di merda|mangiabanane|ladri di bambini zingari|scafist{i} in casa',
    ],
    { group: 'migrants' },
  ),
  at(
    3,
    [
      'mongoloid{e,i}|mongoflettic{o,i}|mongol{ini} di|handicappat{o,a,i,e} {di merda,mentale,mentali}|ritardat{o,a,i,e} mental{e,i}|stropi{o,i}|storpi{o,a,}|spastic{o,a,i}|subnormal{e,i}|minorat{o,a,i,e}|menomat{o,a,i,e}|cerebroles{o,a,i,e}|demente mentale|zopp{o,i} di merda|sciancat{o,i}|down di merda',
    ],
    { group: 'disabled' },
  ),
  at(
    3,
    [
      'puttanell{a,e}|puttan{a,e}|troi{a,e,one}|zoccol{a,e}|baldracc{a,he}|bagasci{a,e}|sgualdrin{a,e}|mignott{a,e}|cagn{a,e} in calore|battona|battone|scrof{a,e}|vacc{a,he} schifos{a,e}|feminazi|nazifemminist{e,a}|femminazist{e,a}|succhiacazzi|pompinar{a,e}|zozzon{a,e}|squillo di merda|bocchinar{a,e}|donnacc{e,ia}|femminucc{e,ia} di',
    ],
    { group: 'women' },
  ),
);

export const praise = ownList(
  'it',
  'innocent',
  at(1, [
    '{odio,violenza,discriminazione,discriminazioni,crimini,pregiudizi} {contro,verso,sulle,nei confronti delle} {le donne,donne,gli immigrati,gli ebrei,gli omosessuali,i gay,i migranti,le minoranze,i musulmani,i neri,i disabili}|morte {di una,di,delle} {donne,donna}|non meritano di {essere,soffrire,subire} {trattati,trattate,torturati,torturate,così}|non sono {inferiori,criminali,terroristi,delinquenti,ignoranti,ladri,stupidi,un problema,una minaccia,peggio}|non vale meno|diritti {delle,dei,degli}',
  ]),
);
