import { strToU8, zipSync } from 'fflate';
import { LIMITS } from '../../tabular/limits.ts';
import { sheetsOfXlsx } from '../../tabular/xlsx/read-xlsx.ts';
import { openZip } from '../../zip/open-zip.ts';

const NAMESPACES = ['office', 'text', 'table', 'style', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const cell = (text: string) =>
  `<table:table-cell>${text
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('')}</table:table-cell>`;

/** A workbook as LibreOffice writes it when it is saved as OpenDocument; `note` is a comment on its first cell. */
export function odsForm(workbook: Uint8Array, note = ''): Uint8Array {
  const sheets = sheetsOfXlsx(openZip(workbook, LIMITS.zip)).map(({ name, hidden, read }) => {
    const rows = read().rows.map(
      ({ cells }) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`,
    );
    const column = '<table:table-column table:visibility="collapse"/>';
    return `<table:table table:name="${name}" table:style-name="${hidden ? 'hidden' : 'shown'}">${column}${rows.join('')}</table:table>`;
  });
  const styles = `<office:automatic-styles><style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>`;
  const comment = `<office:annotation><dc:creator>Aino</dc:creator><text:p>${note}</text:p></office:annotation>`;
  const all = sheets.join('');
  const body =
    note === '' ? all : all.replace('<table:table-cell>', `<table:table-cell>${comment}`);
  return zipSync({
    mimetype: strToU8(TYPE),
    'content.xml': strToU8(
      `<office:document-content ${NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/">${styles}<office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest ${NAMESPACES}><manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/></manifest:manifest>`,
    ),
  });
}
