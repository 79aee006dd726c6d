import { useCommand } from '#renderer/session/commands.ts';
import { TaskDialog } from './components/task-dialog.tsx';
import { openTask } from './task-dialog-store.ts';

/** A new task from anywhere in the program, and the window in which a task is edited. */
export function TasksBackground() {
  useCommand('newTask', () => openTask('new'));
  return <TaskDialog />;
}
