import type { Language } from '../../i18n/languages.ts';
import { quote } from '../../tabular/quoted-text.ts';
import { phoneText } from '../../documents/texts/phone-text.ts';
import { languageNames } from '../../text/language-names.ts';
import { countryName } from '../../text/country-name.ts';
import { headerOf } from './column-texts.ts';
import {
  isAddressColumn,
  valuesOf,
  type ExportColumn,
  type ExportedContact,
} from './exported-contact.ts';
import { forgetTexts } from '../../lib/remember.ts';
import { valuesFromAbove } from '../import/table/values-from-above.ts';
import { asRead, columnsTakenForOthers, misreadColumns } from './misread-columns.ts';

/** A semicolon is what both people and the import part addresses by; numbers and groups likewise. */
const SEPARATOR = '; ';

type WriteCell = (contact: ExportedContact, column: ExportColumn, isQuoted: boolean) => string;
type Ways = {
  columns: readonly ExportColumn[];
  misread: ReturnType<typeof misreadColumns>;
  write: WriteCell;
};

/**
 * Contacts as rows of cells, the header first, in `language`. What the import would read as something else stands in
 * double quotes. A contact that says nothing in any of `columns` has no row. The contacts are tidy (`tidyContact`).
 */
export function contactRows(
  contacts: readonly ExportedContact[],
  columns: readonly ExportColumn[],
  language: Language,
): string[][] {
  const ways: Ways = {
    columns,
    misread: misreadColumns(columns, language),
    write: writerFor(language),
  };
  const headers = columns.map((column) => headerOf(column, language));
  const rowsWith = (always: ReadonlySet<ExportColumn>) =>
    contacts.flatMap((contact) => {
      const cells = rowOf(contact, ways, always);
      return cells ? [cells] : [];
    });
  const taken = new Set<ExportColumn>();
  let rows = rowsWith(taken);
  // One that is quoted may let the next be taken in its place.
  for (let last = -1; last < taken.size;) {
    last = taken.size;
    for (const column of columnsTakenForOthers(columns, headers, rows)) taken.add(column);
    if (taken.size > last) rows = rowsWith(taken);
  }
  const written = withDashes(headers, rows);
  // The import remembers what it was asked about; who is erased must not stay there until the next list.
  forgetTexts();
  return [headers, ...written];
}

/** What is left empty in a list of blocks would be read from above: a dash says that there is none. */
function withDashes(headers: readonly string[], rows: string[][]): string[][] {
  const fields = headers.map((header) => asRead(header).field);
  const lines = rows.map((cells, index) => ({ line: index + 1, cells }));
  const read = valuesFromAbove(lines, fields, headers);
  if (read.size === 0) return rows;
  return lines.map(({ line, cells }) =>
    cells.map((cell, column) =>
      read.get(line)?.some((one) => one.column === column) ? '–' : cell,
    ),
  );
}

/** The cells of one contact; null where all are empty. */
function rowOf(
  contact: ExportedContact,
  { columns, misread, write: writeCell }: Ways,
  always: ReadonlySet<ExportColumn>,
): string[] | null {
  const write = (isQuoted: (column: ExportColumn) => boolean) =>
    columns.map((column) => writeCell(contact, column, isQuoted(column)));
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

function writerFor(language: Language): WriteCell {
  const languages = languageNames(language);
  return (contact, column, isQuoted) => {
    const values = valuesOf(contact, column);
    if (values.length === 0) return '';
    if (column === 'language') return contact.language && languages[contact.language];
    if (isQuoted) return values.map(quote).join(SEPARATOR);
    if (column === 'country') return countryName(contact.address.country, language);
    // Numbers are written as they are read out, with their country: a list goes abroad too.
    const isPhone = column === 'phoneWork' || column === 'phoneMobile' || column === 'phoneOther';
    const written = isPhone ? values.map((value) => phoneText(value, 'en')) : values;
    return written.length === 1 ? (written[0] ?? '') : written.join(SEPARATOR);
  };
}
