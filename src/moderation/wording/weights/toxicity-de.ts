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
kotzen 3.00
pack 3.00
pfui 3.00
schamt 3.00
scheiss 3.00
scheisse 3.00
teufel 3.00
vasallen 3.00
dummschwatzer 2.92
lugenpresse 2.90
schmarotzer 2.66
schande 2.63
verrecken 2.61
unfahigkeit 2.38
abschaum 2.32
hetze 2.28
faul 2.09
hirn 2.07
verblodet 2.07
dumme 2.06
mist 1.86
denunzianten 1.64
bloden 1.63
gelogen 1.46
lacherlich 1.39
feiglinge 1.25
hetzer 0.98
verdammt 0.96
irre 0.88
peinlich 0.86
gutmenschen 0.85
dummer 0.68
fresse 0.38
lugen 0.34
ekelhaft 0.33
dreck 0.28
vollpfosten 0.28
gutmensch 0.17
blodsinn 0.11
maul 0.11`,
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
verar 2.84
arsch 2.79
volli 2.50
kotze 2.35
gutme 2.33
teufe 2.23
unfah 2.22
lugne 2.11
dumme 1.97
dumms 1.85
kriec 1.79
idiot 1.55
peinl 1.47
gelog 1.46
ekelh 1.25
feigl 1.25
armse 1.12
denun 1.11
heuch 1.11
penne 0.29
vollp 0.28
verac 0.18
blods 0.11`,
};
