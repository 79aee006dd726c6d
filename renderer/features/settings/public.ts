export { addSample } from './settings-data.ts';
export { OfficeFields } from './components/office-fields.tsx';
export { LanguageChoice } from './components/language-choice.tsx';
