/**
 * `npm run examples`: writes docs/examples.md, what the engine says to ten comments a language.
 *
 * The comments are in examples/comments.jsonl, our own and as mild as they can be. Their label is what a person would
 * say, so the page shows the engine's mistakes too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Assessment } from '../src/moderation/index.ts';
import { createModerator, DEFAULT_THRESHOLDS } from '../src/moderation/index.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  ar: 'Arabic',
  'ar-Latn': 'Arabizi',
  fr: 'French',
  es: 'Spanish',
  de: 'German',
  it: 'Italian',
  pt: 'Portuguese',
  ru: 'Russian',
  tr: 'Turkish',
  fa: 'Persian',
  hi: 'Hindi and Hinglish',
  nl: 'Dutch',
  pl: 'Polish',
};

const comment = z.strictObject({
  lang: z.string(),
  label: z.enum(['clean', 'toxic', 'spam']),
  text: z.string(),
  /** Translation. */
  english: z.string().optional(),
});
type Comment = z.infer<typeof comment>;

/** Where the page is. */
export const EXAMPLES_PATH = fileURLToPath(new URL('../docs/examples.md', import.meta.url));

const { spam, toxicity } = DEFAULT_THRESHOLDS;
const INTRODUCTION = `# Examples

Written by \`npm run examples\` from scripts/examples/comments.jsonl; a test fails when it is stale. Do not edit.

Ten comments of our own for each language, with all that the engine says to them: the verdict, the two sums, and every finding
with its points, the words it points at and the reason. ${toxicity.hold} points of either sum hold a comment for a person; ${spam.reject} of spam or
${toxicity.reject} of toxicity reject it. "A person would say" is our own label. Where the two differ, it says **missed** or **false alarm**:
those are the engine's mistakes, and they are here on purpose. Some comments are ugly; none is an opinion of ours.`;

/** The page as the engine that is checked out would have it. */
export function examplesPage(): string {
  const file = fileURLToPath(new URL('examples/comments.jsonl', import.meta.url));
  const comments = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => comment.parse(JSON.parse(line)));
  const moderator = createModerator();
  const sections = Object.entries(LANGUAGES).map(([lang, name]) => {
    const own = comments.filter((one) => one.lang === lang);
    const shown = own.map((one, index) => example(index + 1, one, moderator.assess({ body: one.text })));
    return [`## ${name}`, ...shown].join('\n\n');
  });
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

function example(number: number, { label, text, english }: Comment, assessment: Assessment): string {
  const { verdict, scores, findings } = assessment;
  const head = `**${number}. ${verdict}** (spam ${points(scores.spam)}, toxicity ${points(scores.toxicity)}). A person would say: ${label}${mistake(label, verdict)}.`;
  // HTML, so that the words stand as they were sent, in their direction, and no address becomes a link.
  const quoted = `<blockquote dir="auto">${escaped(text)}</blockquote>`;
  const translated = english === undefined ? [] : [`<p>In English: ${escaped(english)}</p>`];
  const evidence = findings.map(
    (one) => `- \`${one.rule}\` ${points(one.score)}, \`${one.text}\`: ${one.why}`,
  );
  return [head, quoted, ...translated, evidence.length > 0 ? evidence.join('\n') : 'No findings.'].join(
    '\n\n',
  );
}

function mistake(label: Comment['label'], verdict: Assessment['verdict']): string {
  if ((label === 'clean') === (verdict === 'approve')) return '';
  return label === 'clean' ? ' (**false alarm**)' : ' (**missed**)';
}

const points = (value: number): string => String(Math.round(value * 100) / 100);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

if (import.meta.main) writeFileSync(EXAMPLES_PATH, examplesPage());
