import { wordExportHandlers } from './make-word.ts';

export const handlers = wordExportHandlers();
