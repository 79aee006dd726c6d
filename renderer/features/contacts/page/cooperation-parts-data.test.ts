import { expect, it } from 'vitest';
import { anOrganisation, aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readCooperationParts } from './cooperation-parts-data.ts';

it('reads in which entries of the log somebody took part, each once, the latest first, no template', async () => {
  const office = await emptyOffice();
  const [ministry, person] = [anOrganisation(), aPerson()];
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('organisations', ministry);
    await write.add('persons', person);
    const common = { kind: 'meeting', state: 'done', confidentiality: 'normal' } as const;
    const entry = async (fi: string, some: { from?: string; template?: true }) => {
      const { id } = await write.add('engagements', { ...common, title: { fi }, ...some });
      await write.add('engagementParties', {
        engagementId: id,
        role: 'participant',
        organisationId: ministry.id,
      });
      return id;
    };
    await entry('vanha', { from: '2025-01-01' });
    const latest = await entry('uusi', { from: '2026-01-01' });
    await entry('päivätön', {});
    await entry('malli', { from: '2026-02-02', template: true });
    await write.add('engagementParties', {
      engagementId: latest,
      role: 'speaker',
      organisationId: ministry.id,
    });
    await write.add('engagementParties', {
      engagementId: latest,
      role: 'speaker',
      personId: person.id,
    });
  });
  const titles = async (...[of, id]: ['organisationId' | 'personId', string]) =>
    (await readCooperationParts(office, of, id)).map(({ title }) => title.fi);
  expect(await titles('organisationId', ministry.id)).toEqual(['uusi', 'vanha', 'päivätön']);
  expect(await titles('personId', person.id)).toEqual(['uusi']);
});
