import { render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from './error-boundary.tsx';
import { LiveValue } from './live-value.tsx';
import { ReadFailure } from './read-failure.tsx';

type Live = ComponentProps<typeof LiveValue<string | null>>['live'];

const page = (live: Live) => (
  <LiveValue
    live={live}
    failed={<ReadFailure title="Ei voitu lukea">Yritä uudelleen.</ReadFailure>}
    gone={<h1>Ei ole</h1>}
  >
    {(record) => <h1>{record}</h1>}
  </LiveValue>
);

it('shows the record, and before it is read nothing', () => {
  const { container, rerender } = render(page({ state: 'loading' }));
  expect(container.textContent).toBe('');
  rerender(page({ state: 'ready', value: 'Turvaverkko' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Turvaverkko' })).toBeDefined();
});

it('shows what stands where there is none, and says that it could not be read', () => {
  const { rerender } = render(page({ state: 'ready', value: null }));
  expect(screen.getByRole('heading', { level: 1, name: 'Ei ole' })).toBeDefined();
  rerender(page({ state: 'failed', error: new Error('no such index') }));
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  expect(screen.getByText('Ei voitu lukea')).toBeDefined();
  expect(screen.getByText('Yritä uudelleen.')).toBeDefined();
});

it('says that it is being read where that is wanted, and shows also what is empty, nought or false', () => {
  const part = (live: { state: 'loading' } | { state: 'ready'; value: unknown }) => (
    <LiveValue live={live} loading={<p>Luetaan</p>} gone={<p>Ei ole</p>}>
      {(value) => <p>Arvo {JSON.stringify(value)}</p>}
    </LiveValue>
  );
  const { container, rerender } = render(part({ state: 'loading' }));
  expect(container.textContent).toBe('Luetaan');
  for (const value of ['', 0, false, []]) {
    rerender(part({ state: 'ready', value }));
    expect(container.textContent).toBe(`Arvo ${JSON.stringify(value)}`);
  }
  rerender(part({ state: 'ready', value: undefined }));
  expect(container.textContent).toBe('Ei ole');
});

it('leaves a failure to the view where nothing stands in its place', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { container } = render(
    <ErrorBoundary resetKey="a" fallback={(details) => <p>{details}</p>}>
      <LiveValue live={{ state: 'failed', error: new Error('no such index') }}>
        {() => <h1>Turvaverkko</h1>}
      </LiveValue>
    </ErrorBoundary>,
  );
  expect(container.textContent).toContain('no such index');
});
