import type { Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import { CSV_BEGIN, csvLines } from '../tabular/write-csv.ts';
import type { ZipWriter } from '../zip/write-zip.ts';
import type { PlainTables } from './plain-tables.ts';
import { descriptionOf } from '../schema/tables.ts';
import { recordNames } from './record-names.ts';
import { tableColumns } from './table-columns.ts';

const ROWS_AT_ONCE = 500;

/** A table that was written: its file is `csv/<name>.csv`. */
export type WrittenTable = { name: string; rows: number };

/**
 * Writes each table that has rows as a part `csv/<table>.csv` of the zip, some hundred rows at a time (`tableColumns`).
 * Attachments tell where in the package their file lies (`paths`, by SHA-256).
 */
export function writeTables(
  zip: ZipWriter,
  tables: PlainTables,
  {
    language,
    paths,
    onRows,
  }: {
    language: Language;
    paths: ReadonlyMap<string, string>;
    onRows: (rows: number) => void;
  },
): WrittenTable[] {
  const context = recordNames(tables, language);
  const encoder = new TextEncoder();
  return Object.entries(tables).flatMap(([name, rows]): WrittenTable[] => {
    if (rows.length === 0 || descriptionOf(name)?.openTable === null) return [];
    const columns = tableColumns(name, rows, context);
    if (name === 'attachments') {
      columns.push({
        header: translatorFor(language)('openExport:column.path'),
        cell: ({ sha256 }) => paths.get(String(sha256)) ?? '',
      });
    }
    const part = zip.begin(`csv/${name}.csv`);
    const headers = columns.map(({ header }) => header);
    part.write(encoder.encode(CSV_BEGIN + csvLines([headers])));
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const some = rows.slice(from, from + ROWS_AT_ONCE);
      part.write(encoder.encode(csvLines(some.map((row) => columns.map(({ cell }) => cell(row))))));
      onRows(some.length);
    }
    part.end();
    return [{ name, rows: rows.length }];
  });
}
