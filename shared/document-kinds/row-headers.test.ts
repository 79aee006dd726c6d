import { expect, it } from 'vitest';
import { partText } from '../../build/testing/word-files.ts';
import { FRAME } from '../documents/testing/good-document.ts';
import { kindOfCode } from './document-kinds.ts';

it.each([
  'person-report',
  'recommendations',
  'contact-table',
  'address-list',
  'contact-list',
  'programme-changes',
])('marks what each row of a table is of as its header: %s', async (code) => {
  const made = await kindOfCode(code)
    ?.ofSample('sv')
    .make({ ...FRAME, language: 'sv' });
  const looks = partText(made?.bytes ?? new Uint8Array(), 'word/document.xml').match(
    /<w:tblLook [^>]*>/gu,
  );
  expect(looks).not.toBeNull();
  for (const look of looks ?? []) expect(look).toMatch(/w:firstColumn="(?:1|true)"/u);
});

it.each(['obligations', 'visit-programme'])(
  'has names in cells in their style, none made bold by hand: %s',
  async (code) => {
    const made = await kindOfCode(code)
      ?.ofSample('sv')
      .make({ ...FRAME, language: 'sv' });
    expect(partText(made?.bytes ?? new Uint8Array(), 'word/document.xml')).not.toContain('<w:b/>');
  },
);
