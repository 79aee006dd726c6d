import type { BodyRows } from '#shared/contacts/bodies/composition.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { attendeesOf, type Attendee } from '#shared/meetings/attendance-on.ts';
import {
  carriedItems,
  leftBecause,
  type CarriedItem,
  type LeftBecause,
} from '#shared/meetings/carry-over.ts';
import {
  earlierDiscussions,
  type EarlierDiscussion,
} from '#shared/meetings/earlier-discussions.ts';
import { itemsWithOpenTasks } from '#shared/meetings/decision-register.ts';
import type { MeetingRows } from '#shared/meetings/documents/meeting-model.ts';
import type { SubjectRows } from '#shared/meetings/item-subjects.ts';
import type { RegisterRows } from '#shared/meetings/documents/decisions-model.ts';
import type { AgendaItem, Decision, Meeting } from '#shared/meetings/meeting.ts';
import { compareMeetings } from '#shared/meetings/meeting-series.ts';
import { numberDecisions, type NumberedDecision } from '#shared/meetings/number-decisions.ts';
import type { Action } from '#shared/programme/action.ts';
import { compareOrder } from '#shared/records/order.ts';
import type { Office } from '#renderer/data/office.ts';

/** Every meeting with the bodies that meet, in the order of time. */
export type Meetings = { meetings: Meeting[]; bodies: Body[] };

export async function readMeetings({ read }: Pick<Office, 'read'>): Promise<Meetings> {
  const [meetings, bodies] = await Promise.all([read.meetings.toArray(), read.bodies.toArray()]);
  return { meetings: meetings.sort(compareMeetings), bodies };
}

/** What a body is called where there is little room. */
export function bodyName(body: Body | undefined, language: Language): string {
  return pickText(body?.abbr, language) || pickText(body?.name, language);
}

/** All that the papers of meetings are made of. */
export async function readMeetingRows({ read }: Pick<Office, 'read'>): Promise<MeetingRows> {
  const [agendaItemLinks, subjects, own] = await Promise.all([
    read.agendaItemLinks.toArray(),
    readSubjectRows({ read }),
    readOwnRows({ read }),
  ]);
  return { agendaItemLinks, ...subjects, ...own };
}

/** What items of agendas may be about, and what numbers it. */
export async function readSubjectRows({ read }: Pick<Office, 'read'>): Promise<SubjectRows> {
  const [programmes, chapters, goals, actions, recommendations] = await Promise.all([
    read.programmes.toArray(),
    read.chapters.toArray(),
    read.goals.toArray(),
    read.actions.toArray(),
    read.recommendations.toArray(),
  ]);
  return { programmes, chapters, goals, actions, recommendations };
}

/** The rows of meetings themselves and of those who meet. */
async function readOwnRows({ read }: Pick<Office, 'read'>) {
  const [meetings, agendaItems, decisions, tasks, attendances] = await Promise.all([
    read.meetings.toArray(),
    read.agendaItems.toArray(),
    read.decisions.toArray(),
    read.tasks.toArray(),
    read.attendances.toArray(),
  ]);
  return {
    meetings,
    agendaItems,
    decisions,
    tasks,
    attendances,
    ...(await readBodyRows({ read })),
  };
}

async function readBodyRows({ read }: Pick<Office, 'read'>): Promise<BodyRows> {
  const [bodies, seats, mandates, organisations, persons, positions, tombstones] =
    await Promise.all([
      read.bodies.toArray(),
      read.seats.toArray(),
      read.mandates.toArray(),
      read.organisations.toArray(),
      read.persons.toArray(),
      read.positions.toArray(),
      read.tombstones.toArray(),
    ]);
  return { bodies, seats, mandates, organisations, persons, positions, tombstones };
}

/** A meeting as its page shows it. */
export type MeetingDetail = {
  meeting: Meeting;
  body: Body | undefined;
  items: AgendaItem[];
  /** All of the body, with their numbers in its series. */
  decisions: NumberedDecision[];
  /** Those of this meeting, also while they have no numbers since it was not held. */
  ownDecisions: Decision[];
  attendees: Attendee[];
  /** What earlier meetings leave to this one. */
  carried: CarriedItem[];
  /** Where items come from, and why they were left there, by the id of the item that goes on. */
  sources: ReadonlyMap<string, { meeting: Meeting; why: LeftBecause | null }>;
  /** Where the matters on the agenda were dealt with before, by the id of the item. */
  earlier: ReadonlyMap<string, readonly EarlierDiscussion[]>;
  /** The decisions that some task came of, done or not. */
  withTasks: ReadonlySet<string>;
};

export async function readMeeting(office: Office, id: string): Promise<MeetingDetail | null> {
  const meeting = await office.read.meetings.get(id);
  if (!meeting) return null;
  const rows = await readOwnRows(office);
  const { meetings, agendaItems, attendances } = rows;
  const items = agendaItems.filter(({ meetingId }) => meetingId === id).sort(compareOrder);
  const own = new Set(items.map((item) => item.id));
  const byId = new Map(meetings.map((one) => [one.id, one]));
  const open = itemsWithOpenTasks(rows.tasks, rows.decisions);
  const itemById = new Map(agendaItems.map((item) => [item.id, item]));
  const sources: MeetingDetail['sources'] = new Map(
    items.flatMap((item) => {
      const source = item.recurring ? undefined : itemById.get(item.carriedFromId ?? '');
      const from = byId.get(source?.meetingId ?? '');
      return source && from
        ? [[item.id, { meeting: from, why: leftBecause(source, itemById, open) }]]
        : [];
    }),
  );
  const decisions = numberDecisions(meeting.bodyId, meetings, agendaItems, rows.decisions);
  return {
    meeting,
    body: rows.bodies.find((body) => body.id === meeting.bodyId),
    items,
    decisions,
    ownDecisions: rows.decisions
      .filter(({ agendaItemId }) => own.has(agendaItemId))
      .sort(compareOrder),
    attendees: attendeesOf(rows, meeting, attendances),
    carried: carriedItems(meeting, meetings, agendaItems, open),
    sources,
    earlier: earlierDiscussions(
      meeting,
      meetings,
      agendaItems,
      decisions,
      await office.read.agendaItemLinks.toArray(),
    ),
    withTasks: new Set(
      rows.tasks.flatMap(({ sourceKind, sourceId }) =>
        sourceKind === 'decision' ? (sourceId ?? []) : [],
      ),
    ),
  };
}

/** The items of agendas of which, or of whose decisions, some task is not done. */
export async function withOpenTasks({ read }: Pick<Office, 'read'>): Promise<Set<string>> {
  const [tasks, decisions] = await Promise.all([read.tasks.toArray(), read.decisions.toArray()]);
  return itemsWithOpenTasks(tasks, decisions);
}

/** All that a register of decisions is made of. */
export async function readRegister({ read }: Pick<Office, 'read'>): Promise<RegisterRows> {
  const [bodies, meetings, agendaItems, decisions, tasks] = await Promise.all([
    read.bodies.toArray(),
    read.meetings.toArray(),
    read.agendaItems.toArray(),
    read.decisions.toArray(),
    read.tasks.toArray(),
  ]);
  return { bodies, meetings, agendaItems, decisions, tasks };
}

/** The actions that an item of an agenda is about. */
export async function readLinkedActions({ read }: Office, agendaItemId: string): Promise<Action[]> {
  const links = await read.agendaItemLinks.where('agendaItemId').equals(agendaItemId).toArray();
  const actions = await read.actions.bulkGet(links.map(({ targetId }) => targetId));
  return actions.filter((action) => action !== undefined);
}
