import { expect, it } from 'vitest';
import { emptyRound } from '#shared/programme/follow-up/round-draft.ts';
import { action, emptyProgramme, record } from '#shared/programme/testing/any-programme.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { addRound } from './follow-up-commands.ts';

it('a new round asks those who were chosen, and of them who has a part in an action', async () => {
  const office = await emptyOffice();
  const actionParties = ['stm', 'om'].map((organisationId) => ({
    ...{ ...record(`party-${organisationId}`), actionId: 'a', organisationId },
    ...{ role: 'lead' as const, answer: 'confirmed' as const },
  }));
  const plan = { ...emptyProgramme(), actions: [action('a')], actionParties };
  const title = { fi: 'Syksy', sv: '', en: '' };
  const draft = { ...emptyRound(['om', 'gone']), title, asOf: '31.8.2026' };
  const { value } = await addRound(office, plan, draft);
  expect(value.count).toBe(1);
  const asked = await office.read.followUpRequests.toArray();
  expect(asked.map(({ roundId, organisationId }) => [roundId, organisationId])).toEqual([
    [value.id, 'om'],
  ]);
});
