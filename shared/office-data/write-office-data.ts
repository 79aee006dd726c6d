import {
  OFFICE_DATA_FORMAT,
  OFFICE_DATA_VERSION,
  type OfficeData,
  type OfficeDataRows,
} from './office-data.ts';
import { ROW_SCHEMAS } from './row-schemas.ts';

/**
 * Office data as a file's text: JSON, a line a row, so that two files can be compared by line. The tables that the format
 * knows alone; `readOfficeData` gives the same back. Throws where a value is none of JSON's.
 */
export function writeOfficeData({
  rows,
  ...about
}: Omit<OfficeData, 'rows'> & { rows: Partial<OfficeDataRows> }): string {
  const head = JSON.stringify({
    format: OFFICE_DATA_FORMAT,
    version: OFFICE_DATA_VERSION,
    ...about,
  });
  const tables = (Object.keys(ROW_SCHEMAS) as (keyof OfficeDataRows)[]).flatMap((table) => {
    const list = rows[table] ?? [];
    if (list.length === 0) return [];
    const lines = list.map((row) => `      ${JSON.stringify(row)}`);
    return [`    ${JSON.stringify(table)}: [\n${lines.join(',\n')}\n    ]`];
  });
  return `${head.slice(0, -1)},\n  "rows": {\n${tables.join(',\n')}\n  }\n}\n`;
}
