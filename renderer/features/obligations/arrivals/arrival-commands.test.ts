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
  });
});
