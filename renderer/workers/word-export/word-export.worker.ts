import { wordExportHandlers } from './make-word.ts';
import { serveCalls } from '../serve-calls.ts';

serveCalls(wordExportHandlers());
