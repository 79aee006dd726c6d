import { inLanguage, quietly, type TextInLanguage } from '../../text/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { articleIn } from '../catalogue/article-in.ts';
import type { CooperationTables } from '../cooperation-tables.ts';
import { dayOfRule, deadlinesBetween, type DeadlineState } from '../obligations/deadlines.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { ruleWords } from '../obligations/rule-words.ts';
import { documentNames, type DocumentNames, type NamedRows } from './document-names.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** What a calendar of obligations is made of. */
export type ObligationRows = NamedRows & Pick<CooperationTables, 'obligations' | 'deliveries'>;

/** What is owed, as the calendar prints it with or without a day. */
export type PrintedObligation = {
  title: TextInLanguage;
  body: TextInLanguage;
  article: string;
  /** How the day is reached, in words. */
  ground: string;
  /** What the time is counted from, as it stands in the ground. */
  event: TextInLanguage;
  isVerified: boolean;
  /** Who answers for it; empty: the coordinator. */
  answers: TextInLanguage;
};

export type PrintedDeadline = PrintedObligation & {
  dueOn: CalendarDate;
  /** The last working day on or before it; null where nothing is sent. */
  sendBy: CalendarDate | null;
  state: DeadlineState;
  sentOn: CalendarDate | null;
};

/** The calendar of what is owed in a span of days: plain values that can be sent to a worker. */
export type ObligationCalendarModel = {
  span: { from: CalendarDate; to: CalendarDate };
  body: TextInLanguage;
  deadlines: PrintedDeadline[];
  /** Obligations whose rule gives no day yet, since what it counts from has not happened. */
  undated: PrintedObligation[];
  sampleData: boolean;
};

/** The deadlines of `span`, both days included, the earliest first; of one body where `bodyId` is given. */
export function obligationCalendarModel(
  rows: ObligationRows,
  options: {
    span: { from: CalendarDate; to: CalendarDate };
    day: CalendarDate;
    language: Language;
    bodyId?: string;
  },
): ObligationCalendarModel {
  const { span, day, language, bodyId } = options;
  const names = documentNames(rows, options);
  const obligations = rows.obligations.filter(
    (one) => bodyId === undefined || one.bodyId === bodyId,
  );
  const deadlines = obligations.flatMap((obligation) =>
    deadlinesBetween(obligation, rows.deliveries, span, day).map((deadline) => ({
      ...printedObligation(obligation, names, language),
      dueOn: deadline.dueOn,
      sendBy: obligation.kind === 'event' ? null : deadline.sendBy,
      state: deadline.state,
      sentOn: deadline.delivery?.sentOn ?? null,
    })),
  );
  return {
    span,
    body: names.body(bodyId),
    deadlines: deadlines.sort((one, other) => compareCodeUnits(one.dueOn, other.dueOn)),
    undated: obligations
      .filter(({ rule }) => dayOfRule(rule, day) === null)
      .map((obligation) => printedObligation(obligation, names, language)),
    sampleData: obligations.some(({ sample }) => sample),
  };
}

function printedObligation(
  obligation: Obligation,
  names: DocumentNames,
  language: Language,
): PrintedObligation {
  const { title, bodyId, verifiedOn, organisationId, rule } = obligation;
  return {
    title: inLanguage(title, language),
    body: names.body(bodyId),
    article: articleIn(obligation, language),
    ground: ruleWords(obligation, language),
    event: rule.kind === 'after' ? quietly(inLanguage(rule.event, language)) : { text: '' },
    isVerified: verifiedOn !== undefined,
    answers: names.organisation(organisationId),
  };
}
