import { onlyWords, ownWords } from '../list.ts';

/** Without words that are common in other Latin languages: ben, siz, size, bu, o, de, da, ne, en, her, son. */
export const words = [
  ownWords('tr', 'first_person', ['beni|bana|benim|bizi|bize|bizim|bizler']),
  ownWords('tr', 'second_person', [
    'sen|sana|seni|senin|sende|senden|sizin|sizi|sizden|sizler|sizlere|sizleri|sensin|sizsiniz|kendini|annenin|seninle',
  ]),
  ownWords('tr', 'third_person', [
    'onlar|onların|onlara|onları|bunlar|onun|ona|hükümet|insanlar|kimse|birisi|birileri',
  ]),
  ownWords('tr', 'vocative', ['ulan|ülen|lan|lân|seni gidi|ey|bre|be hey|sizi gidi']),
  ownWords('tr', 'pointing', ['şu|böyle|şöyle|bunun|şunun|bunu']),
  ownWords('tr', 'negation', [
    'değil|değiller|değilim|değilsin|değildir|asla|yok|hiçbir|yeter|sakın|karşıyız|karşıyım',
  ]),
  ownWords('tr', 'reporting', [
    'dedi|dediler|diyor|diyorlar|diyen|diyenler|söyledi|söylüyor|yazdı|yazmış|iddia|sözleri|kelimesi|sloganı|hakaret etti|hakaret ediyor|tehdit etti|demiş|bağırdı',
  ]),
  ownWords('tr', 'condemning', [
    'ırkçı|ırkçılık|ırkçılıktır|ayrımcılık|nefret söylemi|kınıyorum|kınıyoruz|yanlış|ayıp|kabul edilemez|utanç|utanç verici|homofobi|cinsiyetçi|yalan|hakaret',
  ]),
  ownWords('tr', 'intent', ['lazım|gerek|gerekir|gerekiyor|istiyorum|istiyoruz|hadi|haydi']),
  ownWords('tr', 'every', ['bütün|tüm|hepsi|hepiniz|hepsini|herkes|bunlar']),
  onlyWords('tr', 'copula', ['hep|hepsi|çok|tam|bir|sadece|gerçekten']),
  ownWords('tr', 'mention', [
    'demek|demeyin|deme|diyen|diyenler|diyerek|dediğin|dediğiniz|diyorsun|diyorsunuz|demen|demeniz|diye',
  ]),
  ownWords('tr', 'denying', ['değil|değiller|değilim|değildir|değilsin|değilsiniz|değillerdir']),
  ownWords('tr', 'speaker', ['ben {bir,tam,de bir,çok,ne kadar}']),
  ownWords('tr', 'institution', [
    'ordusu|askerleri|askeri|hükümeti|rejimi|devleti|polisi|milisleri|başkanı|bakanı|liderleri|siyasetçileri|kuvvetleri|bombaları|füzeleri|partisi|diktatörü|generalleri|medyası|basını|işgalciler|işgalcileri|yönetimi',
  ]),
  ownWords('tr', 'function', [
    'ediyorum|ediyoruz|ediyor|ediyorlar|istiyorum|istiyoruz|istemiyoruz|gerekiyor|değiller|hepsi|bunların|bunlar|insanlar|ülke|ülkede|ülkeye|ülkemizde|hepsini|hepimiz|kimse|biri|yapıyor|yapmak|bizi|etmek|eder|geliyor|gitsin|burada|şunlar|olmaz|hiçbir|buraya|ve|bu|bir|için|gibi|kadar|çok|daha|ama|değil|var|yok|diye|olarak|olan|oldu|sonra|kendi|şimdi|nasıl|neden|çünkü|eğer|sadece|bile|hiç|hep|şey|şeyi|bunu|böyle|öyle|şöyle|işte|bence|artık|zaten|evet|hayır|lazım|olsun|tamam|benim|senin|onun|bana|sana|beni|seni|bize|sizin|bizim|onlar|olmak|olur|olmuş|önce|göre|kim|hangi|bütün|tüm|yine|belki|biraz|iyi|güzel|teşekkürler|ile|mı|mü|sen|siz|biz|ya|yani',
  ]),
];
