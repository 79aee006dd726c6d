import { readXlsx, writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import { readTable } from '#shared/tabular/read-table.ts';
import type { BenchRow } from './bench-row.ts';
import { compare } from './compare.ts';

const HEADER =
  'Sukunimi;Etunimi;Tehtävänimike;Organisaatio;Yksikkö;Sähköposti;Puhelin;Matkapuhelin;Katuosoite;Postinumero;Postitoimipaikka;Maa;Kieli;Ryhmät;Lisätiedot'.split(
    ';',
  );

function row(i: number): string[] {
  return [
    `Meikäläinen${i % 900}`,
    `Maija${i % 700}`,
    'Erityisasiantuntija',
    `Esimerkkivirasto ${i % 300}`,
    'Kansainväliset asiat; osasto',
    `maija.${i}@virasto.invalid`,
    `0295 16${String(i % 10_000).padStart(4, '0')}`,
    `040 555 ${String(i % 10_000).padStart(4, '0')}`,
    `Esimerkkikatu ${i}`,
    '00100',
    'Helsinki',
    'Suomi',
    i % 9 === 0 ? 'ruotsi' : 'suomi',
    'Verkosto, Ohjausryhmä',
    i % 4 === 0 ? 'Sanoi: "soita ensin"' : '',
  ];
}

const rowsOf = (count: number) => [HEADER, ...Array.from({ length: count }, (_, i) => row(i))];

/** Reading a list, against the bare libraries; the rounds of both take turns, so that a busy moment hits both. */
export async function importBench(): Promise<BenchRow[]> {
  const csv = new TextEncoder().encode(
    rowsOf(50_000)
      .map((cells) =>
        cells.map((c) => (/[;"]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(';'),
      )
      .join('\r\n'),
  );
  const xlsx = await writeXlsx({ sheets: [{ name: 'Lista', rows: rowsOf(20_000) }] });
  const papaparse = () => Papa.parse(new TextDecoder().decode(csv), { delimiter: ';' });
  return [
    {
      what: 'read a CSV of 50,000 × 15',
      ...(await compare(() => readTable(csv), papaparse)),
      floorName: 'papaparse, array mode',
    },
    {
      what: 'read an XLSX of 20,000 × 15',
      ...(await compare(
        () => readTable(xlsx),
        () => readXlsx(xlsx),
      )),
      floorName: 'hucre',
    },
    {
      what: 'read and plan a CSV of 50,000 × 15',
      ...(await compare(async () => {
        const table = await readTable(csv);
        if (table.ok) planImport(table.value);
      }, papaparse)),
      floorName: 'papaparse, array mode',
    },
  ];
}

export { importBench as rows };
