import { recogniseHeader } from './columns/recognise-header.ts';
import { quotedParts } from '../../tabular/quoted-text.ts';
import type { Table, TableRow } from '../../tabular/table.ts';
import { addedFields, withEdits, type RowEdit } from './edits/row-edits.ts';
import { areCodesAbroad } from './columns/codes-abroad.ts';
import { isHeadedAbroad } from './columns/heading-language.ts';
import { columnsBelow } from './table/columns-below.ts';
import { findHeader, repeatsHeader, type FoundHeader } from './table/find-header.ts';
import { foldKey } from '../../text/fold-key.ts';
import { isNamedWithPost } from './appointments/find-appointments.ts';
import { guessFields } from './columns/guess-fields.ts';
import type { GuessedColumn } from './columns/guessed-column.ts';
import { removeIdentityCodes } from '../../lib/identity-code.ts';
import { collectIssues, type IssueCollector } from './issue-collector.ts';
import { judgeRow } from './judge-row.ts';
import { linesOfLabels } from './table/label-rows.ts';
import { withoutListMarks } from './table/list-marks.ts';
import { columnsOfRow, isLooseList } from './table/loose-list.ts';
import type { ColumnMapping, ContactField, ImportedContact, ImportPlan } from './plan.ts';
import { emailsOfRows, nameOrderOf } from './names/name-order.ts';
import { remarkNumbersAbroad } from './remark-numbers-abroad.ts';
import { remarkTurnedByAddresses } from './names/turned-by-addresses.ts';
import { readRow, type RowColumn } from './read-row.ts';
import { forgetTexts } from '../../lib/remember.ts';
import { withGroups } from './table/grouped-headings.ts';
import { startHeadings } from './table/headings.ts';
import { startPersonCheck, startRepeatCheck } from './check-repeats.ts';
import { startRepeatMarks } from './table/repeat-marks.ts';
import { toTheLetter } from './table/to-the-letter.ts';
import { startWidthCheck } from './table/check-width.ts';
import { valuesFromAbove, type FromAbove } from './table/values-from-above.ts';

/** What the user said by hand: the header's line (null: there is none), each column's field, and rows put right. */
export type PlanOptions = {
  headerRow?: number | null;
  fields?: (ContactField | null)[];
  edits?: readonly RowEdit[];
};

export type PlannedImport = ImportPlan & {
  /** The header's line as Excel shows it, or null. */
  headerRow: number | null;
  /** The folded header names in order: files of one shape share it, so that a mapping can be remembered. */
  signature: string;
  /** The table as its rows were edited, where any was. */
  edited?: Table;
};

/** Rows that the guesses look at: the first ones, and then some from all over. */
const SAMPLE = 1_000;
/** Letters of a cell that the guesses look at. */
const LOOKED_AT = 300;
/** Blank lines between two rows of a sheet that are told one by one; a larger gap is a part of the sheet of its own. */
const LONGEST_GAP = 100;

/**
 * Works out what an import of `table` would do: the columns' fields, the contacts, and what is wrong with which row.
 * Pure; never throws.
 */
export function planImport(given: Table, options: PlanOptions = {}): PlannedImport {
  const table = prepared(given);
  const issues = collectIssues();
  for (const { line, column, code, facts } of table.remarks) {
    issues.warn(line, code, {
      ...(column === undefined ? {} : { column }),
      ...(facts ? { facts } : {}),
    });
  }
  const header = headerOf(table, options.headerRow);
  const body = table.columns ? table.rows : withoutBlankEnd(table.rows.slice(header.index + 1));
  const sample = sampleOf(body);
  const width = widthOf(table, header.names, sample);
  const cellsOf = Array.from({ length: width }, (_, column) =>
    sample.map((row) => (row.cells[column] ?? '').slice(0, LOOKED_AT)),
  );
  const guessed = guessFields(
    Array.from({ length: width }, (_, column) => header.names[column] ?? ''),
    cellsOf,
  );
  const isOfSeats = guessed.some(({ field }) => field === 'role');
  const hasParts = header.index < 0 && !table.columns && !isOfSeats && isLooseList(body);
  // What shows no kind of its own is kept.
  if (hasParts) for (const column of guessed) column.field ??= 'notes';
  // What the user says of a column holds for all of it.
  const isLoose = hasParts && !isCorrected(guessed, options.fields);
  correct(guessed, options.fields);
  const columns = mappingOf(header.names, guessed, cellsOf, body.length > 0);
  remarkColumns(columns, guessed, options.fields, issues);
  remarkTitles(table.rows.slice(0, Math.max(header.first, 0)), issues);

  const emails = emailsOfRows(guessed, cellsOf);
  const towns = guessed.flatMap(({ field }, column) =>
    field === 'city' ? (cellsOf[column] ?? []) : [],
  );
  const rowColumns = guessed.map(
    ({ field, set, joined, isAppointee, partOf }, column): RowColumn => ({
      field,
      set,
      joined,
      isAppointee,
      partOf,
      header: columns[column]?.header ?? '',
      heading: field === 'notes' ? headingOfNotes(columns[column]?.header ?? '') : undefined,
      label: labelColumnOf(column, header.names),
      isAbroad:
        field === 'postalCode' && areCodesAbroad(header.names, cellsOf[column] ?? [], towns)
          ? true
          : undefined,
      nameOrder:
        field === 'fullName'
          ? nameOrderOf(header.names[column] ?? '', cellsOf[column] ?? [], emails)
          : 'givenFirst',
    }),
  );
  const { edits = [] } = options;
  const added = addedFields(edits);
  for (const field of added) rowColumns.push({ ...ADDED, field });
  // What was put right is read by what was understood of the list as it came.
  const edited = edits.length > 0 ? withEdits(given, edits, width, added) : undefined;
  const line = header.index < 0 ? null : (table.rows[header.index]?.line ?? null);
  const toRead = edited ? bodyBelow(prepared(edited), line) : body;
  const read = readRows(table, toRead, header, { columns: rowColumns, isLoose }, issues);
  remarkTurnedByAddresses(read.contacts, issues);
  remarkNumbersAbroad(issues, isHeadedAbroad(header.names));
  const signature = signatureOf(header.names, width);
  forgetTexts();
  return {
    columns: [...columns, ...added.map((field, at) => addedColumn(field, width + at, edits))],
    ...(edited && { edited }),
    ...read,
    issues: issues.all.sort((a, b) => a.row - b.row),
    headerRow: line,
    signature,
  };
}

const ADDED = { set: 'plain', header: '', nameOrder: 'givenFirst' } as const;

function addedColumn(field: ContactField, index: number, edits: readonly RowEdit[]): ColumnMapping {
  const said = edits.flatMap(({ rows }) => rows.flatMap(({ added }) => added?.[field] ?? []));
  const samples = [...new Set(said)].slice(0, 3).map(removeIdentityCodes);
  return { index, header: '', field, samples, filled: 0, isAdded: true };
}

function prepared(table: Table): Table {
  return table.isExact ? toTheLetter(table) : withoutListMarks(table);
}

function bodyBelow(table: Table, headerRow: number | null): TableRow[] {
  const header = table.rows.findIndex(({ line }) => line === headerRow);
  return table.columns ? table.rows : withoutBlankEnd(table.rows.slice(header + 1));
}

/** `Phone 1 - Label` beside `Phone 1 - Value`, before 2024 `Phone 1 - Type`. */
function labelColumnOf(column: number, names: readonly string[]): number | undefined {
  const [, entry = ''] = /^(.+ \d+ - )Value$/.exec(names[column]?.trim() ?? '') ?? [];
  if (entry === '') return undefined;
  const label = names.findIndex((name) => [`${entry}Label`, `${entry}Type`].includes(name.trim()));
  return label < 0 ? undefined : label;
}

function headerOf(table: Table, headerRow: number | null | undefined): FoundHeader {
  if (table.columns) return { index: -1, first: -1, names: table.columns };
  if (headerRow === null) return { index: -1, first: -1, names: [] };
  if (headerRow === undefined) {
    const found = findHeader(table.rows);
    return { ...found, names: [...withGroups(found.names, table.rows[found.first - 1]?.cells)] };
  }
  const index = table.rows.findIndex((row) => row.line === headerRow);
  return { index, first: index, names: [...(table.rows[index]?.cells ?? [])] };
}

function isBlank(row: TableRow): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}

function withoutBlankEnd(rows: TableRow[]): TableRow[] {
  let end = rows.length;
  while (end > 0) {
    const last = rows[end - 1];
    if (last && !isBlank(last)) break;
    end -= 1;
  }
  return rows.slice(0, end);
}

function sampleOf(rows: readonly TableRow[]): TableRow[] {
  if (rows.length <= SAMPLE * 2) return [...rows];
  const step = Math.ceil((rows.length - SAMPLE) / SAMPLE);
  return rows.filter((_, index) => index < SAMPLE || index % step === 0);
}

/**
 * The number of columns: those with a header, and beyond them those that hold something. In a text file most rows must
 * fill them: what a few rows have beyond the header is no column but a sign that the row is too long.
 */
function widthOf(table: Table, names: readonly string[], rows: readonly TableRow[]): number {
  const filled: number[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      if (cell.trim()) filled[column] = (filled[column] ?? 0) + 1;
    });
  }
  const headed = names.findLastIndex((name) => name.trim()) + 1;
  const usual = headed === 0 || table.format !== 'csv' ? 0 : rows.length * 0.5;
  return Math.max(headed, filled.findLastIndex((count) => count > usual) + 1);
}

function isCorrected(
  guessed: readonly GuessedColumn[],
  fields: readonly (ContactField | null)[] | undefined,
): boolean {
  return !!fields?.some((field, column) => field !== undefined && field !== guessed[column]?.field);
}

function correct(
  guessed: GuessedColumn[],
  fields: readonly (ContactField | null)[] | undefined,
): void {
  fields?.forEach((field, column) => {
    const target = guessed[column];
    if (!target || field === undefined || field === target.field) return;
    target.field = field;
    delete target.joined;
    delete target.isAppointee;
    delete target.partOf;
  });
}

function mappingOf(
  names: readonly string[],
  guessed: readonly GuessedColumn[],
  cells: readonly (readonly string[])[],
  hasRows: boolean,
): ColumnMapping[] {
  return guessed.map(({ field, identityCodes }, index) => {
    const filled = (cells[index] ?? []).filter((cell) => cell.trim());
    const samples = identityCodes ? [] : [...new Set(filled.slice(0, 50).map(shown))];
    return {
      index,
      header: (names[index] ?? '').replace(/\s+/g, ' ').trim(),
      field,
      samples: samples
        .filter(Boolean)
        .slice(0, 3)
        .map((sample) => sample.slice(0, 200)),
      filled: hasRows ? filled.length / Math.max((cells[index] ?? []).length, 1) : 0,
    };
  });
}

/** A cell as it is shown: what stands in double quotes without them. */
function shown(cell: string): string {
  const parts = quotedParts(cell).map(({ text }) => text);
  return removeIdentityCodes(parts.join('; '));
}

function remarkColumns(
  columns: readonly ColumnMapping[],
  guessed: readonly GuessedColumn[],
  corrected: readonly (ContactField | null)[] | undefined,
  issues: IssueCollector,
): void {
  for (const { index, header, field, filled } of columns) {
    if (guessed[index]?.identityCodes) {
      if (filled > 0) issues.warn(0, 'identity-code-left-out', { column: index });
    } else if (field === null && filled > 0 && corrected?.[index] === undefined) {
      issues.warn(0, 'column-unknown', {
        column: index,
        facts: { header: header || String(index + 1) },
      });
    }
  }
}

/** Titles and explanations above the header. */
function remarkTitles(rows: readonly TableRow[], issues: IssueCollector): void {
  for (const row of rows) if (!isBlank(row)) issues.warn(row.line, 'row-is-note');
}

function readRows(
  table: Table,
  body: readonly TableRow[],
  header: FoundHeader,
  { columns: atFirst, isLoose }: { columns: readonly RowColumn[]; isLoose: boolean },
  issues: IssueCollector,
): Pick<ImportPlan, 'rows' | 'contacts'> {
  let columns = atFirst;
  let fields = columns.map(({ field }) => field);
  let checkWidth = startWidthCheck(table, body, header.index >= 0, fields, issues);
  const firstOf = startRepeatCheck();
  const firstOfPerson = startPersonCheck();
  const resolve = startRepeatMarks(issues);
  let fill = startFilling(table, body, header.names, fields, issues);
  const contacts: ImportedContact[] = [];
  const underHeading = startHeadings(fields, issues);
  const labels = table.columns ? new Set<number>() : linesOfLabels(body, fields);
  let read = 0;
  let before = header.index >= 0 ? (table.rows[header.index]?.line ?? 0) : (body[0]?.line ?? 1) - 1;
  for (const [index, row] of body.entries()) {
    const gap = table.columns ? 0 : row.line - before - 1;
    if (gap > 0 && gap <= LONGEST_GAP) {
      for (let line = before + 1; line < row.line; line += 1) issues.warn(line, 'row-empty');
      read += gap;
    }
    before = row.line;
    read += 1;
    const judged = table.columns ? judgeEntry(row) : judgeRow(row.cells, fields);
    const kind = judged === 'note' && isAppointed(row, columns) ? 'contact' : judged;
    if (kind === 'blank') issues.warn(row.line, 'row-empty');
    else if (!table.columns && repeatsHeader(row.cells, header.names)) {
      issues.warn(row.line, 'row-repeats-header');
      const below = columnsBelow(body, index, columns);
      if (below === columns) continue;
      columns = below;
      columns.forEach(({ field, header: name }, column) => {
        if (field === null && name)
          issues.warn(row.line, 'column-unknown', { column, facts: { header: name } });
      });
      fields = columns.map(({ field }) => field);
      const rest = body.slice(index + 1);
      checkWidth = startWidthCheck(table, rest.slice(0, SAMPLE - 1), true, fields, issues);
      fill = startFilling(table, rest, row.cells, fields, issues);
    } else if (kind === 'total') issues.warn(row.line, 'row-is-total');
    else if (kind === 'note' || labels.has(row.line)) {
      issues.warn(row.line, 'row-is-note');
      underHeading.note(row);
    } else if (checkWidth(row)) {
      const first = firstOf(row);
      if (first && table.columns && !table.isExact) {
        issues.warn(row.line, 'entry-repeats', { facts: { first: first.line } });
        continue;
      }
      const contact = readRow(
        row.line,
        table.columns || isLoose ? row.cells : resolve(fill(row), fields),
        isLoose ? columnsOfRow(row, columns, issues) : columns,
        issues,
      );
      if (!contact) issues.fail(row.line, 'row-without-name');
      else {
        underHeading.place(contact);
        contacts.push(contact);
        const earlier = firstOfPerson(contact);
        if (first) issues.warn(row.line, 'row-duplicate', { facts: { first: first.line } });
        else if (earlier) issues.warn(row.line, earlier.code, { facts: { first: earlier.first } });
      }
    }
  }
  return { rows: { read, usable: contacts.length, skipped: read - contacts.length }, contacts };
}

/** Puts into empty cells what their list leaves to be read from above, with a remark on the row, or says that it did not. */
function startFilling(
  table: Table,
  body: readonly TableRow[],
  names: readonly string[],
  fields: readonly (ContactField | null)[],
  issues: IssueCollector,
): (row: TableRow) => TableRow {
  const fromAbove = table.columns ? new Map<number, never>() : valuesFromAbove(body, fields, names);
  return (row) => {
    const found: readonly FromAbove[] = fromAbove.get(row.line) ?? [];
    if (found.length === 0) return row;
    const cells = [...row.cells];
    for (const { column, to, line, isSure } of found) {
      const code = isSure ? 'value-from-above' : 'value-maybe-above';
      issues.warn(row.line, code, { column, facts: { to: removeIdentityCodes(to), line } });
      if (isSure) cells[column] = to;
    }
    return { ...row, cells };
  };
}

/** Of a member nothing else need be said than who she is, in one cell: `toiminnanjohtaja Anna Esimerkki, Kuvitelma ry`. */
function isAppointed({ cells }: TableRow, columns: readonly RowColumn[]): boolean {
  return columns.some(
    ({ isAppointee }, column) => isAppointee && isNamedWithPost(cells[column] ?? ''),
  );
}

/** An entry of an address book is a contact, whatever its words. */
function judgeEntry(row: TableRow): 'blank' | 'contact' {
  return isBlank(row) ? 'blank' : 'contact';
}

function signatureOf(names: readonly string[], width: number): string {
  const keys = names.map(foldKey);
  while (keys.length > 0 && keys[keys.length - 1] === '') keys.pop();
  return keys.length > 0 ? keys.join('|') : `#${width}`;
}

/** Of a column that becomes notes: its heading, unless that says no more than that they are notes. */
function headingOfNotes(header: string): string | undefined {
  return header === '' || recogniseHeader(header)?.meaning === 'notes' ? undefined : header;
}
