import type { Language } from '../../i18n/languages.ts';
import { quote } from '../../tabular/quoted-text.ts';
import { phoneText } from '../../documents/phone-text.ts';
import { countryName, headerOf, languageName } from './column-texts.ts';
import {
  isAddressColumn,
  valuesOf,
  type ExportColumn,
  type ExportedContact,
} from './exported-contact.ts';
import { columnsTakenForOthers, misreadColumns } from './misread-columns.ts';

/** A semicolon is what both people and the import part addresses by; numbers and groups likewise. */
const SEPARATOR = '; ';

/**
 * Contacts as rows of cells, the header first, in `language`. What the import would read as something else stands in
 * double quotes. A contact that says nothing in any of `columns` has no row. The contacts are tidy (`tidyContact`).
 */
export function contactRows(
  contacts: readonly ExportedContact[],
  columns: readonly ExportColumn[],
  language: Language,
): string[][] {
  const misread = misreadColumns(columns, language);
  const headers = columns.map((column) => headerOf(column, language));
  const rowsWith = (always: ReadonlySet<ExportColumn>) =>
    contacts.flatMap((contact) => {
      const cells = rowOf(contact, columns, language, misread, always);
      return cells ? [cells] : [];
    });
  const rows = rowsWith(new Set());
  const taken = columnsTakenForOthers(columns, headers, rows);
  return [headers, ...(taken.size > 0 ? rowsWith(taken) : rows)];
}

/** The cells of one contact; null where all are empty. */
function rowOf(
  contact: ExportedContact,
  columns: readonly ExportColumn[],
  language: Language,
  misread: ReturnType<typeof misreadColumns>,
  always: ReadonlySet<ExportColumn>,
): string[] | null {
  const write = (isQuoted: (column: ExportColumn) => boolean) =>
    columns.map((column) => writeCell(contact, column, language, isQuoted(column)));
  const cells = write((column) => always.has(column));
  if (cells.every((cell) => cell === '')) return null;
  const wrong = misread(contact, cells);
  if (wrong.size === 0) return cells;
  const isAddressWrong = [...wrong].some(isAddressColumn);
  const better = write(
    (column) =>
      always.has(column) || wrong.has(column) || (isAddressWrong && isAddressColumn(column)),
  );
  return misread(contact, better).size === 0 ? better : write(() => true);
}

function writeCell(
  contact: ExportedContact,
  column: ExportColumn,
  language: Language,
  isQuoted: boolean,
): string {
  const values = valuesOf(contact, column);
  if (values.length === 0) return '';
  if (column === 'language') return contact.language && languageName(contact.language, language);
  if (isQuoted) return values.map(quote).join(SEPARATOR);
  if (column === 'country') return countryName(contact.address.country, language);
  // Numbers are written as they are read out, with their country: a list goes abroad too.
  if (column.startsWith('phone')) {
    return values.map((value) => phoneText(value, 'en')).join(SEPARATOR);
  }
  return values.join(SEPARATOR);
}
