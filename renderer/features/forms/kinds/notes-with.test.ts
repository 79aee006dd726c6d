import { expect, it } from 'vitest';
import { MAX_NOTES } from '#shared/records/draft-fields.ts';
import { notesWith } from './notes-with.ts';

it('adds what was put nowhere once, under the name of its file', () => {
  const once = notesWith('Oma.', 'a.docx', ['Terveisin Aino']);
  expect(once).toBe('Oma.\n\na.docx:\nTerveisin Aino');
  expect(notesWith(once, 'a.docx', ['Terveisin Aino'])).toBe(once);
  expect(notesWith(undefined, 'a.docx', [])).toBeUndefined();
});

it('says which file holds what has no room, and cuts nothing of what was there', () => {
  const long = 'x'.repeat(MAX_NOTES);
  const cut = notesWith('Oma.', 'a.docx', [long]);
  expect(cut).toHaveLength(MAX_NOTES);
  expect(cut).toMatch(/^Oma\.\n\na\.docx:\nx+… \[a\.docx\]$/u);
  expect(notesWith(long, 'a.docx', ['Terveisin'])).toBe(`${long}\n\n… [a.docx]`);
});
