import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * any language. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spam: WeightList = {
  words: `check out 2.01
check 1.95
subscribe 1.61
fitur 1.27
free 1.18
facebook com 1.16
reply 1.15
www 1.14
facebook 1.13
ada fitur 1.09
share 1.06
connect 1.02
coba 1.01
mobile 0.95
txt 0.91
join 0.90
video 0.89
www facebook 0.89
to connect 0.82
like this 0.80
channel 0.78
this comment 0.77
subscribers 0.76
your mobile 0.76
win 0.75
день 0.72
bonus 0.71
ringtone 0.71
site 0.71
msg 0.69
от 0.69
money 0.67
main 0.65
com 0.63
rap 0.62
send 0.60
sms 0.60
hello 0.59
main di 0.59
modal 0.59
super 0.59
пишите 0.59
platform 0.58
web 0.58
itunes 0.57
mins 0.57
вам 0.56
chance to 0.55
service 0.55
website 0.54
nagih 0.53
tempat 0.52
watch 0.52
chance 0.51
santai 0.50
and share 0.49
bikin nagih 0.49
main alexis 0.49
subscribed 0.49
choose 0.48
exciting 0.48
kecil 0.48
comment if 0.47
fantastic 0.47
sexy 0.47
subscribe to 0.47
cards 0.46
fb 0.46
gift 0.46
shhort com 0.46
hadiah 0.44
cuan 0.43
draw 0.43
rezeki 0.43
new 0.42
sale 0.42
web site 0.42
cash 0.41
gampang 0.41
like and 0.41
ngapain 0.41
posts are 0.41
presentation 0.41
videos 0.41
в день 0.41
a fantastic 0.40
exclusive 0.40
fitur history 0.40
latest 0.40
часа 0.40
com a 0.39
live 0.39
skilled 0.39
duit 0.38
sensasi 0.38
skills 0.38
this channel 0.38
your presentation 0.38
ada event 0.37
i want 0.37
kesempatan 0.37
look like 0.37
this video 0.37
www tsu 0.37
besar 0.36
hot 0.36
jepe 0.36
rutinitas 0.36
worldwide 0.36
вас 0.36
codes 0.35
on fb 0.35
quick 0.35
video on 0.35
customer service 0.34
help me 0.34
modal kecil 0.34
provider 0.34
seminggu main 0.34
sent 0.34
this company 0.34
urgent 0.34
депозит 0.34
account statement 0.33
application 0.33
apps 0.33
berkat 0.33
cancel 0.32
make money 0.32
network 0.32
photo 0.32
soundcloud 0.32
soundcloud com 0.32
vote 0.32
we need 0.32
бесплатно 0.32
рублей 0.32
company 0.31
internet 0.31
lucky 0.31
mates 0.31
on youtube 0.31
pay 0.31
special 0.31
subscribe and 0.31
win a 0.31
ваши 0.31
and check 0.30
mutual 0.30
now and 0.30
order is 0.30
talent 0.30
this site 0.30
tricks 0.30
youtu 0.30
youtu be 0.30
youtube 0.30
cepat 0.29
kesempatan untuk 0.29
premium 0.29
that more 0.29
vip 0.29
возможность 0.29
buktiin 0.28
drop 0.28
everyday 0.28
gaming 0.28
investment 0.28
just text 0.28
menang 0.28
one help 0.28
please 0.28
read some 0.28
been working 0.27
card 0.27
dengan hadiah 0.27
get ready 0.27
paid 0.27
please i 0.27
announce 0.26
but now 0.26
info 0.26
newest 0.26
pasti 0.26
the newest 0.26
the website 0.26
this message 0.26
working on 0.26
bagus 0.25
deadline 0.25
fitur quick 0.25
jupyter notebook 0.25
meet 0.25
minute 0.25
mobile content 0.25
pelayanan 0.25
pelayanan vip 0.25
private 0.25
vip buat 0.25
web page 0.25
срочно 0.25
alert 0.24
bayar 0.24
community 0.24
for sale 0.24
margin 0.24
need some 0.24
notebook 0.24
online for 0.24
player 0.24
receive 0.24
semua member 0.24
specially 0.24
the posts 0.24
to convert 0.24
to opt 0.24
работы 0.24
and send 0.23
and vote 0.23
antivirus 0.23
follow 0.23
free text 0.23
income 0.23
money on 0.23
ready 0.23
to win 0.23
website with 0.23
weekly 0.23
неделю 0.23
awsome 0.22
bermain 0.22
cash or 0.22
fast 0.22
gift cards 0.22
his team 0.22
important 0.22
items 0.22
legit 0.22
like you 0.22
please guide 0.22
share your 0.22
superb 0.22
useful for 0.22
xxx 0.22
an important 0.21
been specially 0.21
buktiin sendiri 0.21
donate 0.21
important information 0.21
invest 0.21
just txt 0.21
partner 0.21
read this 0.21
sukses 0.21
support phone 0.21
udah buktiin 0.21
winner 0.21
your post 0.21
заработок 0.21
a group 0.20
a superb 0.20
berhasil 0.20
blogs 0.20
draw dengan 0.20
event lucky 0.20
free gift 0.20
i need 0.20
lucky draw 0.20
me please 0.20
nokia 0.20
phone 0.20
please explain 0.20
presentation but 0.20
service number 0.20
this weekend 0.20
thumbs 0.20
tutorial and 0.20
u like 0.20
untung 0.20
заработок от 0.20
a rapper 0.19
a winner 0.19
live operator 0.19
need your 0.19
now 0.19
opportunity 0.19
play 0.19
please call 0.19
so easy 0.19
subs 0.19
subscription 0.19
thumbs up 0.19
to play 0.19
to user 0.19
tones 0.19
would like 0.19
команду 0.19
онлайн 0.19
a perfect 0.18
and subscribe 0.18
fund 0.18
nice tutorial 0.18
opt 0.18
remix 0.18
situs 0.18
very informative 0.18
voucher 0.18
a like 0.17
a live 0.17
call 0.17
check it 0.17
find out 0.17
more for 0.17
my channel 0.17
pemilik 0.17
rapper with 0.17
skills in 0.17
user is 0.17
wallet 0.17
weekend 0.17
your web 0.17
a team 0.16
banyak cuan 0.16
downloads 0.16
get best 0.16
like some 0.16
plz 0.16
receive a 0.16
s now 0.16
store 0.16
subscribe for 0.16
terbaik 0.16
to live 0.16
your email 0.16
could help 0.15
easy with 0.15
it like 0.15
mudah 0.15
please guys 0.15
selected 0.15
the girls 0.15
trial 0.15
word of 0.15
your new 0.15
your website 0.15
в неделю 0.15
award 0.14
bos 0.14
dial 0.14
kecil bisa 0.14
paling top 0.14
prize 0.14
shout 0.14
stop to 0.14
to drop 0.14
top dah 0.14
a simple 0.13
a web 0.13
bisa bayar 0.13
butuh duit 0.13
call our 0.13
find this 0.13
guide me 0.13
hasil 0.13
its like 0.13
jadi bos 0.13
job in 0.13
please give 0.13
post was 0.13
selected to 0.13
videos and 0.13
набор 0.13
an urgent 0.12
customer 0.12
deals 0.12
delivery 0.12
fitur filter 0.12
follow the 0.12
give 0.12
help us 0.12
like what 0.12
pret 0.12
pret entre 0.12
rapper 0.12
sent to 0.12
taux 0.12
thanks in 0.12
the community 0.12
to pay 0.12
to send 0.12
un pret 0.12
vote for 0.12
людей 0.12
can now 0.11
coba a 0.11
earning 0.11
hosting 0.11
informative 0.11
profit 0.11
refer 0.11
the bank 0.11
this new 0.11
touch 0.11
very useful 0.11
a useful 0.10
besoin d 0.10
euros 0.10
is free 0.10
is now 0.10
many thanks 0.10
nice 0.10
order 0.10
register 0.10
sign up 0.10
в команду 0.10`,
  stems: `subsc 2.63
alexi 2.48
faceb 1.13
chann 1.04
mobil 0.97
hadia 0.76
ringt 0.75
skill 0.70
video 0.69
работ 0.68
rezek 0.62
conne 0.60
пишит 0.59
itune 0.57
platf 0.55
annou 0.52
recei 0.50
santa 0.50
youtu 0.47
berka 0.45
chanc 0.45
fanta 0.45
websi 0.45
choos 0.43
donat 0.42
excit 0.41
gampa 0.41
incom 0.41
lates 0.41
ngapa 0.41
talen 0.41
предо 0.41
inves 0.40
premi 0.40
sensa 0.40
беспл 0.40
kesem 0.37
rappe 0.37
terba 0.37
депоз 0.37
rutin 0.36
share 0.36
зараб 0.36
приве 0.35
selec 0.34
berma 0.33
recom 0.33
weeke 0.33
возмо 0.33
недел 0.33
servi 0.32
softw 0.32
tempa 0.32
рубле 0.32
pleas 0.31
menan 0.30
mutua 0.30
urgen 0.30
cance 0.29
netwo 0.29
отпра 0.29
amaze 0.28
gamin 0.28
удале 0.28
bookm 0.27
world 0.27
newes 0.26
сотру 0.26
pelay 0.25
super 0.25
срочн 0.25
noteb 0.24
vouch 0.24
every 0.23
weekl 0.23
antiv 0.22
awsom 0.22
exclu 0.22
membe 0.22
свобо 0.22
dolla 0.21
sukse 0.21
досту 0.21
margi 0.20
partn 0.20
thumb 0.20
требу 0.20
berha 0.19
untun 0.19
коман 0.19
онлай 0.19
grati 0.18
launc 0.18
pemil 0.17
regis 0.17
walle 0.17
winne 0.17
deadl 0.16
doubl 0.16
priva 0.16
обуче 0.16
deliv 0.14
bukti 0.13
jackp 0.12
messa 0.11
offer 0.11
playe 0.11
trick 0.11
earni 0.10`,
};
