import { useTranslation } from 'react-i18next';
import type { Task } from '#shared/tasks/task.ts';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { openTask } from '../task-dialog-store.ts';
import { useTaskActs } from '../use-task-acts.ts';

/** What can be done to a task. */
export function TaskMenu({ task }: { task: Task }) {
  const { t } = useTranslation(['tasks']);
  const { tick, postpone, deleteTask } = useTaskActs();
  const isOpen = task.doneOn === undefined;
  return (
    <MenuButton
      label={t('tasks:acts', { title: task.title })}
      variant="quiet"
      size="small"
      entries={[
        {
          id: 'edit',
          label: t('tasks:edit'),
          icon: 'pencil',
          shortcut: 'F2',
          onAction: () => openTask(task.id),
        },
        {
          id: 'tick',
          label: t(isOpen ? 'tasks:finish' : 'tasks:reopen'),
          icon: isOpen ? 'check' : 'undo',
          onAction: () => void tick(task),
        },
        ...(isOpen
          ? ([
              {
                id: 'day',
                label: t('tasks:postponeDay'),
                icon: 'calendar-clock',
                onAction: () => void postpone(task, 1),
              },
              {
                id: 'week',
                label: t('tasks:postponeWeek'),
                icon: 'calendar-clock',
                onAction: () => void postpone(task, 7),
              },
            ] as const)
          : []),
        'line',
        {
          id: 'remove',
          label: t('tasks:delete'),
          icon: 'trash',
          danger: true,
          shortcut: 'Delete',
          onAction: () => void deleteTask(task),
        },
      ]}
    />
  );
}
