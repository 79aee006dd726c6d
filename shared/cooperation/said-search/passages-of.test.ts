import { expect, it } from 'vitest';
import type { StatusReport } from '../../programme/follow-up/follow-up.ts';
import { passagesOf } from './passages-of.ts';

const base = { createdAt: '', updatedAt: '', rev: 1 } as const;
const NOTHING = {
  ...{ engagements: [], engagementNotes: [], engagementParties: [], recommendations: [] },
  ...{ questionnaires: [], questions: [], answers: [] },
  ...{
    actions: [],
    followUpRounds: [],
    followUpRequests: [],
    statusReports: [],
    organisations: [],
  },
};

it('finds how bodies told that actions stand, with the round and the body, at the request', () => {
  const report: Omit<StatusReport, 'id' | 'actionId'> = {
    ...base,
    roundId: 'round',
    organisationId: 'stm',
    way: 'word',
    state: 'received',
    receivedOn: '2026-10-02',
  };
  const passages = passagesOf({
    ...NOTHING,
    organisations: [
      { ...base, id: 'stm', name: { fi: 'STM', sv: 'SHM' }, kind: 'ministry', country: 'FI' },
    ],
    actions: [{ id: 'action', title: { fi: 'Koulutetaan poliisit' } }],
    followUpRounds: [
      {
        ...{ ...base, id: 'round', programmeId: 'plan', title: { fi: 'Syksy 2026' } },
        ...{ asOf: '2026-09-30', state: 'collecting', fields: ['done'] },
      },
    ],
    followUpRequests: [
      { ...base, id: 'request', roundId: 'round', organisationId: 'stm', state: 'received' },
    ],
    statusReports: [
      {
        ...{ ...report, id: 'told', actionId: 'action' },
        ...{ done: { fi: 'Koulutus pidettiin.' }, obstacles: { fi: '', sv: 'Ont om tid.' } },
        answers: [{ key: 'q1', text: { fi: 'Kyllä.' } }],
      },
      { ...report, id: 'silent', actionId: 'action', status: 'done' },
      { ...report, id: 'gone', actionId: 'elsewhere', done: { fi: 'Tehty.' } },
    ],
  });
  expect(passages).toEqual([
    {
      ...{ id: 'told', kind: 'status', bodyIds: [], topics: [], confidentiality: 'normal' },
      ...{ date: '2026-10-02', to: '/programme/plan/follow-up/request' },
      question: { fi: 'Koulutetaan poliisit' },
      source: { fi: 'Syksy 2026 · STM', sv: 'SHM' },
      text: { fi: 'Koulutus pidettiin.\n\nKyllä.', sv: 'Ont om tid.' },
    },
  ]);
});

it('holds what stands below a restricted question to be restricted', () => {
  const question = (id: string) =>
    ({ ...base, id, questionnaireId: 'k', order: id, text: { fi: id }, state: 'ready' }) as const;
  const passages = passagesOf({
    ...NOTHING,
    questionnaires: [{ ...base, id: 'k', title: { fi: 'Kysely' } }],
    questions: [
      { ...question('a'), confidentiality: 'restricted' },
      { ...question('b'), parentId: 'a', final: { fi: 'Salaisen osa' } },
      { ...question('c'), final: { fi: 'Avoin' } },
    ],
  });
  expect(passages.map(({ id, confidentiality }) => [id, confidentiality])).toEqual([
    ['b', 'restricted'],
    ['c', 'normal'],
  ]);
});
