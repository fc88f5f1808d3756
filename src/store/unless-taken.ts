/**
 * Runs a batch whose events have the next number of their comments. False: somebody else acted on one of them since it was
 * read, so that a number was taken, and nothing was stored.
 */
export async function unlessTaken(db: D1Database, statements: D1PreparedStatement[]): Promise<boolean> {
  try {
    await db.batch(statements);
    return true;
  } catch (error) {
    if (String(error).includes('UNIQUE constraint failed: events.')) return false;
    throw error;
  }
}
