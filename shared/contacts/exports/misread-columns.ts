import type { Language } from '../../i18n/languages.ts';
import { startWidthCheck } from '../import/table/check-width.ts';
import { countryCodeOf } from '../../text/country-code.ts';
import { guessFields } from '../import/columns/guess-fields.ts';
import type { IssueCollector } from '../import/issue-collector.ts';
import { judgeRow } from '../import/judge-row.ts';
import { labelOf } from '../import/table/label-rows.ts';
import type { ImportedContact } from '../import/plan.ts';
import { readRow, type RowColumn } from '../import/read-row.ts';
import { isRepeatMark } from '../import/table/repeat-marks.ts';
import { recogniseHeader } from '../import/columns/recognise-header.ts';
import { headerOf } from './column-texts.ts';
import { valuesOf, type ExportColumn, type ExportedContact } from './exported-contact.ts';

const LENT: RowColumn = {
  field: 'organisation',
  set: 'plain',
  header: '',
  nameOrder: 'givenFirst',
};
const UNHEARD: IssueCollector = {
  all: [],
  get assumed() {
    return [];
  },
  warn: () => undefined,
  fail: () => undefined,
};
const NAMES: readonly ExportColumn[] = ['familyName', 'givenName', 'organisation'];

/**
 * Tells in which columns the import would not read from `cells` what `contact` says: a surname that is also a word for
 * “vacant” or the name of a column, a title such as `n/a`, a group with a semicolon in it, a row that looks like a total. It asks the import
 * itself, so that the two cannot disagree.
 */
export function misreadColumns(
  columns: readonly ExportColumn[],
  language: Language,
): (contact: ExportedContact, cells: readonly string[]) => ReadonlySet<ExportColumn> {
  // Without a name there is no contact: one is lent, so that the other columns can be judged.
  const read = [...columns.map((column) => asRead(headerOf(column, language))), LENT];
  const fields = read.map(({ field }) => field);
  const isInPlace = startWidthCheck(
    { format: 'csv', rows: [], remarks: [] },
    [],
    true,
    fields,
    UNHEARD,
  );
  return (contact, cells) => {
    const named = columns.filter(
      (column) => NAMES.includes(column) && valuesOf(contact, column).length > 0,
    );
    const row = [...cells, named.length > 0 ? '' : 'Oy Ab'];
    const isRow = judgeRow(row, fields) === 'contact' && isInPlace({ line: 1, cells: row });
    const found = isRow ? readRow(1, row, read, UNHEARD) : null;
    if (!found) return new Set(named);
    const isRead = (column: ExportColumn, at: number) =>
      isSame(column, contact, found, named.length > 0) &&
      !isRepeatMark(row[at] ?? '', fields[at]) &&
      // Among others of the kind, a table that stands on its side would begin with them.
      !(column === 'familyName' && labelOf(row[at] ?? ''));
    return new Set(columns.filter((column, at) => !isRead(column, at)));
  };
}

/** More rows than these say nothing new of a column. */
const LOOKED_AT = 2_000;

/** Columns that the import would take for another's, by what most of their cells look like: titles that are all `Dr`. */
export function columnsTakenForOthers(
  columns: readonly ExportColumn[],
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): ReadonlySet<ExportColumn> {
  const looked = rows.slice(0, LOOKED_AT);
  const cells = columns.map((_, index) => looked.map((row) => row[index] ?? ''));
  const guessed = guessFields(headers, cells);
  return new Set(
    columns.filter((_, index) => guessed[index]?.field !== asRead(headers[index] ?? '').field),
  );
}

/** What the import makes of a column that an export has headed with `header`. */
export function asRead(header: string): RowColumn {
  const recognised = recogniseHeader(header);
  const { meaning, set } = recognised ?? { meaning: null, set: 'plain' as const };
  const field = meaning === 'identityCode' ? null : meaning;
  return { field, set, header, nameOrder: 'givenFirst' };
}

function isSame(
  column: ExportColumn,
  contact: ExportedContact,
  found: ImportedContact,
  isNamed: boolean,
): boolean {
  if (column === 'organisation' && !isNamed) return true;
  if (column === 'country')
    return codeOf(contact.address.country) === codeOf(found.address.country);
  const [meant, read] = [valuesOf(contact, column), valuesOf(found, column)];
  return meant.length === read.length && meant.every((value, index) => value === read[index]);
}

const codes = new Map<string, string>();

/** The code of a country, or what else stands for one. A list names few, over and over. */
function codeOf(country: string): string {
  let code = codes.get(country);
  if (code === undefined) {
    code = countryCodeOf(country) ?? country;
    if (codes.size < 1_000) codes.set(country, code);
  }
  return code;
}
