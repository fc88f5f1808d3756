import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of toxicity that a word adds to a comment in
 * de. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const toxicityDe: WeightList = {
  words: `arsch 3.00
dumm 3.00
dummheit 3.00
fake 3.00
pack 3.00
pfui 3.00
schamt 3.00
scheiss 3.00
scheisse 3.00
teufel 3.00
vasallen 3.00
kotzen 2.99
dummschwatzer 2.91
lugenpresse 2.89
schmarotzer 2.64
schande 2.63
verrecken 2.61
unfahigkeit 2.38
abschaum 2.28
hetze 2.28
faul 2.09
hirn 2.07
verblodet 2.06
dumme 2.04
mist 1.85
denunzianten 1.63
bloden 1.61
gelogen 1.45
lacherlich 1.39
feiglinge 1.23
hetzer 0.96
verdammt 0.96
irre 0.88
peinlich 0.85
gutmenschen 0.81
dummer 0.65
fresse 0.37
lugen 0.34
ekelhaft 0.31
dreck 0.27
vollpfosten 0.26
gutmensch 0.16
blodsinn 0.11
maul 0.10`,
  stems: `abgef 3.00
dreck 3.00
dummh 3.00
gehir 3.00
jamme 3.00
laber 3.00
lugen 3.00
scham 3.00
schma 3.00
vasal 3.00
verra 3.00
verar 2.83
arsch 2.77
volli 2.49
kotze 2.34
gutme 2.30
teufe 2.22
unfah 2.22
lugne 2.10
dumme 1.93
dumms 1.84
kriec 1.78
idiot 1.53
peinl 1.46
gelog 1.45
ekelh 1.23
feigl 1.23
armse 1.10
denun 1.09
heuch 1.09
penne 0.29
vollp 0.26
verac 0.16
blods 0.11`,
};
