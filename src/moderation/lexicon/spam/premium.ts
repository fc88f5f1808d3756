import { at, ownList } from '../list.ts';

/** Prizes, premium-rate numbers and subscriptions by text message. Severity as in trades.ts. */
export const premium = ownList(
  'any',
  'trade',
  at(
    1,
    [
      'prize{,s}|voucher{,s}|awarded|landline|your mobile|quiz|camcorder|handset|ringtone{,s}|helpline|unsub|txting|wap|mobile number|account statement|po box|pobox|customer service|secret admirer|txt|wallpaper|unsubscribe|voicemail',
    ],
    { group: 'premium' },
  ),
  at(
    2,
    [
      'cash prize{,s}|prize{,s} worth|gift voucher{,s}|ur mob{,ile}|ur phone|ur cash|to claim|claim {now,ur,your}|{free,double,unlimited} {minutes,mins,texts,text,txts,calls}|free {tone,tones,entry,msg,message,call,wallpaper,service}|latest {nokia,motorola,samsung,handset,mobile}|line rental|per {msg,message,text,min,minute,sms}|{t s,terms} and c s|t cs|{t c,tcs,t cs,terms} apply|dating line|chat line|text chat|your number has|network operator|await{s,ing} collection|valid {12,24} {hrs,hours}|wkly|reply yes|{10,25,50,100,150,250}p|{10,50,100,150}ppm|18 only|16 only|in our draw|have a match|complimentary|to collect|winning number',
    ],
    { group: 'premium' },
  ),
  at(
    3,
    [
      'ringtones|polyphonic|per msg|p per min|chat now|stop2cancel|freemsg|free msg|free ringtone{,s}|{reply,text,txt,send} stop|stop to {cancel,end,stop}|stop{2,to}stop|opt out|to {unsubscribe,opt out}|claim code|identifier code|un redeemed|{has,have,been} been awarded|been awarded|{you,your number,your mobile} {have been ,has been ,are ,were ,}selected {to,for,as}|specially selected|{guaranteed,cash,top,bonus} {prize,caller prize,award}|prize guaranteed|caller prize|you are a {winner,guaranteed}|{u,you,uve,you ve} {have ,}won|have won {a,an,our,the,1,2,5,500,1000,2000}|lucky winner{,s}|weekly {draw,comp,competition}|{final,last} {attempt,notice} to|trying to contact {you,u}|attempt to contact',
      '{txt,text} {chat,win,yes,go,stop,tone,play,claim,music,horny,sexy,hot,mob,nokia} to|mobile content|premium {rate,sms,number}|cost{,s} {10p,25p,50p,100p,150p,10ppm,50ppm,150ppm}|calls cost|national rate|admirer{,s} {who,has,is}|{camera,colour,video} {phone,handset} {free,upgrade}|free {camera,colour,video,nokia,camcorder,bluetooth} {phone,handset}|mobile upgrade|upgrade your {phone,mobile,handset}|{adult,gay,sexy,live} {chat line,chatline,txt,text chat}|lottery {winning,winner,prize,board}|you {won,win} {a,the,our,1}|email {lottery,draw}|{consignment,atm card,funds} {delivery,payment,release}|congratulations {you,ur,your} {have,are,number,won}|congrats {you,ur,u} {have,are,number,won}',
      'has won {a,an,our}|gan{ó,aste} {un,el} premio|has ganado|reclama tu premio|você ganhou|parabéns você|resgate seu prêmio|vous avez été {sélectionné,tiré}|réclamez votre {prix,cadeau}|sie haben gewonnen|{kazandınız,ödül kazandınız}|selamat anda {mendapatkan,memenangkan,menang}|pemenang undian|вы {стали победителем,получили приз}|ваш номер выиграл|{لقد ,}فزت {ب,بجائزة,معنا}|رقمك {ربح,الفائز}|لاستلام {الجائزة,جائزتك}',
    ],
    { group: 'premium' },
  ),
);
