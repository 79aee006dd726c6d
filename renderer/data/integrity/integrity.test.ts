import { expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import type { Fields } from '#shared/records/record.ts';
import { anEmail, anOrganisation, aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';

const act = { name: 'editSettings' } as const;

it('finds nothing wrong in the sample office', async () => {
  const office = await emptyOffice();
  const { rows } = sampleOffice();
  await office.change(act, async (write) => {
    for (const [table, records] of Object.entries(rows)) {
      for (const record of records) {
        await write.add(table as keyof typeof rows, record as Fields<typeof record>);
      }
    }
  });
  expect(await office.checkIntegrity()).toEqual([]);
});

it('finds links to nothing and to the trash, parts alone, numbers twice and words unknown, and says what would help', async () => {
  const office = await emptyOffice();
  const round = newId();
  const body = newId();
  const agency = anOrganisation({ parentId: newId() });
  const alone = anEmail({ ownerId: newId() });
  const odd = { ...anOrganisation(), kind: 'guild' as 'agency' };
  const recommendation = {
    text: { fi: 'Suositus' },
    strength: 'urges',
    reviewRoundId: round,
  } as const;
  await office.change(act, async (write) => {
    await write.add('bodies', { id: body, name: { fi: 'GRETA' }, kind: 'intlBody' });
    await write.add('reviewRounds', { id: round, bodyId: body, state: 'underWay' });
    await write.add('organisations', agency);
    await write.add('organisations', odd);
    await write.add('persons', aPerson());
    await write.add('contactPoints', alone);
    await write.add('recommendations', { ...recommendation, reference: 'Kohta 92' });
    await write.add('recommendations', { ...recommendation, reference: 'kohta  92' });
    await write.add('recommendations', { ...recommendation, reference: 'Kohta 93' });
  });
  await office.change(act, (write) => write.delete('bodies', body));
  const found = await office.checkIntegrity();
  expect(
    found.map(({ problem, repair, table, field }) => `${problem} ${table}.${field} ${repair}`),
  ).toEqual([
    'dangling-link organisations.parentId remove-link',
    'unknown-kind organisations.kind look',
    'whole-gone contactPoints.ownerId trash',
    'same-number recommendations.reference look',
    'same-number recommendations.reference look',
    'dangling-link reviewRounds.bodyId look',
  ]);
});
