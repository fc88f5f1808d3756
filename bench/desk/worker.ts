import { createWorker } from '../../src/worker.ts';

/**
 * The Worker, with a database that notes each statement and what it read: `GET /bench/log` hands the notes out and begins
 * anew. Everything else is the real thing.
 */

interface Note {
  readonly sql: string;
  readonly read: number;
  readonly written: number;
}

let notes: Note[] = [];

const worker = createWorker({
  now: () => Date.now(),
  random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
});

const texts = new WeakMap<object, string>();

function note(statement: object, { meta }: { meta: { rows_read: number; rows_written: number } }): void {
  notes.push({ sql: texts.get(statement) ?? '', read: meta.rows_read, written: meta.rows_written });
}

/** A statement that knows its text, also once values are bound. */
function noted(statement: D1PreparedStatement, sql: string): D1PreparedStatement {
  texts.set(statement, sql);
  const bind = statement.bind.bind(statement);
  const all = statement.all.bind(statement);
  const run = statement.run.bind(statement);
  statement.bind = (...values) => noted(bind(...values), sql);
  statement.all = async () => {
    const result = await all();
    note(statement, result);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was asked for is what comes
    return result as never;
  };
  statement.run = async () => {
    const result = await run();
    note(statement, result);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    return result as never;
  };
  // Asked for a first row the platform gives no figures; asked for all it does. No caller of ours names a column.
  statement.first = async () => {
    const result = await all();
    note(statement, result);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    return (result.results[0] ?? null) as never;
  };
  return statement;
}

function recording(db: D1Database): D1Database {
  return Object.assign(Object.create(db), {
    prepare: (sql: string) => noted(db.prepare(sql), sql),
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await db.batch(statements);
      for (const [i, result] of results.entries()) if (statements[i]) note(statements[i], result);
      return results;
    },
  });
}

export default {
  async fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    const own = { ...env, DB: recording(env.DB) };
    if (pathname === '/bench/log') {
      const said = Response.json(notes);
      notes = [];
      return said;
    }
    if (pathname === '/bench/clock') {
      await worker.scheduled({ scheduledTime: Date.now(), cron: '', noRetry() {} }, own);
      return new Response('done');
    }
    return worker.fetch(request, own, ctx);
  },
} satisfies ExportedHandler<Env>;
