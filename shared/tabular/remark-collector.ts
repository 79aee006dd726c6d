import { LIMITS } from './limits.ts';
import type { TableRemark } from './table.ts';

/** Gathers remarks, at most `LIMITS.remarksPerCode` of each code. */
export type RemarkCollector = { add: (remark: TableRemark) => void; all: TableRemark[] };

/** A new, empty collector. */
export function collectRemarks(): RemarkCollector {
  const counts = new Map<string, number>();
  const all: TableRemark[] = [];
  return {
    all,
    add(remark) {
      const count = (counts.get(remark.code) ?? 0) + 1;
      counts.set(remark.code, count);
      if (count <= LIMITS.remarksPerCode) all.push(remark);
    },
  };
}
