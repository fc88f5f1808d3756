import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * id. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spamId: WeightList = {
  words: `ada fitur 3.00
coba 3.00
fitur 3.00
main 3.00
main alexis 3.00
modal 3.00
bonus 2.88
event 2.63
main di 2.41
kecil 2.17
seminggu main 2.00
santai 1.89
modal kecil 1.86
hadiah 1.77
nagih 1.68
rutinitas 1.54
bikin nagih 1.50
ngapain 1.48
tempat 1.46
gampang 1.23
ada event 1.11
rezeki 1.03
dengan hadiah 0.84
fitur history 0.83
super 0.75
bayar 0.70
fitur quick 0.66
quick 0.66
sensasi 0.64
platform 0.58
besar 0.47
cuan 0.44
kesempatan 0.42
kecil bisa 0.38
jepe 0.27
kesempatan untuk 0.24
berkat 0.10`,
  stems: `hadia 3.00
santa 1.89
rezek 1.78
rutin 1.54
ngapa 1.48
tempa 1.48
gampa 1.23
sensa 0.64
platf 0.58
berka 0.52
membe 0.50
menan 0.34
kesem 0.17`,
};
