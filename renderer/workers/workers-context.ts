import { createContext, useContext } from 'react';
import { createImportReader, type ImportReader } from './import-reader.ts';
import { createWordExport, type WordExport } from './word-export.ts';
import { workerPort } from './worker-port.ts';

/** The work that is done beside the window. Nothing starts before it is first needed. */
export type OfficeWorkers = { importReader: ImportReader; wordExport: WordExport };

/** The real workers, one of each for the window. */
export function createOfficeWorkers(): OfficeWorkers {
  return {
    importReader: createImportReader(() =>
      workerPort(
        new Worker(new URL('./import-reader.worker.ts', import.meta.url), { type: 'module' }),
      ),
    ),
    wordExport: createWordExport(() =>
      workerPort(
        new Worker(new URL('./word-export.worker.ts', import.meta.url), { type: 'module' }),
      ),
    ),
  };
}

export const WorkersContext = createContext<OfficeWorkers>(createOfficeWorkers());

export function useWorkers(): OfficeWorkers {
  return useContext(WorkersContext);
}
