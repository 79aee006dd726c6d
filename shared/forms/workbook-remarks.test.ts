import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { alterPart } from '../../build/testing/word-files.ts';
import { knownForms } from './known-forms.ts';
import { readReply } from './read-reply.ts';
import { odsForm } from './testing/ods-form.ts';
import { sampleForm } from './testing/sample-form.ts';
import { writeFormWorkbook } from './write-workbook.ts';

const FORM = sampleForm({ sent: { 'a.done': 'Ohje annettu' } });
const SENT = writeFormWorkbook(FORM, '2026-11-25');
const SHEET = 'xl/worksheets/sheet1.xml';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

const read = (bytes: Uint8Array) => {
  const replies = readReply(bytes, knownForms([FORM]));
  if (!replies.ok) throw new Error(replies.failure.code);
  const [reply] = replies.value;
  if (!reply) throw new Error('nothing');
  return reply;
};
const cellOf = ({ cells }: ReturnType<typeof read>, section: string, field: string) =>
  cells.find((cell) => cell.section === section && cell.field === field);
/** The line of the first row of answers that is empty: its cell is in the file, without a value. */
const emptyLine = () => {
  const xml = new TextDecoder().decode(unzipSync(SENT)[SHEET]);
  return /<row r="(\d+)">(?:(?!<\/row>).)*<c r="C\d+" s="\d+"\/>/su.exec(xml)?.[1] ?? '';
};
const withPart = (kind: string, name: string, xml: string) =>
  zipSync({
    ...unzipSync(SENT),
    [`xl/${name}`]: strToU8(xml),
    'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="${TYPES}/${kind}" Target="../${name}"/></Relationships>`,
    ),
  });

describe('a workbook that came back', () => {
  it('tells the comments of its cells, and doubts the cells', () => {
    const comments = `<comments xmlns="${MAIN}"><authors><author>Maija</author></authors><commentList><comment ref="C${emptyLine()}" authorId="0"><text><r><t>Vastaus </t></r><r><t>tulee</t></r></text></comment></commentList></comments>`;
    const reply = read(withPart('comments', 'comments1.xml', comments));
    expect(reply.comments).toMatchObject([{ author: 'Maija', text: 'Vastaus tulee' }]);
    expect(reply.comments[0]?.where?.after).toMatch(/\.\d+$/u);
    expect(reply.issues).toContainEqual({ code: 'comments' });
    const odd = reply.cells.filter(({ state }) => state !== 'sure');
    expect(odd).toMatchObject([{ new: '', state: 'check', why: 'comment' }]);
  });

  it('tells of text boxes and pictures that lie over its cells', () => {
    const shapes = `<d:wsDr xmlns:d="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><d:sp><d:txBody><a:p><a:r><a:t>Lisäsin </a:t></a:r><a:r><a:t>tämän</a:t></a:r></a:p></d:txBody></d:sp><d:pic><d:nvPicPr><d:cNvPr id="2" name="Kuva 1"/></d:nvPicPr></d:pic></d:wsDr>`;
    const reply = read(withPart('drawing', 'drawing1.xml', shapes));
    expect(reply.unplaced.map(({ text }) => text)).toEqual(['Lisäsin tämän', 'Kuva 1']);
    expect(reply.issues).toContainEqual({ code: 'pictures' });
  });

  it('doubts what stands in a row that is hidden', () => {
    const line = emptyLine();
    const bytes = alterPart(SENT, SHEET, (xml) =>
      xml
        .replace(`<row r="${line}">`, `<row r="${line}" hidden="1">`)
        .replace(
          new RegExp(`<c r="C${line}" (s="\\d+")/>`, 'u'),
          `<c r="C${line}" $1 t="inlineStr"><is><t>Piilossa</t></is></c>`,
        ),
    );
    const odd = read(bytes).cells.filter(({ state }) => state !== 'sure');
    expect(odd).toMatchObject([{ new: 'Piilossa', state: 'check', why: 'hidden' }]);
  });

  it('does not take for empty what is worked out but has no result in the file', () => {
    const bytes = alterPart(SENT, SHEET, (xml) =>
      xml.replace(/<c (r="C\d+" s="\d+")\/>/u, '<c $1><f>1+2</f></c>'),
    );
    const odd = read(bytes).cells.filter(({ state }) => state !== 'sure');
    expect(odd).toMatchObject([{ new: '', state: 'check', why: 'unknown-formula' }]);
  });

  it('doubts an answer that something is worked out beside, however far to the right', () => {
    const line = emptyLine();
    const bytes = alterPart(SENT, SHEET, (xml) =>
      xml.replace(
        new RegExp(`<c r="C${line}" (s="\\d+")/>`, 'u'),
        (whole) => `${whole}<c r="ZZ${line}"><f>1+2</f></c>`,
      ),
    );
    const odd = read(bytes).cells.filter(({ state }) => state !== 'sure');
    expect(odd).toMatchObject([{ new: '', state: 'check', why: 'unknown-formula' }]);
  });

  it('reads what stands beyond the last column that a table may have', () => {
    const line = emptyLine();
    const cell = (column: string, text: string) =>
      `<c r="${column}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const bytes = alterPart(SENT, SHEET, (xml) =>
      xml
        .replace(
          new RegExp(`<c r="C${line}" (s="\\d+")/>`, 'u'),
          `<c r="C${line}" $1 t="inlineStr"><is><t>Vastaus</t></is></c>${cell(`XFD${line}`, 'Lisää')}`,
        )
        .replace('</sheetData>', `<row r="900">${cell('XFD900', 'Alla')}</row></sheetData>`),
    );
    const reply = read(bytes);
    expect(reply.cells.filter(({ new: now }) => now?.startsWith('Vastaus'))).toMatchObject([
      { new: 'Vastaus\nLisää', state: 'check', why: 'extra-cell' },
    ]);
    expect(reply.unplaced.map(({ text }) => text)).toEqual(['Alla']);
  });

  it('is not sure of what stands apart from the place of an answer that is empty', () => {
    const line = emptyLine();
    const bytes = alterPart(SENT, SHEET, (xml) =>
      xml.replace(
        new RegExp(`<c r="C${line}" (s="\\d+")/>`, 'u'),
        (whole) => `${whole}<c r="H${line}" t="inlineStr"><is><t>Kysy Maijalta</t></is></c>`,
      ),
    );
    const said = read(bytes).cells.filter(({ new: now }) => now === 'Kysy Maijalta');
    expect(said).toMatchObject([{ state: 'check', why: 'extra-cell' }]);
  });

  it('does not take for empty an answer over whose place the label is spread', () => {
    const line = emptyLine();
    const bytes = alterPart(SENT, SHEET, (xml) =>
      xml.replace(
        '</sheetData>',
        `</sheetData><mergeCells><mergeCell ref="B${line}:C${line}"/></mergeCells>`,
      ),
    );
    const reply = read(bytes);
    const odd = reply.cells.filter(({ state }) => state === 'conflict');
    expect(odd).toMatchObject([{ new: null, why: 'with-label' }]);
    expect(cellOf(reply, 'a', 'done')).toMatchObject({ state: 'sure' });
  });
});

describe('an OpenDocument workbook that came back', () => {
  const NAMESPACES =
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';
  /** With `inner` in the first cell of answers that is empty, `more` before the rows of its sheet. */
  const withAnswer = (inner: string, more = '', attributes = '') =>
    alterPart(odsForm(SENT), 'content.xml', (xml) =>
      xml
        .replace('<office:document-content', `<office:document-content ${NAMESPACES}`)
        .replace(
          /(<table:table-row>(?:<table:table-cell>(?:(?!<\/table:table-cell>).)*<\/table:table-cell>){2})<\/table:table-row>/gsu,
          (row, cells: string) =>
            /\b[A-Z]\d+\.2[a-z]{2}\b/u.test(cells)
              ? `${cells}<table:table-cell${attributes}>${inner}</table:table-cell></table:table-row>`
              : row,
        )
        .replace('<table:table-row>', `${more}<table:table-row>`),
    );
  const odd = (bytes: Uint8Array) => read(bytes).cells.filter(({ state }) => state !== 'sure');
  const note =
    '<office:annotation draw:name="x"><dc:creator>Maija</dc:creator><text:p>Vastaus <text:span>tulee</text:span></text:p></office:annotation>';

  it('tells the comments of its cells, and doubts the cells', () => {
    const reply = read(withAnswer(note));
    expect(reply.comments[0]).toMatchObject({ author: 'Maija', text: 'Vastaus tulee' });
    expect(reply.comments[0]?.where?.after).toMatch(/\.2$/u);
    for (const cell of odd(withAnswer(note))) {
      expect(cell).toMatchObject({ field: 'done', new: '', state: 'check', why: 'comment' });
    }
    expect(odd(withAnswer(note)).length).toBeGreaterThan(0);
  });

  it('tells of text boxes and pictures that lie over its cells', () => {
    const box = '<draw:custom-shape><text:p>Lisäsin tämän</text:p></draw:custom-shape>';
    const picture = '<draw:frame draw:name="Kuva 1"><draw:image/></draw:frame>';
    const above = read(withAnswer('', `<table:shapes>${box}${picture}</table:shapes>`));
    expect(above.unplaced.map(({ text }) => text)).toEqual(['Lisäsin tämän', 'Kuva 1']);
    expect(odd(withAnswer(box))).toContainEqual(
      expect.objectContaining({ new: 'Lisäsin tämän', why: 'text-box' }),
    );
    expect(odd(withAnswer(picture))[0]).toMatchObject({ new: '', state: 'check' });
  });

  it('does not take for empty what is worked out but has no result in the file', () => {
    const formula = ' table:formula="of:=1+2"';
    expect(odd(withAnswer('', '', formula))[0]).toMatchObject({
      new: '',
      state: 'check',
      why: 'unknown-formula',
    });
    const result = `${formula} office:value-type="string" office:string-value=""`;
    expect(odd(withAnswer('', '', result))).toEqual([]);
  });

  it('reads a value that is written without the text that is shown of it', () => {
    const values = (attributes: string) =>
      read(withAnswer('', '', ` ${attributes}`)).cells.map(({ new: now }) => now);
    expect(values('office:value-type="float" office:value="45"')).toContain('45');
    expect(values('office:value-type="string" office:string-value="Moi"')).toContain('Moi');
    expect(values('office:value-type="date" office:date-value="2026-11-12"')).toContain(
      '12.11.2026',
    );
  });

  it('reads what stands beyond the last column that a table may have', () => {
    const far =
      '</table:table-cell><table:table-cell table:number-columns-repeated="1500"/><table:table-cell><text:p>Lisää</text:p>';
    const reply = read(withAnswer(`<text:p>Vastaus</text:p>${far}`));
    expect(reply.cells).toContainEqual(
      expect.objectContaining({ new: 'Vastaus\nLisää', state: 'check', why: 'extra-cell' }),
    );
  });
});
