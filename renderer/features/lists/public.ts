export { ExportMenu } from './components/export-menu.tsx';
export type { ExportSource } from './export-source.ts';
export { addList, addMembers } from './lists-commands.ts';
