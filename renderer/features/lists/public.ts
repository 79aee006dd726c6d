export { ExportMenu } from './components/export-menu.tsx';
export type { ExportSource } from './export-source.ts';
export { recordCopiedAddresses } from './lists-commands.ts';
