import { at, ownList } from '../list.ts';

/** Sexual demands, offers and comments on a body, at a guest, an author or a woman in the news. */
export const harassment = ownList(
  'en',
  'sexual',
  at(3, [
    '{job,seat,position,post,career,promotion} {lying ,}on her {back,knees}|{no wonder,that s why} {nobody,no one,no man} {marries,married,wants,touches,would marry,fucks} {you,her}|{go,and} {make,cook,fetch} {us ,me ,your husband ,}{coffee,tea,dinner,a sandwich,sandwiches,lunch} {woman,girl,love,honey,sweetheart,instead,for}|{shut your mouth,shut up,quiet,silence} {woman,girl,female} {and,go}',
    '{women,girls,bitches,chicks,feminists} like you {only ,just ,all ,}{need,want,deserve,should be,are good for,lack}|{your,her} {brother,uncle,cousin,father} {who is ,is ,}also your {wife,husband,brother,uncle,mother,sister}|also your {wife,husband,brother,sister,father,mother} {help,teach,told}',
    'how much {for ,}{one,a,the,per} night|how much do you charge|what s your {price,rate} {for,per} {a night,the night,night,an hour}|what are you wearing|show {us,me} {your,ur} {tits,boobs,breasts,pussy,ass,body,legs,titties}|nice {tits,rack,boobs,titties}|send {me ,us ,}{nudes,your nudes,pics of your,a pic of your,naked}|{get,down,go} {down ,}on your knees {and,for,you,bitch,girl,baby,where}|spread your legs|open your legs|close your legs|come sit on my|{suck,ride,lick,gag on} {my,his,our,their} {dick,cock,balls,nuts,schlong,knob}',
    '{want,like,love,going,gonna,dying} to {fuck,bang,bend,ride,spank,shag,screw,rape,breed,impregnate,grope,undress,taste} {you,her,him,that ass,that woman,that minister,that girl,this girl,this woman,your,the shit out of her}|{bend,bending} {you,her,that,this} {woman ,minister ,girl ,bitch ,}over|{i d,i would,would} {hit,tap,smash,bang,bone,shag,do,ride} {that,her}',
    '{needs,need,wants} a {good ,hard ,proper ,real ,}{good ,hard ,long ,}{fuck,fucking,dick,cock,shag,shagging,dicking,lay,banging,pounding}|who did she {sleep with,blow,fuck,suck}|{slept,sleeps,sucked,fucked} her way {to,into,up,through}|{how many,whose} {dicks,cocks} did {she,you}|{too ugly,not pretty enough} to {be raped,rape}|{nobody,no one} would {even ,}{rape,fuck,touch} {you,her,that}|{sexually,sex} {frustrated,starved} {old ,}{woman,hag,bitch,cow,spinster,feminist,feminists,women,girls}|{deserve,deserves,needs,need,should} {to be ,be ,}{raped,gang raped,groped}|{dry,menopausal,barren} {old ,}{hag,spinster,cow,bitch,witch}',
    '{back,return,belong,belongs,go,stay} {to ,in ,back to }the kitchen|{make,fix} me a sandwich|{women,woman,girls,females,she,her} {belong,belongs,place is} in the {kitchen,bedroom,bed}|your place is in the {kitchen,bedroom}|{who,why} let {her,you,women} out of the kitchen|shouldn t you be {in the kitchen,cooking,doing the dishes,washing dishes,ironing}|{is it,are you on,must be,having} {your,her} {period,time of the month}|on your period',
  ]),
);
