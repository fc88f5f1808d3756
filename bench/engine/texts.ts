/** What the engine is timed on: our own sentences, or any JSONL of `{text}`. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS } from '../../test/unit/moderation/corpus.ts';
import { wordsOf } from '../corpus.ts';

const LETTERS = 200;
/** Sentences that are put together to a longer comment. */
const TOGETHER = [3, 12];

/** The sentences of the engine's tests, clean and foul, in four languages; then several in a row; then plain letters. */
function ownTexts(): readonly string[] {
  const sentences = CORPUS.map(([, sent]) => (typeof sent === 'string' ? sent : sent.body));
  const longer = TOGETHER.flatMap((count) =>
    sentences.map((_, at) => sentences.slice(at, at + count).join(' ')),
  );
  const letters = Array.from({ length: LETTERS }, (_, n) => wordsOf(n).body);
  return [...sentences, ...longer, ...letters];
}

function textOf(line: string): string {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null || !('text' in row)) return '';
  return typeof row.text === 'string' ? row.text : '';
}

/** Texts of every `*.jsonl` below a folder; without one, our own. */
export function textsOf(folder: string | undefined): readonly string[] {
  if (folder === undefined) return ownTexts();
  return globSync('*.jsonl', { cwd: folder })
    .toSorted()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map(textOf)
    .filter((text) => text !== '');
}
