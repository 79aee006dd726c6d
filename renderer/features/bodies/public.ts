export { AddFromCatalogue } from './components/add-from-catalogue.tsx';
export { FillSeats } from './components/fill-seats.tsx';
export { readBodies, readBody } from './bodies-data.ts';
export { bodyRows } from './bodies-view.ts';
