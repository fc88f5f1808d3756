import { at, ownList } from '../list.ts';

/** Inflected and newer names of the groups. */
export const moreGroups = ownList(
  'de',
  'group',
  at(
    1,
    ['frau{,en}|mädels|mädchen|jüdinnen und juden|hausfrauen|musliminnen|ausländerinnen|alleinerziehende'],
    {
      group: 'women',
    },
  ),
  at(
    1,
    [
      'schwul{e,en,er,em}|lesbisch{e,en}|lesben|homosexuell{e,en,er}|trans{,menschen,mensch,frau,frauen,mann,männer,männern,personen,person,sexuelle,sexuellen,sexueller}|queer{e,en,s}|bisexuell{e,en}|gays|nichtbinäre{,n}|intersexuelle{,n}|homo- und transsexuelle',
    ],
    { group: 'lgbt' },
  ),
  at(
    1,
    ['afrikaner{,n,innen}|afrodeutsche{,n}|dunkelhäutig{e,en,er}|schwarzafrikaner{,n,in}|people of color'],
    {
      group: 'black',
    },
  ),
  at(1, ['schwarz{e,en,er} {frau,frauen,mann,männer,menschen,kinder,leute}'], { group: 'black' }),
  at(1, ['jud{e,en}|jüdisch{e,en,er} {menschen,leute,volk,familien}|israelit{en,}'], { group: 'jews' }),
  at(
    1,
    ['moslem{,s,en,in}|muslim{,e,en,a,as,innen}|muslimisch{e,en,er}|islamische{,n}|kopftuchträgerinnen'],
    {
      group: 'muslims',
    },
  ),
  at(
    1,
    [
      'türk{e,en,in,innen}|kurd{e,en,in,innen}|afghan{e,en,in}|pol{e,en,in}|russ{e,en,in}|rumän{e,en,in}|bulgar{e,en}|ukrainer{,n,in,innen}|serb{e,en}|kroat{en}|tschech{en}|ungarn|bosnier{,n}|kosovaren|ossis|wessis|ostdeutsche{,n}|roma|sinti|sinti und roma|romn{ja}|syrer{,n,innen}|iraker{,n}|eritreer{,n}|somalier{,n}|nigerianer{,n}|ägypter{,n}|vietnames{en}|inder{,n}|pakistaner{,n}',
    ],
    { group: 'nation' },
  ),
  at(
    1,
    [
      'flüchtling{,e,en,s}|geflüchtet{e,en,er}|ausländer{,n,in,innen,s}|migrant{,en,in,innen}|einwanderer{,n}|zuwanderer{,n}|asylbewerber{,n,innen}|asylant{,en}|gastarbeiter{,n}|fremde{,n}|vertriebene{,n}|geduldete{,n}|menschen mit migrationshintergrund',
    ],
    { group: 'migrants' },
  ),
  at(
    1,
    [
      'behindert{e,en,er,em}|behinderte{,n} menschen|menschen mit {behinderung,behinderungen,handicap}|schwerbehinderte{,n}|geistig behinderte{,n}|rollstuhlfahrer{,n,in}|blinde{,n}|gehörlose{,n}|taube{,n} menschen|autist{,en,in}|menschen mit down syndrom',
    ],
    { group: 'disabled' },
  ),
  at(1, ['obdachlose{,n,r}|hartzer{,n}|arme{,n} leute|bettler{,n}|arbeitslose{,n}'], { group: 'poor' }),
);

const VERY =
  '{,so ,so was von ,einfach ,nur ,einfach nur ,echt ,wirklich ,total ,absolut ,völlig ,richtig ,dermaßen ,immer ,alle ,doch }';

export const contempt = ownList(
  'de',
  'derogatory',
  at(3, [
    'verachtenswert{,e,en,er}|verachtenswürdig|abscheulich{,e,en,er}|scheußlich{,e}|grauenhaft|niederträchtig{,e,en}|bösartig{,e,en}|heimtückisch{,e,en}|durchtrieben{,e,en}|verschlagen{,e}|verkommen{,e,en}|verlaust{,e,en}|verdreckt{,e,en}|dreckig{,e,en}|stinkend{,e,en}|schmutzig{,e,en}|eklig{,e,en,er}|ekelig{,e}|ekelerregend{,e}|widerwärtig{,e,en}|abartig{,e,en}|pervers{,e,en}|krankhaft|gestört{,e,en}|geistesgestört{,e,en}|zurückgeblieben{,e,en}|unzivilisiert{,e,en,er}|unkultiviert{,e}|primitiv{,e,en,er}|barbarisch{,e,en}|minderwertig{,e,en,er}|unwürdig{,e}|wertlos{,e,en}|nutzlos{,e,en}|unnütz{,e}|überflüssig|jämmerlich{,e}|unehrlich{,e,en}|ehrlos{,e,en}|charakterlos{,e}|kriminell{,e,en,er}|gemeingefährlich|verlogen{,e,en}|hinterhältig{,e,en}|undankbar{,e,es,en}|triebgesteuert|sexsüchtig|gewalttätig{,e}|unmenschlich',
    'die {schlimmsten,letzten,allerletzten,größten,pest}|das {letzte,allerletzte,übel,grundübel}|abschaum{, der menschheit, der gesellschaft}|der {abschaum,bodensatz,untergang,ruin}|platzverschwendung|verschwendung von {platz,sauerstoff,luft}|untermenschen|fehler der natur|laune der natur|krank im kopf|nicht {ganz dicht,ganz richtig,normal,natürlich}|nichts {als,weiter als,anderes als} {dreck,abschaum,müll,abfall,tiere,parasiten,ungeziefer,verbrecher,kriminelle,vergewaltiger,terroristen}',
    `${VERY}{minderwertig,ekelhaft,widerlich,erbärmlich,abstoßend,abstossend,armselig,verachtenswert,ignorant,dumm,unehrlich}`,
    `{macht,machen} {mich,uns,einen} ${VERY}{wütend,krank,rasend,aggressiv,sauer,fertig,wahnsinnig}|{widert,widern} {mich,uns} ${VERY}an|{kotzt,kotzen} {mich,uns} ${VERY}an|{ekelt,ekeln} {mich,uns}|{nervt,nerven} {mich,uns} {nur noch,gewaltig,dermaßen}|{bringt,bringen} {mich,uns} zum {kotzen,kochen}|{regen,regt} {mich,uns} ${VERY}auf`,
    'nicht {mehr ,}{ausstehen,leiden,ertragen,riechen,ab}|nicht {mehr ,}sehen können',
    '{gehört,gehören} {nicht ,hier nicht ,nicht auf diese ,nicht in dieses ,nicht in unser ,nicht zu }{hierher,her,hin,land,erde,welt,uns,deutschland,in unser land,nach deutschland}|{gehört,gehören} {eingesperrt,weggesperrt,entsorgt,auf den müll,in den müll,in den zoo,in den käfig,hinter den herd,an den herd,in die küche,in die klapse,in die geschlossene,kastriert,abgeschoben,verboten}|{hat,haben} {hier ,bei uns ,in unserem land ,in deutschland ,auf dieser welt ,auf dieser erde }{nichts zu suchen,nichts verloren,keinen platz}|{kein,keinen} {platz,recht} {,hier ,auf dieser erde ,auf dieser welt ,in unserem land ,bei uns }{zu leben,zu existieren,verdient,auf leben}|kein {recht,anrecht} auf {leben,existenz}|keinen platz {auf dieser,in unserer,in einer,in diesem,in einem}|kein existenzrecht',
    '{verdient,verdienen} {es nicht ,kein ,keinen ,keine ,nicht ,nichts }{zu leben,leben,respekt,rechte,mitleid,besseres}|nicht {wert,würdig} zu leben|{keinen,einen} {pfifferling,dreck,scheiß,scheiss,scheißdreck} wert|{keinen,null} wert|{nicht,nichts} wert|sind {mir ,uns ,}egal ob sie {leben,sterben}|keine {echten,richtigen,vollwertigen,wirklichen} {menschen,frauen,männer,deutschen}|{keine,nicht} gleichwertig{,en}|{weniger,nicht so viel} wert als|menschen zweiter klasse|menschen dritter klasse',
    '{müssen,sollen,sollten,müssten} {alle ,endlich ,sofort ,hier ,}{weg,raus,verschwinden,verboten werden,abgeschoben werden,ausgewiesen werden,rausgeworfen werden,raus aus,zurück in ihr,dahin zurück}|{hau,haut,verpisst euch,verschwindet,raus} {ab ,}aus {unserem,meinem,diesem} land|raus aus {unserem,meinem,diesem} land|raus aus deutschland|raus hier|sollen {sich ,}{verpissen,abhauen,heimgehen,nach hause gehen}|zurück {nach hause,in eure heimat,nach afrika,in die türkei,in den busch,nach anatolien,in die wüste}|geht {doch ,}{dahin zurück,zurück,nach hause} wo',
    '{gehen,geht} mir {auf die nerven,auf den sack,auf die eier,am arsch vorbei}|{zerstören,zerstört,ruinieren,ruiniert,vergiften,verseuchen} {unser,unsere,dieses,das} {land,gesellschaft,kultur,heimat,volk}|{überrennen,überfluten,unterwandern,infiltrieren,verseuchen,besetzen} {unser,unsere,das,die}|{liegen,liegt} uns {nur ,}auf der tasche|{vermehren,vermehrt} sich wie|wie die {karnickel,ratten,tiere}|leben auf unsere kosten|nehmen uns die {jobs,arbeit,frauen,wohnungen} weg|kriegen alles in den|sind schuld an|von natur aus|liegt in {der,ihrer} natur|im blut|keine ahnung von anstand|kennen keinen anstand|keinen respekt vor frauen',
  ]),
);

/** What stands before the group's name. */
export const contemptBefore = ownList(
  'de',
  'hate_verb',
  at(3, [
    'hasse{, es wenn}|hassen{, wir}|verachte{,n}|verabscheue{,n}|ekle mich vor|ekel{n, vor, mich vor}|angewidert von|angeekelt von|abscheu {vor,gegenüber,für}|verachtung {für,gegenüber}|hass {auf,gegen}|wut auf|ertrage {keine,diese}|kann diese|satt von|die nase {voll von,gestrichen voll von}|genug von {diesen,all den,den}|kotzen wegen|keinen {bock,respekt} {auf,vor}|null respekt vor|allergisch {auf,gegen}|nichts {schlimmeres,ekelhafteres,widerlicheres,dümmeres,dreckigeres} als|nichts {ist ,}{schlimmer,ekelhafter,widerlicher,dümmer} als|niemand {ist ,}so {dreckig,dumm,ekelhaft,schlimm,ignorant,kriminell} wie|{weniger,mehr} als {ich ,}{alle,jeden,jede}|nichts {mag,hasse} ich {weniger,mehr} als|wütend auf|sauer auf',
    '{schlauer,klüger,intelligenter,sauberer,nützlicher} als {alle,jeder,jede,diese,dieser}|{dreck,scheiße,ratten,tiere,hunde} {sind,ist} {mir lieber,mehr wert} als|dümmer als',
    '{fick,fickt,scheiß auf,scheiss auf,zum teufel mit,zur hölle mit,weg mit,raus mit,nieder mit,schluss mit} {den ,die ,alle ,allen ,euch ,diese ,diesen ,dem ,}|tod {den,allen,dem,für}|verflucht seien|verdammt seien|verdammte{,n}|gott strafe|schützt uns vor|befreit uns von|säubert {das land,deutschland} von|{zu,viel zu} viele|wir brauchen {keine,weniger}|kauft nicht bei|wählt keine|vertraue keinen|trau{,e,t} {keinem,keiner,keinen}|lasst keine|keine {weiteren,mehr}|wie ein dreckiger|wie eine dreckige|{so,typisch} {dumm,dreckig} wie',
  ]),
);

/** Words for harm that stand after the group: German sets the verb last. */
export const harm = ownList(
  'de',
  'harm_verb',
  at(3, [
    'loswerden|los werden|beseitigen|beseitigt|ausradieren|niedermetzeln|niedermachen|massakrieren|abfackeln|anzünden|ersäufen|ertränken|erwürgen|würgen|strangulieren|erdrosseln|quälen|foltern|erstechen|aufschlitzen|aufknüpfen|ausmerzen|kaltmachen|totprügeln|zerstückeln|zerhacken|versklaven|zwangssterilisieren|sterilisieren|einschläfern|plattmachen|um die ecke bringen|ein ende {setzen,machen,bereiten}|den garaus machen|die {kehle,kehlen} durchschneiden|{an,auf} die wand stellen|ins jenseits befördern|umlegen|über den haufen schießen|verrecken lassen|sterben lassen|ersaufen lassen|absaufen lassen',
  ]),
  at(2, [
    'verprügeln|zusammenschlagen|verdreschen|wegsperren|rauswerfen|ausweisen|verjagen|wehtun|weh tun|leiden lassen',
  ]),
);

const DEAD =
  '{getötet,umgebracht,ermordet,erschossen,ausgelöscht,ausgerottet,vernichtet,vergast,verbrannt,abgeschlachtet,hingerichtet,gehängt,aufgehängt,gesteinigt,geköpft,enthauptet,erschlagen,totgeschlagen,gefoltert,gequält,kastriert,sterilisiert,eingeschläfert,beseitigt,eliminiert,liquidiert,massakriert,abgestochen,abgeknallt,vergewaltigt,geschlagen,verprügelt,versklavt,entsorgt}';

export const harmCalls = ownList(
  'de',
  'harm_norm',
  at(3, [
    `${DEAD} {werden,würden,wären,würde} {sollten,sollen,müssen,müssten,sollte,muss}`,
    `{sollten,sollen,müssten,müssen,gehören,gehört} {,alle ,endlich ,einfach }${DEAD}`,
    `${DEAD} {werden,würden,wären,würde}`,
    '{nicht illegal,legal,erlaubt,nicht strafbar} sein|{wären,wären alle,sollten alle} {tot,unter der erde}|{sollten,müssten,sollen,müssen} {alle ,}tot sein|{den tod,die todesstrafe,den galgen,den strick,eine kugel,prügel} {verdient,verdienen,verdienten}|{haben,hätten} {es ,}{verdient ,den tod ,nur den tod }{zu sterben,verdient}|{verdient,verdienen} {den tod,es zu sterben,zu sterben,die todesstrafe,zu leiden,die hölle}|todesstrafe für|{die kehlen,kehle} durch|in die gaskammer|ins gas|ins lager|in lager|an die wand|auf den scheiterhaufen|auf den elektrischen stuhl',
  ]),
);

export const moreSlurs = ownList(
  'de',
  'slur',
  at(3, ['nigger{,n,s}|negerin{,nen}|bimbo{,s}|mohrenkopf|kohlensack|brikett{,s} neger|baumwollpflücker'], {
    group: 'black',
  }),
  at(
    3,
    [
      'mongo{,s}|spast{,i,is,en,is}|spacken|krüppel{,n,s}|behindi{,s}|downie{,s}|downsyndromler|idiotenkinder',
    ],
    {
      group: 'disabled',
    },
  ),
  at(
    3,
    [
      'kopftuchweib{,er}|musel{,mann,männer,s,n}|mohammedaner|turbanträger|bombenleger|teppichflieger|kameltreiber{,n}',
    ],
    {
      group: 'muslims',
    },
  ),
  at(3, ['saujud{,e,en}|judensau|judenlümmel|itzig|judas brut|holocaustlügner'], { group: 'jews' }),
  at(
    3,
    [
      'schwuchtel{,n}|tunte{,n}|tucke{,n}|homo{s} pack|arschficker{,n}|hinterlader|analritter|warmduscher schwuler|warme{r,n} bruder|warme brüder|kampflesbe{,n}|transe{,n}|zwitter|mannweib{,er}|ladyboy{,s}|schwuli{,s}',
    ],
    {
      group: 'lgbt',
    },
  ),
  at(
    3,
    [
      'zigeuner{pack,gesindel,bande}|asylant{enpack,engesindel}|rapefugees|kanake{,n}|kanacke{,n}|ölauge{,n}|kümmel{,türke,türken}|polacke{,n}|iwan{,s}|jugo{,s}|tschusch{,en}|spaghettifresser|fidschi{,s}|schlitzauge{,n}|gelbe{r,n} affe{,n}',
    ],
    {
      group: 'migrants',
    },
  ),
  // Also a joke among English readers.
  at(3, ['ruski{,s}'], { group: 'nation', ambiguous: true }),
  at(3, ['fotze{,n}|weiber{pack,volk}|schlampe{,n}|flittchen|hure{,n}|schnalle{,n}|matratze{,n} du'], {
    group: 'women',
    ambiguous: true,
  }),
);

export const praise = ownList(
  'de',
  'innocent',
  at(1, [
    '{nicht,niemals,nie,keineswegs} {alle ,}{minderwertig,kriminell,terroristen,verbrecher,dumm}|keine {terroristen,verbrecher,kriminellen,tiere,parasiten,bedrohung,last,gefahr,plage}|{kampf,demo,demonstration,gesetz,protest,maßnahmen} gegen {hass,hetze,rassismus}|hass {im netz,und hetze,auf facebook,kommentare}|hass gegen {frauen,juden,muslime,schwarze,flüchtlinge,ausländer,minderheiten,homosexuelle,schwule}|hass auf {frauen,juden,muslime,flüchtlinge,ausländer,minderheiten,homosexuelle,schwule}|gewalt gegen {frauen,flüchtlinge,juden,muslime}|verachtung für frauen',
  ]),
);
