import { isSocial, readWebsite } from '../../document/website.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Where link sellers leave pages: profiles of forums and shops, wikis, pins. */
const PROFILE =
  /\/(?:profile|profiles|user|users|userinfo|member|members|memberlist|itemlist|pin|pins|wiki|index\.php\/|forum|forums|blogs?\/view|groups?\/|company\/|listing)|(?:member|profile|viewtopic|showthread|viewprofile)\.php|[?&;](?:u|uid|user|id|action|option|page|ref|aff|view)=/;
/** `/how-to-choose-a-good-sofa`: an article that is to be found, not somebody's home page. */
const SLUG = /[^/?#\s_-]{1,40}(?:[_-][^/?#\s_-]{1,40}){3}/;
/** Hosts that give pages to anybody. */
const FREE_PAGES =
  /(?:^|\.)(?:weebly|webnode|wixsite|jimdo|ucoz|bravesites|jigsy|webs|yolasite|simplesite|page4|tripod|angelfire|over-blog|skyrock|livejournal|sites\.google|pinterest|scribd|slideshare|issuu|quora|telegra|strikingly|site123|blogdigy|tumblr|hatenablog|mystrikingly|webflow|doodlekit|edublogs|kinja|mihanblog|bloggersdelight)\.[a-z]{2,6}(?:\.[a-z]{2})?$/;

const SLUGGED = 0.7;
const FREE = 0.5;

export const websitePage: Rule = {
  kind: 'rule',
  id: 'WEBSITE_PAGE',
  group: 'fields',
  category: 'links',
  score: 3.5,
  summary:
    'The website is a page deep inside somebody else\u2019s site: a profile, a wiki, an advertised article',
  needs: ['website'],
  ok: [
    { body: 'hi', website: 'https://example.org/' },
    { body: 'hi', website: 'https://www.facebook.com/profile.php?id=1000' },
    { body: 'hi', website: 'https://example.org/about' },
  ],
  fail: [
    { body: 'hi', website: 'http://forum.example.net/member.php?u=55123' },
    { body: 'hi', website: 'http://example.com/how-to-choose-a-good-sofa.html' },
    { body: 'hi', website: 'http://example.com/index.php?option=com_k2&view=itemlist&task=user&id=84' },
  ],
  check: ({ website }) => {
    if (!website) return NO_HITS;
    const { host, path } = readWebsite(website);
    if (isSocial(host)) return NO_HITS;
    const strength = PROFILE.test(path) ? 1 : SLUG.test(path) ? SLUGGED : FREE_PAGES.test(host) ? FREE : 0;
    return strength > 0 ? [website.wholeHit(strength, 'A page deep inside another site.')] : NO_HITS;
  },
};
