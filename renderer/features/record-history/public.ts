export { fieldName } from './field-label.ts';
