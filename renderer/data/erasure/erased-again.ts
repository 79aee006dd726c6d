import type { BackupTable } from '#shared/backup/backup-file.ts';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import { planErasure, withoutErased } from './erasure.ts';
import { orderOf } from './erasure-order.ts';
import { yieldToEventLoop } from '../yield-to-event-loop.ts';

/** The tables of an earlier state without those who were erased since, whom `tombstones` name, and without `others`. */
export async function erasedAgain(
  tables: readonly BackupTable[],
  tombstones: readonly Tombstone[],
  others: Iterable<string> = [],
): Promise<readonly BackupTable[]> {
  const erasure = await planErasure(tables, orderOf(tombstones, others), yieldToEventLoop);
  return erasure ? withoutErased(tables, erasure) : tables;
}
