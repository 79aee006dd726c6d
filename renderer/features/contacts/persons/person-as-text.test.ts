import { expect, it } from 'vitest';
import { anEmail, anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readPerson } from '../contacts-data.ts';
import { personAsText } from './person-as-text.ts';

it('copies the posts and addresses of the day, none that is over and none to come', async () => {
  const office = await emptyOffice();
  const person = aPerson();
  const organisation = anOrganisation({ name: { fi: 'Virasto' } });
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    await write.add('persons', person);
    await write.add('organisations', organisation);
    const posts = {
      'entinen@virasto.invalid': { to: '2026-06-30', primary: false },
      'nykyinen@virasto.invalid': { title: { fi: 'johtaja' }, to: '2026-12-31', primary: false },
      'uusi@virasto.invalid': { from: '2027-01-01' },
    };
    for (const [value, some] of Object.entries(posts)) {
      const fields = { personId: person.id, organisationId: organisation.id, title: {}, ...some };
      const { id } = await write.add('positions', aPosition(fields));
      await write.add('contactPoints', anEmail({ ownerKind: 'position', ownerId: id, value }));
    }
    await write.add('contactPoints', anEmail({ ownerId: person.id, value: 'oma@posti.invalid' }));
  });
  const detail = await readPerson(office, person.id);
  if (!detail) throw new Error('She is not there.');
  const lines = personAsText(detail, 'fi', '2026-11-27').split('\n').slice(1);
  expect(lines[0]).toBe('johtaja, Virasto');
  expect(lines.slice(1).sort()).toEqual(['nykyinen@virasto.invalid', 'oma@posti.invalid']);
});
