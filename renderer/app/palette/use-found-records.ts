import { useMemo } from 'react';
import { fieldContext } from '#shared/schema/field-context.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import { isLocal, recordName, recordValue } from '#shared/schema/record-words.ts';
import { descriptionOf, TABLE_NAMES } from '#shared/schema/tables.ts';
import { fold } from '#shared/text/fold.ts';
import { recordAddress } from '#renderer/common/record-address.ts';
import type { Office } from '#renderer/data/office.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import type { PaletteSource } from '#renderer/session/palette-source.ts';

type Row = Readonly<Record<string, unknown>>;

/** How many of a table are shown. */
const MOST = 10;
const NONE: readonly never[] = [];

/** The tables whose description says what their records are found by. */
const TABLES_FOUND = TABLE_NAMES.flatMap((table) => {
  const found = descriptionOf(table)?.found;
  return found ? [{ table, ...found }] : [];
});

/** Records in the palette, by what their tables' descriptions say, in any language. */
export const useFoundRecords: PaletteSource = () => {
  const tables = valueOr(useLive(readFound, []), NONE);
  const searched = useMemo(
    () =>
      tables.map(({ rows, ...at }) => ({
        ...at,
        rows: rows.map((row) => ({ row, text: fold(textsOf(row, at.by).join(' ')) })),
      })),
    [tables],
  );
  return (words, language) => {
    const wanted = fold(words).split(' ');
    const context = fieldContext(language);
    return searched.flatMap(({ table, hint, rows }) =>
      rows
        .filter(({ text }) => wanted.every((word) => text.includes(word)))
        .slice(0, MOST)
        .flatMap(({ row }) => {
          const address = recordAddress(table, row);
          if (!address) return [];
          const label = recordName(table, row, context);
          const told = recordValue(table, hint, row[hint], context);
          return [{ id: String(row['id']), label, hint: told, to: address.slice(1) }];
        }),
    );
  };
};

function readFound(office: Office) {
  const rowsOf = (table: TableName): Promise<Row[]> => office.read[table].toArray();
  return Promise.all(TABLES_FOUND.map(async (at) => ({ ...at, rows: await rowsOf(at.table) })));
}

function textsOf(row: Row, fields: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const value = row[field];
    if (typeof value === 'string') return [value];
    return isLocal(value) ? Object.values(value).filter((text) => typeof text === 'string') : [];
  });
}
