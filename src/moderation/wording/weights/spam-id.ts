import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * id. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spamId: WeightList = {
  words: `ada fitur 3.00
fitur 3.00
main 3.00
coba 2.41
modal 2.40
bonus 2.30
event 1.99
main di 1.91
kecil 1.64
santai 1.58
modal kecil 1.36
hadiah 1.35
nagih 1.35
main alexis 1.33
rutinitas 1.27
ngapain 1.23
bikin nagih 1.20
tempat 1.05
rezeki 0.94
ada event 0.89
gampang 0.82
fitur history 0.74
sensasi 0.56
dengan hadiah 0.54
seminggu main 0.53
besar 0.44
kesempatan 0.44
cuan 0.42
super 0.42
platform 0.40
fitur quick 0.30
quick 0.30
kesempatan untuk 0.27
menang 0.21
berkat 0.19
kecil bisa 0.11`,
  stems: `alexi 3.00
hadia 2.72
rezek 1.58
santa 1.58
rutin 1.27
ngapa 1.23
tempa 1.08
gampa 0.82
berka 0.56
sensa 0.56
membe 0.44
platf 0.40
menan 0.37
kesem 0.24`,
};
