import { cleanCell } from '../clean-cell.ts';
import { LIMITS } from '../limits.ts';
import { quote } from '../quoted-text.ts';
import type { RemarkCollector } from '../remark-collector.ts';
import { TableError } from '../table-error.ts';
import type { Encoding, Table } from '../table.ts';
import { addressColumnsOf } from './address-columns.ts';
import type { Entry, EntryPhoneKind } from './entry.ts';
import { phoneColumnsOf } from './phone-columns.ts';

/** An entry and its place in the file, from 1. */
export type NumberedEntry = { line: number; entry: Entry };

const PHONES: Record<EntryPhoneKind, string> = {
  mobile: 'Mobile phone',
  work: 'Work phone',
  home: 'Home phone',
  other: 'Phone (other)',
  plain: 'Phone',
  fax: 'Fax',
  pager: 'Pager',
};

type Column = { name: string; cellOf: (entry: Entry) => string };

const BEFORE: readonly Column[] = [
  { name: 'Family name', cellOf: (entry) => entry.familyName },
  { name: 'Given name', cellOf: (entry) => entry.givenName },
  { name: 'Middle name', cellOf: (entry) => entry.middleName },
  { name: 'Name prefix', cellOf: (entry) => entry.prefix },
  { name: 'Name suffix', cellOf: (entry) => entry.suffix },
  { name: 'Full name', cellOf: (entry) => entry.fullName },
  { name: 'Job title', cellOf: (entry) => entry.title },
  { name: 'Organisation', cellOf: (entry) => entry.organisation },
  { name: 'Department', cellOf: (entry) => entry.unit },
  { name: 'E-mail', cellOf: (entry) => entry.emails.join('\n') },
];
const AFTER: readonly Column[] = [
  { name: 'Language', cellOf: (entry) => entry.languages.join(', ') },
  { name: 'Categories', cellOf: (entry) => entry.groups.map(oneGroup).join('\n') },
  { name: 'Notes', cellOf: (entry) => entry.notes.join('\n') },
  { name: 'Fax', cellOf: (entry) => phonesOf(entry, 'fax') },
  { name: 'Pager', cellOf: (entry) => phonesOf(entry, 'pager') },
  { name: 'Web page', cellOf: (entry) => entry.webPage },
  { name: 'Nickname', cellOf: (entry) => entry.nickname },
  { name: 'Birthday', cellOf: (entry) => entry.birthday },
  { name: 'Profession', cellOf: (entry) => entry.occupation },
];

/**
 * Entries as a table: a row for each, a column for each thing that any of them says. The columns' names are those of an
 * English list, so that all that works for lists (mapping, preview, plan) works for address books; they stand in
 * `columns`, since the file has no header row. Throws `TableError` `too-large`.
 */
export function tableOfEntries(
  format: Table['format'],
  entries: readonly NumberedEntry[],
  remarks: RemarkCollector,
  encoding: Encoding,
): Table {
  if (entries.length > LIMITS.rows) throw new TableError('too-large', { rows: LIMITS.rows });
  const all = entries.map(({ entry }) => entry);
  const isUsed = ({ cellOf }: Column) => all.some((entry) => cellOf(entry) !== '');
  const before = BEFORE.filter(isUsed);
  const after = AFTER.filter(isUsed);
  const phones = phoneColumnsOf(all);
  const addresses = addressColumnsOf(all);
  const columns = [
    ...before.map(({ name }) => name),
    ...phones.kinds.map((kind, index) => numbered(PHONES[kind], phones.kinds, index)),
    ...addresses.names,
    ...after.map(({ name }) => name),
  ];
  if (columns.length * entries.length > LIMITS.cells) {
    throw new TableError('too-large', { cells: LIMITS.cells });
  }
  let characters = 0;
  const rows = entries.map(({ line, entry }) => {
    const cells = [
      ...before.map(({ cellOf }) => cellOf(entry)),
      ...phones.cellsOf(entry),
      ...addresses.cellsOf(entry),
      ...after.map(({ cellOf }) => cellOf(entry)),
    ].map((cell, column) => cleanCell(cell, line, column, remarks));
    for (const { length } of cells) characters += length;
    if (characters > LIMITS.characters) throw new TableError('too-large');
    return { line, cells };
  });
  return { format, encoding, columns, rows, remarks: remarks.all };
}

/** `Mobile phone`, and `Mobile phone 2` where the kind has had a column already. */
function numbered(name: string, kinds: readonly EntryPhoneKind[], index: number): string {
  const kind = kinds[index];
  const before = kinds.slice(0, index).filter((one) => one === kind).length;
  return before > 0 ? `${name} ${before + 1}` : name;
}

/** A group whose name holds what would part it from another is quoted. */
function oneGroup(name: string): string {
  return /[;,|"\n\r]|:::/.test(name) ? quote(name) : name;
}

function phonesOf(entry: Entry, kind: EntryPhoneKind): string {
  return entry.phones
    .filter((phone) => phone.kind === kind)
    .map(({ value }) => value)
    .join('\n');
}
