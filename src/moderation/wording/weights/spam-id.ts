import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * id. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spamId: WeightList = {
  words: `main 1.54
fitur 1.45
ada fitur 1.19
main alexis 0.66
modal 0.64
coba 0.63
bonus 0.58
event 0.53
main di 0.48
kecil 0.43
seminggu main 0.40
santai 0.38
modal kecil 0.37
hadiah 0.35
nagih 0.34
rutinitas 0.31
bikin nagih 0.30
ngapain 0.30
tempat 0.29
gampang 0.25
ada event 0.22
rezeki 0.20
dengan hadiah 0.17
fitur history 0.17
bayar 0.14
fitur quick 0.14
sensasi 0.13`,
  stems: `hadia 0.68
santa 0.38
rezek 0.36
rutin 0.31
ngapa 0.30
tempa 0.30
gampa 0.25
sensa 0.13
berka 0.10`,
};
