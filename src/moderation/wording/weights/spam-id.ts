import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * id. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spamId: WeightList = {
  words: `bikin 3.00
bonus 3.00
coba 3.00
cuan 3.00
e x 3.00
fitur 3.00
main 3.00
main di 3.00
menang 3.00
x i 3.00
tuh 2.85
ada fitur 2.80
modal 2.78
pulauwin 2.78
rezeki 2.72
gak perlu 2.71
orang bilang 2.29
seminggu 2.25
perlu 2.17
selalu 2.16
baru seminggu 2.15
seminggu main 2.15
di p 2.14
rela 2.05
bener bener 2.03
gue rela 1.91
tiap 1.89
jp 1.87
jepe 1.84
banyak cuan 1.79
gila 1.76
demi 1.72
besar 1.70
kecil 1.70
gampang 1.66
tuh bener 1.64
p l 1.59
event 1.56
hadiah 1.55
tiap hari 1.54
bayar 1.45
tempat 1.45
hasil 1.42
santai 1.34
serius deh 1.33
dapet 1.32
nagih 1.32
super 1.28
asli 1.27
ga bisa 1.25
gak ya 1.23
gabung 1.21
bermain 1.20
bikin nagih 1.18
emang ga 1.18
bilang 1.17
mau tau 1.16
gacir 1.15
kasih 1.15
udah ga 1.14
modal kecil 1.12
join 1.11
spin 1.11
makan 1.06
ada duanya 1.05
mantap 1.05
tanpa 1.05
rumah 1.02
asli gak 1.01
fitur quick 1.01
quick 1.01
sambil 1.00
gokil 0.99
duanya 0.97
salam 0.96
jackpot 0.95
gila sih 0.94
katanya 0.94
buktiin 0.93
seru 0.93
bisa bayar 0.92
mikirin 0.92
perlu pusing 0.92
pusing mikirin 0.92
siang 0.92
udah join 0.92
menang di 0.90
berkat 0.88
dengan hadiah 0.88
ketagihan 0.88
pemilik 0.88
bos 0.86
platform 0.86
kesempatan 0.85
makan siang 0.85
jika anda 0.83
dewadora 0.82
liat kamu 0.81
luar biasa 0.81
wd 0.80
yang super 0.80
luar 0.79
jika 0.78
nyata 0.77
bikin ketagihan 0.74
rutinitas 0.74
bete 0.72
ada event 0.71
dari penjual 0.71
gede 0.71
penjual 0.71
pusing 0.70
salam jepe 0.69
auto 0.68
bener 0.68
kantor 0.68
sensasi 0.67
baca buku 0.64
saya berubah 0.64
datang 0.63
x l 0.63
sukses 0.62
kesempatan untuk 0.60
biasa 0.57
pulang 0.56
berubah 0.55
berhasil 0.54
duit 0.53
hot 0.53
bareng 0.52
buktiin sendiri 0.52
gacor 0.52
pelayanan 0.52
pelayanan vip 0.52
udah buktiin 0.52
vip 0.52
vip buat 0.52
a x 0.51
abis 0.51
ikutan 0.51
ngapain 0.51
kontennya 0.50
nasib 0.49
cuan di 0.48
buku rekomendasi 0.46
rekomendasi 0.46
demi fokus 0.45
fokus 0.45
serius 0.45
dep 0.44
dep sit 0.44
sit 0.44
nyesel 0.41
anda 0.39
dari tukang 0.39
game 0.39
cair 0.37
ga 0.37
terhubung 0.37
terhubung dengan 0.37
untuk terhubung 0.37
menarik 0.35
slot 0.35
bosen 0.34
cepat 0.34
jadi bos 0.34
situs 0.34
asli bikin 0.33
nya bikin 0.33
percaya 0.33
biasanya 0.32
dapetin 0.32
temen 0.32
sebulan 0.30
sultan 0.30
pengusaha 0.29
tukang 0.29
ahmadtoto 0.28
jadi pemilik 0.27
member 0.26
malem 0.25
tongkrongan 0.25
semua member 0.24
lain 0.23
pertimbangkan 0.23
pertimbangkan untuk 0.23
bener ngebantu 0.22
ngebantu 0.22
sehat 0.22
tau ga 0.22
beli 0.21
iseng 0.21
bermain di 0.20
withdraw 0.20
kilat 0.19
menang besar 0.19
makasih 0.18
mikir 0.18
milyaran 0.18
yang lengkap 0.18
cepet 0.17
maen 0.17
tuh emang 0.17
bayangin hidup 0.16
bisa bayangin 0.16
hidup tanpa 0.16
ke pengusaha 0.16
ketinggalan 0.16
inovasi 0.15
bikin gue 0.14
super kilat 0.14
hasilnya 0.13
mudah 0.12
terbaik 0.12
terpercaya 0.12
ngobrol -0.11
kek -0.12
saat -0.13
seluruh -0.13
anjir -0.14
diundang -0.14
klo -0.14
anwar -0.15
joko anwar -0.15
panji -0.15
tahun -0.16
jaidi -0.17
rasis -0.17
jd -0.19
kumis -0.19
salah -0.19
filmnya -0.20
kobo -0.20
setuju -0.20
siksa -0.20
siksa kubur -0.20
bahkan -0.21
botak -0.21
seneng -0.21
suka suka -0.23
jeta -0.24
dongg -0.25
iyaaa -0.26
pakai -0.26
tolong -0.26
you -0.26
dulu -0.27
nah -0.28
ku -0.32
pengepungan -0.32
vlog -0.32
kaela -0.33
bangg -0.35
agak -0.36
kegelapan -0.36
muh -0.36
pak muh -0.36
lanjut -0.37
cantika -0.38
sebelah -0.38
wkwkwk -0.39
kubur -0.40
ganteng -0.41
abu -0.42
batik -0.42
bukit -0.42
bukit duri -0.42
normal -0.42
dll -0.44
dong om -0.46
film ini -0.50
zetaaa -0.50
istri -0.51
joko -0.52
wkwk -0.52
sm -0.53
bang pandji -0.54
iya zeta -0.58
keanu sama -0.59
mono -0.59
apakah -0.60
tayang -0.60
komen -0.62
ternyata -0.62
duri -0.63
setelah -0.65
enak -0.68
kanan -0.69
headset -0.72
akhirnya -0.73
mirip -0.73
cantik -0.74
ngomong -0.74
ricis -0.75
animasi -0.81
suaranya -0.85
kiri doang -0.88
somasi -0.91
kira -0.95
hidup jokowi -0.96
jokowi -0.96
sumpah -1.02
iyaa -1.04
keluarga somat -1.04
pak -1.06
podhub -1.11
rafi -1.11
gitu -1.16
anya -1.17
iya iya -1.17
om ded -1.18
kirain -1.21
tp -1.22
bu icis -1.23
somat -1.23
ded -1.24
bg -1.27
sma -1.27
kucing -1.32
vidi -1.33
risu -1.35
satu -1.38
suara -1.46
gw -1.47
indonesia -1.54
pandji -1.56
audionya -1.63
bang radit -1.64
doang -1.65
podcast -1.88
ngakak -1.95
rusak -2.09
anak -2.10
nonton -2.27
radit -2.27
suka -2.30
keluarga -2.36
audio -2.40
kiri -2.89
lucu -2.89
film -3.28
nya -3.32
icis -3.46
fadil -3.57
gen -3.64
om -3.67
iya -3.91
undang -4.05
zeta -6.02
keanu -6.34`,
  stems: `menan 3.00
rezek 2.96
pulau 2.78
hadia 2.27
semin 2.25
selal 2.16
gampa 1.66
tempa 1.54
berka 1.50
santa 1.34
gabun 1.21
bilan 1.17
sambi 1.09
dewad 1.04
jackp 1.01
manta 1.01
duany 0.97
katan 0.94
pulan 0.91
berma 0.88
ketag 0.88
pemil 0.88
platf 0.86
bukti 0.84
terba 0.84
rutin 0.74
penju 0.71
kanto 0.70
pusin 0.70
sensa 0.67
mengh 0.64
kesem 0.63
mikir 0.63
sukse 0.62
membe 0.61
berub 0.55
makas 0.55
baren 0.52
pelay 0.52
ikuta 0.51
ngapa 0.51
seriu 0.45
berha 0.44
datan 0.44
grati 0.41
nyese 0.41
terhu 0.37
inova 0.35
menar 0.35
biasa 0.32
dapet 0.32
sebul 0.30
sulta 0.30
pengh 0.29
tukan 0.29
tongk 0.25
perti 0.23
perca 0.21
withd 0.20
milya 0.18
ketin 0.16
rekom 0.16
hasil 0.13
konte 0.12
disin -0.13
selur -0.13
diund -0.14
masya -0.14
harus -0.15
nyamb -0.15
tingg -0.15
terse -0.17
cerit -0.19
perta -0.19
filmn -0.20
setuj -0.20
bahka -0.21
senen -0.21
komed -0.26
tolon -0.32
kegel -0.36
pliss -0.36
denge -0.38
ayund -0.39
gante -0.41
ngobr -0.58
apaka -0.60
tayan -0.60
norma -0.61
setel -0.65
keanu -0.72
akhir -0.78
ngomo -0.79
terny -0.80
anima -0.81
suara -0.85
sayan -0.89
lanju -0.94
jokow -0.96
sebel -0.96
heads -1.00
wkwkw -1.08
somas -1.10
podhu -1.19
kirai -1.21
sumpa -1.24
pandj -1.56
kucin -1.61
audio -1.63
indon -1.78
podca -1.96
canti -2.06
zetaa -2.08
ngaka -2.20
kelua -2.47
nonto -3.10
undan -4.19`,
};
