import { onlyWords, ownWords } from '../list.ts';

/** Left out because another language means something else by them: "os" and "as" by themselves, "das", "um" in roles. */
export const words = [
  ownWords('pt', 'first_person', ['eu|nós|comigo|meu|minha|meus|minhas|nosso|nossa']),
  ownWords('pt', 'second_person', [
    'você{,s}|vc|vcs|cê|tu|te|ti|teu{,s}|tua{,s}|contigo|vós|és|vosso{,s}|vossa{,s}',
  ]),
  ownWords('pt', 'third_person', [
    'ele|ela|eles|elas|quem|alguém|político|políticos|governo|pessoas|deputado|presidente',
  ]),
  ownWords('pt', 'vocative', [
    'seu|sua|seus|suas|bando de|cambada de|corja de|raça de|pedaço de|monte de|sua grande|seu grande|ô|oh seu',
  ]),
  ownWords('pt', 'pointing', [
    'este|esta|estes|estas|esse|essa|esses|essas|isso|isto|aquele|aquela|aquilo|desse|dessa|deste|desta|nesse|nessa',
  ]),
  ownWords('pt', 'negation', [
    'não|nao|nunca|jamais|ninguém|nenhum|nenhuma|nem|contra|pare de|parar de|chamar|me {chamam,chamou,chamaram}|insistindo|insistir|parem de|chega de|deixar de',
  ]),
  ownWords('pt', 'reporting', [
    'disse|trata|tratam|tratar|trate|disseram|diz|dizem|dizer|dizendo|falou|falaram|chamou|chamam|chamar|chamado|chamando|gritou|escreveu|escrever|escrevem|frase{,s}|palavra{,s}|xingou|xingar|ameaçou|ameaças|mensagem|mensagens|comentários|afirma|afirmou|afirmações|acusou|clamando',
  ]),
  ownWords('pt', 'condemning', [
    'inaceitável|inaceitáveis|intolerável|vergonhos{o,a}|racista{,s}|racismo|machista{,s}|homofóbic{o,a}|homofobia|antissemita|xenofobia|odios{o,a}|discurso de ódio|ódio|discriminação|condeno|condenamos|preconceito|preconceituos{o,a}|preso|presa|presos|bloquead{o,a,os,as}|prisão|cadeia|denunciar|denúncia|tolerar|tolerarei|mentira|falso|ofensiv{o,a}|detestável|passarão',
  ]),
  ownWords('pt', 'intent', [
    'quero|queremos|vou|vamos|vão|devemos|devia|deviam|deveria|deveriam|deveríamos|devem|tem que|tem de|têm que|temos que|temos de|tenho que|tenho de|ter que|precisamos|tomara|bora|e se|que tal|estaríamos melhor se|estou considerando',
  ]),
  ownWords('pt', 'every', ['todos|todas|cada|qualquer|quaisquer']),
  onlyWords('pt', 'copula', [
    'é|são|somos|eram|estão|são todos|são todas|são uns|são umas|muito|tão|todos|todas',
  ]),
  ownWords('pt', 'mention', [
    'chamar|chamas|chamando|tratar como|dizer que|dizendo que|digas que|diga que|digam que|insist{ir,indo,e,es,em} {que,em}|coisas como|mensagens como|frases como|ameaças como|comentários como|tipo de mensagem',
  ]),
  ownWords('pt', 'copula', ['não {conseguem,consegue,podem} {evitar,deixar de}']),
  onlyWords('pt', 'that', ['que']),
  ownWords('pt', 'speaker', ['sou|fui|eu era|ter sido|me sinto|me comportei|estou sendo']),
  ownWords('pt', 'institution', [
    'exército|exércitos|soldado|soldados|tropas|governo|regime|estado|polícia|policiais|milícia|milícias|milicianos|presidente|ministro|ministros|líderes|políticos|militares|forças|aviação|bombas|mísseis|partido|ditador|generais|mídia|imprensa|ocupante|ocupantes|colonos|autoridades|oligarcas',
  ]),
  onlyWords('pt', 'copula', ['és']),
  onlyWords('pt', 'second_person', ['você|vocês']),
  ownWords('pt', 'function', [
    'não|são|você|vocês|vc|uma|um|uns|umas|os|as|o|do|da|dos|no|na|nos|nas|em|que|de|com|por|para|pra|pro|mas|mais|muito|muita|muitos|é|e|se|ele|ela|eles|elas|eu|nós|meu|minha|seu|sua|isso|isto|esse|essa|este|esta|também|porque|quando|onde|como|já|só|até|ser|está|estão|estou|tem|têm|ter|foi|vai|vão|vou|aqui|agora|sempre|nunca|nem|ou|ao|aos|pelo|pela|todos|todas|tudo|gente|quem|fazer|bem|bom|sem|sou|somos|tenho|obrigado|obrigada|ainda|tão|pessoas|coisa|acho|depois|desse|dessa|deles|mesmo|cara|povo|país|hoje|esses|essas',
  ]),
];
