import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import type { Column } from '#renderer/ui/tables/data-table.tsx';
import type { TaskView } from '../filter-tasks.ts';
import type { TaskRow } from '../tasks-data.ts';
import { DueText } from './due-text.tsx';
import { TaskMenu } from './task-menu.tsx';
import styles from './tasks.module.css';

/** The columns of a list of tasks; who does each stands only where that may be somebody else. */
export function useTaskColumns(view: TaskView, today: CalendarDate): Column<TaskRow, string>[] {
  const { t } = useTranslation(['tasks']);
  return [
    {
      id: 'title',
      header: t('tasks:field.title'),
      cell: ({ task }) => (
        <span className={styles.title}>
          {task.title} {task.sample ? <SampleTag /> : null}
        </span>
      ),
    },
    {
      id: 'due',
      header: t('tasks:field.due'),
      className: styles.dueColumn,
      cell: ({ task }) => <DueText task={task} today={today} />,
    },
    ...(view === 'mine'
      ? []
      : [
          {
            id: 'assignee',
            header: t('tasks:field.assignee'),
            breaks: true,
            cell: ({ assignee }: TaskRow) => assignee ?? t('tasks:me'),
          },
        ]),
    {
      id: 'source',
      header: t('tasks:field.source'),
      className: styles.sourceColumn,
      breaks: true,
      cell: ({ source }) =>
        source ? (
          <a className={styles.source} href={source.address} lang={source.lang} title={source.name}>
            {source.name}
          </a>
        ) : null,
    },
    {
      id: 'acts',
      screenOnly: true,
      header: t('tasks:field.acts'),
      align: 'end',
      className: styles.actsColumn,
      cell: ({ task }) => <TaskMenu task={task} />,
    },
  ];
}
