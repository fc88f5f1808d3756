import { onlyWords, ownWords } from '../list.ts';

/** Hinglish without words of other Latin languages: main, me, hum, mere, is, us, to, log, par, ye, wo, in, do. */
export const words = [
  ownWords('hi', 'first_person', ['मैं|हम|मुझे|हमें|मेरा|मेरी|मेरे|हमारा|हमारी|हमारे|मुझको']),
  ownWords('hi', 'second_person', [
    'तू|तुम|आप|तुझे|तुम्हें|तेरा|तेरी|तेरे|तुम्हारा|तुम्हारी|तुम्हारे|आपका|आपकी|आपके|तुमको|तुझको|तुम्हारा',
  ]),
  ownWords('hi', 'third_person', ['वह|वो|वे|उसने|उन्होंने|उसे|उन्हें|उसका|उनका|लोग|लोगों|सरकार|किसी ने|जो']),
  ownWords('hi', 'vocative', ['अबे|अरे|ओए|ओये|साले|साली|ऐ|रे|अबे ओ']),
  ownWords('hi', 'pointing', ['यह|ये|इस|इन|उस|उन|ऐसे|ऐसा']),
  ownWords('hi', 'negation', ['नहीं|नही|मत|न|ना|कभी नहीं|बिना|खिलाफ|विरोध']),
  ownWords('hi', 'reporting', [
    'कहा|कहते|कहता|कहती|बोला|बोली|बोलते|लिखा|लिखते|बुलाया|बुलाते|शब्द|नारा|धमकी दी|गाली दी|कहना',
  ]),
  ownWords('hi', 'condemning', ['गलत|शर्मनाक|नस्लवाद|नस्लवादी|भेदभाव|निंदा|अस्वीकार्य|नफरत फैलाना|अपमान|झूठ|जातिवाद']),
  ownWords('hi', 'intent', ['चाहिए|चाहिये|चाहता|चाहते|चाहती|पड़ेगा|चलो']),
  ownWords('hi', 'every', ['सब|सभी|सारे|हर|तमाम']),
  ownWords('hi', 'copula', ['सब|सभी|बहुत|सिर्फ|बिल्कुल|एकदम']),
  ownWords('hi', 'mention', ['कहना|कहने|बुलाना|बुलाने|कहकर|कहते हो|बोलना']),
  ownWords('hi', 'denying', ['नहीं|नही|मत']),
  ownWords('hi', 'that', ['कि']),
  ownWords('hi', 'institution', ['सेना|सैनिक|सैनिकों|सरकार|शासन|पुलिस|राष्ट्रपति|मंत्री|नेता|नेताओं|फौज|पार्टी|मीडिया']),
  ownWords('hi', 'function', [
    'है|हैं|का|की|के|को|से|में|और|पर|ने|यह|वह|नहीं|भी|तो|ही|था|थी|थे|हो|हूँ|हूं|कर|करना|करते|करता|एक|क्या|कि|इस|उस|जो|लिए|साथ|अब|बहुत|कुछ|कोई|अगर|लेकिन|क्यों|कैसे|जब|तब|बात|लोग|गया|रहा|रहे|रही|हम|तुम|आप|मैं|अपने|सब|सकते',
  ]),
  ownWords('hi-Latn', 'first_person', [
    'mujhe|mujhko|mera|meri|humein|hamein|hume|hamara|hamari|hamare|humara|humari|humare|mujhse',
  ]),
  ownWords('hi-Latn', 'second_person', [
    'tum|tera|teri|tere|tujhe|tujhko|tujhse|tumhara|tumhari|tumhare|tumhe|tumko|tumse|aapka|aapki|aapke|aapko|tumlog|tumlogo|tu hai',
  ]),
  ownWords('hi-Latn', 'third_person', [
    'woh|usne|unhone|usko|unko|unka|uska|uske|unke|logo ne|logo|logon|sarkar|sarkaar|kisi ne|kisine|jab tune|jab tumne|jisne',
  ]),
  ownWords('hi-Latn', 'vocative', [
    'abe|abbe|arre|oye|saale|sale kutte|saali|abey|tere jaise|tere jaisa|tere jaisi',
  ]),
  ownWords('hi-Latn', 'pointing', ['yeh|aisa|aisi|aise|iss|uss']),
  ownWords('hi-Latn', 'negation', ['nahi|nahin|nhi|nai|mat karo|kabhi nahi|bina|khilaf|khilaaf']),
  ownWords('hi-Latn', 'reporting', [
    'kaha|kehta|kehte|kehti|kehna|keh|bola|bolta|bolte|bolti|bol|bulaya|bulate|bulana|bulane|likha|likhte|shabd|naara|dhamki di|gaali di',
  ]),
  ownWords('hi-Latn', 'condemning', [
    'galat|sharmnak|sharmnaak|bhedbhav|bhedbhaav|ninda|apmaan|apman|jhooth|ghrinaspad|sehen nahi|bardasht nahi|ghrina se bhara|jail honi chahiye|saza honi chahiye',
  ]),
  ownWords('hi-Latn', 'intent', ['chahiye|chahta|chahte|chahti|padega|chalo']),
  ownWords('hi-Latn', 'every', ['sabhi|saare|sare|sab|sabko|tamam|inn|unn']),
  onlyWords('hi-Latn', 'copula', ['sab|sabhi|bahut|bohot|sirf|bilkul|ekdum|itne|to|toh']),
  ownWords('hi-Latn', 'mention', [
    'keht{e,a,i} {hai,hain,ho} ki|bolt{e,a,i} {hai,hain,ho} ki|{jor,zor} de{te,na,kar}|likht{e,a,i} {hai,hain,ho}|samajhte {hai,hain,ho}|kehna|kehne|bulana|bulane|kehke|kehkar|kehte ho|bolna|bolte ho|bolna band',
  ]),
  ownWords('hi-Latn', 'denying', ['nahi|nahin|nhi|mat']),
  onlyWords('hi-Latn', 'that', ['ki']),
  ownWords('hi-Latn', 'speaker', ['mai {ek,bhi,to,toh,kitna,bahut}|main {ek,bhi,kitna,bahut}']),
  ownWords('hi-Latn', 'institution', [
    'sena|sainik|sainiko|fauj|sarkar|police|neta|netao|mantri|party|media|army',
  ]),
  onlyWords('hi-Latn', 'second_person', ['tu|aap|tujh|tujhko']),
  ownWords('hi-Latn', 'function', [
    'hai|hain|ka|ki|ke|ko|se|mein|aur|bhi|toh|nahi|nahin|nhi|kya|kar|karo|karna|karte|karta|raha|rahe|rahi|tha|thi|hota|hote|apne|apni|apna|liye|kuch|koi|yeh|woh|agar|lekin|kyu|kyun|kyunki|bahut|bohot|ek|mujhe|tum|tera|tere|teri|mera|meri|sab|sabhi|gaya|gayi|hua|hun|hoon|jaise|wala|wale|wali|abhi|kaise|kabhi|sakte|sakta|chahiye|jo|ne|unke|unka|uska|kisi|diya|dena|desh|mai',
  ]),
];
