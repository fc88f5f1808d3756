/**
 * `npm run bench:engine`: microseconds a comment and megabytes a second beside the floor and five npm filters, how the
 * work grows with hostile texts, and what a cold start costs. All in one run, because machines differ more than filters.
 * Nothing here asserts a time.
 *
 *   npm run bench:engine -- [--data DIR] [--count N] [--limit MS] [--part comments|growth|start]
 *
 * DIR holds *.jsonl of {text}; without it the texts are our own. A filter that takes more than MS for one text is killed
 * and told as such.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { coldStart } from './engine/cold-start.ts';
import { comments } from './engine/comments.ts';
import { growth } from './engine/growth.ts';
import { say } from './engine/say.ts';
import { textsOf } from './engine/texts.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    count: { type: 'string', default: '400' },
    limit: { type: 'string', default: '2000' },
    part: { type: 'string' },
  },
});
const [count, limitMs] = [Number(values.count), Number(values.limit)];
const asked = (part: string): boolean => values.part === undefined || values.part === part;

say(`Node ${process.versions.node} on ${cpus().length} x ${cpus()[0]?.model ?? 'unknown CPU'}`);
if (asked('comments')) await comments(textsOf(values.data), count, limitMs);
if (asked('growth')) await growth(limitMs);
if (asked('start')) coldStart();
