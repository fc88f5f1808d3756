import { onlyWords, ownWords } from '../list.ts';

/** "je" is "I" in French: only its Dutch phrases count. */
export const words = [
  ownWords('nl', 'first_person', ['ik|wij|mij|mijn|ons|onze']),
  ownWords('nl', 'second_person', [
    'jij|jou|jouw|jullie|je bent|je hebt|je kan|je kunt|je moet|je zit|je doet|je lijkt|ben je|heb je|u bent',
  ]),
  ownWords('nl', 'vocative', ['jij|vuile|vieze|stomme|smerige|achterlijke|stelletje|jullie']),
  ownWords('nl', 'third_person', [
    'hij|zij|iemand|niemand|iedereen|mensen|regering|partij|politici|minister|sommigen',
  ]),
  ownWords('nl', 'pointing', ['dit|deze|zulke|zo n']),
  ownWords('nl', 'negation', ['niet|geen|nooit|zonder|tegen|nergens|noch|nauwelijks']),
  ownWords('nl', 'reporting', [
    'zegt|zei|zeggen|zeiden|gezegd|noemt|noemde|noemen|genoemd|schreef|schrijft|geschreven|beweert|beweren|riep|riepen|geroepen|schold|uitgescholden|woord|zin|leus|uitspraak|uitspraken|gehoord|bedreigd|bedreigde|beledigd',
  ]),
  ownWords('nl', 'condemning', [
    'racistisch|racisme|seksistisch|seksisme|homofoob|antisemitisch|antisemitisme|onaanvaardbaar|onacceptabel|schandalig|haatzaaien|discriminatie|discriminerend|beledigend|kwetsend|veroordeel|veroordelen|vooroordeel|vooroordelen|ongepast|onwaar|kan niet door de beugel',
  ]),
  ownWords('nl', 'intent', [
    'zal|zullen|gaan|moeten|moet|wil|willen|wou|zou|zouden|laten we|kunnen|mogen|kan iemand',
  ]),
  ownWords('nl', 'every', ['alle|iedere|elke|deze|vieze|vuile']),
  onlyWords('nl', 'copula', ['zijn|is|waren|zijn allemaal|zijn gewoon|zijn echt|allemaal|gewoon|echt|zo']),
  ownWords('nl', 'mention', [
    'toestaan|tolereren|accepteren|dulden|schrijven|zeggen|zeggen dat|volhouden|roepen|eisen|willen doden zeggen|dreigen|noemen|noemt|noemde|uitmaken voor|je {zegt,beweert,schrijft,denkt}|wie {zegt,beweert,schrijft}|volhouden dat|volhoudt dat|blijft volhouden|berichten als|dingen als|opmerkingen als|uitspraken als|bedreigingen als|zoiets als',
  ]),
  ownWords('nl', 'denying', ['niet|geenszins']),
  ownWords('nl', 'copula', ['{kunnen,kan} {er ,}{niets,niks} aan doen|kunnen {het ,}niet laten']),
  onlyWords('nl', 'that', ['dat']),
  ownWords('nl', 'speaker', ['ik ben|ben ik|ik was|was ik|ik kan|ik voel me|ik gedroeg me']),
  ownWords('nl', 'institution', [
    'leger|soldaten|troepen|regering|regime|staat|politie|militie|milities|president|minister|ministers|politici|strijdkrachten|luchtmacht|bommen|raketten|partij|dictator|generaals|media|pers|bezetter|bezetters',
  ]),
  onlyWords('nl', 'copula', ['bent']),
  ownWords('nl', 'function', [
    'het|een|van|ik|niet|zijn|voor|met|maar|ook|nog|wel|naar|bij|uit|dan|als het|wordt|worden|hebben|heeft|heb|geen|meer|jij|jullie|hij|zij|wij|mijn|jouw|hun|deze|dit|omdat|moet|moeten|kunnen|zou|zouden|veel|gewoon|altijd|nooit|iets|niets|iemand|waarom|waar|wie|hoe|toch|zo n|aan|ons|onze|bent|ben|doen|gaan|zeker|echt|alleen|mensen',
  ]),
];
