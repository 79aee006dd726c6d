import type { OfferedKind } from './offered-kind.ts';
import { addressListKind } from './address-list.ts';
import { agendaKind } from './meetings/agenda.ts';
import { article14NoticeKind } from './article-14-notice.ts';
import { attendanceKind } from './meetings/attendance.ts';
import { bodyCompositionKind } from './body-composition.ts';
import { briefingKind, ministerBriefKind } from './briefing.ts';
import { contactListKind } from './contact-list.ts';
import { contactTableKind } from './contact-table.ts';
import { cooperationLogKind } from './cooperation-log.ts';
import { decisionsKind } from './meetings/decisions.ts';
import { followUpHistoryKind } from './follow-up-history.ts';
import { followUpReminderKind } from './follow-up-reminder.ts';
import { followUpReportKind } from './follow-up-report.ts';
import { invitationKind } from './meetings/invitation.ts';
import { labelsKind } from './labels.ts';
import { minutesExcerptKind } from './meetings/minutes-excerpt.ts';
import { minutesKind } from './meetings/minutes.ts';
import { obligationLetterKind } from './obligation-letter.ts';
import { obligationsKind } from './obligations.ts';
import { personReportKind } from './person-report.ts';
import { programmeChangesKind } from './programme-changes.ts';
import { programmeCompareKind } from './programme-compare.ts';
import { programmeExtractKind } from './programme-extract.ts';
import { programmeSummaryKind } from './programme-summary.ts';
import { programmeKind } from './programme.ts';
import { questionnaireReminderKind } from './questionnaire-reminder.ts';
import { questionnaireReplyKind } from './questionnaire-reply.ts';
import { recommendationsKind } from './recommendations.ts';
import { statusNoteKind } from './status-note.ts';
import { tasksKind } from './tasks/tasks.ts';
import { translationOrderKind } from './translation-order.ts';
import { travelReportKind } from './travel-report.ts';
import { visitProgrammeKind } from './visit-programme.ts';
import { yearClockKind } from './meetings/year-clock.ts';

/** Every kind of Word document that the program makes, in the order in which it offers them. A new kind is added here. */
export const DOCUMENT_KINDS = [
  contactListKind,
  addressListKind,
  labelsKind,
  contactTableKind,
  article14NoticeKind,
  personReportKind,
  bodyCompositionKind,
  programmeKind,
  programmeExtractKind,
  programmeSummaryKind,
  translationOrderKind,
  recommendationsKind,
  programmeCompareKind,
  programmeChangesKind,
  followUpReportKind,
  statusNoteKind,
  followUpReminderKind,
  followUpHistoryKind,
  cooperationLogKind,
  travelReportKind,
  visitProgrammeKind,
  briefingKind,
  ministerBriefKind,
  obligationsKind,
  obligationLetterKind,
  questionnaireReminderKind,
  questionnaireReplyKind,
  invitationKind,
  agendaKind,
  attendanceKind,
  minutesKind,
  minutesExcerptKind,
  decisionsKind,
  yearClockKind,
  tasksKind,
] as const;

type Listed = (typeof DOCUMENT_KINDS)[number];

/** The codes of all kinds: `contact-list`, … */
export type KindCode = Listed['kind'];
/** The kinds that are made of contacts: of all, of those found, of those ticked, of a list. */
export type ContactsKind = Extract<Listed, { madeAt: 'contacts' }>['kind'];
/** What each kind is made of. */
export type DocumentModels = {
  [Code in KindCode]: Parameters<Extract<Listed, { kind: Code }>['of']>[0];
};

/** A kind and a model of its own: where the kind may be one of several, one of the pairs. */
export type KindAndModel<Code extends KindCode = KindCode> = {
  [One in Code]: { kind: One; model: DocumentModels[One] };
}[Code];

type KindsByCode = { [Code in KindCode]: OfferedKind<DocumentModels[Code], Code> };

// The list says of each code which kind bears it; the compiler cannot follow it through `fromEntries`.
const BY_CODE = Object.fromEntries(DOCUMENT_KINDS.map((one) => [one.kind, one])) as KindsByCode;

/** The document of a kind and its model. */
export function documentOf<Code extends KindCode>({ kind, model }: KindAndModel<Code>) {
  return BY_CODE[kind].of(model);
}

/** The kind of that code, as somebody has typed it. */
export function kindOfCode(code: string): Listed | undefined {
  return DOCUMENT_KINDS.find(({ kind }) => kind === code);
}
