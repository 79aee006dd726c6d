import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bodyLines, partText } from '../../build/testing/word-files.ts';
import { FRAME } from '../documents/testing/good-document.ts';
import { kindOfCode } from './document-kinds.ts';

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
