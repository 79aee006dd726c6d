import { expect, it } from 'vitest';
import { findIdentityCodes, withoutIdentityCodes } from './find-identity-codes.ts';

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
