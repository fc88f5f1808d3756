import { hashOf } from '../hash.ts';

/** Host names that say something by themselves. Data, reviewed by hand; source: own knowledge, MIT. */

/** Top-level domains that a bare `word.tld` is read as a link with. Words of a language (in, it, me) need more. */
export const LINK_TLDS: ReadonlySet<string> = new Set(
  (
    'com net org info biz io co uk de fr it es nl pl ru ua tr ir eg sa ae lb sy jo ma dz tn qa kw ly iq ps us ca br ar mx au nz in id jp kr cn ' +
    'eu ch at be se no dk fi cz gr pt ro hu app dev ai gg tv me ly to cc ws gl xyz top site online shop store club vip win bet casino poker loan ' +
    'click link live fun icu buzz rest monster cyou sbs cfd quest bond lol mom pics work life world today space website tech pro tk ml ga cf gq pw ' +
    'su su bid trade date party review stream download racing science men accountant cricket faith webcam blog news media agency digital group company ' +
    'porn sex adult xxx cam dating'
  ).split(' '),
);

/** Asked first for every word after a dot, since it needs no copy of the word. */
export const LINK_TLD_HASHES: ReadonlySet<number> = new Set([...LINK_TLDS].map((tld) => hashOf(tld)));

/** Endings that are words too: they make a link only with a path, a scheme or `www`. */
export const WORD_TLDS: ReadonlySet<string> = new Set(
  'in it me is to at be so no us my id as am do la pro work life world today space link live fun date party review science men news media group company trade rest date win bet download stream'.split(
    ' ',
  ),
);

/** Endings that a sentence may begin with after a full stop without a space: they always need a path or a scheme. */
export const SENTENCE_TLDS: ReadonlySet<string> = new Set(
  'in it me is to at be so no us my id as am do la pro work life world today date rest'.split(' '),
);

/** Endings whose registries sell mostly to spammers (Spamhaus and SURBL rankings of the last years name them). */
export const CHEAP_TLDS: ReadonlySet<string> = new Set(
  (
    'xyz top site online shop store club vip win bet casino poker loan click icu buzz rest monster cyou sbs cfd quest bond lol mom pics ' +
    'tk ml ga cf gq pw su bid trade date party review stream download racing science men accountant cricket faith webcam porn sex adult xxx cam dating website fun live'
  ).split(' '),
);

export const SHORTENERS: ReadonlySet<string> = new Set(
  'bit.ly tinyurl.com goo.gl ow.ly is.gd v.gd cutt.ly rb.gy rebrand.ly shorturl.at tiny.cc adf.ly linktr.ee s.id buff.ly bl.ink clck.ru u.to t.ly soo.gd shorte.st ouo.io lnkd.in'.split(
    ' ',
  ),
);

/** Links that are a person to write to. */
export const MESSENGER_HOSTS: ReadonlySet<string> = new Set(
  't.me telegram.me wa.me wa.link api.whatsapp.com chat.whatsapp.com signal.me m.me discord.gg'.split(' '),
);

/** Hosts that readers cite. A link there is no advert by itself. */
export const CITED_HOSTS: ReadonlySet<string> = new Set(
  (
    'wikipedia.org wikimedia.org youtube.com youtu.be bbc.com bbc.co.uk reuters.com apnews.com afp.com nytimes.com washingtonpost.com ' +
    'theguardian.com cnn.com ft.com economist.com bloomberg.com aljazeera.net aljazeera.com alarabiya.net france24.com lemonde.fr lefigaro.fr ' +
    'liberation.fr orientxxi.info lorientlejour.com naharnet.com annahar.com un.org who.int imf.org worldbank.org europa.eu hrw.org amnesty.org ' +
    'icrc.org github.com stackoverflow.com archive.org arxiv.org nature.com google.com twitter.com x.com facebook.com instagram.com reddit.com ' +
    'spiegel.de zeit.de faz.net sueddeutsche.de welt.de taz.de tagesschau.de zdf.de ard.de 3sat.de dw.com nzz.ch srf.ch derstandard.at orf.at ' +
    'elpais.com elmundo.es lavanguardia.com rtve.es folha.uol.com.br globo.com publico.pt repubblica.it corriere.it ilpost.it ansa.it ' +
    'liberation.fr mediapart.fr franceinfo.fr rfi.fr lexpress.fr ouest-france.fr rtbf.be lesoir.be nos.nl nrc.nl volkskrant.nl gazeta.pl wyborcza.pl onet.pl ' +
    'meduza.io kommersant.ru rbc.ru tass.ru interfax.ru novayagazeta.ru hurriyet.com.tr cumhuriyet.com.tr bianet.org haaretz.com timesofisrael.com jpost.com ' +
    'thehindu.com indiatimes.com ndtv.com hindustantimes.com dawn.com scmp.com japantimes.co.jp nhk.or.jp kompas.com detik.com tempo.co abc.net.au smh.com.au cbc.ca theglobeandmail.com ' +
    'latimes.com wsj.com usatoday.com npr.org pbs.org politico.com politico.eu axios.com time.com theatlantic.com newyorker.com vox.com slate.com salon.com huffpost.com cbsnews.com nbcnews.com abcnews.go.com foxnews.com nydailynews.com nypost.com independent.co.uk telegraph.co.uk thetimes.co.uk news.yahoo.com msn.com qz.com wired.com ' +
    'almayadeen.net almodon.com al-akhbar.com alarabiya.net skynewsarabia.com asharq.com aawsat.com alquds.co.uk middleeasteye.net al-monitor.com the961.com lbcgroup.tv mtv.com.lb annaharar.com ' +
    'transparency.org rsf.org cpj.org msf.org unicef.org unhcr.org ipcc.ch cdc.gov nih.gov nasa.gov oecd.org statista.com ourworldindata.org jstor.org doi.org sciencemag.org pubmed.ncbi.nlm.nih.gov loc.gov gutenberg.org openstreetmap.org vimeo.com change.org avaaz.org'
  ).split(' '),
);

/** Hosts that hand out mailboxes for one message. A well-known few: their owners change names faster than a list. */
export const DISPOSABLE_HOSTS: ReadonlySet<string> = new Set(
  (
    'mailinator.com guerrillamail.com guerrillamail.info sharklasers.com 10minutemail.com tempmail.com temp-mail.org yopmail.com ' +
    'trashmail.com throwawaymail.com getnada.com maildrop.cc dispostable.com fakeinbox.com mailnesia.com mintemail.com mohmal.com ' +
    'moakt.com emailondeck.com spamgourmet.com mailcatch.com tempail.com discard.email burnermail.io'
  ).split(' '),
);
