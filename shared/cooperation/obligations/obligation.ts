import type { LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { RecordBase } from '../../records/record.ts';

export const OBLIGATION_KINDS = [
  'reportReply',
  'questionnaire',
  'comments',
  'followUpReport',
  'statistics',
  'notification',
  'planAdoption',
  'event',
  'other',
] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** How a deadline is reached (`deadlines.ts` works the days out). */
export type DeadlineRule =
  | { kind: 'fixed'; day: CalendarDate }
  /** Every year on that day; a 29 February falls on the 28th in other years. */
  | { kind: 'yearly'; month: number; day: number; from?: number }
  /** So many months (and days) after something happened; no day while that has not happened. */
  | { kind: 'after'; event: LocalText; eventOn?: CalendarDate; months: number; days?: number }
  /** At the latest so many years after the last time. */
  | { kind: 'atMostEvery'; years: number; lastOn?: CalendarDate };

/** What Finland owes a body: a reply, statistics, a plan (velvoite). */
export type Obligation = RecordBase & {
  title: LocalText;
  kind: ObligationKind;
  bodyId?: string;
  instrumentId?: string;
  /** The round whose stage it is. */
  reviewRoundId?: string;
  /** Where it stands in the instrument: "19 b artikla". */
  article?: string;
  rule: DeadlineRule;
  /** Who answers for it; the coordinator where none is named. */
  organisationId?: string;
  /** The day on which the user confirmed the date and its ground from a source; unverified where absent. */
  verifiedOn?: CalendarDate;
  sourceUrl?: string;
  notes?: string;
  catalogueKey?: string;
};

export const DELIVERY_STATES = ['preparing', 'inClearance', 'sent', 'waived'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** How far one deadline of an obligation has come. A deadline without one has not been begun. */
export type Delivery = RecordBase & {
  obligationId: string;
  /** The deadline, as the rule gave it when this was written. */
  dueOn: CalendarDate;
  state: DeliveryState;
  sentOn?: CalendarDate;
  /** The case number that the registry gave. */
  caseNumber?: string;
  note?: string;
};
