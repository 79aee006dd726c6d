import type { LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { RecordBase } from '../../records/record.ts';

/** How far a round has come: replies are asked for, read through, reported to the ministerial group, closed. */
export const ROUND_STATES = ['planned', 'collecting', 'checking', 'reported', 'closed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** Whether what is told of a round is a draft: until it has been reported. */
export function documentStateOfRound(state: RoundState): 'draft' | 'final' {
  return state === 'reported' || state === 'closed' ? 'final' : 'draft';
}

/** What can be asked of each action in a round, beside how it stands. */
export const FOLLOW_UP_FIELDS = [
  'done',
  'obstacles',
  'next',
  'money',
  'indicators',
  'contact',
] as const;
export type FollowUpField = (typeof FOLLOW_UP_FIELDS)[number];

/** A question written for one round; its key is unique in it and stays. */
export type RoundQuestion = { key: string; text: LocalText };

/** A round of follow-up (seurantakierros): once or twice a year each body tells how its actions stand. */
export type FollowUpRound = RecordBase & {
  programmeId: string;
  title: LocalText;
  /** The day that the replies tell of. */
  asOf: CalendarDate;
  /** When the forms go out. */
  openOn?: CalendarDate;
  /** When the replies must be with the coordinator. */
  dueOn?: CalendarDate;
  state: RoundState;
  /** What is asked of each action, each once, in the order of `FOLLOW_UP_FIELDS`. */
  fields: FollowUpField[];
  /** What else is asked of each action. */
  questions?: RoundQuestion[];
  notes?: string;
};

/** What became of a request. That a reply is late is worked out (`requestState`), not written. */
export const REQUEST_STATES = ['toSend', 'sent', 'partly', 'received', 'waived'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What one body is asked in a round: all actions in which it leads or takes part. */
export type FollowUpRequest = RecordBase & {
  roundId: string;
  organisationId: string;
  /** Who answers for the body. */
  contactPersonId?: string;
  state: RequestState;
  sentOn?: CalendarDate;
  /** The days on which it was reminded, the earliest first. */
  remindedOn?: CalendarDate[];
  /** Where the body got another day than the round's. */
  dueOn?: CalendarDate;
  receivedOn?: CalendarDate;
  notes?: string;
};

/** How an action stands, in plain words and without percentages, which nobody can check. */
export const FOLLOW_UP_STATUSES = [
  'notStarted',
  'started',
  'progressing',
  'delayed',
  'blocked',
  'done',
  'doneContinues',
  'notDone',
  'merged',
] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** By which way a body told how an action stands. */
export const REPORT_WAYS = ['word', 'excel', 'email', 'phone', 'meeting'] as const;
export type ReportWay = (typeof REPORT_WAYS)[number];

/** Whether the coordinator has read it through: what is accepted is told on as the action's status. */
export const REPORT_STATES = ['received', 'accepted'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** How one body says that one action stands in a round (tilannetieto). */
export type StatusReport = RecordBase & {
  roundId: string;
  actionId: string;
  organisationId: string;
  status?: FollowUpStatus;
  done?: LocalText;
  obstacles?: LocalText;
  next?: LocalText;
  /** Of the money, as written. */
  money?: string;
  /** Who tells more, as written. */
  contact?: string;
  /** What is answered to the round's own questions, by their keys. */
  answers?: RoundQuestion[];
  way: ReportWay;
  state: ReportState;
  receivedOn?: CalendarDate;
};
