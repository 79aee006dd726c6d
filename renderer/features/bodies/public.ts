export { AddFromCatalogue } from './components/add-from-catalogue.tsx';
export { readBody } from './bodies-data.ts';
export { useAct } from './use-act.ts';
export { usePageKeys } from './use-page-keys.ts';
