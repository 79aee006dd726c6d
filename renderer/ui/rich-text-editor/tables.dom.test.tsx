import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import { readRichText } from '#shared/rich-text/read-rich-text.ts';
import { richTextBuilder } from '#shared/rich-text/testing/build-rich-text.ts';
import { firstText, layOutNothing, paste, select, show } from './testing/show-editor.tsx';

beforeAll(layOutNothing);

const { doc, p, table } = richTextBuilder();

describe('a table in the editor', () => {
  it('adds a table, with a header row, and rows to it', async () => {
    const user = userEvent.setup();
    const { box, read } = show(null);
    select(box.querySelector('p') ?? box, 0);
    const menu = async (entry: string) => {
      await user.click(screen.getByRole('button', { name: 'Taulukko' }));
      await user.click(await screen.findByRole('menuitem', { name: entry }));
    };
    await menu('Lisää taulukko');
    await menu('Lisää rivi alle');
    const found = read()?.content.find((block) => block.type === 'table');
    const rows = found?.type === 'table' ? found.content : [];
    expect(rows.map(({ content }) => content.map(({ type }) => type))).toEqual([
      Array(3).fill('tableHeader'),
      ...Array.from({ length: 3 }, () => Array(3).fill('tableCell')),
    ]);
    expect(readRichText(read()).dropped).toEqual([]);
  });

  it('has one header row, the first one, also after cells with another were pasted into it', () => {
    const { box, read } = show(doc(table(true, ['Taho', 'Tehtävä'], ['Poliisi', '']), p('loppu')));
    const cell = box.querySelectorAll('td p')[0];
    select(cell ? firstText(cell) : box, 0);
    paste(
      box,
      '<table><tr><th>Vuosi</th><th>Määrä</th></tr><tr><td>2025</td><td>12</td></tr></table>',
    );
    const [found] = read()?.content ?? [];
    const rows = found?.type === 'table' ? found.content : [];
    expect(rows.map(({ content }) => content.map(({ type }) => type))).toEqual([
      ['tableHeader', 'tableHeader'],
      ['tableCell', 'tableCell'],
      ['tableCell', 'tableCell'],
    ]);
    expect(richTextPlain(read())).toBe('Taho\tTehtävä\nVuosi\tMäärä\n2025\t12\nloppu');
  });

  it('takes into a cell what a cell can hold, and says what it could not', () => {
    const { box, read, dropped } = show(doc(table(true, ['Taho'], ['Poliisi'], ['Hovi'])));
    const cell = box.querySelector('td p');
    select(cell ? firstText(cell) : box, 7);
    paste(
      box,
      '<p>: alku</p><table><tr><td>a</td><td>b</td></tr></table><h1>Otsikko</h1><hr data-page-break><p>loppu</p>',
    );
    expect(read()?.content).toHaveLength(1);
    expect(richTextPlain(read())).toBe('Taho\nPoliisi: alku a b Otsikko loppu\nHovi');
    expect(dropped).toEqual([
      [
        { kind: 'nestedTable', count: 1 },
        { kind: 'heading', count: 1 },
      ],
    ]);
  });
});
