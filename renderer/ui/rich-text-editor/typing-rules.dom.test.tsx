import type { Editor } from '@tiptap/core';
import { act, cleanup } from '@testing-library/react';
import { expect, it } from 'vitest';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { layOutNothing, show } from './testing/show-editor.tsx';

layOutNothing();
const empty: RichText = { type: 'doc', content: [] };

/** What stands in the text after it was typed letter by letter. */
function typed(text: string, language: Language = 'fi') {
  cleanup();
  const { box, read } = show(empty, { language });
  const { view } = (box as HTMLElement & { editor: Editor }).editor;
  act(() => {
    for (const letter of text) {
      const { from, to } = view.state.selection;
      const insert = () => view.state.tr.insertText(letter, from, to);
      const isTaken = view.someProp('handleTextInput', (handle) =>
        handle(view, from, to, letter, insert),
      );
      if (isTaken !== true) view.dispatch(insert());
    }
  });
  return read();
}
const plain = (text: string, language?: Language) => richTextPlain(typed(text, language));

it.each([
  ['fi', 'Hän sanoi: "Ei."', 'Hän sanoi: ”Ei.”'],
  ['sv', '"Nej", sade hon.', '”Nej”, sade hon.'],
  ['en', 'She said: "No." ("why")', 'She said: “No.” (“why”)'],
  ['en', "the Minister's 'plan'", 'the Minister’s ‘plan’'],
  ['fi', "Annan'n", 'Annan’n'],
] as const)('sets quotation marks as %s writes them: %s', (language, text, expected) => {
  expect(plain(text, language)).toBe(expected);
});

it.each([
  ['ohjelma - ja työ', 'ohjelma – ja työ'],
  ['vuosina 2027-2030', 'vuosina 2027–2030'],
  ['yksi -- kaksi', 'yksi – kaksi'],
  ['ja niin edelleen...', 'ja niin edelleen…'],
  ['EU-maat, 09-123 ja 12027-2030', 'EU-maat, 09-123 ja 12027-2030'],
])('sets dashes where they are meant: %s', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

it('makes a heading of what begins with its signs', () => {
  expect(typed('## Tausta')?.content[0]).toMatchObject({ type: 'heading', attrs: { level: 2 } });
});

it('makes a link of an address, without the full stop behind it', () => {
  const inline = typed('Ks. https://example.invalid/a. Myös www.example.invalid ')?.content[0];
  const links = JSON.stringify(inline).match(/"href":"[^"]*"/gu);
  expect(links).toEqual([
    '"href":"https://example.invalid/a"',
    '"href":"https://www.example.invalid/"',
  ]);
  expect(richTextPlain(typed('Ks. https://example.invalid/a. Myös'))).toBe(
    'Ks. https://example.invalid/a. Myös',
  );
});
