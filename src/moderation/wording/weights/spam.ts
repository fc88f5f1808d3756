import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * any language. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spam: WeightList = {
  words: `check out 1.79
check 1.74
subscribe 1.60
fitur 1.28
bonus 1.25
coba 1.19
facebook com 1.19
free 1.17
main 1.14
reply 1.13
facebook 1.12
ada fitur 1.10
www 1.07
connect 1.04
join 1.02
share 1.00
mobile 0.92
www facebook 0.92
cuan 0.91
txt 0.91
video 0.90
channel 0.86
platform 0.86
modal 0.85
to connect 0.85
rezeki 0.84
win 0.82
main di 0.81
money 0.80
msg 0.78
this comment 0.78
like this 0.75
your mobile 0.74
день 0.73
sms 0.72
chance to 0.71
от 0.71
ringtone 0.68
com 0.67
tempat 0.67
subscribers 0.66
fantastic 0.65
menang 0.64
site 0.64
exciting 0.63
web 0.63
nagih 0.62
chance 0.61
jepe 0.61
itunes 0.60
main alexis 0.60
пишите 0.60
bikin nagih 0.59
super 0.59
a group 0.58
exclusive 0.58
mins 0.58
rap 0.58
send 0.58
вам 0.57
new 0.55
latest 0.54
watch 0.54
choose 0.53
network 0.53
santai 0.53
service 0.53
a fantastic 0.52
gift 0.52
hello 0.52
gampang 0.51
kecil 0.51
hadiah 0.50
special 0.50
this platform 0.50
and share 0.49
comment if 0.49
website 0.49
buktiin 0.48
shhort com 0.48
this company 0.48
besar 0.46
cards 0.46
cash 0.46
group 0.46
jp 0.46
web site 0.46
banyak cuan 0.45
berkat 0.45
call 0.45
fb 0.45
rutinitas 0.45
ngapain 0.44
sent 0.44
subscribed 0.44
dapet 0.43
sale 0.43
hot 0.42
my channel 0.42
register 0.42
subscribe to 0.42
investment 0.41
like and 0.41
posts are 0.41
video on 0.41
witnessed 0.41
в день 0.41
com a 0.40
wd 0.40
win a 0.40
worldwide 0.40
часа 0.40
sexy 0.39
skilled 0.39
vip 0.39
депозит 0.39
draw 0.38
fitur history 0.38
kesempatan 0.38
subscribe and 0.38
wonderful 0.38
company 0.37
customer service 0.37
dengan hadiah 0.37
duit 0.37
look like 0.37
modal kecil 0.37
this channel 0.37
вас 0.37
opportunity 0.36
pasti 0.36
presentation 0.36
private 0.36
www tsu 0.36
ваши 0.36
anjay 0.35
pelayanan 0.35
pelayanan vip 0.35
provider 0.35
quick 0.35
sensasi 0.35
skills 0.35
this video 0.35
vip buat 0.35
ada event 0.34
anjay keren 0.34
application 0.34
apps 0.34
bisa main 0.34
i want 0.34
main sl 0.34
on fb 0.34
opportunity to 0.34
premium 0.34
semua member 0.34
sl 0.34
sl t 0.34
your presentation 0.34
buktiin sendiri 0.33
mates 0.33
udah buktiin 0.33
videos 0.33
бесплатно 0.33
account statement 0.32
and check 0.32
cair 0.32
cancel 0.32
codes 0.32
fast 0.32
gaming 0.32
help me 0.32
photo 0.32
we need 0.32
xxx 0.32
рублей 0.32
community 0.31
make money 0.31
award 0.30
card 0.30
cepat 0.30
hottest 0.30
meet 0.30
mutual 0.30
talent 0.30
the hottest 0.30
this site 0.30
tricks 0.30
ada bonus 0.29
bonus dep 0.29
one help 0.29
order is 0.29
superb 0.29
that more 0.29
untung 0.29
urgent 0.29
youtu 0.29
youtu be 0.29
a superb 0.28
deadline 0.28
fitur quick 0.28
kesempatan untuk 0.28
live 0.28
money on 0.28
now and 0.28
please i 0.28
read some 0.28
situs 0.28
soundcloud 0.28
soundcloud com 0.28
vote 0.28
возможность 0.28
a loan 0.27
crypto 0.27
delivery 0.27
drop 0.27
internet 0.27
just text 0.27
legitimate 0.27
lucky 0.27
mudah 0.27
sign up 0.27
announce 0.26
been working 0.26
but now 0.26
invest 0.26
milyaran 0.26
mobile content 0.26
on youtube 0.26
paling top 0.26
top dah 0.26
working on 0.26
berhasil 0.25
earn 0.25
for sale 0.25
get ready 0.25
i earn 0.25
jupyter notebook 0.25
link below 0.25
margin 0.25
minute 0.25
newest 0.25
online for 0.25
pay 0.25
sales 0.25
seminggu main 0.25
terbaik 0.25
the newest 0.25
web page 0.25
weekly 0.25
срочно 0.25
an important 0.24
bagus 0.24
everyday 0.24
free text 0.24
income 0.24
jackpot 0.24
need some 0.24
our community 0.24
to convert 0.24
website with 0.24
your post 0.24
youtube 0.24
работы 0.24
alert 0.23
been specially 0.23
dapat 0.23
notebook 0.23
player 0.23
please 0.23
please guide 0.23
specially 0.23
the website 0.23
useful for 0.23
a special 0.22
and send 0.22
and vote 0.22
bermain 0.22
cash or 0.22
iseng 0.22
nokia 0.22
paid 0.22
share your 0.22
the posts 0.22
this message 0.22
this weekend 0.22
tones 0.22
заработок 0.22
неделю 0.22
antivirus 0.21
bayar 0.21
camera 0.21
donate 0.21
gift cards 0.21
his team 0.21
just txt 0.21
me please 0.21
partner 0.21
please tell 0.21
ready 0.21
to opt 0.21
to win 0.21
u like 0.21
update 0.21
a perfect 0.20
apply for 0.20
attention 0.20
awsome 0.20
discount 0.20
important information 0.20
please explain 0.20
tutorial and 0.20
a like 0.19
a rapper 0.19
community is 0.19
company gave 0.19
debt until 0.19
in debt 0.19
info 0.19
items 0.19
legit 0.19
like you 0.19
live operator 0.19
loan at 0.19
need your 0.19
receive 0.19
sukses 0.19
to user 0.19
wallet 0.19
winner 0.19
заработок от 0.19
команду 0.19
a live 0.18
a winner 0.18
check it 0.18
contact 0.18
draw dengan 0.18
event lucky 0.18
hasil 0.18
i need 0.18
important 0.18
join the 0.18
lucky draw 0.18
nice tutorial 0.18
promo 0.18
read this 0.18
remix 0.18
subs 0.18
subscription 0.18
very informative 0.18
videos and 0.18
voucher 0.18
your web 0.18
онлайн 0.18
bos 0.17
exchange 0.17
grow 0.17
kecil bisa 0.17
link and 0.17
more for 0.17
playlist 0.17
presentation but 0.17
rapper with 0.17
secure 0.17
service number 0.17
so easy 0.17
support phone 0.17
thumbs 0.17
thumbs up 0.17
user is 0.17
would like 0.17
your email 0.17
a team 0.16
and subscribe 0.16
blogs 0.16
deposit 0.16
follow 0.16
free gift 0.16
it like 0.16
like some 0.16
message 0.16
or visit 0.16
phone 0.16
please call 0.16
please guys 0.16
the girls 0.16
to live 0.16
trial 0.16
views and 0.16
weekend 0.16
could help 0.15
find out 0.15
fund 0.15
get best 0.15
hosting 0.15
jadi bos 0.15
opt 0.15
pemilik 0.15
plz 0.15
quickly 0.15
refer 0.15
s now 0.15
shout 0.15
skills in 0.15
word of 0.15
your website 0.15
a top 0.14
bukan scam 0.14
dial 0.14
now 0.14
please give 0.14
receive a 0.14
salam jepe 0.14
subscribe for 0.14
this link 0.14
to drop 0.14
udah wd 0.14
yang super 0.14
your new 0.14
в неделю 0.14
a simple 0.13
claim your 0.13
downloads 0.13
guide me 0.13
gym 0.13
help and 0.13
its like 0.13
limited 0.13
loan 0.13
maen 0.13
stop to 0.13
to claim 0.13
withdraw 0.13
набор 0.13
a web 0.12
cuan di 0.12
easy with 0.12
job in 0.12
perfect 0.12
points 0.12
scam 0.12
selected 0.12
to send 0.12
un pret 0.12
vote for 0.12
winning 0.12
your work 0.12
butuh duit 0.11
customer 0.11
follow the 0.11
members 0.11
nyata 0.11
pret 0.11
pret entre 0.11
store 0.11
taux 0.11
thanks in 0.11
the community 0.11
людей 0.11
besoin d 0.10
fitur filter 0.10
gift card 0.10
profit 0.10
rapper 0.10
thanks so 0.10
the bank 0.10
to learn 0.10
very useful 0.10`,
  stems: `alexi 2.91
subsc 2.58
faceb 1.12
chann 1.11
rezek 0.97
mobil 0.95
platf 0.83
hadia 0.79
ringt 0.75
menan 0.74
работ 0.71
skill 0.69
annou 0.64
berka 0.64
fanta 0.61
terba 0.61
video 0.61
conne 0.60
itune 0.60
пишит 0.60
excit 0.58
chanc 0.55
grati 0.55
lates 0.54
santa 0.53
недел 0.52
gampa 0.51
netwo 0.50
choos 0.47
inves 0.47
tempa 0.47
rutin 0.45
предо 0.45
ngapa 0.44
premi 0.44
exclu 0.43
recom 0.43
youtu 0.43
donat 0.42
recei 0.42
депоз 0.41
incom 0.40
regis 0.40
share 0.40
беспл 0.40
talen 0.39
websi 0.39
berma 0.38
kesem 0.38
every 0.37
membe 0.37
rappe 0.37
sensa 0.36
зараб 0.36
bukti 0.35
pelay 0.35
приве 0.35
отпра 0.34
priva 0.33
softw 0.33
gamin 0.32
weeke 0.32
возмо 0.32
рубле 0.32
hotte 0.31
mutua 0.30
selec 0.30
world 0.30
jackp 0.29
untun 0.29
ставк 0.29
amaze 0.28
deadl 0.28
deliv 0.28
удале 0.28
oppor 0.27
cance 0.26
crypt 0.26
milya 0.26
pleas 0.26
сотру 0.26
ссылк 0.26
newes 0.25
urgen 0.25
weekl 0.25
срочн 0.25
berha 0.24
withd 0.24
noteb 0.23
servi 0.23
legit 0.22
vouch 0.22
свобо 0.22
dolla 0.21
speci 0.21
досту 0.21
antiv 0.20
awsom 0.20
bookm 0.20
margi 0.20
требу 0.20
sukse 0.19
walle 0.19
коман 0.19
messa 0.18
partn 0.18
онлай 0.18
playl 0.17
thumb 0.17
camer 0.16
super 0.16
excha 0.15
launc 0.15
pemil 0.15
quick 0.15
winne 0.14
обуче 0.14
doubl 0.13
besoi 0.12
winni 0.12
incre 0.11
secur 0.11
kemen 0.10`,
};
