import { useTranslation } from 'react-i18next';
import { daysBetween } from '#shared/lib/add-days.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { dueGroupOf } from '#shared/tasks/group-tasks.ts';
import type { Task } from '#shared/tasks/task.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import styles from './tasks.module.css';

/** When a task is due, and how it stands today; when it was done. */
export function DueText({ task, today }: { task: Task; today: CalendarDate }) {
  const { t } = useTranslation(['tasks']);
  const day = useWeekday();
  if (task.doneOn !== undefined) {
    return (
      <StatusMark tone="ok" icon="check">
        {t('tasks:doneOn', { day: day(task.doneOn) })}
      </StatusMark>
    );
  }
  if (task.dueOn === undefined)
    return <span className={styles.quiet}>{t('tasks:group.undated')}</span>;
  const group = dueGroupOf(task, today);
  return (
    <span className={styles.due}>
      {day(task.dueOn)}
      {task.repeats === undefined ? null : (
        <span className={styles.quiet}>{t(`tasks:repeats.${task.repeats}`)}</span>
      )}
      {group === 'overdue' ? (
        <StatusMark tone="danger" icon="calendar-clock">
          {t('tasks:daysLate', { count: daysBetween(task.dueOn, today) })}
        </StatusMark>
      ) : null}
      {group === 'today' ? (
        <StatusMark tone="warn" icon="calendar-clock">
          {t('tasks:group.today')}
        </StatusMark>
      ) : null}
    </span>
  );
}
