export { FindingList } from './components/finding-list.tsx';
export { readTemplateFile, readTemplates, type TemplateInfo } from './templates-data.ts';
