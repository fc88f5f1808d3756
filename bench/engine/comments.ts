/** How long a comment takes: the engine, the floor and the npm filters, in the same rounds over the same texts. */
import { median } from '../report.ts';
import { interleaved } from './clock.ts';
import { contestant, FLOOR, ON_COMMENTS } from './contestants.ts';
import { say, table } from './say.ts';
import { Trial } from './trial.ts';

const ROUNDS = 9;
const WARM_UP = 5;

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** At most `count` of the texts, evenly spread: the slowest filter takes milliseconds a comment. */
function spread(texts: readonly string[], count: number): readonly string[] {
  if (texts.length <= count) return texts;
  return Array.from({ length: count }, (_, at) => texts[Math.floor((at * texts.length) / count)] ?? '');
}

/** Whether the contestant gets through all texts within the limit for one: the rounds below cannot stop a filter. */
async function finishes(name: string, texts: readonly string[], limitMs: number): Promise<boolean> {
  const trial = new Trial(name, limitMs);
  try {
    for (const text of texts) if ((await trial.run(text)) === undefined) return false;
    return true;
  } finally {
    trial.end();
  }
}

/** Prints the table for texts of at most `count` comments. */
export async function comments(all: readonly string[], count: number, limitMs: number): Promise<void> {
  const texts = spread(all, count);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  say(
    `\n${texts.length} of ${all.length} comments, ${Math.round(bytes / texts.length)} bytes on average; ` +
      `median of ${ROUNDS} rounds for each comment`,
  );
  const names: string[] = [];
  for (const name of ON_COMMENTS) {
    if (await finishes(name, texts, limitMs)) names.push(name);
    else say(`${name}: left out, more than ${limitMs} ms for one of these comments`);
  }
  const works = await Promise.all(names.map(contestant));
  // Each goes over all texts before the next one does: in turns for each text, a slow filter would empty the caches for
  // the floor.
  const jobs = works.flatMap((work) => texts.map((text) => () => work(text)));
  const times = interleaved(jobs, ROUNDS, WARM_UP);
  const of = (at: number): readonly number[] => times.slice(at * texts.length, (at + 1) * texts.length);
  const least = mean(of(names.indexOf(FLOOR)));
  table(
    ['', 'median us', 'mean us', 'MB/s', 'x floor'],
    names.map((name, at) => {
      const us = of(at);
      const rate = bytes / (mean(us) * us.length);
      return [
        name,
        median(us).toFixed(2),
        mean(us).toFixed(2),
        rate.toFixed(rate < 10 ? 2 : 0),
        (mean(us) / least).toFixed(1),
      ];
    }),
  );
}
