export { SourceTasks } from './components/source-tasks.tsx';
export { TaskItems } from './components/task-items.tsx';
export { addTask, finishIn } from './tasks-commands.ts';
export { readDueTasks, type TaskRow } from './tasks-data.ts';
