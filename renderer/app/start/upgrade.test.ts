import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backup } from '#shared/backup/backup-file.ts';
import { newKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { DATABASE_NAME } from '#renderer/data/database.ts';
import { installedVersion } from '#renderer/data/start/installed-version.ts';
import { SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import { openOffice } from '#renderer/data/open-office.ts';
import { inspectDatabase, readAsItIs } from '#renderer/data/start/inspect-database.ts';
import { startChecks } from '#renderer/features/safekeeping/public.ts';
import { type FakePlatform, fakePlatform } from '#renderer/platform/fake-platform.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { oldDatabase, oldOffice, VERSIONS } from '#renderer/testing/old-office.ts';
import { restoreInto } from '#renderer/testing/restore-into.ts';
import { createBackupMaker } from '#renderer/workers/backup/backup-maker.ts';
import { backupHandlers } from '#renderer/workers/backup/make-backup.ts';
import { inProcessPort } from '#renderer/workers/serve-calls.ts';
import { startUp } from './start-up.ts';

let platform: FakePlatform;
let identity: string;

beforeEach(async () => {
  platform = fakePlatform();
  ({ identity } = await newKey());
  platform.memory.kept.identity = identity;
});

/** A start of today's program over what a program of `version` left. */
async function startOver(version: number) {
  const old = await oldOffice(version);
  const database = await oldDatabase(old);
  const maker = createBackupMaker(() =>
    inProcessPort(() => backupHandlers((work) => readAsItIs(database, work))),
  );
  const opens = vi.fn(() => openOffice(database));
  const start = startUp(
    opens,
    startChecks(platform, maker, () => inspectDatabase(database)),
  );
  return {
    old,
    start,
    opens,
    installed: () => installedVersion(database.indexedDB, DATABASE_NAME),
  };
}

function byTable({ tables }: Backup) {
  return Object.fromEntries(
    tables.flatMap(({ name, records }) => (records.length > 0 ? [[name, records]] : [])),
  );
}

describe('a start of the program over an earlier schema', () => {
  it.each(VERSIONS.slice(0, -1))(
    'keeps what version %i left as it is in a backup, and then migrates it',
    async (version) => {
      const { old, start, installed } = await startOver(version);
      const { storeBackup } = platform;
      let whenStored = 0;
      platform.storeBackup = async (order) => {
        whenStored = await installed();
        return await storeBackup(order);
      };
      await start.open();
      const state = start.store.getState();
      if (state.step !== 'ready') throw new Error(state.step);
      expect([whenStored, await installed()]).toEqual([version, SCHEMA_VERSION]);

      const [kept, ...more] = platform.memory.backups;
      expect(more).toEqual([]);
      expect(kept?.about).toMatchObject({ reason: 'before-migration', schemaVersion: version });
      const read = await readBackup(kept?.bytes ?? new Uint8Array(), {
        schemaVersion: SCHEMA_VERSION,
        secrets: { identities: [identity] },
      });
      if (!read.ok) throw new Error(read.failure.code);
      expect(read.value.header.schemaVersion).toBe(version);
      expect(byTable(read.value)).toEqual(byTable(old));

      // What was migrated is what that backup is restored to.
      const restored = await emptyOffice();
      await restoreInto(restored, read.value, { appVersion: '1' });
      const [now, then] = [await state.office.reader.shown(), await restored.reader.shown()];
      expect(now.tables).toEqual(then.tables);
    },
  );

  it('migrates nothing where no backup can be made, until she says so', async () => {
    const { start, opens, installed } = await startOver(1);
    platform.memory.failures.storeBackup = 'disk-full';
    await start.open();
    expect(start.store.getState()).toMatchObject({ step: 'unprotected', reason: 'disk-full' });
    expect(opens).not.toHaveBeenCalled();
    expect(await installed()).toBe(1);
    await start.openAnyway();
    expect(start.store.getState().step).toBe('ready');
    expect(await installed()).toBe(SCHEMA_VERSION);
  });
});
