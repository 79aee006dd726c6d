import type { BackupTable } from '#shared/backup/backup-file.ts';
import { textOfFile } from '#shared/attachments/text-of-file.ts';
import { erasedIds, idOf, type RowsByTable } from './erasure-ids.ts';
import { erasedTraces } from './erasure-traces.ts';
import { type FileHolder, fileHolders, templateBytes } from './kept-file-places.ts';
import type { OfficeReader } from '../office.ts';

/** A record that has a file, or the draft of what waits; of that the id says nothing. */
export type FilePlace = {
  table: FileHolder['table'];
  id: string;
  fileName: string;
  /** What an attachment belongs to. */
  owner?: { kind: string; id: string };
  isInTrash: boolean;
};

/** A kept file, and what an erasure has to know of it. */
export type SearchedFile = {
  sha256: string;
  /** Where it belongs; nowhere where only a state kept by a restore still has it. */
  places: FilePlace[];
  /** Which of the persons it names: in its text or in its name. */
  names: string[];
};

/** What a search through the kept files found: those that name somebody, and those that could not be read to the end. */
export type NamingFiles = { naming: SearchedFile[]; unread: SearchedFile[] };

/**
 * Looks through the kept files for persons: their addresses, numbers and whole names as they are and were. Templates count
 * as files. One file at a time is in memory; takes seconds, and is not for the window's thread.
 */
export async function namingFiles(
  reader: Pick<OfficeReader, 'everything' | 'files'>,
  personIds: readonly string[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<NamingFiles> {
  const found: NamingFiles = { naming: [], unread: [] };
  const rows = rowsOf((await reader.everything()).tables);
  const holders = fileHolders(rows);
  const all = new Set([...(await reader.files.names()), ...holders.map(({ sha256 }) => sha256)]);
  if (all.size === 0) return found;
  const finders = personIds.map((id) => ({
    id,
    traces: erasedTraces(rows, erasedIds(rows, new Set([id]), new Set())).reachAndNames,
  }));
  let done = 0;
  for (const sha256 of all) {
    const own = holders.filter((holder) => holder.sha256 === sha256);
    const template = own.find(({ table }) => table === 'templates');
    const bytes = template ? templateBytes(template.row) : await reader.files.get(sha256);
    const { text, isWhole } = await textOfFile(bytes ?? new Uint8Array());
    const searched = [text, ...own.map(({ row }) => spacedName(String(row['fileName'])))];
    const names = finders
      .filter(({ traces }) => searched.some((one) => traces.mentionAt(one.normalize('NFC')) >= 0))
      .map(({ id }) => id);
    const file = { sha256, places: own.map(placeOf), names };
    if (names.length > 0) found.naming.push(file);
    else if (!isWhole && bytes && own.length > 0) found.unread.push(file);
    done += 1;
    onProgress(done, all.size);
  }
  return found;
}

/** `Sandnäs_Börje-CV.docx` names somebody as well. */
function spacedName(fileName: string): string {
  return `${fileName}\n${fileName.replace(/[_.+-]+|%20/gu, ' ')}`;
}

function rowsOf(tables: readonly BackupTable[]): RowsByTable {
  return new Map(tables.map(({ name, records }) => [name, records.map(({ record }) => record)]));
}

function placeOf({ table, row }: FileHolder): FilePlace {
  const owner = { kind: String(row['ownerKind']), id: String(row['ownerId']) };
  return {
    table,
    id: idOf(row),
    fileName: String(row['fileName']),
    ...(table === 'attachments' && { owner }),
    isInTrash: row['deletedAt'] !== undefined,
  };
}
