import { cleanup, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { Office } from '#renderer/data/office.ts';
import { addAgendaItem } from '#renderer/features/meetings/agenda-commands.ts';
import { addMeeting, moveOnMeeting } from '#renderer/features/meetings/meetings-commands.ts';
import { useAgendaActs } from '#renderer/features/meetings/use-agenda-acts.ts';
import { PartyList } from '#renderer/features/programme/components/party-list.tsx';
import { addToOutline } from '#renderer/features/programme/outline/outline-commands.ts';
import { addPart } from '#renderer/features/programme/part-commands.ts';
import { addProgramme, editProgramme } from '#renderer/features/programme/programme-commands.ts';
import { readContent } from '#renderer/features/programme/programme-data.ts';
import { LockNotice } from '#renderer/features/programme/stages/lock-notice.tsx';
import { openForChanges } from '#renderer/features/programme/stages/stage-commands.ts';
import { StageDialog } from '#renderer/features/programme/stages/stage-dialog.tsx';
import { useNotices } from '#renderer/session/notices.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { expectNoChange, press } from '#renderer/testing/expect-no-change.tsx';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { Button } from '#renderer/ui/button.tsx';

const TODAY = '2026-11-25';
const notice = () => useNotices.getState().notice;

let office: Office;
beforeEach(async () => {
  office = await emptyOffice();
  useNotices.setState({ notice: null });
});

const contentOf = async (id: string) => {
  const content = await readContent(office, id);
  if (!content) throw new Error('There is no programme.');
  return content;
};
const newProgramme = async () => {
  const { value } = await addProgramme(office, {
    ...{ name: 'Ohjelma', from: '2027-01-01', to: '2030-12-31', structure: 'goal' },
  });
  return await contentOf(value);
};

/** Settles the condition of a party, as it was seen before it was settled. */
async function partyWithCondition() {
  const { programme } = await newProgramme();
  const place = { fields: { order: 'a0' }, others: [] };
  const { value: actionId } = await addToOutline(office, programme.id, 'action', place);
  const { value: ministry } = await office.change({ name: 'addSample' }, (write) =>
    write.add('organisations', anOrganisation({ name: { fi: 'Ministeriö' } })),
  );
  const { actions } = await contentOf(programme.id);
  const [action] = actions;
  if (!action) throw new Error('There is no action.');
  await addPart(office, action, 'actionParties', {
    ...{ actionId, organisationId: ministry.id, role: 'lead', answer: 'conditions' },
  });
  const parties = await office.read.actionParties.toArray();
  return <PartyList action={action} parties={parties} organisations={[ministry]} />;
}

/** Locks a programme, as it was seen while it was open. */
async function openedPlan() {
  const { programme } = await newProgramme();
  await editProgramme(office, programme, { state: 'approved' });
  const approved = (await contentOf(programme.id)).programme;
  await openForChanges(office, approved, { today: TODAY, askedBy: 'Hallitus', reason: 'Laki' });
  return <LockNotice programme={(await contentOf(programme.id)).programme} />;
}

/** Takes a programme into its next stage, as it was seen in the stage before. */
async function planOfAStage() {
  const { programme } = await newProgramme();
  await editProgramme(office, programme, { state: 'preparing' });
  const content = await contentOf(programme.id);
  return <StageDialog content={content} onClose={() => undefined} />;
}

function Carry({ meeting }: { meeting: Meeting }) {
  const { carry } = useAgendaActs(meeting);
  return <Button onPress={() => void carry()}>Siirrä</Button>;
}

/** Brings to an agenda what the meeting before left, whether or not it is there. */
async function agendaAfterAnother() {
  const { value: body } = await office.change({ name: 'addSample' }, (write) =>
    write.add('bodies', { name: { fi: 'Verkosto' }, kind: 'network' }),
  );
  const meetingOn = async (day: string) => {
    const fields = { bodyId: body.id, day, language: 'fi' } as const;
    const { value } = await addMeeting(office, fields);
    const meeting = await office.read.meetings.get(value.id);
    if (!meeting) throw new Error('There is no meeting.');
    return meeting;
  };
  const [earlier, meeting] = [await meetingOn('2027-01-12'), await meetingOn('2027-02-09')];
  await addAgendaItem(office, earlier.id, { kind: 'discussion', title: { fi: 'Kesken' } });
  await moveOnMeeting(office, earlier, 'held');
  return <Carry meeting={meeting} />;
}

const CASES: [
  what: string,
  open: () => Promise<ReactNode>,
  button: string | RegExp,
  isDone: () => Promise<boolean>,
][] = [
  [
    'settling the condition of a party',
    partyWithCondition,
    /^Merkitse ratkaistuksi/u,
    async () => (await office.read.actionParties.toArray())[0]?.answer === 'confirmed',
  ],
  [
    'locking a plan again',
    openedPlan,
    'Lukitse',
    async () => (await office.read.programmes.toArray())[0]?.openedOn === undefined,
  ],
  [
    'taking a plan into a stage',
    planOfAStage,
    'Vaihda vaihe',
    async () => (await office.read.programmes.toArray())[0]?.state === 'draft',
  ],
  [
    'bringing over what a meeting left',
    agendaAfterAnother,
    'Siirrä',
    async () => (await office.read.agendaItems.toArray()).some((one) => one.carriedFromId),
  ],
];

it.each(CASES)(
  '%s is taken back alone after another act, and offers no undo where it was done before',
  async (_, open, button, isDone) => {
    const shown = await open();
    await renderScreen(shown, { office });
    expect(await isDone()).toBe(false);
    await press(button);
    await waitFor(() => expect(notice()?.action?.label).toBe('Kumoa'));
    expect(await isDone()).toBe(true);
    const { value: task } = await office.change(
      { name: 'addTask', facts: { title: 'Muu' } },
      (write) => write.add('tasks', { title: 'Muu' }),
    );
    notice()?.action?.onPress();
    await waitFor(async () => expect(await isDone()).toBe(false));
    expect(await office.read.tasks.get(task.id)).toBeDefined();
    expect(await office.redo()).toMatchObject({ ok: true });
    expect(await isDone()).toBe(true);
    cleanup();
    useNotices.setState({ notice: null });
    await expectNoChange(office, shown, [button]);
  },
);
