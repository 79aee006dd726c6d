import { expect, it } from 'vitest';
import type { Organisation } from '../../contacts/organisation.ts';
import type { StatusReport } from '../../programme/follow-up/follow-up.ts';
import type { Answer } from '../questionnaires/questionnaire.ts';
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

it('has what was answered in the language that it was answered in, else in that of its respondent', () => {
  const organisation = (id: string, own: Pick<Organisation, 'language'> = {}): Organisation => ({
    ...{ ...base, id, name: { fi: id }, kind: 'ministry', country: 'FI', ...own },
  });
  const answer = (
    id: string,
    organisationId: string,
    own: Pick<Answer, 'language'> = {},
  ): Answer => ({
    ...{ ...base, id, questionId: 'a', organisationId, state: 'accepted', text: id, ...own },
  });
  const passages = passagesOf({
    ...NOTHING,
    organisations: [organisation('stm'), organisation('ålr', { language: 'sv' })],
    questionnaires: [{ ...base, id: 'k', title: { fi: 'Kysely' } }],
    questions: [
      { ...base, id: 'a', questionnaireId: 'k', order: 'a', text: { fi: 'a' }, state: 'answered' },
    ],
    answers: [
      answer('one', 'stm'),
      answer('two', 'ålr'),
      answer('three', 'ålr', { language: 'en' }),
    ],
  });
  expect(passages.map(({ text }) => text)).toEqual([{ fi: 'one' }, { sv: 'two' }, { en: 'three' }]);
});
