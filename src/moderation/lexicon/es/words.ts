import { onlyWords, ownWords } from '../list.ts';

/** Left out because another language means something else by them: "os" and "se" (Portuguese), "él" read as "el". */
export const words = [
  ownWords('es', 'first_person', ['yo|nosotr{o,a}s|conmigo|mis|nuestr{o,a,os,as}']),
  ownWords('es', 'second_person', [
    'tú|te|ti|usted{,es}|ud|uds|vosotr{o,a}s|vos|eres|sois|tus|contigo|vuestr{o,a,os,as}',
  ]),
  ownWords('es', 'third_person', [
    'ella|ellos|ellas|quien|quienes|alguien|políticos|político|gobierno|gente',
  ]),
  ownWords('es', 'vocative', [
    'pedazo de|pedazos de|partida de|panda de|manga de|maldit{o,a,os,as}|pinche{,s}|oye',
  ]),
  ownWords('es', 'pointing', ['este|esta|estos|estas|ese|esa|esos|esas|aquel|esto|eso|aquell{a,o,os,as}']),
  ownWords('es', 'negation', [
    'nunca|jamás|nadie|ningún|ningun{o,a}|tampoco|contra|dejar de|deja de|dejen de|me {llaman,llamó,llamaron,dicen,dijeron}|llamar|llamarme|llamarlos|insistiendo|insistir|basta de|ni siquiera',
  ]),
  ownWords('es', 'reporting', [
    'dijo|trata|tratan|tratar|trate|escribe|dice|dicen|decir|dijeron|dijiste|decía|decían|diciendo|llamó|llaman|llamar|llamado|llamaron|llamas|gritó|gritan|gritaron|escribió|escriben|escribir|escrito|frase{,s}|palabra{,s}|insultó|insultaron|amenazó|amenazas|mensaje{,s}|comentarios|afirma|afirman|acusó|acusan',
  ]),
  ownWords('es', 'condemning', [
    'inaceptable{,s}|intolerable{,s}|vergonzos{o,a}|racista{,s}|racismo|machista{,s}|homófob{o,a}|homofobia|antisemita{,s}|xenofobia|xenófob{o,a}|odios{o,a}|odio|discriminación|condenamos|condena|condenar|bloquead{o,a,os,as}|cárcel|prisión|denuncia|denunciar|expulsad{o,a}|tolerar|toleraré|falso|mentira|ofensiv{o,a}',
  ]),
  ownWords('es', 'intent', [
    'quiero|queremos|quisiera|voy a|vamos a|van a|hay que|habría que|debemos|debería|deberían|deberíamos|deben|tenemos que|tengo que|y si|qué tal si|estaríamos mejor si|estoy considerando|tendré que|tendremos que|ojalá',
  ]),
  ownWords('es', 'every', ['todos|todas|cada|cualquier']),
  onlyWords('es', 'copula', [
    'es|son|somos|fueron|están|son todos|son todas|son unos|son unas|solo son|muy|tan|todos|todas',
  ]),
  ownWords('es', 'mention', [
    'llamar{,me,los,las,les,nos,le,te}|decir{me,le,les,nos}|gritar{me,le,les}|llamas|llamáis|llaman|llamando|tratar{,me,los} de|dices que|decir que|diciendo que|digas que|digan que|insist{ir,iendo,es,ís} {en,con}|sigues insistiendo|cosas como|mensajes como|frases como|amenazas como|comentarios como',
  ]),
  ownWords('es', 'copula', ['no {pueden,puede} evitar']),
  onlyWords('es', 'that', ['que']),
  ownWords('es', 'speaker', ['soy|fui|he sido|haber sido|estoy siendo|me siento|me comporté|me porté']),
  ownWords('es', 'institution', [
    'ejército|ejércitos|soldado|soldados|tropas|gobierno|régimen|estado|policía|policías|milicia|milicias|presidente|ministro|ministros|líderes|políticos|militares|fuerzas|aviación|bombas|misiles|partido|dictador|generales|medios|prensa|ocupante|ocupantes|colonos|autoridades|oligarcas|cártel|cárteles|narcos',
  ]),
  onlyWords('es', 'copula', ['eres|sois']),
  ownWords('es', 'function', [
    'el|los|las|del|y|o|una|unos|unas|por|para|pero|muy|más|con|que|qué|de|la|un|es|son|se|lo|le|les|su|sus|mi|mis|al|como|cuando|dónde|porque|también|hay|ser|está|están|estoy|eso|esto|este|esta|ese|esa|nos|yo|ella|ellos|todo|todos|todas|gente|hoy|si|sí|ya|sin|sobre|entre|hasta|desde|hacer|tiene|tienen|gracias|mucho|muchos|nada|otro|otra|algo|bien|fue|así|solo|ahora|siempre|nunca|quien|eres|tú|usted|ustedes|quiero|creo|país|era|sólo|aquí|cada|eran',
  ]),
];
