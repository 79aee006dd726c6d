import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a separator at its end. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));
