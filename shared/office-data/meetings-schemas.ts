import { z } from '../lib/zod.ts';
import {
  AGENDA_ITEM_KINDS,
  ATTENDANCE_ROLES,
  DECISION_KINDS,
  INVITATIONS,
  MEETING_STATES,
  PRESENCES,
  type AgendaItem,
  type AgendaItemLink,
  type Attendance,
  type Decision,
  type Meeting,
} from '../meetings/meeting.ts';
import {
  day,
  language,
  localText,
  optional,
  placeAmongSiblings,
  record,
  type RowSchema,
} from './field-schemas.ts';

const { id } = record;
const time = z.exactOptional(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u));

const meetings: RowSchema<Meeting> = z.object({
  ...record,
  bodyId: id,
  number: z.number().int().min(1).max(999),
  day,
  start: time,
  end: time,
  place: optional.text,
  remoteAddress: optional.text,
  language,
  caseNumber: optional.text,
  state: z.enum(MEETING_STATES),
  messageId: optional.id,
  invitationSequence: z.exactOptional(z.number().int().min(0)),
  notes: optional.text,
});

const agendaItems: RowSchema<AgendaItem> = z.object({
  ...record,
  meetingId: id,
  order: placeAmongSiblings,
  kind: z.enum(AGENDA_ITEM_KINDS),
  title: localText,
  presenter: optional.text,
  background: optional.local,
  proposal: optional.local,
  duration: z.exactOptional(z.number().int().min(1).max(1440)),
  recurring: optional.yes,
  carriedFromId: optional.id,
  minutes: optional.localRich,
  dealt: optional.yes,
});

const agendaItemLinks: RowSchema<AgendaItemLink> = z.object({
  ...record,
  agendaItemId: id,
  targetId: id,
});

const decisions: RowSchema<Decision> = z.object({
  ...record,
  agendaItemId: id,
  order: placeAmongSiblings,
  kind: z.enum(DECISION_KINDS),
  text: localText,
  number: z.exactOptional(z.number().int().min(1)),
});

const attendances: RowSchema<Attendance> = z.object({
  ...record,
  meetingId: id,
  role: z.enum(ATTENDANCE_ROLES),
  seatId: optional.id,
  personId: optional.id,
  name: optional.text,
  invitation: z.exactOptional(z.enum(INVITATIONS)),
  presence: z.exactOptional(z.enum(PRESENCES)),
});

/** Schemas of the rows of meetings. */
export const MEETINGS_SCHEMAS = {
  meetings,
  agendaItems,
  agendaItemLinks,
  decisions,
  attendances,
};
