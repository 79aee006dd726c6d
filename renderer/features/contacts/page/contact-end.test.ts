import { expect, it } from 'vitest';
import { anOrganisation, aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { Office } from '#renderer/data/office.ts';
import { readEnd } from './contact-end.ts';

const merge = (office: Office, table: 'persons' | 'organisations', id: string, into: string) =>
  office.change({ name: 'mergePersons' }, async (write) => {
    await write.update(table, id, { mergedIntoId: into });
    await write.delete(table, id);
  });

it('a contact that was merged leads to the one that is shown, however many merges later', async () => {
  const office = await emptyOffice();
  const [first, second, third] = [aPerson(), aPerson(), aPerson({ familyName: 'Kolmas' })];
  const [old, now] = [anOrganisation(), anOrganisation({ name: { fi: 'Uusi virasto' } })];
  await office.change({ name: 'addSample' }, async (write) => {
    for (const person of [first, second, third]) await write.add('persons', person);
    for (const one of [old, now]) await write.add('organisations', one);
  });
  const endOf = (table: 'persons' | 'organisations', id: string) =>
    readEnd(office, { table, id }, 'fi');
  await merge(office, 'persons', first.id, second.id);
  await merge(office, 'persons', second.id, third.id);
  await merge(office, 'organisations', old.id, now.id);
  expect(await endOf('persons', first.id)).toEqual({
    merged: { href: `#/contacts/${third.id}`, name: 'Aino Kolmas' },
  });
  expect(await endOf('organisations', old.id)).toEqual({
    merged: { href: `#/organisations/${now.id}`, name: 'Uusi virasto' },
  });
});

it('one that was only deleted, or never was, leads nowhere', async () => {
  const office = await emptyOffice();
  const aino = aPerson();
  await office.change({ name: 'addSample' }, (write) => write.add('persons', aino));
  await office.change({ name: 'deletePerson' }, (write) => write.delete('persons', aino.id));
  for (const id of [aino.id, 'nobody']) {
    expect(await readEnd(office, { table: 'persons', id }, 'fi')).toEqual({});
  }
});
