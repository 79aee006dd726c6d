import { openBackupHandlers } from './open-backup.ts';

export const handlers = openBackupHandlers();
