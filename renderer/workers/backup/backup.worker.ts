import { readAsItIs } from '#renderer/data/start/inspect-database.ts';
import { backupHandlers } from './make-backup.ts';
import { serveCalls } from '../serve-calls.ts';

serveCalls(backupHandlers((work) => readAsItIs({}, work)));
