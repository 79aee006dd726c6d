import { act, fireEvent, render as renderBare, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createI18n } from '#shared/i18n/translate.ts';
import { ToastRegion, type Toast } from './toast.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const i18n = createI18n('fi');
const render = (screenful: ReactNode) =>
  renderBare(screenful, {
    wrapper: ({ children }) => <I18nextProvider i18n={i18n}>{children}</I18nextProvider>,
  });

const toast: Toast = {
  id: '1',
  text: 'Aino poistettiin',
  action: { label: 'Kumoa', onPress: () => undefined },
};

it('is read out politely, never takes the focus, and goes after ten seconds', () => {
  const closed: string[] = [];
  const onClose = (id: string) => closed.push(id);
  const { rerender } = render(<ToastRegion toast={null} onClose={onClose} />);
  // A live region must be there before what it says.
  expect(screen.getByRole('status').textContent).toBe('');
  rerender(<ToastRegion toast={toast} onClose={onClose} />);
  expect(screen.getByRole('status').textContent).toContain('Aino poistettiin');
  expect(document.activeElement).toBe(document.body);
  act(() => {
    vi.advanceTimersByTime(9_900);
  });
  expect(closed).toEqual([]);
  act(() => {
    vi.advanceTimersByTime(200);
  });
  expect(closed).toEqual(['1']);
});

it('stays while it holds the focus', () => {
  const closed: string[] = [];
  render(<ToastRegion toast={toast} onClose={(id) => closed.push(id)} />);
  act(() => {
    screen.getByRole('button', { name: 'Kumoa' }).focus();
  });
  act(() => {
    vi.advanceTimersByTime(60_000);
  });
  expect(closed).toEqual([]);
  act(() => {
    screen.getByRole('button', { name: 'Kumoa' }).blur();
  });
  act(() => {
    vi.advanceTimersByTime(10_100);
  });
  expect(closed).toEqual(['1']);
});

it('gives the focus back, and does not hold the notice that its action brings', () => {
  const closed: string[] = [];
  const onClose = (id: string) => closed.push(id);
  const shown = (now: Toast | null) => (
    <>
      <button type="button">Taulukko</button>
      <ToastRegion toast={now} onClose={onClose} />
    </>
  );
  const { rerender } = render(shown(toast));
  for (const [name, id] of [
    ['Kumoa', '2'],
    ['Sulje', '3'],
  ] as const) {
    act(() => {
      screen.getByRole('button', { name: 'Taulukko' }).focus();
    });
    act(() => {
      screen.getByRole('button', { name }).focus();
    });
    fireEvent.click(screen.getByRole('button', { name }));
    rerender(shown({ id, text: 'Muutos on kumottu' }));
    expect(document.activeElement?.textContent).toBe('Taulukko');
    closed.length = 0;
    act(() => {
      vi.advanceTimersByTime(10_100);
    });
    expect(closed).toEqual([id]);
  }
});

it('does not hold the next one when it goes while it has the focus', () => {
  const closed: string[] = [];
  const onClose = (id: string) => closed.push(id);
  const { rerender } = render(<ToastRegion toast={toast} onClose={onClose} />);
  act(() => {
    screen.getByRole('button', { name: 'Kumoa' }).focus();
  });
  rerender(<ToastRegion toast={{ id: '2', text: 'Muutos on kumottu' }} onClose={onClose} />);
  act(() => {
    vi.advanceTimersByTime(10_100);
  });
  expect(closed).toEqual(['2']);
});

it('stays until it is closed where it shall not be missed', () => {
  const closed: string[] = [];
  render(<ToastRegion toast={{ ...toast, stays: true }} onClose={(id) => closed.push(id)} />);
  act(() => {
    vi.advanceTimersByTime(60_000);
  });
  expect(closed).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Sulje' }));
  expect(closed).toEqual(['1']);
});

it('goes at once when it is acted on or closed', () => {
  const did: string[] = [];
  render(
    <ToastRegion
      toast={{ ...toast, action: { label: 'Kumoa', onPress: () => did.push('undo') } }}
      onClose={(id) => did.push(`close ${id}`)}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
  expect(did).toEqual(['close 1', 'undo']);
});

it('gives the focus back where it was gone to by its region, and where another takes its place', () => {
  const onClose = vi.fn();
  const shown = (now: Toast | null) => (
    <>
      <button type="button">Taulukko</button>
      <ToastRegion toast={now} onClose={onClose} />
    </>
  );
  const { rerender } = render(shown(toast));
  const table = screen.getByRole('button', { name: 'Taulukko' });
  const region = screen.getByRole('region', { name: 'Ilmoitukset' });
  // As F6 does, and Tab from there.
  act(() => table.focus());
  act(() => region.focus());
  act(() => {
    screen.getByRole('button', { name: 'Kumoa' }).focus();
  });
  fireEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
  expect(document.activeElement).toBe(table);
  act(() => {
    screen.getByRole('button', { name: 'Kumoa' }).focus();
  });
  rerender(shown({ ...toast, id: '2' }));
  expect(document.activeElement).toBe(table);
});

it('leaves the focus where it is when it is closed from elsewhere', () => {
  const shown = (now: Toast | null) => (
    <>
      <button type="button">Taulukko</button>
      <button type="button">Muu</button>
      <ToastRegion toast={now} onClose={() => undefined} />
    </>
  );
  const { rerender } = render(shown(toast));
  const [table, other] = [screen.getByText('Taulukko'), screen.getByText('Muu')];
  act(() => table.focus());
  act(() => {
    screen.getByRole('button', { name: 'Kumoa' }).focus();
  });
  act(() => other.focus());
  act(() => other.blur());
  rerender(shown(null));
  expect(document.activeElement).toBe(document.body);
});
