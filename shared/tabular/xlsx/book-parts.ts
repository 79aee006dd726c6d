import type { SheetToWrite, WorkbookToWrite } from '../workbook-to-write.ts';
import { escapeXml } from './shared-strings-xml.ts';
import { rangeOf } from './sheet-xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Everything of a workbook but its sheets and their texts: paths and XML (ECMA-376, parts 1 and 2). */
export function bookParts(book: WorkbookToWrite): [path: string, xml: string][] {
  return [
    ['[Content_Types].xml', contentTypes(book)],
    ['_rels/.rels', PACKAGE_RELATIONS],
    ['docProps/core.xml', coreProperties(book)],
    ['xl/workbook.xml', workbook(book)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(book)],
    ['xl/styles.xml', STYLES],
  ];
}

function contentTypes({ sheets }: WorkbookToWrite): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('xl/workbook.xml', `${CONTENT}.sheet.main+xml`),
    part('xl/styles.xml', `${CONTENT}.styles+xml`),
    part('xl/sharedStrings.xml', `${CONTENT}.sharedStrings+xml`),
    ...sheets.map((_, index) =>
      part(`xl/worksheets/sheet${index + 1}.xml`, `${CONTENT}.worksheet+xml`),
    ),
    '</Types>',
  ].join('');
}

const PACKAGE_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function coreProperties({ title, locale, day, keywords = '' }: WorkbookToWrite): string {
  return [
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>${escapeXml(locale)}</dc:language>`,
    keywords === '' ? '' : `<cp:keywords>${escapeXml(keywords)}</cp:keywords>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T12:00:00Z</dcterms:created>`,
    '</cp:coreProperties>',
  ].join('');
}

/** What Excel calls the filtered cells (LibreOffice shows no filter without it), and the header on every printed page. */
function headerNames(sheet: SheetToWrite, index: number): string[] {
  const name = `'${escapeXml(sheet.name.replaceAll("'", "''"))}'`;
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}!${rangeOf(sheet, true)}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}!$1:$1</definedName>`,
  ];
}

function workbook({ sheets }: WorkbookToWrite): string {
  const names = sheets.flatMap((sheet, index) => (sheet.header ? headerNames(sheet, index) : []));
  return [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28000" windowHeight="16000"/></bookViews>',
    '<sheets>',
    ...sheets.map(
      ({ name, isHidden }, index) =>
        `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
    ),
    '</sheets>',
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('');
}

function workbookRelations({ sheets }: WorkbookToWrite): string {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
  return [
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">`,
    ...sheets.map((_, index) =>
      relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`),
    ),
    relation(sheets.length + 1, 'styles', 'styles.xml'),
    relation(sheets.length + 2, 'sharedStrings', 'sharedStrings.xml'),
    '</Relationships>',
  ].join('');
}

/** Cell formats by place: 0 as Excel has it; 1 text; 2 text over several lines; 3 the header; 4 a heading;
 * 5 a cell to be filled in, which protection leaves open; 6 what is there to be read alone. Number format 49 is text. */
const STYLES = [
  `${HEAD}<styleSheet xmlns="${MAIN}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EDF3"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F5F9"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left style="thin"><color rgb="FF4A5568"/></left><right style="thin"><color rgb="FF4A5568"/></right><top style="thin"><color rgb="FF4A5568"/></top><bottom style="thin"><color rgb="FF4A5568"/></bottom><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/><protection locked="0"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
