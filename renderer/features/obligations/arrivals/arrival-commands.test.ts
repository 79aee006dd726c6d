import { beforeAll, describe, expect, it } from 'vitest';
import {
  catalogueId,
  newArrival,
  readArrival,
  validateArrival,
  type ArrivalDraft,
} from '#shared/cooperation/arrivals/arrival-draft.ts';
import { deadlinesOf } from '#shared/cooperation/obligations/deadlines.ts';
import { metStages } from '#shared/cooperation/review-rounds/met-stages.ts';
import { loadAllTexts } from '#shared/i18n/translate.ts';
import type { Office } from '#renderer/data/office.ts';
import { editQuestionnaire } from '#renderer/features/questionnaires/questionnaires-commands.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { addFromCatalogue } from '../catalogue-commands.ts';
import { readOpenTasks, saveBackPlan, setDelivery } from '../obligations-commands.ts';
import { readObligations } from '../obligations-data.ts';
import { noteArrival } from './arrival-commands.ts';

beforeAll(loadAllTexts);

const TODAY = '2026-12-07';

/** Notes what arrived as the form does, from what is in the office by then. */
async function arrives(office: Office, own: Partial<ArrivalDraft>) {
  const draft = { ...newArrival(TODAY), ...own };
  const arrival = readArrival(draft, await readObligations(office), {
    today: TODAY,
    language: 'fi',
  });
  expect(validateArrival(draft, arrival)).toEqual([]);
  return await noteArrival(office, arrival, []);
}

async function deadlineOf(office: Office, id: string | undefined) {
  const obligation = await office.read.obligations.get(id ?? '');
  const deliveries = await office.read.deliveries.toArray();
  const [deadline] = obligation ? deadlinesOf(obligation, { deliveries }, TODAY) : [];
  if (!deadline) throw new Error('The obligation has no deadline.');
  return deadline;
}

describe('noteArrival', () => {
  it('notes a questionnaire in an empty office, each fact once, and takes it all back in one undo', async () => {
    const office = await emptyOffice();
    const { value } = await arrives(office, { bodyId: catalogueId('greta'), dueOn: '7.4.2027' });
    const { bodyId, roundId, obligationId, questionnaireId } = value;
    expect(await office.read.bodies.toArray()).toMatchObject([
      { id: bodyId, catalogueKey: 'greta' },
    ]);
    expect(await office.read.reviewRounds.toArray()).toMatchObject([
      { id: roundId, bodyId, no: 1, state: 'underWay' },
    ]);
    expect(await office.read.obligations.toArray()).toMatchObject([
      {
        ...{ id: obligationId, bodyId, reviewRoundId: roundId, verifiedOn: TODAY },
        title: { fi: 'GRETA: vastaus kyselyyn, 1. kierros' },
        rule: { kind: 'fixed', day: '2027-04-07' },
      },
    ]);
    expect(await office.read.questionnaires.toArray()).toMatchObject([
      {
        ...{ id: questionnaireId, bodyId, obligationId, reviewRoundId: roundId },
        ...{ receivedOn: TODAY, dueOn: '2027-04-07' },
      },
    ]);
    const stages = await office.read.roundStages.toArray();
    expect(stages.map(({ key, doneOn, dueOn }) => ({ key, doneOn, dueOn }))).toEqual(
      expect.arrayContaining([
        { key: 'questionnaire', doneOn: TODAY, dueOn: undefined },
        { key: 'reply', doneOn: undefined, dueOn: '2027-04-07' },
      ]),
    );
    await office.undo();
    for (const table of ['bodies', 'reviewRounds', 'roundStages', 'obligations'] as const) {
      expect(await office.read[table].count()).toBe(0);
    }
    expect(await office.read.questionnaires.count()).toBe(0);
  });

  it('fills the round and the obligation that wait for it', async () => {
    const office = await emptyOffice();
    await addFromCatalogue(
      office,
      new Set(['rounds:greta-4', 'obligations:greta-4-questionnaire']),
      'fi',
    );
    const [greta] = await office.read.bodies.toArray();
    await arrives(office, { bodyId: greta?.id ?? null });
    expect(await office.read.reviewRounds.toArray()).toMatchObject([{ no: 4, state: 'underWay' }]);
    expect(await office.read.obligations.toArray()).toMatchObject([
      { catalogueKey: 'greta-4-questionnaire', rule: { kind: 'after', eventOn: TODAY } },
    ]);
    const [asked] = await office.read.questionnaires.toArray();
    expect(asked?.dueOn).toBe('2027-05-07');
  });

  it('notes a visit as a stage that is planned and an entry of the log with its days', async () => {
    const office = await emptyOffice();
    const { value } = await arrives(office, {
      ...{ kind: 'visit', bodyId: catalogueId('greta') },
      ...{ from: '14.6.2027', to: '18.6.2027' },
    });
    expect(await office.read.roundStages.toArray()).toMatchObject([
      { key: 'visit', plannedOn: '2027-06-14' },
    ]);
    expect(await office.read.engagements.get(value.engagementId ?? '')).toMatchObject({
      ...{ kind: 'countryVisit', from: '2027-06-14', to: '2027-06-18', state: 'confirmed' },
      ...{ country: 'FI', reviewRoundId: value.roundId },
    });
    expect(await office.read.engagementParties.toArray()).toMatchObject([
      { engagementId: value.engagementId, role: 'counterpart', bodyId: value.bodyId },
    ]);
    expect(await office.read.obligations.count()).toBe(0);
  });
});

describe('what is sent', () => {
  async function asked() {
    const office = await emptyOffice();
    const { value } = await arrives(office, {
      bodyId: catalogueId('greta'),
      dueOn: '7.4.2027',
    });
    const deadline = await deadlineOf(office, value.obligationId);
    await saveBackPlan(
      office,
      deadline.obligation,
      [{ step: 'sending', title: 'Lähetä', dueOn: '2027-04-07' }],
      [],
    );
    return { office, value, deadline };
  }

  it('closes the obligation, the questionnaire and the stage at once, and the open tasks where that is chosen', async () => {
    const { office, value, deadline } = await asked();
    const tasks = await readOpenTasks(office, deadline);
    expect(tasks.map(({ title }) => title)).toEqual(['Lähetä']);
    await setDelivery(office, deadline, 'sent', { sentOn: '2027-04-01' }, tasks);
    const { questionnaireId = '' } = value;
    expect((await office.read.questionnaires.get(questionnaireId))?.sentOn).toBe('2027-04-01');
    expect(await office.read.tasks.toArray()).toMatchObject([{ doneOn: '2027-04-01' }]);
    const { stages, obligations, deliveries } = await readObligations(office);
    const reply = metStages(stages, obligations, deliveries).find(({ key }) => key === 'reply');
    expect(reply?.doneOn).toBe('2027-04-01');
    // Taken back, it is open in all of them again.
    await setDelivery(office, await deadlineOf(office, value.obligationId), null);
    expect((await office.read.questionnaires.get(questionnaireId))?.sentOn).toBeUndefined();
    expect(await readOpenTasks(office, deadline)).toEqual([]);
  });

  it('is so for the obligation too where the questionnaire says it', async () => {
    const { office, value } = await asked();
    const questionnaire = await office.read.questionnaires.get(value.questionnaireId ?? '');
    if (!questionnaire) throw new Error('There is no questionnaire.');
    await editQuestionnaire(office, questionnaire, { sentOn: '2027-04-02' });
    expect(await office.read.deliveries.toArray()).toMatchObject([
      { obligationId: value.obligationId, state: 'sent', sentOn: '2027-04-02' },
    ]);
    expect((await deadlineOf(office, value.obligationId)).state).toBe('sent');
    // A day that is put right is put right in both; one that is taken away opens both.
    const asSent = { ...questionnaire, sentOn: '2027-04-02' };
    await editQuestionnaire(office, asSent, { sentOn: '2027-04-03' });
    expect(await office.read.deliveries.toArray()).toMatchObject([{ sentOn: '2027-04-03' }]);
    await editQuestionnaire(office, { ...asSent, sentOn: '2027-04-03' }, { sentOn: undefined });
    expect(
      (await office.read.deliveries.toArray()).map(({ state, sentOn }) => [state, sentOn]),
    ).toEqual([['preparing', undefined]]);
  });
});

it('enters the history of GRETA’s rounds from what arrived, each fact once, and proposes the round each time', async () => {
  const office = await emptyOffice();
  const bodyId = async () => (await office.read.bodies.toArray())[0]?.id ?? catalogueId('greta');
  const arrived = async (kind: ArrivalDraft['kind'], own: Partial<ArrivalDraft>) =>
    (await arrives(office, { kind, bodyId: await bodyId(), ...own })).value;
  const sent = async (obligationId: string | undefined, sentOn: string) =>
    setDelivery(office, await deadlineOf(office, obligationId), 'sent', { sentOn });
  // The days are those of the Council of Europe's page on Finland; what is due where it tells none is the day of sending.
  const first = await arrived('questionnaire', { receivedOn: '18.9.2013', dueOn: '31.1.2014' });
  await sent(first.obligationId, '2014-01-31');
  await arrived('visit', { receivedOn: '2.5.2014', from: '9.6.2014', to: '13.6.2014' });
  await arrived('report', { receivedOn: '4.6.2015' });
  const second = await arrived('questionnaire', { receivedOn: '5.9.2017', dueOn: '5.2.2018' });
  await sent(second.obligationId, '2018-02-05');
  await arrived('visit', { receivedOn: '2.5.2018', from: '11.6.2018', to: '15.6.2018' });
  await arrived('report', { receivedOn: '5.6.2019' });
  const owed = await arrived('recommendation', { receivedOn: '18.10.2019', dueOn: '18.10.2020' });
  await sent(owed.obligationId, '2020-10-16');
  const third = await arrived('questionnaire', { receivedOn: '1.6.2022', dueOn: '24.11.2022' });
  await sent(third.obligationId, '2022-11-24');
  await arrived('report', { receivedOn: '10.6.2024' });
  const last = await arrived('recommendation', { receivedOn: '21.6.2024', dueOn: '21.6.2026' });

  const { rounds, stages, obligations, deliveries } = await readObligations(office);
  expect(await office.read.bodies.count()).toBe(1);
  expect(rounds.map(({ no, state }) => [no, state]).sort()).toEqual([
    [1, 'followUp'],
    [2, 'followUp'],
    [3, 'followUp'],
  ]);
  const met = metStages(stages, obligations, deliveries);
  const told = (no: number) => {
    const round = rounds.find((one) => one.no === no);
    const own = met.filter(({ roundId }) => roundId === round?.id);
    return Object.fromEntries(
      own.map((one) => [one.key, one.doneOn ?? one.plannedOn ?? one.dueOn]),
    );
  };
  expect(told(1)).toEqual({
    ...{ questionnaire: '2013-09-18', reply: '2014-01-31', visit: '2014-06-09' },
    report: '2015-06-04',
  });
  expect(told(2)).toEqual({
    ...{ questionnaire: '2017-09-05', reply: '2018-02-05', visit: '2018-06-11' },
    ...{ report: '2019-06-05', recommendation: '2019-10-18', followUpReply: '2020-10-16' },
  });
  expect(told(3)).toEqual({
    ...{ questionnaire: '2022-06-01', reply: '2022-11-24', report: '2024-06-10' },
    ...{ recommendation: '2024-06-21', followUpReply: '2026-06-21' },
  });
  // One obligation for each thing owed, one questionnaire for each that came, one entry for each visit.
  expect(obligations).toHaveLength(5);
  expect(await office.read.questionnaires.count()).toBe(3);
  expect(await office.read.engagements.count()).toBe(2);
  expect((await deadlineOf(office, last.obligationId)).state).toBe('overdue');
});

it('enters a cycle of the UPR and a list of issues of CEDAW in the words and with the duties of each', async () => {
  const office = await emptyOffice();
  const upr = await arrives(office, {
    ...{ kind: 'report', bodyId: catalogueId('upr'), roundNo: '4' },
    ...{ receivedOn: '16.12.2022', dueOn: '28.2.2023' },
  });
  const cedaw = await arrives(office, {
    ...{ kind: 'questionnaire', bodyId: catalogueId('cedaw'), roundNo: '8' },
    ...{ receivedOn: '1.3.2021', dueOn: '1.3.2022' },
  });
  const titleOf = async (id = '') => (await office.read.obligations.get(id))?.title.fi;
  expect(await titleOf(upr.value.obligationId)).toBe('UPR: kanta suosituksiin, 4. kierros');
  expect(await titleOf(cedaw.value.obligationId)).toBe(
    'CEDAW: määräaikaisraportti tai vastaus luetteloon, 8. kierros',
  );
  const asked = await office.read.questionnaires.toArray();
  expect(asked.map(({ title }) => title.fi)).toEqual(['CEDAW: kysymysluettelo, 8. kierros']);
  const stages = await office.read.roundStages.toArray();
  expect(stages.map(({ key, doneOn, dueOn }) => `${key} ${doneOn ?? dueOn ?? ''}`).sort()).toEqual([
    'comments 2023-02-28',
    'questionnaire 2021-03-01',
    'reply 2022-03-01',
    'report 2022-12-16',
  ]);
});
