import { expect, it } from 'vitest';
import { bold, link, richTextBuilder, text } from '../../rich-text/testing/build-rich-text.ts';
import { findIdentityCodes, withoutIdentityCodes } from './find-identity-codes.ts';
import { richTextPlain } from '../../rich-text/plain.ts';
import { readRichText } from '../../rich-text/read-rich-text.ts';

it('finds identity codes wherever a text stands, and tells the place without the code', () => {
  const found = findIdentityCodes({
    persons: [
      { id: '019b9700-0000-7000-8000-000000000001', notes: 'Asiakas 131052-308T' },
      { id: 'p2', notes: 'Puhelin 040123-4567' },
    ],
    meetings: [{ id: 'm1', items: [{ text: 'ei mitään' }, { text: '010190-999W' }] }],
    drafts: [{ key: 'person:new', value: { notes: '131052-308T' } }],
    tombstones: [{ id: 't', marks: ['131052-308T'] }],
  });
  expect(found).toEqual([
    { table: 'persons', id: '019b9700-0000-7000-8000-000000000001', field: 'notes' },
    { table: 'meetings', id: 'm1', field: 'items.1.text' },
    { table: 'drafts', id: 'person:new', field: 'value.notes' },
  ]);
});

it('masks what it finds, and leaves the rest of a row as it is', () => {
  const line = {
    recordId: '019b9700-0000-7000-8000-000000000001',
    fields: { notes: [null, 'Asiakas 131052-308T, puh. 040123-4567'], tags: ['a'] },
  };
  expect(withoutIdentityCodes(line)).toEqual({
    ...line,
    fields: { notes: [null, 'Asiakas …, puh. 040123-4567'], tags: ['a'] },
  });
  const harmless = { id: '131052-308T', at: '2026-11-27T08:00:00.000Z', size: 3 };
  expect(withoutIdentityCodes(harmless)).toBe(harmless);
});

it('finds and masks a code whose parts are formatted, part by part or line by line', () => {
  const { doc, note, p, table } = richTextBuilder();
  const body = doc(
    p(
      'Hetu 1310',
      text('52', bold),
      text('-308', link('https://example.invalid/131052-308T')),
      'T, siis 010190',
      { type: 'hardBreak' },
    ),
    p('-999W. ', note('131052 -308T'), 'Puh. 040123-4567'),
    table(false, ['010101', 'A901S']),
  );
  expect(findIdentityCodes({ chapters: [{ id: 'c', body }] }).map(({ field }) => field)).toEqual([
    'body.content.0.content.0.text',
    'body.content.0.content.3.text',
    'body.content.2.content.0.content.0.content.0.content.0.text',
    'body.content.0.content.2.marks.0.attrs.href',
    'body.content.1.content.1.attrs.text',
  ]);
  const clean = withoutIdentityCodes({ id: 'c', fields: { body: [null, body] } });
  expect(findIdentityCodes({ changes: [clean] })).toEqual([]);
  expect(richTextPlain(readRichText(clean.fields.body[1]).doc)).toBe(
    'Hetu …, siis …\n\n. [1]Puh. 040123-4567\n…\t\n[1] …',
  );
});
