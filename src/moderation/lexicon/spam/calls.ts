import { at, ownList } from '../list.ts';

/** What an advert asks the reader to do. Everyday words: evidence only together with a link, contact or trade. */
export const calls = ownList(
  'any',
  'call',
  at(3, [
    'click here|click the link|click this link|click on the link|click below|click my {name,profile,link,picture}|visit {my,our,this} {website,site,page,blog,store,channel,profile}|visit us|visit our|check out my|check my|check out our|order now|buy now|shop now|sign up now|register now|join now|apply now|apply here|apply today|call now|act now|contact us|contact me|contact him|contact her|reach {him,her,me,us} {on,at,via,through}|reach out to {him,her,me,us}|text me|whatsapp me|message me|dm me|inbox me|write me|add me|email {me,us,him,her}|telegram me|hit me up|subscribe to my|sub to my|subscribe my|follow me|link in bio|link in my|my channel|sign up here|register here|get yours|get started today|limited {time,offer}|special offer|free trial|best price{,s}|best deal{,s}|lowest price{,s}|discount code|promo code|coupon code|use code|for more {info,information,details} visit|join {my,our,us} {group,channel,telegram,on}|join here|start earning|start now|more info here|learn more at|read more at|see more at|here is my|my website|my web site|my site|my blog|my homepage|my web page|our website|our site',
  ]),
  at(3, [
    'اضغط هنا|اضغط على الرابط|انقر هنا|زوروا موقعنا|زورو موقعنا|زر موقعنا|تفضلوا بزيارة|للتواصل|للطلب|للحجز|للاستفسار|اتصل الان|اتصل بنا|تواصل معنا|تواصلوا معنا|راسلنا|راسلني|راسلوني|تواصل معي|واتساب فقط|التواصل واتساب|سجل الان|سجلوا الان|اشترك الان|احجز الان|اطلب الان|اشتركوا في قناتي|اشتركو بقناتي|تابعوني|الرابط في البايو|عرض خاص|خصم|عروض حصرية|لفترة محدودة|سارع|انضم الينا|انضموا الينا|ادخل على الرابط|ادخلوا على الرابط|على الخاص|ابعتلي|كلمني واتس|كلموني',
  ]),
  at(3, [
    'cliquez ici|cliquez sur|clique ici|visitez {mon,notre,le,leur,son,ce} {site,page,boutique,blog}|{conseille,conseil,recommande} de visiter|contactez {moi,nous,le,la}|contacter {moi,nous}|contact whatsapp|écrivez {moi,nous}|appelez {moi,nous,maintenant}|inscrivez vous|commandez maintenant|achetez maintenant|offre spéciale|offre limitée|profitez|rejoignez {nous,notre,mon}|code promo|sur mon site|sur notre site|essai gratuit|joignez moi|ajoutez moi',
  ]),
  at(3, [
    'заходи|переходи по ссылке|жми сюда|пиши в лс|пишите в лс|пишите в личку|пиши в личку|пишите в личные|пиши {мне,плюс}|пишите {мне,плюс}|в телеграм|подписывайся|подробности в лс|в личные сообщения|ставь плюс|ждем тебя|ищу людей|нужны люди|набираю|возьму людей|klik link|klik disini|klik di sini|daftar sekarang|daftar disini|link di bio|main di|gabung sekarang|cek bio|hubungi kami',
  ]),
  at(3, [
    '7ki ma3i 3a whatsapp|e7kini|rasilni|ab3atli|eb3atle|ittesel|2e7ki ma3na|et2sel fina|edghat 3al link|kbos 3al link|fout 3al link|zouro|zourou mawke3na|twasal ma3i|twasalo ma3na|tawasal ma3i',
  ]),
  at(1, [
    'click|visit|order|discount|offer|buy|free|cheap|subscribe|whatsapp number|sign up|register|promo|coupon|website|link|contact|bonus|dm|inbox|telegram channel',
  ]),
);

export const messengers = ownList(
  'any',
  'messenger',
  at(2, [
    'whatsapp|whats app|watsapp|whatsap|wattsapp|whatssap|whtsapp|wats app|whatsup|wsp|wa me|telegram|telegrm|teleqram|viber|signal app|skype|wechat|kik|snapchat|واتساب|واتس اب|وتساب|واتس|الواتس|واتس آب|تلغرام|تيليجرام|تلجرام|تليجرام|تيلغرام|سناب|بوتيم|вотсап|ватсап|телеграм|телега|тг|вайбер|whatsapp number|wts',
  ]),
);

/** Praise for an article that could stand under any article: how comment spam introduces its link. */
export const flattery = ownList(
  'en',
  'flattery',
  at(2, [
    '{great,nice,awesome,good,excellent,amazing,wonderful,fantastic,informative,superb,interesting,brilliant,cool} {post,article,blog,site,website,web site,weblog,share,info,information,content,read,write up,stuff,work}|thanks for sharing|thank you for sharing|thanks for posting|keep up the {good,great,excellent,fantastic,superb} work|keep it up|keep writing|i {really ,truly ,}{like,love,enjoy,enjoyed,appreciate} {your,this} {blog,post,article,site,website,weblog,web site,writing}|your {blog,site,website,weblog,web site,web page}|this {blog,website,web site,weblog,web page,site}|this {great,informative,wonderful,amazing,impressive} {article,post,piece,paragraph}|bookmark{ed,ing,} {this,your,it}|will bookmark|i ll bookmark|subscribe to your|rss feed|very informative|look forward to reading|looking forward to your|i stumbled upon|came across your|found your {blog,site,website}|visit your {blog,site,website}|your style is|write{,r} like you|some great {info,points}|very helpful information|worth reading|helped me out|valuable information|hello there|fastidious|pleasant {article,post,piece}|quality {content,articles,posts}|what a nice|i am {sure,certain} they ll be|my {friends,friend,colleague,cousin,sister,brother,roommate} {about,suggested,recommended}',
  ]),
);
