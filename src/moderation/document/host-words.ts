import { holds, nameWords } from '../lexicon/spam/subjects.ts';

/** What a host name is made of: `best-running-shoes` holds one word of selling and two subjects. */
interface HostWords {
  readonly subjects: number;
  readonly selling: number;
  /** Share of the label's letters that are known words. */
  readonly known: number;
  readonly hyphens: number;
  readonly digits: number;
}

const LONGEST_LABEL = 63;
/** Shorter words hide in every name: only a part between hyphens may be one. */
const SHORTEST_WORD = 4;
const LONGEST_WORD = 14;
/** Second-level registries: `co.uk`, `com.au`. */
const SECOND_LEVEL: ReadonlySet<string> = new Set('co com net org gov edu ac or ne web'.split(' '));

/** The label that somebody chose and paid for: `shop` of `www.shop.co.uk`. */
function chosenLabel(host: string): string {
  const labels = host.split('.');
  const end = SECOND_LEVEL.has(labels.at(-2) ?? '') ? 3 : 2;
  return (labels.at(-Math.min(end, labels.length)) ?? '').slice(0, LONGEST_LABEL);
}

const NOTHING = 0;
const SUBJECT = 1;
const SELLS = 2;

function kindOfWord(word: string): number {
  const { subjects, selling } = nameWords();
  if (holds(subjects, word)) return SUBJECT;
  return selling.has(word) ? SELLS : NOTHING;
}

/** Tells a label's words apart: the cut that leaves the fewest letters unread. Bounded: 63 places, words of 3 to 14 letters. */
function segment(label: string): { subjects: number; selling: number; unread: number } {
  const shortest = Math.min(SHORTEST_WORD, Math.max(2, label.length));
  const unread = new Uint8Array(label.length + 1);
  const from = new Uint8Array(label.length + 1);
  for (let end = 1; end <= label.length; end++) {
    unread[end] = (unread[end - 1] ?? 0) + 1;
    from[end] = end - 1;
    for (let length = shortest; length <= Math.min(LONGEST_WORD, end); length++) {
      const start = end - length;
      const left = unread[start] ?? 0;
      if (left >= (unread[end] ?? 0) || kindOfWord(label.slice(start, end)) === NOTHING) continue;
      unread[end] = left;
      from[end] = start;
    }
  }
  let subjects = 0;
  let selling = 0;
  for (let end = label.length; end > 0; end = from[end] ?? 0) {
    const kind = kindOfWord(label.slice(from[end] ?? 0, end));
    if (kind === SUBJECT) subjects++;
    if (kind === SELLS) selling++;
  }
  return { subjects, selling, unread: unread[label.length] ?? 0 };
}

/** Reads the label that names a site. */
function hostWords(host: string): HostWords {
  const label = chosenLabel(host);
  const letters = label
    .replaceAll(/[^a-z]/g, ' ')
    .split(' ')
    .filter(Boolean);
  let subjects = 0;
  let selling = 0;
  let unread = 0;
  for (const part of letters) {
    const found = segment(part);
    subjects += found.subjects;
    selling += found.selling;
    unread += found.unread;
  }
  const length = letters.reduce((sum, part) => sum + part.length, 0);
  return {
    subjects,
    selling,
    known: length === 0 ? 0 : 1 - unread / length,
    hyphens: label.split('-').length - 1,
    digits: label.replaceAll(/\D/g, '').length,
  };
}

/** Share of a host's letters that must be words of the lists. */
const MOSTLY = 0.75;
const HALF = 0.6;
const FEWEST_HYPHENS = 2;

/** 0..1: how surely a host names what it sells. */
export function hostStrength(host: string): number {
  const { subjects, selling, known, hyphens, digits } = hostWords(host);
  const sold = known >= MOSTLY && subjects > 0;
  if (sold && selling > 0) return 1;
  if (sold && (hyphens > 0 || digits > 0)) return 0.8;
  if (sold && subjects > 1) return 0.7;
  if (subjects + selling > 1 && known >= HALF) return 0.5;
  return hyphens >= FEWEST_HYPHENS ? 0.3 : 0;
}
