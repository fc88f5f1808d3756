/** Entries of a site's word lists as people write them: one a line, `lang: ` before it, ` # note` behind it. */

export interface WordLine {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly note?: string | undefined;
}

/** `any: ` says that what follows it is no language: for an entry that begins like one. */
const PREFIX = /^([a-z]{2,3}|ar-Latn):\s+/;
const ANY = 'any';

/** Null for an empty line. */
export function readWordLine(line: string): WordLine | null {
  const trimmed = line.trim();
  const [whole = '', lang] = PREFIX.exec(trimmed) ?? [];
  const [text, note] = splitOnce(trimmed.slice(whole.length), ' #');
  if (text.trim() === '') return null;
  return {
    text: text.trim(),
    ...(lang === undefined || lang === ANY ? {} : { lang }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}

export function writeWordLine({ text, lang, note }: WordLine): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  const named = lang ?? (PREFIX.test(oneLine) ? ANY : undefined);
  return `${named === undefined ? '' : `${named}: `}${oneLine}${note ? ` # ${note.replace(/\s+/g, ' ')}` : ''}`;
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}
