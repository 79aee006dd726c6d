import { expect, it } from 'vitest';
import { anEmail, anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';

it('the history of a person tells the acts on her and on what is or was part of her, newest first', async () => {
  const office = await emptyOffice();
  const person = aPerson();
  const other = aPerson();
  const organisation = anOrganisation();
  const position = aPosition({ personId: person.id, organisationId: organisation.id });
  const email = anEmail({ ownerKind: 'position', ownerId: position.id });
  await office.change({ name: 'addPerson', facts: { name: 'Aino' } }, async (write) => {
    await write.add('organisations', organisation);
    await write.add('persons', person);
    await write.add('positions', position);
    await write.add('contactPoints', email);
  });
  await office.change({ name: 'addPerson', facts: { name: 'Bo' } }, async (write) => {
    await write.add('persons', other);
  });
  await office.change({ name: 'editPerson', facts: { name: 'Aino' } }, async (write) => {
    await write.update('contactPoints', email.id, { value: 'uusi@virasto.invalid' });
  });
  await office.change({ name: 'editPerson', facts: { name: 'Aino' } }, (write) =>
    write.delete('contactPoints', email.id),
  );

  const { rows, entries } = await office.history('persons', person.id);
  expect(rows.map(({ table }) => table)).toEqual(['persons', 'positions', 'contactPoints']);
  expect(entries.map(({ act }) => act.name)).toEqual(['editPerson', 'editPerson', 'addPerson']);
  expect(entries[1]?.changes).toMatchObject([
    {
      table: 'contactPoints',
      fields: { value: ['aino.esimerkki@virasto.invalid', 'uusi@virasto.invalid'] },
    },
  ]);
  // The organisation was added in the same act, but is no part of her.
  expect(entries[2]?.changes.map(({ table }) => table).sort()).toEqual([
    'contactPoints',
    'persons',
    'positions',
  ]);
  expect(await office.history('persons', 'nobody')).toEqual({ rows: [], entries: [] });
});
