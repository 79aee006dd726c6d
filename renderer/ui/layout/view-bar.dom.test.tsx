import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { Button } from '../button.tsx';
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

function Once() {
  const [isDone, setDone] = useState(false);
  return (
    <ViewBar
      title="Roskakori"
      actions={isDone ? null : <Button onPress={() => setDone(true)}>Palauta valitut</Button>}
    />
  );
}

it('takes the keyboard to the title where the action that was chosen goes away', async () => {
  const user = userEvent.setup();
  await renderScreen(<Once />);
  screen.getByRole('button', { name: 'Palauta valitut' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
});
