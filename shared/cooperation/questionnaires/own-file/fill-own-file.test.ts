import { readFileSync } from 'node:fs';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasValidator, validatorErrors } from '../../../../build/testing/word-files.ts';
import { openZip } from '../../../zip/open-zip.ts';
import { LIMITS } from '../../../tabular/limits.ts';
import { readWord } from '../../../word/read-word.ts';
import type { WordBlock } from '../../../word/word-content.ts';
import type { ReadQuestion } from '../question-tree.ts';
import { readQuestions } from '../read-questions.ts';
import { fillOwnFile, type OwnQuestion } from './fill-own-file.ts';
import { line, wordFile } from './testing/word-file.ts';

const ORDER = { today: '2026-12-01' } as const;
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
    text: { en: text },
    answer: children.length > 0 ? {} : { en: `Answer ${String(at)}\nand more` },
    isAsked: children.length === 0,
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

const prompt = (inside: string) =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const asks = (id: string, text: string, answer = `Vastaus ${id}`): OwnQuestion => ({
  id,
  text: { fi: text },
  answer: { fi: answer },
  isAsked: answer !== '',
});

describe('the file in which a body sent its questions', () => {
  it.each(['greta-word-nested-lists.docx', 'eu-table-of-questions.docx'])(
    'holds every answer behind its question and is else as it was: %s',
    async (name) => {
      const bytes = fileOf(name);
      const questions = answered(bytes);
      const wanted = questions.filter(({ isAsked }) => isAsked);
      const made = filled(bytes, questions);
      expect(made).toMatchObject({ unplaced: [], filled: wanted.length, found: questions.length });
      if (hasValidator)
        expect(await validatorErrors(made.bytes)).toEqual(await validatorErrors(bytes));
      const before = textsOf(bytes).join('\n');
      const after = textsOf(made.bytes).join('\n');
      const without = after.replace(/(?:\n| \/ )?Answer \d+(?: \/ |\n)and more/gu, '');
      expect(without).toBe(before);
      expect(after.match(/Answer \d+/gu)).toEqual(
        wanted.map(({ answer }) => answer.en?.split('\n')[0]),
      );
    },
  );

  it('has its answers in the empty line, cell, box or field that is meant for them', () => {
    const bytes = wordFile(
      [
        line('1. Mitä on tehty?'),
        line(''),
        line('2. Kuka johtaa?'),
        prompt(line('Kirjoita tähän')),
        line('3. Milloin?'),
        `<w:p>${prompt('<w:r><w:t>Kirjoita tähän</w:t></w:r>')}</w:p>`,
        table(cell(line('4. Kuinka monta?')) + cell('<w:p/>') + cell('<w:p/>')),
        line('5. Miksi?'),
        table(cell('<w:p/>')),
        line('6. Luvut:'),
        table(cell(line('2025')) + cell('<w:p/>')),
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

  it('has no answer under what follows its question and is none of it', () => {
    const heading =
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Osa II</w:t></w:r></w:p>';
    const bytes = wordFile(
      [
        ...[line('1. Mitä on tehty?'), heading, line('')],
        ...[line('2. Kuka johtaa?'), line('Seuraavat kysymykset koskevat lapsia.'), line('')],
        ...[line('3. Milloin?'), line(''), line('Yhteyshenkilö'), table(cell('<w:p/>'))],
        ...[line('4. Miksi?'), line('Kiitos vastauksista'), line(''), line('Paikka ja aika')],
      ].join(''),
    );
    const questions = [
      asks('1', 'Mitä on tehty?'),
      asks('2', 'Kuka johtaa?'),
      asks('3', 'Milloin?'),
      asks('4', 'Miksi?'),
    ];
    expect(textsOf(filled(bytes, questions).bytes).filter((text) => text !== '')).toEqual([
      ...['1. Mitä on tehty?', 'Vastaus 1', 'Osa II'],
      ...['2. Kuka johtaa?', 'Vastaus 2', 'Seuraavat kysymykset koskevat lapsia.'],
      ...['3. Milloin?', 'Vastaus 3', 'Yhteyshenkilö'],
      ...['4. Miksi?', 'Vastaus 4', 'Kiitos vastauksista', 'Paikka ja aika'],
    ]);
  });

  it('has its answers behind the word that says where, and in the box below what explains a question', () => {
    const bytes = wordFile(
      [
        ...[line('1. Why?'), line(''), line('Answer:'), line(''), line('')],
        ...[line('2. How?'), line('Response (max. 300 words)')],
        ...[line('3. When?'), line('(give the day)'), line('')],
        ...[line('4. Where?'), line('Name the towns as well.'), table(cell('<w:p/>'))],
      ].join(''),
    );
    const of = (id: string, text: string) => ({
      ...{ id, text: { en: text }, answer: { en: `Said ${id}` }, isAsked: true },
    });
    const questions = [of('1', 'Why?'), of('2', 'How?'), of('3', 'When?'), of('4', 'Where?')];
    expect(textsOf(filled(bytes, questions).bytes)).toEqual([
      ...['1. Why?', 'Answer:', 'Said 1'],
      ...['2. How?', 'Response (max. 300 words)', 'Said 2'],
      ...['3. When?', '(give the day)', 'Said 3'],
      ...['4. Where?', 'Name the towns as well.', 'Said 4'],
    ]);
  });

  it('is answered in letters that can be read, whatever size an empty line was given to keep it low', () => {
    const low =
      '<w:p><w:pPr><w:rPr><w:color w:val="336699"/><w:sz w:val="4"/></w:rPr></w:pPr></w:p>';
    const bytes = wordFile(line('1. Mitä on tehty?') + low);
    const made = filled(bytes, [asks('1', 'Mitä on tehty?')]);
    const xml = new TextDecoder().decode(unzipSync(made.bytes)['word/document.xml']);
    expect(xml).toMatch(/<w:r><w:rPr><w:color w:val="336699"\/><w:lang/u);
  });

  it('tells apart questions with the same words by their order, and names what it does not hold', () => {
    const bytes = wordFile(
      [line('Children'), line('Describe.'), line('Adults'), line('Describe.')].join(''),
    );
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

  it('is answered in its own language alone, whatever else the questions are translated into', () => {
    const both = { text: { fi: 'Miksi?', en: 'Why?' }, answer: { fi: 'Siksi.', en: 'Because.' } };
    const finnish = { text: { fi: 'Miten?', en: 'How?' }, answer: { fi: 'Näin.' } };
    const questions = [
      { id: 'a', isAsked: true, ...both },
      { id: 'b', isAsked: true, ...finnish },
    ];
    const made = filled(wordFile(line('1. Why?') + line('2. How?')), questions);
    expect(made).toMatchObject({ language: 'en', filled: 1, lacking: 1, unplaced: [] });
    expect(textsOf(made.bytes)).toEqual(['1. Why?', 'Because.', '2. How?']);
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
