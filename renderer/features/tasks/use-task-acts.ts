import { useTranslation } from 'react-i18next';
import { addDays } from '#shared/lib/add-days.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { workingDayOnOrAfter } from '#shared/lib/finnish-holidays.ts';
import { nextTask } from '#shared/tasks/repeat-task.ts';
import type { Task } from '#shared/tasks/task.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { deleteTask, finishTask, postponeTask, reopenTask } from './tasks-commands.ts';

/** What is done to a task with one press: each says what happened and can be taken back. */
export function useTaskActs() {
  const { t } = useTranslation(['tasks']);
  const office = useOffice();
  const act = useAct();
  const { day } = useMoment();
  return {
    /** Marks it done, or open again. */
    tick: async (task: Task) => {
      const { title } = task;
      if (task.doneOn !== undefined) {
        await act(
          () => reopenTask(office, task),
          t('tasks:did.reopened', { title }),
          t('tasks:did.reopenedUndone', { title }),
        );
        return;
      }
      const today = dayInFinland(new Date());
      const next = nextTask(task, today)?.dueOn;
      await act(
        () => finishTask(office, task, today),
        next === undefined
          ? t('tasks:did.done', { title })
          : t('tasks:did.doneNext', { title, day: day(next) }),
        t('tasks:did.doneUndone', { title }),
      );
    },
    /** Moves it on by `days`, to a working day, from its day, or from today where that is past or there is none. */
    postpone: async (task: Task, days: number) => {
      const today = dayInFinland(new Date());
      const from = task.dueOn !== undefined && task.dueOn > today ? task.dueOn : today;
      const to = workingDayOnOrAfter(addDays(from, days));
      await act(
        () => postponeTask(office, task, to),
        t('tasks:did.postponed', { title: task.title, day: day(to) }),
        t('tasks:did.postponedUndone', { title: task.title }),
      );
    },
    deleteTask: async (task: Task) => {
      await act(
        () => deleteTask(office, task),
        t('tasks:did.deleted', { title: task.title }),
        t('tasks:did.deletedUndone', { title: task.title }),
      );
    },
  };
}
