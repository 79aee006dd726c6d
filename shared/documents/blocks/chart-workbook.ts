import { strToU8, zipSync } from 'fflate';
import { cleanText } from '../texts/clean-text.ts';
import { zipTime } from '../../zip/zip-time.ts';

/** What a chart shows: of each category one number per series. */
export type ChartNumbers = {
  categories: readonly string[];
  series: readonly { name: string; values: readonly number[] }[];
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook inside a chart, which "Edit data" opens: categories in column A, a series in each next column, as the
 * chart's own references say (ISO/IEC 29500-1 §21.2). The library's would have the clock's time in it: the same numbers
 * give the same bytes.
 */
export function chartWorkbook({ categories, series }: ChartNumbers): Uint8Array {
  const rows = [
    ['', ...series.map(({ name }) => name)],
    ...categories.map((category, at) => [
      category,
      ...series.map(({ values }) => values[at] ?? null),
    ]),
  ];
  const files: [string, string][] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relations([['worksheet', 'worksheets/sheet1.xml']])],
    [
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
    ],
  ];
  const parts = Object.fromEntries(files.map(([path, xml]) => [path, strToU8(HEAD + xml)]));
  return zipSync(parts, { mtime: zipTime('1980-06-01') });
}

const CONTENT_TYPES = [
  `<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  '</Types>',
].join('');

function relations(list: readonly [type: string, target: string][]): string {
  const all = list.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function rowXml(cells: readonly (string | number | null)[], row: number): string {
  const all = cells.map((cell, column) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (cell === null || cell === '') return '';
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    const text = cleanText(cell)
      .replace(/&/gu, '&amp;')
      .replace(/</gu, '&lt;')
      .replace(/>/gu, '&gt;');
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${row + 1}">${all.join('')}</row>`;
}
