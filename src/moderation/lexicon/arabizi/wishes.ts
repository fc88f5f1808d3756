import { ownWords } from '../list.ts';

/** Words that open a wish, and verbs of harm that follow it. */
export const wishWords = [
  ownWords('ar-Latn', 'wish', [
    'inshalla|inshallah|nshalla|nshallah|nchalla|nchallah|enshallah|ishalla|ishallah|inchalla|inchallah|yarab|yareb|rabbi|rabna|allah|3o2bal|ya rab|yaret|ya ret|ya reet',
  ]),
  ownWords('ar-Latn', 'suffering', [
    'byenfejer|byenfejir|yenfejer|btenzal|btenzel|tenzal|byenzal|yenzal|yen7ere2|byen7ere2|ten7ere2|yekhrab|ykharreb|y5arreb|yehd|yenhad|tenshal|yenshal|yshel|yshill|ye7tere2|byemout|ymout|btmout|ymouto|yefja3ak|y3mik|ye3mi|te3ma|ye2ta3|yen2ata3|ye2sof|yo2sof|y2sof|yek5reb|ykasser|yksr|ye7re2|y7re2|ye7ro2|yewla3|yehlek',
  ]),
];
