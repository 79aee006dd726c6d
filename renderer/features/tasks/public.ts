export { SourceTasks } from './components/source-tasks.tsx';
export { TaskItems } from './components/task-items.tsx';
export { readDueTasks } from './tasks-data.ts';
