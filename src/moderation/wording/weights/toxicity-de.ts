/**
 * Written by `npm run fit`, then reviewed. Hundredths of a point of toxicity that a word (or, with …, a beginning) adds
 * to a comment in de; own statistics over the labelled comments that docs/accuracy.md names.
 */
export const toxicityDe = `
schei… 300, innen… 250, schma… 242, dumm 233, zwang… 211, ausse… 201, roth 189, ihrem 187
denken 178, arsch 172, denke… 169, pack 166, wohl 164, euch 159, rechtlichen 154, opfer 149
verbr… 146, sed 139, links… 138, geben 136, ware 126, jamme… 125, junge 121, tagesschau 120
lugen… 119, versc… 116, betru… 112, deren 112, teufel 109, dich 108, hetze… 108, seinen 107
wieder 104, eigen… 103, schmarotzer 101, verra… 100, anna 97, burger 97, fakte… 97, einge… 96
gehir… 96, raus 95, verdient 95, selbe… 90, alles 89, ausser 89, absch… 88, stegner 87
stegn… 87, verdi… 86, bist 85, irgendwie 85, klima… 85, seine… 85, press… 84, fakten 83
verka… 82, wiede… 80, schul… 79, kommen 77, laber… 77, wahlk… 77, komme… 76, presse 76
damit 75, entso… 73, hass 73, scheisse 73, verantwortlich 73, ende 72, wdr 71, claud… 69
verhalten 69, selber 68, glaub… 67, scheiss 67, weg 67, propa… 66, verge… 66, meinung 65
stimm… 65, offentlich 64, solange 64, solan… 64, solchen 64, auswa… 63, warte… 63, deutschlands 62
versu… 62, gelaufen 61, gelau… 61, geht 59, volli… 59, ihren 58, strun… 58, jugen… 57
lugenpresse 56, norma… 56, harte… 55, bestimmt 54, rede 54, amt 53, tages… 53, arbeitet 52
lache… 52, scham… 52, sende… 52, dank 51, dummheit 51, dummh… 51, fake 51, ihre 50
typis… 50, illner 49, klein… 49, schulz 49, als 48, alter… 48, veran… 46, anstatt 45
entge… 45, lauterbach 45, verha… 44, setzen 43, setze… 43, zeigen 43, zeige… 43, ganz 42
ansch… 41, lieber 41, millionen 41, wenigstens 41, bild 39, seit 39, sitze… 39, teufe… 39
warten 39, antid… 37, einfach 37, mario… 37, rucks… 37, uberh… 37, krank… 36, pfui 36
dafur 35, fallt 35, mange… 35, geld 33, verlo… 33, einfa… 32, entwickelt 32, illne… 32
beset… 31, burge… 31, krimi… 31, aha 30, ahnung 30, ahnun… 30, herr 30, tun 30
unmor… 30, ausserdem 29, kotzen 29, lange 29, religiose 29, intel… 28, vollig 28, glauben 27
hochs… 27, klar 27, rucksicht 27, besse… 26, wahle… 26, claudia 25, danach 25, danac… 25
greif… 25, neuen 25, verar… 25, klapp… 24, kriminelle 24, eigenen 23, sitzen 23, typisch 22
leid 21, verbrecher 21, zusch… 20, besser 19, demon… 19, verkaufen 19, wunsche 19, essen 18
gutme… 18, internet 18, krieg… 18, betre… 17, eigene 17, hirn 17, wundert 17, alten 16
aussern 16, egal 16, aufs 15, bevol… 15, posten 15, jugend 13, schoner 13, aufme… 12
machen 12, mache… 12, rtl 12, schau… 12, schie… 12, arsch… 11, importiert 11, schande 11
stimme 10, stras… 10, wohin 10, gross… -10, demokratie -11, helfe… -11, beide… -12, zwisc… -12
verwe… -13, elter… -14, lange… -14, weltk… -14, folge… -15, gewahlt -15, helfen -15, spielt -15
wissen -15, aufst… -16, bekannt -16, kandi… -17, debat… -18, schone -18, halten -19, rolle -19
tatsa… -19, dageg… -20, einse… -20, ersten -20, nein -20, regel… -20, reich -20, volki… -20
artik… -21, deine -21, entde… -21, jahre -21, stehe… -21, gebau… -22, lander -22, gedan… -23
volkischen -23, wochen -23, fragen -26, oft -26, wirkl… -26, thoma… -27, rechten -28, kenne -29
unterschied -30, vorhe… -30, geschichte -31, eben -32, themen -32, z -32, bunde… -33, etwas -33
zeich… -33, hinwe… -34, twitt… -34, heima… -35, herzl… -35, meiner -35, mindestens -35, tatsache -35
wohnu… -35, sogar -36, euro -37, sprac… -38, kapit… -39, heiss… -40, aufge… -42, hande… -42
heisst -42, erste… -43, heimat -43, erst -44, f -44, siche… -44, geste… -45, gut -48
finde… -50, lassen -50, lasse… -50, verle… -50, gottes -52, frage -54, nsu -54, entsc… -55
frage… -55, deutsch -56, herku… -57, spricht -57, unter… -57, diens… -58, troll -58, trotzdem -58
vorher -58, wirklich -58, allem -59, naturlich -59, bring… -60, lesen -60, gleich -61, schnell -61
artikel -62, rechts -64, darum -65, franz -65, gab -65, verhi… -65, frank… -66, fried… -66
ubrig… -68, wann -68, herkunft -70, weiterhin -70, weite… -70, diskussion -71, meine… -73, trotz… -74
wicht… -75, natur… -76, uhr -76, ob -79, lande… -80, recht -81, gerade -84, spric… -84
waren -84, jusos -85, juden… -86, schle… -86, leben -87, menschen -87, mieten -87, jahr -88
statt… -88, felde… -89, andere -90, recht… -92, bleib… -93, abend -94, dort -94, gedanken -94
gerad… -94, gesellschaft -95, vermi… -102, gibt -103, ander… -106, daran -108, sache -111, gewah… -117
stark… -121, danke -127, grund… -129, sonde… -131, mogli… -132, organ… -138, gute -141, disku… -144
gesel… -147, sondern -168, schne… -183, amp -188, miete… -190
`;
