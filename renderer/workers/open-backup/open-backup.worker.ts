import { openBackupHandlers } from './open-backup.ts';
import { serveCalls } from '../serve-calls.ts';

serveCalls(openBackupHandlers());
