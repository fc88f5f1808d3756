/** A prepared statement together with what its rows mean, so that a batch of them is read in one go. */
export interface Query<T> {
  readonly statement: D1PreparedStatement;
  readonly read: (rows: readonly unknown[]) => T;
}

/**
 * A query whose rows have the columns of `Row`. D1 hands rows out untyped; STRICT tables and the statement's own
 * column list are what makes them `Row`s, so this is the one place that says so.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- `Row` is inferred from `read`
export const query = <Row, T>(
  statement: D1PreparedStatement,
  read: (rows: readonly Row[]) => T,
): Query<T> => ({
  statement,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  read: (rows) => read(rows as readonly Row[]),
});

type Answers<Q extends readonly Query<unknown>[]> = {
  -readonly [K in keyof Q]: Q[K] extends Query<infer T> ? T : never;
};

/** Runs the queries in one batch: one round trip, one consistent view. */
export async function readAll<const Q extends readonly Query<unknown>[]>(
  db: D1Database,
  ...queries: Q
): Promise<Answers<Q>> {
  const results = await db.batch(queries.map(({ statement }) => statement));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a mapped tuple keeps its length, which map() forgets
  return queries.map(({ read }, i) => read(results[i]?.results ?? [])) as Answers<Q>;
}

/** What named queries answer; null where there was none to ask. */
export type Named<Q extends Readonly<Record<string, Query<unknown> | null>>> = {
  -readonly [K in keyof Q]: Q[K] extends Query<infer T>
    ? T
    : Q[K] extends Query<infer T> | null
      ? T | null
      : never;
};

/** The same for queries with names: one batch, and a query that is null asks nothing. */
export async function readNamed<const Q extends Readonly<Record<string, Query<unknown> | null>>>(
  db: D1Database,
  queries: Q,
): Promise<Named<Q>> {
  const asked = Object.entries(queries).flatMap(([name, each]) => (each ? [{ name, each }] : []));
  const results = await db.batch(asked.map(({ each }) => each.statement));
  const read = asked.map(({ name, each }, i) => [name, each.read(results[i]?.results ?? [])]);
  const unasked = Object.keys(queries).map((name) => [name, null]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are those of the queries
  return Object.fromEntries([...unasked, ...read]) as Named<Q>;
}
