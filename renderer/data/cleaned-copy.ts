import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { planErasure, withoutErased } from './erasure.ts';
import type { CleanedCopy, CopyOrder } from './erasure-order.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import { otherWork } from './other-work.ts';
import { upgradeBackup } from './upgrade-backup.ts';

/** Writes a state that a restore replaced again without the persons. */
export async function cleanedCopy({ bytes, order }: CopyOrder): Promise<CleanedCopy> {
  const read = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION, pause: otherWork });
  if (!read.ok) return { outcome: 'unreadable' };
  const { header, tables } = upgradeBackup(read.value);
  const erasure = await planErasure(tables, order, otherWork);
  if (!erasure) return { outcome: 'untouched' };
  const source = { ...header, schemaVersion: SCHEMA_VERSION };
  const cleaned = await writeBackup(
    { ...source, tables: withoutErased(tables, erasure) },
    otherWork,
  );
  return { outcome: 'cleaned', bytes: cleaned };
}
