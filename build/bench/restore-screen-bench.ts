import { writeBackup } from '#shared/backup/write-backup.ts';
import type { Step } from '../progress.ts';
import { writeBare } from './bare-database.ts';
import type { BenchRow } from './bench-row.ts';
import { backupOf, LARGE_OFFICE, largeOffice } from './large-office.ts';
import { median } from './median.ts';
import { inOfficeWindow, type OfficeWindow } from './office-window.ts';
import { restoreInWindow } from './restore-in-window.ts';

const ROUNDS = 2;

/**
 * The backup of a large office restored in the window into an empty one, against bare IndexedDB writing the same rows
 * into as new a database of a browser of its own, by turns.
 */
export async function rows(step: Step): Promise<BenchRow[]> {
  const tables = largeOffice();
  const backup = Buffer.from(await writeBackup(backupOf(tables)));
  const restored: number[] = [];
  const written: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const open = { step: (what: string) => step(what, round, ROUNDS), onDisk: true };
    const ours = async ({ page }: OfficeWindow) => {
      open.step('restoring');
      return [await restoreInWindow(page, backup)];
    };
    const bare = async ({ page }: OfficeWindow) => {
      open.step('writing the same rows bare');
      return [await writeBare(page, tables)];
    };
    restored.push(...(await inOfficeWindow({}, ours, open)));
    written.push(...(await inOfficeWindow({}, bare, open)));
  }
  if (restored.length === 0) return [];
  return [
    {
      what: `restore a backup of ${LARGE_OFFICE} into an empty office`,
      ours: median(restored),
      floor: median(written),
      floorName: 'bare IndexedDB, writing (at most 1.35 ×)',
      unit: 'ms',
    },
  ];
}
