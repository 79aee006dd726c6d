export { SourceTasks } from './components/source-tasks.tsx';
export { TaskItems } from './components/task-items.tsx';
export { sourceAddress } from './source-address.ts';
export { readDueTasks } from './tasks-data.ts';
