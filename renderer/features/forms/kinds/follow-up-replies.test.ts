import { beforeEach, expect, it } from 'vitest';
import type { FollowUpRequest, FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import type { Office } from '#renderer/data/office.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { actionsChangedSince, takeReports, type TakenReports } from './follow-up-replies.ts';

let office: Office;
let round: FollowUpRound;
let request: FollowUpRequest;

beforeEach(async () => {
  office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    round = await write.add('followUpRounds', {
      programmeId: 'p',
      title: { fi: 'Syksy' },
      asOf: '2026-08-31',
      state: 'collecting',
      fields: ['done', 'indicators'],
    });
    request = await write.add('followUpRequests', {
      roundId: round.id,
      organisationId: 'stm',
      state: 'sent',
    });
    await write.add('statusReports', {
      roundId: round.id,
      actionId: 'a',
      organisationId: 'stm',
      status: 'started',
      done: { sv: 'Gammal' },
      way: 'email',
      state: 'received',
    });
    await write.add('indicatorValues', {
      indicatorId: 'x',
      roundId: round.id,
      from: '2026-08-31',
      value: '80',
    });
  });
});

const take = (cells: TakenReports['cells']) =>
  office.change({ name: 'takeFollowUpReply', facts: { name: 'STM' } }, (write) =>
    takeReports(write, office.read, {
      ...{ round, request, cells, actionIds: ['a', 'b'], today: '2026-09-20' },
      ...{ language: 'fi', leftOver: ['Terveisin Aino'], fileName: 'vastaus.docx' },
    }),
  );
const state = async () => ({
  reports: (await office.read.statusReports.toArray()).map(
    ({ actionId, status, done, state: read, way }) => ({ actionId, status, done, read, way }),
  ),
  values: (await office.read.indicatorValues.toArray()).map(({ indicatorId, value }) => [
    indicatorId,
    value,
  ]),
  request: (await office.read.followUpRequests.get(request.id))?.state,
});

it('takes a reply into what is told of each action, in one act that can be taken back', async () => {
  const before = await state();
  await take([
    { section: 'a', field: 'status', text: 'delayed' },
    { section: 'a', field: 'done', text: 'Uusi' },
    { section: 'a', field: 'indicator:x', text: '84' },
    { section: 'b', field: 'status', text: 'done' },
    { section: 'b', field: 'indicator:y', text: '3' },
  ]);
  const { reports, values, request: asked } = await state();
  expect(reports.sort((one, other) => (one.actionId < other.actionId ? -1 : 1))).toEqual([
    {
      actionId: 'a',
      status: 'delayed',
      done: { fi: 'Uusi', sv: 'Gammal' },
      read: 'accepted',
      way: 'email',
    },
    { actionId: 'b', status: 'done', done: undefined, read: 'accepted', way: 'word' },
  ]);
  expect(values.sort()).toEqual([
    ['x', '84'],
    ['y', '3'],
  ]);
  expect(asked).toBe('received');
  await office.undo();
  expect(await state()).toEqual(before);
});

it('has a body answer in part while nothing is told of one of its actions', async () => {
  await take([{ section: 'a', field: 'status', text: 'done' }]);
  expect((await state()).request).toBe('partly');
});

it('keeps what was put nowhere in the notes of the request, once', async () => {
  const cells = [{ section: 'a', field: 'status', text: 'done' }];
  await take(cells);
  request = (await office.read.followUpRequests.get(request.id)) ?? request;
  expect(request.notes).toBe('vastaus.docx:\nTerveisin Aino');
  await take(cells);
  expect((await office.read.followUpRequests.get(request.id))?.notes).toBe(request.notes);
});

it('leaves to be checked what has no status', async () => {
  await take([{ section: 'b', field: 'done', text: 'Alkoi' }]);
  const { reports } = await state();
  expect(reports.find(({ actionId }) => actionId === 'b')).toMatchObject({ read: 'received' });
});

it('adds nothing of an action of which the reply says nothing', async () => {
  await take([{ section: 'b', field: 'done', text: ' ' }]);
  expect((await state()).reports.map(({ actionId }) => actionId)).toEqual(['a']);
});

it('knows of which actions something was written once the form had gone out', () => {
  const base = { createdAt: '2026-09-01T06:00:00.000Z', rev: 1, id: 'x' };
  const request = { ...base, roundId: 'r', organisationId: 'stm', state: 'sent' } as const;
  const report = (actionId: string, updatedAt: string, organisationId = 'stm') => ({
    ...{ ...base, updatedAt, roundId: 'r', actionId, organisationId },
    ...({ way: 'email', state: 'received' } as const),
  });
  const reports = [
    report('before', '2026-08-31T10:00:00.000Z'),
    report('after', '2026-09-01T10:00:00.000Z'),
    report('other', '2026-09-05T10:00:00.000Z', 'om'),
  ];
  const of = { ...request, updatedAt: base.createdAt };
  expect([...actionsChangedSince({ ...of, sentOn: '2026-09-01' }, reports)]).toEqual(['after']);
  expect([...actionsChangedSince(of, reports)]).toEqual(['before', 'after']);
});

it('takes what belongs to no action into the notes of the request, above what was put nowhere', async () => {
  await take([
    { section: 'a', field: 'status', text: 'done' },
    { section: 'general', field: 'remarks', text: 'Kiitos avusta.\n' },
  ]);
  const { reports } = await state();
  expect(reports.map(({ actionId }) => actionId)).toEqual(['a']);
  const notes = (await office.read.followUpRequests.get(request.id))?.notes;
  expect(notes).toBe('vastaus.docx:\nKiitos avusta.\nTerveisin Aino');
});
