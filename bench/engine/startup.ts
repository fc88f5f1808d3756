/** Run in a process of its own: CPU milliseconds until the engine is loaded, and until its first answer. */
import process from 'node:process';

const loaded = process.cpuUsage();
const { createModerator } = await import('../../src/moderation/index.ts');
const { user: importing } = process.cpuUsage(loaded);
const built = process.cpuUsage();
const { disguisableTerms, lexicon } = await import('../../src/moderation/lexicon/index.ts');
lexicon();
disguisableTerms();
const { user, system } = process.cpuUsage(built);
const first = process.cpuUsage();
createModerator().assess({ body: 'The first comment of the day.' });
const answered = process.cpuUsage(first);
process.stdout.write(
  JSON.stringify({
    importing: importing / 1000,
    lexicon: (user + system) / 1000,
    first: (answered.user + answered.system) / 1000,
  }),
);
