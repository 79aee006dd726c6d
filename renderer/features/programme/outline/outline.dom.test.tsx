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
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from '#shared/i18n/translate.ts';
import type { Action } from '#shared/programme/action.ts';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { action, emptyProgramme, goal } from '#shared/programme/testing/any-programme.ts';
import { Outline } from './outline.tsx';
import { ORPHANS, outlineOf } from './outline-view.ts';
import type { OutlineActs } from './use-outline-acts.tsx';

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

const NOT_WRITING = {
  writing: null,
  wanted: null,
  writingActs: {
    onChange: () => undefined,
    onEnter: () => undefined,
    onStep: () => undefined,
    onPaste: () => false,
    onCancel: () => undefined,
    onLeave: () => undefined,
  },
};

/** Two goals, two actions in the first, and one of no goal; `currentId` is what is open beside them. */
function drawn(currentId?: string, first: Action[] = [a, b, d]) {
  const acts = {
    onMove: vi.fn(),
    onDrop: vi.fn(),
    canDrop: vi.fn<OutlineActs['canDrop']>(() => true),
    onAddAfter: vi.fn(),
    onAddInto: vi.fn(),
    onAdd: vi.fn(),
    onRename: vi.fn(),
    onRemove: vi.fn(),
  } satisfies OutlineActs;
  const { hook, history } = memoryLocation({ path: '/programme/p', record: true });
  const outline = (actions: Action[], current: string | undefined) => (
    <I18nextProvider i18n={createI18n('fi')}>
      <Router hook={hook}>
        <Outline
          programmeId="p"
          nodes={nodesWith(actions)}
          currentId={current}
          acts={acts}
          marks={new Map([['a', { lacks: ['money', 'sv'], comments: 2 }]])}
          {...NOT_WRITING}
        />
      </Router>
    </I18nextProvider>
  );
  const { rerender } = renderBare(outline(first, currentId));
  return {
    user: userEvent.setup(),
    acts,
    opened: () => history.at(-1),
    nowWith: (actions: Action[], current = currentId) => rerender(outline(actions, current)),
  };
}

const row = (name: string | RegExp) => screen.getByRole('row', { name });
const names = () => screen.getAllByRole('row').map((one) => one.getAttribute('aria-label'));
const focused = () => document.activeElement?.getAttribute('aria-label');
const ALL = ['Tavoite 1 Ehkäisy', '1 Ohje', '2 Opas', 'Tavoite 2 Apu'];
const LAST = ['Ilman tavoitetta', '3 Irrallinen'];

describe('the outline', () => {
  it('is one stop of Tab, and says of each line where it stands', async () => {
    const { user } = drawn();
    expect(names().slice(0, 4)).toEqual(ALL);
    screen.getByRole('button', { name: 'Sulje kaikki' }).focus();
    await user.tab();
    expect(focused()).toBe('Tavoite 1 Ehkäisy');
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
    expect(row('Tavoite 1 Ehkäisy').getAttribute('aria-expanded')).toBe('true');
  });

  it('is gone about by the arrows, by Home and End, and by what a line is called', async () => {
    const { user } = drawn();
    act(() => row('Tavoite 1 Ehkäisy').focus());
    for (const [key, at] of [
      ['{ArrowDown}', '1 Ohje'],
      ['{ArrowUp}', 'Tavoite 1 Ehkäisy'],
      ['{ArrowUp}', 'Tavoite 1 Ehkäisy'],
      ['{End}', LAST[1]],
      ['{Home}', 'Tavoite 1 Ehkäisy'],
      ['a', 'Tavoite 2 Apu'],
      ['{ArrowUp}', '2 Opas'],
      ['2', 'Tavoite 2 Apu'],
      ['{ArrowUp}', '2 Opas'],
      ['{ArrowLeft}', 'Tavoite 1 Ehkäisy'],
    ] as const) {
      await user.keyboard(key);
      expect([key, focused()]).toEqual([key, at]);
    }
  });

  it('tells of each line how far it has come, what it lacks and what waits for an answer', () => {
    drawn();
    const told = (name: string) =>
      document.getElementById(row(name).getAttribute('aria-describedby') ?? '')?.textContent;
    expect(told('1 Ohje')).toBe(
      'Luonnoksessa22 avointa kommenttia8 kohdasta 6 on kunnossa. Puuttuu: Rahoitus ja Ruotsinnos.',
    );
    expect(told('Tavoite 1 Ehkäisy')).toBe('2 toimenpidettä');
  });

  it('is narrowed by a search to what is found and what that belongs to, also in closed branches', async () => {
    const { user, opened } = drawn();
    await user.click(screen.getByRole('button', { name: 'Sulje kaikki' }));
    await user.type(screen.getByRole('searchbox', { name: 'Etsi rakenteesta' }), 'opas');
    expect(names()).toEqual(['Tavoite 1 Ehkäisy', '2 Opas']);
    expect(screen.getByRole('status').textContent).toBe('1 kohta löytyi');
    await user.keyboard('{Enter}');
    expect(opened()).toBe('/programme/p/b');
    await user.keyboard('{Escape}');
    expect(names()).toEqual(['Tavoite 1 Ehkäisy', 'Tavoite 2 Apu', 'Ilman tavoitetta']);
  });

  it('closes and opens a branch by the arrows, by its mark, and all at once', async () => {
    const { user } = drawn();
    act(() => row('Tavoite 1 Ehkäisy').focus());
    await user.keyboard('{ArrowLeft}');
    expect(names().slice(0, 2)).toEqual(['Tavoite 1 Ehkäisy', 'Tavoite 2 Apu']);
    await user.keyboard('{ArrowRight}');
    expect(names().slice(0, 4)).toEqual(ALL);
    const mark = row('Tavoite 1 Ehkäisy').querySelector('[data-chevron]');
    if (mark) await user.click(mark);
    expect(names().slice(0, 2)).toEqual(['Tavoite 1 Ehkäisy', 'Tavoite 2 Apu']);
    await user.click(screen.getByRole('button', { name: 'Avaa kaikki' }));
    expect(names()).toEqual([...ALL, ...LAST]);
    await user.click(screen.getByRole('button', { name: 'Sulje kaikki' }));
    expect(names()).toEqual(['Tavoite 1 Ehkäisy', 'Tavoite 2 Apu', LAST[0]]);
  });

  it('opens a line by click, Enter and Space, and marks the one that is open', async () => {
    const { user, opened } = drawn('b');
    expect(row('2 Opas').getAttribute('aria-current')).toBe('true');
    // Tab comes to it first.
    expect(row('2 Opas').tabIndex).toBe(0);
    await user.click(row('Tavoite 2 Apu'));
    expect(opened()).toBe('/programme/p/g2');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(opened()).toBe('/programme/p/b');
    await user.keyboard('{ArrowUp} ');
    expect(opened()).toBe('/programme/p/a');
  });

  it('takes a space amid what is typed as a part of it', async () => {
    const { user, opened } = drawn();
    act(() => row('Tavoite 1 Ehkäisy').focus());
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

  it('keeps the keys on the line with the focus where another is opened', async () => {
    const { user, acts, nowWith } = drawn('a');
    act(() => row('2 Opas').focus());
    const added = action('n', { goalId: 'g1', order: 'zz', title: { fi: 'Uusi' } });
    await user.keyboard('{Control>}{Enter}{/Control}');
    nowWith([a, b, added, d], 'n');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await user.keyboard('{Delete}{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');
    expect(acts.onRemove.mock.calls.map(([node]) => node.id)).toEqual(['b']);
    expect(acts.onMove.mock.calls.map(([node]) => node.id)).toEqual(['b']);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('3 Uusi');
  });

  it('has Tab stop at what is opened from elsewhere, or at the branch that holds it', async () => {
    const { user, nowWith } = drawn('g2');
    nowWith([a, b, d], 'b');
    await waitFor(() => expect(row('2 Opas').tabIndex).toBe(0));
    await user.click(screen.getByRole('button', { name: 'Sulje kaikki' }));
    expect(row('Tavoite 1 Ehkäisy').tabIndex).toBe(0);
  });

  it('leaves to the window what is pressed with other keys on a menu', async () => {
    const { user } = drawn();
    await screen.findAllByRole('button', { name: /Ohje/ });
    act(() => row('1 Ohje').focus());
    await user.keyboard('{ArrowRight}{Alt>}{ArrowLeft}{/Alt}');
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });

  it('draws of many lines those in sight and the one with the focus', async () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      action(`m${String(at)}`, { goalId: 'g1', order: `a${String(at).padStart(3, '0')}` }),
    );
    const { user } = drawn(undefined, many);
    expect(names().length).toBeLessThan(60);
    act(() => row('Tavoite 1 Ehkäisy').focus());
    await user.keyboard('{End}{ArrowUp}');
    expect(focused()).toMatch(/^100 /u);
    // It takes the room of those that are not drawn.
    const last = screen.getAllByRole('row').at(-1);
    expect(parseFloat(last?.style.marginTop ?? '')).toBeGreaterThan(30 * 1.875);
    expect(last?.getAttribute('aria-rowindex')).toBe('101');
  });

  it('is a stop of Tab without lines too', () => {
    const { acts } = drawn();
    renderBare(
      <I18nextProvider i18n={createI18n('fi')}>
        <Outline programmeId="p" nodes={[]} currentId={undefined} acts={acts} {...NOT_WRITING} />
      </I18nextProvider>,
    );
    expect(screen.getAllByRole('treegrid').map((one) => one.tabIndex)).toEqual([-1, 0]);
  });
});

describe('a line that is dragged', () => {
  const dataTransfer = { setData: vi.fn(), effectAllowed: '', dropEffect: '' };
  const drag = (
    kind: 'dragStart' | 'dragOver' | 'drop' | 'dragEnd',
    at: Element,
    { x = 100, y = 0 } = {},
  ) => {
    const event = createEvent[kind](at, { dataTransfer });
    // jsdom knows no pointer of a drag.
    Object.defineProperty(event, 'clientY', { value: y });
    Object.defineProperty(event, 'clientX', { value: x });
    fireEvent(at, event);
    return event.defaultPrevented;
  };
  const stands = (line: HTMLElement, top: number) => {
    line.getBoundingClientRect = () => new DOMRect(0, top, 200, 30);
    return line;
  };

  beforeEach(() => {
    // jsdom reckons no lengths.
    document.documentElement.style.fontSize = '16px';
    return () => document.documentElement.removeAttribute('style');
  });

  it('comes to where the mark is', () => {
    const { acts } = drawn();
    const [from, to] = [row('1 Ohje'), stands(row('Tavoite 2 Apu'), 300)];
    // Nothing of the outline is being dragged.
    expect(drag('dragOver', to, { y: 315 })).toBe(false);
    expect(to.dataset['drop']).toBeUndefined();
    drag('dragStart', from);
    expect(dataTransfer.setData).toHaveBeenCalledWith('text/plain', '1 Ohje');
    // It stays drawn, however far the list is scrolled meanwhile.
    expect(from.tabIndex).toBe(0);
    expect(from.dataset['dragged']).toBe('true');
    expect(drag('dragOver', to, { y: 302 })).toBe(true);
    expect(to.dataset['drop']).toBe('above');
    expect(drag('dragOver', to, { y: 315 })).toBe(true);
    expect(to.dataset['drop']).toBe('whole');
    drag('drop', to, { y: 315 });
    expect(acts.onDrop.mock.calls).toEqual([['a', 'g2', 'on']]);
    expect(to.dataset['drop']).toBeUndefined();
    expect(from.dataset['dragged']).toBeUndefined();
  });

  it('has no mark where it cannot come to, and none once it is let go elsewhere', () => {
    const { acts } = drawn();
    acts.canDrop.mockImplementation((_, targetId) => targetId !== 'g2');
    const [from, to] = [row('1 Ohje'), stands(row('Tavoite 2 Apu'), 300)];
    const other = stands(row('2 Opas'), 200);
    drag('dragStart', from);
    expect(drag('dragOver', to, { y: 315 })).toBe(false);
    expect(to.dataset['drop']).toBeUndefined();
    drag('dragOver', other, { y: 228 });
    expect(other.dataset['drop']).toBe('below');
    drag('dragEnd', from);
    expect(other.dataset['drop']).toBeUndefined();
    drag('drop', to, { y: 315 });
    expect(acts.onDrop).not.toHaveBeenCalled();
  });

  it('comes after the branch where it is drawn outwards below its last line, and to the end below all', () => {
    const { acts } = drawn();
    const [from, last] = [row('1 Ohje'), stands(row('2 Opas'), 200)];
    drag('dragStart', from, { x: 100 });
    drag('dragOver', last, { x: 80, y: 228 });
    drag('drop', last, { x: 80, y: 228 });
    expect(acts.onDrop.mock.calls).toEqual([['a', 'g1', 'after']]);
    stands(row('3 Irrallinen'), 400);
    drag('dragStart', from, { x: 100 });
    expect(drag('dragOver', screen.getByRole('treegrid'), { y: 420 })).toBe(false);
    expect(drag('dragOver', screen.getByRole('treegrid'), { y: 600 })).toBe(true);
    drag('drop', screen.getByRole('treegrid'), { y: 600 });
    expect(acts.onDrop.mock.calls[1]).toEqual(['a', 'd', 'after']);
  });

  it('is a record: what only groups others is not dragged', () => {
    drawn();
    expect(screen.getAllByRole('row')[4]?.dataset['line']).toBe(ORPHANS);
    expect(row(LAST[0] ?? '').draggable).toBe(false);
    expect(row('1 Ohje').draggable).toBe(true);
  });
});
