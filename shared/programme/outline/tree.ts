import { compareOrder, type Ordered } from '../../records/order.ts';
import { groupBy } from '../../lib/group-by.ts';

export type TreeNode<T> = { record: T; children: TreeNode<T>[] };

/**
 * Records that name their parent, as a forest, siblings sorted. Each record is in it once, whatever the state of the
 * records: one whose parent is missing is a root; of records that are each other's parents (two machines moved them into
 * each other) the first by order becomes a root and the rest stays below it.
 */
export function treeOf<T extends Ordered & { parentId?: string }>(
  records: readonly T[],
): TreeNode<T>[] {
  const sorted = [...records].sort(compareOrder);
  const byId = new Map(sorted.map((record) => [record.id, record]));
  const children = groupBy(sorted, ({ parentId }) =>
    parentId !== undefined && byId.has(parentId) ? parentId : null,
  );
  const roots = children.get(null) ?? [];
  const placed = new Set<string>();
  const grow = (record: T): TreeNode<T> => {
    placed.add(record.id);
    const own = (children.get(record.id) ?? []).filter(({ id }) => !placed.has(id));
    return { record, children: own.map(grow) };
  };
  const forest = roots.map(grow);
  for (const record of sorted) {
    if (!placed.has(record.id)) forest.push(grow(firstOfCycle(record, byId)));
  }
  return forest.sort((one, other) => compareOrder(one.record, other.record));
}

/** Of the records that are each other's parents above `record`, or with it, the first by order. */
function firstOfCycle<T extends Ordered & { parentId?: string }>(
  record: T,
  byId: ReadonlyMap<string, T>,
): T {
  const above: T[] = [];
  let at: T | undefined = record;
  while (at && !above.includes(at)) {
    above.push(at);
    at = byId.get(at.parentId ?? '');
  }
  const cycle = at ? above.slice(above.indexOf(at)) : above;
  return cycle.sort(compareOrder)[0] ?? record;
}
