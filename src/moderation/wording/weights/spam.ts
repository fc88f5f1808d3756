import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * any language. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spam: WeightList = {
  words: `subscribe 3.00
fitur 2.03
ada fitur 1.74
video on 1.67
this video 1.66
txt 1.64
your mobile 1.63
to connect 1.59
msg 1.54
coba 1.51
ringtone 1.51
main 1.45
subscribers 1.37
this comment 1.37
itunes 1.33
web site 1.25
sms 1.24
main alexis 1.20
bonus 1.18
mins 1.13
chance to 1.11
пишите 1.00
a fantastic 0.98
modal 0.95
a group 0.91
my channel 0.91
help me 0.90
seminggu main 0.86
the website 0.85
comment if 0.84
main di 0.84
this channel 0.83
subscribed 0.82
tempat 0.82
i want 0.78
kecil 0.77
nagih 0.77
santai 0.76
subscribe to 0.75
playlist 0.74
customer service 0.73
bikin nagih 0.72
hadiah 0.71
money on 0.70
draw 0.69
playlist on 0.69
this message 0.69
this playlist 0.69
ngapain 0.68
newest 0.67
the newest 0.67
gampang 0.66
order is 0.66
gift cards 0.64
posts are 0.63
депозит 0.63
the posts 0.62
бесплатно 0.62
free gift 0.61
get ready 0.61
rutinitas 0.61
this site 0.61
to play 0.61
videos and 0.61
win a 0.61
рублей 0.61
click 0.60
make money 0.60
срочно 0.60
and vote 0.58
his team 0.58
we need 0.58
cash or 0.57
i need 0.57
and subscribe 0.56
modal kecil 0.56
vote for 0.56
account statement 0.55
ada event 0.55
free from 0.55
website with 0.55
a superb 0.54
been specially 0.54
duit 0.54
please call 0.54
rezeki 0.54
a perfect 0.53
antivirus 0.53
fitur history 0.53
just text 0.53
premium 0.53
sensasi 0.53
this weekend 0.53
useful for 0.53
bayar 0.52
besar 0.52
fitur quick 0.52
mobile content 0.52
skills in 0.52
subscribe and 0.52
a winner 0.51
been working 0.51
cuan 0.51
kesempatan 0.51
one help 0.51
remix 0.51
that more 0.51
live operator 0.50
receive a 0.50
web page 0.50
working on 0.50
a live 0.49
event 0.49
jepe 0.49
join alexis 0.48
support phone 0.48
to win 0.48
tutorial and 0.48
vip 0.48
your post 0.48
your presentation 0.48
dengan hadiah 0.47
get free 0.47
minute 0.47
service number 0.47
to live 0.47
find a 0.46
berkat 0.45
call our 0.45
important information 0.45
nice tutorial 0.45
your web 0.45
free text 0.44
to opt 0.44
tones 0.44
your work 0.44
and send 0.43
find out 0.43
please guide 0.43
a team 0.42
cepat 0.42
for sale 0.42
subscription 0.42
to pay 0.42
to user 0.42
need some 0.41
bisa bayar 0.40
buktiin 0.40
gift card 0.40
pelayanan 0.40
pelayanan vip 0.40
to convert 0.40
vip buat 0.40
guide me 0.39
help us 0.39
kesempatan untuk 0.39
your website 0.39
an important 0.38
is free 0.38
stop to 0.38
набор 0.38
a web 0.37
free on 0.37
hello everyone 0.37
selected to 0.37
semua member 0.37
this company 0.37
wallet 0.37
a simple 0.36
just txt 0.36
order of 0.36
the order 0.36
udah join 0.36
user is 0.36
very informative 0.36
a special 0.35
an urgent 0.35
job in 0.35
more for 0.35
voucher 0.35
xxx 0.35
opt 0.34
ur mobile 0.34
very useful 0.34
awsome 0.33
channel to 0.33
link and 0.33
need your 0.33
plz 0.33
specially selected 0.33
a nice 0.32
for free 0.32
menang 0.32
thanks in 0.32
a chance 0.31
bagus 0.31
downloads 0.31
message is 0.31
prize 0.31
sign up 0.31
sukses 0.31
thumbs 0.31
berhasil 0.30
buktiin sendiri 0.30
thumbs up 0.30
udah buktiin 0.30
untung 0.30
your email 0.30
a free 0.29
gabung 0.29
music video 0.29
my videos 0.29
the bank 0.29
yang super 0.29
a useful 0.28
get paid 0.28
online for 0.28
please give 0.28
sent to 0.28
the girls 0.28
an extra 0.27
could help 0.27
some more 0.27
this tutorial 0.27
to drop 0.27
to send 0.27
welcome to 0.27
word of 0.27
comment and 0.26
pasti 0.26
s free 0.26
draw dengan 0.25
event lucky 0.25
fast and 0.25
follow the 0.25
get best 0.25
lucky draw 0.25
situs 0.25
subscribe for 0.25
trust me 0.25
will help 0.25
follow me 0.24
s perfect 0.24
to give 0.24
bermain 0.23
can find 0.23
kecil bisa 0.23
mudah 0.23
opportunity to 0.23
presentation but 0.23
really want 0.23
the community 0.23
the internet 0.23
this month 0.23
website is 0.23
заработок 0.23
download 0.22
link to 0.22
our customer 0.22
site i 0.22
terbaik 0.22
tutorial 0.22
best way 0.21
заработок от 0.21
most important 0.20
so easy 0.20
iseng 0.19
milyaran 0.19
to learn 0.19
un pret 0.19
need for 0.18
pret 0.18
pret entre 0.18
taux 0.18
to vote 0.18
work in 0.18
пишите в 0.18
paling top 0.17
pay for 0.17
pemilik 0.17
terpercaya 0.17
the free 0.17
top dah 0.17
very glad 0.17
besoin d 0.16
give you 0.16
many thanks 0.16
bos 0.15
express particulier 0.15
maen 0.15
particulier 0.15
pret express 0.15
withdraw yang 0.15
в личку 0.15
личку 0.15
can help 0.14
in touch 0.14
is awesome 0.14
jackpot 0.14
many more 0.14
the views 0.14
touch with 0.14
very nice 0.14
working 0.14
easy with 0.13
gabung alexis 0.13
jadi bos 0.13
need a 0.13
обучение 0.13
besoin 0.12
find this 0.12
this platform 0.12
worldwide shipping 0.12
banyak cuan 0.11
claim call 0.11
fitur filter 0.11
support number 0.11
the lead 0.11
withdraw 0.11
прибыли 0.11
phone number 0.10`,
  stems: `subsc 3.00
ringt 1.60
itune 1.33
hadia 1.13
пишит 1.00
rezek 0.82
bookm 0.79
santa 0.76
playl 0.74
premi 0.74
беспл 0.73
inves 0.71
tempa 0.70
депоз 0.69
ngapa 0.68
newes 0.67
gampa 0.66
berka 0.62
rutin 0.61
рубле 0.61
срочн 0.60
downl 0.58
sensa 0.55
terba 0.53
vouch 0.53
зараб 0.53
antiv 0.51
kesem 0.50
pelay 0.40
berma 0.38
menan 0.38
walle 0.37
awsom 0.33
sukse 0.31
thumb 0.31
gabun 0.29
untun 0.29
berha 0.28
обуче 0.25
grati 0.22
jackp 0.22
milya 0.19
pemil 0.17
terpe 0.16
besoi 0.12
bukti 0.12
withd 0.12
прибы 0.12`,
};
