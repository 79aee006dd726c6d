import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { ViewBar } from './view-bar.tsx';

/** A window whose width the test sets. */
function aWindow(isNarrow: boolean) {
  const list = Object.assign(new EventTarget(), { matches: isNarrow });
  vi.stubGlobal('matchMedia', () => list);
  return (matches: boolean) => {
    list.matches = matches;
    list.dispatchEvent(new Event('change'));
  };
}

afterEach(() => vi.unstubAllGlobals());

const edit = {
  id: 'edit',
  label: 'Muokkaa',
  icon: 'pencil',
  onPress: () => undefined,
  isDisabled: false,
  shortcut: undefined,
} as const;
const more = {
  label: 'Muut toiminnot',
  entries: [{ id: 'remove', label: 'Poista', onAction: () => undefined }],
};
const entries = () => screen.getAllByRole('menuitem').map((entry) => entry.textContent);

it('keeps its open menu at its button as the window narrows, with what has no more room', async () => {
  const user = userEvent.setup();
  const narrow = aWindow(false);
  await renderScreen(<ViewBar title="Otsikko" secondary={[edit]} more={more} />);
  await user.click(screen.getByRole('button', { name: 'Muut toiminnot' }));
  expect(entries()).toEqual(['Poista']);
  act(() => narrow(true));
  expect(entries()).toEqual(['Muokkaa', 'Poista']);
  const shown = document.querySelectorAll('header button');
  expect([...shown].map((button) => button.getAttribute('aria-expanded'))).toEqual(['true']);
});

it('closes the menu of what has room again as the window widens', async () => {
  const user = userEvent.setup();
  const narrow = aWindow(true);
  await renderScreen(<ViewBar title="Otsikko" secondary={[edit]} />);
  await user.click(screen.getByRole('button', { name: 'Lisää toimintoja' }));
  expect(entries()).toEqual(['Muokkaa']);
  act(() => narrow(false));
  expect(screen.queryByRole('menu')).toBeNull();
  expect(screen.getByRole('button', { name: 'Muokkaa' })).toBeDefined();
});
