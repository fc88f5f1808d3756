import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * id. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spamId: WeightList = {
  words: `ada fitur 3.00
bonus 3.00
coba 3.00
cuan 3.00
fitur 3.00
main 3.00
modal 3.00
rezeki 3.00
main di 2.76
nagih 2.04
main alexis 2.00
jp 1.99
bikin nagih 1.92
rutinitas 1.88
menang 1.87
tempat 1.84
kecil 1.70
hadiah 1.66
buktiin 1.62
event 1.59
santai 1.54
modal kecil 1.50
super 1.46
ngapain 1.28
wd 1.10
gampang 1.07
jepe 1.06
besar 1.05
dengan hadiah 1.04
pelayanan 1.00
pelayanan vip 1.00
vip 1.00
vip buat 1.00
berkat 0.89
iseng 0.64
anjay keren 0.63
bisa main 0.63
main sl 0.63
sl 0.63
sl t 0.63
milyaran 0.60
semua member 0.56
ada event 0.54
berhasil 0.54
buktiin sendiri 0.53
udah buktiin 0.53
banyak cuan 0.50
fitur history 0.49
dapet 0.45
fitur quick 0.40
quick 0.40
mudah 0.36
situs 0.34
kesempatan 0.29
platform 0.29
kecil bisa 0.21
member 0.21
sensasi 0.21
anjay 0.18`,
  stems: `alexi 3.00
rezek 3.00
hadia 2.83
menan 2.53
grati 1.98
rutin 1.88
berka 1.86
tempa 1.86
santa 1.54
ngapa 1.28
terba 1.09
gampa 1.07
pelay 1.00
milya 0.60
membe 0.59
bukti 0.45
jackp 0.29
platf 0.29
berha 0.21
sensa 0.21`,
};
