import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { addDays } from '#shared/lib/add-days.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { isMine } from '#shared/tasks/group-tasks.ts';
import type { Office } from '#renderer/data/office.ts';
import { readDueTasks, type TaskRow } from '#renderer/features/tasks/public.ts';
import { readEngagements, readMeetingRows, type MeetingRow } from './home-data.ts';

/** What a day has: the meetings by their time, the entries of the log, and the coordinator's own tasks. */
export type DayRows = {
  day: CalendarDate;
  meetings: MeetingRow[];
  engagements: Engagement[];
  tasks: TaskRow[];
};

/** The rows of today and tomorrow; of a day without any there is none. */
export async function readTodayAndTomorrow(
  office: Office,
  today: CalendarDate,
  language: Language,
): Promise<DayRows[]> {
  const [meetings, engagements, tasks] = await Promise.all([
    readMeetingRows(office, today),
    readEngagements(office, today),
    readDueTasks(office, today, language),
  ]);
  return [today, addDays(today, 1)]
    .map((day) => ({
      day,
      meetings: meetings.filter(({ meeting }) => meeting.day === day),
      engagements: engagements.filter(
        ({ from = '', to = from }) => from !== '' && from <= day && day <= to,
      ),
      tasks: tasks.filter(({ task }) => task.dueOn === day && isMine(task)),
    }))
    .filter((row) => row.meetings.length + row.engagements.length + row.tasks.length > 0);
}
