import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import { inLanguage } from '../../text/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { CooperationTables } from '../cooperation-tables.ts';
import {
  engagementPrinter,
  type EngagementRows,
  type PrintedEngagement,
} from './printed-engagement.ts';
import { printedTasks, type PrintedTask } from './printed-task.ts';

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
