import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';

const CODE = '131052-308T';

it('takes codes out of all that is past, however much of it there is, and leaves the rest', async () => {
  const office = await emptyOffice({ indexedDB: new IDBFactory() });
  const people = Array.from({ length: 1200 }, () => aPerson());
  await office.change({ name: 'addPerson', facts: { name: CODE } }, async (write) => {
    for (const person of people) await write.add('persons', person);
  });
  const last = people.at(-1)?.id ?? '';
  const edit = { name: 'editPerson', facts: { name: 'Aino' } } as const;
  const note = (notes: string) =>
    office.change(edit, (write) => write.update('persons', last, { notes }));
  await note(`Ks. ${CODE}, puh. 040 123 4567`);
  await note('Soitti');
  await office.change(edit, (write) =>
    write.add('madeDocuments', {
      kind: 'contacts',
      title: 'Lista',
      language: 'fi',
      fileName: `Lista ${CODE}.docx`,
      contacts: 1,
    }),
  );
  const { mark } = await office.journal.currentState();

  // The two edits, the document and what the log has of it, and what the first act named.
  expect(await office.forgetCodes()).toBe(5);
  const { tables } = await office.backups.snapshot();
  expect(JSON.stringify(tables)).not.toContain('131052');
  expect(JSON.stringify(tables)).toContain('Ks. …, puh. 040 123 4567');
  expect((await office.read.persons.get(last))?.notes).toBe('Soitti');
  // The journal and the workers begin anew.
  expect((await office.journal.currentState()).mark.epoch).toBeGreaterThan(mark.epoch);

  expect(await office.forgetCodes()).toBe(0);
});
