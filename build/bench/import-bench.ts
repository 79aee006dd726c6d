import { readXlsx, writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import { readTable } from '#shared/tabular/read-table.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { compare } from './compare.ts';
import { manyRows, manyRowsAsCsv } from './many-rows.ts';

/** Reading a list, against the bare libraries; the rounds of both take turns, so that a busy moment hits both. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const csv = manyRowsAsCsv(50_000);
  const xlsx = await writeXlsx({ sheets: [{ name: 'Lista', rows: manyRows(20_000) }] });
  const papaparse = () => Papa.parse(new TextDecoder().decode(csv), { delimiter: ';' });
  return [
    await compare(
      {
        what: 'read a CSV of 50,000 × 15',
        floorName: 'papaparse, array mode',
        ours: () => readTable(csv),
        floor: papaparse,
      },
      step,
    ),
    await compare(
      {
        what: 'read an XLSX of 20,000 × 15',
        floorName: 'hucre',
        ours: () => readTable(xlsx),
        floor: () => readXlsx(xlsx),
      },
      step,
    ),
    await compare(
      {
        what: 'read and plan a CSV of 50,000 × 15',
        floorName: 'papaparse, array mode',
        ours: async () => {
          const table = await readTable(csv);
          if (table.ok) planImport(table.value);
        },
        floor: papaparse,
      },
      step,
    ),
  ];
}
