import type { BodyRows } from '../../contacts/bodies/composition.ts';
import { displayName } from '../../contacts/person-name.ts';
import { mayGoOut } from '../../contacts/privacy/may-go-out.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import { referenceText } from '../../recommendations/reference-text.ts';
import { compareOrder } from '../../records/order.ts';
import { isEmptyRichText } from '../../rich-text/plain.ts';
import type { LocalRichText, RichText } from '../../rich-text/rich-text.ts';
import {
  inLanguage,
  nameIn,
  standIn,
  type StandIn,
  type TextInLanguage,
} from '../../text/in-language.ts';
import { documentNames } from '../../cooperation/documents/document-names.ts';
import { printedTasks, type PrintedTask } from '../../cooperation/documents/printed-task.ts';
import type { Task } from '../../tasks/task.ts';
import { attendeesOf, type Attendee } from '../attendance-on.ts';
import { leftBecause, type LeftBecause } from '../carry-over.ts';
import { itemsWithOpenTasks } from '../decision-register.ts';
import type {
  AgendaItem,
  AgendaItemKind,
  AgendaItemLink,
  Attendance,
  AttendanceRole,
  Decision,
  DecisionKind,
  Invitation,
  Meeting,
  Presence,
} from '../meeting.ts';
import { subjectsOf, type Subject, type SubjectRows } from '../item-subjects.ts';
import { isHeld, meetingNumber } from '../meeting-series.ts';
import { numberDecisions } from '../number-decisions.ts';
import { quorumOf, type Quorum } from '../quorum.ts';

/** The rows that the papers of a meeting are made of. Those of other meetings may be among them. */
export type MeetingRows = BodyRows &
  SubjectRows & {
    meetings: readonly Meeting[];
    agendaItems: readonly AgendaItem[];
    agendaItemLinks: readonly AgendaItemLink[];
    decisions: readonly Decision[];
    tasks: readonly Task[];
    attendances: readonly Attendance[];
  };

/** One who belongs to the meeting, as its papers print her. */
export type PrintedAttendee = {
  /** Empty where the name must not go out (GDPR Art. 18). */
  name: string;
  role: AttendanceRole;
  organisation: TextInLanguage;
  presence?: Presence;
  invitation?: Invitation;
};

/** `2.1` and its title of an action; a recommendation's reference alone. */
export type PrintedSubject = { kind: Subject['kind']; number: string; title: TextInLanguage };

export type PrintedItem = {
  number: number;
  title: TextInLanguage;
  kind: AgendaItemKind;
  presenter: string;
  duration?: number;
  background: TextInLanguage;
  proposal: TextInLanguage;
  /** The actions and recommendations that it is about. */
  subjects: PrintedSubject[];
  /** What was said, in the paper's language or the one that it has; null where nothing is written. */
  minutes: { text: RichText | null; language?: StandIn };
  decisions: { number: number; kind: DecisionKind; text: TextInLanguage }[];
  isDealt: boolean;
  /** What was not dealt with goes to the next agenda; what every meeting has is anew there. */
  mayGoOn: boolean;
  /** The meeting that it comes from (`2/2026`), and why it was left there, where that still shows. */
  carriedFrom: string;
  leftBecause: LeftBecause | null;
};

/** A meeting with every reference resolved: plain values that can be sent to a worker. */
export type MeetingModel = {
  body: TextInLanguage;
  number: string;
  day: CalendarDate;
  start: string;
  end: string;
  place: string;
  remoteAddress: string;
  caseNumber: string;
  isApproved: boolean;
  items: PrintedItem[];
  attendees: PrintedAttendee[];
  /** What was made a task of the meeting's decisions. */
  tasks: PrintedTask[];
  /** Whether the meeting could decide; null where that is not asked. */
  quorum: Quorum | null;
  sampleData: boolean;
};

/** What the papers of meeting `meetingId` are made of, in the language of the paper. */
export function meetingModel(
  rows: MeetingRows,
  meetingId: string,
  { language }: { language: Language },
): Result<MeetingModel, Failure<'meeting-not-found'>> {
  const meeting = rows.meetings.find(({ id }) => id === meetingId);
  if (!meeting) return fail('meeting-not-found', { name: meetingId });
  const body = rows.bodies.find(({ id }) => id === meeting.bodyId);
  // What was decided stands in the meeting's own papers, also before anybody has noted that it was held.
  const numbered = numberDecisions(
    meeting.bodyId,
    rows.meetings,
    rows.agendaItems,
    rows.decisions,
    (one) => isHeld(one) || one.id === meetingId,
  );
  const items = rows.agendaItems.filter((item) => item.meetingId === meetingId).sort(compareOrder);
  const attendees = attendeesOf(rows, meeting, rows.attendances);
  return ok({
    body: nameIn(body?.name, language),
    number: meetingNumber(meeting),
    day: meeting.day,
    start: meeting.start ?? '',
    end: meeting.end ?? '',
    place: meeting.place ?? '',
    remoteAddress: meeting.remoteAddress ?? '',
    caseNumber: meeting.caseNumber ?? '',
    isApproved: meeting.state === 'approved',
    items: items.map((item, at) => ({
      number: at + 1,
      title: inLanguage(item.title, language),
      kind: item.kind,
      presenter: item.presenter ?? '',
      ...(item.duration !== undefined && { duration: item.duration }),
      background: inLanguage(item.background, language),
      proposal: inLanguage(item.proposal, language),
      subjects: printedSubjects(item, rows, language),
      minutes: minutesIn(item.minutes, language),
      decisions: numbered
        .filter((one) => one.item.id === item.id)
        .map(({ decision, number }) => ({
          number,
          kind: decision.kind,
          text: inLanguage(decision.text, language),
        })),
      isDealt: item.dealt === true,
      mayGoOn: !item.recurring && item.kind !== 'opening' && item.kind !== 'approval',
      ...carriedFrom(item, rows),
    })),
    attendees: attendees.map((one) => printed(one, language)),
    tasks: printedTasks(
      tasksOfDecisions(items, rows),
      documentNames(rows, { day: meeting.day, language }),
    ),
    quorum: quorumOf(body, attendees),
    sampleData: meeting.sample === true,
  });
}

function printedSubjects(
  { id }: AgendaItem,
  rows: MeetingRows,
  language: Language,
): PrintedSubject[] {
  const own = new Set(
    rows.agendaItemLinks.flatMap(({ agendaItemId, targetId }) =>
      agendaItemId === id ? [targetId] : [],
    ),
  );
  if (own.size === 0) return [];
  return subjectsOf(rows, (target) => own.has(target)).map((subject) =>
    subject.kind === 'action'
      ? {
          kind: subject.kind,
          number: subject.number,
          title: inLanguage(subject.title, language),
        }
      : {
          kind: subject.kind,
          number: referenceText(subject.reference, language),
          title: { text: '' },
        },
  );
}

function minutesIn(text: LocalRichText | undefined, language: Language): PrintedItem['minutes'] {
  const found = [language, ...LANGUAGES].find((one) => !isEmptyRichText(text?.[one] ?? null));
  return found ? { text: text?.[found] ?? null, ...standIn(found, language) } : { text: null };
}

/** What stands on every agenda comes from none. */
function carriedFrom(
  item: AgendaItem,
  { agendaItems, meetings, tasks, decisions }: MeetingRows,
): Pick<PrintedItem, 'carriedFrom' | 'leftBecause'> {
  const byId = new Map(agendaItems.map((one) => [one.id, one]));
  const source = item.recurring ? undefined : byId.get(item.carriedFromId ?? '');
  const meeting = meetings.find(({ id }) => id === source?.meetingId);
  if (!source || !meeting) return { carriedFrom: '', leftBecause: null };
  return {
    carriedFrom: meetingNumber(meeting),
    leftBecause: leftBecause(source, byId, itemsWithOpenTasks(tasks, decisions)),
  };
}

function tasksOfDecisions(items: readonly AgendaItem[], { decisions, tasks }: MeetingRows): Task[] {
  const own = new Set(items.map(({ id }) => id));
  const decided = new Set(
    decisions.flatMap(({ id, agendaItemId }) => (own.has(agendaItemId) ? [id] : [])),
  );
  return tasks.filter(
    ({ sourceKind, sourceId = '' }) => sourceKind === 'decision' && decided.has(sourceId),
  );
}

function printed(
  { person, name, role, organisation, attendance }: Attendee,
  language: Language,
): PrintedAttendee {
  const own = person && mayGoOut(person) ? displayName(person) : '';
  return {
    name: person ? own : (name ?? ''),
    role,
    organisation: organisation?.abbr
      ? nameIn(organisation.abbr, language)
      : nameIn(organisation?.name, language),
    ...(attendance?.presence && { presence: attendance.presence }),
    ...(attendance?.invitation && { invitation: attendance.invitation }),
  };
}
