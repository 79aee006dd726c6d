import { createContext, useContext } from 'react';
import type { OfficeReader } from '#renderer/data/office.ts';
import { type BackupMaker, createBackupMaker } from './backup/backup-maker.ts';
import { type BackupOpener, createBackupOpener } from './open-backup/backup-opener.ts';
import { type ComparisonClient, createComparisonClient } from './comparison/comparison-client.ts';
import { createContactExport, type ContactExport } from './contact-export/contact-export.ts';
import { createDuplicateSearch, type DuplicateSearch } from './duplicates/duplicate-search.ts';
import { createDirectoryClient, type DirectoryClient } from './directory/directory-client.ts';
import { createErasureHelper, type ErasureHelper } from './erasure/erasure-helper.ts';
import { createImportReader, type ImportReader } from './import-reader/import-reader.ts';
import { createOpenExporter, type OpenExporter } from './open-export/open-exporter.ts';
import { createPlanReader, type PlanReader } from './plan-reader/plan-reader.ts';
import { createSaidClient, type SaidClient } from './said/said-client.ts';
import { createWordExport, type WordExport } from './word-export/word-export.ts';
import { startWorker } from './worker-port.ts';

/** The work that is done beside the window. Nothing starts before it is first needed. */
export type OfficeWorkers = {
  wordExport: WordExport;
  /** The directory of the office that `reader` reads: the same one each time. */
  directoryOf: (reader: OfficeReader) => DirectoryClient;
  /** What reads lists and holds them against the office that `reader` reads. */
  importReaderOf: (reader: OfficeReader) => ImportReader;
  /** What writes the contacts of the office that `reader` reads as files. */
  contactExportOf: (reader: OfficeReader) => ContactExport;
  /** What finds duplicates in the office that `reader` reads. */
  duplicateSearchOf: (reader: OfficeReader) => DuplicateSearch;
  /** What makes backups of the office that `reader` reads. */
  backupMakerOf: (reader: OfficeReader) => BackupMaker;
  /** What opens backups; it needs no office. */
  backupOpener: BackupOpener;
  /** What an erasure has done beside the window; it finds the office by itself. */
  erasureHelper: ErasureHelper;
  /** What holds a backup against the office that `reader` reads: the same one each time. */
  comparisonOf: (reader: OfficeReader) => ComparisonClient;
  /** What writes all of the office that `reader` reads in open formats. */
  openExporterOf: (reader: OfficeReader) => OpenExporter;
  planReader: PlanReader;
  /** What searches what was said in the office that `reader` reads: the same one each time. */
  saidOf: (reader: OfficeReader) => SaidClient;
};

/** The real workers, one of each for the window. */
export function createOfficeWorkers(): OfficeWorkers {
  return {
    importReaderOf: oncePerReader(() => createImportReader(() => startWorker('import-reader'))),
    wordExport: createWordExport(() => startWorker('word-export')),
    planReader: createPlanReader(() => startWorker('plan-reader')),
    directoryOf: oncePerReader((reader) =>
      createDirectoryClient(() => startWorker('directory'), reader),
    ),
    saidOf: oncePerReader((reader) => createSaidClient(() => startWorker('said'), reader)),
    contactExportOf: oncePerReader(() => createContactExport(() => startWorker('contact-export'))),
    backupMakerOf: oncePerReader(officeBackupMaker),
    openExporterOf: oncePerReader(() => createOpenExporter(() => startWorker('open-export'))),
    backupOpener: createBackupOpener(() => startWorker('open-backup')),
    erasureHelper: createErasureHelper(() => startWorker('erasure')),
    comparisonOf: oncePerReader((reader) =>
      createComparisonClient(() => startWorker('comparison'), reader),
    ),
    duplicateSearchOf: oncePerReader(() => createDuplicateSearch(() => startWorker('duplicates'))),
  };
}

/** A maker of backups of whatever lies in the database, whether the office is open or not. */
export function officeBackupMaker(): BackupMaker {
  return createBackupMaker(() => startWorker('backup'));
}

/** What works for one office is kept for as long as that office is. */
export function oncePerReader<Client>(
  make: (reader: OfficeReader) => Client,
): (reader: OfficeReader) => Client {
  const made = new WeakMap<OfficeReader, Client>();
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
