import { createContext, useContext } from 'react';
import type { OfficeReader } from '#renderer/data/office.ts';
import { createDirectoryClient, type DirectoryClient } from './directory-client.ts';
import { createImportReader, type ImportReader } from './import-reader.ts';
import { createWordExport, type WordExport } from './word-export.ts';
import { workerPort } from './worker-port.ts';

/** The work that is done beside the window. Nothing starts before it is first needed. */
export type OfficeWorkers = {
  importReader: ImportReader;
  wordExport: WordExport;
  /** The directory of the office that `reader` reads: the same one each time. */
  directoryOf: (reader: OfficeReader) => DirectoryClient;
};

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
    directoryOf: oncePerReader((reader) =>
      createDirectoryClient(
        () =>
          workerPort(
            new Worker(new URL('./directory.worker.ts', import.meta.url), { type: 'module' }),
          ),
        reader,
      ),
    ),
  };
}

/** The directory is kept for as long as its office is. */
export function oncePerReader(
  make: (reader: OfficeReader) => DirectoryClient,
): OfficeWorkers['directoryOf'] {
  const made = new WeakMap<OfficeReader, DirectoryClient>();
  return (reader) => {
    const client = made.get(reader) ?? make(reader);
    made.set(reader, client);
    return client;
  };
}

export const WorkersContext = createContext<OfficeWorkers>(createOfficeWorkers());

export function useWorkers(): OfficeWorkers {
  return useContext(WorkersContext);
}
