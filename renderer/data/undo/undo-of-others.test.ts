import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { restoreInto } from '#renderer/testing/restore-into.ts';
import type { Office } from '../office.ts';

const edit = { name: 'editPerson', facts: { name: 'Aino' } } as const;
const appVersion = '0.1.0';

/** One office, opened by turns on several devices, each with a clock of its own. */
function sharedOffice() {
  const indexedDB = new IDBFactory();
  let open: Office | undefined;
  return async (deviceId: string, person: string, hour = 8): Promise<Office> => {
    open?.close();
    open = await emptyOffice({
      indexedDB,
      deviceId,
      now: () => new Date(Date.UTC(2026, 10, 30, hour)),
    });
    const office = open;
    if ((await office.preferences()).personName !== person) {
      await office.change({ name: 'editSettings' }, async (write) => {
        const { id, ...fields } = await office.preferences();
        const own = {
          table: 'preferences',
          id,
          fields: { ...fields, personName: person },
        } as const;
        await write.restoreAll([own]);
      });
    }
    return office;
  };
}

const rename = (office: Office, id: string, givenName: string) =>
  office.change(edit, (write) => write.update('persons', id, { givenName }));

it('takes back what was done on this device, and leaves what another did', async () => {
  const on = sharedOffice();
  const [one, other] = [aPerson({ givenName: 'Aino' }), aPerson({ givenName: 'Eino' })];
  const first = await on('kone-a', 'Aino Esimerkki');
  const own = await first.change(edit, (write) => write.add('persons', one));
  const second = await on('kone-b', 'Varpu Varamies');
  await second.change(edit, (write) => write.add('persons', other));

  const again = await on('kone-a', 'Aino Esimerkki');
  expect((await again.undoSteps()).undo?.id).toBe(own.actId);
  expect(await again.undo()).toMatchObject({ ok: true, value: { id: own.actId } });
  expect((await again.read.persons.toArray()).map(({ id }) => id)).toEqual([other.id]);
  expect(await again.redo()).toMatchObject({ ok: true, value: { id: own.actId } });
  expect(await again.read.persons.count()).toBe(2);
});

it('says who stands in the way, and changes nothing', async () => {
  const on = sharedOffice();
  const person = aPerson({ givenName: 'Aino' });
  const first = await on('kone-a', 'Aino Esimerkki');
  await first.change(edit, (write) => write.add('persons', person));
  await rename(first, person.id, 'Anna');
  const second = await on('kone-b', 'Varpu Varamies');
  await rename(second, person.id, 'Arja');

  const again = await on('kone-a', 'Aino Esimerkki');
  const { entries } = await again.history('persons', person.id);
  expect(entries.map(({ act }) => act.person)).toEqual([
    'Varpu Varamies',
    'Aino Esimerkki',
    'Aino Esimerkki',
  ]);
  expect(await again.undo()).toMatchObject({
    ok: false,
    failure: { code: 'changed-later', facts: { act: 'editPerson', person: 'Varpu Varamies' } },
  });
  expect(await again.read.persons.get(person.id)).toMatchObject({ givenName: 'Arja' });
});

it('takes for undone what another took back, and goes by stamps where a clock is behind', async () => {
  const on = sharedOffice();
  const [one, other] = [aPerson(), aPerson()];
  const first = await on('kone-a', 'Aino Esimerkki', 10);
  const early = await first.change(edit, (write) => write.add('persons', one));
  const late = await first.change(edit, (write) => write.add('persons', other));
  const second = await on('kone-b', 'Varpu Varamies', 7);
  expect((await second.undoAct(late.actId ?? '')).ok).toBe(true);

  const again = await on('kone-a', 'Aino Esimerkki', 10);
  const { undo, redo } = await again.undoSteps();
  expect(undo?.id).toBe(early.actId);
  expect(redo).toBeNull();
});

it('has for its own what came with a restore', async () => {
  const on = sharedOffice();
  const first = await on('kone-a', 'Aino Esimerkki');
  const added = await first.change(edit, (write) => write.add('persons', aPerson()));
  const { schemaVersion, createdAt, deviceId, tables } = await first.backups.snapshot();
  const header = { format: 'koord-backup', formatVersion: 1, tables: {} } as const;
  const about = { ...header, schemaVersion, createdAt, deviceId, appVersion };
  const fresh = await emptyOffice({ deviceId: 'kone-c' });
  const backup = { header: about, tables, files: [] };
  expect((await restoreInto(fresh, backup, { appVersion })).ok).toBe(true);
  expect((await fresh.undoSteps()).undo?.id).toBe(added.actId);
});
