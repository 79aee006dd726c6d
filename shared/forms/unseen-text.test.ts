import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { alterPart } from '../../build/testing/word-files.ts';
import { append, element, find, elementsOf, type XmlElement } from '../xml/xml-tree.ts';
import { knownForms } from './known-forms.ts';
import { readReply } from './read-reply.ts';
import { odtForm } from './testing/odt-form.ts';
import { frameIn, KIND_NAME, sampleForm } from './testing/sample-form.ts';
import { answerRows, changeBody, wordParagraph, wordsIn } from './testing/word-form.ts';
import { writeForm } from './write-word.ts';

const FORM = sampleForm();
let sent = new Uint8Array();

beforeAll(async () => {
  const written = await writeForm(FORM, { frame: frameIn('fi'), kindName: KIND_NAME });
  sent = written.bytes as Uint8Array<ArrayBuffer>;
});

const read = (bytes: Uint8Array) => {
  const replies = readReply(bytes, knownForms([FORM]));
  if (!replies.ok) throw new Error(replies.failure.code);
  const [reply] = replies.value;
  if (!reply) throw new Error('nothing');
  return reply;
};
/** The form with the second row's answer cell changed. */
const changed = (change: (cell: XmlElement) => void) =>
  read(
    changeBody(sent, (body) => {
      const cell = elementsOf(answerRows(body)[1]?.row, 'w:tc')[1];
      if (!cell) throw new Error('no cell');
      change(cell);
    }),
  );
const second = ({ cells }: ReturnType<typeof read>) => cells[1];

describe('text that is easily overlooked', () => {
  it('makes an empty cell doubtful where another kind of file is embedded in it', () => {
    const reply = changed((cell) => append(cell, element('w:altChunk')));
    expect(second(reply)).toMatchObject({ new: '', state: 'check', why: 'foreign-part' });
    expect(reply.issues).toContainEqual({ code: 'foreign-part' });
    const others = reply.cells.filter(({ new: now }) => now === '');
    expect(others.filter(({ state }) => state === 'sure')).toEqual([]);
  });

  it('is told where its cell is deleted with changes tracked', () => {
    const reply = changed((cell) => {
      append(cell, wordParagraph('Poistettu ruutu'));
      const properties = find(cell, 'w:tcPr');
      if (properties) append(properties, element('w:cellDel', { 'w:id': '1', 'w:author': 'A' }));
    });
    expect(second(reply)).toMatchObject({ state: 'conflict' });
    expect(reply.unplaced).toMatchObject([{ text: 'Poistettu ruutu' }]);
  });

  it('is told where it stands in a table above or below the pages', () => {
    const table =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Alalaidassa</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const bytes = alterPart(sent, 'word/footer1.xml', (xml) =>
      xml.replace('</w:ftr>', `${table}</w:ftr>`),
    );
    expect(read(bytes).unplaced).toMatchObject([
      { text: 'Alalaidassa', where: { place: 'margin' } },
    ]);
  });

  it('is read where a field begins and never ends, and left out where it is worked out', () => {
    const run = (...children: XmlElement[]) => element('w:r', {}, children);
    const mark = (type: string) => run(element('w:fldChar', { 'w:fldCharType': type }));
    const words = (text: string) => run(element('w:t', {}, [text]));
    const open = changed((cell) =>
      append(cell, element('w:p', {}, [words('Alku '), mark('begin'), words('näkyy')])),
    );
    expect(second(open)?.new).toBe('Alku näkyy');
    const whole = changed((cell) =>
      append(
        cell,
        element('w:p', {}, [
          ...[words('Sivu '), mark('begin'), words('PAGE'), mark('separate'), words('3')],
          ...[mark('end'), mark('begin'), words('XE'), mark('end'), words(' loppu')],
        ]),
      ),
    );
    expect(second(whole)?.new).toBe('Sivu 3 loppu');
  });

  describe('that a style alone hides', () => {
    const style = (id: string, type: string, more: string) =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
    const STYLES = [
      style('Piilo', 'paragraph', '<w:rPr><w:vanish/></w:rPr>'),
      style('Alla', 'paragraph', '<w:basedOn w:val="Piilo"/>'),
      style('Esiin', 'paragraph', '<w:basedOn w:val="Piilo"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
      style('PiiloTeksti', 'character', '<w:rPr><w:vanish/></w:rPr>'),
      style('AllaTeksti', 'character', '<w:basedOn w:val="PiiloTeksti"/>'),
      style('Kehä', 'paragraph', '<w:basedOn w:val="Kehä"/>'),
    ].join('');
    const paragraph = (pStyle: string, rStyle: string, own = '') =>
      `<w:p><w:pPr><w:pStyle w:val="${pStyle}"/></w:pPr><w:r><w:rPr><w:rStyle w:val="${rStyle}"/>${own}</w:rPr><w:t>Ei näy</w:t></w:r></w:p>`;
    const withStyles = (answer: string, styles = STYLES) => {
      const marked = changeBody(sent, (body) => {
        const cell = elementsOf(answerRows(body)[1]?.row, 'w:tc')[1];
        if (cell) append(cell, wordParagraph('TÄHÄN'));
      });
      const answered = alterPart(marked, 'word/document.xml', (xml) =>
        xml.replace(/<w:p><w:r><w:t[^>]*>TÄHÄN<.*?<\/w:p>/su, answer),
      );
      return read(
        alterPart(answered, 'word/styles.xml', (xml) =>
          xml.replace('</w:styles>', `${styles}</w:styles>`),
        ),
      );
    };

    it.each([
      ['Piilo', 'x'],
      ['Alla', 'x'],
      ['x', 'PiiloTeksti'],
      ['x', 'AllaTeksti'],
      ['Esiin', 'AllaTeksti'],
    ])('is hidden: paragraph %s, letters %s', (pStyle, rStyle) => {
      const cell = second(withStyles(paragraph(pStyle, rStyle)));
      expect(cell).toMatchObject({ new: '', state: 'check', why: 'hidden' });
    });

    it.each([
      ['Esiin', 'x', ''],
      ['Kehä', 'x', ''],
      ['Piilo', 'PiiloTeksti', ''],
      ['Piilo', 'x', '<w:vanish w:val="false"/>'],
    ])('is seen: paragraph %s, letters %s %s', (pStyle, rStyle, own) => {
      const cell = second(withStyles(paragraph(pStyle, rStyle, own)));
      expect(cell).toMatchObject({ new: 'Ei näy', state: 'sure' });
    });
  });

  describe('that a table style alone hides', () => {
    const STYLE = (more: string) =>
      `<w:style w:type="table" w:styleId="Piilo"><w:name w:val="Piilo"/>${more}</w:style><w:style w:type="table" w:styleId="Alla"><w:name w:val="Alla"/><w:basedOn w:val="Piilo"/></w:style>`;
    const HIDES = '<w:rPr><w:vanish/></w:rPr>';
    const inTableOf = (id: string, more: string, own = '') => {
      const answered = alterPart(sent, 'word/document.xml', (xml) => {
        const styled = xml.replace(/<w:tblStyle w:val="[^"]*"\/>/gu, '');
        return styled.replace(/<w:tblPr>/gu, `<w:tblPr><w:tblStyle w:val="${id}"/>`);
      });
      const marked = changeBody(answered, (body) => {
        const cell = elementsOf(answerRows(body)[1]?.row, 'w:tc')[1];
        if (cell) append(cell, wordParagraph('TÄHÄN'));
      });
      const file = alterPart(marked, 'word/document.xml', (xml) =>
        xml.replace(/<w:r><w:t[^>]*>TÄHÄN</u, `<w:r><w:rPr>${own}</w:rPr><w:t>Ei näy<`),
      );
      return second(
        read(
          alterPart(file, 'word/styles.xml', (xml) =>
            xml.replace('</w:styles>', `${STYLE(more)}</w:styles>`),
          ),
        ),
      );
    };

    it.each(['Piilo', 'Alla'])('is never an answer: %s', (id) => {
      // All that the table holds is hidden: nothing of its rows is there to be seen.
      expect(inTableOf(id, HIDES)?.new ?? '').toBe('');
    });

    it('is doubtful where only some rows or columns are hidden', () => {
      const some = `<w:tblStylePr w:type="lastCol">${HIDES}</w:tblStylePr>`;
      const cell = { new: 'Ei näy', state: 'check', why: 'hidden' };
      expect(inTableOf('Alla', some)).toMatchObject(cell);
    });

    it('is seen where another style is gone by, or the letters themselves say so', () => {
      const some = `<w:tblStylePr w:type="lastCol">${HIDES}</w:tblStylePr>`;
      const cell = { new: 'Ei näy', state: 'sure' };
      expect(inTableOf('Muu', HIDES)).toMatchObject(cell);
      expect(inTableOf('Piilo', some, '<w:vanish w:val="0"/>')).toMatchObject(cell);
    });
  });

  it('makes an answer doubtful in a row that is hidden', () => {
    const bytes = changeBody(sent, (body) => {
      const row = answerRows(body)[1]?.row;
      const cell = elementsOf(row, 'w:tc')[1];
      if (!row || !cell) throw new Error('no row');
      append(cell, wordParagraph('Piilossa'));
      const properties = find(row, 'w:trPr');
      if (properties) append(properties, element('w:hidden'));
      else row.children.unshift(element('w:trPr', {}, [element('w:hidden')]));
    });
    expect(second(read(bytes))).toMatchObject({ new: 'Piilossa', state: 'check', why: 'hidden' });
  });

  it('makes an answer doubtful where only a font says what its signs are', () => {
    expect(second(changed((cell) => append(cell, wordParagraph('Tehty \uE123'))))).toMatchObject({
      new: 'Tehty \uE123',
      state: 'check',
      why: 'unknown-sign',
    });
    const reply = read(
      odtForm(FORM, {
        'a.done': '<text:p>Tehty \uF0FC</text:p>',
        'b.done': '<text:p>\uF012</text:p>',
      }),
    );
    const of = (section: string) =>
      reply.cells.find((cell) => cell.section === section && cell.field === 'done');
    expect(of('a')).toMatchObject({ new: 'Tehty ✓', state: 'sure' });
    expect(of('b')).toMatchObject({ state: 'check', why: 'unknown-sign' });
  });

  it('makes an answer of OpenDocument doubtful that a style or a section hides', () => {
    const hidden = '<style:text-properties text:display="none"/>';
    const styles = [
      `<style:style style:name="Piilo" style:family="paragraph">${hidden}</style:style>`,
      `<style:style style:name="Alla" style:family="paragraph" style:parent-style-name="Piilo"/>`,
      `<style:style style:name="Piilo" style:family="text">${hidden}</style:style>`,
      `<style:style style:name="Esiin" style:family="text"><style:text-properties text:display="true"/></style:style>`,
    ].join('');
    const ofAnswer = (answer: string) => {
      const files = unzipSync(odtForm(FORM, { 'a.done': answer }));
      const spaces = strFromU8(files['content.xml'] ?? new Uint8Array()).match(
        /xmlns:\w+="[^"]+"/gu,
      );
      const part = `<office:document-styles ${(spaces ?? []).join(' ')}><office:styles>${styles}</office:styles></office:document-styles>`;
      return read(zipSync({ ...files, 'styles.xml': strToU8(part) })).cells.find(
        ({ section, field }) => section === 'a' && field === 'done',
      );
    };
    for (const answer of [
      '<text:p text:style-name="Piilo">Ei näy</text:p>',
      '<text:p text:style-name="Alla">Ei näy</text:p>',
      '<text:p><text:span text:style-name="Piilo">Ei näy</text:span></text:p>',
      '<text:section text:display="none"><text:p>Ei näy</text:p></text:section>',
    ]) {
      expect(ofAnswer(answer)).toMatchObject({ new: '', state: 'check', why: 'hidden' });
    }
    const seen =
      '<text:p text:style-name="Alla"><text:span text:style-name="Esiin">Näkyy</text:span></text:p>';
    expect(ofAnswer(seen)).toMatchObject({ new: 'Näkyy', state: 'sure' });
  });

  it('is told of OpenDocument where it stands in a table above or below the pages', () => {
    const files = unzipSync(odtForm(FORM));
    const styles = strFromU8(files['content.xml'] ?? new Uint8Array()).match(/xmlns:\w+="[^"]+"/gu);
    const page = `<office:document-styles ${(styles ?? []).join(' ')}><office:master-styles><style:master-page><style:footer><table:table><table:table-row><table:table-cell><text:p>Alalaidassa</text:p></table:table-cell></table:table-row></table:table></style:footer></style:master-page></office:master-styles></office:document-styles>`;
    const reply = read(zipSync({ ...files, 'styles.xml': strToU8(page) }));
    expect(reply.unplaced).toMatchObject([{ text: 'Alalaidassa' }]);
  });

  it('is not told of what is the form’s own, though a table was made text', () => {
    const bytes = changeBody(sent, (body) => {
      for (const table of elementsOf(body, 'w:tbl').slice(0, 1)) {
        const head = elementsOf(elementsOf(table, 'w:tr')[0], 'w:tc').map(wordsIn);
        append(body, wordParagraph(head.join('\t')));
      }
    });
    expect(read(bytes).unplaced).toEqual([]);
  });
});
