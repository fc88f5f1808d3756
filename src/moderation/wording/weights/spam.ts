import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * any language. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spam: WeightList = {
  words: `check out 2.07
check 2.00
subscribe 1.66
fitur 1.31
facebook com 1.20
free 1.19
facebook 1.17
www 1.16
ada fitur 1.13
reply 1.12
share 1.07
connect 1.05
coba 1.04
join 1.01
mobile 0.98
txt 0.94
www facebook 0.93
video 0.88
to connect 0.85
like this 0.82
msg 0.81
this comment 0.80
channel 0.79
your mobile 0.79
subscribers 0.78
win 0.78
день 0.75
bonus 0.74
ringtone 0.74
sms 0.74
site 0.71
от 0.71
money 0.70
main 0.66
rap 0.64
hello 0.62
super 0.62
com 0.61
main di 0.61
modal 0.61
пишите 0.61
platform 0.60
web 0.60
mins 0.59
chance to 0.57
service 0.57
вам 0.57
itunes 0.55
nagih 0.55
send 0.54
tempat 0.54
watch 0.54
chance 0.53
and share 0.51
bikin nagih 0.51
main alexis 0.51
santai 0.51
subscribed 0.51
kecil 0.50
comment if 0.49
exciting 0.49
fantastic 0.49
website 0.49
cards 0.48
choose 0.48
sent 0.48
sexy 0.48
subscribe to 0.48
fb 0.47
hadiah 0.46
gift 0.45
network 0.45
posts are 0.45
cuan 0.44
draw 0.44
presentation 0.44
rezeki 0.44
web site 0.44
gampang 0.43
sale 0.43
в день 0.43
cash 0.42
like and 0.42
new 0.42
ngapain 0.42
shhort com 0.42
часа 0.42
a fantastic 0.41
exclusive 0.41
fitur history 0.41
live 0.41
this company 0.41
videos 0.41
duit 0.40
sensasi 0.40
skilled 0.40
your presentation 0.40
latest 0.39
skills 0.39
this video 0.39
ada event 0.38
i want 0.38
jepe 0.38
kesempatan 0.38
look like 0.38
rutinitas 0.38
this channel 0.38
www tsu 0.38
besar 0.37
hot 0.37
video on 0.37
вас 0.37
codes 0.36
company 0.36
internet 0.36
on fb 0.36
quick 0.36
депозит 0.36
application 0.35
berkat 0.35
com a 0.35
customer service 0.35
help me 0.35
modal kecil 0.35
provider 0.35
seminggu main 0.35
urgent 0.35
account statement 0.34
mates 0.34
on youtube 0.34
soundcloud com 0.34
worldwide 0.34
xxx 0.34
apps 0.33
cancel 0.33
photo 0.33
soundcloud 0.33
vote 0.33
we need 0.33
бесплатно 0.33
lucky 0.32
online for 0.32
pay 0.32
subscribe and 0.32
win a 0.32
ваши 0.32
рублей 0.32
and check 0.31
drop 0.31
make money 0.31
mutual 0.31
now and 0.31
order is 0.31
special 0.31
talent 0.31
this site 0.31
tricks 0.31
youtu 0.31
youtu be 0.31
cepat 0.30
everyday 0.30
kesempatan untuk 0.30
premium 0.30
that more 0.30
vip 0.30
youtube 0.30
возможность 0.30
buktiin 0.29
gaming 0.29
investment 0.29
just text 0.29
menang 0.29
one help 0.29
dengan hadiah 0.28
please i 0.28
read some 0.28
your post 0.28
been working 0.27
but now 0.27
get ready 0.27
info 0.27
paid 0.27
pasti 0.27
receive 0.27
this message 0.27
working on 0.27
announce 0.26
bagus 0.26
card 0.26
deadline 0.26
fitur quick 0.26
jupyter notebook 0.26
minute 0.26
pelayanan 0.26
pelayanan vip 0.26
please 0.26
the posts 0.26
vip buat 0.26
web page 0.26
срочно 0.26
for sale 0.25
margin 0.25
mobile content 0.25
notebook 0.25
player 0.25
private 0.25
semua member 0.25
specially 0.25
to convert 0.25
работы 0.25
alert 0.24
antivirus 0.24
bayar 0.24
community 0.24
follow 0.24
free text 0.24
income 0.24
meet 0.24
need some 0.24
newest 0.24
ready 0.24
the newest 0.24
to opt 0.24
to win 0.24
website with 0.24
weekly 0.24
неделю 0.24
and send 0.23
and vote 0.23
awsome 0.23
bermain 0.23
cash or 0.23
gift cards 0.23
his team 0.23
legit 0.23
like you 0.23
please guide 0.23
presentation but 0.23
share your 0.23
useful for 0.23
blogs 0.22
buktiin sendiri 0.22
donate 0.22
important information 0.22
invest 0.22
items 0.22
partner 0.22
read this 0.22
support phone 0.22
udah buktiin 0.22
заработок 0.22
a group 0.21
an important 0.21
been specially 0.21
free gift 0.21
i need 0.21
important 0.21
just txt 0.21
me please 0.21
money on 0.21
nokia 0.21
phone 0.21
please explain 0.21
service number 0.21
so easy 0.21
sukses 0.21
superb 0.21
thumbs 0.21
tutorial and 0.21
u like 0.21
winner 0.21
a rapper 0.20
a winner 0.20
berhasil 0.20
draw dengan 0.20
event lucky 0.20
fast 0.20
lucky draw 0.20
play 0.20
please call 0.20
subs 0.20
the website 0.20
this weekend 0.20
thumbs up 0.20
to play 0.20
untung 0.20
would like 0.20
заработок от 0.20
команду 0.20
онлайн 0.20
a loan 0.19
and subscribe 0.19
join the 0.19
live operator 0.19
need your 0.19
nice tutorial 0.19
opportunity 0.19
opt 0.19
remix 0.19
subscription 0.19
to user 0.19
tones 0.19
very informative 0.19
voucher 0.19
a like 0.18
a live 0.18
a perfect 0.18
a superb 0.18
fund 0.18
my channel 0.18
now 0.18
pemilik 0.18
rapper with 0.18
situs 0.18
skills in 0.18
user is 0.18
wallet 0.18
your web 0.18
a team 0.17
banyak cuan 0.17
downloads 0.17
like some 0.17
more for 0.17
terbaik 0.17
weekend 0.17
your email 0.17
your website 0.17
call 0.16
check it 0.16
get best 0.16
it like 0.16
plz 0.16
receive a 0.16
s now 0.16
selected 0.16
store 0.16
subscribe for 0.16
the girls 0.16
to live 0.16
trial 0.16
award 0.15
bos 0.15
company gave 0.15
could help 0.15
debt until 0.15
dial 0.15
easy with 0.15
find out 0.15
in debt 0.15
loan at 0.15
mudah 0.15
please guys 0.15
prize 0.15
refer 0.15
shout 0.15
stop to 0.15
word of 0.15
your new 0.15
в неделю 0.15
a web 0.14
bisa bayar 0.14
butuh duit 0.14
call our 0.14
give 0.14
hasil 0.14
its like 0.14
kecil bisa 0.14
paling top 0.14
please give 0.14
post was 0.14
to drop 0.14
top dah 0.14
набор 0.14
an urgent 0.13
deals 0.13
find this 0.13
guide me 0.13
jadi bos 0.13
job in 0.13
like what 0.13
pret 0.13
rapper 0.13
selected to 0.13
sent to 0.13
the community 0.13
to send 0.13
un pret 0.13
a simple 0.12
customer 0.12
earning 0.12
fitur filter 0.12
follow the 0.12
help us 0.12
informative 0.12
need for 0.12
nice 0.12
pret entre 0.12
taux 0.12
to pay 0.12
very useful 0.12
videos and 0.12
vote for 0.12
людей 0.12
a useful 0.11
besoin d 0.11
can now 0.11
coba a 0.11
euros 0.11
hosting 0.11
is free 0.11
is now 0.11
many thanks 0.11
profit 0.11
sign up 0.11
thanks in 0.11
the bank 0.11
this new 0.11
touch 0.11
amazed 0.10
express particulier 0.10
free on 0.10
particulier 0.10
please tell 0.10
pret express 0.10
register 0.10
в команду 0.10
работа 0.10`,
  stems: `subsc 2.71
alexi 2.56
faceb 1.16
chann 1.06
mobil 1.00
hadia 0.78
ringt 0.77
skill 0.72
video 0.71
работ 0.70
rezek 0.64
conne 0.61
пишит 0.61
platf 0.57
itune 0.55
annou 0.53
recei 0.53
santa 0.51
berka 0.47
chanc 0.47
youtu 0.47
fanta 0.46
choos 0.43
donat 0.43
gampa 0.43
excit 0.42
incom 0.42
netwo 0.42
ngapa 0.42
talen 0.42
предо 0.42
inves 0.41
premi 0.41
sensa 0.41
беспл 0.41
lates 0.40
websi 0.40
kesem 0.38
rappe 0.38
rutin 0.38
terba 0.38
депоз 0.38
share 0.37
зараб 0.37
приве 0.36
berma 0.35
softw 0.34
weeke 0.34
возмо 0.34
недел 0.34
recom 0.33
selec 0.33
servi 0.33
tempa 0.33
рубле 0.32
menan 0.31
mutua 0.31
urgen 0.31
cance 0.30
отпра 0.30
amaze 0.29
bookm 0.29
gamin 0.29
pleas 0.29
удале 0.29
сотру 0.27
pelay 0.26
срочн 0.26
vouch 0.25
every 0.24
membe 0.24
newes 0.24
noteb 0.24
super 0.24
weekl 0.24
world 0.24
antiv 0.23
awsom 0.23
exclu 0.23
свобо 0.23
dolla 0.22
sukse 0.21
thumb 0.21
досту 0.21
berha 0.20
margi 0.20
partn 0.20
untun 0.20
коман 0.20
онлай 0.20
требу 0.20
grati 0.19
launc 0.18
pemil 0.18
regis 0.18
walle 0.18
deadl 0.17
winne 0.17
doubl 0.16
priva 0.16
обуче 0.16
bukti 0.14
deliv 0.13
earni 0.12
jackp 0.12
messa 0.12
offer 0.12
playe 0.11
trick 0.11
incre 0.10`,
};
