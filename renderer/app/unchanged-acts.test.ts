import { editMeeting, moveOnMeeting } from '#renderer/features/meetings/meetings-commands.ts';
import { readQuestionnaire } from '#renderer/features/questionnaires/questionnaires-data.ts';
import { beforeAll, it } from 'vitest';
import { CATALOGUE_BODIES } from '#shared/contacts/catalogue/bodies.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { restoreField } from '#renderer/data/history/restore-field.ts';
import { addFromCatalogue } from '#renderer/features/bodies/catalogue-data.ts';
import { moveSeat } from '#renderer/features/bodies/bodies-commands.ts';
import { changeMany as changeContacts } from '#renderer/features/contacts/bulk/bulk-commands.ts';
import { deletePersons } from '#renderer/features/contacts/contacts-commands.ts';
import { handOver } from '#renderer/features/contacts/organisations/organisation-commands.ts';
import {
  renameView,
  setDefaultView,
  updateView,
} from '#renderer/features/contacts/list/saved-views.ts';
import { draftOfRound } from '#shared/programme/follow-up/round-draft.ts';
import { deadlinesBetween } from '#shared/cooperation/obligations/deadlines.ts';
import { draftOfReport, reportFields } from '#shared/programme/follow-up/report-draft.ts';
import { setDelivery } from '#renderer/features/obligations/obligations-commands.ts';
import {
  editRequest,
  editRound,
  markSent,
  saveReport,
  setReportState,
} from '#renderer/features/programme/follow-up/follow-up-commands.ts';
import { keepApart } from '#renderer/features/duplicates/merge-commands.ts';
import { repairFindings } from '#renderer/features/integrity/repair.ts';
import { addMembers, removeMembers } from '#renderer/features/lists/lists-commands.ts';
import {
  assignQuestions,
  markReminded,
  takeAccepted,
  reuseAnswer,
} from '#renderer/features/questionnaires/questionnaires-commands.ts';
import {
  changeMany as changeRecommendations,
  linkAction,
} from '#renderer/features/recommendations/recommendations-commands.ts';
import { finishTask, postponeTask } from '#renderer/features/tasks/tasks-commands.ts';
import { aPerson, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { expectOneAct } from '#renderer/testing/expect-one-act.ts';

const aino = aPerson();
const eino = aPerson();
const agency = anOrganisation();
const heir = anOrganisation();
const id = {
  body: CATALOGUE_BODIES[0]?.key ?? '',
  list: newId(),
  task: newId(),
  view: newId(),
  recommendation: newId(),
  meeting: newId(),
  questionnaire: newId(),
  question: newId(),
  earlier: newId(),
  position: newId(),
  round: newId(),
  request: newId(),
  report: newId(),
  steering: newId(),
  seat: newId(),
  other: newId(),
};
const TODAY = '2026-11-25';

let office: Office;
beforeAll(async () => {
  office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    for (const one of [aino, eino]) await write.add('persons', one);
    for (const one of [agency, heir]) await write.add('organisations', one);
    await write.add('positions', {
      id: id.position,
      personId: aino.id,
      organisationId: agency.id,
      title: {},
      primary: true,
    });
    // Nothing of it is there: its link is to be repaired.
    await write.add('organisations', anOrganisation({ parentId: newId() }));
    await write.add('bodies', {
      id: id.steering,
      name: { fi: 'Ohjausryhmä' },
      kind: 'workingGroup',
    });
    const of = { bodyId: id.steering, role: 'member' } as const;
    await write.add('seats', { id: id.seat, ...of, order: 'a0' });
    await write.add('seats', { id: id.other, ...of, order: 'a1' });
    await write.add('lists', { id: id.list, name: 'Kutsut', purpose: 'Kutsut', mode: 'fixed' });
    await write.add('tasks', { id: id.task, title: 'Soita' });
    const look = { of: 'persons', name: 'Kaikki', filters: {}, columns: [], sort: null };
    await write.add('savedViews', { id: id.view, ...look } as never);
    await write.add('recommendations', {
      id: id.recommendation,
      reference: 'GRETA 1',
      text: {},
      strength: 'urges',
    });
    await write.add('followUpRounds', {
      id: id.round,
      ...{ programmeId: newId(), title: { fi: 'Syksy' }, asOf: TODAY },
      ...{ state: 'collecting', fields: ['done'] },
    });
    const asks = { roundId: id.round, organisationId: agency.id };
    await write.add('followUpRequests', { id: id.request, ...asks, state: 'toSend' });
    await write.add('statusReports', {
      id: id.report,
      ...asks,
      ...{ actionId: newId(), receivedOn: TODAY, way: 'email', state: 'received' },
    });
    await write.add('obligations', {
      ...{ title: { fi: 'Raportti' }, kind: 'other' },
      rule: { kind: 'fixed', day: '2027-03-01' },
    });
    const meets = { day: '2027-03-09', number: 1, language: 'fi', state: 'planned' } as const;
    await write.add('meetings', { id: id.meeting, bodyId: newId(), ...meets });
    await write.add('questionnaires', { id: id.questionnaire, title: { fi: 'Kysely' } });
    const asked = { questionnaireId: id.questionnaire, text: {}, state: 'asked' } as const;
    await write.add('questions', { id: id.question, order: 'a0', ...asked });
    const accepted = {
      questionId: id.question,
      organisationId: heir.id,
      state: 'accepted',
    } as const;
    await write.add('answers', { ...accepted, text: 'Kyllä.' });
    await write.add('questions', {
      id: id.earlier,
      order: 'a1',
      ...asked,
      final: { fi: 'Kyllä.' },
    });
  });
});

type Table =
  | 'lists'
  | 'tasks'
  | 'savedViews'
  | 'recommendations'
  | 'questions'
  | 'bodies'
  | 'seats'
  | 'followUpRounds'
  | 'followUpRequests'
  | 'statusReports'
  | 'meetings';
const row = async <Name extends Table>(table: Name, of: string) => {
  const found = await office.read[table].get(of);
  if (!found) throw new Error(`${of} is not in ${table}.`);
  return found as NonNullable<Awaited<ReturnType<Office['read'][Name]['get']>>>;
};
const member = { ownerKind: 'person', ownerId: aino.id } as const;

type Case = [what: string, act: () => Promise<ActResult>];

/** What two presses in a row, or two windows at once, can ask for twice; each says of which act its notice offers undo. */
const CASES: Case[] = [
  [
    'moving a seat to the last place',
    async () => {
      const seats = [await row('seats', id.seat), await row('seats', id.other)];
      const siblings = seats.toSorted((a, b) => (a.order < b.order ? -1 : 1));
      const body = await row('bodies', id.steering);
      return moveSeat(office, body, await row('seats', id.seat), siblings, 1);
    },
  ],
  ['adding from the catalogue', () => addFromCatalogue(office, 'bodies', new Set([id.body]))],
  ['putting on a list', async () => addMembers(office, await row('lists', id.list), [member])],
  [
    'taking off a list',
    async () => removeMembers(office, await row('lists', id.list), new Set([aino.id])),
  ],
  ['finishing a task', async () => finishTask(office, await row('tasks', id.task), TODAY)],
  ['postponing a task', async () => postponeTask(office, await row('tasks', id.task), TODAY)],
  [
    'having the list open in a view',
    async () => setDefaultView(office, await row('savedViews', id.view), true),
  ],
  ['renaming a view', async () => renameView(office, await row('savedViews', id.view), 'Muu')],
  [
    'keeping a look in a view',
    async () =>
      updateView(office, await row('savedViews', id.view), { columns: ['name'] } as never),
  ],
  [
    'changing a round of follow-up',
    async () => {
      const round = await row('followUpRounds', id.round);
      return await editRound(
        office,
        round,
        { ...draftOfRound(round), notes: 'Kiire' },
        'Vastaukset',
      );
    },
  ],
  [
    'changing a request of a round',
    async () =>
      editRequest(office, await row('followUpRequests', id.request), { notes: 'Soitettu' }, ''),
  ],
  [
    'marking requests as sent',
    async () => markSent(office, [await row('followUpRequests', id.request)], TODAY, ''),
  ],
  [
    'accepting what was told',
    async () => setReportState(office, [await row('statusReports', id.report)], 'accepted', ''),
  ],
  [
    'writing down what a meeting decided of an action',
    async () => {
      const report = await row('statusReports', id.report);
      const draft = draftOfReport(report, []);
      const done = { ...draft.done, fi: 'Merkittiin tiedoksi.' };
      return saveReport(
        office,
        await row('followUpRequests', id.request),
        { actionId: report.actionId, report, today: TODAY, name: '' },
        reportFields({ ...draft, done, way: 'meeting' }, report.answers),
      );
    },
  ],
  [
    'marking what is due as sent',
    async () => {
      const [obligation] = await office.read.obligations.toArray();
      if (!obligation) throw new Error('Nothing is owed.');
      const span = { from: TODAY, to: '2027-12-31' };
      const [due] = deadlinesBetween(
        obligation,
        await office.read.deliveries.toArray(),
        span,
        TODAY,
      );
      if (!due) throw new Error('Nothing is due.');
      return await setDelivery(office, due, 'sent', { sentOn: TODAY });
    },
  ],
  [
    'linking an action',
    async () =>
      linkAction(office, await row('recommendations', id.recommendation), 'action', 'full'),
  ],
  [
    'changing many recommendations',
    async () =>
      changeRecommendations(office, [await row('recommendations', id.recommendation)], {
        field: 'state',
        state: 'implemented',
      }),
  ],
  [
    'giving many recommendations an addressee',
    async () =>
      changeRecommendations(office, [await row('recommendations', id.recommendation)], {
        field: 'addAddressee',
        organisationId: heir.id,
      }),
  ],
  [
    'changing many contacts',
    () =>
      changeContacts(
        office,
        'persons',
        [aino.id],
        { act: 'edit', edit: { field: 'language', value: 'sv' } },
        TODAY,
      ),
  ],
  [
    'beginning from accepted answers',
    async () => {
      const detail = await readQuestionnaire(office, id.questionnaire);
      if (!detail) throw new Error('no questionnaire');
      return takeAccepted(office, detail);
    },
  ],
  [
    'beginning from an earlier answer',
    async () =>
      reuseAnswer(office, await row('questions', id.question), {
        ...(await row('questions', id.earlier)),
        questionnaire: (await office.read.questionnaires.toArray())[0] as never,
      }),
  ],
  [
    'asking a respondent',
    async () =>
      assignQuestions(
        office,
        [await row('questions', id.question)],
        await office.read.answers.toArray(),
        { organisationIds: [agency.id], innerDueOn: TODAY },
      ),
  ],
  [
    'marking respondents as reminded',
    async () =>
      markReminded(office, await office.read.answers.toArray(), new Set([agency.id]), TODAY),
  ],
  [
    'giving a field its old value',
    async () => {
      const then = { ...aino, familyName: 'Entinen' } as never;
      const of = { table: 'persons', id: aino.id, field: 'familyName', then } as const;
      const restored = await restoreField(office, of, { name: 'Aino', field: 'Sukunimi' });
      if (!restored.ok) throw new Error(restored.failure.code);
      return restored.value;
    },
  ],
  [
    'moving a meeting on',
    async () => moveOnMeeting(office, await row('meetings', id.meeting), 'invited'),
  ],
  [
    'editing a meeting',
    async () => {
      const meeting = await row('meetings', id.meeting);
      const { bodyId, day } = meeting;
      return editMeeting(office, meeting, { bodyId, day, place: 'Lumme' });
    },
  ],
  ['keeping apart', () => keepApart(office, 'persons', [aino.id, eino.id], 'Aino, Eino')],
  [
    'handing over',
    async () => {
      const there = await office.read.organisations.get(agency.id);
      if (!there) throw new Error('The agency is gone.');
      return await handOver(office, there, heir.id);
    },
  ],
  ['repairing', async () => repairFindings(office, await office.checkIntegrity())],
  ['deleting persons', async () => deletePersons(office, await office.read.persons.toArray())],
];

it.each(CASES)(
  '%s is an act, no act where it was done before, and taken back alone after another act',
  // What comes after it in this file rests on it.
  async (_, act) => expectOneAct(office, act),
);
