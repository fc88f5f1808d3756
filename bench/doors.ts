/**
 * `npm run bench:doors`: what `comments:analyze` costs at Coral's pace, and whether its TOXICITY says what our verdict says.
 * CPU is that of the runtime with all that a request takes (edge, key, D1, engine, answer), beside a bare Worker in the same
 * run. Nothing here asserts a time.
 *
 *   npm run bench:doors -- [--data FOLDER] [--part cpu|scores]
 *
 * FOLDER holds *.jsonl of {text, label}; without it the comments are our own (test/corpus).
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { analysing } from './doors/analysing.ts';
import { agreement } from './doors/agreement.ts';
import { say } from './engine/say.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, part: { type: 'string' } } });
const asked = (part: string): boolean => values.part === undefined || values.part === part;

// A regular exit, so that the runtime ends and its state is removed.
process.once('SIGINT', () => process.exit(130));

say(`Node ${process.versions.node} on ${cpus().length} x ${cpus()[0]?.model ?? 'unknown CPU'}`);
if (asked('scores')) agreement(values.data ?? 'test/corpus');
if (asked('cpu')) await analysing();
