import { strToU8, zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MEBIBYTE = 1024 ** 2;

/** As much of `piece`, over and over, as fits into so many bytes. A little of it differs, as packing must not pay too well. */
function filled(bytes: number, piece: (index: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, index = 0; ; index += 1) {
    const next = piece(index);
    length += next.length;
    if (length > bytes) return parts.join('');
    parts.push(next);
  }
}

function packed(parts: Record<string, string>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  // Packed little, or the ratio gives the file away before anything is read.
  return zipSync(Object.fromEntries(files), { level: 1 });
}

const types = (part: string, type: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
const rels = (relations: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`;
const toMain = (part: string) =>
  rels(`<Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="${part}"/>`);

/** A random word: what does not pack well passes the check of the ratio and fills the memory. */
const noise = (index: number) => ((index * 2654435761) % 4294967296).toString(36);

const word = (body: string) =>
  packed({
    '[Content_Types].xml': types('word/document.xml', 'wordprocessingml.document'),
    '_rels/.rels': toMain('word/document.xml'),
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  });

const workbook = (sheet: string, strings: string) =>
  packed({
    '[Content_Types].xml': types('xl/workbook.xml', 'spreadsheetml.sheet'),
    '_rels/.rels': toMain('xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      `<Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`,
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}"><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${SHEET}">${strings}</sst>`,
  });

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

/** Files made to take as much memory as a reader lets them, each just below what is refused at sight. */
export const HOSTILE_FILES: Readonly<Record<string, () => Uint8Array>> = {
  'cells.csv': () =>
    strToU8(filled(23 * MEBIBYTE, (i) => (i % 15 === 14 ? '\n' : `${noise(i).slice(0, 1)};`))),
  'words.csv': () => strToU8(filled(23 * MEBIBYTE, (i) => noise(i) + (i % 15 === 14 ? '\n' : ';'))),
  'cells.html': () =>
    strToU8(`<table>${filled(23 * MEBIBYTE, (i) => (i % 15 === 0 ? '<tr>' : '') + '<td>a')}`),
  'cards.vcf': () =>
    strToU8(
      filled(
        23 * MEBIBYTE,
        (i) => `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${noise(i)}\r\nTEL:${String(i)}\r\nEND:VCARD\r\n`,
      ),
    ),
  'cells.xlsx': () =>
    workbook(
      filled(60 * MEBIBYTE, (i) => (i % 15 === 0 ? '</row><row>' : '') + inline(noise(i))).slice(
        6,
      ) + '</row>',
      '',
    ),
  'strings.xlsx': () =>
    workbook(
      '<row><c t="s"><v>0</v></c></row>',
      filled(70 * MEBIBYTE, (i) => `<si><t>${noise(i)}</t></si>`),
    ),
  'paragraphs.docx': () => word(filled(40 * MEBIBYTE, (i) => paragraph(noise(i)))),
  'empty-paragraphs.docx': () => word(filled(44 * MEBIBYTE, (i) => `<w:p w:a="${noise(i)}"/>`)),
  'cells.docx': () =>
    word(
      `<w:tbl><w:tr>${filled(44 * MEBIBYTE, (i) => (i % 15 === 14 ? '</w:tr><w:tr>' : cell(noise(i))))}</w:tr></w:tbl>`,
    ),
};
