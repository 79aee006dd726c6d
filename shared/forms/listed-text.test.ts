import { beforeAll, describe, expect, it } from 'vitest';
import { alterPart } from '../../build/testing/word-files.ts';
import {
  append,
  descendants,
  element,
  elementsOf,
  find,
  insertAt,
  replaceBy,
  type XmlElement,
} from '../xml/xml-tree.ts';
import { knownForms } from './known-forms.ts';
import { sentText } from './printed-form.ts';
import { readReply } from './read-reply.ts';
import { odtForm } from './testing/odt-form.ts';
import { frameIn, KIND_NAME, sampleForm } from './testing/sample-form.ts';
import { answer, answerRows, changeBody, wordParagraph } from './testing/word-form.ts';
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
const TRACKED = { 'w:id': '1', 'w:author': 'A' };

/** What Word makes of a row that is deleted while changes are tracked: each text in it is marked too. */
function deleteTracked(row: XmlElement): void {
  const properties = find(row, 'w:trPr') ?? element('w:trPr');
  if (!properties.parent) insertAt(row, 0, [properties]);
  append(properties, element('w:del', TRACKED));
  for (const run of descendants(row, 'w:r')) {
    for (const text of elementsOf(run, 'w:t')) text.name = 'w:delText';
    const deleted = element('w:del', TRACKED);
    replaceBy(run, deleted);
    append(deleted, run);
  }
  for (const paragraph of descendants(row, 'w:p')) {
    const own = find(paragraph, 'w:pPr') ?? element('w:pPr');
    if (!own.parent) insertAt(paragraph, 0, [own]);
    append(own, element('w:rPr', {}, [element('w:del', TRACKED)]));
  }
}

const hiddenRun = (text: string) =>
  element('w:r', {}, [
    element('w:rPr', {}, [element('w:vanish')]),
    element('w:t', { 'xml:space': 'preserve' }, [text]),
  ]);

describe('the words of a row that was deleted with changes tracked', () => {
  it('are listed, without the form’s own', () => {
    const reply = read(
      changeBody(sent, (body) => {
        const row = answerRows(body)[1]?.row;
        if (!row) throw new Error('no row');
        answer(row, 'Vastaus, joka poistui\nToinen kappale');
        deleteTracked(row);
      }),
    );
    expect(reply.cells[1]).toMatchObject({ new: null, state: 'missing', why: 'row-deleted' });
    expect(reply.unplaced).toMatchObject([
      { text: 'Vastaus, joka poistui\nToinen kappale', where: { place: 'deleted-row' } },
    ]);
    expect(reply.issues).toContainEqual({ code: 'tracked-changes' });
  });

  it('are listed of a row of somebody’s own and of a cell', () => {
    const reply = read(
      changeBody(sent, (body) => {
        const table = descendants(body, 'w:tbl').at(-1);
        const row = element('w:tr', {}, [element('w:tc', {}, [wordParagraph('Oma rivi')])]);
        if (table) append(table, row);
        deleteTracked(row);
        const cell = element('w:tc', {}, [
          element('w:tcPr', {}, [element('w:cellDel', TRACKED)]),
          element('w:p', {}, [
            element('w:del', TRACKED, [
              element('w:r', {}, [element('w:delText', {}, ['Oma ruutu'])]),
            ]),
          ]),
        ]);
        const answered = answerRows(body)[0]?.row;
        if (answered) append(answered, cell);
      }),
    );
    expect(reply.unplaced.map(({ text, where }) => [text, where.place])).toEqual([
      ['Oma ruutu', 'deleted-row'],
      ['Oma rivi', 'deleted-row'],
    ]);
  });

  it('are no news where the row held the form’s own alone', () => {
    const bytes = changeBody(sent, (body) => {
      for (const { row } of answerRows(body)) deleteTracked(row);
    });
    expect(read(bytes).cells.map(({ why }) => why)).not.toContain('not-found');
    const told = read(bytes).unplaced.map(({ text }) => text);
    const answers = FORM.sections.flatMap(({ rows }) => rows.map(sentText));
    expect(told).toEqual(answers.filter((text) => text !== ''));
  });

  it('are listed of OpenDocument, where they stand apart from their row', () => {
    const whole = odtForm(FORM, { 'a.done': '<text:p>Vastaus, joka poistui</text:p>' });
    const bytes = alterPart(whole, 'content.xml', (xml) => {
      const row = [...xml.matchAll(/<table:table-row>.*?<\/table:table-row>/gsu)]
        .map(([one]) => one)
        .find((one) => one.includes('Vastaus, joka poistui'));
      if (row === undefined) throw new Error('no row');
      const regions: string[] = [];
      const emptied = row.replace(/<text:p>(.*?)<\/text:p>/gsu, (paragraph) => {
        const id = `ct${String(regions.length)}`;
        regions.push(
          `<text:changed-region text:id="${id}"><text:deletion>${paragraph}</text:deletion></text:changed-region>`,
        );
        return `<text:p><text:change text:change-id="${id}"/></text:p>`;
      });
      return xml
        .replace(row, emptied)
        .replace('<text:tracked-changes>', `<text:tracked-changes>${regions.join('')}`);
    });
    const reply = read(bytes);
    const done = reply.cells.find(({ section, field }) => section === 'a' && field === 'done');
    expect(done).toMatchObject({ new: null, state: 'missing', why: 'row-deleted' });
    expect(reply.unplaced).toMatchObject([
      { text: 'Vastaus, joka poistui', where: { place: 'deleted-row' } },
    ]);
  });
});

it('lists no choice that was never made, wherever its row went', () => {
  const moved = changeBody(sent, (body) => {
    const { row } = answerRows(body)[0] ?? {};
    const [, cell] = elementsOf(row, 'w:tc');
    for (const paragraph of elementsOf(cell, 'w:p')) append(body, paragraph);
    if (cell) append(cell, element('w:p'));
  });
  expect(read(moved).unplaced).toEqual([]);
});

describe('text that a file hides', () => {
  it('is listed: of an answer, of a paragraph, of a table in an answer, above the pages', () => {
    const changed = changeBody(sent, (body) => {
      const [, cell] = elementsOf(answerRows(body)[1]?.row, 'w:tc');
      if (!cell) throw new Error('no cell');
      append(cell, element('w:p', {}, [hiddenRun('Piilossa '), hiddenRun('solussa')]));
      append(
        cell,
        element('w:tbl', {}, [
          element('w:tr', {}, [
            element('w:tc', {}, [element('w:p', {}, [hiddenRun('Taulukossa')])]),
          ]),
        ]),
      );
      insertAt(body, 0, [element('w:p', {}, [hiddenRun('Kappaleessa')])]);
    });
    const reply = read(
      alterPart(changed, 'word/footer1.xml', (xml) =>
        xml.replace(
          '</w:ftr>',
          '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Alalaidassa</w:t></w:r></w:p></w:ftr>',
        ),
      ),
    );
    expect(reply.cells[1]).toMatchObject({ state: 'check' });
    expect(reply.unplaced.map(({ text, where }) => [text, where.place])).toEqual([
      ['Kappaleessa', 'hidden'],
      ['Piilossa solussa', 'hidden'],
      ['Taulukossa', 'hidden'],
      ['Alalaidassa', 'hidden'],
    ]);
  });

  it('is listed of a row that names two questions', () => {
    const reply = read(
      changeBody(sent, (body) => {
        const [first, second] = answerRows(body).map(({ row }) => row);
        if (!first || !second) throw new Error('no row');
        for (const cell of elementsOf(second, 'w:tc')) append(first, cell);
        replaceBy(second);
        const [, cell] = elementsOf(first, 'w:tc');
        if (cell) append(cell, element('w:p', {}, [hiddenRun('Piilossa')]));
      }),
    );
    expect(reply.unplaced).toContainEqual(
      expect.objectContaining({
        text: 'Piilossa',
        where: expect.objectContaining({ place: 'hidden' }) as unknown,
      }),
    );
  });

  it('is listed of OpenDocument', () => {
    const bytes = alterPart(
      odtForm(
        FORM,
        { 'a.done': '<text:p>Näkyy<text:span text:style-name="P9"> ei näy</text:span></text:p>' },
        '<text:section text:display="none"><text:p>Osiossa</text:p></text:section>',
      ),
      'content.xml',
      (xml) =>
        xml.replace(
          '<office:automatic-styles>',
          '<office:automatic-styles><style:style style:name="P9" style:family="text"><style:text-properties text:display="none"/></style:style>',
        ),
    );
    const reply = read(bytes);
    const done = reply.cells.find(({ section, field }) => section === 'a' && field === 'done');
    expect(done).toMatchObject({ new: 'Näkyy', state: 'check', why: 'hidden' });
    expect(reply.unplaced.map(({ text, where }) => [text, where.place])).toEqual([
      ['ei näy', 'hidden'],
      ['Osiossa', 'hidden'],
    ]);
  });
});
