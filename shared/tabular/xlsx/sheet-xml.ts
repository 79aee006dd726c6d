import { strToU8 } from 'fflate';
import { columnLetters } from '../workbook/cell-reference.ts';
import type { CellToWrite, SheetToWrite } from '../workbook-to-write.ts';
import { escapeXml, type StringCollector } from './shared-strings-xml.ts';

/** The cell formats of `styles.xml`, by place. */
const STYLE = { text: 1, lines: 2, header: 3, heading: 4, open: 5, quiet: 6 } as const;
/** The last row of a sheet, so that whole columns can be filled in. */
const LAST_ROW = 1_048_576;

/** Characters on a line of a printed page that can still be read; a wider sheet is printed over several pages. */
const MOST_PRINTED = 220;

/** All cells of a sheet: `A1:D4`, or as a formula names them, `$A$1:$D$4`. */
export function rangeOf({ columns, rows }: SheetToWrite, isAbsolute = false): string {
  const mark = isAbsolute ? '$' : '';
  const last = columnLetters(Math.max(1, columns.length) - 1);
  return `${mark}A${mark}1:${mark}${last}${mark}${Math.max(1, rows.length)}`;
}

/** A worksheet part. `isShown`: the sheet that is in front when the file is opened. */
export function sheetXml(
  sheet: SheetToWrite,
  isShown: boolean,
  strings: StringCollector,
): Uint8Array {
  const width = Math.max(1, sheet.columns.length);
  const all = rangeOf(sheet);
  const isPrintable = sheet.columns.reduce((sum, column) => sum + column.width, 0) <= MOST_PRINTED;
  const pane = sheet.header
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
    : '';
  const cols = sheet.columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${column.width}" style="${sheet.header ? STYLE.text : STYLE.lines}" customWidth="1"${column.isHidden ? ' hidden="1"' : ''}/>`,
  );
  return strToU8(
    [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      isPrintable ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
      `<dimension ref="${all}"/>`,
      `<sheetViews><sheetView${isShown ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`,
      '<sheetFormatPr defaultRowHeight="15"/>',
      cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
      '<sheetData>',
      rowsXml(sheet, strings),
      '</sheetData>',
      // What a protected sheet allows is written as not forbidden (ISO/IEC 29500-1, 18.3.1.85).
      sheet.isProtected ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>' : '',
      sheet.header ? `<autoFilter ref="${all}"/>` : '',
      validationsXml(sheet),
      '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      `<pageSetup paperSize="9" orientation="${width > 3 ? 'landscape' : 'portrait'}" ${isPrintable ? ' fitToHeight="0"' : ''}/>`,
      // A postal code is a text that looks like a number, and means to be.
      `<ignoredErrors><ignoredError sqref="A1:${columnLetters(width - 1)}${LAST_ROW}" numberStoredAsText="1"/></ignoredErrors>`,
      '</worksheet>',
    ].join(''),
  );
}

function rowsXml(sheet: SheetToWrite, strings: StringCollector): string {
  const letters = sheet.columns.map((_, column) => columnLetters(column));
  const rows: string[] = [];
  const own = new Map(
    (sheet.cells ?? []).map((cell) => [
      `${letters[cell.column] ?? ''}${String(cell.row + 1)}`,
      cell,
    ]),
  );
  sheet.rows.forEach((cells, index) => {
    const line = index + 1;
    let xml = `<row r="${line}">`;
    for (let column = 0; column < letters.length; column += 1) {
      const text = cells[column] ?? '';
      const place = `${letters[column] ?? ''}${line}`;
      const special = own.get(place)?.style;
      if (text === '' && !special) continue;
      const style = special ? STYLE[special] : styleOf(text, sheet.header, index === 0);
      xml +=
        text === ''
          ? `<c r="${place}" s="${style}"/>`
          : `<c r="${place}" s="${style}" t="s"><v>${strings.indexOf(text)}</v></c>`;
    }
    rows.push(`${xml}</row>`);
  });
  return rows.join('');
}

function styleOf(text: string, hasHeader: boolean, isFirst: boolean): number {
  if (isFirst) return hasHeader ? STYLE.header : STYLE.heading;
  return hasHeader && !text.includes('\n') ? STYLE.text : STYLE.lines;
}

/** Lists to choose from and hints, for every cell below the header. */
function validationsXml({ columns, header, cells = [] }: SheetToWrite): string {
  const first = header ? 2 : 1;
  const ofCells = cells.flatMap(validationOfCell);
  const ofColumns = columns.flatMap(({ choices, hint }, column) => {
    if (!choices && !hint) return [];
    const letters = columnLetters(column);
    const list = choices ? ' type="list"' : '';
    const shown = hint
      ? ` showInputMessage="1" promptTitle="${escapeXml(hint.title)}" prompt="${escapeXml(hint.text)}"`
      : '';
    const formula = choices ? `<formula1>"${escapeXml(choices.join(','))}"</formula1>` : '';
    return [
      `<dataValidation${list} allowBlank="1"${shown}${choices ? ' showErrorMessage="1"' : ''} sqref="${letters}${first}:${letters}${LAST_ROW}">${formula}</dataValidation>`,
    ];
  });
  const validations = [...ofColumns, ...ofCells];
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}

function validationOfCell({ row, column, choices }: CellToWrite): string[] {
  if (!choices) return [];
  const { sheet, from, to } = choices;
  const list = `'${sheet.replaceAll("'", "''")}'!$A$${from + 1}:$A$${to + 1}`;
  return [
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${columnLetters(column)}${row + 1}"><formula1>${escapeXml(list)}</formula1></dataValidation>`,
  ];
}
