export { readRecordWords, type RecordWords } from './record-words.ts';
