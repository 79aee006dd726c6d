import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bodyLines, partText } from '../../build/testing/word-files.ts';
import { widthOfWords } from '../documents/blocks/column-width.ts';
import { FRAME } from '../documents/testing/good-document.ts';
import { DOCUMENT_KINDS, kindOfCode } from './document-kinds.ts';

const WITHOUT_TABLES = [
  'labels',
  'agenda',
  'minutes',
  'invitation',
  'minutes-excerpt',
  'article-14-notice',
  'cooperation-log',
  'obligation-letter',
  'questionnaire-reply',
  'travel-report',
];

it.each(DOCUMENT_KINDS.map(({ kind }) => kind).filter((kind) => !WITHOUT_TABLES.includes(kind)))(
  'marks what each row of a table is of as its header: %s',
  async (code) => {
    const made = await kindOfCode(code)
      ?.ofSample('sv')
      .make({ ...FRAME, language: 'sv' });
    const looks = partText(made?.bytes ?? new Uint8Array(), 'word/document.xml').match(
      /<w:tblLook [^>]*>/gu,
    );
    expect(looks).not.toBeNull();
    for (const look of looks ?? []) expect(look).toMatch(/w:firstColumn="(?:1|true)"/u);
  },
);

it.each(['obligations', 'visit-programme'])(
  'has names in cells in their style, none made bold by hand: %s',
  async (code) => {
    const made = await kindOfCode(code)
      ?.ofSample('sv')
      .make({ ...FRAME, language: 'sv' });
    expect(partText(made?.bytes ?? new Uint8Array(), 'word/document.xml')).not.toContain('<w:b/>');
  },
);

it.each(['fi', 'sv', 'en'] as const)(
  'breaks no word of a heading in the tables of the summary: %s',
  async (language) => {
    const made = await kindOfCode('programme-summary')
      ?.ofSample(language)
      .make({ ...FRAME, language });
    const xml = partText(made?.bytes ?? new Uint8Array(), 'word/document.xml');
    for (const [table] of xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) =>
        Number(width),
      );
      const cells = /<w:tr[ >].*?<\/w:tr>/su.exec(table)?.[0].match(/<w:tc>.*?<\/w:tc>/gsu) ?? [];
      cells.forEach((cell, index) => {
        const text = /<w:t(?: [^>]*)?>([^<]*)</u.exec(cell)?.[1] ?? '';
        const needed = widthOfWords([text], { least: 0, most: Infinity });
        expect(needed, text).toBeLessThanOrEqual(widths[index] ?? 0);
      });
    }
  },
);

/** A template with numbered headings and a place for the title. */
const TEMPLATE = new Uint8Array(
  readFileSync(new URL('../../e2e/files/templates/python-docx.docx', import.meta.url)),
);

async function inTemplate(code: string): Promise<Uint8Array> {
  const made = await kindOfCode(code)?.ofSample('fi').makeFromTemplate(FRAME, TEMPLATE);
  if (!made?.ok) throw new Error(made?.failure.code);
  return made.value.bytes;
}

it.each(['obligation-letter', 'person-report', 'invitation', 'follow-up-reminder'])(
  'says once what a letter is about where the template says its title: %s',
  async (code) => {
    const lines = bodyLines(await inTemplate(code));
    const title = lines[0] ?? '';
    expect(title).not.toBe('');
    expect(lines.filter((line) => line === title)).toHaveLength(1);
  },
);

it('numbers the questions of a body as the body does, and in no other way', async () => {
  const xml = partText(await inTemplate('questionnaire-reply'), 'word/document.xml');
  const [heading = ''] = /<w:p>(?:(?!<w:p>).)*I Tunnistaminen ja apu/su.exec(xml) ?? [];
  expect(heading).toContain('<w:numId w:val="0"/>');
});
