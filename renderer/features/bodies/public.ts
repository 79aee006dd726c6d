export { AddFromCatalogue } from './components/add-from-catalogue.tsx';
export { readBodies, readBody } from './bodies-data.ts';
export { bodyRows } from './bodies-view.ts';
