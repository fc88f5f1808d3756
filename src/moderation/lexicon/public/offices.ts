import type { Language, TermList } from '../types.ts';
import { at, ownList } from '../list.ts';

/** Each counts in a text of its language only: `press`, `general` and `pis` mean other things elsewhere. */
function powers(language: Language, forms: readonly string[]): TermList {
  return ownList(language, 'public_target', at(1, forms, { ambiguous: true }));
}

/**
 * Offices, powers, parties, armed groups and media: what citizens may be furious at. Peoples and believers are not here, nor
 * what `lexicon/<language>/public.ts` has.
 */
export const offices = [
  powers('en', [
    'congressm{an,en}|queen|monarchy|royals|supreme leader',
    'dictator{,s,ship}|despot{,s}|autocrat{,s}|general{,s}|armies|cops|secret service|mukhabarat|intelligence service{,s}|politics|lobby|lobbyist{,s}|warmonger{,s}|war criminal{,s}',
    'democrat{,s}|republican{,s}|gop|dems|tories|labour|fatah|houthi{,s}|ypg|akp|wagner|the un|eu|imf|world bank|central bank',
    'channel|journalists|state tv|propaganda|network|court{,s}|judiciary|church|vatican|al azhar|brotherhood|company|companies|corporation{,s}|bank{,s}|ceo{,s}|fifa|coach|referee|team|club',
  ]),
  powers('ar', [
    'رءيس|رئيس الوزراء|مجلس النواب|مجلس الشعب|سلطان|قياده|مسؤول|مسوول|مسؤولين|مسوولين|سلطات',
    'دكتاتور|داخليه|امن الدوله|حشد|الحشد الشعبي|حرس الثوري|فتح|حوثي|حوثيين|القوات اللبنانيه|النهضه',
    'اعلاميين|قنوات|جزيره|العربيه|صحيفه|جريده|قضاء|محكمه|بنك|بنوك|مصرف|فساد|سياسيون|امم المتحده|مجلس الامن|كنيست|الكونغرس',
  ]),
  powers('ar-Latn', ['el hokouma|lhokouma|el hokoma|elnezam|el nezam|zaim|hokam|dakhleya|i3lam|el i3lam']),
  powers('fr', [
    'assemblée|sénat|dictature{,s}|flics|politique{,s}|hamas|hezbollah|daech|l otan|journalistes|chaîne|banque{,s}|élysée|macronie|lfi|fn|rn',
  ]),
  powers('de', [
    'regierung{,en}|regime|präsident{,en}|minister{,in,innen}|kanzler{,in}|bundeskanzler{,in}|bundestag|bundesregierung|parlament|senat|abgeordnete{,n}|könig|diktator{,en}|diktatur|tyrann{,en}|general|armee|bundeswehr|miliz{,en}|polizei|politiker{,n,in,innen}|politik|partei{,en}|afd|spd|cdu|csu|fdp|grüne{,n}|linke{,n}|medien|presse|ard|zdf|zeitung{,en}|sender|gericht{,e}|justiz|bank{,en}|eu|nato|hamas|hisbollah|konzern{,e}',
  ]),
  powers('pt', [
    'governo{,s}|regime|presidente{,s}|ministro{,s}|ministra|congresso|senado|senador{,es}|deputado{,s}|prefeito|governador|ditador{,es}|ditadura|tirano|exército|militares|milícia{,s}|polícia|político{,s}|política|partido{,s}|pt|psdb|pmdb|mdb|stf|globo|mídia|imprensa|petrobras|justiça|juiz|juízes|banco{,s}|empresários',
  ]),
  powers('es', [
    'gobierno{,s}|régimen|presidente{,s}|presidenta|ministro{,s}|ministra|congreso|senado|senador{,es}|diputado{,s}|alcalde|rey|dictador{,es}|dictadura|tirano{,s}|ejército|militares|milicia{,s}|policía|político{,s}|política|partido{,s}|psoe|pp|vox|podemos|prensa|medios|justicia|jueces|banco{,s}|otan|onu|hamás',
  ]),
  powers('it', [
    'governo|governi|regime|presidente|ministro|ministri|ministra|premier|parlamento|senato|deputat{o,i}|sindaco|dittatore|dittatori|dittatura|tiranno|esercito|milizie|polizia|politic{o,i}|politica|partit{o,i}|lega|pd|stampa|giornal{i,isti}|giustizia|magistratura|banc{a,he}|nato|onu|hamas',
  ]),
  powers('nl', [
    'regering{,en}|regime{,s}|president{,en}|minister{,s}|premier|kabinet|parlement|kamer|kamerled{en,}|burgemeester|koning|dictator{,s}|dictatuur|tiran{,nen}|leger{,s}|militie{,s}|politie|politici|politicus|politiek|partij{,en}|pvv|vvd|media|krant{,en}|pers|rechter{,s}|bank{,en}|navo|hamas',
  ]),
  powers('pl', [
    'rząd{,u,em,owi}|rządy|reżim{,u,owi}|prezydent{,a,em,owi}|premier{,a,em}|minister|ministra|ministrowie|sejm{,u}|senat{,u}|poseł|posłowie|król|dyktator{,a,zy}|dyktatura|tyran{,a}|armia|armii|wojsko|milicja|policja|polityk{,a,ów,iem}|politycy|partia|partii|partie|pis|platforma|media|tvp|tvn|sąd|sędziowie|bank{,i}|kreml|hamas',
  ]),
  powers('ru', [
    'правительств{о,а,у,ом}|режим{,а,у,ом}|президент{,а,у,ом}|министр{,а,ы,ов}|премьер|дума|думы|депутат{,а,ы,ов}|сенатор{,ы,ов}|король|диктатор{,а,ы,ов}|диктатура|тиран{,а,ы,ов}|генерал{,ы,ов}|армия|армии|ополчение|полиция|полиции|менты|фсб|политик{,а,и,ов}|партия|партии|кремль|кремля|сми|телевидение|пропаганда|пропагандист{,ы,ов}|суд|судьи|банк{,и}|нато|олигарх{,и,ов}|чиновник{,и,ов}|хамас',
  ]),
  powers('tr', [
    'hükümet{,i,in,e}|iktidar{,ı,ın}|rejim{,i,in}|cumhurbaşkanı|başkan{,ı}|başbakan|bakan{,lar,ı}|meclis|vekil{,ler}|milletvekili|kral|diktatör{,ler}|tiran|ordu|asker|polis|siyasetçi{,ler}|politikacı{,lar}|parti{,si,ler}|akp|chp|mhp|pkk|medya|basın|kanal|yargı|hakim{,ler}|banka|nato|hamas',
  ]),
  powers('fa', [
    'حکومت|رژیم|دولت|رییس جمهور|رئیس جمهور|وزیر|وزرا|مجلس|نماینده|نمایندگان|رهبر|رهبری|آخوند|آخوندها|ملاها|شاه|دیکتاتور|ظالم|سپاه|بسیج|پاسدار|پاسداران|ارتش|پلیس|صدا و سیما|رسانه|حزب|قاضی|قوه قضاییه|مسئولین|بانک',
  ]),
  powers('hi', [
    'सरकार|प्रधानमंत्री|मंत्री|मुख्यमंत्री|राष्ट्रपति|संसद|सांसद|विधायक|नेता|नेताओं|तानाशाह|सेना|पुलिस|पार्टी|भाजपा|कांग्रेस|मीडिया|चैनल|अदालत|जज|बैंक',
  ]),
  powers('hi-Latn', ['sarkar|neta|netaon|mantri|pradhanmantri|pm|bjp|congress|aap|media|police|godi media']),
];
