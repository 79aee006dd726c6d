import {
  act,
  fireEvent,
  render as renderBare,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { createI18n } from '#shared/i18n/translate.ts';
import { DataTable } from './data-table.tsx';
import type { Sort } from './sort-head.tsx';

const render = (screenful: ReactNode) =>
  renderBare(<I18nextProvider i18n={createI18n('fi')}>{screenful}</I18nextProvider>);

type Row = { id: string; name: string };
const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `r${String(index + 1)}`,
    name: `Rivi ${String(index + 1)}`,
  }));

Element.prototype.scrollIntoView ??= () => undefined;

function List({ count, log = () => undefined }: { count: number; log?: (what: string) => void }) {
  const [rows, setRows] = useState(rowsOf(count));
  const [sort, setSort] = useState<Sort<'name'>>({ by: 'name', direction: 'ascending' });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataTable
      label="Rivit"
      columns={[{ id: 'name', header: 'Nimi', cell: (row: Row) => row.name, sortable: true }]}
      rows={rows}
      rowId={(row) => row.id}
      rowName={(row) => row.name}
      sort={sort}
      onSort={setSort}
      onOpen={(row) => log(`open ${row.id}`)}
      onDelete={(row) => setRows(rows.filter((other) => other !== row))}
      tickedIds={ticked}
      onTick={(ids) => {
        setTicked(ids);
        log(`ticked ${[...ids].join(' ')}`);
      }}
    />
  );
}

const focused = () => document.activeElement?.textContent;

describe('a list by keyboard', () => {
  it('has one stop, moves by rows and opens', async () => {
    const log: string[] = [];
    const user = userEvent.setup();
    render(<List count={30} log={(what) => log.push(what)} />);
    screen.getByRole('button', { name: 'Rivi 1' }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Rivi 3');
    await user.keyboard('{PageDown}');
    expect(focused()).toBe('Rivi 13');
    await user.keyboard('{End}');
    expect(focused()).toBe('Rivi 30');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Rivi 30');
    await user.keyboard('{Home}{Enter}');
    expect(log).toEqual(['open r1']);
    const stops = screen
      .getAllByRole('button', { name: /^Rivi/ })
      .filter((button) => button.tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  it('goes on to the next page and back', async () => {
    const user = userEvent.setup();
    render(<List count={250} />);
    screen.getByRole('button', { name: 'Rivi 1' }).focus();
    await user.keyboard('{End}');
    await waitFor(() => expect(focused()).toBe('Rivi 250'));
    expect(screen.getByText('201–250, kaikkiaan 250')).toBeDefined();
    await user.keyboard('{Home}{PageDown}');
    expect(focused()).toBe('Rivi 11');
    expect(screen.getByText('1–100, kaikkiaan 250')).toBeDefined();
  });

  it('ticks with Space, and hands the focus on when its row goes', async () => {
    const log: string[] = [];
    const user = userEvent.setup();
    render(<List count={3} log={(what) => log.push(what)} />);
    screen.getByRole('button', { name: 'Rivi 2' }).focus();
    await user.keyboard(' ');
    expect(log).toEqual(['ticked r2']);
    await user.keyboard('{Delete}');
    expect(focused()).toBe('Rivi 3');
    await user.keyboard('{Delete}');
    expect(focused()).toBe('Rivi 1');
  });

  it('hands it on from a button in a row that goes, and to the title of the view with the last row', async () => {
    const user = userEvent.setup();
    function Emptied() {
      const [rows, setRows] = useState(rowsOf(3));
      const giveBack = (row: Row) => (
        <button type="button" onClick={() => setRows(rows.filter((other) => other !== row))}>
          Palauta {row.name}
        </button>
      );
      const columns = [
        { id: 'name', header: 'Nimi', cell: (row: Row) => row.name },
        { id: 'acts', header: 'Toiminnot', cell: giveBack },
      ];
      return (
        <main>
          <h1 tabIndex={-1}>Otsikko</h1>
          {rows.length === 0 ? null : (
            <DataTable
              label="Rivit"
              columns={columns}
              rows={rows}
              rowId={(row) => row.id}
              rowName={(row) => row.name}
              onOpen={() => undefined}
            />
          )}
        </main>
      );
    }
    render(<Emptied />);
    const press = async (name: string) => {
      screen.getByRole('button', { name }).focus();
      await user.keyboard('{Enter}');
    };
    await press('Palauta Rivi 2');
    expect(focused()).toBe('Rivi 3');
    await press('Palauta Rivi 3');
    expect(focused()).toBe('Rivi 1');
    await press('Palauta Rivi 1');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
  });
});

describe('a list by mouse and on paper', () => {
  it('sorts by its head, and says so', async () => {
    const user = userEvent.setup();
    render(<List count={3} />);
    const head = screen.getByRole('columnheader', { name: 'Nimi' });
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    await user.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('descending');
  });

  it('prints all of itself, not one page', async () => {
    render(<List count={250} />);
    const rows = () => document.querySelectorAll('tbody tr');
    await waitFor(() => expect(rows()).toHaveLength(100));
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows()).toHaveLength(250);
  });
});

describe('a list that becomes another', () => {
  const ids = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `r${String(from + at)}`);
  const screenful = Math.ceil(window.innerHeight / 30);
  /** What stands in the table each time that it has been drawn, the first list, which stands whole, left out. */
  const drawings = async (
    first: readonly string[],
    others: readonly (readonly string[])[],
    between: () => void = () => undefined,
    currentId?: string,
  ) => {
    const drawn: string[][] = [];
    const listOf = (rows: readonly string[]) => (
      <I18nextProvider i18n={createI18n('fi')}>
        <Profiler
          id="list"
          onRender={() => {
            const names = [...document.querySelectorAll('tbody th')];
            drawn.push(names.map((name) => name.textContent));
          }}
        >
          <DataTable
            label="Rivit"
            columns={[{ id: 'name', header: 'Nimi', cell: (id: string) => id }]}
            rows={rows}
            rowId={(id) => id}
            rowName={(id) => id}
            onOpen={() => undefined}
            currentId={currentId}
          />
        </Profiler>
      </I18nextProvider>
    );
    const { rerender } = renderBare(listOf(first));
    await waitFor(() => expect(drawn.at(-1)).toEqual(first));
    between();
    drawn.length = 0;
    for (const other of others) rerender(listOf(other));
    return drawn;
  };

  it('is drawn as far as it is in sight, then whole', async () => {
    const next = ids(201, 300);
    const drawn = await drawings(ids(1, 100), [next]);
    expect(drawn[0]).toEqual(next.slice(0, screenful));
    await waitFor(() => expect(drawn.at(-1)).toEqual(next));
  });

  it('is gone on with once what stands has been painted, by a screenful each time', async () => {
    const next = ids(201, 300);
    const frames: (() => void)[] = [];
    const hold = () =>
      vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
    const drawn = await drawings(ids(1, 100), [next], hold);
    for (let parts = 1; parts * screenful < next.length; parts += 1) {
      expect(drawn.at(-1)).toEqual(next.slice(0, parts * screenful));
      // The next frame is asked for a moment after what stands has been drawn.
      await waitFor(() => expect(frames).not.toHaveLength(0));
      for (const frame of frames.splice(0)) frame();
      expect(drawn.at(-1)).toEqual(next.slice(0, parts * screenful));
      await waitFor(() => expect(drawn.at(-1)).toEqual(next.slice(0, (parts + 1) * screenful)));
    }
  });

  it('is begun anew where yet another comes before it is whole', async () => {
    const [next, third] = [ids(201, 300), ids(301, 400)];
    const drawn = await drawings(ids(1, 100), [next, third]);
    expect(drawn.slice(0, 2)).toEqual([next.slice(0, screenful), third.slice(0, screenful)]);
    await waitFor(() => expect(drawn.at(-1)).toEqual(third));
  });

  it('is so too where it begins as before and goes on with what stood far below', async () => {
    const next = ['r1', ...ids(60, 100), ...ids(2, 59)];
    const drawn = await drawings(ids(1, 100), [next]);
    expect(drawn[0]).toEqual(next.slice(0, screenful));
    await waitFor(() => expect(drawn.at(-1)).toEqual(next));
  });

  it('is drawn whole where only a few are others', async () => {
    const next = ['r1', ...ids(201, 205), ...ids(2, 95)];
    expect((await drawings(ids(1, 100), [next]))[0]).toEqual(next);
  });

  it('is drawn whole where it is scrolled and goes on, lest it jump to its top', async () => {
    const next = ['r1', ...ids(60, 100), ...ids(2, 59)];
    const scroll = () => {
      const frame = screen.getByRole('table').parentElement ?? document.body;
      frame.scrollTop = 500;
      fireEvent.scroll(frame);
    };
    expect((await drawings(ids(1, 100), [next], scroll))[0]).toEqual(next);
  });

  it('keeps the row that has the focus', async () => {
    const next = [...ids(201, 210), ...ids(1, 90)];
    const focus = () => act(() => screen.getByRole('button', { name: 'r80' }).focus());
    expect((await drawings(ids(1, 100), [next], focus))[0]).toEqual(next);
    expect(document.activeElement?.textContent).toBe('r80');
  });

  it('brings the open row in sight once', async () => {
    const seen: string[] = [];
    Element.prototype.scrollIntoView = function scrollIntoView() {
      seen.push(this.textContent);
    };
    await drawings(ids(1, 100), [ids(2, 100)], undefined, 'r60');
    expect(seen).toEqual(['r60']);
  });
});
