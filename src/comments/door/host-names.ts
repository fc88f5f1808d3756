/**
 * Host names as people type them into a text, and how they are compared: as browsers would open them (IDNA), so that
 * `münchen.example` and `xn--mnchen-3ya.example` are one, and a letter of another alphabet makes another host.
 */

/** A host that a text names. UTF-16 units of the text, `end` exclusive. */
export interface NamedHost {
  /** In ASCII, lower case. */
  readonly host: string;
  readonly start: number;
  readonly end: number;
}

/** Longest name of a host (RFC 1035). */
const MAX_HOST = 253;
/** Names in other letters than ASCII that are worked out in one text: 2 µs each. */
const MOST_FOREIGN = 200;

/** What stands for a dot so that machines do not see it, in brackets or said aloud; IDNA's other dots, and hyphen; what nobody sees. */
const DISGUISES =
  / ?[[({<] ?(?:[.,]|dot|point|punkt|punto|ponto|точка|nokta|نقطه|نقطة|دوت) ?[\])}>] ?| (?:dot|punkt|punto|ponto|точка|nokta|نقطة|دوت) |[。．｡－]|\p{Default_Ignorable_Code_Point}+/giu;
const HIDDEN = /^\p{Default_Ignorable_Code_Point}/u;
const WIDE_HYPHEN = '－';
/** One class: a text is gone through once. */
const CHUNK = /[\p{L}\p{M}\p{N}._-]+/gu;
// oxlint-disable-next-line no-control-regex -- ASCII is what it says
const ASCII = /^[\x00-\x7f]*$/;

/** The name as browsers look it up; null for what is no host name. */
export function asciiHost(text: string): string | null {
  const url = URL.parse(`http://${text}/`);
  if (!url || url.href !== `http://${url.hostname}/` || url.hostname.length > MAX_HOST) return null;
  return url.hostname.replace(/\.$/, '');
}

/**
 * Everything in a text that has the form of a host, in order: with a scheme or without, in paths and queries, with disguised
 * dots. Not what follows an `@`: that is somebody's mailbox.
 */
export function hostsIn(text: string): readonly NamedHost[] {
  const plain = undisguised(text);
  const hosts: NamedHost[] = [];
  let foreign = 0;
  for (const { 0: chunk, index } of plain.text.matchAll(CHUNK)) {
    const name = chunk.replace(/^[._-]+/, '');
    if (!name.includes('.') || chunk.length > MAX_HOST) continue;
    const isMailbox = plain.text.charAt(index - 1) === '@';
    if (isMailbox || (!ASCII.test(name) && ++foreign > MOST_FOREIGN)) continue;
    const trimmed = trimEnd(name);
    const host = ASCII.test(trimmed) ? trimmed.toLowerCase() : asciiHost(trimmed);
    const start = index + chunk.length - name.length;
    if (host?.includes('.')) {
      hosts.push({ host, start: plain.from(start), end: plain.to(start + trimmed.length) });
    }
  }
  return hosts;
}

/** By hand: a pattern for the end of a text would be tried at each of its characters. */
function trimEnd(name: string): string {
  let end = name.length;
  while (end > 0 && '._-'.includes(name.charAt(end - 1))) end--;
  return name.slice(0, end);
}

interface Undisguised {
  readonly text: string;
  /** Where a unit of it stands in the text as sent; where the one before ends. */
  readonly from: (at: number) => number;
  readonly to: (at: number) => number;
}

/** The text with plain dots, and nothing hidden in it. */
function undisguised(text: string): Undisguised {
  let plain = '';
  let told = 0;
  const behind: Behind[] = [];
  for (const { 0: disguise, index } of text.matchAll(DISGUISES)) {
    plain += text.slice(told, index) + plainOf(disguise);
    told = index + disguise.length;
    behind.push({ plain: plain.length, sent: told });
  }
  const sentAt = (at: number, before: number): number => {
    const { plain: length, sent } = lastUpTo(behind, before);
    return sent + at - length;
  };
  return {
    text: plain + text.slice(told),
    from: (at) => sentAt(at, at),
    to: (at) => sentAt(at, at - 1),
  };
}

const plainOf = (disguise: string): string =>
  HIDDEN.test(disguise) ? '' : disguise === WIDE_HYPHEN ? '-' : '.';

/** Lengths of the text behind a disguise: plain, and as sent. */
interface Behind {
  readonly plain: number;
  readonly sent: number;
}

/** The last one whose plain length is at most `length`; they are in order. */
function lastUpTo(behind: readonly Behind[], length: number): Behind {
  let low = 0;
  let high = behind.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((behind[middle]?.plain ?? 0) <= length) low = middle + 1;
    else high = middle;
  }
  return behind[low - 1] ?? { plain: 0, sent: 0 };
}
