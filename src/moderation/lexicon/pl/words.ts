import { onlyWords, ownWords } from '../list.ts';

export const words = [
  ownWords('pl', 'first_person', ['ja|my|mnie|mną|mój|moja|moje|moich|nas|nasz|nasze|naszym|naszego']),
  ownWords('pl', 'second_person', [
    'ty|ciebie|tobie|tobą|wy|wam|wami|twój|twoja|twoje|twoją|twojego|wasz|wasza|wasze|jesteś|jestes|jesteście|jestescie|takich jak wy|takie jak wy',
  ]),
  ownWords('pl', 'vocative', ['ty|wy|głupi|głupia|stary|pieprzony|jebany|jebana|jebani|zasrany|banda|bando']),
  ownWords('pl', 'third_person', [
    'oni|ona|ktoś|nikt|ludzie|rząd|partia|politycy|minister|który|która|którzy',
  ]),
  ownWords('pl', 'pointing', ['ten artykuł|tego|temu|takie|taki|taka']),
  ownWords('pl', 'negation', ['nie|nigdy|żaden|żadna|żadnych|bez|ani|przeciw|przeciwko|nikt']),
  ownWords('pl', 'reporting', [
    'krzyknął|krzyknęła|krzyknęli|zawołał|zawołała|wrzeszczał|powiedział|powiedziała|powiedzieli|mówi|mówił|mówią|mówić|mówienie|nazwał|nazwała|nazywa|nazywają|nazywać|nazwany|napisał|napisała|pisze|twierdzi|twierdzą|krzyczał|krzyczeli|wyzwał|wyzywał|obraził|słowo|zdanie|hasło|wypowiedź|słyszałem|słyszałam|groził',
  ]),
  ownWords('pl', 'condemning', [
    'rasistowskie|rasizm|rasista|rasistowski|seksistowskie|seksizm|homofobia|homofobiczne|antysemityzm|antysemickie|niedopuszczalne|skandaliczne|dyskryminacja|obraźliwe|krzywdzące|potępiam|potępiamy|uprzedzenia|nieprawda|nietolerancja|haniebne|mowa nienawiści',
  ]),
  ownWords('pl', 'intent', [
    'będę|będziemy|zamierzam|zamierzamy|chcę|chcemy|trzeba|należy|powinien|powinni|powinno|powinny|musi|musimy|muszę|mógłby|mogę',
  ]),
  ownWords('pl', 'every', ['wszyscy|wszystkie|wszystkich|każdy|każda|każdego|tych|wszystkim|te|tym']),
  onlyWords('pl', 'copula', ['są|jest|to|byli|były|to są|są wszyscy|wszyscy|po prostu|naprawdę|tylko']),
  ownWords('pl', 'mention', [
    'mówcie|mów że|nie mów|twierdźcie|nazywać|nazywasz|nazywając|nazywacie|nazwać|wyzywać|wyzywasz|mówić że|mówisz że|mówiąc że|mówicie że|twierdzić że|twierdzisz że|twierdząc że|upierać się|upierasz się|typu|w stylu|takie rzeczy jak|rzeczy takie jak|za powiedzenie|za napisanie|za nazwanie|że napisałeś|pisać',
  ]),
  ownWords('pl', 'copula', ['nie {mogą,może,potrafią} się powstrzymać']),
  ownWords('pl', 'that', ['że|iż']),
  ownWords('pl', 'speaker', [
    'jestem|byłem|byłam|bycie|zachowałem się|zachowałam się|czuję się|zostałem|zostałam',
  ]),
  // English "i" speaks of oneself.
  onlyWords('pl', 'every', ['i']),
  ownWords('pl', 'institution', [
    'armia|armii|armię|żołnierz|żołnierze|żołnierzy|wojska|wojsko|wojskiem|rząd|rządu|reżim|reżimu|państwo|państwa|policja|policji|milicja|milicje|prezydent|minister|ministrowie|politycy|polityków|siły|bomby|rakiety|partia|dyktator|generałowie|media|okupant|okupanci|oligarchowie|służby|propaganda',
  ]),
  onlyWords('pl', 'copula', ['jesteś|jesteście']),
  ownWords('pl', 'function', [
    'się|nie|że|jest|są|jak|ale|tak|już|tylko|przez|dla|czy|może|jego|bardzo|było|był|była|być|będzie|mnie|ja|ty|wy|oni|ich|jej|gdy|kiedy|jeszcze|też|także|który|która|które|którzy|ponieważ|więc|oraz|po|przy|pod|nad|przed|kto|coś|wszystko|wszyscy|zawsze|nigdy|gdzie|dlaczego|mam|masz|ma|mają|jestem|jesteś|jesteście|jesteśmy|żeby|tego|temu|takie|takich|od|co|tym|tych|nas|was|wam|mój|moja|twoja|swoje',
  ]),
];
