import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasValidator, validatorErrors } from '../../../../build/testing/word-files.ts';
import { openZip } from '../../../zip/open-zip.ts';
import { LIMITS } from '../../../tabular/limits.ts';
import { readWord } from '../../../word/read-word.ts';
import type { WordBlock } from '../../../word/word-content.ts';
import type { ReadQuestion } from '../question-tree.ts';
import { readQuestions } from '../read-questions.ts';
import { fillOwnFile, type OwnQuestion } from './fill-own-file.ts';

const ORDER = { language: 'en', today: '2026-12-01' } as const;
const fileOf = (name: string) =>
  new Uint8Array(
    readFileSync(new URL(`../../../../e2e/files/questionnaires/${name}`, import.meta.url)),
  );

/** All questions of a file, each answered but for headings. */
function answered(bytes: Uint8Array): OwnQuestion[] {
  const read = readQuestions(bytes);
  if (!read.ok) throw new Error(read.failure.code);
  const flat = (all: readonly ReadQuestion[]): ReadQuestion[] =>
    all.flatMap((one) => [one, ...flat(one.children)]);
  return flat(read.value.questions).map(({ text, children }, at) => ({
    id: String(at),
    texts: [text],
    answer: children.length > 0 ? '' : `Answer ${String(at)}\nand more`,
  }));
}

function filled(bytes: Uint8Array, questions: readonly OwnQuestion[]) {
  const result = fillOwnFile(bytes, { ...ORDER, questions });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** Paragraphs in their order; those of a table row on one line. */
const textsOf = (bytes: Uint8Array): string[] => {
  const texts = (blocks: readonly WordBlock[]): string[] =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.text]
        : block.rows.map((row) => row.map(({ text }) => text.replaceAll('\n', ' / ')).join(' | ')),
    );
  return texts(readWord(openZip(bytes, LIMITS.zip)).blocks);
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const docx = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
  });
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const prompt = (inside: string) =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const asks = (id: string, text: string, answer = `Vastaus ${id}`): OwnQuestion => ({
  id,
  texts: [text],
  answer,
});

describe('the file in which a body sent its questions', () => {
  it.each(['greta-word-nested-lists.docx', 'eu-table-of-questions.docx'])(
    'holds every answer behind its question and is else as it was: %s',
    async (name) => {
      const bytes = fileOf(name);
      const questions = answered(bytes);
      const wanted = questions.filter(({ answer }) => answer !== '');
      const made = filled(bytes, questions);
      expect(made).toMatchObject({ unplaced: [], filled: wanted.length, found: questions.length });
      if (hasValidator)
        expect(await validatorErrors(made.bytes)).toEqual(await validatorErrors(bytes));
      const before = textsOf(bytes).join('\n');
      const after = textsOf(made.bytes).join('\n');
      const without = after.replace(/(?:\n| \/ )?Answer \d+(?: \/ |\n)and more/gu, '');
      expect(without).toBe(before);
      expect(after.match(/Answer \d+/gu)).toEqual(
        wanted.map(({ answer }) => answer.split('\n')[0]),
      );
    },
  );

  it('has its answers in the empty line, cell, box or field that is meant for them', () => {
    const bytes = docx(
      [
        p('1. Mitä on tehty?'),
        p(''),
        p('2. Kuka johtaa?'),
        prompt(p('Kirjoita tähän')),
        p('3. Milloin?'),
        `<w:p>${prompt('<w:r><w:t>Kirjoita tähän</w:t></w:r>')}</w:p>`,
        table(cell(p('4. Kuinka monta?')) + cell('<w:p/>') + cell('<w:p/>')),
        p('5. Miksi?'),
        table(cell('<w:p/>')),
        p('6. Luvut:'),
        table(cell(p('2025')) + cell('<w:p/>')),
      ].join(''),
    );
    const questions = [
      asks('1', 'Mitä on tehty?', 'Paljon.\nLisää.'),
      asks('2', 'Kuka johtaa?'),
      asks('3', 'Milloin?'),
      asks('4', 'Kuinka monta?'),
      asks('5', 'Miksi?'),
      asks('6', 'Luvut:'),
    ];
    const made = filled(bytes, questions);
    expect(made).toMatchObject({ found: 6, filled: 6, unplaced: [] });
    expect(textsOf(made.bytes)).toEqual([
      '1. Mitä on tehty?',
      'Paljon.',
      'Lisää.',
      '2. Kuka johtaa?',
      'Vastaus 2',
      '3. Milloin?',
      'Vastaus 3',
      '4. Kuinka monta? | Vastaus 4 | ',
      '5. Miksi?',
      'Vastaus 5',
      '6. Luvut:',
      'Vastaus 6',
      '2025 | ',
    ]);
  });

  it('tells apart questions with the same words by their order, and names what it does not hold', () => {
    const bytes = docx([p('Children'), p('Describe.'), p('Adults'), p('Describe.')].join(''));
    const questions = [
      asks('a', 'Children', ''),
      asks('b', 'Describe.', 'B'),
      asks('c', 'Adults', ''),
      asks('d', 'Describe.', 'D'),
      asks('e', 'Not there.', 'E'),
    ];
    const made = filled(bytes, questions);
    expect(made).toMatchObject({ found: 4, filled: 2, unplaced: ['e'] });
    expect(textsOf(made.bytes)).toEqual(['Children', 'Describe.', 'B', 'Adults', 'Describe.', 'D']);
  });

  it('is refused where it is no Word document', () => {
    const of = (bytes: Uint8Array) => fillOwnFile(bytes, { ...ORDER, questions: [] });
    expect(of(strToU8('plain'))).toMatchObject({ ok: false, failure: { code: 'not-word' } });
    expect(of(Uint8Array.of(0xd0, 0xcf))).toMatchObject({
      ok: false,
      failure: { code: 'old-or-encrypted' },
    });
  });
});
