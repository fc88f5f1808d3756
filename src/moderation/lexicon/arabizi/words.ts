import { ownWords } from '../list.ts';

export const words = [
  ownWords('ar-Latn', 'first_person', ['ana|ne7na|na7na|e7na|ni7na']),
  ownWords('ar-Latn', 'second_person', [
    'enta|enti|ente|inta|inti|inte|ento|entou|intou|entom|nta|nti|ntouma|enty|entaa|3lek|3laik|3leik|3likom|3lik|fik|feek|fikon|zayak|metlak|mitlak|mitlkon|betak|baytak|omak|ommak|abouk|abook|ya3ni enta|7adertak|anta|anti|antom|antum|wejjak|weshak',
  ]),
  ownWords('ar-Latn', 'vocative', ['ya|yal|yel|yaa|yaaa|wlak|wlek|walak|wleik']),
  ownWords('ar-Latn', 'third_person', [
    'howwe|howa|hiyye|hiya|henne|homma|huwa|yalli|elli|hayda|hayde|haydol|hadol',
  ]),
  ownWords('ar-Latn', 'negation', [
    'mesh|mish|mich|mech|mou|mush|mouch|moch|muhu|machi|mafi|mafich|lays|laysa|wala|lesh|leish|bidoun|bala|didd',
  ]),
  ownWords('ar-Latn', 'reporting', [
    '2al|2alli|2allo|2alet|alli|2alo|byi2oul|bi2oul|kalli|9al|9alli|9alou|sammani|katab|shatamni|hadadni',
  ]),
  ownWords('ar-Latn', 'condemning', ['3ayb|3eib|3onsoriye|3onsori|ghalat|8alat|marfoud|7aram']),
  ownWords('ar-Latn', 'intent', ['ra7|rah|lezem|lazem|7a|badna|baddna|khallina|5allina']),
  ownWords('ar-Latn', 'every', ['kell|kel|kul|koll|kol|kellon|kolhom|el|hal']),
  ownWords('ar-Latn', 'function', [
    'ya|yalla|wallah|walla|wlh|inshallah|nchallah|7abibi|habibi|7abibti|5ouya|khouya|kifak|kifik|kif|shou|chou|shu|chnou|chnowa|chneya|wech|wach|mesh|mish|mich|mech|mouch|moch|bas|bass|3am|3ala|3la|3al|fi|fih|men|min|hayda|hayde|hada|hadi|heda|hedi|hadha|enta|enti|inta|inti|ana|howa|hiya|ne7na|7na|ma3|ma|bel|fel|lel|barcha|barsha|bahi|yesser|behi|ktir|kteer|ktiir|awi|2awi|khales|5alas|khalas|hek|heik|heyk|leh|leish|lesh|3lech|3lach|3lah|eno|enno|iza|law|rabi|rabbi|allah|ba3d|ba3den|lyom|elyom|el|il|wel|elli|li|ely|yalli|yelli|mabrouk|sa7a|s7i7|sa7|na3am|la2|aywa|ey|wala|walla|7al|7elw|7elou|7elwa|m3a|3andi|3andek|3ando|nheb|n7eb|b7eb|ba7ebak|ta7ya|tahya|mte3|mta3|taw|tawa|kima|kifech|wa9t|wa2t|nes|nas|el nes|chwaya|shway|shwaya|cha3b|sha3b|l3alam|dounya|denya|bled|bledna|baladna|watan|3ayla|bent|weld|wled|alf|chokran|shokran|merci khouya|brabi|dawla',
  ]),
];
