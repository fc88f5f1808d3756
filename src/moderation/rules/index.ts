import { bettingBrand } from './advert/betting-brand.ts';
import { leetWords } from './advert/leet-words.ts';
import { selfPromotion } from './advert/self-promotion.ts';
import { spunText } from './advert/spun-text.ts';
import { brandTrade } from './composites/brand-trade.ts';
import { callContact } from './composites/call-contact.ts';
import { callLink } from './composites/call-link.ts';
import { calls } from './composites/calls.ts';
import { flatteryWebsite } from './composites/flattery-website.ts';
import { offerContact } from './composites/offer-contact.ts';
import { offerLink } from './composites/offer-link.ts';
import { payCall } from './composites/pay-call.ts';
import { payContact } from './composites/pay-contact.ts';
import { shoutingFlood } from './composites/shouting-flood.ts';
import { styledTrade } from './composites/styled-trade.ts';
import { tradeCall } from './composites/trade-call.ts';
import { tradeContact } from './composites/trade-contact.ts';
import { tradeLink } from './composites/trade-link.ts';
import { tradeMessenger } from './composites/trade-messenger.ts';
import { tradePay } from './composites/trade-pay.ts';
import { trades } from './composites/trades.ts';
import { contact } from './contact/contact.ts';
import { messengerCall } from './contact/messenger-call.ts';
import { premiumNumber } from './contact/premium-number.ts';
import { admired } from './context/admired.ts';
import { homonym } from './context/homonym.ts';
import { negated } from './context/negated.ts';
import { publicTarget } from './context/public-target.ts';
import { quoted } from './context/quoted.ts';
import { reclaimed } from './context/reclaimed.ts';
import { referred } from './context/referred.ts';
import { reported } from './context/reported.ts';
import { selfSaid } from './context/self-said.ts';
import { titleWord } from './context/title-word.ts';
import { aboutAnyPage } from './fields/about-any-page.ts';
import { emailAdvert } from './fields/email-advert.ts';
import { nameAdvert } from './fields/name-advert.ts';
import { nameKeyword } from './fields/name-keyword.ts';
import { nameRandom } from './fields/name-random.ts';
import { titleAdvert } from './fields/title-advert.ts';
import { websiteAdvert } from './fields/website-advert.ts';
import { websiteCommercial } from './fields/website-commercial.ts';
import { websiteForeign } from './fields/website-foreign.ts';
import { websitePage } from './fields/website-page.ts';
import { mixedScript } from './flooding/mixed-script.ts';
import { repetition } from './flooding/repetition.ts';
import { shouting } from './flooding/shouting.ts';
import { styledLetters } from './flooding/styled-letters.ts';
import { wordFlood } from './flooding/word-flood.ts';
import { zalgo } from './flooding/zalgo.ts';
import { groupDehumanised } from './hate/group-dehumanised.ts';
import { groupDerogated } from './hate/group-derogated.ts';
import { groupHarmed } from './hate/group-harmed.ts';
import { groupHated } from './hate/group-hated.ts';
import { groupRejected } from './hate/group-rejected.ts';
import { disguisedTerm } from './insult/disguised-term.ts';
import { insultAtCommenter } from './insult/insult-at-commenter.ts';
import { insultAtParent } from './insult/insult-at-parent.ts';
import { insultAtPerson } from './insult/insult-at-person.ts';
import { insult } from './insult/insult.ts';
import { commercialHost } from './links/commercial-host.ts';
import { cheapTld } from './links/cheap-tld.ts';
import { linkMarkup } from './links/link-markup.ts';
import { linkRatio } from './links/link-ratio.ts';
import { link } from './links/link.ts';
import { manyLinks } from './links/many-links.ts';
import { obfuscatedLink } from './links/obfuscated-link.ts';
import { oddAuthority } from './links/odd-authority.ts';
import { shortener } from './links/shortener.ts';
import { profanityAtPerson } from './profanity/profanity-at-person.ts';
import { profanity } from './profanity/profanity.ts';
import { sexualHarassment } from './sexual/sexual-harassment.ts';
import { sectarianSlur } from './slur/sectarian-slur.ts';
import { slur } from './slur/slur.ts';
import { testString } from './system/test-string.ts';
import { unreadText } from './system/unread-text.ts';
import { harmWish } from './threat/harm-wish.ts';
import { massViolence } from './threat/mass-violence.ts';
import { sufferingWished } from './threat/suffering-wished.ts';
import { massCall } from './threat/mass-call.ts';
import { threatVerb } from './threat/threat-verb.ts';
import { threat } from './threat/threat.ts';
import { violenceNorm } from './threat/violence-norm.ts';
import { call } from './trade/call.ts';
import { hiddenTrade } from './trade/hidden-trade.ts';
import { payOffer } from './trade/pay-offer.ts';
import { trade } from './trade/trade.ts';
import { advertWording } from './wording/advert-wording.ts';
import { hostileWording } from './wording/hostile-wording.ts';
import type { AnyRule } from './rule.ts';

/** Every rule in the order in which findings are told. A rule that is not here does not exist. */
export const ALL_RULES: readonly AnyRule[] = [
  // system
  testString,
  unreadText,
  // insult
  insult,
  insultAtPerson,
  insultAtParent,
  insultAtCommenter,
  disguisedTerm,
  // profanity
  profanity,
  profanityAtPerson,
  // slur
  slur,
  sectarianSlur,
  // hate
  groupDehumanised,
  groupDerogated,
  groupHated,
  groupHarmed,
  groupRejected,
  // threat
  threat,
  threatVerb,
  harmWish,
  violenceNorm,
  massViolence,
  massCall,
  sufferingWished,
  // sexual
  sexualHarassment,
  // wording
  hostileWording,
  advertWording,
  // links
  link,
  manyLinks,
  linkRatio,
  shortener,
  oddAuthority,
  cheapTld,
  commercialHost,
  obfuscatedLink,
  linkMarkup,
  // trade
  trade,
  call,
  payOffer,
  hiddenTrade,
  // advert
  selfPromotion,
  bettingBrand,
  spunText,
  leetWords,
  // contact
  contact,
  messengerCall,
  premiumNumber,
  // fields
  nameAdvert,
  nameKeyword,
  nameRandom,
  websiteAdvert,
  websiteForeign,
  websiteCommercial,
  websitePage,
  aboutAnyPage,
  emailAdvert,
  titleAdvert,
  // flooding
  shouting,
  repetition,
  wordFlood,
  zalgo,
  styledLetters,
  mixedScript,
  // composites
  tradeContact,
  tradeLink,
  tradeCall,
  tradePay,
  offerContact,
  offerLink,
  trades,
  tradeMessenger,
  payCall,
  payContact,
  brandTrade,
  styledTrade,
  callLink,
  callContact,
  calls,
  flatteryWebsite,
  shoutingFlood,
  // context
  negated,
  quoted,
  reported,
  referred,
  reclaimed,
  admired,
  homonym,
  selfSaid,
  titleWord,
  publicTarget,
];
