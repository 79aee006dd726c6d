import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { RecordBase } from '../../records/record.ts';

/**
 * What is left of a person whose data were erased (GDPR Art. 17): nothing to reach her by. `marks` are SHA-256 values of
 * her normal e-mail addresses and numbers, so that an import does not bring her back unnoticed; a restored older backup
 * is erased again by `personId`.
 */
export type Tombstone = RecordBase & {
  personId: string;
  erasedOn: CalendarDate;
  reason: string;
  /** The name, only where approved official records must keep it; absent where none mention her. */
  keptName?: string;
  /** The records that keep the name, as `table:id`. */
  keptIn: string[];
  marks: string[];
  /** Kept files that named her and went with her (SHA-256): an older backup brings none of them back. */
  goneFiles?: string[];
  /** Kept files that name her and stay, and on what ground; decided on the day of the erasure. */
  keptFiles?: { sha256: string; ground: string }[];
};
