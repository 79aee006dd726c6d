import { strToU8, zipSync } from 'fflate';
import type { Form } from '../form.ts';
import { rowBookmark } from '../marks.ts';
import { printedForm } from '../printed-form.ts';

const NAMESPACES = ['office', 'text', 'table', 'style', 'manifest', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const MANIFEST = `<manifest:manifest ${NAMESPACES}><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>`;

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const cell = (inner: string) => `<table:table-cell>${inner}</table:table-cell>`;
const p = (text: string) => `<text:p>${escaped(text)}</text:p>`;

/** A form as LibreOffice writes it; `answers` are XML, by section and key: `a.done`. `more` stands below it. */
export function odtForm(
  form: Form,
  answers: Readonly<Record<string, string>> = {},
  more = '',
): Uint8Array {
  const printed = printedForm(form);
  const tables = printed.sections.map(({ section, head, rows }) => {
    const lines = rows.map(({ row, number, code, label, hint, earlier }) => {
      const mark = `<text:bookmark-start text:name="${rowBookmark(form.code, section.code, number)}"/>`;
      const asked = `<text:p>${mark}${escaped(label)} <text:span>${code}</text:span></text:p>`;
      const answer = answers[`${section.key}.${row.key}`] ?? '<text:p/>';
      return `<table:table-row>${cell(asked + (hint === '' ? '' : p(hint)))}${cell(answer)}</table:table-row>${earlier ? `<table:table-row>${cell(p(earlier.label))}${cell(p(earlier.text))}</table:table-row>` : ''}`;
    });
    const columns = `<table:table-header-rows><table:table-row>${cell(p(head.left))}${cell(p(head.right))}</table:table-row></table:table-header-rows>`;
    return `<text:h>${escaped(section.heading)}</text:h><table:table>${columns}${lines.join('')}</table:table>`;
  });
  const styles = `<office:automatic-styles><style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles>`;
  const tracked = `<text:tracked-changes><text:changed-region><text:deletion>${p('poistettu')}</text:deletion></text:changed-region></text:tracked-changes>`;
  const reference = printed.reference.map(({ label, text }) => p(`${label}: ${text}`));
  const meanings = printed.meanings ? [printed.meanings.title, ...printed.meanings.lines] : [];
  const top = [...reference, ...[...printed.howTo, ...meanings].map(p)].join('');
  const content = `<office:document-content ${NAMESPACES}>${styles}<office:body><office:text>${tracked}${p(printed.title)}${top}${tables.join('')}${more}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(MANIFEST),
  });
}
