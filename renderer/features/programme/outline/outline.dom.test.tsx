import {
  act,
  createEvent,
  fireEvent,
  render as renderBare,
  screen,
  waitFor,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { describe, expect, it, vi } from 'vitest';
import { createI18n } from '#shared/i18n/translate.ts';
import type { Action } from '#shared/programme/action.ts';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { action, emptyProgramme, goal } from '#shared/programme/testing/any-programme.ts';
import { Outline } from './outline.tsx';
import { ORPHANS, outlineOf } from './outline-view.ts';
import type { OutlineActs } from './use-outline-acts.ts';

// jsdom lays nothing out.
Element.prototype.scrollTo ??= () => undefined;
Element.prototype.scrollIntoView ??= () => undefined;

const a = action('a', { goalId: 'g1', title: { fi: 'Ohje' } });
const b = action('b', { goalId: 'g1', title: { fi: 'Opas' } });
const d = action('d', { title: { fi: 'Irrallinen' } });

const nodesWith = (actions: Action[]) =>
  outlineOf(
    numberProgramme({
      ...emptyProgramme(),
      goals: [
        goal('g1', { order: 'a', title: { fi: 'Ehkäisy' } }),
        goal('g2', { order: 'b', title: { fi: 'Apu' } }),
      ],
      actions,
    }),
  );

/** Two goals, two actions in the first, and one of no goal. */
function drawn(currentId?: string) {
  const acts = {
    onMove: vi.fn(),
    onDrop: vi.fn(),
    onAddAfter: vi.fn(),
    onAddInto: vi.fn(),
    onAdd: vi.fn(),
    onRemove: vi.fn(),
  } satisfies OutlineActs;
  const { hook, history } = memoryLocation({ path: '/programme/p', record: true });
  const outline = (actions: Action[]) => (
    <I18nextProvider i18n={createI18n('fi')}>
      <Router hook={hook}>
        <Outline programmeId="p" nodes={nodesWith(actions)} currentId={currentId} acts={acts} />
      </Router>
    </I18nextProvider>
  );
  const { rerender } = renderBare(outline([a, b, d]));
  return {
    user: userEvent.setup(),
    acts,
    opened: () => history.at(-1),
    nowWith: (actions: Action[]) => rerender(outline(actions)),
  };
}

const row = (name: string | RegExp) => screen.getByRole('row', { name });
const names = () => screen.getAllByRole('row').map((one) => one.getAttribute('aria-label'));
const focused = () => document.activeElement?.getAttribute('aria-label');
const ALL = ['1 Ehkäisy', '1 Ohje', '2 Opas', '2 Apu'];
const LAST = ['Ilman tavoitetta', '3 Irrallinen'];

describe('the outline', () => {
  it('is one stop of Tab, and says of each line where it stands', async () => {
    const { user } = drawn();
    expect(names().slice(0, 4)).toEqual(ALL);
    screen.getByRole('button', { name: 'Sulje kaikki' }).focus();
    await user.tab();
    expect(focused()).toBe('1 Ehkäisy');
    // Menus come a moment after the lines, and are no stops.
    await screen.findAllByRole('button', { name: /Ohje/ });
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    const second = row('2 Opas');
    expect(
      ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-rowindex'].map((name) =>
        second.getAttribute(name),
      ),
    ).toEqual(['2', '2', '2', '3']);
    expect(row('1 Ehkäisy').getAttribute('aria-expanded')).toBe('true');
  });

  it('is gone about by the arrows, by Home and End, and by what a line is called', async () => {
    const { user } = drawn();
    act(() => row('1 Ehkäisy').focus());
    for (const [key, at] of [
      ['{ArrowDown}', '1 Ohje'],
      ['{ArrowUp}', '1 Ehkäisy'],
      ['{ArrowUp}', '1 Ehkäisy'],
      ['{End}', LAST[1]],
      ['{Home}', '1 Ehkäisy'],
      ['a', '2 Apu'],
      ['{ArrowUp}', '2 Opas'],
      ['2', '2 Apu'],
      ['{ArrowUp}', '2 Opas'],
      ['{ArrowLeft}', '1 Ehkäisy'],
    ] as const) {
      await user.keyboard(key);
      expect([key, focused()]).toEqual([key, at]);
    }
  });

  it('closes and opens a branch by the arrows, by its mark, and all at once', async () => {
    const { user } = drawn();
    act(() => row('1 Ehkäisy').focus());
    await user.keyboard('{ArrowLeft}');
    expect(names().slice(0, 2)).toEqual(['1 Ehkäisy', '2 Apu']);
    await user.keyboard('{ArrowRight}');
    expect(names().slice(0, 4)).toEqual(ALL);
    const mark = row('1 Ehkäisy').querySelector('[data-chevron]');
    if (mark) await user.click(mark);
    expect(names().slice(0, 2)).toEqual(['1 Ehkäisy', '2 Apu']);
    await user.click(screen.getByRole('button', { name: 'Avaa kaikki' }));
    expect(names()).toEqual([...ALL, ...LAST]);
    await user.click(screen.getByRole('button', { name: 'Sulje kaikki' }));
    expect(names()).toEqual(['1 Ehkäisy', '2 Apu', LAST[0]]);
  });

  it('opens a line by click, Enter and Space, and marks the one that is open', async () => {
    const { user, opened } = drawn('b');
    expect(row('2 Opas').getAttribute('aria-current')).toBe('true');
    // Tab comes to it first.
    expect(row('2 Opas').tabIndex).toBe(0);
    await user.click(row('2 Apu'));
    expect(opened()).toBe('/programme/p/g2');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(opened()).toBe('/programme/p/b');
    await user.keyboard('{ArrowUp} ');
    expect(opened()).toBe('/programme/p/a');
  });

  it('takes a space amid what is typed as a part of it', async () => {
    const { user, opened } = drawn();
    act(() => row('1 Ehkäisy').focus());
    await user.keyboard('ilman t');
    expect(focused()).toBe(LAST[0]);
    expect(opened()).toBe('/programme/p');
  });

  it('moves, adds and deletes by the keys, but not what only groups others', async () => {
    const { user, acts } = drawn();
    act(() => row('2 Opas').focus());
    await user.keyboard('{Alt>}{Shift>}{ArrowUp}{ArrowLeft}{/Shift}{/Alt}');
    expect(acts.onMove.mock.calls.map(([node, step]) => [node.id, step])).toEqual([
      ['b', 'up'],
      ['b', 'outdent'],
    ]);
    await user.keyboard('{Control>}{Enter}{/Control}{Delete}');
    expect(acts.onAddAfter.mock.calls[0]?.[0].id).toBe('b');
    expect(acts.onRemove.mock.calls[0]?.[0].id).toBe('b');
    act(() => row(LAST[0] ?? '').focus());
    await user.keyboard('{Delete}{Control>}{Enter}{/Control}{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');
    expect(acts.onRemove).toHaveBeenCalledTimes(1);
    expect(acts.onAddAfter).toHaveBeenCalledTimes(1);
    expect(acts.onMove).toHaveBeenCalledTimes(2);
  });

  it('goes to the menu of a line by the arrow, and back', async () => {
    const { user, acts } = drawn();
    await screen.findAllByRole('button', { name: /Ohje/ });
    act(() => row('1 Ohje').focus());
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.tagName).toBe('BUTTON');
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('1 Ohje');
    await user.keyboard('{ArrowRight}{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: /Siirrä alas/ }));
    expect(acts.onMove.mock.calls.map(([node, step]) => [node.id, step])).toEqual([['a', 'down']]);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('BUTTON'));
  });

  it('gives the focus of a line that goes to the one in its place', async () => {
    const { user, nowWith } = drawn();
    act(() => row('1 Ohje').focus());
    nowWith([b, d]);
    await waitFor(() => expect(focused()).toBe('1 Opas'));
    nowWith([b, { ...a, order: 'zz' }, d]);
    expect(focused()).toBe('1 Opas');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('2 Ohje');
  });

  it('takes a line that is dragged to where the mark is', () => {
    const { acts } = drawn();
    const dataTransfer = { setData: vi.fn(), effectAllowed: '', dropEffect: '' };
    const drag = (kind: 'dragStart' | 'dragOver' | 'drop', at: HTMLElement, clientY = 0) => {
      const event = createEvent[kind](at, { dataTransfer });
      // jsdom knows no pointer of a drag.
      Object.defineProperty(event, 'clientY', { value: clientY });
      Object.defineProperty(event, 'clientX', { value: 100 });
      fireEvent(at, event);
      return event.defaultPrevented;
    };
    const [from, to] = [row('1 Ohje'), row('2 Apu')];
    to.getBoundingClientRect = () => new DOMRect(0, 300, 200, 30);
    // Nothing of the outline is being dragged.
    expect(drag('dragOver', to, 315)).toBe(false);
    expect(to.dataset['drop']).toBeUndefined();
    drag('dragStart', from);
    // It stays drawn, however far the list is scrolled meanwhile.
    expect(from.tabIndex).toBe(0);
    expect(dataTransfer.setData).toHaveBeenCalledWith('text/plain', '1 Ohje');
    expect(drag('dragOver', from)).toBe(false);
    expect(drag('dragOver', to, 302)).toBe(true);
    expect(to.dataset['drop']).toBe('above');
    expect(drag('dragOver', to, 315)).toBe(true);
    expect(to.dataset['drop']).toBe('whole');
    drag('drop', to, 315);
    expect(acts.onDrop.mock.calls).toEqual([['a', 'g2', 'on']]);
    expect(to.dataset['drop']).toBeUndefined();
  });

  it('lets the last line be dragged below the heading of what has no goal', () => {
    drawn();
    expect(row(LAST[0] ?? '').draggable).toBe(false);
    expect(row('1 Ohje').draggable).toBe(true);
    expect(screen.getAllByRole('row')[4]?.dataset['line']).toBe(ORPHANS);
  });
});
