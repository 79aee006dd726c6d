import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRichText } from '#shared/rich-text/read-rich-text.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import {
  bold,
  link,
  ref,
  richTextBuilder,
  subscript,
  superscript,
  text,
} from '#shared/rich-text/testing/build-rich-text.ts';
import { RichTextEditor } from './rich-text-editor.tsx';
import { firstText, layOutNothing, paste, render, select, show } from './testing/show-editor.tsx';

beforeAll(layOutNothing);

/** Until it hangs on its button a popover is there for the keys, but not for the eye. */
const expectInSight = () =>
  waitFor(() => expect(screen.getByRole('dialog').parentElement?.style.opacity).not.toBe('0'));
const key = (box: HTMLElement, name: string, more: object = {}) =>
  fireEvent.keyDown(box, { key: name, code: name, ...more });

const { doc, h, note, ol, p, pageBreak, styled, table, ul } = richTextBuilder();
const whole = doc(
  h(1, 'Otsikko'),
  styled('lead', 'Johdanto', note('Tilasto.')),
  p('Katso ', ref('a1'), { type: 'hardBreak' }, text('sivu', bold, link('https://example.org/'))),
  p(text('x', { type: 'comment', attrs: { commentId: 'c' } })),
  p('m', text('2', bold, superscript), note('Ala.'), ' CO', text('2', subscript)),
  p(text('ord', { type: 'language', attrs: { lang: 'sv' } })),
  ol('yksi', [p('kaksi'), ul('a')]),
  pageBreak(),
  table(true, ['Taho', 'Tehtävä'], ['Poliisi', [p('tutkii'), ul('heti')]]),
);

describe('RichTextEditor', () => {
  it('is a text box with a name and a language, and shows what it is given', () => {
    const { box } = show(whole, { references: { options: [], textOf: () => '1.2' } });
    expect(box.getAttribute('lang')).toBe('sv');
    expect(box.getAttribute('aria-multiline')).toBe('true');
    expect(box.querySelector('[data-reference]')?.textContent).toBe('1.2');
    expect(within(box).getByRole('note', { name: 'Alaviite: Tilasto.' })).toBeTruthy();
    expect(within(box).getByRole('heading', { name: 'Otsikko' })).toBeTruthy();
    expect(within(box).getAllByRole('columnheader')).toHaveLength(2);
    expect(document.querySelectorAll('style[data-tiptap-style]')).toHaveLength(0);
  });

  it.each([
    ['its text', doc(p('Asia 2026'), p('tunnus 131052-308T'))],
    ['a footnote', doc(p('Asia', note('Tunnus 131052-308T.')))],
  ])('warns of a personal identity code in %s', (_where, value) => {
    show(value);
    expect(screen.getByText(/näyttää olevan henkilötunnus/u)).toBeTruthy();
  });

  it('warns no longer when the code is taken out, before the text is left', () => {
    const { box } = show(doc(p('tunnus 131052-308T')));
    select(firstText(box), 'tunnus '.length, 'tunnus 131052-308T'.length);
    paste(box, 'poissa');
    expect(box.textContent).toBe('tunnus poissa');
    expect(screen.queryByText(/näyttää olevan henkilötunnus/u)).toBeNull();
  });

  it('gives back the same text, with every id, when a word is added', () => {
    const { box, read, isTold } = show(whole);
    expect(isTold()).toBe(false);
    select(firstText(box), 7);
    paste(box, 'a');
    const now = read();
    const expected = structuredClone(whole);
    const [heading] = expected.content;
    if (heading?.type === 'heading') heading.content = [text('Otsikkoa')];
    expect(now).toEqual(expected);
    expect(readRichText(now).dropped).toEqual([]);
  });

  it('begins with an empty paragraph where there is no text', () => {
    const { box, read } = show(null);
    select(box.querySelector('p') ?? box, 0);
    paste(box, 'Alku');
    expect(richTextPlain(read())).toBe('Alku');
  });

  it('gives the new half of a split paragraph an id of its own', () => {
    const { box, read } = show(doc(p('yksikaksi')));
    select(firstText(box), 4);
    key(box, 'Enter');
    const { content } = read() ?? { content: [] };
    expect(richTextPlain(read())).toBe('yksi\nkaksi');
    expect(new Set(content.map(({ attrs }) => attrs.id)).size).toBe(2);
  });

  it('gives what is pasted twice ids of its own, and keeps those of what was there', () => {
    const original = doc(p('yksi'), p('kaksi'));
    const [first, second] = original.content.map(({ attrs }) => attrs.id);
    const { box, read } = show(original);
    select(firstText(box), 0);
    paste(
      box,
      `<p data-pm-slice="0 0 []" data-id="${second}">kopio</p><p data-id="uusi">toinen</p>`,
    );
    const ids = read()?.content.map(({ attrs }) => attrs.id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(richTextPlain(read())).toContain('kopio');
    expect(ids.at(-1)).toBe(second);
    expect(ids).toContain(first);
  });

  it('takes in another text without telling of it, and leaves what it gave itself alone', () => {
    const { box, read, isTold, again } = show(doc(p('eka')));
    again(doc(p('ulkoa')));
    expect(box.textContent).toBe('ulkoa');
    expect(isTold()).toBe(false);
    select(firstText(box), 0);
    paste(box, 'A');
    const saved = structuredClone(read());
    paste(box, 'B');
    again(saved);
    expect(box.textContent).toBe('ABulkoa');
  });

  it('takes in what it held or gave before when that is brought back, and not what is on its way', () => {
    const before = doc(p('ennen'));
    const { box, read, again } = show(before);
    select(firstText(box), 0);
    paste(box, 'A');
    const saved = structuredClone(read());
    again(saved);
    again(structuredClone(before));
    expect(box.textContent).toBe('ennen');
    again(structuredClone(saved));
    expect(box.textContent).toBe('Aennen');
    select(firstText(box), 0);
    paste(box, 'B');
    const next = structuredClone(read());
    paste(box, 'C');
    // The same once more, for another reason than a change of the text.
    again(structuredClone(saved));
    again(next);
    expect(box.textContent).toBe('BCAennen');
  });

  it('takes in what is brought back also where it was looked at meanwhile, and written twice', () => {
    const before = doc(p('ennen'));
    const { box, read, look, again } = show(before);
    select(firstText(box), 0);
    paste(box, 'A');
    look();
    fireEvent.keyDown(box, { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true });
    again(structuredClone(read()));
    select(firstText(box), 0);
    paste(box, 'A');
    again(structuredClone(read()));
    again(structuredClone(before));
    expect(box.textContent).toBe('ennen');
  });

  it('keeps what is written while a text that was emptied is being saved', () => {
    const { box, read, again } = show(doc(p('abc')));
    select(firstText(box), 0, 3);
    fireEvent.keyDown(box, { key: 'Backspace', code: 'Backspace', keyCode: 8 });
    read();
    paste(box, 'H');
    again(null);
    expect(box.textContent).toBe('H');
  });

  it('takes in a text that is brought back after none was there', () => {
    const { box, again } = show(doc(p('ennen')));
    again(null);
    expect(box.textContent).toBe('');
    again(doc(p('ennen')));
    expect(box.textContent).toBe('ennen');
    again(null);
    again(doc(p('toinen')));
    expect(box.textContent).toBe('toinen');
  });

  it('undoes and redoes its own changes by keys that the program hears only where its steps end', async () => {
    const heard: string[] = [];
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) heard.push(event.key);
    };
    window.addEventListener('keydown', onKeyDown);
    const { box } = show(doc(p('teksti')));
    select(firstText(box), 0);
    paste(box, 'Uusi');
    key(box, 'z', { ctrlKey: true });
    expect(box.textContent).toBe('teksti');
    key(box, 'y', { ctrlKey: true });
    expect(box.textContent).toBe('Uusiteksti');
    key(box, 'z', { ctrlKey: true });
    expect(heard).toEqual([]);
    key(box, 'z', { ctrlKey: true });
    expect(heard).toEqual(['z']);
    window.removeEventListener('keydown', onKeyDown);
  });

  it('cleans what comes from Word and tells what was left out', () => {
    const { box, read, dropped } = show(null);
    select(box.querySelector('p') ?? box, 0);
    paste(
      box,
      `<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>yksi</p><p class=MsoNormal>a <del cite="x">pois</del><img src="x"></p>`,
    );
    expect(richTextPlain(read())).toBe('1. yksi\na');
    expect(dropped).toEqual([
      [
        { kind: 'picture', count: 1 },
        { kind: 'deletion', count: 1 },
      ],
    ]);
  });

  it('has a toolbar that is reached by Alt+F10 and left by Esc', async () => {
    const user = userEvent.setup();
    const { box } = show(doc(p('teksti')));
    act(() => box.focus());
    key(box, 'F10', { altKey: true });
    const toolbar = screen.getByRole('toolbar', { name: 'Muotoilut' });
    expect(toolbar.contains(document.activeElement)).toBe(true);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Lihavointi');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(box);
  });

  it('makes selected words bold, and the button says so', async () => {
    const user = userEvent.setup();
    const { box, read } = show(doc(p('teksti')));
    select(firstText(box), 0, 6);
    await user.click(screen.getByRole('button', { name: 'Lihavointi' }));
    expect(read()?.content).toMatchObject([{ content: [{ text: 'teksti', marks: [bold] }] }]);
    expect(screen.getByRole('button', { name: 'Lihavointi' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('adds a footnote, changes it, and takes it away when its text is', async () => {
    const user = userEvent.setup();
    const { box, read } = show(doc(p('teksti')));
    select(firstText(box), 6);
    await user.click(screen.getByRole('button', { name: 'Alaviite' }));
    await expectInSight();
    const write = async (words: string) => {
      const field = screen.getByRole('textbox', { name: 'Alaviitteen teksti' });
      await user.clear(field);
      if (words) await user.type(field, words);
      await user.click(screen.getByRole('button', { name: 'Valmis' }));
    };
    // The focus goes back a moment after one has closed, which would close the next.
    const focusIsBack = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await write('Tilasto.');
    expect(richTextPlain(read())).toBe('teksti[1]\n[1] Tilasto.');
    await focusIsBack();
    fireEvent.click(within(box).getByRole('note'));
    const field = screen.getByRole('textbox', { name: 'Alaviitteen teksti' });
    await user.clear(field);
    await user.type(field, 'Laki.{Control>}{Enter}{/Control}');
    expect(richTextPlain(read())).toBe('teksti[1]\n[1] Laki.');
    await focusIsBack();
    fireEvent.click(within(box).getByRole('note'));
    await write('');
    expect(richTextPlain(read())).toBe('teksti');
  });

  it('makes a link of a safe address, and says when it is none', async () => {
    const user = userEvent.setup();
    const { box, read } = show(doc(p('teksti')));
    select(firstText(box), 0, 6);
    key(box, 'k', { ctrlKey: true });
    const field = screen.getByRole('textbox', { name: 'Osoite' });
    await user.type(field, 'javascript:x');
    await user.click(screen.getByRole('button', { name: 'Valmis' }));
    expect(screen.getByText('Kirjoita verkko-osoite tai sähköpostiosoite.')).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'www.example.org');
    await user.click(screen.getByRole('button', { name: 'Valmis' }));
    expect(read()?.content).toMatchObject([
      { content: [{ text: 'teksti', marks: [link('https://www.example.org/')] }] },
    ]);
  });

  it('makes no link of http:, which would not open, but of https:', async () => {
    const user = userEvent.setup();
    const { box, read } = show(doc(p('')));
    select(box, 0, 0);
    key(box, 'k', { ctrlKey: true });
    await user.type(screen.getByRole('textbox', { name: 'Osoite' }), 'http://example.org/a');
    await user.click(screen.getByRole('button', { name: 'Valmis' }));
    expect(read()?.content).toMatchObject([
      { content: [{ text: 'https://example.org/a', marks: [link('https://example.org/a')] }] },
    ]);
  });

  it('raises and lowers letters, not both', async () => {
    const user = userEvent.setup();
    const { box, read } = show(doc(p('2')));
    const press = async (name: string) => {
      select(firstText(box), 0, 1);
      await user.click(screen.getByRole('button', { name }));
    };
    await press('Yläindeksi');
    expect(read()?.content).toMatchObject([{ content: [{ marks: [{ type: 'superscript' }] }] }]);
    await press('Alaindeksi');
    expect(read()?.content).toMatchObject([{ content: [{ marks: [{ type: 'subscript' }] }] }]);
    await press('Alaindeksi');
    expect(read()?.content).toMatchObject([{ content: [{ text: '2' }] }]);
    expect(JSON.stringify(read())).not.toContain('script');
  });

  it('refers to what is chosen, and words it anew when its number changes', async () => {
    const user = userEvent.setup();
    const options = [{ value: 'a1', label: '1.2 Koulutetaan' }];
    const { box, read, again } = show(doc(p('Ks. ')), {
      references: { options, textOf: () => '1.2' },
    });
    select(firstText(box), 3);
    await user.click(screen.getByRole('button', { name: 'Viittaus' }));
    await expectInSight();
    await user.type(screen.getByRole('combobox', { name: /Hae viitattavaa/ }), 'koul');
    await user.click(await screen.findByRole('option', { name: /Koulutetaan/ }));
    expect(JSON.stringify(read())).toContain('"actionId":"a1"');
    expect(box.querySelector('[data-reference]')?.textContent).toBe('1.2');
    again(read(), { references: { options, textOf: () => '2.1' } });
    expect(box.querySelector('[data-reference]')?.textContent).toBe('2.1');
  });

  it('ties a comment to the selected words', async () => {
    const user = userEvent.setup();
    const asked: string[] = [];
    const { box, read } = show(doc(p('yksi kaksi')), {
      onComment: (quote, mark) => {
        asked.push(quote);
        mark('c9');
      },
    });
    select(firstText(box), 5, 10);
    await user.click(screen.getByRole('button', { name: 'Kommentoi' }));
    expect(asked).toEqual(['kaksi']);
    expect(read()?.content).toMatchObject([
      {
        content: [
          { text: 'yksi ' },
          { text: 'kaksi', marks: [{ type: 'comment', attrs: { commentId: 'c9' } }] },
        ],
      },
    ]);
  });

  it('shows a text that is only to be read, without a toolbar', () => {
    const { box } = show(doc(p('teksti')), { readOnly: true });
    expect(box.getAttribute('contenteditable')).toBe('false');
    expect(box.getAttribute('aria-readonly')).toBe('true');
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('draws nothing of React anew while a word is typed', () => {
    let drawn = 0;
    let read: (() => RichText) | null = null;
    render(
      <Profiler id="editor" onRender={() => (drawn += 1)}>
        <RichTextEditor
          value={doc(p('teksti'))}
          language="fi"
          label="Teksti"
          onChange={(next) => {
            read = next;
          }}
          onDropped={() => undefined}
        />
      </Profiler>,
    );
    const box = screen.getByRole('textbox', { name: 'Teksti' });
    select(firstText(box), 6);
    // The first change makes undo possible, which the toolbar shows.
    act(() => paste(box, 'a'));
    const before = drawn;
    for (const letter of 'bcdef') act(() => paste(box, letter));
    expect(read && richTextPlain((read as () => RichText)())).toBe('tekstiabcdef');
    expect(drawn).toBe(before);
  });
});
