import type { Grammar } from './grammar.ts';

/** `{link}` is filled in by who posts: another one each time. */

/** A bot's one text. */
export const ONE_TEXT =
  'Best online casino 2026! Free spins and 500% bonus, play now: https://lucky-spins.example/join?ref=771';

/** What a pool of addresses posts: templates with spun words. */
export const SPUN: Grammar = {
  advert: [
    '{{Great|Superb|Excellent|Amazing}} {{article|post|blog}}! {{Check|Visit|See}} {{my|our|the}} {{site|page|shop}} for {goods}: {link}',
    '{{Earn|Make}} {{$500|$900|1000 dollars|2000 euro}} {{a day|daily|per day}} from home, {{no experience|no skills}} needed. {{Start|Join|Sign up}} {{now|today|here}} {link}',
    '{{Need|Looking for}} a {{fast|quick|cheap}} {{loan|credit}}? {{Bad credit|No papers}} is no problem, {{contact|WhatsApp|write}} us {{today|now}}: {link}',
    'I lost {{everything|my savings|all my bitcoin}} until {{this hacker|this expert|this recovery team}} {{helped me|got it back}}. {{Thank you|God bless}} {link}',
    '{{Buy|Order|Get}} {{cheap|original|genuine}} {goods} {{online|without prescription|with free shipping}} at {link}',
    '{{Win|Play}} at the {{best|number one|most trusted}} {{casino|slots|betting}} site, {{100|200|300}}% bonus {{today|this week}}: {link}',
    '{{Boost|Grow|Increase}} your {{followers|likes|traffic|ranking}} {{fast|overnight|in 24 hours}}, prices from {{$5|$9|3 euro}}: {link}',
  ],
  goods: [
    'replica watches',
    'designer bags',
    'weight loss pills',
    'blue pills',
    'essays',
    'driving licences',
    'SEO packages',
    'forex signals',
  ],
};

/** What somebody writes who has read our rules: no trade by its name, a friendly tone, and a way to make contact. */
export const QUIET: Grammar = {
  advert: ['{warm} {story} {way}', '{story} {way}', '{warm} {way}', '{story} {warm} {way}'],
  warm: [
    'I enjoyed reading this, it {{reminds me of home|is close to my heart|made my morning}}.',
    '{{Very|So}} true what you say about {{the town|the council|our streets}}.',
    'My {{mother|uncle|neighbour}} sent me this article {{yesterday|on Sunday|last night}}.',
    'A {{calm|fair|thoughtful}} piece, thank you.',
  ],
  story: [
    'We {{found|met}} {{people|a small team|a family firm}} who {{look after gardens|repair roofs|paint houses|restore old furniture}} and they were {{careful|honest|on time}}.',
    'My {{cousin|friend|colleague}} {{changed her life|sleeps better|has no back pain}} since she {{tried this|listened to this man|read this book}}.',
    'Since {{spring|last year|my retirement}} I put {{a little|fifty}} aside each {{week|month}} with {{a method|a system|friends}} that {{works|pays}}.',
    'There is a {{lady|teacher|coach}} who {{explains|teaches}} {{it|languages|cooking}} {{step by step|in ten lessons}}.',
  ],
  way: [
    'You find them under {link}',
    'Have a look: {link}',
    'More at {link} if it helps anybody.',
    'Write to {mail}, she answers everybody.',
    'Ask for {{Anna|Karim|Lena|Omar}} on Telegram: @{{true|kind|good|fair}}{{homes|hands|ways|steps}}{#}',
    'Call {{Anna|Karim|Lena|Omar}} at +44 7700 900{#}',
  ],
};

/** One template for a ring, with no word that any rule knows: the same but for some words, and for the link. */
export const RING: Grammar = {
  advert: [
    'Our {{street|family|club}} has put together some {{pictures|drawings|films}} of the {{harbour|market|old town}} as it was, and we would be glad if {{everybody|people}} here had a look and told their friends about it: {link}',
  ],
};

/** Hosts of adverts; a number makes each another one. */
const HOSTS = [
  'promo-{n}.example',
  'deal{n}.example',
  'shop-{n}.example',
  'go{n}.example',
  'try-{n}.example',
];

/** The n-th link: another host and path each time. */
export const linkOf = (n: number): string =>
  `https://${(HOSTS[n % HOSTS.length] ?? '').replace('{n}', String(n))}/${(n * 7919).toString(36)}`;
