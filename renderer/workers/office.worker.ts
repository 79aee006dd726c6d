import { loadAllTexts } from '#shared/i18n/translate.ts';
import { serveCalls } from './serve-calls.ts';
import type { WorkName } from './worker-port.ts';

type Work = { handlers: object };

/** Work that words what it makes, in whatever language is asked for. */
const worded = async (load: Promise<Work>): Promise<Work> =>
  (await Promise.all([load, loadAllTexts()]))[0];

/** What the worker of each name does: loaded when its name is told, so that all workers share what they have in common. */
const WORK: Record<WorkName, () => Promise<Work>> = {
  backup: () => import('./backup/backup-work.ts'),
  comparison: () => worded(import('./comparison/comparison-work.ts')),
  'contact-export': () => worded(import('./contact-export/contact-export-work.ts')),
  directory: () => worded(import('./directory/directory-work.ts')),
  duplicates: () => import('./duplicates/duplicates-work.ts'),
  erasure: () => import('./erasure/erasure-work.ts'),
  'import-reader': () => import('./import-reader/import-reader-work.ts'),
  'open-backup': () => import('./open-backup/open-backup-work.ts'),
  'open-export': () => worded(import('./open-export/open-export-work.ts')),
  'plan-reader': () => worded(import('./plan-reader/plan-reader-work.ts')),
  said: () => worded(import('./said/said-work.ts')),
  'word-export': () => worded(import('./word-export/word-export-work.ts')),
};

serveCalls(async (name) => (await WORK[name]()).handlers);
