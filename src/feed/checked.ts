import type { Checked, Label } from '../comments/checked.ts';
import { formatId, idTime } from '../comments/id.ts';
import { formatCursor, type Keyset } from '../comments/reading.ts';
import { checkedQuery } from '../store/checked.ts';
import { readAll } from '../store/query.ts';
import { presentDecision } from './moderated.ts';

/** What came in by the doors, newest first, as those see it who learn from it. */
export async function readChecked(
  db: D1Database,
  siteId: string,
  where: { label: Label | null; limit: number; cursor?: Keyset | undefined },
) {
  const { label, limit, cursor } = where;
  const [checked] = await readAll(db, checkedQuery(db, { siteId, label, limit, after: cursor ?? null }));
  return { checked: checked.items.map(present), next: formatCursor(checked.next) };
}

const present = ({ id, door, label, fields, decision }: Checked) => ({
  id: formatId(id),
  at: new Date(idTime(id)).toISOString(),
  door,
  label,
  fields,
  decision: presentDecision(decision, fields),
});
