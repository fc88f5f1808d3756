import { isDigitUnit } from '../characters.ts';
import { ASKS } from './asking.ts';
import type { FieldText } from './field-text.ts';
import { MESSENGER_HOSTS } from './hosts.ts';
import { MAX_FACTS } from '../limits.ts';
import type { Link } from './links.ts';
import type { Prose } from './prose.ts';
import { SIGN } from './signs.ts';
import type { Token } from './tokens.ts';
import { hashesOf } from './word-hashes.ts';

/** How a reader is asked to get in touch outside the site. Offsets are units of the normalised text. */
export interface Contact {
  readonly kind: 'phone' | 'email' | 'messenger' | 'handle' | 'shortcode';
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

const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const ISBN = /^97[89]/;

/** Internet addresses and books have numbers too. */
function isNumberOfOtherThings({ text, tokens }: FieldText, first: Token, last: Token, at: number): boolean {
  const written = text.slice(first.start, Math.min(last.end, first.start + 40));
  if (IP_ADDRESS.test(written)) return true;
  return (ISBN.test(written) && written.length >= 13) || tokens[at - 1]?.is('isbn') === true;
}

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
    if (isNumberOfOtherThings(field, first, last, at)) continue;
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

const CALL_REACH = 3;
/** Between the verb and the name: a colon, a space and the sign. */
const WIDEST_ASK = 4;
const AT_SIGN = 0x40;

/** "Contact: @name", "write to @name": somebody to write to, not somebody who is mentioned. */
function findCalled(prose: Prose): Contact[] {
  const { text } = prose.field;
  const called: Contact[] = [];
  for (const match of prose.matches('call')) {
    for (let at = match.last + 1; at <= match.last + CALL_REACH; at++) {
      const token = prose.tokens[at];
      if (!token) break;
      if (text.charCodeAt(token.start - 1) !== AT_SIGN || token.is('user')) continue;
      called.push({ kind: 'handle', start: match.start, end: token.end });
      break;
    }
  }
  return called;
}

const ARROW_HANDLE = /(?:>>|->|=>|👉|➡️|⬇️|:)\s{0,3}@[a-z0-9_]{3,40}/g;

/** A handle behind a word that asks to write: "dm @name". */
function findAsked({ text, tokens }: FieldText): Contact[] {
  const asked: Contact[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const handle = tokens[at];
    const verb = tokens[at - 1];
    if (!handle || !verb || text.charCodeAt(handle.start - 1) !== AT_SIGN) continue;
    if (!ASKS.has(verb.hash) || handle.start - verb.end > WIDEST_ASK || handle.is('user')) continue;
    asked.push({ kind: 'handle', start: verb.start, end: handle.end });
  }
  return asked;
}

/** An arrow to a handle. */
function findPointed(text: string): Contact[] {
  return [...text.matchAll(ARROW_HANDLE)].map(({ 0: found, index }) => ({
    kind: 'handle' as const,
    start: index,
    end: index + found.length,
  }));
}

const TEXTING = hashesOf('txt text sms reply send texting msg');
const BEFORE_CODE = hashesOf('to no on 2');
const CODE_REACH = 7;
const CODE_DIGITS = { least: 4, most: 6 } as const;

/** "Text WIN to 85999": a premium number. Followed by a noun it counts people. */
function findShortCodes({ text, tokens }: FieldText): Contact[] {
  const codes: Contact[] = [];
  for (let at = 2; at < tokens.length; at++) {
    const code = tokens[at];
    if (!code || code.script !== 'digits') continue;
    if (code.length < CODE_DIGITS.least || code.length > CODE_DIGITS.most) continue;
    if (!BEFORE_CODE.has(tokens[at - 1]?.hash ?? 0)) continue;
    for (let back = 2; back <= CODE_REACH; back++) {
      const verb = tokens[at - back];
      if (!verb) break;
      if (!TEXTING.has(verb.hash)) continue;
      const next = tokens[at + 1];
      const counts = verb.is('send') && next?.sentence === code.sentence && text.charAt(code.end) === ' ';
      if (!counts) codes.push({ kind: 'shortcode', start: verb.start, end: code.end });
      break;
    }
  }
  return codes;
}

function findEmails({ text, signs }: FieldText): Contact[] {
  const mayBe = (signs & (SIGN.at | SIGN.bracket)) !== 0 || text.includes(' at ');
  if (!mayBe || !EMAIL_HINT.test(text)) return [];
  const emails: Contact[] = [];
  for (const { 0: found, index } of text.matchAll(EMAIL)) {
    if (emails.push({ kind: 'email', start: index, end: index + found.length }) >= MAX_FACTS) break;
  }
  return emails;
}

/** All contacts in the body. Links to a messenger count as one. */
export function findContacts(body: Prose, links: readonly Link[]): readonly Contact[] {
  const { field } = body;
  const contacts: Contact[] = [];
  if (field.hasDigits) contacts.push(...findPhones(field), ...findShortCodes(field));
  contacts.push(...findEmails(field), ...findHandles(body));
  if ((field.signs & SIGN.at) !== 0)
    contacts.push(...findCalled(body), ...findAsked(field), ...findPointed(field.text));
  const written = contacts.length > MAX_FACTS ? contacts.slice(0, MAX_FACTS) : contacts;
  if (links.length === 0) return written;
  const isInLink = (contact: Contact): boolean =>
    links.some((link) => link.start <= contact.start && contact.end <= link.end);
  const chats = links
    .filter((link) => MESSENGER_HOSTS.has(link.host))
    .map(({ start, end }) => ({ kind: 'messenger' as const, start, end }));
  return [...written.filter((contact) => !isInLink(contact)), ...chats];
}
