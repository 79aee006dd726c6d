export { SourceTasks } from './components/source-tasks.tsx';
export { addTasks } from './tasks-commands.ts';
