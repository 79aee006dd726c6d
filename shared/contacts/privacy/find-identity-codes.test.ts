import { expect, it } from 'vitest';
import { findIdentityCodes } from './find-identity-codes.ts';

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
