import { isDigitUnit } from '../characters.ts';
import type { FieldText } from './field-text.ts';
import { MESSENGER_HOSTS } from './hosts.ts';
import { MAX_FACTS } from '../limits.ts';
import type { Link } from './links.ts';
import type { Prose } from './prose.ts';

/** How a reader is asked to get in touch outside the site. Offsets are units of the normalised text. */
export interface Contact {
  readonly kind: 'phone' | 'email' | 'messenger' | 'handle';
  readonly start: number;
  readonly end: number;
}

const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;
const SEPARATED = /^[ \-.()/]*$/;
const MOST_GAP = 3;

// The local part and the host are bounded; white space is allowed only round "at" and "dot" in brackets or as words.
const EMAIL =
  /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}(?: ?@ ?| ?[[({] ?(?:at|@) ?[\])}] ?| at (?=(?:gmail|yahoo|hotmail|outlook|proton|mail)\b))[a-z0-9-]{2,63}(?: ?\. ?| ?[[({] ?(?:dot|\.) ?[\])}] ?| dot )[a-z]{2,12}(?![a-z])/g;
const EMAIL_HINT = /@|[[({] ?at| at (?:gmail|yahoo|hotmail|outlook|proton|mail)/;

/** Digits in groups, as telephone numbers are written. A date or a sum has other separators or fewer digits. */
function findPhones(field: FieldText): Contact[] {
  const { text, tokens } = field;
  const phones: Contact[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first || first.script !== 'digits') continue;
    let digits = first.text.length;
    let last = first;
    for (let next = tokens[at + 1]; next && next.script === 'digits'; next = tokens[at + 1]) {
      const gap = text.slice(last.end, Math.min(next.start, last.end + MOST_GAP + 1));
      if (gap.length > MOST_GAP || !SEPARATED.test(gap)) break;
      digits += next.text.length;
      last = next;
      at++;
    }
    const international = text.charCodeAt(first.start - 1) === 0x2b || first.text.startsWith('00');
    if (digits > MOST_DIGITS || digits < FEWEST_DIGITS - (international ? 1 : 0)) continue;
    if (international || first.text.startsWith('0') || first !== last || digits >= 10) {
      phones.push({
        kind: 'phone',
        start: international && text[first.start - 1] === '+' ? first.start - 1 : first.start,
        end: last.end,
      });
    }
  }
  return phones;
}

/** `@name` or a number within a few words of a messenger's name. */
function findHandles(prose: Prose): Contact[] {
  const { text } = prose.field;
  const handles: Contact[] = [];
  for (const match of prose.matches('messenger')) {
    for (let at = match.last + 1; at <= match.last + 5; at++) {
      const token = prose.tokens[at];
      if (!token) break;
      const isHandle = text.charCodeAt(token.start - 1) === 0x40;
      const isNumber =
        token.script === 'digits' && token.text.length >= 5 && isDigitUnit(text.charCodeAt(token.start));
      if (!isHandle && !isNumber) continue;
      handles.push({ kind: 'handle', start: match.start, end: token.end });
      break;
    }
  }
  return handles;
}

function findEmails(text: string): Contact[] {
  if (!EMAIL_HINT.test(text)) return [];
  const emails: Contact[] = [];
  for (const { 0: found, index } of text.matchAll(EMAIL)) {
    if (emails.push({ kind: 'email', start: index, end: index + found.length }) >= MAX_FACTS) break;
  }
  return emails;
}

/** All contacts in the body. Links to a messenger count as one. */
export function findContacts(body: Prose, links: readonly Link[]): readonly Contact[] {
  const contacts: Contact[] = [];
  for (const found of [findPhones(body.field), findEmails(body.field.text), findHandles(body)]) {
    if (found.length > 0) contacts.push(...found.slice(0, MAX_FACTS - contacts.length));
  }
  if (links.length === 0) return contacts;
  const isInLink = (contact: Contact): boolean =>
    links.some((link) => link.start <= contact.start && contact.end <= link.end);
  const chats = links
    .filter((link) => MESSENGER_HOSTS.has(link.host))
    .map(({ start, end }) => ({ kind: 'messenger' as const, start, end }));
  return [...contacts.filter((contact) => !isInLink(contact)), ...chats];
}
