import { cleanup, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { compositionOn } from '#shared/contacts/bodies/composition.ts';
import { deadlinesBetween } from '#shared/cooperation/obligations/deadlines.ts';
import { addDays } from '#shared/lib/add-days.ts';
import type { RecordBase } from '#shared/records/record.ts';
import type { ReadTable } from '#renderer/data/read-table.ts';
import type { Office } from '#renderer/data/office.ts';
import { readBody } from '#renderer/features/bodies/bodies-data.ts';
import { BodyForm } from '#renderer/features/bodies/components/body-form.tsx';
import { EditMandateDialog } from '#renderer/features/bodies/components/edit-mandate-dialog.tsx';
import { EditSeatDialog } from '#renderer/features/bodies/components/edit-seat-dialog.tsx';
import { EndMandateDialog } from '#renderer/features/bodies/components/end-mandate-dialog.tsx';
import { OrganisationForm } from '#renderer/features/contacts/organisations/organisation-form.tsx';
import { OrganisationMenu } from '#renderer/features/contacts/organisations/organisation-menu.tsx';
import { OrganisationMove } from '#renderer/features/contacts/organisations/organisation-move.tsx';
import { PersonForm } from '#renderer/features/contacts/persons/person-form.tsx';
import { PersonPrivacy } from '#renderer/features/contacts/privacy/person-privacy.tsx';
import { verifyOrganisation } from '#renderer/features/contacts/organisations/organisation-commands.ts';
import { verifyPersons } from '#renderer/features/contacts/privacy/privacy-commands.ts';
import { EngagementForm } from '#renderer/features/engagements/components/engagement-form.tsx';
import { NoteDialog } from '#renderer/features/engagements/components/note-dialog.tsx';
import { PartyDialog } from '#renderer/features/engagements/components/party-dialog.tsx';
import { SlotDialog } from '#renderer/features/engagements/components/slot-dialog.tsx';
import { ListForm } from '#renderer/features/lists/components/list-form.tsx';
import { BackPlanDialog } from '#renderer/features/obligations/components/back-plan-dialog.tsx';
import { ConfirmSourceDialog } from '#renderer/features/obligations/components/confirm-source-dialog.tsx';
import { InstrumentDialog } from '#renderer/features/obligations/components/instrument-dialog.tsx';
import { RoundDialog } from '#renderer/features/obligations/components/round-dialog.tsx';
import { StageDialog } from '#renderer/features/obligations/components/stage-dialog.tsx';
import { confirmSource } from '#renderer/features/obligations/obligations-commands.ts';
import { ObligationForm } from '#renderer/features/obligations/screens/obligation-form.tsx';
import { PersonActs } from '#renderer/features/privacy/components/person-acts.tsx';
import { ReasonDialog } from '#renderer/features/programme/versions/reason-dialog.tsx';
import { RecommendationForm } from '#renderer/features/recommendations/components/recommendation-form.tsx';
import { TaskDialog } from '#renderer/features/tasks/components/task-dialog.tsx';
import { openTask } from '#renderer/features/tasks/task-dialog-store.ts';
import { TemplatePage } from '#renderer/features/templates/screens/template-page.tsx';
import { addTemplate } from '#renderer/features/templates/templates-data.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { BODY, ministry, officeWithBody, TODAY } from '#renderer/testing/office-with-body.tsx';
import { expectNoChange, press } from '#renderer/testing/expect-no-change.tsx';
import { renderScreen } from '#renderer/testing/render-screen.tsx';

const closed = () => undefined;

let office: Office;
beforeAll(async () => {
  office = await officeWithBody();
  await office.change({ name: 'addSample' }, async (write) => {
    const { id: partId } = await write.add('organisations', anOrganisation());
    await write.update('organisations', partId, { parentId: ministry.id });
    const { id: roundId } = await write.add('reviewRounds', {
      bodyId: BODY,
      no: 3,
      theme: { fi: 'Lapset' },
      state: 'coming',
    });
    await write.add('roundStages', {
      roundId,
      key: 'visit',
      doneOn: '2026-03-02',
      dayNote: { fi: 'viikolla 10', sv: 'vecka 10' },
    });
    await write.add('instruments', {
      name: { fi: 'Yleissopimus' },
      kind: 'convention',
      bodyId: BODY,
      inForceOn: '2012-09-01',
    });
    await write.add('obligations', {
      title: { fi: 'Vastaus kyselyyn' },
      kind: 'questionnaire',
      bodyId: BODY,
      rule: { kind: 'fixed', day: addDays(TODAY, 400) },
    });
    const { id: engagementId } = await write.add('engagements', {
      kind: 'countryVisit',
      title: { fi: 'Maavierailu' },
      from: '2026-03-02',
      to: '2026-03-06',
      topics: ['lapset'],
      state: 'done',
      confidentiality: 'normal',
    });
    await write.add('engagementParties', {
      engagementId,
      role: 'participant',
      organisationId: ministry.id,
    });
    await write.add('engagementNotes', {
      engagementId,
      kind: 'position',
      order: 'a0',
      text: { fi: 'Kannattaa' },
      organisationId: ministry.id,
      stance: 'for',
    });
    await write.add('visitSlots', {
      engagementId,
      day: '2026-03-02',
      start: '09:00',
      topic: { fi: 'Avaus' },
      organisationId: ministry.id,
    });
    await write.add('recommendations', {
      reference: 'GRETA 1',
      text: { en: 'To do' },
      strength: 'urges',
    });
    await write.add('tasks', {
      title: 'Soita',
      dueOn: TODAY,
      organisationId: ministry.id,
    });
    await write.add('changeReasons', {
      programmeId: 'ohjelma',
      targetId: 'ohje',
      askedBy: 'Oikeusministeriö',
      askedOn: '2026-03-02',
      reason: 'Lausunto',
      seenAt: '2026-03-02T08:00:00.000Z',
    });
  });
});
beforeEach(() => useNotices.setState({ notice: null }));

const first = async <T extends RecordBase>(
  table: ReadTable<T>,
  isMeant: (row: T) => boolean = () => true,
): Promise<T> => {
  const row = (await table.toArray()).find(isMeant);
  if (!row) throw new Error('There is none.');
  return row;
};

/** A body with its seats, and the first seat that somebody holds until a day. */
const held = async () => {
  const mandate = await first(office.read.mandates, ({ to = '' }) => to > TODAY);
  const seat = await office.read.seats.get(mandate.seatId);
  const detail = await readBody(office, seat?.bodyId ?? '');
  const groups = detail && compositionOn(detail.rows, detail.body.id, TODAY)?.groups;
  const one = groups?.flatMap(({ seats }) => seats).find((on) => on.seat.id === seat?.id);
  const holder = one?.holders.find((each) => each.mandate.id === mandate.id);
  if (!detail || !one || !holder) throw new Error('Nobody holds the seat.');
  return { mandate, one, holder, props: { detail, day: TODAY, onClose: closed } };
};
const noted = async () => {
  const note = await first(office.read.engagementNotes);
  const engagement = await first(office.read.engagements, ({ id }) => id === note.engagementId);
  return { note, engagement, notes: await office.read.engagementNotes.toArray() };
};
const deadline = async () => {
  const obligations = await office.read.obligations.toArray();
  const year = { from: addDays(TODAY, 60), to: addDays(TODAY, 800) };
  const [one] = obligations.flatMap((of) => deadlinesBetween(of, [], year, TODAY));
  if (!one) throw new Error('Nothing is due.');
  return one;
};

/** What is opened, and the buttons that are pressed to save it as it is, the last where it stands alone or in the window. */
type Case = [what: string, open: () => Promise<ReactNode>, presses: readonly (string | RegExp)[]];

const CASES: Case[] = [
  [
    'a seat',
    async () => {
      const { one, props } = await held();
      return <EditSeatDialog {...props} one={one} />;
    },
    ['Tallenna'],
  ],
  [
    'a mandate',
    async () => {
      const { mandate, props } = await held();
      return <EditMandateDialog {...props} mandate={mandate} />;
    },
    ['Tallenna'],
  ],
  [
    'the end of a mandate',
    async () => {
      const { holder, props } = await held();
      return <EndMandateDialog {...props} holder={holder} />;
    },
    ['Päätä kausi'],
  ],
  [
    'a review round',
    async () => (
      <RoundDialog
        round={await first(office.read.reviewRounds)}
        bodies={await office.read.bodies.toArray()}
        onClose={closed}
      />
    ),
    ['Tallenna'],
  ],
  [
    'a stage of a round',
    async () => {
      const stage = await first(office.read.roundStages);
      const round = await first(office.read.reviewRounds, ({ id }) => id === stage.roundId);
      return (
        <StageDialog
          round={round}
          body={undefined}
          stageKey={stage.key}
          stage={stage}
          onClose={closed}
        />
      );
    },
    ['Tallenna'],
  ],
  [
    'a stage of which nothing is known',
    async () => (
      <StageDialog
        round={await first(office.read.reviewRounds)}
        body={undefined}
        stageKey="nextRound"
        stage={undefined}
        onClose={closed}
      />
    ),
    ['Tallenna'],
  ],
  [
    'an instrument',
    async () => (
      <InstrumentDialog
        instrument={await first(office.read.instruments)}
        bodies={await office.read.bodies.toArray()}
        onClose={closed}
      />
    ),
    ['Tallenna'],
  ],
  [
    'a source that was confirmed today',
    async () => {
      const { id } = await first(office.read.obligations);
      const url = 'https://example.org/';
      await confirmSource(office, await first(office.read.obligations), url, TODAY);
      const obligation = await first(office.read.obligations, (one) => one.id === id);
      return <ConfirmSourceDialog obligation={obligation} onClose={closed} />;
    },
    ['Vahvista'],
  ],
  [
    'a plan to a deadline that was made before',
    async () => {
      const asked = await deadline();
      await renderScreen(<BackPlanDialog deadline={asked} onClose={closed} />, { office });
      await press(/^Tee .* tehtäv/);
      await waitFor(() => expect(useNotices.getState().notice?.action).toBeDefined());
      cleanup();
      useNotices.setState({ notice: null });
      return <BackPlanDialog deadline={asked} onClose={closed} />;
    },
    [/^Tee .* tehtäv/],
  ],
  [
    'a person checked today',
    async () => {
      const { id } = await first(office.read.persons);
      await verifyPersons(office, [await first(office.read.persons)], TODAY);
      return <PersonPrivacy person={await first(office.read.persons, (one) => one.id === id)} />;
    },
    ['Tarkistettu tänään'],
  ],
  [
    'several persons checked today',
    async () => {
      const persons = (await office.read.persons.toArray()).slice(0, 2);
      await verifyPersons(office, persons, TODAY);
      return <PersonActs list="review" persons={persons} subject={undefined} onDone={closed} />;
    },
    ['Merkitse 2 tarkistetuksi'],
  ],
  [
    'an organisation checked today',
    async () => {
      const organisation = await first(office.read.organisations);
      await verifyOrganisation(office, organisation, TODAY);
      return (
        <OrganisationMenu organisation={organisation} acts={{ onMove: closed, onDelete: closed }} />
      );
    },
    [/^Toiminnot/, 'Tarkistettu tänään'],
  ],
  [
    'an organisation moved to where it is',
    async () => {
      const part = await first(office.read.organisations, ({ parentId }) => parentId !== undefined);
      return <OrganisationMove organisation={part} onClose={closed} />;
    },
    ['Siirrä'],
  ],
  [
    'a person',
    async () => <PersonForm id={(await first(office.read.persons)).id} onDone={closed} />,
    ['Tallenna'],
  ],
  [
    'an organisation',
    async () => (
      <OrganisationForm id={(await first(office.read.organisations)).id} onDone={closed} />
    ),
    ['Tallenna'],
  ],
  [
    'a body',
    async () => <BodyForm id={(await first(office.read.bodies)).id} onDone={closed} />,
    ['Tallenna'],
  ],
  [
    'a recommendation',
    async () => (
      <RecommendationForm id={(await first(office.read.recommendations)).id} onDone={closed} />
    ),
    ['Tallenna'],
  ],
  [
    'an obligation',
    async () => <ObligationForm id={(await first(office.read.obligations)).id} onDone={closed} />,
    ['Tallenna'],
  ],
  [
    'a mailing list',
    async () => <ListForm id={(await first(office.read.lists)).id} onDone={closed} />,
    ['Tallenna'],
  ],
  [
    'an entry of the log',
    async () => <EngagementForm id={(await first(office.read.engagements)).id} onDone={closed} />,
    ['Tallenna'],
  ],
  [
    'a participant',
    async () => {
      const party = await first(office.read.engagementParties, ({ slotId }) => !slotId);
      const of = await first(office.read.engagements, ({ id }) => id === party.engagementId);
      return <PartyDialog engagement={of} party={party} onClose={closed} />;
    },
    ['Tallenna'],
  ],
  [
    'a note of what was said',
    async () => {
      const { note, ...rest } = await noted();
      return <NoteDialog {...rest} kind={note.kind} note={note} onClose={closed} />;
    },
    ['Tallenna'],
  ],
  [
    'a slot of a visit',
    async () => {
      const slot = await first(office.read.visitSlots);
      const of = await first(office.read.engagements, ({ id }) => id === slot.engagementId);
      return <SlotDialog engagement={of} slot={slot} day={undefined} onClose={closed} />;
    },
    ['Tallenna'],
  ],
  [
    'a task',
    async () => {
      openTask((await first(office.read.tasks)).id);
      return <TaskDialog />;
    },
    ['Tallenna'],
  ],
  [
    'the reason of a change',
    async () => {
      const reason = await first(office.read.changeReasons);
      return (
        <ReasonDialog
          target={{ programmeId: reason.programmeId, id: reason.targetId, name: 'Ohje' }}
          seenAt={undefined}
          reason={reason}
          organisations={[]}
          onClose={closed}
        />
      );
    },
    ['Tallenna'],
  ],
  [
    'a template',
    async () => {
      const file = { name: 'pohja.docx', bytes: Uint8Array.of(1) };
      const { value } = await addTemplate(office, file, { name: 'Pohja', language: null });
      return <TemplatePage id={value} />;
    },
    ['Muuta pohjaa', 'Tallenna'],
  ],
];

it.each(CASES)(
  'saving %s as it is changes nothing, and does not offer to undo what was done before',
  async (_, open, presses) => {
    await expectNoChange(office, await open(), presses);
  },
);
