export { AddFromCatalogue } from './components/add-from-catalogue.tsx';
