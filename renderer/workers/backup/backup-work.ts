import { readAsItIs } from '#renderer/data/start/inspect-database.ts';
import { backupHandlers } from './make-backup.ts';

export const handlers = backupHandlers((work) => readAsItIs({}, work));
