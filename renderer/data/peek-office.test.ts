import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { peekOffice, readAsItIs } from './peek-office.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';

it('looks into a database, or finds none, and changes nothing', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  expect(await peekOffice(options)).toMatchObject({ ok: true, value: { schemaVersion: 0 } });
  expect(await options.indexedDB.databases()).toEqual([]);
  const office = await emptyOffice(options);
  await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', aPerson()),
  );
  expect(await peekOffice(options)).toMatchObject({
    ok: true,
    value: {
      schemaVersion: SCHEMA_VERSION,
      mark: { epoch: 0, seq: 1 },
      counts: { persons: 1, tasks: 0 },
    },
  });
  const snapshot = await office.backups.snapshot();
  const read = await readAsItIs(options, (everything) => Promise.resolve(everything));
  expect(read.tables).toEqual(snapshot.tables);
  expect(read).toMatchObject({ deviceId: snapshot.deviceId, mark: { seq: 1 } });
});
