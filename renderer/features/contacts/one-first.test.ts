import { expect, it } from 'vitest';
import { aPerson, aPosition, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { draftOfPerson } from '#shared/contacts/person-draft.ts';
import { readPerson } from './contacts-data.ts';
import { addView, readViews, setDefaultView } from './list/saved-views.ts';

const act = { name: 'editPerson', facts: { name: 'Aino' } } as const;

it('of two positions that say they are primary, the one made first is', async () => {
  const office = await emptyOffice();
  const [person, organisation] = [aPerson(), anOrganisation()];
  const places = [1, 2].map(() =>
    aPosition({ personId: person.id, organisationId: organisation.id, primary: true }),
  );
  await office.change(act, async (write) => {
    await write.add('organisations', organisation);
    await write.add('persons', person);
    for (const place of places.toReversed()) await write.add('positions', place);
  });
  const detail = await readPerson(office, person.id);
  if (!detail) throw new Error('no person');
  expect(draftOfPerson(detail).positions.map(({ id, primary }) => [id, primary])).toEqual([
    [places[0]?.id, true],
    [places[1]?.id, false],
  ]);
});

it('of two views that say the list opens in them, it opens in the one made first, and choosing another settles it', async () => {
  const office = await emptyOffice();
  const look = { filters: {}, columns: ['name'], sort: { by: 'name', descending: false } } as never;
  const one = await addView(office, 'persons', 'Ä', look);
  const other = await addView(office, 'persons', 'A', look);
  await office.change(act, async (write) => {
    for (const { value } of [one, other]) {
      await write.update('savedViews', value, { isDefault: true });
    }
  });
  const defaults = async () =>
    (await readViews(office, 'persons')).filter(({ isDefault }) => isDefault).map(({ id }) => id);
  expect(await defaults()).toEqual([one.value]);
  const chosen = (await readViews(office, 'persons')).find(({ id }) => id === other.value);
  if (!chosen) throw new Error('no view');
  await setDefaultView(office, chosen, true);
  expect(await defaults()).toEqual([other.value]);
});
