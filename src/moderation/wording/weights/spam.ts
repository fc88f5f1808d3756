import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * any language. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spam: WeightList = {
  words: `subscribe 3.00
video 2.37
free 2.28
fitur 2.21
reply 2.08
connect 1.92
ada fitur 1.90
join 1.88
channel 1.87
coba 1.74
mobile 1.72
txt 1.65
to connect 1.55
main 1.54
videos 1.49
this comment 1.48
video on 1.46
subscribers 1.41
main alexis 1.40
your mobile 1.36
hello 1.34
site 1.34
win 1.34
money 1.27
msg 1.27
bonus 1.26
this video 1.26
itunes 1.25
ringtone 1.25
web 1.24
live 1.21
sms 1.19
platform 1.13
service 1.12
choose 1.10
send 1.10
пишите 1.08
modal 1.07
super 1.07
website 1.06
vote 1.04
chance 1.01
mins 1.01
main di 1.00
seminggu main 1.00
apps 0.99
chance to 0.95
photo 0.93
tempat 0.92
nagih 0.91
worldwide 0.89
comment if 0.88
exciting 0.88
subscribed 0.88
help me 0.87
bikin nagih 0.85
fantastic 0.85
kecil 0.85
santai 0.85
sexy 0.85
gift 0.83
playlist 0.83
latest 0.81
cards 0.80
hadiah 0.80
subscribe to 0.80
internet 0.78
playlist on 0.78
posts 0.78
this playlist 0.78
everyday 0.77
info 0.77
network 0.76
quick 0.76
sale 0.76
i want 0.75
a fantastic 0.74
important 0.74
draw 0.73
gampang 0.73
ngapain 0.73
hot 0.72
skilled 0.71
web site 0.71
exclusive 0.70
депозит 0.69
this channel 0.68
play 0.67
special 0.67
store 0.67
срочно 0.67
cuan 0.66
duit 0.66
rezeki 0.66
бесплатно 0.66
rutinitas 0.65
ada event 0.64
fitur history 0.64
рублей 0.64
sensasi 0.63
skills 0.63
application 0.62
bayar 0.62
gaming 0.62
provider 0.62
codes 0.61
modal kecil 0.61
sent 0.61
urgent 0.61
besar 0.60
customer service 0.60
kesempatan 0.60
newest 0.60
pay 0.60
posts are 0.60
and vote 0.59
cancel 0.59
community 0.59
jepe 0.59
presentation 0.59
the newest 0.59
cash 0.58
photos 0.58
we need 0.58
account statement 0.57
lucky 0.57
make money 0.57
receive 0.57
subscribe and 0.57
the posts 0.57
i need 0.56
order is 0.56
remix 0.56
tricks 0.56
your presentation 0.56
give 0.55
mutual 0.55
this site 0.55
win a 0.55
dengan hadiah 0.54
talent 0.54
berkat 0.53
mates 0.53
one help 0.53
paid 0.53
premium 0.53
that more 0.53
vote for 0.53
the website 0.52
drop 0.51
meet 0.51
vip 0.51
and subscribe 0.50
card 0.50
just text 0.50
money on 0.50
web page 0.50
been working 0.49
buktiin 0.49
fitur quick 0.49
specially 0.49
antivirus 0.48
bisa bayar 0.48
minute 0.48
mobile content 0.48
cepat 0.47
click 0.47
company 0.47
investment 0.47
kesempatan untuk 0.47
working on 0.47
legit 0.46
my channel 0.46
private 0.46
announce 0.45
deadline 0.45
follow 0.45
margin 0.45
please call 0.45
for sale 0.44
get ready 0.44
important information 0.44
please guide 0.44
support phone 0.44
this message 0.44
website with 0.44
donate 0.43
items 0.43
need some 0.43
pelayanan 0.43
pelayanan vip 0.43
to convert 0.43
to user 0.43
useful for 0.43
videos and 0.43
vip buat 0.43
weekly 0.43
alert 0.42
blogs 0.42
to live 0.42
cash or 0.41
fast 0.41
free text 0.41
join alexis 0.41
menang 0.41
sukses 0.41
to play 0.41
and send 0.40
phone 0.40
semua member 0.40
to win 0.40
user is 0.40
find out 0.39
fund 0.39
guide me 0.39
pasti 0.39
superb 0.39
this company 0.39
your post 0.39
набор 0.39
a group 0.38
a superb 0.38
bagus 0.38
been specially 0.38
player 0.38
subs 0.38
subscription 0.38
this weekend 0.38
tutorial and 0.38
winner 0.38
a perfect 0.37
an important 0.37
buktiin sendiri 0.37
call 0.37
just txt 0.37
partner 0.37
ready 0.37
udah buktiin 0.37
weekend 0.36
a winner 0.35
his team 0.35
online for 0.35
order 0.35
voucher 0.35
xxx 0.35
awsome 0.34
gabung 0.34
live operator 0.34
need your 0.34
nice 0.34
nice tutorial 0.34
receive a 0.34
to opt 0.34
tones 0.34
untung 0.34
a live 0.33
berhasil 0.33
gift cards 0.33
more for 0.33
very informative 0.33
bermain 0.32
customer 0.32
plz 0.32
service number 0.32
your email 0.31
free gift 0.30
selected 0.30
terbaik 0.30
the order 0.30
udah join 0.30
a team 0.29
a web 0.29
delivery 0.29
downloads 0.29
draw dengan 0.29
event lucky 0.29
lucky draw 0.29
situs 0.29
the girls 0.29
wallet 0.29
заработок 0.29
a simple 0.28
call our 0.28
job in 0.28
please give 0.28
presentation but 0.28
prize 0.28
thanks in 0.28
thumbs 0.28
trial 0.28
word of 0.28
an urgent 0.27
channel to 0.27
convert 0.27
dial 0.27
mudah 0.27
opportunity 0.27
order of 0.27
skills in 0.27
subscribe for 0.27
thumbs up 0.27
to drop 0.27
trust me 0.27
a special 0.26
get best 0.26
refer 0.26
shout 0.26
заработок от 0.26
an extra 0.25
could help 0.25
kecil bisa 0.25
paling top 0.25
so easy 0.25
top dah 0.25
your web 0.25
comment and 0.24
follow the 0.24
link and 0.24
s perfect 0.24
selected to 0.24
stream 0.24
to send 0.24
yang super 0.24
attention 0.23
opt 0.23
pemilik 0.23
sent to 0.23
deals 0.22
earning 0.22
guide 0.22
help 0.22
hosting 0.22
informative 0.22
iseng 0.22
message 0.22
milyaran 0.22
stop to 0.22
the community 0.22
member 0.21
un pret 0.21
very useful 0.21
award 0.20
banyak cuan 0.20
bos 0.20
free on 0.20
get paid 0.20
help us 0.20
music video 0.20
pret 0.20
pret entre 0.20
profit 0.20
really want 0.20
taux 0.20
terpercaya 0.20
обучение 0.20
пишите в 0.20
easy with 0.19
fast and 0.19
gabung alexis 0.19
income 0.19
the bank 0.19
very glad 0.19
your website 0.19
account 0.18
jadi bos 0.18
maen 0.18
some more 0.18
в личку 0.18
личку 0.18
besoin d 0.17
euros 0.17
jackpot 0.17
need for 0.17
the views 0.17
event 0.16
express particulier 0.16
hasil 0.16
most important 0.16
my videos 0.16
particulier 0.16
pret express 0.16
register 0.16
text 0.16
this tutorial 0.16
to pay 0.16
ur mobile 0.16
прибыли 0.16
amazed 0.15
butuh duit 0.15
find this 0.15
fitur filter 0.15
follow me 0.15
hello everyone 0.15
is free 0.15
specially selected 0.15
touch 0.15
withdraw yang 0.15
a useful 0.14
besoin 0.14
free from 0.14
worldwide shipping 0.14
your work 0.14
a chance 0.13
campaign 0.13
coba a 0.13
find a 0.13
give you 0.13
grow 0.13
jp 0.13
our customer 0.13
perfect 0.13
software 0.13
dollars 0.12
gift card 0.12
in touch 0.12
loss 0.12
touch with 0.12
в лс 0.12
лс 0.12
cheap generic 0.11
sign up 0.11
invest 0.10
one word 0.10
to give 0.10
withdraw 0.10
work in 0.10`,
  stems: `subsc 3.00
chann 2.30
video 1.88
mobil 1.76
ringt 1.34
hadia 1.30
itune 1.25
skill 1.24
platf 1.09
пишит 1.08
choos 1.00
rezek 0.99
annou 0.97
websi 0.96
chanc 0.88
talen 0.88
santa 0.85
playl 0.83
lates 0.82
fanta 0.80
donat 0.79
беспл 0.79
депоз 0.76
excit 0.74
gampa 0.73
ngapa 0.73
berka 0.72
premi 0.71
netwo 0.70
tempa 0.70
weeke 0.68
срочн 0.67
recom 0.65
rutin 0.65
sensa 0.65
зараб 0.65
softw 0.64
terba 0.64
рубле 0.64
gamin 0.62
super 0.61
newes 0.60
kesem 0.59
cance 0.55
mutua 0.55
secre 0.55
inves 0.54
urgen 0.54
bookm 0.50
berma 0.49
menan 0.49
amaze 0.47
antiv 0.46
membe 0.46
vouch 0.45
regis 0.44
exclu 0.43
pelay 0.43
weekl 0.43
dolla 0.41
sukse 0.41
margi 0.36
обуче 0.35
awsom 0.34
gabun 0.34
partn 0.34
untun 0.33
order 0.32
winne 0.32
berha 0.31
deliv 0.31
priva 0.31
launc 0.30
speci 0.29
walle 0.29
downl 0.28
thumb 0.28
incre 0.26
jackp 0.26
deadl 0.25
doubl 0.25
grati 0.25
trick 0.24
pemil 0.23
milya 0.22
earni 0.21
appli 0.19
bukti 0.19
photo 0.19
produ 0.19
terpe 0.18
прибы 0.17
award 0.14
besoi 0.14
strea 0.13
campa 0.12
commu 0.11
withd 0.11
playe 0.10`,
};
