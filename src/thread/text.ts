/**
 * A guest's plain text as paragraphs, lines and links. Pure, and linear in the length of the text:
 * each character is looked at a fixed number of times, whatever a guest sends.
 */

/** A run of text; with `href` it is a link whose words are exactly what the guest typed. */
interface Segment {
  readonly text: string;
  readonly href?: string | undefined;
}

type Line = readonly Segment[];
type Paragraph = readonly Line[];

/** What every link that a guest wrote carries: no credit, no trust, no handle on our window. */
export const LINK_REL = 'ugc nofollow noopener';

// Only a scheme that stands by itself starts a link. `http:///host` is left alone: URL() would read it as
// `http://host`, which is not what a reader sees. \p{C} ends a link before bidi controls and zero-width
// characters, which could disguise it. Brackets belong to it in closed pairs, as in `/wiki/Cedar_(tree)`.
// Nothing follows the repetition, so the pattern never goes back: it is linear.
const LINK =
  /(?<![\p{L}\p{N}])https?:\/\/(?![/\\])(?:[^\s\p{C}<>"«»“”،؛؟()[\]{}]|\([^\s\p{C}<>"«»“”،؛؟()[\]{}]*\))+/giu;
const TRAILING = `.,;:!?'’…*_~|`;
const LONGEST_LINK = 2048;

/** Line ends as LF, no space at the ends of lines or text, at most one empty line in a row. */
export function tidy(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** The tidied text, taken apart. Joined again (lines by LF, paragraphs by two) it is `tidy(text)`. */
export function paragraphs(text: string): readonly Paragraph[] {
  const whole = tidy(text);
  if (whole === '') return [];
  return whole.split('\n\n').map((part) => part.split('\n').map(segments));
}

function segments(line: string): Line {
  const found: Segment[] = [];
  let told = 0;
  for (const { 0: run, index } of line.matchAll(LINK)) {
    let end = run.length;
    while (TRAILING.includes(run.charAt(end - 1))) end -= 1;
    const text = run.slice(0, end);
    const href = safeHref(text);
    if (href === null) continue;
    found.push({ text: line.slice(told, index) }, { text, href });
    told = index + end;
  }
  found.push({ text: line.slice(told) });
  return found.filter(({ text }) => text !== '');
}

/**
 * The address of an explicit http(s) URL, or null for anything else. One with user-info is not linked:
 * `https://bank.example@evil.example` reads as the wrong host.
 */
export function safeHref(typed: string): string | null {
  const url = typed.length > LONGEST_LINK ? null : URL.parse(typed);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML, between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/**
 * `body_html` of the contract: what `<CommentText>` renders, as a string. Written out because feeds
 * and lists make thousands of them; a test holds the two to the same output.
 */
export function bodyHtml(text: string): string {
  return paragraphs(text)
    .map((lines) => `<p dir="auto">${lines.map(lineHtml).join('<br/>')}</p>`)
    .join('');
}

function lineHtml(line: Line): string {
  return line
    .map(({ text, href }) => {
      const words = escapeHtml(text);
      return href === undefined
        ? words
        : `<a href="${escapeHtml(href)}" rel="${LINK_REL}" target="_blank">${words}</a>`;
    })
    .join('');
}
