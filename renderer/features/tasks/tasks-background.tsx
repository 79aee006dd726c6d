import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { TaskDialog } from './components/task-dialog.tsx';
import { openTask } from './task-dialog-store.ts';
import { useDueCount } from './use-due-count.ts';

/** A new task from anywhere in the program, the window in which a task is edited, and how much is due on the program's picture. */
export function TasksBackground() {
  const { t } = useTranslation(['tasks']);
  const platform = usePlatform();
  const due = useDueCount();
  useCommand('newTask', () => openTask('new'));
  useEffect(() => {
    void platform.setBadge({ count: due, label: t('tasks:dueCount', { count: due }) });
  }, [platform, due, t]);
  return <TaskDialog />;
}
