import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ToastRegion, type Toast } from './toast.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
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
  act(() => vi.advanceTimersByTime(9_900));
  expect(closed).toEqual([]);
  act(() => vi.advanceTimersByTime(200));
  expect(closed).toEqual(['1']);
});

it('stays while it holds the focus', () => {
  const closed: string[] = [];
  render(<ToastRegion toast={toast} onClose={(id) => closed.push(id)} />);
  act(() => screen.getByRole('button', { name: 'Kumoa' }).focus());
  act(() => vi.advanceTimersByTime(60_000));
  expect(closed).toEqual([]);
  act(() => screen.getByRole('button', { name: 'Kumoa' }).blur());
  act(() => vi.advanceTimersByTime(10_100));
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
