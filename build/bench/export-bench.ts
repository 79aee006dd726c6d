import { writeXlsx as writeWithHucre } from 'hucre/xlsx';
import Papa from 'papaparse';
import { exportContacts } from '#shared/contacts/exports/export-contacts.ts';
import type { ExportColumn, ExportedContact } from '#shared/contacts/exports/exported-contact.ts';
import { contactRows } from '#shared/contacts/exports/contact-rows.ts';
import { writeXlsx } from '#shared/tabular/write-xlsx.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { compare } from './compare.ts';
import { eachPersonText } from '#shared/contacts/person-texts.ts';

const TODAY = '2026-11-25';

/** Fifteen of the columns: what a list of this size usually has. */
const COLUMNS: readonly ExportColumn[] = [
  'familyName',
  'givenName',
  'title',
  'organisation',
  'unit',
  'email',
  'phoneWork',
  'phoneMobile',
  'street',
  'postalCode',
  'city',
  'country',
  'language',
  'groups',
  'notes',
];

function contact(i: number): ExportedContact {
  const digits = String(i % 10_000).padStart(4, '0');
  return {
    id: `019b9700-0000-7000-8000-${i.toString(16).padStart(12, '0')}`,
    kind: 'person',
    familyName: `Meikäläinen${i % 900}`,
    givenName: `Maija${i % 700}`,
    ...eachPersonText(() => ''),
    title: 'Erityisasiantuntija',
    organisation: `Esimerkkivirasto ${i % 300}`,
    unit: 'Kansainväliset asiat; osasto',
    emails: [`maija.${i}@virasto.invalid`],
    phones: [
      { kind: 'work', value: `+35829516${digits}` },
      { kind: 'mobile', value: `+35840555${digits}` },
    ],
    address: {
      street: `Esimerkkikatu ${i}`,
      postalCode: '00100',
      city: 'Helsinki',
      country: 'FI',
    },
    language: i % 9 === 0 ? 'sv' : 'fi',
    groups: ['Verkosto', 'Ohjausryhmä'],
    notes: i % 4 === 0 ? 'Sanoi: "soita ensin"' : '',
  };
}

const contactsOf = (count: number) => Array.from({ length: count }, (_, i) => contact(i));

/** Writing lists, against the bare libraries; the rounds of both take turns, so that a busy moment hits both. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const some = contactsOf(20_000);
  const cells = contactRows(some, COLUMNS, 'fi');
  const many = contactsOf(50_000);
  const manyCells = contactRows(many, COLUMNS, 'fi');
  const order = { language: 'fi', columns: COLUMNS, today: TODAY } as const;
  const sheet = {
    name: 'Lista',
    columns: COLUMNS.map(() => ({ width: 20 })),
    rows: cells,
    header: true,
  };
  const hucre = () => writeWithHucre({ sheets: [{ name: 'Lista', rows: cells }] });
  const papaparse = () => new TextEncoder().encode(Papa.unparse(manyCells, { delimiter: ';' }));
  return [
    await compare(
      {
        what: 'write an XLSX of 20,000 × 15',
        floorName: 'hucre',
        ours: () => writeXlsx({ title: 'Lista', locale: 'fi-FI', day: TODAY, sheets: [sheet] }),
        floor: hucre,
      },
      step,
    ),
    await compare(
      {
        what: 'export 20,000 contacts as XLSX',
        floorName: 'hucre, of cells made before',
        ours: () => exportContacts({ ...order, format: 'xlsx', contacts: some }),
        floor: hucre,
      },
      step,
    ),
    await compare(
      {
        what: 'export 50,000 contacts as CSV',
        floorName: 'papaparse, of cells made before',
        ours: () => exportContacts({ ...order, format: 'csv', contacts: many }),
        floor: papaparse,
      },
      step,
    ),
  ];
}
