import { expect, it } from 'vitest';
import { anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';

const edit = { name: 'editPerson', facts: { name: '' } } as const;
const calm = { onProgress: () => undefined, signal: new AbortController().signal };
const receipt = {
  ...{ fileName: 'lista.csv', sha256: '', source: '' },
  counts: { read: 3, added: 3, skipped: 0 },
};

it('tells what taking an import back would do, does so, and lets it be brought back after other acts', async () => {
  const office = await emptyOffice();
  const known = aPerson({ notes: 'ennen' });
  await office.change(edit, (write) => write.add('persons', known));
  const [edited, gone] = [aPerson(), aPerson()];
  const [used, free] = [anOrganisation(), anOrganisation()];
  const rows = { persons: [edited, gone], organisations: [used, free] };
  const importAct = { name: 'importContacts', facts: { file: 'lista.csv' } } as const;
  const written = await office.importRows(importAct, receipt, rows, calm);
  expect(written.ok).toBe(true);
  const [{ actId = '' } = {}] = await office.read.imports.toArray();
  await office.change(edit, (write) => write.update('persons', edited.id, { notes: 'oma' }));
  await office.change(edit, (write) =>
    write.add('positions', aPosition({ personId: known.id, organisationId: used.id })),
  );

  const before = await office.backups.snapshot();
  const look = await office.importUndo(actId);
  expect(look).toMatchObject({
    ...{ persons: 1, organisations: 1 },
    ...{ edited: [{ id: edited.id }], used: [{ id: used.id }] },
    ...{ givenBack: 0, changedAgain: 0 },
  });
  expect((await office.backups.snapshot()).tables).toEqual(before.tables);
  expect(await office.importUndo('x')).toBeNull();

  expect(await office.undoAct(actId)).toMatchObject({ ok: true, value: { kept: 2 } });
  const ids = async () => (await office.read.persons.toArray()).map(({ id }) => id).sort();
  expect(await ids()).toEqual([known.id, edited.id].sort());
  const [entry] = await office.trash.entries();
  expect(entry).toMatchObject({ table: 'imports', row: { fileName: 'lista.csv' } });
  expect(entry?.ids.slice(1).sort()).toEqual([gone.id, free.id].sort());

  await office.change(edit, (write) => write.update('persons', known.id, { notes: 'jälkeen' }));
  expect((await office.redoAct(actId)).ok).toBe(true);
  expect(await ids()).toEqual([known.id, edited.id, gone.id].sort());
  expect(await office.trash.entries()).toEqual([]);
});
