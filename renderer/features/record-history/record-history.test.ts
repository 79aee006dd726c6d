import { expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { editPreferences } from '#renderer/common/edit-preferences.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { asItWasOn, readHistory } from './history-data.ts';
import { restoreField } from '#renderer/data/history/restore-field.ts';

async function officeWithHistory() {
  let now = new Date('2026-10-01T08:00:00Z');
  const office = await emptyOffice({ now: () => now });
  const on = (day: string) => {
    now = new Date(`${day}T08:00:00Z`);
  };
  const [old, next] = [anOrganisation(), anOrganisation({ name: { fi: 'Toinen virasto' } })];
  const aino = aPerson();
  const position = aPosition({ personId: aino.id, organisationId: old.id });
  await office.change({ name: 'addPerson', facts: { name: 'Aino' } }, async (write) => {
    await write.add('organisations', old);
    await write.add('organisations', next);
    await write.add('persons', aino);
    await write.add('positions', position);
  });
  on('2026-10-05');
  await office.change({ name: 'editPerson', facts: { name: 'Aino' } }, async (write) => {
    await write.update('persons', aino.id, { familyName: 'Uusinimi', notes: 'Soita' });
    await write.update('positions', position.id, { organisationId: next.id });
  });
  on('2026-10-09');
  await office.change({ name: 'editPerson', facts: { name: 'Aino' } }, (write) =>
    write.update('persons', aino.id, { familyName: 'Kolmas' }),
  );
  return { office, aino, position, old };
}

it('tells act by act what changed of a record and its parts, and how it was on a day', async () => {
  const { office, aino } = await officeWithHistory();
  const page = await readHistory(office, 'persons', aino.id, 'fi');
  if (!page) throw new Error('no history');
  expect(page.name).toContain('Kolmas');
  expect(page.acts.map(({ changes }) => changes.length)).toEqual([1, 2, 2]);
  const [own, part] = page.acts[1]?.changes ?? [];
  expect(own?.fields.map(({ field, before }) => [field, before])).toEqual([
    ['familyName', 'Esimerkki'],
    ['notes', null],
  ]);
  expect(part?.part?.kind).toBe('Tehtävä organisaatiossa');
  const before = part?.fields[0]?.before;
  const said = (table: string, field: string, value: unknown) =>
    page.words.sides(table, field, [value, undefined]);
  expect(said('positions', 'organisationId', before)).toEqual(['Esimerkkivirasto', '']);
  expect(said('recommendations', 'strength', 'urges')[0]).not.toBe('urges');
  const recommendation = { bodyId: 'a', reference: 'GRETA(2019)06, kohta 92' };
  expect(page.words.name('recommendations', recommendation)).toBe('GRETA(2019)06, kohta 92');

  expect(asItWasOn(page, '2026-09-30')).toBeNull();
  expect(asItWasOn(page, '2026-10-04')).toMatchObject({ familyName: 'Esimerkki' });
  expect(asItWasOn(page, '2026-10-05')).toMatchObject({ familyName: 'Uusinimi', notes: 'Soita' });
  expect(await readHistory(office, 'persons', 'nobody', 'fi')).toBeNull();
});

it('gives one field its old value in an act that can be undone, unless it would name a removed record', async () => {
  const { office, aino, position, old } = await officeWithHistory();
  const page = await readHistory(office, 'persons', aino.id, 'fi');
  const then = page && asItWasOn(page, '2026-10-04');
  if (!then) throw new Error('no state');
  const facts = { name: 'Aino', field: 'Sukunimi' };
  const field = { table: 'persons', id: aino.id, field: 'familyName', then } as const;
  expect(await restoreField(office, field, facts)).toMatchObject({ ok: true });
  expect(await office.read.persons.get(aino.id)).toMatchObject({
    familyName: 'Esimerkki',
    notes: 'Soita',
  });
  expect(await office.undo()).toMatchObject({ ok: true });
  expect(await office.read.persons.get(aino.id)).toMatchObject({ familyName: 'Kolmas' });

  await office.change({ name: 'deleteOrganisation' }, (w) => w.delete('organisations', old.id));
  const link = page?.acts[1]?.changes[1]?.fields[0];
  if (!link?.then) throw new Error('no old place');
  const place = {
    table: 'positions',
    id: position.id,
    field: link.field,
    then: link.then,
  } as const;
  expect(await restoreField(office, place, facts)).toMatchObject({
    failure: { code: 'target-gone' },
  });
  await office.change({ name: 'deletePerson' }, (write) => write.delete('persons', aino.id));
  expect(await restoreField(office, field, facts)).toMatchObject({
    failure: { code: 'record-gone' },
  });
});

it('gives a postal address back with the line that is made of it', async () => {
  const office = await emptyOffice();
  const agency = anOrganisation();
  const address = { street: 'PL 25', postalCode: '00023', city: 'Valtioneuvosto', country: 'FI' };
  const line = 'PL 25, 00023 Valtioneuvosto';
  const before = { value: line, normal: line.toLowerCase(), address };
  const point = { id: newId(), ownerKind: 'organisation', ownerId: agency.id } as const;
  await office.change({ name: 'addPerson' }, async (write) => {
    await write.add('organisations', agency);
    await write.add('contactPoints', { ...point, kind: 'address', preferred: true, ...before });
  });
  const moved = {
    value: 'PL 25, 00099 Valtioneuvosto',
    normal: 'pl 25, 00099 valtioneuvosto',
    address: { ...address, postalCode: '00099' },
  };
  await office.change({ name: 'editPerson' }, (write) =>
    write.update('contactPoints', point.id, moved),
  );
  const page = await readHistory(office, 'organisations', agency.id, 'fi');
  const then = page?.acts[0]?.changes[0]?.fields.find(({ field }) => field === 'value')?.then;
  if (!then) throw new Error('no old address');
  const one = { table: 'contactPoints', id: point.id, field: 'value', then } as const;
  expect(await restoreField(office, one, { name: '', field: '' })).toMatchObject({ ok: true });
  expect(await office.read.contactPoints.get(point.id)).toMatchObject(before);
});

it('says who did it, where that is not who sits here', async () => {
  const { office, aino } = await officeWithHistory();
  const byOf = async () =>
    (await readHistory(office, 'persons', aino.id, 'fi'))?.acts.map(({ by }) => by);
  await editPreferences(office, { personName: 'Aino Esimerkki' });
  await office.change({ name: 'editPerson', facts: { name: 'Aino' } }, (write) =>
    write.update('persons', aino.id, { notes: 'Kirjoita' }),
  );
  expect(await byOf()).toEqual([null, null, null, null]);
  await editPreferences(office, { personName: 'Varpu Varamies' });
  expect(await byOf()).toEqual(['Aino Esimerkki', null, null, null]);
});
