import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * any language. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spam: WeightList = {
  words: `main 3.00
check out 2.89
check 2.80
txt 2.73
subscribe 2.54
ga 2.41
bonus 2.33
site 2.15
free 1.97
www 1.70
channel 1.69
день 1.69
reply 1.61
join 1.59
quick 1.59
super 1.56
your 1.53
в день 1.50
web 1.49
my channel 1.45
text 1.42
video 1.42
draw 1.40
win 1.40
cash 1.37
sit 1.36
msg 1.34
mobile 1.32
online for 1.32
event 1.31
пишите 1.31
https 1.25
share 1.23
this topic 1.21
subscribe to 1.20
subscribers 1.17
this subject 1.11
website 1.08
platform 1.06
info 1.04
you have 1.04
claim 1.03
lucky 1.03
internet 1.02
withdraw 1.01
texts 1.00
you back 1.00
заработок 1.00
presentation 0.97
jp 0.96
by you 0.95
chat 0.95
uk 0.95
connect 0.94
hello 0.94
salam 0.94
videos 0.91
php 0.89
points 0.89
web site 0.88
certainly 0.86
tau 0.86
filter 0.85
please 0.85
prize 0.85
writers 0.85
cost 0.83
this post 0.83
this video 0.83
contact 0.82
intelligent 0.81
money 0.81
service 0.81
sexy 0.81
tips 0.81
urgent 0.81
vip 0.81
subject 0.80
ltd 0.79
spin 0.79
mega 0.78
win a 0.78
boring 0.77
to connect 0.77
topic 0.77
definitely 0.76
latest 0.76
provider 0.76
tone 0.76
customer 0.75
dot 0.75
extremely 0.75
infos 0.75
xxx 0.75
look 0.74
update 0.74
deserve it 0.73
row 0.73
sultan 0.73
tech 0.73
to claim 0.73
рублей 0.73
account 0.72
approximately 0.72
gift 0.72
guess i 0.72
phone 0.72
private 0.72
shared 0.72
ac 0.71
member 0.71
ref 0.71
this matter 0.71
awarded 0.70
detail 0.70
register 0.70
top 0.70
watch 0.70
click 0.69
fantastic 0.69
jam 0.69
заработок от 0.69
co uk 0.68
story 0.68
thumbs 0.68
депозит 0.68
chance to 0.67
find out 0.67
mins 0.67
rate 0.67
waiting 0.67
you deserve 0.67
you is 0.67
aid 0.66
fun 0.66
wonderful 0.66
exciting 0.65
newbie 0.65
thumbs up 0.65
waiting for 0.65
a newbie 0.64
chance 0.64
giga 0.64
network 0.63
online 0.63
playlist 0.63
post 0.63
wallet 0.63
week 0.63
am taking 0.62
looking 0.62
receive 0.62
hot 0.61
rap 0.61
tera 0.61
type 0.61
ya 0.61
itunes 0.60
premium 0.60
store 0.60
пишите в 0.60
collect 0.59
customer service 0.59
dvd 0.59
help me 0.59
incredible 0.58
realize 0.58
searching 0.58
stuffs 0.58
thoughts on 0.58
balance 0.57
everyday 0.57
i thought 0.57
lama 0.57
mob 0.57
special 0.57
theater 0.57
who you 0.57
you re 0.57
altogether 0.56
blogs 0.56
is awesome 0.56
ot 0.56
this company 0.56
track 0.56
be aware 0.55
browsing 0.55
exclusive 0.55
future 0.55
offered 0.55
ready 0.55
studying 0.55
subs 0.55
your personal 0.55
and share 0.54
discovered 0.54
this platform 0.54
you could 0.54
онлайн 0.54
auto 0.53
expires 0.53
folks 0.53
how you 0.53
planning 0.53
your next 0.53
you actually 0.52
yours 0.52
box 0.51
choose 0.51
daily 0.51
days 0.51
investment 0.51
literally 0.51
scam 0.51
smm 0.51
support 0.51
take part 0.51
worldwide 0.51
your post 0.51
club 0.50
excellent 0.50
game 0.50
regards to 0.50
weekly 0.50
enjoyed 0.49
from you 0.49
gaga 0.49
post and 0.49
professional 0.49
so easy 0.49
you made 0.49
a group 0.48
across 0.48
ads 0.48
best place 0.48
camera 0.48
earn 0.48
guaranteed 0.48
hit the 0.48
post was 0.48
pun 0.48
skilled 0.48
thought it 0.48
tsu 0.48
ultra 0.48
vital 0.48
متابعين 0.48
bete 0.47
due 0.47
listen 0.47
make money 0.47
neighbor 0.47
photo 0.47
pics 0.47
produced 0.47
the post 0.47
toilet 0.47
watch my 0.47
yr 0.47
award 0.46
bac 0.46
cards 0.46
fast 0.46
hp 0.46
i wish 0.46
identifier 0.46
very happy 0.46
and check 0.45
antivirus 0.45
blog 0.45
company 0.45
future and 0.45
good luck 0.45
king 0.45
mates 0.45
nice 0.45
quiz 0.45
watch all 0.45
arsenal 0.44
awsome 0.44
dedication 0.44
luck 0.44
what you 0.44
won 0.44
your writing 0.44
arrive 0.43
been specially 0.43
blogger 0.43
happy 0.43
nail 0.43
price 0.43
subscribed 0.43
the uk 0.43
you who 0.43
a loan 0.42
every week 0.42
gaming 0.42
ipod 0.42
legit 0.42
plans for 0.42
printer 0.42
sincerely 0.42
superb 0.42
taking 0.42
various 0.42
witnessed 0.42
apps 0.41
convincing 0.41
copy paste 0.41
crypto 0.41
hd 0.41
hopes 0.41
hours 0.41
love that 0.41
luv 0.41
poly 0.41
pounds to 0.41
winner 0.41
feeds 0.40
follow me 0.40
hack 0.40
helped me 0.40
i earn 0.40
in regards 0.40
invited 0.40
issue 0.40
misinformation 0.40
pret 0.40
yours is 0.40
a fantastic 0.39
ans 0.39
appreciate 0.39
browser 0.39
cancel 0.39
doing simple 0.39
drop 0.39
hard 0.39
hit 0.39
it seem 0.39
nonetheless 0.39
pounds 0.39
the latest 0.39
to suggest 0.39
un pret 0.39
very glad 0.39
within 0.39
written and 0.39
your sharing 0.39
board 0.38
booking 0.38
energy 0.38
fact was 0.38
find this 0.38
follow 0.38
grab 0.38
have won 0.38
is currently 0.38
job 0.38
points in 0.38
selected 0.38
sony 0.38
wish to 0.38
with your 0.38
among 0.37
been using 0.37
canon 0.37
cc 0.37
choice 0.37
deadline 0.37
for information 0.37
goal 0.37
kick 0.37
managed 0.37
matter to 0.37
orange 0.37
paste 0.37
than you 0.37
wish 0.37
formula 0.36
from home 0.36
holiday 0.36
i find 0.36
many thanks 0.36
move on 0.36
regards 0.36
smart 0.36
subsequent 0.36
url http 0.36
شراء 0.36
an ideal 0.35
donate 0.35
euros 0.35
hi my 0.35
lord 0.35
matches 0.35
me please 0.35
of information 0.35
recovered 0.35
sent 0.35
submit 0.35
together 0.35
tones 0.35
truly 0.35
you look 0.35
your heart 0.35
حقيقيين 0.35
a look 0.34
aware 0.34
click here 0.34
communicate 0.34
contents 0.34
eh 0.34
happy to 0.34
line 0.34
passionate 0.34
plz 0.34
std 0.34
the website 0.34
this issue 0.34
this site 0.34
tools 0.34
unit 0.34
weekend 0.34
would love 0.34
you ve 0.34
you won't 0.34
اسعار 0.34
لايكات 0.34
a famous 0.33
announcement 0.33
beli 0.33
besoin d 0.33
charged 0.33
codes 0.33
community 0.33
complicated 0.33
enjoy 0.33
gas 0.33
mutual 0.33
my website 0.33
passion 0.33
please i 0.33
rapper 0.33
shows 0.33
suggest you 0.33
that needs 0.33
to contact 0.33
unquestionably 0.33
watching 0.33
زياده 0.33
advanced 0.32
been looking 0.32
beneficial 0.32
bt 0.32
friendly 0.32
fund 0.32
peta 0.32
reader 0.32
related 0.32
sang 0.32
thoughts 0.32
too complicated 0.32
visit my 0.32
your website 0.32
besoin 0.31
bosen 0.31
christmas 0.31
claim your 0.31
eg 0.31
ended 0.31
half 0.31
is free 0.31
line is 0.31
masterpiece 0.31
reach 0.31
this particular 0.31
trip 0.31
won a 0.31
you simply 0.31
you write 0.31
adventure 0.30
an urgent 0.30
answer to 0.30
card 0.30
details 0.30
extra 0.30
familiar 0.30
familiar with 0.30
fetch 0.30
for info 0.30
funds 0.30
helped 0.30
i ended 0.30
important 0.30
legitimate 0.30
looking for 0.30
matter 0.30
my site 0.30
number 0.30
on fb 0.30
picture 0.30
player 0.30
receive a 0.30
story is 0.30
stuck 0.30
to end 0.30
topic to 0.30
ts 0.30
w a 0.30
which you 0.30
written 0.30
all significant 0.29
apply 0.29
dream 0.29
due to 0.29
games 0.29
gave me 0.29
group 0.29
hang of 0.29
heart 0.29
meet 0.29
music 0.29
paintings 0.29
sharing this 0.29
specially 0.29
thanks 0.29
the change 0.29
the intro 0.29
to worry 0.29
your time 0.29
a team 0.28
anybody who 0.28
attention 0.28
continually 0.28
famous 0.28
forced 0.28
have recently 0.28
join the 0.28
loving it 0.28
opening 0.28
part in 0.28
perfect 0.28
please explain 0.28
reading it 0.28
require 0.28
require a 0.28
the suggestion 0.28
this best 0.28
this story 0.28
watching this 0.28
alert 0.27
almost all 0.27
complex and 0.27
dial 0.27
flights 0.27
from your 0.27
lovely 0.27
managed to 0.27
opportunity 0.27
paycheck 0.27
play 0.27
put you 0.27
realize that 0.27
recommendations 0.27
remix 0.27
set of 0.27
to hit 0.27
trick 0.27
years and 0.27
you managed 0.27
you some 0.27
в личку 0.27
личку 0.27
a winner 0.26
assist 0.26
constantly 0.26
doc 0.26
fascinating 0.26
forced to 0.26
hehe 0.26
hello my 0.26
order is 0.26
rental 0.26
research on 0.26
share this 0.26
significant 0.26
solid 0.26
solution 0.26
soundcloud 0.26
studio 0.26
tensor 0.26
this info 0.26
this line 0.26
tricks 0.26
you 0.26
appreciate it 0.25
bookmarked 0.25
brand 0.25
choice for 0.25
eventually 0.25
features 0.25
follow your 0.25
ideal 0.25
promo 0.25
reached 0.25
remark 0.25
removal 0.25
style is 0.25
thanks in 0.25
the random 0.25
this channel 0.25
to receive 0.25
today 0.25
turn 0.25
understand your 0.25
upon 0.25
writeup 0.25
you wish 0.25
continuously 0.24
could check 0.24
date with 0.24
debt 0.24
ended up 0.24
fb 0.24
goals 0.24
hard to 0.24
information 0.24
items 0.24
kena 0.24
loving 0.24
margin 0.24
notebook 0.24
piss 0.24
samsung 0.24
stumbled 0.24
the hang 0.24
totally 0.24
are great 0.23
australia 0.23
documented 0.23
fancy 0.23
followed 0.23
gmail 0.23
intro 0.23
invited to 0.23
members 0.23
moving to 0.23
numbers 0.23
occurs 0.23
panel 0.23
partner 0.23
perfect time 0.23
place to 0.23
plans 0.23
refuse to 0.23
so far 0.23
sure to 0.23
tc 0.23
terrific 0.23
this weekend 0.23
though you 0.23
to convert 0.23
union 0.23
worked on 0.23
worth 0.23
youtu 0.23
youtu be 0.23
a brand 0.22
afraid to 0.22
and tell 0.22
brand new 0.22
changes 0.22
document 0.22
fellow 0.22
forward for 0.22
incorporated 0.22
informative 0.22
is perfect 0.22
local 0.22
minute 0.22
money for 0.22
motorola 0.22
my view 0.22
opportunity to 0.22
phone number 0.22
pic 0.22
please check 0.22
realize is 0.22
refuse 0.22
sector 0.22
shopping 0.22
skills 0.22
thx 0.22
a million 0.21
a nice 0.21
a secret 0.21
and results 0.21
bloggers 0.21
bright 0.21
digital 0.21
domestic 0.21
efficiently 0.21
ending 0.21
goto 0.21
haven 0.21
hi there 0.21
hole 0.21
liked 0.21
newest 0.21
not expect 0.21
other blogs 0.21
reasons for 0.21
sensible 0.21
specially selected 0.21
stress 0.21
the king 0.21
the learning 0.21
the point 0.21
the type 0.21
upgrade 0.21
your favorite 0.21
youtuber 0.21
a chance 0.20
a top 0.20
accomplish 0.20
aware of 0.20
been working 0.20
bot 0.20
change of 0.20
contact with 0.20
credit 0.20
curve 0.20
easy 0.20
good quality 0.20
grow 0.20
had your 0.20
m looking 0.20
month 0.20
normally 0.20
often 0.20
our community 0.20
refer 0.20
remarkable 0.20
role in 0.20
sign up 0.20
station 0.20
the newest 0.20
the water 0.20
workers 0.20
a grab 0.19
a little 0.19
book your 0.19
cinema 0.19
database 0.19
duh 0.19
eliminate 0.19
end 0.19
enjoyable 0.19
express 0.19
hang 0.19
i started 0.19
in fact 0.19
invest 0.19
it seems 0.19
just preparing 0.19
limited 0.19
look like 0.19
name to 0.19
positive 0.19
received 0.19
replaced 0.19
scores 0.19
simple 0.19
strip 0.19
talented 0.19
the solution 0.19
useful for 0.19
value of 0.19
wasting 0.19
you ll 0.19
a simple 0.18
am always 0.18
an important 0.18
approved 0.18
area 0.18
be kept 0.18
checked 0.18
found it 0.18
go away 0.18
ideas 0.18
industry 0.18
issues 0.18
loan 0.18
look forward 0.18
maximum 0.18
method 0.18
numerous 0.18
particular 0.18
particularly 0.18
pretty good 0.18
publish 0.18
restrictions 0.18
reveal 0.18
revealing 0.18
searching for 0.18
signal 0.18
some research 0.18
talent 0.18
tb 0.18
thank 0.18
to collect 0.18
today is 0.18
would mean 0.18
application 0.17
attempt 0.17
concerning 0.17
core 0.17
discount 0.17
downloads 0.17
grab a 0.17
leadership 0.17
meilleur 0.17
miss your 0.17
needs to 0.17
no reason 0.17
opt 0.17
paid 0.17
pure 0.17
quickly 0.17
rally 0.17
scroll 0.17
share your 0.17
shipping 0.17
solving 0.17
sore 0.17
the ideas 0.17
to another 0.17
trending 0.17
work 0.17
yt 0.17
a mess 0.16
a perfect 0.16
a superb 0.16
airlines 0.16
among the 0.16
announce 0.16
anybody 0.16
back later 0.16
be added 0.16
bet 0.16
download 0.16
exploring 0.16
for taking 0.16
freely 0.16
link and 0.16
method of 0.16
mood 0.16
moving 0.16
nearly 0.16
night 0.16
oriented 0.16
outstanding 0.16
perhaps you 0.16
pip 0.16
prescription 0.16
reputation 0.16
spam 0.16
sure if 0.16
tanya 0.16
the contents 0.16
unless it 0.16
website with 0.16
won the 0.16
you up 0.16
added to 0.15
alternate 0.15
and enjoy 0.15
arrive at 0.15
deposit 0.15
fees 0.15
free for 0.15
full of 0.15
good points 0.15
great job 0.15
greatest 0.15
invite 0.15
just received 0.15
lengthy 0.15
opinion as 0.15
ordered 0.15
place 0.15
recently started 0.15
reservations 0.15
set 0.15
somehow 0.15
the greatest 0.15
the site 0.15
to look 0.15
to reach 0.15
upon the 0.15
useful 0.15
whats 0.15
working on 0.15
your new 0.15
asap 0.14
bless you 0.14
comprehend 0.14
copy 0.14
december 0.14
delivering 0.14
delivering the 0.14
difficulty 0.14
employ 0.14
fun with 0.14
genuinely 0.14
groups 0.14
guide me 0.14
help 0.14
improve the 0.14
in top 0.14
kept 0.14
kindly 0.14
loading 0.14
mess 0.14
recommended 0.14
replica 0.14
round 0.14
selection 0.14
services 0.14
shield 0.14
shout 0.14
stumbled upon 0.14
the highest 0.14
to employ 0.14
to give 0.14
valid 0.14
way you 0.14
whenever i 0.14
wide 0.14
xx 0.14
you tell 0.14
your content 0.14
a blog 0.13
capital 0.13
carried out 0.13
case you 0.13
clean 0.13
commit 0.13
commitment 0.13
could help 0.13
cover 0.13
entered 0.13
for putting 0.13
get ready 0.13
hear the 0.13
increasing 0.13
interesting 0.13
kevin 0.13
login 0.13
mountains 0.13
outlet 0.13
referring 0.13
so hard 0.13
thanks to 0.13
the real 0.13
to play 0.13
writers such 0.13
yahoo 0.13
you stated 0.13
about your 0.12
actor 0.12
and give 0.12
apply for 0.12
appreciate if 0.12
care for 0.12
cheers 0.12
collection 0.12
condition 0.12
exactly the 0.12
guess 0.12
guidance on 0.12
her name 0.12
highest 0.12
i recently 0.12
i subscribe 0.12
like you 0.12
loop 0.12
not understand 0.12
one particular 0.12
order 0.12
pace 0.12
packs 0.12
particularly since 0.12
passing the 0.12
peer 0.12
photos 0.12
remember to 0.12
secret 0.12
splendid 0.12
suffering 0.12
team of 0.12
the streets 0.12
todays 0.12
ve tried 0.12
virgin 0.12
worries 0.12
writings 0.12
you will 0.12
ages 0.11
bundle 0.11
contact you 0.11
crazy 0.11
deals 0.11
desire to 0.11
feels that 0.11
filled 0.11
individuals 0.11
invaluable 0.11
limit 0.11
mean the 0.11
need your 0.11
pass 0.11
phoenix 0.11
pink 0.11
reasons 0.11
rephrase 0.11
rephrase that 0.11
so cool 0.11
spots 0.11
stream 0.11
subject matter 0.11
sweat 0.11
to accomplish 0.11
to win 0.11
trailer 0.11
type of 0.11
worry 0.11
your little 0.11
a picture 0.10
all around 0.10
ave 0.10
bless 0.10
channel and 0.10
definitely see 0.10
expert 0.10
in advance 0.10
in town 0.10
just look 0.10
on your 0.10
our customer 0.10
praying 0.10
research 0.10
the internet 0.10
to ask 0.10
to book 0.10
turned out 0.10
watches 0.10
array -0.10
blood -0.10
compare -0.10
elsewhere -0.10
explore -0.10
former -0.10
kinds of -0.10
magic -0.10
microsoft -0.10
monde -0.10
op -0.10
output -0.10
raw -0.10
thanks again -0.10
the best -0.10
the links -0.10
this book -0.10
tom -0.10
احترام -0.10
بقي -0.10
بنتك -0.10
خاص -0.10
رابط -0.10
شر -0.10
شعوب -0.10
صاحب -0.10
عندهم -0.10
كامل -0.10
يا اهلي -0.10
am sure -0.11
amount of -0.11
are interested -0.11
august -0.11
be used -0.11
birth -0.11
blog post -0.11
bob -0.11
crash -0.11
decide to -0.11
forward to -0.11
get your -0.11
hhhhh -0.11
however -0.11
i hope -0.11
insult -0.11
lack -0.11
lesson -0.11
listing -0.11
north -0.11
poll -0.11
put together -0.11
seine -0.11
sick -0.11
stopped -0.11
the life -0.11
the material -0.11
the team -0.11
the theory -0.11
visit our -0.11
weg -0.11
you to -0.11
اخي -0.11
انتو -0.11
ايام -0.11
بشر -0.11
جماعه -0.11
زين -0.11
طبعا -0.11
فايده -0.11
كلنا -0.11
كم -0.11
نسبه -0.11
ويام -0.11
absolutely -0.12
are you -0.12
associated -0.12
assuming -0.12
be found -0.12
category -0.12
contribute to -0.12
corner -0.12
courses -0.12
described -0.12
drug -0.12
end up -0.12
ends -0.12
fashion -0.12
honorable -0.12
in mind -0.12
league -0.12
led to -0.12
lived -0.12
paper -0.12
possibility -0.12
relationship -0.12
rules -0.12
sci -0.12
table -0.12
term -0.12
the five -0.12
to open -0.12
to prevent -0.12
truth -0.12
using the -0.12
wondering if -0.12
you do -0.12
اكثر من -0.12
اولا -0.12
تاج -0.12
تاريخ -0.12
تم -0.12
شركه -0.12
عمري -0.12
عندها -0.12
عنه -0.12
مجتمع -0.12
مكان -0.12
وغير -0.12
a life -0.13
be able -0.13
blogspot -0.13
contains -0.13
crap -0.13
deja -0.13
development -0.13
dir -0.13
dog -0.13
dr -0.13
edition -0.13
endlich -0.13
fan -0.13
fear -0.13
feel like -0.13
firmly -0.13
gehen -0.13
gives -0.13
gorgeous -0.13
helps -0.13
hurt -0.13
i try -0.13
joseph -0.13
m sorry -0.13
mark -0.13
months -0.13
movie -0.13
negative -0.13
of great -0.13
otherwise -0.13
previously -0.13
psychology -0.13
purpose -0.13
respond -0.13
scholarly -0.13
the system -0.13
the whole -0.13
thought i -0.13
thread -0.13
tough -0.13
username -0.13
values -0.13
very helpful -0.13
walk -0.13
اجي -0.13
اعرف -0.13
روحي -0.13
صراحه -0.13
غريب -0.13
وضع -0.13
وفي -0.13
amount -0.14
an interesting -0.14
available -0.14
basic -0.14
building -0.14
built -0.14
conversation -0.14
david -0.14
davon -0.14
defend -0.14
divorce -0.14
essence -0.14
exactly -0.14
experts -0.14
gemacht -0.14
help in -0.14
honestly -0.14
illustrated -0.14
instantly -0.14
interested to -0.14
knows -0.14
korea -0.14
leave -0.14
led -0.14
likes -0.14
nigeria -0.14
planned -0.14
room -0.14
sites -0.14
sitting -0.14
string -0.14
tape -0.14
the subject -0.14
they used -0.14
towards -0.14
unable -0.14
unable to -0.14
vs -0.14
wanted to -0.14
willing to -0.14
you enjoy -0.14
you the -0.14
جزايري -0.14
حقيقه -0.14
راغب -0.14
كمان -0.14
نفسه -0.14
وليس -0.14
access -0.15
and easy -0.15
blocking -0.15
bluetooth -0.15
decide -0.15
enjoying -0.15
favourite -0.15
feature -0.15
find that -0.15
guidelines -0.15
klar -0.15
love your -0.15
miss you -0.15
mountain -0.15
nah -0.15
neutral -0.15
of modern -0.15
please let -0.15
potential -0.15
process -0.15
range -0.15
ray -0.15
redirect -0.15
regarding -0.15
sides -0.15
slightly -0.15
specify -0.15
the date -0.15
the information -0.15
understand how -0.15
ways -0.15
work for -0.15
working with -0.15
you mean -0.15
الكل -0.15
انهم -0.15
صباح -0.15
طبيعيه -0.15
كلامك -0.15
كلشي -0.15
لنا -0.15
مال -0.15
واش -0.15
acceptable -0.16
act -0.16
added by -0.16
ago -0.16
arguments -0.16
became the -0.16
bekommen -0.16
believed -0.16
class -0.16
complaint -0.16
copied -0.16
dat -0.16
dates -0.16
ded -0.16
disagree -0.16
dispute -0.16
drink -0.16
e g -0.16
etc -0.16
examples -0.16
financial -0.16
form -0.16
forum -0.16
i added -0.16
inspired -0.16
intended -0.16
involved -0.16
is always -0.16
jobs -0.16
last night -0.16
multi -0.16
my blog -0.16
neue -0.16
notable -0.16
pattern -0.16
published in -0.16
reality -0.16
rule -0.16
serve -0.16
sleep -0.16
soup -0.16
the number -0.16
trinity -0.16
uncle -0.16
voir -0.16
weeks -0.16
you ever -0.16
you for -0.16
you go -0.16
you read -0.16
امه -0.16
رغم -0.16
سوال -0.16
فيكم -0.16
ليل -0.16
مشي -0.16
ههههه -0.16
ولا مره -0.16
besser -0.17
btw -0.17
by your -0.17
care -0.17
copying -0.17
correctly -0.17
damit -0.17
empire -0.17
encourage -0.17
enemy -0.17
hate the -0.17
health -0.17
herr -0.17
hope that -0.17
including -0.17
is true -0.17
kinds -0.17
looking at -0.17
m sure -0.17
map -0.17
nun -0.17
preceding -0.17
pressure -0.17
refer to -0.17
seo -0.17
the line -0.17
this day -0.17
time you -0.17
to start -0.17
tp -0.17
university -0.17
use it -0.17
باقي -0.17
تحكي -0.17
شخصيه -0.17
عنا -0.17
فكره -0.17
قوه -0.17
كبيره -0.17
لكم -0.17
نصر -0.17
و يا -0.17
any problem -0.18
became -0.18
cite -0.18
connection -0.18
don -0.18
dort -0.18
drugs -0.18
edited -0.18
euch -0.18
glad you -0.18
hits -0.18
i understand -0.18
ii -0.18
instance -0.18
interest -0.18
pandas -0.18
release -0.18
satan -0.18
scared -0.18
script -0.18
sense -0.18
space -0.18
student -0.18
the author -0.18
the current -0.18
the question -0.18
the reason -0.18
the term -0.18
the truth -0.18
thorough -0.18
translation -0.18
try to -0.18
wan -0.18
you did -0.18
you use -0.18
your question -0.18
اصلا -0.18
اكتر -0.18
تحياتي -0.18
خويا -0.18
دا -0.18
سوري -0.18
عاش -0.18
عندما -0.18
نظر -0.18
وهو -0.18
air -0.19
at home -0.19
etwas -0.19
gar -0.19
gen -0.19
general -0.19
historical -0.19
house -0.19
i suggest -0.19
independent -0.19
known -0.19
level -0.19
links to -0.19
location -0.19
respect -0.19
steps -0.19
strange -0.19
to change -0.19
to influence -0.19
watch it -0.19
wissen -0.19
you continue -0.19
you might -0.19
حريه -0.19
حين -0.19
صوره -0.19
عقل -0.19
لغه -0.19
مغربيه -0.19
ab -0.20
actual -0.20
agreed -0.20
amazing -0.20
anderen -0.20
blue -0.20
born -0.20
context -0.20
crew -0.20
found -0.20
happens -0.20
hhhh -0.20
i remember -0.20
include -0.20
indeed -0.20
insert -0.20
john -0.20
lib -0.20
opposed -0.20
parts -0.20
pov -0.20
production -0.20
propaganda -0.20
record -0.20
roman -0.20
sad -0.20
sample -0.20
showing -0.20
the fact -0.20
the image -0.20
to stay -0.20
troll -0.20
افريقيا -0.20
اكيد -0.20
اهم -0.20
برنامج -0.20
كاظم ساهر -0.20
نتي -0.20
وجه -0.20
وهي -0.20
ياربي -0.20
يذكر -0.20
يمكن -0.20
a single -0.21
anymore -0.21
as long -0.21
began -0.21
boa -0.21
century -0.21
crisis -0.21
either -0.21
error -0.21
failed -0.21
gibt es -0.21
i lost -0.21
ihren -0.21
levels -0.21
messi -0.21
nature -0.21
ob -0.21
pain -0.21
seem to -0.21
stone -0.21
summary -0.21
talking about -0.21
testing -0.21
the music -0.21
triple -0.21
willing -0.21
would you -0.21
استاذ -0.21
حكم -0.21
سلام عليكم -0.21
في عنوان -0.21
anyone else -0.22
ask me -0.22
claim to -0.22
create -0.22
dafur -0.22
different -0.22
documents -0.22
europa -0.22
feel free -0.22
haven't -0.22
i appreciate -0.22
influence -0.22
jealous -0.22
mad -0.22
nein -0.22
nice post -0.22
present -0.22
radio -0.22
released -0.22
requirement -0.22
thats a -0.22
the beginning -0.22
the video -0.22
tun -0.22
twice -0.22
weiter -0.22
wohl -0.22
working -0.22
you got -0.22
اسف -0.22
اسم -0.22
صحه -0.22
عام -0.22
كلها -0.22
مسكينه -0.22
وان -0.22
a couple -0.23
a href -0.23
a job -0.23
almost -0.23
author -0.23
broken -0.23
debate -0.23
hold -0.23
included -0.23
incorrect -0.23
kingdom -0.23
leider -0.23
love it -0.23
not remove -0.23
packages -0.23
practice -0.23
reason -0.23
ridiculous -0.23
sign your -0.23
specific -0.23
sweet -0.23
understanding -0.23
waren -0.23
حدا -0.23
حمد -0.23
شنو -0.23
عبد -0.23
قلب -0.23
يلا -0.23
automatically -0.24
books -0.24
businesses -0.24
couple -0.24
cross -0.24
description -0.24
detailed -0.24
exist -0.24
fact that -0.24
felt -0.24
figures -0.24
following -0.24
front of -0.24
hate -0.24
images -0.24
import -0.24
light -0.24
noticed -0.24
py -0.24
remove the -0.24
reverse -0.24
scrape -0.24
seems -0.24
supported -0.24
the text -0.24
uploaded -0.24
utc -0.24
بيت -0.24
جنه -0.24
زمان -0.24
علم -0.24
نزار -0.24
a member -0.25
although -0.25
and nice -0.25
ap -0.25
assignment -0.25
beat -0.25
bias -0.25
cut -0.25
excellent and -0.25
faz -0.25
full -0.25
happen -0.25
hearing -0.25
i saw -0.25
ihnen -0.25
institute -0.25
it away -0.25
march -0.25
package -0.25
queen -0.25
references -0.25
situation -0.25
speed -0.25
stick -0.25
team -0.25
the case -0.25
tool -0.25
yah -0.25
بغيت -0.25
تعالي -0.25
حلو -0.25
حياه -0.25
معك -0.25
ancient -0.26
assets -0.26
classification -0.26
clip -0.26
creation -0.26
criteria -0.26
directly -0.26
eigentlich -0.26
if you -0.26
ministre -0.26
movies -0.26
nato -0.26
original -0.26
passive -0.26
piece -0.26
scene -0.26
theory -0.26
to run -0.26
vandalize -0.26
voice -0.26
احلي -0.26
بل -0.26
فساد -0.26
كله -0.26
action -0.27
always -0.27
andere -0.27
asking -0.27
bon -0.27
civil -0.27
com blog -0.27
contributions -0.27
for sharing -0.27
frage -0.27
fuck -0.27
parle de -0.27
probably -0.27
sounds -0.27
to show -0.27
was wondering -0.27
wikiproject -0.27
years ago -0.27
اجمل -0.27
دايما -0.27
راس -0.27
غرب -0.27
فعلا -0.27
فلوس -0.27
مليون -0.27
a real -0.28
away for -0.28
beyond -0.28
confirmed -0.28
errors -0.28
for example -0.28
gute -0.28
helpful -0.28
jahre -0.28
later -0.28
learn -0.28
part of -0.28
sentence -0.28
spirit -0.28
using -0.28
work on -0.28
yup -0.28
الف -0.28
فنان -0.28
وكل -0.28
api -0.29
archive -0.29
at least -0.29
become -0.29
erst -0.29
focus -0.29
function -0.29
gerade -0.29
moved -0.29
pretty -0.29
required -0.29
rock -0.29
stay -0.29
that your -0.29
thema -0.29
tweet -0.29
use of -0.29
wants to -0.29
wirklich -0.29
worse -0.29
you were -0.29
اش -0.29
اله -0.29
حلقه -0.29
شوف -0.29
عمل -0.29
نفسي -0.29
because you -0.30
cases -0.30
com watch -0.30
facts -0.30
mac -0.30
mr -0.30
obviously -0.30
provide -0.30
rather than -0.30
wait -0.30
written by -0.30
zeit -0.30
ابن -0.30
اخري -0.30
بكل -0.30
حاله -0.30
geld -0.31
index -0.31
james -0.31
kommt -0.31
least -0.31
magazine -0.31
ny -0.31
please see -0.31
question -0.31
questions -0.31
reverted -0.31
sql -0.31
stock -0.31
the full -0.31
true -0.31
خنازير -0.31
في تقرير -0.31
best -0.32
closed -0.32
danke -0.32
dash -0.32
feedback -0.32
href -0.32
i agree -0.32
knowing -0.32
leaving -0.32
minutes -0.32
my favorite -0.32
number of -0.32
providing -0.32
third -0.32
this great -0.32
trying to -0.32
wat -0.32
you give -0.32
you see -0.32
خارجيه -0.32
علينا -0.32
قرات -0.32
وحده -0.32
وسخ -0.32
don't understand -0.33
eat -0.33
format -0.33
machen -0.33
opinion -0.33
oui -0.33
pick -0.33
public -0.33
selbst -0.33
wanted -0.33
باش -0.33
صار -0.33
هندوس -0.33
وش -0.33
avoid -0.34
bitte -0.34
build -0.34
business -0.34
except -0.34
federal -0.34
hell -0.34
image -0.34
install -0.34
mean -0.34
meant -0.34
mistake -0.34
necessary -0.34
proud -0.34
provides -0.34
seriously -0.34
students -0.34
the day -0.34
the problem -0.34
ware -0.34
watched -0.34
اهلي -0.34
فيك -0.34
هيك -0.34
beginning -0.35
figure -0.35
jahren -0.35
mine -0.35
please don't -0.35
post it -0.35
seven -0.35
xd -0.35
بشير -0.35
ساهر -0.35
عنوان -0.35
an error -0.36
broke -0.36
clear -0.36
considered -0.36
faith -0.36
food -0.36
front -0.36
major -0.36
market -0.36
my phone -0.36
world -0.36
بلاد -0.36
جديد -0.36
صوت -0.36
غيره -0.36
قمه -0.36
لايك -0.36
مشكله -0.36
accounts -0.37
dazu -0.37
education -0.37
film -0.37
hope -0.37
instead of -0.37
lying -0.37
of course -0.37
rapport -0.37
think you -0.37
uses -0.37
whole -0.37
اهل -0.37
حبيبي -0.37
عادي -0.37
لانه -0.37
مريم -0.37
change the -0.38
deletion -0.38
find the -0.38
five -0.38
lassen -0.38
length -0.38
object -0.38
power -0.38
problem -0.38
recent -0.38
supporters -0.38
sure you -0.38
welcome -0.38
you don't -0.38
امس -0.38
كتير -0.38
ask -0.39
cause -0.39
change -0.39
free to -0.39
late -0.39
member of -0.39
position -0.39
sondern -0.39
train -0.39
you get -0.39
اسراييل -0.39
مقال -0.39
وقت -0.39
وما -0.39
beautiful -0.40
behind -0.40
do you -0.40
freedom -0.40
github -0.40
playing -0.40
proof -0.40
system -0.40
the code -0.40
the name -0.40
windows -0.40
جميل -0.40
around -0.41
creating -0.41
error in -0.41
haha -0.41
looks like -0.41
multiple -0.41
please stop -0.41
rated -0.41
sure -0.41
حلوه -0.41
argument -0.42
explained -0.42
ml -0.42
parle -0.42
running -0.42
seeing -0.42
why you -0.42
اما -0.42
خبر -0.42
ربنا -0.42
ساعه -0.42
continue to -0.43
doubt -0.43
given -0.43
predict -0.43
removed -0.43
rest -0.43
similar -0.43
spa -0.43
you can't -0.43
your help -0.43
احد -0.43
روح -0.43
easy to -0.44
size -0.44
slope -0.44
taken -0.44
viel -0.44
امر -0.44
ليك -0.44
ليه -0.44
away from -0.45
character -0.45
encyclopedia -0.45
large -0.45
on top -0.45
result -0.45
social -0.45
سيد -0.45
meta -0.46
michael -0.46
published -0.46
resource -0.46
see you -0.46
sentiment -0.46
top of -0.46
wants -0.46
year -0.46
count -0.47
created -0.47
dude -0.47
early -0.47
request -0.47
sometimes -0.47
with you -0.47
انسان -0.47
موضوع -0.47
هههه -0.47
وانت -0.47
genau -0.48
reference -0.48
sera -0.48
south -0.48
step -0.48
الحق -0.48
خنزير -0.48
راه -0.48
macht -0.49
series -0.49
status -0.49
try -0.49
your own -0.49
اغنيه -0.49
انك -0.49
سبب -0.49
فقط -0.49
نفس -0.49
ومن -0.49
anyway -0.50
current -0.50
hatte -0.50
hi -0.50
sound -0.50
تكون -0.50
مفاوضات -0.50
audio -0.51
delete -0.51
org -0.51
افضل -0.51
انتي -0.51
تحيه -0.51
based on -0.52
enough -0.52
evidence -0.52
explain -0.52
great -0.52
interview -0.52
please do -0.52
body -0.53
consensus -0.53
remove -0.53
seit -0.53
speech -0.53
wondering -0.53
you so -0.53
تقرير -0.53
صح -0.53
وانا -0.53
according to -0.54
apparently -0.54
changed -0.54
difference -0.54
discussion -0.54
explanation -0.54
input -0.54
leben -0.54
recht -0.54
you and -0.54
اخر -0.54
عليكم -0.54
einfach -0.55
mentioned -0.55
of you -0.55
toll free -0.55
you should -0.55
ارض -0.55
able to -0.56
according -0.56
analysis -0.56
day -0.56
middle -0.56
park -0.56
trying -0.56
whatever -0.56
whether -0.56
morning -0.57
point -0.57
adding -0.58
living -0.58
massage -0.58
single -0.58
via -0.58
اكبر -0.58
كنت -0.58
مين -0.58
love you -0.59
seems to -0.59
اني -0.59
لما -0.59
continue -0.60
i tried -0.60
names -0.60
صحيح -0.60
عندي -0.60
كريم -0.60
هل -0.60
ولكن -0.60
case -0.61
in your -0.61
red -0.61
years -0.61
قلبي -0.61
but you -0.62
ihre -0.62
lmao -0.62
missing -0.62
toll -0.62
warum -0.62
بول بعير -0.62
طيب -0.62
علاقه -0.62
college -0.63
else -0.63
life -0.63
long -0.63
rather -0.63
welt -0.63
اختي -0.63
راجل -0.63
شخص -0.63
able -0.64
denn -0.64
funny -0.64
listed -0.64
thats -0.64
wieder -0.64
بول -0.64
شكرا -0.64
يكون -0.64
fine -0.65
ganz -0.65
tag -0.65
بعير -0.65
ممكن -0.65
done -0.66
fadil -0.66
ip -0.66
ابو -0.66
and you -0.67
files -0.67
lt -0.67
كبير -0.67
anti -0.68
can you -0.68
medium -0.68
حق -0.68
عظيم -0.68
based -0.69
geht -0.69
saw -0.69
احسن -0.69
you want -0.70
انو -0.70
alles -0.71
omg -0.71
when you -0.71
wo -0.71
جزاير -0.71
policy -0.72
دنيا -0.72
gut -0.73
thinking -0.73
title -0.73
لطفي -0.73
low -0.74
رييس -0.74
course -0.75
heute -0.75
state -0.75
test -0.75
use -0.75
اكثر -0.75
عربيه -0.75
less -0.76
run -0.76
بالله -0.76
سلام -0.76
clearly -0.77
links -0.77
om -0.78
the main -0.78
عمر -0.78
شمس -0.79
عالم -0.79
did you -0.80
example -0.81
knowledge -0.81
احلام -0.81
section -0.82
source -0.83
idea -0.85
فيديو -0.85
لان -0.85
another -0.86
instead -0.86
you think -0.86
gibt -0.87
gt -0.87
menschen -0.87
csv -0.89
i love -0.89
feel -0.90
عم -0.90
مره -0.90
better -0.91
agree -0.92
yesterday -0.94
explain what -0.97
thanks for -0.97
اول -0.97
كلام -0.99
bravo -1.02
training -1.02
html -1.03
sources -1.03
bad -1.04
so you -1.04
zeta -1.05
file -1.11
خير -1.11
يوم -1.11
looks -1.14
sorry -1.17
كاظم -1.23
amp -1.24
الا -1.25
عليك -1.25
تحرش -1.35
لي -1.43
ربي -1.48
als -1.62
used -1.75
ولا -1.81
انت -1.82
rt -3.06
url -3.65`,
  stems: `subsc 3.00
menan 2.10
chann 1.89
semin 1.83
зараб 1.66
sensa 1.50
mobil 1.44
magni 1.31
пишит 1.31
video 1.23
tempa 1.17
membe 1.08
websi 1.07
platf 1.04
withd 1.00
recei 0.99
blogg 0.97
notif 0.97
депоз 0.93
fanta 0.88
grati 0.86
servi 0.84
filte 0.83
lates 0.82
pleas 0.81
share 0.80
makas 0.79
inves 0.78
baren 0.77
bookm 0.77
borin 0.77
konte 0.77
urgen 0.76
skill 0.75
brows 0.74
regis 0.74
subje 0.73
sulta 0.73
рубле 0.73
award 0.71
certa 0.71
deliv 0.71
freem 0.71
custo 0.69
looki 0.68
newbi 0.68
redee 0.68
thumb 0.68
invit 0.67
priva 0.67
waiti 0.67
detai 0.66
enjoy 0.66
conne 0.65
onlin 0.63
playl 0.63
point 0.63
walle 0.63
remar 0.62
visit 0.62
excit 0.61
itune 0.60
recom 0.60
premi 0.59
netwo 0.58
chanc 0.57
maxim 0.57
speci 0.57
altog 0.56
guara 0.56
donat 0.55
rappe 0.55
study 0.54
world 0.54
онлай 0.54
vouch 0.53
advan 0.52
appre 0.52
landl 0.52
weeke 0.52
expir 0.51
weekl 0.50
pengu 0.49
reade 0.49
acros 0.48
toile 0.48
searc 0.47
withi 0.47
annou 0.46
conta 0.46
downl 0.46
antiv 0.45
futur 0.45
updat 0.45
admir 0.44
awsom 0.44
benef 0.44
balan 0.43
choos 0.43
signi 0.43
arsen 0.42
gamin 0.42
selec 0.42
takin 0.42
vario 0.42
amuse 0.41
incre 0.41
menar 0.41
revea 0.41
crypt 0.39
pound 0.39
talen 0.39
besoi 0.38
booki 0.38
famou 0.38
liter 0.38
vulka 0.38
deadl 0.37
excel 0.37
nonet 0.37
varie 0.37
متاب 0.37
numbe 0.36
scamm 0.36
seman 0.36
since 0.36
accou 0.35
exclu 0.35
orang 0.35
recov 0.35
themo 0.35
toget 0.35
appro 0.34
cance 0.34
colle 0.34
indiv 0.34
print 0.34
prose 0.34
solut 0.34
stuff 0.34
subtr 0.34
thank 0.34
virgi 0.34
اسعا 0.34
لايك 0.34
enter 0.33
mutua 0.33
neigh 0.33
plann 0.33
smart 0.33
unque 0.33
زياد 0.33
bille 0.32
extre 0.32
formu 0.32
openi 0.32
ومشا 0.32
divin 0.31
logis 0.31
offer 0.31
theat 0.31
choic 0.30
disco 0.30
holid 0.30
misin 0.30
overl 0.30
reser 0.30
simpl 0.30
super 0.30
writt 0.30
actor 0.29
adven 0.29
match 0.29
trend 0.29
winne 0.29
discl 0.28
helpe 0.28
manag 0.28
perti 0.28
subse 0.28
charg 0.27
lovel 0.27
paych 0.27
perma 0.27
regre 0.27
dolla 0.26
первы 0.26
dedic 0.25
follo 0.25
marve 0.25
intel 0.24
matte 0.24
renta 0.24
samsu 0.24
energ 0.23
lovin 0.23
noteb 0.23
submi 0.23
worka 0.23
fello 0.22
force 0.22
hardc 0.22
passi 0.22
shopp 0.22
stumb 0.22
upgra 0.22
witne 0.22
endin 0.21
enthu 0.21
legit 0.21
newes 0.21
secre 0.21
secto 0.21
domes 0.20
fligh 0.20
maste 0.20
proje 0.20
austr 0.19
brigh 0.19
disas 0.19
effic 0.19
infor 0.19
kindl 0.19
motor 0.19
partn 0.19
score 0.19
stres 0.19
tsuna 0.19
wasti 0.19
oppor 0.18
perfe 0.18
sprea 0.18
total 0.18
cinem 0.17
digit 0.17
earni 0.17
incom 0.17
profi 0.17
quick 0.17
shipp 0.17
solvi 0.17
stead 0.17
sugge 0.17
tenso 0.17
watch 0.17
airli 0.16
anybo 0.16
baili 0.16
doubl 0.16
fruit 0.16
margi 0.16
nearl 0.16
occur 0.16
opera 0.16
outst 0.16
panth 0.16
pictu 0.16
prakt 0.16
reali 0.16
reput 0.16
rewar 0.16
softw 0.16
arriv 0.15
atten 0.15
featu 0.15
hacke 0.15
launc 0.15
meill 0.15
movin 0.15
paint 0.15
pende 0.15
playe 0.15
produ 0.15
someh 0.15
trail 0.15
unsub 0.15
attem 0.14
datab 0.14
indus 0.14
issue 0.14
leade 0.14
loadi 0.14
mendi 0.14
profe 0.14
tenta 0.14
champ 0.13
decem 0.13
reach 0.13
scrol 0.13
tonig 0.13
vidio 0.13
couns 0.12
effec 0.12
elekt 0.12
emplo 0.12
expen 0.12
kreat 0.12
permi 0.12
presc 0.12
refus 0.12
suppo 0.12
today 0.12
breat 0.11
bundl 0.11
hosti 0.11
limit 0.11
metho 0.11
phoen 0.11
relat 0.11
rephr 0.11
shiel 0.11
trick 0.11
event 0.10
hotte 0.10
order 0.10
perve 0.10
prayi 0.10
berei -0.10
elsew -0.10
emoti -0.10
meinu -0.10
singl -0.10
اخبا -0.10
يتكل -0.10
assau -0.11
burge -0.11
deepl -0.11
disru -0.11
enfor -0.11
episo -0.11
erkla -0.11
forbi -0.11
gespr -0.11
headi -0.11
heima -0.11
howev -0.11
impac -0.11
imper -0.11
intim -0.11
kriti -0.11
negat -0.11
promo -0.11
schau -0.11
speed -0.11
succe -0.11
table -0.11
talki -0.11
wicht -0.11
اجتم -0.11
شوفو -0.11
عملي -0.11
antho -0.12
augus -0.12
curre -0.12
execu -0.12
frage -0.12
gewah -0.12
healt -0.12
konse -0.12
listi -0.12
mushr -0.12
optio -0.12
outsi -0.12
perio -0.12
perpe -0.12
prest -0.12
provi -0.12
recip -0.12
silen -0.12
veran -0.12
تربي -0.12
فايد -0.12
وبال -0.12
ولاد -0.12
adapt -0.13
ausge -0.13
beitr -0.13
beste -0.13
blogs -0.13
corru -0.13
costu -0.13
domin -0.13
endli -0.13
estim -0.13
firml -0.13
focus -0.13
gradu -0.13
happe -0.13
heiss -0.13
josep -0.13
leagu -0.13
obses -0.13
outpu -0.13
retur -0.13
schla -0.13
settl -0.13
sligh -0.13
termi -0.13
throw -0.13
ticke -0.13
unlik -0.13
usern -0.13
مسوو -0.13
نهاي -0.13
avail -0.14
basic -0.14
dataf -0.14
distr -0.14
divor -0.14
doctr -0.14
entir -0.14
gorge -0.14
menta -0.14
pharm -0.14
proce -0.14
progr -0.14
sitti -0.14
unabl -0.14
طايف -0.14
acade -0.15
appea -0.15
attit -0.15
biogr -0.15
bluet -0.15
casua -0.15
compu -0.15
corne -0.15
dimen -0.15
diver -0.15
eleme -0.15
garde -0.15
gemac -0.15
geste -0.15
irrel -0.15
polis -0.15
serve -0.15
versc -0.15
virtu -0.15
جمهو -0.15
جنسي -0.15
سودا -0.15
colon -0.16
comfo -0.16
demon -0.16
excus -0.16
finde -0.16
hahah -0.16
liebe -0.16
miser -0.16
presu -0.16
resid -0.16
revie -0.16
schne -0.16
south -0.16
stopp -0.16
verhi -0.16
verif -0.16
versi -0.16
ثاني -0.16
صراح -0.16
علام -0.16
لانه -0.16
banga -0.17
confl -0.17
copyi -0.17
copyr -0.17
durch -0.17
embar -0.17
exter -0.17
factu -0.17
overw -0.17
preve -0.17
trini -0.17
اشتر -0.17
اعما -0.17
تتكل -0.17
مساو -0.17
adher -0.18
attri -0.18
becam -0.18
cover -0.18
edite -0.18
estab -0.18
exact -0.18
klein -0.18
lesso -0.18
schle -0.18
strug -0.18
عثما -0.18
عندم -0.18
موجو -0.18
aljaz -0.19
censo -0.19
const -0.19
decad -0.19
disch -0.19
gegen -0.19
patte -0.19
store -0.19
thoro -0.19
title -0.19
vermi -0.19
villa -0.19
جماع -0.19
طريق -0.19
amazi -0.20
demok -0.20
exist -0.20
globa -0.20
hinte -0.20
indee -0.20
klima -0.20
marti -0.20
organ -0.20
showi -0.20
stimm -0.20
suspe -0.20
thoma -0.20
تحيا -0.20
مبرو -0.20
مجتم -0.20
anymo -0.21
cooki -0.21
crisi -0.21
eithe -0.21
faile -0.21
fashi -0.21
guard -0.21
illum -0.21
patri -0.21
repre -0.21
serie -0.21
strin -0.21
subst -0.21
touch -0.21
troub -0.21
مترب -0.21
audio -0.22
ausse -0.22
categ -0.22
cause -0.22
disku -0.22
mista -0.22
panda -0.22
probl -0.22
separ -0.22
almos -0.23
circu -0.23
entsc -0.23
kingd -0.23
recor -0.23
redir -0.23
value -0.23
wenig -0.23
جميل -0.23
يارب -0.23
bezah -0.24
clari -0.24
compr -0.24
coupl -0.24
crack -0.24
decid -0.24
excep -0.24
fried -0.24
illus -0.24
jealo -0.24
level -0.24
offic -0.24
worki -0.24
يعطي -0.24
accor -0.25
altho -0.25
behav -0.25
build -0.25
copie -0.25
gesun -0.25
grund -0.25
prece -0.25
scare -0.25
treat -0.25
tripl -0.25
admit -0.26
asset -0.26
centu -0.26
movie -0.26
staat -0.26
victo -0.26
برنا -0.26
كبير -0.26
مواط -0.26
askin -0.27
citat -0.27
other -0.27
physi -0.27
purpo -0.27
refle -0.27
refor -0.27
يرحم -0.27
besse -0.28
chang -0.28
dange -0.28
downt -0.28
error -0.28
finis -0.28
leide -0.28
poten -0.28
under -0.28
alway -0.29
ancie -0.29
assoc -0.29
beyon -0.29
brown -0.29
frank -0.29
heari -0.29
helpf -0.29
jihad -0.29
lande -0.29
notab -0.29
prett -0.29
switc -0.29
windo -0.29
استا -0.29
تاري -0.29
bleib -0.30
corre -0.30
destr -0.30
enten -0.30
gerad -0.30
haven -0.30
press -0.30
وانت -0.30
alleg -0.31
clear -0.31
marke -0.31
param -0.31
richt -0.31
sampl -0.31
scrip -0.31
خناز -0.31
دايم -0.31
acces -0.32
belon -0.32
consi -0.32
crite -0.32
empre -0.32
image -0.32
knowi -0.32
leavi -0.32
opini -0.32
prove -0.32
wahle -0.32
wisse -0.32
autom -0.33
honor -0.33
integ -0.33
inten -0.33
mache -0.33
multi -0.33
tradi -0.33
wante -0.33
تعال -0.33
مليو -0.33
econo -0.34
indep -0.34
privi -0.34
wohnu -0.34
اخلا -0.34
يهدي -0.34
conti -0.35
found -0.35
glaub -0.35
neutr -0.35
pract -0.35
prefe -0.35
propa -0.35
summa -0.35
علين -0.35
هندو -0.35
amoun -0.36
hones -0.36
invol -0.36
siche -0.36
towar -0.36
عنوا -0.36
brauc -0.37
feder -0.37
hospi -0.37
inspi -0.37
rappo -0.37
resul -0.37
varia -0.37
wirkl -0.37
معال -0.37
bekom -0.38
commo -0.38
disag -0.38
gleic -0.38
imple -0.38
lasse -0.38
magaz -0.38
mongo -0.38
salar -0.38
favou -0.39
sente -0.39
broke -0.40
close -0.40
playi -0.40
ridic -0.40
viola -0.40
حيات -0.40
assig -0.41
micro -0.41
فنان -0.41
aroun -0.42
assum -0.42
becom -0.42
dream -0.42
jahre -0.42
model -0.42
seein -0.42
beaut -0.43
dispu -0.43
komme -0.43
place -0.43
welco -0.43
بلاد -0.43
depen -0.44
proba -0.44
situa -0.44
طبيع -0.44
chara -0.45
freed -0.45
insti -0.45
journ -0.45
memor -0.45
schul -0.45
sonde -0.45
teach -0.45
debat -0.46
inser -0.46
notic -0.46
scrap -0.46
verst -0.46
عالم -0.46
محتر -0.46
actio -0.47
bunde -0.47
negoc -0.47
respe -0.47
runni -0.47
تعلي -0.47
شخصي -0.47
direc -0.48
stand -0.48
خنزي -0.48
graph -0.49
obvio -0.49
willi -0.50
عنده -0.50
مسكي -0.50
مفاو -0.50
dropp -0.51
spiri -0.51
مشكل -0.51
devel -0.52
enoug -0.52
meine -0.52
origi -0.53
unive -0.53
متبر -0.53
مستو -0.53
موضو -0.53
autho -0.54
descr -0.54
githu -0.55
tryin -0.56
whate -0.56
wheth -0.56
خارج -0.56
forma -0.57
simil -0.57
احتر -0.57
اغني -0.57
addin -0.58
livin -0.58
speec -0.58
syste -0.58
appar -0.59
evide -0.59
micha -0.59
missi -0.59
morni -0.59
objec -0.59
resou -0.59
unter -0.59
weite -0.59
begin -0.60
grand -0.60
remov -0.61
middl -0.62
rathe -0.63
selbs -0.63
serio -0.63
stude -0.63
تقري -0.63
einfa -0.64
hhhhh -0.64
eigen -0.65
encyc -0.65
gross -0.65
reque -0.65
theor -0.65
defen -0.66
princ -0.66
refer -0.66
senti -0.66
busin -0.68
mediu -0.68
relea -0.68
neces -0.69
analy -0.70
recht -0.70
natur -0.71
packa -0.72
archi -0.73
anywa -0.74
massa -0.74
علاق -0.74
diffe -0.75
figur -0.75
publi -0.75
knowl -0.76
wiede -0.77
بالل -0.77
عليك -0.77
عربي -0.78
creat -0.79
حبيب -0.79
كلام -0.79
انسا -0.80
inclu -0.82
oppos -0.83
train -0.83
anoth -0.86
respo -0.87
inste -0.88
argum -0.89
predi -0.91
bette -0.93
احلا -0.93
discu -0.94
yeste -0.94
class -0.95
secti -0.98
فيدي -0.98
cours -1.01
examp -1.07
expla -1.29
ander -1.45
sourc -1.81
هههه -2.15`,
};
