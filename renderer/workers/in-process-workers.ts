import { countInTables } from '#renderer/data/restore/count-records.ts';
import type { RestoreTarget } from '#renderer/data/restore/restore.ts';
import { createBackupMaker } from './backup/backup-maker.ts';
import { createBackupOpener } from './open-backup/backup-opener.ts';
import { createComparisonClient } from './comparison/comparison-client.ts';
import { createContactExport } from './contact-export/contact-export.ts';
import { createDirectoryClient } from './directory/directory-client.ts';
import { createDuplicateSearch } from './duplicates/duplicate-search.ts';
import { erasureHandlers } from './erasure/erasure-handlers.ts';
import { createErasureHelper } from './erasure/erasure-helper.ts';
import { createImportReader } from './import-reader/import-reader.ts';
import { contactExportHandlers } from './contact-export/make-contact-export.ts';
import { backupHandlers } from './backup/make-backup.ts';
import { wordExportHandlers } from './word-export/make-word.ts';
import { openBackupHandlers } from './open-backup/open-backup.ts';
import { openExportHandlers } from './open-export/make-open-export.ts';
import { createOpenExporter } from './open-export/open-exporter.ts';
import { createPlanReader } from './plan-reader/plan-reader.ts';
import { createSaidClient } from './said/said-client.ts';
import { importReaderHandlers } from './import-reader/read-import.ts';
import { planReaderHandlers } from './plan-reader/read-plan-calls.ts';
import { inProcessPort } from './serve-calls.ts';
import { comparisonHandlers } from './comparison/serve-comparison.ts';
import { directoryHandlers } from './directory/serve-directory.ts';
import { duplicateHandlers } from './duplicates/serve-duplicates.ts';
import { saidHandlers } from './said/serve-said.ts';
import { createWordExport } from './word-export/word-export.ts';
import { oncePerReader, type OfficeWorkers } from './workers-context.ts';

/** The same work without workers: for tests, where there are none. A backup is restored into `database`. */
export function inProcessWorkers(database: RestoreTarget = {}): OfficeWorkers {
  return {
    importReaderOf: oncePerReader((reader) =>
      createImportReader(() =>
        inProcessPort(() => importReaderHandlers(() => Promise.resolve(reader), database)),
      ),
    ),
    planReader: createPlanReader(() => inProcessPort(planReaderHandlers)),
    backupOpener: createBackupOpener(() => inProcessPort(() => openBackupHandlers(database))),
    erasureHelper: createErasureHelper(() => inProcessPort(() => erasureHandlers(database))),
    wordExport: createWordExport(() => inProcessPort(wordExportHandlers)),
    directoryOf: oncePerReader((reader) =>
      createDirectoryClient(
        () => inProcessPort(() => directoryHandlers(() => Promise.resolve(reader))),
        reader,
      ),
    ),
    saidOf: oncePerReader((reader) =>
      createSaidClient(
        () => inProcessPort(() => saidHandlers(() => Promise.resolve(reader))),
        reader,
      ),
    ),
    comparisonOf: oncePerReader((reader) =>
      createComparisonClient(
        () => inProcessPort(() => comparisonHandlers(() => Promise.resolve(reader))),
        reader,
      ),
    ),
    contactExportOf: oncePerReader((reader) =>
      createContactExport(() =>
        inProcessPort(() => contactExportHandlers(() => Promise.resolve(reader))),
      ),
    ),
    openExporterOf: oncePerReader((reader) =>
      createOpenExporter(() => inProcessPort(() => openExportHandlers((work) => work(reader)))),
    ),
    backupMakerOf: oncePerReader((reader) =>
      createBackupMaker(() =>
        inProcessPort(() =>
          backupHandlers(async (work) => {
            const everything = await reader.everything();
            return await work({ ...everything, shown: () => countInTables(everything.tables) });
          }),
        ),
      ),
    ),
    duplicateSearchOf: oncePerReader((reader) =>
      createDuplicateSearch(() =>
        inProcessPort(() => duplicateHandlers(() => Promise.resolve(reader))),
      ),
    ),
  };
}
