import type { ContactTables } from '../contacts/contact-tables.ts';
import type { LocalText } from '../i18n/languages.ts';
import { displayName } from '../contacts/person-name.ts';
import { attendeesOf } from '../meetings/attendance-on.ts';
import { carriedFields, carriedItems } from '../meetings/carry-over.ts';
import { itemsWithOpenTasks } from '../meetings/decision-register.ts';
import type {
  AgendaItem,
  AgendaItemLink,
  Attendance,
  Decision,
  Meeting,
} from '../meetings/meeting.ts';
import { isHeld } from '../meetings/meeting-series.ts';
import { numberDecisions } from '../meetings/number-decisions.ts';
import { standardItems } from '../meetings/standard-items.ts';
import type { Action } from '../programme/action.ts';
import type { Recommendation } from '../recommendations/recommendation.ts';
import { ordersFor } from '../records/order.ts';
import type { Fields, RecordBase } from '../records/record.ts';
import type { Task } from '../tasks/task.ts';
import { SAMPLE_MEETINGS, type SampleMeeting } from './sample-meetings.ts';
import { sampleLocalRich, type SampleText } from './sample-text.ts';

type Rows = Pick<
  ContactTables,
  'bodies' | 'seats' | 'mandates' | 'organisations' | 'persons' | 'positions'
> & {
  meetings: Meeting[];
  agendaItems: AgendaItem[];
  agendaItemLinks: AgendaItemLink[];
  actions: readonly Action[];
  recommendations: readonly Recommendation[];
  decisions: Decision[];
  attendances: Attendance[];
  tasks: Task[];
};

const local = ([fi, sv, en]: SampleText): LocalText => ({
  fi,
  ...(sv !== undefined && { sv }),
  ...(en !== undefined && { en }),
});

/** Adds to `rows` the meetings of the sample's bodies; each agenda takes what the meetings before it leave, as in the program. */
export function addMeetings(rows: Rows, base: () => RecordBase): void {
  for (const sample of SAMPLE_MEETINGS) addMeeting(rows, sample, base);
  for (const meeting of rows.meetings) {
    if (meeting.state === 'approved') fixNumbers(rows, meeting);
  }
}

function addMeeting(rows: Rows, sample: SampleMeeting, base: () => RecordBase): void {
  const body = rows.bodies.find(({ kind }) => kind === sample.body);
  if (!body) throw new Error(`The sample has no ${sample.body}`);
  const { number, day, start, end, place, remoteAddress, state } = sample;
  const meeting: Meeting = {
    ...base(),
    bodyId: body.id,
    number,
    day,
    start,
    end,
    ...(place !== undefined && { place }),
    ...(remoteAddress !== undefined && { remoteAddress }),
    language: 'fi',
    state,
  };
  rows.meetings.push(meeting);
  addAgenda(rows, { meeting, sample }, base);
  addAttendance(rows, { meeting, sample }, base);
}

type Added = { meeting: Meeting; sample: SampleMeeting };

function addAgenda(rows: Rows, { meeting, sample }: Added, base: () => RecordBase): void {
  if (!sample.items) return;
  const open = itemsWithOpenTasks(rows.tasks, rows.decisions);
  const carried = carriedItems(meeting, rows.meetings, rows.agendaItems, open).map(carriedFields);
  const recurring = carried.filter((item) => item.recurring);
  const whole = recurring.length > 0 ? recurring : standardItems();
  const hasMinutes = isHeld(meeting) && meeting.state !== 'held';
  const own = sample.items.map(({ decisions = [], about = [], isLeft, ...item }, at) => ({
    decisions,
    about,
    fields: {
      kind: item.kind,
      title: local(item.title),
      ...(item.presenter !== undefined && { presenter: item.presenter }),
      ...(item.duration !== undefined && { duration: item.duration }),
      ...(item.background && { background: local(item.background) }),
      ...(item.proposal && { proposal: local(item.proposal) }),
      ...(item.minutes && {
        minutes: sampleLocalRich(`minutes-${meeting.day}-${String(at)}`, item.minutes),
      }),
      ...(hasMinutes && !isLeft && { dealt: true as const }),
    },
  }));
  const asDealt = (fields: Omit<Fields<AgendaItem>, 'meetingId' | 'order'>) => ({
    decisions: [],
    about: [],
    fields: { ...fields, ...(hasMinutes && { dealt: true as const }) },
  });
  const all = [
    ...whole.slice(0, 2).map(asDealt),
    ...carried.filter((item) => !item.recurring).map(asDealt),
    ...own,
    ...whole.slice(2).map(asDealt),
  ];
  const orders = ordersFor(all.length);
  for (const [at, { fields, decisions, about }] of all.entries()) {
    const item: AgendaItem = {
      ...base(),
      meetingId: meeting.id,
      order: orders[at] ?? '',
      ...fields,
    };
    rows.agendaItems.push(item);
    const carriedTargets = rows.agendaItemLinks
      .filter(({ agendaItemId }) => !item.recurring && agendaItemId === item.carriedFromId)
      .map(({ targetId }) => targetId);
    for (const targetId of [...subjectsOf(rows, about), ...carriedTargets]) {
      rows.agendaItemLinks.push({ ...base(), agendaItemId: item.id, targetId });
    }
    for (const [place, [kind, text, task]] of decisions.entries()) {
      const order = ordersFor(decisions.length)[place] ?? '';
      const { id, ...rest } = base();
      rows.decisions.push({ id, ...rest, agendaItemId: item.id, order, kind, text: local(text) });
      if (task) rows.tasks.push({ ...base(), ...task, sourceKind: 'decision', sourceId: id });
    }
  }
}

function subjectsOf({ actions, recommendations }: Rows, about: readonly string[]): string[] {
  const named = [
    ...actions.map(({ id, title }) => ({ id, name: title.fi ?? '' })),
    ...recommendations.map(({ id, reference }) => ({ id, name: reference })),
  ];
  return about.map((end) => {
    const found = named.find(({ name }) => name.endsWith(end));
    if (!found) throw new Error(`The sample has nothing that is called ${end}`);
    return found.id;
  });
}

function addAttendance(rows: Rows, { meeting, sample }: Added, base: () => RecordBase): void {
  const { presence = {}, invitations = {}, guests = [], state } = sample;
  const wasHeld = isHeld({ state }) && state !== 'held';
  for (const { role, seat, person } of attendeesOf(rows, meeting, [])) {
    if (!seat || !person) continue;
    const name = displayName(person);
    const here = wasHeld
      ? (presence[name] ?? (role === 'deputy' ? undefined : 'present'))
      : undefined;
    const invitation = invitations[name];
    if (!here && !invitation) continue;
    rows.attendances.push({
      ...base(),
      meetingId: meeting.id,
      role,
      seatId: seat.id,
      personId: person.id,
      ...(invitation && { invitation }),
      ...(here && { presence: here }),
    });
  }
  for (const name of guests) {
    const meetingId = meeting.id;
    rows.attendances.push({ ...base(), meetingId, role: 'guest', name, presence: 'present' });
  }
}

function fixNumbers(rows: Rows, meeting: Meeting): void {
  const { meetings, agendaItems, decisions } = rows;
  for (const one of numberDecisions(meeting.bodyId, meetings, agendaItems, decisions)) {
    if (one.meeting.id === meeting.id) one.decision.number = one.number;
  }
}
