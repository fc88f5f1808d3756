import { all, type Node, readXml, textOf } from './read-xml.ts';
import { isLanguage, isMailTime, isName, isTame, isTime, isWebUrl, type Problems, repeats } from './rules.ts';

/** The rules of RSS 2.0 (rssboard.org/rss-specification, and its profile) and of the modules that we use. */

const LINK = '{http://www.w3.org/2005/Atom}link';
const UPDATED = '{http://www.w3.org/2005/Atom}updated';
const ENCODED = '{http://purl.org/rss/1.0/modules/content/}encoded';
const DC = '{http://purl.org/dc/elements/1.1/}';
const REPLY = '{http://purl.org/syndication/thread/1.0}in-reply-to';

const CHANNEL = new Set([
  'title',
  'link',
  'description',
  'language',
  'lastBuildDate',
  'pubDate',
  'generator',
  'docs',
  'ttl',
  'item',
]);
const ITEM = new Set([
  'title',
  'link',
  'description',
  'author',
  'category',
  'comments',
  'guid',
  'pubDate',
  'source',
]);

export function rssProblems(text: string): Problems {
  let root: Node;
  try {
    root = readXml(text);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  if (root.name !== 'rss' || root.attributes['version'] !== '2.0')
    return [`the root is ${root.name}, no RSS 2.0`];
  const [channel, more] = all(root, 'channel');
  if (!channel || more) return ['there is one channel'];
  const items = all(channel, 'item');
  const problems = [
    ...elements(channel, CHANNEL, 'channel'),
    ...['title', 'link', 'description'].flatMap((name) =>
      textOf(all(channel, name)[0]).trim() === '' ? [`channel: no ${name}`] : [],
    ),
    ...items.flatMap(itemProblems),
    ...repeats(items.map((item) => textOf(all(item, 'guid')[0]))),
    ...times(channel, 'channel'),
  ];
  if (!isWebUrl(textOf(all(channel, 'link')[0]))) problems.push('channel: the link is not absolute');
  for (const language of all(channel, 'language'))
    if (!isLanguage(textOf(language))) problems.push('channel: no language');
  const [self, next] = ['self', 'next'].map((rel) =>
    all(channel, LINK).filter(({ attributes }) => attributes['rel'] === rel),
  );
  if (self?.length !== 1 || !isWebUrl(self[0]?.attributes['href']))
    problems.push('channel: one link says what this document is');
  if (next?.[0] && !isWebUrl(next[0].attributes['href'])) problems.push('channel: the next page is nowhere');
  if (next?.[0]?.attributes['href'] === self?.[0]?.attributes['href'])
    problems.push('channel: the next page is this one');
  return problems;
}

function itemProblems(item: Node): Problems {
  const [guid] = all(item, 'guid');
  const where = `item ${textOf(guid)}`;
  const problems = [...elements(item, ITEM, where), ...times(item, where)];
  const says = (name: string) => textOf(all(item, name)[0]);
  if (says('title').trim() === '' && says('description').trim() === '')
    problems.push(`${where}: neither title nor description`);
  if (!isWebUrl(says('link'))) problems.push(`${where}: the link is not absolute`);
  if (!guid) problems.push(`${where}: no guid`);
  else if (guid.attributes['isPermaLink'] === 'false' ? !isName(textOf(guid)) : !isWebUrl(textOf(guid)))
    problems.push(`${where}: the guid is not what it says`);
  // Both are HTML for a reader: the description of ours has no markup at all.
  if (/[<>]/.test(says('description')) || !isTame(says(ENCODED))) problems.push(`${where}: wild markup`);
  if (says(`${DC}creator`).trim() === '') problems.push(`${where}: nobody wrote it`);
  for (const language of all(item, `${DC}language`))
    if (!isLanguage(textOf(language))) problems.push(`${where}: no language`);
  for (const { attributes } of all(item, REPLY))
    if (!isName(attributes['ref'] ?? '')) problems.push(`${where}: answers nothing that has a name`);
  return problems;
}

/** No element twice but those that may be, and none that RSS does not know, for readers guess at those. */
function elements(node: Node, known: ReadonlySet<string>, where: string): Problems {
  const names = node.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]));
  return [
    ...node.children
      .filter((child) => typeof child === 'string' && child.trim() !== '')
      .map(() => `${where}: loose text`),
    ...names
      .filter((name) => !name.startsWith('{') && !known.has(name))
      .map((name) => `${where}: no place for ${name}`),
    ...repeats(
      names.filter((name) => !['item', 'category', LINK].includes(name)).map((name) => `${where}: ${name}`),
    ),
  ];
}

function times(node: Node, where: string): Problems {
  return [
    ...['pubDate', 'lastBuildDate'].flatMap((name) =>
      all(node, name)
        .filter((time) => !isMailTime(textOf(time)))
        .map((time) => `${where}: ${name} is no time: ${textOf(time)}`),
    ),
    ...all(node, UPDATED)
      .filter((time) => !isTime(textOf(time)))
      .map(() => `${where}: changed at no time`),
  ];
}
