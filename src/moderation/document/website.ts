import { holds, nameWords } from '../lexicon/spam/subjects.ts';
import { normalise } from '../normalise/index.ts';
import type { FieldText } from './field-text.ts';
import type { Prose } from './prose.ts';

/** The address that a guest gives as their own. */
export interface Website {
  /** Without scheme, user-info, `www.` and port. */
  readonly host: string;
  /** What follows the host, from the first `/`, `?` or `#`. */
  readonly path: string;
}

// One class a part, all bounded by the field's cap: one pass.
const ADDRESS = /^\s*(?:https?:?\/\/)?(?:[^/?#\s@]*@)?(?:www\.)?([^/?#:\s]{1,253})(?::\d{1,5})?(.*)$/s;

export function readWebsite({ text }: FieldText): Website {
  const [, host = '', path = ''] = ADDRESS.exec(text) ?? [];
  return { host, path: path.trim() };
}

/** Sites on which people keep a page of their own under any name. */
const SOCIAL_HOSTS: ReadonlySet<string> = new Set(
  (
    'twitter.com x.com facebook.com instagram.com linkedin.com github.com gitlab.com youtube.com medium.com mastodon.social bsky.app ' +
    'threads.net tiktok.com substack.com reddit.com stackoverflow.com flickr.com goodreads.com orcid.org soundcloud.com bandcamp.com vk.com t.me about.me'
  ).split(' '),
);

export function isSocial(host: string): boolean {
  const parts = host.split('.');
  return SOCIAL_HOSTS.has(parts.slice(-2).join('.'));
}

const SHORTEST_KIN = 3;
const LATIN_WORD = /^[a-z][a-z0-9]*$/;

/** "Hotel Reviews" at `hotel-reviews.example` says nothing: the name is a subject, and so is the host. */
function isSubject(word: string): boolean {
  const { subjects, selling } = nameWords();
  return holds(subjects, word) || selling.has(word);
}

/** `own`: the address holds part of the name. `unknown`: a name in another script, or a social site, cannot tell. */
export function kinship({ host, path }: Website, name: Prose | undefined): 'own' | 'foreign' | 'unknown' {
  if (!name || host === '') return 'unknown';
  const letters = normalise(`${host}${path.slice(0, 100)}`).text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  let latin = false;
  for (const { text } of name.tokens) {
    if (text.length < SHORTEST_KIN) continue;
    const isIn = letters.includes(text);
    if (isIn && !isSubject(text)) return 'own';
    latin ||= !isIn && LATIN_WORD.test(text);
  }
  return latin && !isSocial(host) ? 'foreign' : 'unknown';
}

/** Somebody's own page under their own name. A trade's page under the trade's name is an advert. */
export function isPersonal(website: Website, name: Prose | undefined): boolean {
  return kinship(website, name) === 'own' && !name?.tokens.some(({ text }) => isSubject(text));
}
