import { render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { expect, it } from 'vitest';
import { RecordPage } from './record-page.tsx';

const page = (live: ComponentProps<typeof RecordPage<string>>['live']) => (
  <RecordPage
    live={live}
    failed={{ title: 'Ei voitu lukea', text: 'Yritä uudelleen.' }}
    gone={<h1>Ei ole</h1>}
  >
    {(record) => <h1>{record}</h1>}
  </RecordPage>
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
  rerender(page({ state: 'failed' }));
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  expect(screen.getByText('Ei voitu lukea')).toBeDefined();
  expect(screen.getByText('Yritä uudelleen.')).toBeDefined();
});
