import { all, type Node, readXml, textOf } from './read-xml.ts';
import { isLanguage, isName, isTame, isTime, isWebUrl, type Problems, repeats } from './rules.ts';

/** The rules of RFC 4287, of RFC 5005 for pages and RFC 4685 for answers. */

const ATOM = '{http://www.w3.org/2005/Atom}';
const REPLY = '{http://purl.org/syndication/thread/1.0}in-reply-to';
const LANG = '{http://www.w3.org/XML/1998/namespace}lang';

/** How often an element may be there, by the grammar of RFC 4287, 4.1. */
const FEED = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  subtitle: [0, 1],
  generator: [0, 1],
  link: [1, 9],
  author: [0, 9],
} as const;
const ENTRY = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  published: [0, 1],
  summary: [0, 1],
  content: [0, 1],
  link: [0, 9],
  author: [0, 9],
} as const;

export function atomProblems(text: string): Problems {
  let feed: Node;
  try {
    feed = readXml(text);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  if (feed.name !== `${ATOM}feed`) return [`the root is ${feed.name}`];
  const entries = all(feed, `${ATOM}entry`);
  const problems = [
    ...elements(feed, { ...FEED, entry: [0, Infinity] }, 'feed'),
    ...common(feed, 'feed'),
    ...links(feed, 'feed'),
    ...entries.flatMap((entry) => entryProblems(entry, feed)),
    ...repeats(entries.map((entry) => textOf(all(entry, `${ATOM}id`)[0]))),
  ];
  const self = hrefs(feed, 'self');
  if (self.length !== 1) problems.push('feed: one link says what this document is');
  if (hrefs(feed, 'next').length > 1) problems.push('feed: two next pages');
  if (self[0] === hrefs(feed, 'next')[0]) problems.push('feed: the next page is this one');
  return problems;
}

function entryProblems(entry: Node, feed: Node): Problems {
  const where = `entry ${textOf(all(entry, `${ATOM}id`)[0])}`;
  const problems = [...elements(entry, ENTRY, where), ...common(entry, where), ...links(entry, where)];
  const authors = [...all(entry, `${ATOM}author`), ...all(feed, `${ATOM}author`)];
  if (authors.length === 0) problems.push(`${where}: nobody wrote it`);
  for (const author of authors) {
    problems.push(...elements(author, { name: [1, 1], uri: [0, 1], email: [0, 1] }, `${where}, author`));
    if (textOf(all(author, `${ATOM}name`)[0]).trim() === '') problems.push(`${where}: a name is empty`);
    for (const uri of all(author, `${ATOM}uri`))
      if (!URL.canParse(textOf(uri))) problems.push(`${where}: no URI of the author`);
  }
  const [content] = all(entry, `${ATOM}content`);
  if (!content && hrefs(entry, 'alternate').length === 0) problems.push(`${where}: neither content nor link`);
  if (content && content.attributes['type'] === 'html' && !isTame(textOf(content)))
    problems.push(`${where}: wild markup`);
  const [published, updated] = ['published', 'updated'].map((name) => textOf(all(entry, ATOM + name)[0]));
  if (published && !isTime(published)) problems.push(`${where}: published at no time`);
  if (published && updated && updated < published) problems.push(`${where}: changed before it was there`);
  if (updated && updated > textOf(all(feed, `${ATOM}updated`)[0]))
    problems.push(`${where}: newer than its feed`);
  for (const { attributes } of all(entry, REPLY)) {
    if (!isName(attributes['ref'] ?? '')) problems.push(`${where}: answers nothing that has a name`);
    if (attributes['href'] !== undefined && !isWebUrl(attributes['href']))
      problems.push(`${where}: answers no address`);
  }
  return problems;
}

/** Of each element of Atom's own as many as the grammar has; those of others are no business of it. */
function elements(
  node: Node,
  grammar: Readonly<Record<string, readonly [number, number]>>,
  where: string,
): Problems {
  const problems = Object.entries(grammar).flatMap(([name, [least, most]]) => {
    const { length } = all(node, ATOM + name);
    return length < least || length > most ? [`${where}: ${length} of ${name}`] : [];
  });
  for (const child of node.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') problems.push(`${where}: loose text`);
    } else if (child.name.startsWith(ATOM) && !(child.name.slice(ATOM.length) in grammar))
      problems.push(`${where}: no place for ${child.name}`);
    else if (!child.name.startsWith('{')) problems.push(`${where}: ${child.name} is of no namespace`);
  }
  return problems;
}

function common(node: Node, where: string): Problems {
  const problems: Problems = [];
  if (!isName(textOf(all(node, `${ATOM}id`)[0]))) problems.push(`${where}: the id is no name that stays`);
  if (!isTime(textOf(all(node, `${ATOM}updated`)[0]))) problems.push(`${where}: changed at no time`);
  if (textOf(all(node, `${ATOM}title`)[0]).trim() === '') problems.push(`${where}: the title is empty`);
  for (const name of ['title', 'subtitle', 'summary', 'content'])
    for (const { attributes } of all(node, ATOM + name)) {
      if (!['text', 'html', undefined].includes(attributes['type']))
        problems.push(`${where}: ${name} of no kind`);
      if (attributes[LANG] !== undefined && !isLanguage(attributes[LANG]))
        problems.push(`${where}: no language`);
    }
  const lang = node.attributes[LANG];
  if (lang !== undefined && !isLanguage(lang)) problems.push(`${where}: no language`);
  return problems;
}

function links(node: Node, where: string): Problems {
  const found = all(node, `${ATOM}link`).map(({ attributes }) => attributes);
  return [
    ...found.filter(({ href }) => !isWebUrl(href)).map(({ href }) => `${where}: no absolute link: ${href}`),
    ...repeats(
      found
        .filter(({ rel }) => rel === 'alternate')
        .map(({ type, hreflang }) => `${where}: alternate ${type} ${hreflang}`),
    ),
  ];
}

const hrefs = (node: Node, rel: string): string[] =>
  all(node, `${ATOM}link`)
    .filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === rel)
    .map(({ attributes }) => attributes['href'] ?? '');
