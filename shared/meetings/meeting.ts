import type { SeatRole } from '../contacts/bodies/seat.ts';
import type { Language, LocalText } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { RecordBase } from '../records/record.ts';
import type { LocalRichText } from '../rich-text/rich-text.ts';

/** How far a meeting has come, in this order; a cancelled one keeps its number. */
export const MEETING_STATES = [
  'planned',
  'invited',
  'agendaSent',
  'held',
  'minutesDrafted',
  'checked',
  'approved',
  'cancelled',
] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** A meeting (kokous) of a body that the office leads or keeps the minutes of. */
export type Meeting = RecordBase & {
  bodyId: string;
  /** Its number among the meetings of its body in its year: the 3 of 3/2026. */
  number: number;
  day: CalendarDate;
  /** `HH:MM`, the time of Finland (Europe/Helsinki). */
  start?: string;
  end?: string;
  place?: string;
  /** Where those join who are not at the place. */
  remoteAddress?: string;
  /** What its papers are written in. */
  language: Language;
  /** The authority's case number, as the registry gave it. */
  caseNumber?: string;
  state: MeetingState;
  /** The message or invitation that it was made of (`mail/message-id.ts`). */
  messageId?: string;
  /** How often the invitation had been changed when it was taken (`MessageEvent`); an older one changes nothing. */
  invitationSequence?: number;
  notes?: string;
};

export const AGENDA_ITEM_KINDS = [
  'opening',
  'approval',
  'information',
  'discussion',
  'decision',
  'other',
] as const;
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number];

/** An item of a meeting's agenda (asia), and what the minutes say of it. */
export type AgendaItem = RecordBase & {
  meetingId: string;
  /** Its place among the items: `orderBetween`. */
  order: string;
  kind: AgendaItemKind;
  title: LocalText;
  presenter?: string;
  background?: LocalText;
  proposal?: LocalText;
  /** How many minutes it is given. */
  duration?: number;
  /** It stands on every agenda of the body. */
  recurring?: true;
  /** The item of an earlier meeting that it goes on from. */
  carriedFromId?: string;
  minutes?: LocalRichText;
  /** The meeting has dealt with it; what was not comes to the next agenda. */
  dealt?: true;
};

/** That an item of an agenda is about an action or a recommendation. */
export type AgendaItemLink = RecordBase & { agendaItemId: string; targetId: string };

export const DECISION_KINDS = ['decided', 'noted', 'agreed'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What a meeting decided, noted or agreed on an item. */
export type Decision = RecordBase & {
  agendaItemId: string;
  /** Its place among those of the item: `orderBetween`. */
  order: string;
  kind: DecisionKind;
  text: LocalText;
  /** Its number in the body's series, once the minutes are approved (`number-decisions.ts`). */
  number?: number;
};

export const ATTENDANCE_ROLES = [
  'chair',
  'viceChair',
  'member',
  'deputy',
  'expert',
  'secretary',
  'observer',
  'guest',
] as const satisfies readonly (SeatRole | 'guest')[];
export type AttendanceRole = (typeof ATTENDANCE_ROLES)[number];

export const PRESENCES = ['present', 'remote', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

export const INVITATIONS = ['invited', 'accepted', 'declined'] as const;
export type Invitation = (typeof INVITATIONS)[number];

/** That somebody was at a meeting or not: the holder of a seat, or a guest, who may be known by name alone. */
export type Attendance = RecordBase & {
  meetingId: string;
  role: AttendanceRole;
  seatId?: string;
  personId?: string;
  name?: string;
  invitation?: Invitation;
  presence?: Presence;
};
