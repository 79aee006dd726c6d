import type { StoredRow } from '#shared/records/apply-change.ts';

/** Something about a record that no screen could have made, and what would mend it. */
export type IntegrityFinding = {
  problem: 'dangling-link' | 'whole-gone' | 'same-number' | 'unknown-kind';
  /** `look`: nothing that a program may decide. */
  repair: 'remove-link' | 'trash' | 'look';
  table: string;
  row: StoredRow;
  field: string;
  /** What the field holds. */
  value: string;
};
