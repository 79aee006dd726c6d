import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadQuestion, ReadQuestions } from './question-tree.ts';
import { questionsOfText, readQuestions } from './read-questions.ts';

function ofText(text: string): ReadQuestions {
  const read = questionsOfText(text);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** The tree a line each: two blanks a level of the tree, number, text. */
function brief({ questions }: ReadQuestions): string[] {
  const lines = (list: readonly ReadQuestion[], indent: string): string[] =>
    list.flatMap(({ no, text, children }) => [
      `${indent}${no}|${text.replaceAll('\n', ' / ')}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(questions, '');
}

describe('questionnaires as bodies write them', () => {
  it("GRETA's: sections, headings, numbers that go on, letters and Roman numbers", () => {
    const read = ofText(`Questionnaire for the evaluation of the Convention
Fourth evaluation round

Deadline for replying: 1.2.2027

I. Addressing vulnerabilities to trafficking

Prevention (Articles 5, 6 and 7)

1. Do you have data on what makes people vulnerable to trafficking in your country?
Please describe the main groups.

2. What specific measures are taken:
a) to reduce the vulnerability of children;
b) to reduce the vulnerability of other persons, including
(i) asylum seekers;
(ii) migrant workers.
– training
– awareness raising

Identification of victims

3. Is there a procedure?

II. Follow-up questions

4. Which of the following have changed:
g) law
h) practice
i) funding
j) data
`);
    expect(read.title).toBe('Questionnaire for the evaluation of the Convention');
    expect(read.preface).toContain('Deadline for replying: 1.2.2027');
    expect(brief(read)).toEqual([
      'I|Addressing vulnerabilities to trafficking',
      '  |Prevention (Articles 5, 6 and 7)',
      '    1|Do you have data on what makes people vulnerable to trafficking in your country? / Please describe the main groups.',
      '    2|What specific measures are taken:',
      '      a)|to reduce the vulnerability of children;',
      '      b)|to reduce the vulnerability of other persons, including',
      '        (i)|asylum seekers;',
      '        (ii)|migrant workers. / – training / – awareness raising',
      '  |Identification of victims',
      '    3|Is there a procedure?',
      'II|Follow-up questions',
      '  4|Which of the following have changed:',
      '    g)|law',
      '    h)|practice',
      '    i)|funding',
      '    j)|data',
    ]);
  });

  it("the Commission's: numbers of several parts, with levels of their own", () => {
    const read = ofText(`1. General
1.1 Has the definition been transposed?
1.1.1 If not, why?
1.2. Who is the national rapporteur?
2. Statistics
2.1 How many victims were registered in
2025?
2.2 By sex and age?
`);
    expect(brief(read)).toEqual([
      '1|General',
      '  1.1|Has the definition been transposed?',
      '    1.1.1|If not, why?',
      '  1.2|Who is the national rapporteur?',
      '2|Statistics',
      '  2.1|How many victims were registered in / 2025?',
      '  2.2|By sex and age?',
    ]);
    expect(ofText('1.1 Is there a law?\n1.2 Is it new?').questions.map((q) => q.level)).toEqual([
      2, 2,
    ]);
  });

  it('of the Council of the Baltic Sea States, in Swedish, with words before the numbers', () => {
    const read = ofText(`Del A: Nationell samordning
Fråga 1: Vem samordnar arbetet?
Fråga 2. Finns det en handlingsplan?
a. för barn
b. för vuxna
Del B: Stöd
Fråga 3 – Vilka stöd finns?
Anvisning: högst en sida
Fråga 4 är frivillig för observatörer.
`);
    expect(brief(read)).toEqual([
      'Del A|Nationell samordning',
      '  1|Vem samordnar arbetet?',
      '  2|Finns det en handlingsplan?',
      '    a|för barn',
      '    b|för vuxna',
      'Del B|Stöd',
      '  3|Vilka stöd finns?',
    ]);
    const third = read.questions[1]?.children[0];
    expect(third?.guidance).toBe('högst en sida\nFråga 4 är frivillig för observatörer.');
  });

  it('in the manner of the UPR, in Finnish, broken into lines, with page numbers and footnotes', () => {
    const read = ofText(`Q1. Mihin toimiin Suomi on ryhtynyt ihmiskaupan ehkäisemiseksi ja
uhrien tunnistamiseksi?

Q2. Miten uhrien oikeus

Yleismaailmallinen määräaikaistarkastelu

3 / 12

Yleismaailmallinen määräaikaistarkastelu

oikeussuojaan ja korvaukseen on
4. artiklan mukaisesti turvattu?

¹ Ks. yleissopimuksen selitysmuistio, jonka mukaan
4. artikla on ehdoton.

4 / 12

Yleismaailmallinen määräaikaistarkastelu

Q3. Montako tuomiota on annettu?
`);
    expect(brief(read)).toEqual([
      'Q1|Mihin toimiin Suomi on ryhtynyt ihmiskaupan ehkäisemiseksi ja uhrien tunnistamiseksi?',
      'Q2|Miten uhrien oikeus oikeussuojaan ja korvaukseen on / 4. artiklan mukaisesti turvattu?',
      'Q3|Montako tuomiota on annettu?',
    ]);
  });

  it('with letters and Roman numbers decided by their sequence', () => {
    const list = (...numbers: string[]) =>
      brief(ofText(['1. A?', ...numbers.map((n) => `${n} x`)].join('\n')));
    expect(list('a)', 'b)', 'i)', 'ii)', 'c)')).toEqual([
      '1|A?',
      '  a)|x',
      '  b)|x',
      '    i)|x',
      '    ii)|x',
      '  c)|x',
    ]);
    expect(list('g)', 'h)', 'i)', 'ii)', 'i)')).toEqual([
      '1|A?',
      '  g)|x',
      '  h)|x',
      '    i)|x',
      '    ii)|x',
      '  i)|x',
    ]);
    expect(list('iv)', 'v)', 'vi)')).toEqual(['1|A?', '  iv)|x', '  v)|x', '  vi)|x']);
    expect(list('t)', 'u)', 'v)', 'w)')).toEqual(['1|A?', '  t)|x', '  u)|x', '  v)|x', '  w)|x']);
  });

  it('with numbers that begin anew in each section', () => {
    expect(brief(ofText('Part I. Law\n1. A?\n2. B?\nPart II. Data\n1. C?\n2. D?'))).toEqual([
      'Part I|Law',
      '  1|A?',
      '  2|B?',
      'Part II|Data',
      '  1|C?',
      '  2|D?',
    ]);
    expect(brief(ofText('I.1 A?\nI.2 B?\na) C\nII.1 D?'))).toEqual([
      'I.1|A?',
      'I.2|B?',
      '  a)|C',
      'II.1|D?',
    ]);
  });

  it('with no numbers at all: each paragraph is one', () => {
    const read = ofText(`PREVENTION

What has been done to prevent trafficking?

How are victims
identified?

PROTECTION

- Who pays?
- Where do they live?`);
    expect(brief(read)).toEqual([
      '|PREVENTION',
      '  |What has been done to prevent trafficking?',
      '  |How are victims identified?',
      '|PROTECTION',
      '  |Who pays?',
      '  |Where do they live?',
    ]);
  });
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function docx(body: string, numbering = ''): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Type="${TYPES}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}
const p = (text: string, properties = '', run = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r>${run}<w:t>${text}</w:t></w:r></w:p>`;
const item = (list: number, level: number, text: string) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '%3)')}${level(3, 'bullet', '·')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

function ofWord(bytes: Uint8Array): ReadQuestions {
  const read = readQuestions(bytes);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

describe('a Word document', () => {
  it("gives Word's own numbers, headings and what begins anew; bullets and tables go with the question above", () => {
    const table = `<w:tbl><w:tr><w:tc>${p('Year')}</w:tc><w:tc>${p('Victims')}</w:tc></w:tr></w:tbl>`;
    const read = ofWord(
      docx(
        p('Questionnaire', '<w:outlineLvl w:val="0"/>') +
          p('Please reply by May.') +
          p('Prevention', '<w:outlineLvl w:val="1"/>') +
          item(1, 0, 'Who coordinates?') +
          item(1, 1, 'Since when?') +
          item(1, 2, 'by law') +
          item(1, 2, 'in practice') +
          item(1, 3, 'in the north') +
          p('Please be brief.') +
          item(1, 0, 'How many?') +
          table +
          p('Protection', '', '<w:rPr><w:b/></w:rPr>') +
          item(2, 0, 'Who helps?') +
          p('a) the State'),
        NUMBERING,
      ),
    );
    expect(read.title).toBe('Questionnaire');
    expect(read.preface).toEqual(['Please reply by May.']);
    expect(brief(read)).toEqual([
      '|Prevention',
      '  1|Who coordinates?',
      '    1.1|Since when?',
      '      a)|by law',
      '      b)|in practice / – in the north / Please be brief.',
      '  2|How many? / Year | Victims',
      '  |Protection',
      '    1|Who helps?',
      '      a)|the State',
    ]);
  });

  it('takes its name for the title where it is a heading like those of the parts', () => {
    const heading = (text: string) => p(text, '<w:outlineLvl w:val="0"/>');
    const read = ofWord(
      docx(
        heading('GRETA Questionnaire, fourth evaluation round') +
          p('Thematic focus: vulnerabilities', '', '<w:rPr><w:b/></w:rPr>') +
          heading('Introduction') +
          p('Parties are requested to reply within four months.') +
          heading('Part I – Prevention') +
          p('1.1 Who coordinates?') +
          heading('Part II – Protection') +
          p('2.1 Who helps?'),
      ),
    );
    expect(read.title).toBe('GRETA Questionnaire, fourth evaluation round');
    expect(read.preface.join('\n')).toContain('within four months');
    expect(brief(read)).toEqual([
      'Part I|Prevention',
      '  1.1|Who coordinates?',
      'Part II|Protection',
      '  2.1|Who helps?',
    ]);
  });

  it('gives the rows of a table of questions, not its answers', () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`;
    const read = ofWord(
      docx(
        `<w:tbl>${row('No', 'Question', 'Reply')}${row('1', 'Is there a plan?', 'Yes')}${row('1.1', 'Since when?', '')}${row('2', 'Is there a fund?', 'No')}</w:tbl>`,
      ),
    );
    expect(brief(read)).toEqual(['1|Is there a plan?', '  1.1|Since when?', '2|Is there a fund?']);
  });
});

describe('what real questionnaires hold besides', () => {
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

  it('a cell that holds nothing but the number Word sets, and a column left empty for the reply', () => {
    const read = ofWord(
      docx(
        p('Part A. Law', '', '<w:rPr><w:b/></w:rPr>') +
          `<w:tbl>${row(item(1, 0, ''), p('Is there a law?'), p(''))}${row(item(1, 1, ''), p('Since when?') + item(1, 3, 'by decree'), p(''))}${row(item(1, 0, ''), p('Is there a fund?'), p(''))}</w:tbl>`,
        NUMBERING,
      ),
    );
    expect(brief(read)).toEqual([
      'Part A|Law',
      '  1|Is there a law?',
      '    1.1|Since when? / – by decree',
      '  2|Is there a fund?',
    ]);
  });

  it('a question on the left and room for the reply on the right, with numbers typed or set', () => {
    const typed = ofWord(
      docx(
        `<w:tbl>${row(p('1. Is there a plan?'), p(''))}${row(p('a) for children'), p('Yes'))}${row(p('2. Is there a fund?'), p(''))}</w:tbl>`,
      ),
    );
    expect(brief(typed)).toEqual(['1|Is there a plan?', '  a)|for children', '2|Is there a fund?']);
    const set = ofWord(
      docx(
        `<w:tbl>${row(item(1, 0, 'Is there a plan?'), p(''))}${row(item(1, 2, 'for children'), p(''))}${row(item(1, 0, 'Is there a fund?'), p(''))}</w:tbl>`,
        NUMBERING,
      ),
    );
    expect(brief(set)).toEqual(['1|Is there a plan?', '  a)|for children', '2|Is there a fund?']);
  });

  it('footnotes of Word left out, headings of parts, and lists that begin anew under each', () => {
    const read = ofWord(
      docx(
        p('I. Prevention', '<w:outlineLvl w:val="0"/>') +
          `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Who coordinates?</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
          item(1, 2, 'by law;') +
          item(1, 2, 'in practice.') +
          p('Please attach the decree.') +
          p('II. Protection', '<w:outlineLvl w:val="0"/>') +
          item(2, 0, 'Who helps?') +
          item(2, 2, 'women') +
          item(2, 0, 'Who pays?'),
        NUMBERING,
      ),
    );
    expect(brief(read)).toEqual([
      'I|Prevention',
      '  1|Who coordinates?',
      '    a)|by law;',
      '    b)|in practice. / Please attach the decree.',
      'II|Protection',
      '  1|Who helps?',
      '    a)|women',
      '  2|Who pays?',
    ]);
  });

  it('lines broken by hand, in three languages, with Q1 and bullets', () => {
    const read = ofText(`Q1 Quelles mesures ont été prises pour prévenir la traite des êtres
humains depuis 2024 ?
• auprès des enfants
• auprès des demandeurs d'asile

Q2 Mitä toimia on tehty uhrien tunnistamiseksi ja ohjaamiseksi
auttamisjärjestelmään?
i) poliisi
ii) rajavartiolaitos

Q3 How is the work funded, and what share of the funding is meant for
organisations?
`);
    expect(brief(read)).toEqual([
      "Q1|Quelles mesures ont été prises pour prévenir la traite des êtres humains depuis 2024 ? / • auprès des enfants / • auprès des demandeurs d'asile",
      'Q2|Mitä toimia on tehty uhrien tunnistamiseksi ja ohjaamiseksi auttamisjärjestelmään?',
      '  i)|poliisi',
      '  ii)|rajavartiolaitos',
      'Q3|How is the work funded, and what share of the funding is meant for organisations?',
    ]);
  });
});

describe('what is no questionnaire', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n ', 'empty'],
    ['a PDF', '%PDF-1.7', 'not-a-table'],
    ['a web page', '<!doctype html><p>1. Is it?</p>', 'not-a-table'],
    ['a broken zip', 'PK\u0003\u0004xxxx', 'damaged'],
  ])('%s', (_, text, code) => {
    expect(readQuestions(strToU8(text))).toMatchObject({ ok: false, failure: { code } });
  });
});
