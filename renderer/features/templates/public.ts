export { FindingList } from './components/finding-list.tsx';
export { readTemplateFile, readTemplates } from './templates-data.ts';
