import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import { inLanguage, type TextInLanguage } from '../../text/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { CooperationTables } from '../cooperation-tables.ts';
import type { DocumentNames } from './document-names.ts';
import {
  engagementPrinter,
  type EngagementRows,
  type PrintedEngagement,
} from './printed-engagement.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import { isMine } from '../../tasks/group-tasks.ts';

/** A task as a document prints it. */
export type PrintedTask = {
  title: string;
  /** Who does it: the coordinator where null; empty where her name must not go out (GDPR Art. 18). */
  assignee: TextInLanguage | null;
  dueOn: CalendarDate | null;
  doneOn: CalendarDate | null;
};

/** What a report of one meeting or trip holds: plain values that can be sent to a worker. */
export type TravelReportModel = {
  entry: PrintedEngagement;
  tasks: PrintedTask[];
  sampleData: boolean;
};

/** That there is no such entry, or that it must stay out of every document. */
export type EngagementFailure = Failure<'engagement-not-found' | 'engagement-restricted'>;

/** The report of entry `engagementId` of the log, with the tasks that came of it. */
export function travelReportModel(
  rows: EngagementRows & Pick<CooperationTables, 'tasks'>,
  engagementId: string,
  options: { day: CalendarDate; language: Language },
): Result<TravelReportModel, EngagementFailure> {
  const engagement = rows.engagements.find(({ id }) => id === engagementId);
  if (!engagement) return fail('engagement-not-found', { name: engagementId });
  if (engagement.confidentiality === 'restricted') {
    return fail('engagement-restricted', { name: inLanguage(engagement.title, 'fi').text });
  }
  const printer = engagementPrinter(rows, options);
  const tasks = rows.tasks.filter(({ sourceId }) => sourceId === engagementId);
  return ok({
    entry: printer.print(engagement),
    tasks: printedTasks(tasks, printer.names),
    sampleData: engagement.sample === true,
  });
}

/** Tasks as documents print them: those that are open first, each by its day. */
export function printedTasks(
  tasks: CooperationTables['tasks'],
  names: DocumentNames,
): PrintedTask[] {
  const dayOf = ({ dueOn, doneOn }: PrintedTask) => dueOn ?? doneOn ?? '9999';
  return tasks
    .map((task) => {
      const { title, dueOn, doneOn, personId, organisationId, assigneeName } = task;
      return {
        title,
        assignee: isMine(task)
          ? null
          : names.who({
              ...(personId !== undefined && { personId }),
              ...(organisationId !== undefined && { organisationId }),
              ...(assigneeName !== undefined && { name: assigneeName }),
            }),
        dueOn: dueOn ?? null,
        doneOn: doneOn ?? null,
      };
    })
    .sort(
      (one, other) =>
        Number(one.doneOn !== null) - Number(other.doneOn !== null) ||
        compareCodeUnits(dayOf(one), dayOf(other)),
    );
}
