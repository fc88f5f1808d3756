import worker from '../../src/index.ts';

/** The Worker as it is, with a count of what it asks of its database: `GET /v1/cost` tells and forgets. */

interface Cost {
  readonly batches: number;
  readonly statements: number;
  readonly read: number;
  readonly written: number;
}

const NONE: Cost = { batches: 0, statements: 0, read: 0, written: 0 };
let cost = NONE;

const counting = (db: D1Database): D1Database =>
  new Proxy(db, {
    get(target, name) {
      if (name !== 'batch') {
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return async (statements: D1PreparedStatement[]) => {
        const results = await target.batch(statements);
        cost = {
          batches: cost.batches + 1,
          statements: cost.statements + statements.length,
          read: results.reduce((sum, { meta }) => sum + meta.rows_read, cost.read),
          written: results.reduce((sum, { meta }) => sum + meta.rows_written, cost.written),
        };
        return results;
      };
    },
  });

export default {
  fetch(request, env, context) {
    if (new URL(request.url).pathname === '/v1/cost') {
      const answer = Response.json(cost);
      cost = NONE;
      return answer;
    }
    return worker.fetch(request, { ...env, DB: counting(env.DB) }, context);
  },
} satisfies ExportedHandler<Env>;
