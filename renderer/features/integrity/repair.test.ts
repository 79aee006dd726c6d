import { expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { anEmail, anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { repairFindings } from './repair.ts';

it('mends in one act what can be mended, and one undo takes it back', async () => {
  const office = await emptyOffice();
  const agency = anOrganisation({ parentId: newId() });
  const position = aPosition({ personId: newId(), organisationId: agency.id });
  const email = anEmail({ ownerKind: 'position', ownerId: position.id });
  const lost = anOrganisation();
  const aino = aPerson();
  const place = aPosition({ personId: aino.id, organisationId: lost.id });
  await office.change({ name: 'editSettings' }, async (write) => {
    await write.add('organisations', agency);
    await write.add('positions', position);
    await write.add('contactPoints', email);
    await write.add('persons', aino);
    await write.add('positions', place);
  });
  const found = await office.checkIntegrity();
  expect(found).toHaveLength(3);
  expect((await repairFindings(office, found)).value).toBe(2);
  expect((await office.read.organisations.get(agency.id))?.parentId).toBeUndefined();
  expect(await office.read.contactPoints.get(email.id)).toBeUndefined();
  // A position without its organisation says more than the link: she decides.
  expect(await office.read.positions.get(place.id)).toBeDefined();
  expect(await office.checkIntegrity()).toMatchObject([{ repair: 'look' }]);
  expect((await repairFindings(office, found)).value).toBe(0);

  expect(await office.undo()).toMatchObject({ ok: true, value: { name: 'repairRecords' } });
  expect(await office.checkIntegrity()).toHaveLength(3);
});
