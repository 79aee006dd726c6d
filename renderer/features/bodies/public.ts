export { AddFromCatalogue } from './components/add-from-catalogue.tsx';
export { readBodies, readBody, readPersonChoices } from './bodies-data.ts';
export { bodyRows } from './bodies-view.ts';
export { personOptions } from './person-options.ts';
export { usePageKeys } from './use-page-keys.ts';
