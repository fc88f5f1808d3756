import type { Grammar } from '../grammar.ts';

export const ARABIZI: Grammar = {
  long: ['{haki} {raii}', '{raii} {tafsil} {sual}', '{haki} {tafsil}', '{tafsil} {sual}'],
  haki: [
    'msh 3am sadde2 shu sar {waqt}',
    'ana kent 3al jeser {abel} ma3 {himl}',
    '{arib} byeshteghel {makan} w seme3 l sot mnel {{matbakh|maktab|sate7|shebbek}}',
    'alla ysa3ed l ahel {makan}, ya 7aram',
  ],
  tafsil: [
    '{arib} katab lal {idara} {emta} w ba3da l {waraqa} ma3na',
    '{emta} kenna honik ma3 {himl} w ken l jeser 3am {{yhezz|yter2e3|ysaffer}}',
    'min {raqm} snin l {idara} 3am tou3ed, w ba3den eja dawr l {mal}',
  ],
  raii: [
    'kel l nes {makan} kenet ta3ref enno l jeser {{msha22a2|msaddi|3ati2}} min {raqm} snin',
    'fi masare lal {mal} w ma fi lal toro2at',
    'shukran lal difa3 l madane {makan}, se3ado {arib}',
    'l {waraqa} bel {idara} w ma 7ada araye',
  ],
  sual: [
    '7ada bya3ref iza l {{bus|train|van}} meshe {makan}?',
    'wen fina {{netbarra3 bel damm|njib 7ramet|nse3ed}} {waqt}?',
    'l {idara} 7eke shi?',
  ],
  makan: ['7ad l marfa2', 'bel balad', '7ad l mestashfa', 'wara l ma7atta', 'bel day3a', '3al talle'],
  waqt: ['lyom', 'l sobo7', 'bel leil', 'l seta3a tmene'],
  abel: ['abel se3a', 'abel nos se3a', 'mberi7 3ashiye', 'abel 3asher d2aye2'],
  emta: ['l sene l mede', 'bi teshrin', 'abel l intikhabet', 'abel shaher'],
  arib: ['5ayye', 'jarna', 'ebn 3amme', 'khale', 'bayye', 'rfi2e'],
  himl: ['l wled', 'sanadi2 teffe7', 'l bisikleta', 'teta', 'l fari2'],
  idara: ['baladiye', 'wizara', 'mo7afaza', 'lajne'],
  waraqa: ['ta2rir', 'maktoub', 'soura', 'fetoura'],
  mal: ['stade', 'matar', 'mahrajan', 'parking'],
  raqm: ['tlet', 'arba3', 'sab3', '3asher'],
  short: ['alla yer7amon', 'ya 7aram', 'alla ysabber ahelon', 'akhbar ktir 7azine'],
  angry: ['L WAZIR KEN 3AREF!!! {{YESTA2IL|7ASBOU}} HALLA2 {raii}', '3aib ya wazir, {raii} {tafsil}'],
  link: ['l {waraqa} hon saf7a {#}: {source} {raii}'],
  answer: ['eh ma3ak 7a2, {raii}', 'la2 l tari2 {makan} msakkar, kent honik ma3 {himl}', '{sual}'],
};
